// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/setpiece.h"
#include "ui/widgets/typography.h"

namespace variorum {

/// How a piece is set into lines.
struct LineMeasure {
    double width = 0;       ///< of the column
    double latinGap = 0.18; ///< between Han and Latin, in ems
    bool firstOfBlock = true;
    bool lastOfBlock = true;
};

/// Breaks a shaped piece into lines and gives each cluster its x (models/exporting/linebreak.h has the rules). A line
/// feed ends a line. Fills height, but for the space before, which is added to what the piece already has.
void setLines(SetPiece &piece, QStringView text, const RoleStyle &style, const LineMeasure &measure);

/// True where a text needs BidiSetter.
[[nodiscard]] bool hasRightToLeft(QStringView text);
/// Shapes and sets a text with right-to-left parts by the text engine's own line breaking.
void setBidirectional(SetPiece &piece, QStringView text, const RoleStyle &style, const LineMeasure &measure);

} // namespace variorum
