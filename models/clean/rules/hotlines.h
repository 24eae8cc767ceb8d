// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/lines.h"

namespace variorum::rules {

/// The numbers to call that newspapers put behind each report on a suicide, on violence or drugs, with the appeal above
/// them: indexes of lines, ascending.
[[nodiscard]] std::vector<std::size_t> hotlines(const std::vector<Line> &lines);

} // namespace variorum::rules
