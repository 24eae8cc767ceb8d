// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/statedfigure.h"

#include <utility>
#include <vector>

namespace variorum::comparing {

/// Pairs of figures (first < second) that may state the same quantity: of one kind, and with a rare word beside them,
/// a passage or a value in common. At most a fixed number for each figure, so that repetitive texts stay near-linear.
[[nodiscard]] std::vector<std::pair<int, int>> candidatePairs(const std::vector<StatedFigure> &figures);

} // namespace variorum::comparing
