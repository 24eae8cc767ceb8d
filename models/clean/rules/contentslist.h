// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/lines.h"

#include <vector>

namespace variorum::rules {

/// The lines of a table of contents: several in a row that stand again below, in their order and with paragraphs
/// between. Whatever heads it is not among them.
[[nodiscard]] std::vector<std::size_t> contentsOf(const std::vector<Line> &lines);

} // namespace variorum::rules
