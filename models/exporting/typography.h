// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/chinese.h"
#include "models/exporting/linebreak.h"

#include <QColor>
#include <QFont>

#include <cstdint>

namespace variorum {

/// All lengths of the page layout are in twips, a twentieth of a point: fine enough to round to, and a font of that
/// many pixels has no hinting to speak of.
inline constexpr qreal twipsPerPoint = 20;
[[nodiscard]] constexpr qreal points(qreal value) {
    return value * twipsPerPoint;
}

/// A4 with a measure of 38 full-width characters of the body and 36 lines of it, in twips from the top left corner.
struct PageGeometry {
    qreal width = points(595.28);
    qreal height = points(841.89);
    qreal left = points(98.14);
    qreal top = points(96);
    qreal measure = points(399);
    qreal depth = points(648);
    qreal headerBaseline = points(62);
    qreal footerBaseline = points(786);
    qreal marginGap = points(14); ///< between the text and the marks in the margin
};

/// What a piece of text is, which decides how it looks.
enum class PrintRole : std::uint8_t {
    Title,
    Byline,
    Notice,
    Tag,
    Heading1,
    Heading2,
    Heading3,
    Body,
    Standfirst,
    Quote,
    Caption,
    ListItem,
    Table,
    Code,
    AppendixTitle,
    AppendixHeading,
    AppendixText,
    AppendixQuote,
    AppendixDetail,
    Furniture,
    NoteMark,
};

struct TextStyle {
    QFont font;           ///< in pixels, one of which is a twip
    qreal size = 0;       ///< the em, in twips
    qreal lineHeight = 0; ///< from baseline to baseline
    qreal before = 0;     ///< space above the block
    qreal after = 0;      ///< space below it
    qreal left = 0;       ///< indents from the measure
    qreal right = 0;
    qreal firstIndent = 0;
    QColor colour;
    Alignment alignment = Alignment::Justified;
    bool keepWithNext = false;
    bool balanced = false; ///< lines of about one length, for what stands alone
};

/// The style of a role in a script. Font families are named explicitly, the right regional forms first: what a system
/// falls back to for Han is a matter of its locale.
[[nodiscard]] TextStyle textStyle(PrintRole role, Script script);

} // namespace variorum
