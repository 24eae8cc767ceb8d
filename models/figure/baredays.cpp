// SPDX-License-Identifier: Apache-2.0
#include "models/figure/baredays.h"

#include "models/figure/clocktime.h"
#include "models/figure/dateparts.h"

namespace variorum::figures {

namespace {

/// Behind a number: whether it is a day's, and no number of days.
bool endsDay(const ScanText &text, qsizetype end) {
    const QStringView behind = text.folded().mid(end + 1, 2);
    return text.at(end) == u'日' && !isTrendAt(text, end + 1) && hoursEnd(text, end + 1) == 0 &&
           (!isOneOf(text.at(end + 1), u"元圆本均活常夜内后前间币経经程游益线平历用租") || behind == u"夜间" ||
            behind == u"夜里");
}

/// 第22日, 为期22日; 纽约22日 is a day.
bool isCounted(const ScanText &text, qsizetype at) {
    return isStreak(text, at) || (isOneOf(text.at(at - 1), u"第近满续期去来每约前后足隔共过达需用历时") &&
                                  text.folded().mid(std::max<qsizetype>(0, at - 2), 2) != u"纽约");
}

Moment dayOf(int day, const DateContext &context) {
    const Moment &published = context.published;
    if (context.before.month > 0) {
        Moment moment{.year = context.before.year, .month = context.before.month, .day = day};
        moment.relative = context.before.relative;
        return moment;
    }
    if (published.day == 0)
        return Moment{.relative = true};
    // A day of the next few is still to come; a later one was last month's.
    constexpr int ahead = 3;
    Moment moment = monthFrom(published, day > published.day + ahead ? -1 : 0);
    moment.relative = true;
    moment.day = day;
    return moment;
}

} // namespace

DateMatch bareDay(const ScanText &text, qsizetype at, const DateContext &context) {
    const SmallNumber number = readSmallNumber(text, at);
    // 二十一日 is a day as well; 三日 may be three of them.
    const bool spelled = number.end - at >= 2 && number.value > 10 && chineseDigit(text.at(at)) != 0;
    if (number.value < 1 || number.value > 31 || (!ScanText::isDigit(text.at(at)) && !spelled) || isCounted(text, at))
        return {};
    Moment day = dayOf(number.value, context);
    if (const qsizetype to = connectorAt(text, number.end); to > 0 && ScanText::isDigit(text.at(to))) {
        const SmallNumber last = readSmallNumber(text, to);
        if (last.value <= number.value || last.value > 31 || !endsDay(text, last.end))
            return {};
        DateMatch match;
        match.end = last.end + 1;
        match.last = dayOf(last.value, context);
        if (day.month > 0) {
            day.year = match.last.year;
            day.month = match.last.month;
            (day.relative ? match.resolved : match.iso) = isoText(day) + QLatin1Char('/') + isoText(match.last);
        }
        return match;
    }
    if (!endsDay(text, number.end))
        return {};
    const qsizetype end = number.end + 1;
    const qsizetype behind = readTime(text, end, day);
    return day.hour < 0 && behind == end && day.month > 0 ? withEnd(text, day, end, false)
                                                          : finished(day, behind, false);
}

} // namespace variorum::figures
