// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace variorum {

/// A card in the margin: where it belongs and how much room it takes, in pixels.
struct CardRoom {
    double wanted = 0; ///< top of the line that it belongs to
    double height = 0;
};

/// The tops of cards that would stand at their lines and must not cover each other. They come in the order of their
/// places and keep it, with at least `gap` between two. The one at `fixed` (-1: none) stands exactly where it belongs,
/// and the others make room for it, those before it upwards.
[[nodiscard]] std::vector<double> cardTops(const std::vector<CardRoom> &cards, double gap, int fixed = -1);

} // namespace variorum
