// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exporting/shaping.h"

#include <cstdint>
#include <vector>

namespace variorum {

/// In which direction a text runs, by the Unicode Bidirectional Algorithm (UAX #9), as ICU has it.
struct TextDirections {
    std::vector<std::uint8_t> levels; ///< of embedding, one for each UTF-16 unit
    std::uint8_t paragraph = 0;       ///< odd: the text as a whole runs from right to left
};
[[nodiscard]] TextDirections directionsOf(const QString &text);

/// Moves the clusters of a line to where they are seen (rule L2). `x` are their places in the order of the text, as the
/// line was broken; each keeps the room that it has up to the next. A line of a text from right to left ends at
/// `right`.
void orderVisually(const ShapedText &shaped, std::size_t firstCluster, const TextDirections &directions, qreal right,
                   std::vector<qreal> &x);

} // namespace variorum
