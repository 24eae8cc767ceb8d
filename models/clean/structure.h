// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/edit.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace variorum {

enum class BlockKind : std::uint8_t { Heading, Standfirst, Paragraph, Caption, Quote, ListItem, Table, Code };
/// As in the command line's JSON: "list-item".
[[nodiscard]] QString blockKindName(BlockKind kind);

enum class FieldKind : std::uint8_t { Title, Byline, Publisher, Published, Notice, Tag, Editor };
/// As in the command line's JSON: "notices" and "tags" in the plural, because an article may have several.
[[nodiscard]] QString fieldKindName(FieldKind kind);

/// A structure edit: it says what a span of the page is, and never moves or changes text. Without any, every line of
/// the page is a paragraph of one article.
struct StructureEdit {
    enum class Change : std::uint8_t {
        Drop,     ///< discard the span
        Boundary, ///< a block ends before the span (white space, or nothing) and one begins after it
        Join,     ///< the line ends inside the span do not end a block
        Kind,     ///< the blocks in the span have this kind and level
        Field,    ///< the span is a place that a field of its article was read from
        Article,  ///< the blocks in the span belong to this article
        Keep,     ///< the span is text of its article, whatever rules say; by the analyst's hand alone
    };
    Change change = Change::Drop;
    EditState state = EditState::Applied;
    BlockKind kind = BlockKind::Paragraph; ///< for Kind
    FieldKind field = FieldKind::Title;    ///< for Field
    std::uint8_t level = 0;                ///< for Kind, of headings: 1 to 6
    std::uint8_t reason = 0;
    RuleId rule = manualRule;
    int article = 0; ///< for Article, by a rule; numbered by first appearance, the main article is 0
    /// For Article, by the analyst's hand: the one that rules give this place of the page to, for rules of another
    /// version may number otherwise. With `ownArticle` one of the analyst's own, which began there.
    Offset place = -1;
    bool ownArticle = false;
    float confidence = 1;
    Span span;
    QString value;  ///< for Field: the bare value ("江聲" of "文 | 江聲")
    QString detail; ///< what the reason's %1 stands for
};

[[nodiscard]] EditId editId(const StructureEdit &edit, const CodePointIndex &page);

/// What an edit by the analyst's hand does, as it is stored: "drop", "keep", "boundary", "join", "kind heading 2",
/// "article 120", "own-article 120". Places in code points.
[[nodiscard]] QString handWords(const StructureEdit &edit, const CodePointIndex &page);
/// The reverse, over a span of the page in units; nothing for words that a later version wrote.
[[nodiscard]] std::optional<StructureEdit> editByHand(const QString &words, Span span, const CodePointIndex &page);

/// What became of one range of the page. Sections are sorted, disjoint, begin and end with a character that is not
/// blank, and together hold every such character of the page.
struct Section {
    enum class Role : std::uint8_t { Block, Field, Dropped };
    Role role = Role::Block;
    BlockKind kind = BlockKind::Paragraph;
    FieldKind field = FieldKind::Title;
    std::uint8_t level = 0;
    bool assigned = false; ///< to its article by the analyst's hand
    int article = -1;
    int edit = -1; ///< index of the Drop, Field or Kind edit that decided, -1 for none
    Span span;
};

/// Applies structure edits (those in state Applied) to a page. Where several claim a span, fields win over drops, drops
/// over kinds, and earlier edits over later ones; but the analyst's hand wins over all, and there the later edit. A
/// block outside every Article span belongs to the article that is nearest by the rules. What was joined by hand is one
/// block of its first part's kind and article.
[[nodiscard]] std::vector<Section> sections(QStringView page, const std::vector<StructureEdit> &edits);
/// The same again and again, with the `lineCuts()` of the page.
[[nodiscard]] std::vector<Section> sections(QStringView page, const std::vector<Offset> &lines,
                                            const std::vector<StructureEdit> &edits);
/// Where line ends begin and end, and the edges of the page; sorted.
[[nodiscard]] std::vector<Offset> lineCuts(QStringView page);

} // namespace variorum
