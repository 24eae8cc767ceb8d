// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/quantity.h"

namespace variorum::figures {

/// 分别为5亿和7.5亿元, 4665、2611亿千瓦时: numbers of a list may have the unit and the scale of its last. Gives them to
/// a number without a unit, where 分别 stands before it or it has a scale of its own. Looks at six numbers at most.
void takeUnitOfList(const ScanText &text, const TextSense &sense, Quantity &first);

} // namespace variorum::figures
