// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/linescore.h"

namespace variorum::rules {

/// True for a page that is nothing but an article: without anything that sites put around theirs, or with little of it
/// and few short lines before and behind the text. Of such a page nothing is lost.
[[nodiscard]] bool isNothingElse(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence);

} // namespace variorum::rules
