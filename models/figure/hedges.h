// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/figure.h"
#include "models/figure/scantext.h"

namespace variorum::figures {

/// What the words around a number say of it.
struct Hedge {
    Bound bound = Bound::None;
    bool approximate = false;
    bool any = false; ///< a word was there: 上百家 is a figure, 百家 none
};

/// 至少, 超过, 高达, 约 ... before `begin`, 以上, 左右, 以内 ... behind `end`.
[[nodiscard]] Hedge hedgeAround(const ScanText &text, qsizetype begin, qsizetype end);

} // namespace variorum::figures
