// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/chinese.h"
#include "models/base/offsetmap.h"
#include "models/clean/cleaning.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace variorum {

/// A paragraph, heading, caption ... of an article.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    std::uint8_t level = 0; ///< of headings
    Span source;            ///< of the page text
    Span range;             ///< of the article text
    QString text;           ///< clean; line feeds only inside tables and code, where the article text has spaces
};

/// A place that a field's value was read from.
struct FieldPlace {
    FieldKind field = FieldKind::Title;
    Span source;   ///< of the page text
    QString value; ///< what it says, clean
    float confidence = 1;
};

/// A field's value that the page's text does not have: its metadata states it.
struct StatedField {
    FieldKind field = FieldKind::Title;
    QString value;
    QString origin; ///< "JSON-LD", "og:title", "meta author" ...
};

/// One article of a page, clean: its fields and blocks. A plain value; part of a Reading.
struct Article {
    QString title;
    QString byline; ///< bare name or names, joined by spaces as the page has them
    QString publisher;
    QString published; ///< ISO 8601, as exact as the page says; empty if unknown
    QStringList notices;
    QStringList tags;
    Script script = Script::Unknown;
    std::vector<FieldPlace> places;  ///< the canonical one of each field first
    std::vector<StatedField> stated; ///< fields without a place
    QString address;                 ///< canonical, as the page's metadata states it; empty if unknown
    std::vector<Span> source;        ///< of the page text: maximal runs of the article's own sections
    std::vector<Block> blocks;
    QString text;  ///< the blocks' texts joined by one line feed
    OffsetMap map; ///< page text -> text; monotone; line feeds between blocks come from nowhere

    /// The block that holds an offset of the article text, or the one before it; -1 for an empty article.
    [[nodiscard]] int blockAt(Offset inText) const;
};

/// A range of the page that belongs to no article, and the reason.
struct Discarded {
    Span source;
    int structureEdit = -1; ///< index into Choice::structure, or -1 when a text edit took the range out
    RuleSet rules;
    float confidence = 1;
    QString reason;
};

/// Everything assembled from a page and the edits in force.
struct Assembly {
    std::vector<Article> articles; ///< the main article first
    std::vector<Discarded> discarded;
};

/// Every code point of the page is then in one block, one field place, one discarded range, or is blank between them.
[[nodiscard]] Assembly assemble(const Page &page, const Choice &choice);

} // namespace variorum
