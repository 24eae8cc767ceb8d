// SPDX-License-Identifier: Apache-2.0
#include "models/figure/dateparts.h"

#include "models/figure/clocktime.h"
#include "models/figure/numerals.h"
#include "models/figure/relativedates.h"

namespace variorum::figures {

namespace {

/// 上旬, 中下旬, 份, 初, 底 behind a month. Moves past nothing else.
qsizetype readPartOfMonth(const ScanText &text, qsizetype at) {
    qsizetype p = at;
    while (p - at < 2 && isOneOf(text.at(p), u"上中下"))
        ++p;
    if (p > at)
        return text.at(p) == u'旬' ? p + 1 : at;
    if (text.at(p) == u'份' || (isOneOf(text.at(p), u"初底末") && text.at(p + 1) != u'次'))
        ++p;
    return p;
}

/// D日 or D号 behind a month.
qsizetype readDay(const ScanText &text, qsizetype at, Moment &moment) {
    const SmallNumber day = readSmallNumber(text, text.skipBlanks(at));
    if (day.value < 1 || day.value > 31)
        return at;
    const qsizetype sign = text.skipBlanks(day.end);
    if (!isOneOf(text.at(sign), u"日号"))
        return at;
    moment.day = day.value;
    return readTime(text, sign + 1, moment);
}

} // namespace

qsizetype connectorAt(const ScanText &text, qsizetype at) {
    const qsizetype p = text.skipBlanks(at);
    return isOneOf(text.at(p), u"至到-–—~～〜－") ? text.skipBlanks(p + 1) : 0;
}

bool isStreak(const ScanText &text, qsizetype at) {
    const qsizetype end = isOneOf(text.at(at - 1), u"跌涨升降挫扬红黑续") ? at - 1 : at;
    return text.at(end - 1) == u'连';
}

bool isTrendAt(const ScanText &text, qsizetype at) {
    static const WordList trends(u"跌势 升势 涨势 跌浪 连跌 连升 连涨 跌幅 升幅 涨幅");
    return trends.lengthAt(text.folded(), at) > 0;
}

qsizetype hoursEnd(const ScanText &text, qsizetype at) {
    const SmallNumber hours = readSmallNumber(text, at);
    return hours.value >= 0 && hours.value < 24 && text.folded().mid(hours.end, 2) == u"小时" ? hours.end + 2 : 0;
}

SmallNumber readYear(const ScanText &text, qsizetype at) {
    int value = 0;
    const bool arabic = ScanText::isDigit(text.at(at));
    for (qsizetype p = at; p < at + 4; ++p) {
        const char16_t c = text.at(p);
        const int digit = arabic ? (ScanText::isDigit(c) ? c - u'0' : -1) : chineseDigit(c);
        if (digit < 0 || c == u'两')
            return {};
        value = value * 10 + digit;
    }
    const char16_t next = text.at(at + 4);
    if (ScanText::isDigit(next) || (!arabic && chineseDigit(next) >= 0) || value < 1000 || value > 2199)
        return {};
    return {value, at + 4};
}

SmallNumber readTwoDigits(const ScanText &text, qsizetype at) {
    const auto digit = [&text, at](qsizetype place) {
        const char16_t c = text.at(at + place);
        return ScanText::isDigit(c) ? c - u'0' : chineseDigit(c);
    };
    return digit(0) < 0 || digit(1) < 0 || digit(2) >= 0 ? SmallNumber{-1000, at}
                                                         : SmallNumber{10 * digit(0) + digit(1), at + 2};
}

SmallNumber readYearOfRepublic(const ScanText &text, qsizetype at) {
    const auto digit = [&text, at](qsizetype place) { return ScanText::isDigit(text.at(at + place)); };
    if (text.at(at) != u'1' || !digit(1) || !digit(2) || digit(3))
        return {};
    return {beforeRepublic + 100 + 10 * (text.at(at + 1) - u'0') + text.at(at + 2) - u'0', at + 3};
}

qsizetype readMonth(const ScanText &text, qsizetype at, Moment &moment) {
    const SmallNumber month = readSmallNumber(text, at);
    if (month.value < 1 || month.value > 12 || text.at(at) == u'两')
        return 0;
    qsizetype p = text.skipBlanks(month.end);
    // 十月初一 is of another calendar.
    const bool lunar = text.at(p + 1) == u'初' && (chineseDigit(text.at(p + 2)) > 0 || text.at(p + 2) == u'十');
    if (text.at(p) != u'月' || lunar || isOneOf(text.at(p + 1), u"亮球饼薪均活租供费龄嫂"))
        return 0;
    moment.month = month.value;
    const qsizetype behind = p + 1;
    p = readDay(text, behind, moment);
    return p == behind ? readPartOfMonth(text, p) : p;
}

qsizetype readInYear(const ScanText &text, qsizetype at, Moment &moment, bool &approximate) {
    const qsizetype p = text.skipBlanks(at);
    if (const qsizetype month = readMonth(text, p, moment))
        return month;
    if (const PartOfYear part = partOfYearAt(text, p)) {
        moment.half = part.half;
        moment.quarter = part.quarter;
        return part.end;
    }
    qsizetype end = at;
    if (text.at(end) == u'年' && isOneOf(text.at(end + 1), u"初底末"))
        ++end;
    if (isOneOf(text.at(end), u"初底末") && !isOneOf(text.at(end + 1), u"步创次级始"))
        ++end;
    approximate = end != at;
    if (end == at && text.at(end) == u'度')
        ++end;
    return end;
}

DateMatch finished(const Moment &moment, qsizetype end, bool approximate) {
    DateMatch match;
    match.end = end;
    match.approximate = approximate;
    match.last = moment;
    (moment.relative ? match.resolved : match.iso) = isoText(moment);
    return match;
}

/// 1月15至21日, 2025年1-3月: days or months of which only the last has its sign. `end` is behind the month or year.
static DateMatch upToSign(const ScanText &text, const Moment &from, qsizetype end) {
    const bool days = from.month > 0 && from.day == 0 && text.at(end - 1) == u'月';
    const bool months = from.month + from.half + from.quarter == 0 && text.at(end - 1) == u'年';
    const SmallNumber first = readSmallNumber(text, text.skipBlanks(end));
    const qsizetype to = (days || months) && first.value >= 1 ? connectorAt(text, first.end) : 0;
    if (to == 0)
        return {};
    Moment begin = from;
    Moment last = from;
    qsizetype lastEnd = to;
    (days ? begin.day : begin.month) = first.value;
    if (days)
        lastEnd = readDay(text, to, last);
    else
        lastEnd = std::max(readMonth(text, to, last), to);
    const bool ordered = days ? last.day > begin.day : last.month > begin.month && last.day == 0;
    if (lastEnd == to || !ordered)
        return {};
    DateMatch match;
    match.end = lastEnd;
    match.last = last;
    if (from.year > 0)
        (from.relative ? match.resolved : match.iso) = isoText(begin) + QLatin1Char('/') + isoText(last);
    return match;
}

DateMatch withEnd(const ScanText &text, const Moment &from, qsizetype end, bool approximate) {
    if (DateMatch match = upToSign(text, from, end))
        return match;
    const DateMatch alone = finished(from, end, approximate);
    const qsizetype p = connectorAt(text, end);
    if (p == 0)
        return alone;
    Moment to;
    to.relative = from.relative;
    to.year = from.year;
    qsizetype toEnd = 0;
    bool about = approximate;
    if (const SmallNumber year = readYear(text, p); year.value > 0 && text.at(text.skipBlanks(year.end)) == u'年') {
        to = Moment();
        to.year = year.value;
        toEnd = readInYear(text, text.skipBlanks(year.end) + 1, to, about);
        if (from.relative)
            return alone;
    } else if (from.month > 0) {
        toEnd = readMonth(text, p, to);
        if (toEnd == 0 && from.day > 0) {
            to.month = from.month;
            toEnd = readDay(text, p, to);
            toEnd = to.day > 0 ? toEnd : 0;
        }
    }
    if (toEnd == 0)
        return alone;
    if (to.month > 0 && to.month < from.month && to.year == from.year && to.year > 0)
        ++to.year;
    DateMatch match;
    match.end = toEnd;
    match.approximate = about;
    match.last = to;
    const QString first = isoText(from);
    const QString second = isoText(to);
    if (!first.isEmpty() && !second.isEmpty())
        (from.relative ? match.resolved : match.iso) = first + QLatin1Char('/') + second;
    return match;
}

} // namespace variorum::figures
