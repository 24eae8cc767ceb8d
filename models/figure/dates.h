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
    [[nodiscard]] explicit operator bool() const { return end > 0; }
};

[[nodiscard]] bool mayStartDate(char16_t folded);
[[nodiscard]] DateMatch dateAt(const ScanText &text, qsizetype at, const Moment &published);

} // namespace variorum::figures
