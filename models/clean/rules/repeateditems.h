// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/markupoutline.h"

namespace variorum::rules {

/// Elements of one shape side by side that hold other stories or comments: for each line what its items are, None for
/// lines outside. `firstPost` receives the first item of each list of contributions.
[[nodiscard]] std::vector<Furniture> repeatedItems(const Outline &outline, std::vector<int> &firstPosts);

} // namespace variorum::rules
