// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/reading.h"

#include <vector>

namespace variorum {

/// The edits in force that take the words of a span of the page out of the article. Rejecting them brings it back.
[[nodiscard]] std::vector<EditId> editsHiding(const Reading &reading, Span page);

} // namespace variorum
