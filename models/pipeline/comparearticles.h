// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/comparison.h"
#include "models/pipeline/reading.h"

#include <memory>
#include <vector>

namespace variorum {

/// What comparing needs of an article that was read.
[[nodiscard]] ComparedSource comparedSource(const ReadArticle &article);
/// Sources in the order of the articles; none may be null.
[[nodiscard]] Comparison compareArticles(const std::vector<std::shared_ptr<const ReadArticle>> &articles);

} // namespace variorum
