// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/sourcetext.h"

#include <vector>

namespace variorum::comparing {

/// For each source the family that it belongs to, a number from 0: sources of one family copy one another. Their bodies
/// are the same but for small changes, or one is a large excerpt of the other, or both are akin to a third one. Which
/// of a family is the original is for the caller to say.
[[nodiscard]] std::vector<int> mirrorFamilies(const SourceTexts &texts);

} // namespace variorum::comparing
