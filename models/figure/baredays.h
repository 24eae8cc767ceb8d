// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/dates.h"

namespace variorum::figures {

/// 22日, 21日至23日, 21至23日: a day without its month is of the month that was named just before, else of that of
/// publication. None where so many days are meant: 6日跌势, 用时3日.
[[nodiscard]] DateMatch bareDay(const ScanText &text, qsizetype at, const DateContext &context);

} // namespace variorum::figures
