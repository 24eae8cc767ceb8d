// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/calendar.h"
#include "models/figure/dates.h"
#include "models/figure/numerals.h"

namespace variorum::figures {

// What dates of every form are made of. Each reads at a place and says where it ends.

/// Past 至, 到, - between two dates; 0 if something else stands there.
[[nodiscard]] qsizetype connectorAt(const ScanText &text, qsizetype at);

/// 连7月, 连跌4日: what stands at the place is how many in a row, and no date.
[[nodiscard]] bool isStreak(const ScanText &text, qsizetype at);

/// 跌势, 升势: a number of days before it is how many, and no date.
[[nodiscard]] bool isTrendAt(const ScanText &text, qsizetype at);

/// Behind 11小时, which makes so many days of those before; 0 where it does not stand.
[[nodiscard]] qsizetype hoursEnd(const ScanText &text, qsizetype at);

/// Exactly four digits, Arabic or Chinese (二〇二五), from 1000 to 2199.
[[nodiscard]] SmallNumber readYear(const ScanText &text, qsizetype at);

/// The year before the first of the Republic of China.
constexpr int beforeRepublic = 1911;

/// Exactly two digits of either kind: the 25 of 2024/25, 二零.
[[nodiscard]] SmallNumber readTwoDigits(const ScanText &text, qsizetype at);

/// Three digits from 100 to 199, years of the Republic of China, as years of our era.
[[nodiscard]] SmallNumber readYearOfRepublic(const ScanText &text, qsizetype at);

/// M月, M月D日. 0 if there is none.
[[nodiscard]] qsizetype readMonth(const ScanText &text, qsizetype at, Moment &moment);

/// What may follow a year: a month, a half, a quarter, 初, 底, 度. Moves past 年 only where one stands.
[[nodiscard]] qsizetype readInYear(const ScanText &text, qsizetype at, Moment &moment, bool &approximate);

/// A date that is read: as ISO 8601 what the words say, as `resolved` what only the article's date tells.
[[nodiscard]] DateMatch finished(const Moment &moment, qsizetype end, bool approximate);

/// 至10月3日, 至25日, 至2026年, to the date that has been read. What the end leaves out it has from the beginning.
[[nodiscard]] DateMatch withEnd(const ScanText &text, const Moment &from, qsizetype end, bool approximate);

} // namespace variorum::figures
