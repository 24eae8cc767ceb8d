// SPDX-License-Identifier: Apache-2.0
#include "models/figure/dates.h"

#include "models/figure/baredays.h"
#include "models/figure/clocktime.h"
#include "models/figure/dateparts.h"
#include "models/figure/relativedates.h"

namespace variorum::figures {

namespace {

/// 2025-09-22, 2025/9/22, 2025.09.22, 2025-09.
DateMatch numericDate(const ScanText &text, const SmallNumber &year) {
    const char16_t separator = text.at(year.end);
    if (!isOneOf(separator, u"-/."))
        return {};
    const SmallNumber month = readSmallNumber(text, year.end + 1);
    if (month.value < 1 || month.value > 12 || !ScanText::isDigit(text.at(year.end + 1)))
        return {};
    Moment moment{.year = year.value, .month = month.value};
    if (text.at(month.end) != separator) {
        const bool whole = separator == u'-' && month.end - year.end == 3 &&
                           !ScanText::isLatinOrDigit(text.at(month.end)) &&
                           !isOneOf(text.at(month.end), u"年-/.%个亿万");
        return whole ? finished(moment, month.end, false) : DateMatch();
    }
    const SmallNumber day = readSmallNumber(text, month.end + 1);
    if (day.value < 1 || day.value > 31 || !ScanText::isDigit(text.at(month.end + 1)))
        return {};
    moment.day = day.value;
    const qsizetype end = readTime(text, day.end, moment);
    if (ScanText::isDigit(text.at(end)))
        return {};
    return finished(moment, end, false);
}

/// 2024/25财年, 2024-2025赛季, 2026/27年, 二零一九/二零年度: two years that are one.
DateMatch doubleYear(const ScanText &text, const SmallNumber &year) {
    const char16_t sign = text.at(year.end);
    if (!isOneOf(sign, u"/-–—至"))
        return {};
    SmallNumber next = readYear(text, year.end + 1);
    if (next.value < 0) {
        next = readTwoDigits(text, year.end + 1);
        next.value += year.value - year.value % 100;
    }
    static const WordList seasons(u"财年 财政年度 会计年度 年度 学年 学年度 球季 赛季 雪季 榨季");
    const qsizetype season = seasons.lengthAt(text.folded(), next.end);
    const qsizetype length = season == 0 && sign == u'/' && text.at(next.end) == u'年' ? 1 : season;
    if (next.value != year.value + 1 || length == 0)
        return {};
    DateMatch match;
    match.end = next.end + length;
    match.approximate = isOneOf(text.at(next.end), u"财会");
    match.iso = isoText(Moment{.year = year.value}) + QLatin1Char('/') + isoText(Moment{.year = next.value});
    return match;
}

DateMatch fourDigitYear(const ScanText &text, const SmallNumber &year) {
    if (DateMatch match = doubleYear(text, year))
        return match;
    Moment moment{.year = year.value};
    bool approximate = false;
    qsizetype p = year.end;
    const qsizetype sign = text.skipBlanks(p);
    if (text.at(sign) == u'年') {
        p = sign + 1;
        if (text.at(p) == u'代') {
            Moment decade;
            decade.decade = year.value / 10;
            return finished(decade, p + 1, false);
        }
        // 1500年历史, 1200年前: so many years. A year of our days is rather the date.
        if (text.at(p) == u'级' || (year.value < 1900 && isOneOf(text.at(p), u"历前来间的以")))
            return {};
        p = readInYear(text, p, moment, approximate);
        return withEnd(text, moment, p, approximate);
    }
    if (isOneOf(text.at(sign), u"财会") && text.at(sign + 1) == u'年') {
        p = readInYear(text, sign + 2, moment, approximate);
        return finished(moment, p, true);
    }
    // 2024上半年, 2025第三季
    if (sign == year.end && isOneOf(text.at(sign), u"上下第")) {
        if (const PartOfYear part = partOfYearAt(text, sign)) {
            moment.half = part.half;
            moment.quarter = part.quarter;
            return finished(moment, part.end, false);
        }
    }
    if (sign == year.end && text.folded().mid(sign, 2) == u"全年")
        return finished(moment, year.end, false);
    if (sign == year.end && text.at(sign) == u'h') {
        if (const PartOfYear half = partOfYearAt(text, sign)) {
            moment.half = half.half;
            return finished(moment, half.end, false);
        }
    }
    if (text.at(sign) == u'q' && text.at(sign + 1) >= u'1' && text.at(sign + 1) <= u'4' &&
        !ScanText::isLatinOrDigit(text.at(sign + 2))) {
        moment.quarter = text.at(sign + 1) - u'0';
        return finished(moment, sign + 2, false);
    }
    // 2024至2026年
    if (const qsizetype to = connectorAt(text, p)) {
        const SmallNumber last = readYear(text, to);
        const qsizetype mark = text.skipBlanks(last.end);
        if (last.value > year.value && text.at(mark) == u'年') {
            Moment until;
            until.year = last.value;
            DateMatch match;
            match.end = mark + 1;
            match.iso = isoText(moment) + QLatin1Char('/') + isoText(until);
            return match;
        }
    }
    return numericDate(text, year);
}

/// 21世纪, 20世纪90年代, 90年代.
DateMatch century(const ScanText &text, qsizetype at, const SmallNumber &number, bool relative) {
    Moment moment;
    qsizetype p = number.end;
    if (text.folded().mid(p, 2) == u"世纪" && text.at(at) != u'两' && number.value >= 1 && number.value <= 30) {
        moment.century = number.value;
        p += 2;
        const SmallNumber decade = readSmallNumber(text, p);
        if (decade.value >= 10 && decade.value % 10 == 0 && text.folded().mid(decade.end, 2) == u"年代") {
            moment.decade = (number.value - 1) * 10 + decade.value / 10;
            p = decade.end + 2;
            if (isOneOf(text.at(p), u"初末") && !isOneOf(text.at(p + 1), u"步级次"))
                ++p;
        }
        return finished(moment, p, false);
    }
    if (number.value >= 10 && number.value % 10 == 0 && text.folded().mid(p, 2) == u"年代" && at > 0) {
        moment.decade = (number.value >= 30 ? 190 : 200) + number.value / 10;
        moment.relative = relative;
        return finished(moment, p + 2, false);
    }
    return {};
}

/// 1H26, 3Q25, 25财年: as brokers write them.
DateMatch brokersYear(const ScanText &text, const SmallNumber &number) {
    Moment moment;
    const qsizetype p = number.end;
    if (isOneOf(text.at(p), u"财会") && text.at(p + 1) == u'年' && number.value >= 10) {
        moment.year = 2000 + number.value;
        bool approximate = false;
        return finished(moment, readInYear(text, p + 2, moment, approximate), true);
    }
    const bool half = text.at(p) == u'h';
    if ((!half && text.at(p) != u'q') || number.value < 1 || number.value > (half ? 2 : 4))
        return {};
    SmallNumber year = readYear(text, p + 1);
    if (year.value < 0) {
        year = readSmallNumber(text, p + 1);
        year.value = year.end - p == 3 ? 2000 + year.value : -1;
    }
    if (year.value < 0 || ScanText::isLatinOrDigit(text.at(year.end)))
        return {};
    moment.year = year.value;
    (half ? moment.half : moment.quarter) = number.value;
    return finished(moment, year.end, false);
}

/// The year before the first of an era, and whether its months are those of the moon.
struct Era {
    int before;
    bool lunar;
};

const WordTable<Era> &eras() {
    static const WordTable<Era> table({{u"民国", {beforeRepublic, false}},
                                       {u"令和", {2018, false}},
                                       {u"平成", {1988, false}},
                                       {u"昭和", {1925, false}},
                                       {u"大正", {1911, false}},
                                       {u"明治", {1867, true}},
                                       {u"宣统", {1908, true}},
                                       {u"光绪", {1874, true}},
                                       {u"同治", {1861, true}},
                                       {u"咸丰", {1850, true}},
                                       {u"道光", {1820, true}},
                                       {u"嘉庆", {1795, true}},
                                       {u"乾隆", {1735, true}},
                                       {u"雍正", {1722, true}},
                                       {u"康熙", {1661, true}}});
    return table;
}

/// 民国114年, 令和元年, 光绪三年五月.
DateMatch yearOfEra(const ScanText &text, qsizetype at) {
    const auto *row = eras().matchAt(text.folded(), at);
    if (!row)
        return {};
    const qsizetype begin = at + static_cast<qsizetype>(row->word.size());
    Moment moment;
    qsizetype sign = begin + 1;
    double value = 1;
    if (text.at(begin) != u'元') {
        const Numeral number = readNumeral(text, begin);
        value = number.amount.value();
        sign = text.skipBlanks(number.end);
        if (!number.valid || number.scale > 0 || !(value >= 1 && value <= 200))
            return {};
    }
    if (text.at(sign) != u'年')
        return {};
    moment.year = row->value.before + static_cast<int>(value);
    if (text.at(sign + 1) == u'代') { // 昭和30年代: its thirtieth year and the nine behind
        DateMatch match;
        match.end = sign + 2;
        match.iso = isoText(moment) + QLatin1Char('/') + isoText(Moment{.year = moment.year + 9});
        return match;
    }
    bool approximate = false;
    if (row->value.lunar) {
        Moment month;
        const qsizetype end = readMonth(text, sign + 1, month);
        return finished(moment, std::max(end, sign + 1), false);
    }
    const qsizetype end = readInYear(text, sign + 1, moment, approximate);
    return withEnd(text, moment, end, approximate);
}

/// 公元前221年, FY2025: years that another word counts.
DateMatch countedYear(const ScanText &text, qsizetype at) {
    const QStringView word = text.folded().mid(at, 2);
    Moment moment;
    bool approximate = false;
    if (word == u"fy" && !ScanText::isLatinOrDigit(text.at(at - 1))) {
        const SmallNumber year = readYear(text, at + 2);
        if (year.value < 0 || ScanText::isLatin(text.at(year.end)))
            return {};
        moment.year = year.value;
        return finished(moment, readInYear(text, year.end, moment, approximate), true);
    }
    if (word != u"公元" || text.at(at + 2) != u'前')
        return {};
    const Numeral number = readNumeral(text, at + 3);
    const double value = number.amount.value();
    const qsizetype sign = text.skipBlanks(number.end);
    if (!number.valid || number.scale > 0 || value < 1 || value > 9999 || text.at(sign) != u'年')
        return {};
    DateMatch match;
    match.end = sign + 1;
    match.iso = QStringLiteral("-%1").arg(static_cast<int>(value) - 1, 4, 10, QLatin1Char('0'));
    return match;
}

/// 116年底, 113年5月, 115年度, 自115年起: years of the Republic of China, where no number of years could stand, and in
/// news of Taiwan also 115年 where it is near the day of publication.
DateMatch yearOfRepublic(const ScanText &text, qsizetype at, const DateContext &context) {
    const SmallNumber year = readYearOfRepublic(text, at);
    if (year.value < 0 || text.at(year.end) != u'年')
        return {};
    Moment moment{.year = year.value};
    bool approximate = false;
    const qsizetype end = readInYear(text, at + 4, moment, approximate);
    const char16_t before = text.at(text.skipBlanksBefore(at) - 1);
    const bool from = isOneOf(before, u"自从于") && text.at(end) == u'起';
    constexpr int near = 15;
    const bool nearby = context.ofRepublic && std::abs(year.value - context.published.year) <= near &&
                        !isOneOf(before, u"约近逾超满达过共历时经了第每长立办校业") &&
                        !isOneOf(text.at(end), u"历来前后以间多余期租") && text.folded().mid(end, 3) != u"的历史";
    const bool whole = text.at(at + 4) == u'度' || from || nearby;
    return whole || approximate || moment.month + moment.quarter + moment.half > 0
               ? withEnd(text, moment, end, approximate)
               : DateMatch();
}

DateMatch numberDate(const ScanText &text, qsizetype at, const DateContext &context) {
    const auto &[published, before, ofRepublic] = context;
    if (const SmallNumber year = readYear(text, at); year.value > 0) {
        if (DateMatch match = fourDigitYear(text, year))
            return match;
    }
    if (DateMatch match = yearOfRepublic(text, at, context))
        return match;
    const SmallNumber number = readSmallNumber(text, at);
    if (number.value < 0)
        return {};
    if (DateMatch match = century(text, at, number, false))
        return match;
    if (DateMatch match = brokersYear(text, number))
        return match;
    // 24年9月
    Moment moment;
    if (text.at(number.end) == u'年' && number.end - at == 2 && ScanText::isDigit(text.at(at))) {
        // 24年底, 24年三季度; 24年 alone are so many years.
        bool approximate = false;
        const qsizetype p = readInYear(text, number.end + 1, moment, approximate);
        if (moment.month + moment.quarter + moment.half > 0 || approximate) {
            const bool republic = ofRepublic && number.value > 60; // 96年11月
            moment.year =
                republic ? beforeRepublic + number.value : 2000 + number.value - (number.value > 60 ? 100 : 0);
            return withEnd(text, moment, p, approximate);
        }
        moment = Moment();
    }
    moment = Moment{.relative = true};
    qsizetype p = isStreak(text, at) ? 0 : readMonth(text, at, moment);
    if (p > 0) {
        const bool sameYear = before.year > 0 && text.at(at - 1) == u'年' && isOneOf(text.at(at - 2), u"同当该");
        moment.year = sameYear ? before.year : yearOfMonth(published, moment.month);
        return withEnd(text, moment, p, false);
    }
    // 10-12月
    if (const qsizetype to = connectorAt(text, number.end); to > 0 && number.value >= 1 && number.value <= 12) {
        Moment last;
        p = readMonth(text, to, last);
        if (p > 0 && last.day == 0 && last.month > number.value) {
            DateMatch match;
            match.end = p;
            if (published.year > 0) {
                moment.month = number.value;
                moment.year = last.year = yearOfMonth(published, last.month);
                match.resolved = isoText(moment) + QLatin1Char('/') + isoText(last);
            }
            return match;
        }
    }
    // 23Q1
    if (text.at(number.end) == u'q' && number.value >= 10 && ScanText::isDigit(text.at(at)) &&
        text.at(number.end + 1) >= u'1' && text.at(number.end + 1) <= u'4' &&
        !ScanText::isLatinOrDigit(text.at(number.end + 2))) {
        moment = Moment{.year = 2000 + number.value, .quarter = text.at(number.end + 1) - u'0'};
        return finished(moment, number.end + 2, false);
    }
    return bareDay(text, at, context);
}

/// 前三季度, 前3季, 前7月, 首11个月: from the beginning of the year.
DateMatch sinceNewYear(const ScanText &text, qsizetype at, const Moment &published, const Moment &before) {
    const SmallNumber number = readSmallNumber(text, at + 1);
    const bool first = text.at(at) == u'首'; // papers of Hong Kong say 首三季
    const bool quarters = text.at(number.end) == u'季' && number.value > 1 && number.value < 5;
    const qsizetype quarter = text.at(number.end + 1) == u'度' ? 2 : 1;
    // 前十个月 of no year may be any.
    const qsizetype piece = text.at(number.end) == u'个' && (first || text.at(at - 1) == u'年') ? 1 : 0;
    const bool months = text.at(number.end + piece) == u'月' && number.value >= 2 && number.value <= 12;
    if (!quarters && !months)
        return {};
    DateMatch match;
    match.end = number.end + (quarters ? quarter : piece + 1);
    match.end += months && text.at(match.end) == u'份' ? 1 : 0;
    const int year = text.at(at - 1) == u'年' && before.year > 0 ? before.year : published.year;
    if (year > 0) {
        match.last = Moment{.year = year, .month = number.value * (quarters ? 3 : 1)};
        match.resolved = isoText(Moment{.year = year, .month = 1}) + QLatin1Char('/') + isoText(match.last);
    }
    return match;
}

} // namespace

bool mayStartEra(char16_t c) {
    return eras().mayStartWith(c);
}

bool mayStartDate(char16_t c) {
    return ScanText::isDigit(c) || chineseDigit(c) > 0 || isOneOf(c, u"十廿卅公f") || mayStartEra(c) ||
           mayStartRelativeDate(c);
}

DateMatch dateAt(const ScanText &text, qsizetype at, const DateContext &context) {
    const Moment &published = context.published;
    const char16_t c = text.at(at);
    if (const RelativeDate relative = relativeDateAt(text, at, published)) {
        Moment moment = relative.moment;
        moment.relative = true;
        if (!relative.inYear) {
            // 昨晚8时: the part of the day is in the word.
            const qsizetype hour = isOneOf(text.at(relative.end - 1), u"晚夜") ? relative.end - 1 : relative.end;
            const qsizetype end = relative.day ? std::max(relative.end, readTime(text, hour, moment)) : relative.end;
            // 本月8日至16日
            return relative.day && moment.hour < 0 ? withEnd(text, moment, end, false) : finished(moment, end, false);
        }
        // 今年前9月
        if (relative.open && isOneOf(text.at(relative.end), u"前首")) {
            if (const DateMatch months = sinceNewYear(text, relative.end, published, moment))
                return months;
        }
        bool approximate = false;
        const qsizetype end = relative.open ? readInYear(text, relative.end, moment, approximate) : relative.end;
        if (published.year == 0)
            moment.year = 0;
        return withEnd(text, moment, end, approximate);
    }
    if (isOneOf(c, u"公f"))
        return countedYear(text, at);
    if (DateMatch match = yearOfEra(text, at))
        return match;
    if (c == u'前' || c == u'首')
        return sinceNewYear(text, at, published, context.before);
    if (!ScanText::isDigit(c) && chineseDigit(c) < 0 && !isOneOf(c, u"十廿卅"))
        return {};
    const char16_t previous = text.at(at - 1);
    // The fraction or the last group of a number; a full-width comma, which folds to the same, only ends a clause.
    const bool inNumber = (previous == u'.' || previous == u',') && text.raw()[at - 1].unicode() < 0x80 &&
                          ScanText::isDigit(text.at(at - 2)) && ScanText::isDigit(c);
    if (previous == u'第' || previous == u'个' || ScanText::isDigit(previous) || inNumber)
        return {};
    return numberDate(text, at, context);
}

} // namespace variorum::figures
