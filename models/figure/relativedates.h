// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/calendar.h"
#include "models/figure/scantext.h"
#include "models/figure/wordtable.h"

namespace variorum::figures {

/// 上半年, 第三季度, Q3: a part of a year that stands at a place.
struct PartOfYear {
    qsizetype end = 0; ///< 0: none
    int half = 0;
    int quarter = 0;
    [[nodiscard]] explicit operator bool() const { return end > 0; }
};
[[nodiscard]] PartOfYear partOfYearAt(const ScanText &text, qsizetype at);

/// 去年, 本周四, 昨日, 下半年: words whose date follows from the day of publication.
struct RelativeDate {
    qsizetype end = 0;   ///< 0: none
    Moment moment;       ///< empty where the day of publication is not known
    bool inYear = false; ///< a year or a part of one
    bool open = false;   ///< a month or a part of the year may follow (去年9月)
    bool day = false;    ///< a time may follow
    [[nodiscard]] explicit operator bool() const { return end > 0; }
};
[[nodiscard]] bool mayStartRelativeDate(char16_t folded);
[[nodiscard]] RelativeDate relativeDateAt(const ScanText &text, qsizetype at, const Moment &published);

} // namespace variorum::figures
