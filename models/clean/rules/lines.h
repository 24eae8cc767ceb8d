// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/pattern.h"
#include "models/clean/rule.h"
#include "models/clean/rules/datepatterns.h"

#include <QString>

#include <optional>
#include <vector>

/// What the structure rules share: the text as the sections that it falls into so far, and what prose looks like.
namespace variorum::rules {

struct Line {
    Section section;
    QStringView text; ///< of the working text
    QString folded;   ///< for comparing and matching: Simplified, half width, lower case; no blanks; of very long lines
                      ///< the beginning
    int weight = 0;   ///< of the text
    bool prose = false; ///< reads like a sentence: long enough and punctuated
    [[nodiscard]] bool open() const { return section.role == Section::Role::Block; }
    /// datesIn() of the text: rule after rule asks for them, they are looked for once.
    [[nodiscard]] const std::vector<FoundDate> &dates() const;

private:
    mutable std::optional<std::vector<FoundDate>> m_dates;
};

/// What is known of a working text's lines, as long as it stays as it is. A rule that adds structure cuts the lines
/// anew; what does not depend on the cuts is kept.
class LineCache {
public:
    [[nodiscard]] const std::vector<Line> &lines(const RuleInput &input);
    [[nodiscard]] bool isCode(const RuleInput &input, Span span);

private:
    struct Code {
        Offset begin = 0;
        Offset reach = 0; ///< the furthest end of this span and those before it
    };
    std::vector<Offset> m_cuts;
    std::vector<Line> m_lines;
    std::vector<Code> m_code;        // sorted by begin
    std::size_t m_linesOf = noneYet; // edits that the lines were cut by
    std::size_t m_codeOf = noneYet;
    static constexpr std::size_t noneYet = static_cast<std::size_t>(-1);
};

/// The sections of the working text, those that are still blocks and those that are not. Good until the rule ends.
[[nodiscard]] const std::vector<Line> &linesOf(const RuleInput &input);

/// True inside a block of code, where signs of markup are the author's.
[[nodiscard]] bool isCode(const RuleInput &input, Span span);

[[nodiscard]] bool endsSentence(QStringView text);
[[nodiscard]] bool isSentenceEnd(QChar c);
/// Han characters and Latin words and numbers: the length that a reader would give a line.
[[nodiscard]] int weight(QStringView text);

[[nodiscard]] StructureEdit drop(Span span, float confidence, std::uint8_t reason = 0, const QString &detail = {});
[[nodiscard]] StructureEdit boundary(Span span, float confidence);
[[nodiscard]] StructureEdit join(Span span, float confidence);
[[nodiscard]] StructureEdit kind(Span span, BlockKind kind, std::uint8_t level, float confidence);
[[nodiscard]] StructureEdit field(Span span, FieldKind field, const QString &value, float confidence);
[[nodiscard]] Edit removal(Span span, float confidence, std::uint8_t reason = 0, const QString &detail = {});
[[nodiscard]] Edit replacement(Span span, const QString &after, float confidence, std::uint8_t reason = 0);

/// An upright bar, in the shapes that pages set between the items of a line.
[[nodiscard]] constexpr bool isBar(QChar c) {
    return c == u'|' || c == u'｜' || c == u'丨' || c == u'︱' || c == u'∣';
}
/// The bar that draws frames: between items it is one, unless it begins the line of a table.
[[nodiscard]] constexpr bool isFrameBar(QChar c) {
    return c == u'│' || c == u'┃';
}

/// The marks that part or end clauses, of either width.
[[nodiscard]] bool isClauseMark(QChar c);
/// True where most such marks of a Chinese text stand behind a blank, as a program writes and nobody else.
[[nodiscard]] bool hasSpacedMarks(QStringView text);
/// True for a folded line that tells what a picture shows or who took it: "图为东港码头", "海陵电站。港口日报供图".
[[nodiscard]] bool isPictureCaption(const QString &folded);
/// "Subscribe to read on": the rest of the text is not on the page.
[[nodiscard]] bool asksToPay(const QString &folded);
/// True for a folded line, which may be a sentence, that asks to scan a code or to fetch a site's program.
[[nodiscard]] bool asksToFollow(const QString &folded);
/// True for a folded line that says how long ago, and nothing else: "3小时前", "发布于昨天 14:33".
[[nodiscard]] bool isOnlyAge(const QString &folded);
/// True for a folded line that gives the title under which the text first appeared.
[[nodiscard]] bool isFormerTitle(const QString &folded);

/// True for a line that is a place of this field.
[[nodiscard]] bool isField(const Line &line, FieldKind field);
/// A line that could be a headline, from its own words.
[[nodiscard]] bool isTitleLike(const Line &line);

/// What is matched at one place of a long text: its next `most` units, whole characters. Matching the text itself there
/// would look through all of it first.
[[nodiscard]] QString excerpt(QStringView text, Offset at, Offset most);

} // namespace variorum::rules
