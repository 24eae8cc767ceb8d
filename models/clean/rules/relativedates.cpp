// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/relativedates.h"

#include "models/base/chinese.h"
#include "models/base/pattern.h"

#include <QDate>

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr qsizetype longestClock = 40; ///< units
constexpr qsizetype longestAge = 32;
constexpr std::size_t furthestClock = 80; ///< lines from the page's beginning
constexpr int minutesOfHour = 60;
constexpr int minutesOfDay = 24 * minutesOfHour;

struct Clock {
    QDate day;
    int minute = -1; ///< of the day; -1 where the clock does not say it
};

/// "今天是2031年5月20日 星期二 14:33": a clock names the day of the week.
std::optional<Clock> clockIn(QStringView line) {
    static const Pattern shape(
        uR"(^(?:(?:今天|现在|今日)是?:?)?((?:19|20)\d\d)[年/.-](\d{1,2})[月/.-](\d{1,2})日?,?[(]?(?:星期|周|礼拜)[一二三四五六日天][)]?(?:,?(\d{1,2}):(\d\d)(?::\d\d)?)?$)");
    if (line.size() > longestClock)
        return std::nullopt;
    const QRegularExpressionMatch match = shape.match(folded(line).remove(u' '));
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!match.hasMatch() || !day.isValid())
        return std::nullopt;
    const bool timed = !match.captured(4).isEmpty();
    return Clock{day, timed ? minutesOfHour * match.captured(4).toInt() + match.captured(5).toInt() : -1};
}

/// The day of an age; how many hours ago something was tells its day only beside the hour itself.
QString dayOf(const QRegularExpressionMatch &age, const Clock &clock) {
    if (clock.minute >= 0 && age.captured(u"day").isEmpty()) {
        const int ago = age.captured(u"minutes").toInt() + minutesOfHour * age.captured(u"hours").toInt();
        const int days = ago > clock.minute ? 1 + (ago - clock.minute - 1) / minutesOfDay : 0;
        return clock.day.addDays(-days).toString(Qt::ISODate);
    }
    if (!age.captured(u"hours").isEmpty())
        return {};
    constexpr QStringView days = u"今昨前";
    const qsizetype back = age.captured(u"day").isEmpty() ? 0 : days.indexOf(age.captured(u"day"));
    const QString day = clock.day.addDays(-back).toString(Qt::ISODate);
    return age.captured(u"h").isEmpty()
               ? day
               : day + u'T' + age.captured(u"h").rightJustified(2, u'0') + u':' + age.captured(u"n");
}

} // namespace

std::optional<RelativeDate> relativeDate(const std::vector<QStringView> &lines, std::size_t title) {
    static const Pattern shape(
        uR"((?:^|(?<=[^\d]))(?:刚刚|(?<minutes>\d{1,2})\s?分钟前|(?<hours>\d{1,2})\s?小时前|(?<day>[今昨前])[天日](?:\s?(?<h>\d{1,2}):(?<n>\d\d)(?::\d\d)?)?)\s*$)");
    std::optional<Clock> clock;
    for (std::size_t i = 0; i < std::min(lines.size(), furthestClock) && !clock; ++i)
        clock = clockIn(lines[i]);
    for (std::size_t i = title + 1; clock && i < lines.size(); ++i) {
        if (lines[i].size() > longestAge)
            continue;
        const QRegularExpressionMatch match = shape.match(folded(lines[i]));
        QString iso = match.hasMatch() ? dayOf(match, *clock) : QString();
        if (!iso.isEmpty())
            return RelativeDate{i, Span(match.capturedStart(), match.capturedEnd()), std::move(iso)};
    }
    return std::nullopt;
}

} // namespace variorum::rules
