// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/codepoints.h"
#include "models/base/offsetmap.h"
#include "models/base/span.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace variorum {

/// A span of the page text and the words around it: TextPositionSelector and TextQuoteSelector of the W3C's Web
/// Annotation model in one. Offsets in code points of the page text.
struct Anchor {
    Span codePoints;
    QString exact;  ///< the page's own words, as damaged as they are
    QString prefix; ///< up to 32 characters before
    QString suffix; ///< up to 32 characters after

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// An anchor on a span (UTF-16 units) of the page text.
[[nodiscard]] Anchor anchorAt(QStringView page, const CodePointIndex &index, Span units);
/// The place of an anchor in a page text, in UTF-16 units: where it was, if the quote still stands there in its
/// surroundings; else the occurrence of the quote whose surroundings agree best, the nearest of several; else the same
/// with script, width, case and white space folded. A wrong place is worse than none: where nothing agrees well enough
/// it is an empty span at 0 with ok=false.
struct AnchorPlace {
    Span units;
    bool ok = false;
};
/// For many anchors of one page: what the search has to prepare is made once. The page and its index outlive it.
class AnchorFinder {
public:
    AnchorFinder(QStringView page, const CodePointIndex &index);
    [[nodiscard]] AnchorPlace place(const Anchor &anchor);
    /// A span of the page in its units.
    [[nodiscard]] Span units(Span codePoints) const { return m_index.toUnits(codePoints); }

private:
    struct Folded {
        QString text;  ///< the page folded, without blanks
        OffsetMap map; ///< page -> text
        bool built = false;
    };
    const Folded &foldedPage();

    QStringView m_page;
    const CodePointIndex &m_index;
    Folded m_folded;
};
[[nodiscard]] AnchorPlace placeOf(const Anchor &anchor, QStringView page, const CodePointIndex &index);

/// Named colours of highlights, the same in the window, the PDF and the command line.
enum class NoteColour : std::uint8_t { Yellow, Green, Blue, Pink, Orange };
[[nodiscard]] QString noteColourName(NoteColour colour); ///< "yellow"
[[nodiscard]] bool noteColourFromName(const QString &name, NoteColour *colour);
[[nodiscard]] std::uint32_t noteColourRgb(NoteColour colour); ///< 0xRRGGBB, for light paper

/// What the analyst wrote at a place. Times are ISO 8601 in UTC, given by the caller: the core has no clock.
struct Note {
    QString id; ///< UUID without braces
    Anchor anchor;
    NoteColour colour = NoteColour::Yellow;
    QString body; ///< empty: a highlight without words
    QString author;
    QString created;
    QString modified;
    QStringList tags;

    friend bool operator==(const Note &, const Note &) = default;
};

/// Where a note stands in an article's text.
struct NoteProjection {
    Span text;            ///< of the article text; empty when hidden
    bool hidden = false;  ///< its words were removed by an edit, or lie in no block of the article
    bool widened = false; ///< an edge lay inside a replacement that cannot be divided: its whole run is shown
};
/// A note across several blocks is shown from its first word to its last, the line feeds between them included.
[[nodiscard]] NoteProjection project(const AnchorPlace &place, const OffsetMap &pageToText);

} // namespace variorum
