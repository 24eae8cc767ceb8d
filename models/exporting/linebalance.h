// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exporting/linebreak.h"

#include <vector>

namespace variorum {

/// Lines for what stands alone, titles and captions: as many as breakLines() makes, of about one length. Two or three
/// of them part where clauses end, if none becomes a stub by that: better uneven than inside a word. Of long texts, the
/// lines of breakLines().
[[nodiscard]] std::vector<BrokenLine> breakBalanced(const std::vector<BreakUnit> &units, const Measure &measure);

} // namespace variorum
