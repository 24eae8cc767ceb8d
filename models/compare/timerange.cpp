// SPDX-License-Identifier: Apache-2.0
#include "models/compare/timerange.h"

#include <algorithm>
#include <limits>

namespace variorum::comparing {

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();
constexpr double secondsADay = 86400;
constexpr double daysAYear = 365.2425;

/// Days since 1970-01-01 in the proleptic Gregorian calendar, for any month number (13 is next January).
/// After H. Hinnant, "chrono-compatible low-level date algorithms".
double dayNumber(int year, int month, int day) {
    year += (month - 1) / 12;
    month = (month - 1) % 12 + 1;
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return static_cast<double>(era) * 146097.0 + dayOfEra - 719468.0;
}

ValueRange months(int year, int month, int count) {
    return {dayNumber(year, month, 1), dayNumber(year, month + count, 1) - 1};
}

std::optional<ValueRange> dayOrPeriod(QStringView iso) {
    if (iso.size() < 4)
        return std::nullopt;
    const QString year = iso.first(4).toString();
    if (year.contains(u'X')) {
        const int first = QString(year).replace(u'X', u'0').toInt();
        const int last = QString(year).replace(u'X', u'9').toInt();
        return ValueRange{dayNumber(first, 1, 1), dayNumber(last, 12, 31)};
    }
    bool ok = false;
    const int y = year.toInt(&ok);
    if (!ok)
        return std::nullopt;
    if (iso.size() == 4)
        return months(y, 1, 12);
    const QStringView rest = iso.mid(5);
    if (rest.isEmpty())
        return std::nullopt;
    const int number = rest.mid(1, 2).toInt();
    switch (rest.front().unicode()) {
    case u'H':
        return months(y, number == 2 ? 7 : 1, 6);
    case u'Q':
        return months(y, 3 * std::clamp(number, 1, 4) - 2, 3);
    case u'W': {
        // Week 1 is the one with the year's first Thursday; 1970-01-01 was one.
        const double fourth = dayNumber(y, 1, 4);
        const auto weekday = static_cast<long long>(fourth + 3) % 7; // 0 is Monday
        const double monday = fourth - static_cast<double>(weekday < 0 ? weekday + 7 : weekday) + 7.0 * (number - 1);
        return ValueRange{monday, monday + 6};
    }
    default:
        break;
    }
    const int month = rest.first(std::min<qsizetype>(2, rest.size())).toInt();
    if (month < 1 || month > 12)
        return std::nullopt;
    if (rest.size() < 5)
        return months(y, month, 1);
    const int day = rest.mid(3, 2).toInt();
    return ValueRange{dayNumber(y, month, day), dayNumber(y, month, day)};
}

std::optional<ValueRange> secondsOf(QStringView iso) {
    if (!iso.startsWith(u'P'))
        return std::nullopt;
    double seconds = 0;
    bool time = false;
    bool any = false;
    bool coarse = false;
    QString number;
    for (const QChar c : iso.mid(1)) {
        if (c == u'T') {
            time = true;
        } else if (c.isDigit() || c == u'.') {
            number += c;
        } else {
            double unit = 1;
            switch (c.unicode()) {
            case u'Y':
                unit = daysAYear * secondsADay;
                break;
            case u'M':
                unit = time ? 60 : daysAYear / 12 * secondsADay;
                coarse = coarse || !time;
                break;
            case u'W':
                unit = 7 * secondsADay;
                break;
            case u'D':
                unit = secondsADay;
                break;
            case u'H':
                unit = 3600;
                break;
            case u'S':
                break;
            default:
                return std::nullopt;
            }
            seconds += number.toDouble() * unit;
            number.clear();
            any = true;
        }
    }
    if (!any)
        return std::nullopt;
    // A month is 28 to 31 days: 三个月 and 90天 can both be right.
    const double slack = seconds * (coarse ? 0.025 : 0.003);
    return ValueRange{seconds - slack, seconds + slack};
}

template <typename Reader>
std::optional<ValueRange> interval(QStringView iso, Reader read) {
    const qsizetype slash = iso.indexOf(u'/');
    if (slash < 0)
        return read(iso);
    const auto from = read(iso.first(slash));
    const auto to = read(iso.mid(slash + 1));
    if (!from || !to)
        return from ? from : to;
    return ValueRange{std::min(from->low, to->low), std::max(from->high, to->high)};
}

} // namespace

std::optional<ValueRange> daysOf(QStringView iso) {
    return interval(iso, dayOrPeriod);
}

std::optional<ValueRange> timeRange(const Figure &figure) {
    if (figure.kind == FigureKind::Date)
        return daysOf(figure.iso.isEmpty() ? figure.resolved : figure.iso);
    auto range = interval(figure.iso, secondsOf);
    if (!range)
        return range;
    if (figure.approximate) {
        range->low *= 0.9;
        range->high *= 1.1;
    }
    if (figure.bound == Bound::Minimum)
        range->high = unlimited;
    else if (figure.bound == Bound::Maximum)
        range->low = 0;
    return range;
}

} // namespace variorum::comparing
