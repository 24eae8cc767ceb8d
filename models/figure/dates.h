// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/calendar.h"
#include "models/figure/scantext.h"

namespace variorum::figures {

/// A date, or an interval of two, that stands at a place of the text.
struct DateMatch {
    qsizetype end = 0; ///< 0: none
    QString iso;       ///< empty for relative ones and for impossible days
    QString resolved;  ///< of relative ones, where the day of publication allows it
    bool approximate = false;
    Moment last; ///< what was read, the end of an interval: a bare day behind it is of its month
    [[nodiscard]] explicit operator bool() const { return end > 0; }
};

/// 民国 and the names of reigns.
[[nodiscard]] bool mayStartEra(char16_t folded);
[[nodiscard]] bool mayStartDate(char16_t folded);
/// What else says which day is meant.
struct DateContext {
    Moment published;
    Moment before;           ///< the date that was read shortly before, or empty: 10月1日…持续到4日
    bool ofRepublic = false; ///< the text is of Taiwan: 115年 is the year 2026
};
[[nodiscard]] DateMatch dateAt(const ScanText &text, qsizetype at, const DateContext &context);

} // namespace variorum::figures
