// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/calendar.h"
#include "models/figure/scantext.h"

namespace variorum::figures {

/// Past the time of day that stands behind a day: 下午3时30分, 14:30, or 凌晨 alone; `at` if there is none. Hour and
/// minute go into `moment`.
[[nodiscard]] qsizetype readTime(const ScanText &text, qsizetype at, Moment &moment);
/// The end of a time of day that no date goes with, 9点30分: its minutes are no count. 0 if there is none.
[[nodiscard]] qsizetype clockTimeAt(const ScanText &text, qsizetype at);

} // namespace variorum::figures
