// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/lines.h"

#include <vector>

namespace variorum::rules {

/// The adverts between paragraphs that a sign to close them with follows, and these signs: several on a page, for a
/// sign alone may belong to anything.
[[nodiscard]] std::vector<std::size_t> closableAdverts(const std::vector<Line> &lines);

} // namespace variorum::rules
