// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/markupoutline.h"

#include <vector>

namespace variorum::rules {

/// Where the text ends within the lines [first, last) of the element that holds it: at a heading for other stories
/// behind most of the prose, if what follows stands in other elements than the paragraphs above. `last` where no such
/// heading stands. Of the lines only those that are `kept` count; there is one flag for each of the outline.
[[nodiscard]] int beforeOtherStories(const Outline &outline, int first, int last, const std::vector<bool> &kept);

} // namespace variorum::rules
