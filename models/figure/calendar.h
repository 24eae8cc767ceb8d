// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace variorum::figures {

/// A date as exact as the words are; 0 is what they leave open.
struct Moment {
    int year = 0;
    int month = 0;
    int day = 0;
    int half = 0;    ///< 1 or 2 of the year
    int quarter = 0; ///< 1 to 4 of the year
    int week = 0;    ///< ISO week of the year
    int decade = 0;  ///< 199 for the 1990s
    int century = 0; ///< 21 for the 21st
    int hour = -1;
    int minute = -1;
    bool relative = false; ///< the words do not say it without the date of the article

    [[nodiscard]] bool isEmpty() const;
};

/// ISO 8601: 2025-09-22, 2025-09, 2025, 2025-W39, 2025-09-22T14:30; with ISO 8601-2 forms where the standard has no
/// other (199X, 20XX) and 2026-H2, 2025-Q3 for halves and quarters. Empty for what is no day of the calendar.
[[nodiscard]] QString isoText(const Moment &moment);

/// The day of publication, from an ISO 8601 text of any precision; parts that it does not have are 0.
[[nodiscard]] Moment publishedMoment(QStringView iso);

/// Days and weeks from the day of publication. Empty when that is not known to the day.
[[nodiscard]] Moment dayFrom(const Moment &published, int days);
/// `weekday` 1 (Monday) to 7, or 0 for the whole week, `weeks` after the week of publication.
[[nodiscard]] Moment weekFrom(const Moment &published, int weeks, int weekday);
/// The last such weekday up to the day of publication.
[[nodiscard]] Moment lastWeekday(const Moment &published, int weekday);
[[nodiscard]] Moment monthFrom(const Moment &published, int months);
/// The year in which a month without one lies: that of publication, the year before if it would lie more than half a
/// year ahead.
[[nodiscard]] int yearOfMonth(const Moment &published, int month);
/// The same of a quarter: in February the results of the fourth are those of the year before. 0: of no quarter.
[[nodiscard]] int yearOfQuarter(const Moment &published, int quarter);

} // namespace variorum::figures
