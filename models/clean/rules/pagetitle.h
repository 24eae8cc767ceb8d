// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/markupoutline.h"

namespace variorum::rules {

/// The line that is the article's title, by what the metadata calls it and by its element; -1 for none. `repeated` says
/// which lines stand in lists of other stories: a headline there is a copy.
[[nodiscard]] int titleLine(const Outline &outline, const std::vector<Metadata> &metadata,
                            const std::vector<Furniture> &repeated);

} // namespace variorum::rules
