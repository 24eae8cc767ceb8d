// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exporting/charclass.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace variorum {

/// A piece of text that is never broken, as the line breaker sees it. Lengths in any one unit.
struct BreakUnit {
    char32_t first = 0; ///< first and last character
    char32_t last = 0;
    qreal advance = 0;
    qreal blankBefore = 0; ///< what full-width punctuation can give up on each side
    qreal blankAfter = 0;
    bool wordBreak = false; ///< between two Latin units: UAX #14 allows a break before this one
};

enum class Alignment : std::uint8_t { Justified, Left, Centred };

struct Measure {
    qreal width = 0;
    qreal firstIndent = 0;
    qreal em = 0;
    Alignment alignment = Alignment::Justified;
    qreal latinGap = 0.18; ///< between Han and Latin, in ems
};

/// A line of units [first, last), trailing spaces included, and where each of them stands.
struct BrokenLine {
    std::size_t first = 0;
    std::size_t last = 0;
    std::vector<qreal> x; ///< pen position of each unit from the left end of the measure
    qreal end = 0;        ///< where the last unit that is no space ends
};

/// Breaks and sets a paragraph after the rules that Chinese books keep (W3C, Requirements for Chinese Text Layout,
/// section 3): no closing mark begins a line, no opening mark ends one; marks that meet share their blank; a line that
/// would push one mark over its end is tightened; a small space stands between Han and Latin; lines are justified
/// between characters. A line never ends with a hyphen that the text has inside a word: programs that extract text take
/// such a hyphen for a word division and drop it. Linear in the number of units.
[[nodiscard]] std::vector<BrokenLine> breakLines(const std::vector<BreakUnit> &units, const Measure &measure);

/// True when a line may end before units[at].
[[nodiscard]] bool mayBreak(const std::vector<BreakUnit> &units, std::size_t at);

} // namespace variorum
