// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/figure.h"

#include <QStringView>

namespace variorum::comparing {

/// Where the true value may lie if a figure is right, ends included: of a plain value as far as its last written digit
/// was rounded, of 约 two per cent to either side, of a bound everything on its side. Dates are in days since
/// 1970-01-01, durations in seconds, everything else in the figure's base unit.
struct ValueRange {
    double low = 0;
    double high = 0;
    [[nodiscard]] bool overlaps(const ValueRange &other) const { return low <= other.high && other.low <= high; }
    [[nodiscard]] bool bounded() const;
};

/// `text` is what the figure was found in, folded or not. A figure without any value may be everything.
[[nodiscard]] ValueRange valueRange(QStringView text, const Figure &figure);

/// Whether something can be said of two figures' values at all: relative dates without a day to count from have none.
[[nodiscard]] bool hasValue(const Figure &figure);

/// The same kind, and units that can be one: of counts 座 and 核反应堆 may be, of money only the same currency.
/// `a` and `b` are the texts of the two figures' spans, folded.
[[nodiscard]] bool comparable(const Figure &figureA, QStringView a, const Figure &figureB, QStringView b);

} // namespace variorum::comparing
