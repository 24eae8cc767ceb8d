// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/bodies.h"

namespace variorum::rules {

/// The bodies, once the lines around them have had their say. What stands under a headline with its date and above the
/// line that signs it is the page's article, however little it is beside what a site tells of itself. And lines of a
/// text may end without a mark, as what is told between pictures does: those between the date and the first paragraph,
/// and between the last and the signature.
[[nodiscard]] Bodies settled(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, Bodies bodies);

} // namespace variorum::rules
