// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace variorum::rules {

/// A date as a page states it.
struct FoundDate {
    Span span;             ///< of the text that was looked through
    QString iso;           ///< ISO 8601, as exact as the page says; without its year: "--05-20" or "--05-20T14:33"
    bool labelled = false; ///< words such as "published" stand before it, and are part of the span
    bool updated = false;  ///< it says when the page was changed last, or when the text was drawn up
    bool ofEvent = false;  ///< its label names what happens then: "opening time: 2031-06-01"
    bool hasYear() const { return !iso.startsWith(u'-'); }
};

/// The dates of a short text in the order of the text: Western, Chinese numerals, the Republic of China's years
/// (民國114年, and 114-05-20 where a label says that it is a date), English months. What is no possible date is none.
[[nodiscard]] std::vector<FoundDate> datesIn(QStringView text);

/// A date that a site sets in lines of its own: "2031", "05/20", "14:33", or "20", "2031年05月".
struct PartedDate {
    QString iso;
    std::size_t lines = 0; ///< two, or three with the time of day
};

/// The date that begins with the first of three lines, of which the last ones may be anything.
[[nodiscard]] std::optional<PartedDate> partedDate(const QString &year, const QString &day, const QString &time);

/// The day in the address that a page gives as that of its text, ".../20310520-81.htm": it dates the text where no
/// words do.
[[nodiscard]] std::optional<FoundDate> dayOfOwnAddress(const QString &text);

/// "date 2031-05-20", which programs that save pages put before the first word.
[[nodiscard]] std::optional<FoundDate> leadingStamp(const QString &text);

/// True for a date that is part of an address: "http://example.com/2031/05/20/81.htm". Behind the name of a host, with
/// or without a blank, it is the day of what the page took from there.
[[nodiscard]] bool isInAddress(QStringView text, const FoundDate &date);

/// A line that dates without what says nothing of its text: the names of hosts, sources in brackets, the arrow of a
/// link.
[[nodiscard]] QString withoutSources(QStringView line);

/// True for folded text before a date by which the date is the matter's and not the article's: a birth, a foundation, a
/// premiere.
[[nodiscard]] bool endsInEvent(const QString &folded);

} // namespace variorum::rules
