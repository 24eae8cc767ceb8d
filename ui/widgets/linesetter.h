// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exporting/linebreak.h"
#include "ui/widgets/setpiece.h"
#include "ui/widgets/typography.h"

namespace variorum {

/// How a piece is set into lines.
struct LineMeasure {
    double width = 0; ///< of the column
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

/// Rows that line feeds end, of cells that tabs part, at common stops. False, with nothing done, where there is no tab
/// or the cells do not fit beside each other.
[[nodiscard]] bool setColumns(SetPiece &piece, QStringView text, const RoleStyle &style, const LineMeasure &measure);

/// For those above: clusters [first, last) as the line breaker sees them, and a line of them below what is there.
[[nodiscard]] std::vector<BreakUnit> breakUnits(const SetPiece &piece, QStringView text, int first, int last);
void addLine(SetPiece &piece, const RoleStyle &style, int first, int last, double x);

} // namespace variorum
