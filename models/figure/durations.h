// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace variorum::figures {

/// ISO 8601 of an amount of one unit: P10Y, PT2H, P18M for one year and a half. What is no whole number of the unit is
/// given in the next smaller one where that makes it whole. Empty for amounts beyond reason.
[[nodiscard]] QString isoDuration(double amount, std::u16string_view designator);
/// P2Y3M of P2Y and P3M; PT1H20M of PT1H and PT20M.
[[nodiscard]] QString joinedDurations(const QString &first, const QString &second);

} // namespace variorum::figures
