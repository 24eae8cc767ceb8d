// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/linescore.h"

namespace variorum::rules {

inline constexpr float ofAge = -5; ///< score of what a list puts beside each of its stories

/// Marks what lists of stories and of comments put beside each of theirs: many lines of one form with a date.
void findStamps(const std::vector<Line> &lines, std::vector<LineEvidence> &evidence);

} // namespace variorum::rules
