// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/markupoutline.h"

namespace variorum::rules {

/// The line that is the article's title, by what the metadata calls it and by its element; -1 for none.
[[nodiscard]] int titleLine(const Outline &outline, const std::vector<Metadata> &metadata);

} // namespace variorum::rules
