// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/bodies.h"

#include <cstddef>

namespace variorum::rules {

/// Reads dates, sources and names from the short lines around an article's text, and drops what else stands in them.
/// \a title is the line of the title, or the body's first line.
void fieldsAround(const RuleInput &input, const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence,
                  const Body &body, std::size_t title, Proposals &out);

} // namespace variorum::rules
