// SPDX-License-Identifier: Apache-2.0
#include "models/figure/relativedates.h"

#include "models/figure/dateparts.h"
#include "models/figure/numerals.h"

#include <algorithm>

namespace variorum::figures {

namespace {

enum class Step : std::uint8_t { Year, Quarter, Month, Week, Weekday, Day, LastCentury };
struct Word {
    Step step;
    int by;
};

const WordTable<Word> &words() {
    using enum Step;
    static const WordTable<Word> table({
        {u"今年", {Year, 0}},       {u"本年", {Year, 0}},         {u"去年", {Year, -1}},
        {u"前年", {Year, -2}},      {u"大前年", {Year, -3}},      {u"明年", {Year, 1}},
        {u"后年", {Year, 2}},       {u"来年", {Year, 1}},         {u"本年度", {Year, 0}},
        {u"上年度", {Year, -1}},    {u"本季度", {Quarter, 0}},    {u"本季", {Quarter, 0}},
        {u"上季度", {Quarter, -1}}, {u"上一季度", {Quarter, -1}}, {u"上个季度", {Quarter, -1}},
        {u"年底", {Year, 0}},       {u"年末", {Year, 0}},         {u"上季", {Quarter, -1}},
        {u"下季", {Quarter, 1}},    {u"昨", {Day, -1}},           {u"今", {Day, 0}},
        {u"下季度", {Quarter, 1}},  {u"下一季度", {Quarter, 1}},  {u"下个季度", {Quarter, 1}},
        {u"本月", {Month, 0}},      {u"这个月", {Month, 0}},      {u"上月", {Month, -1}},
        {u"上个月", {Month, -1}},   {u"下月", {Month, 1}},        {u"下个月", {Month, 1}},
        {u"本周", {Week, 0}},       {u"这周", {Week, 0}},         {u"本星期", {Week, 0}},
        {u"这个星期", {Week, 0}},   {u"上周", {Week, -1}},        {u"上星期", {Week, -1}},
        {u"上个星期", {Week, -1}},  {u"上礼拜", {Week, -1}},      {u"下周", {Week, 1}},
        {u"下星期", {Week, 1}},     {u"下个星期", {Week, 1}},     {u"下礼拜", {Week, 1}},
        {u"周", {Weekday, 0}},      {u"星期", {Weekday, 0}},      {u"礼拜", {Weekday, 0}},
        {u"今天", {Day, 0}},        {u"今日", {Day, 0}},          {u"今晚", {Day, 0}},
        {u"今早", {Day, 0}},        {u"今晨", {Day, 0}},          {u"昨天", {Day, -1}},
        {u"昨日", {Day, -1}},       {u"昨晚", {Day, -1}},         {u"昨夜", {Day, -1}},
        {u"前天", {Day, -2}},       {u"前日", {Day, -2}},         {u"明天", {Day, 1}},
        {u"明日", {Day, 1}},        {u"明晚", {Day, 1}},          {u"后天", {Day, 2}},
        {u"大前天", {Day, -3}},     {u"大后天", {Day, 3}},        {u"上世纪", {LastCentury, -1}},
        {u"上上周", {Week, -2}},    {u"上上星期", {Week, -2}},    {u"上上个星期", {Week, -2}},
        {u"下下周", {Week, 2}},     {u"下下星期", {Week, 2}},     {u"下下个星期", {Week, 2}},
        {u"上上个月", {Month, -2}}, {u"下下个月", {Month, 2}},    {u"上个周", {Week, -1}},
        {u"上个礼拜", {Week, -1}},  {u"下个礼拜", {Week, 1}},     {u"下个周", {Week, 1}},
        {u"上上个周", {Week, -2}},  {u"下下个周", {Week, 2}},
    });
    return table;
}

/// 1 to 7 for 一 to 日, 8 for 末; 0 for anything else.
int weekdayOf(char16_t c) {
    if (c == u'日' || c == u'天')
        return 7;
    if (c == u'末')
        return 8;
    const int digit = chineseDigit(c);
    return digit >= 1 && digit <= 6 && c != u'两' ? digit : 0;
}

RelativeDate inWeek(const ScanText &text, qsizetype end, const Moment &published, Word word) {
    RelativeDate date;
    date.end = end;
    date.day = true;
    // 上周星期三 and 上周三 are the same.
    const QStringView again = text.folded().mid(end, 2);
    const qsizetype said = again == u"星期" || again == u"礼拜" ? 2 : text.at(end) == u'周' ? 1 : 0;
    if (word.step == Step::Week && said > 0 && weekdayOf(text.at(end + said)) > 0)
        end += said;
    const int weekday = weekdayOf(text.at(end));
    if (word.step == Step::Weekday) {
        const bool index = text.at(end - 2) == u'数' && text.at(end - 3) == u'指'; // 四大指数|周一
        const bool refused = weekday == 0 || weekday == 8 ||
                             (!index && QStringView(u"每数几半两").contains(QChar(text.at(end - 2)))) ||
                             (text.at(end) == u'日' && QStringView(u"均报本").contains(QChar(text.at(end + 1)))) ||
                             (text.at(end) == u'天' && QStringView(u"子").contains(QChar(text.at(end + 1))));
        if (refused)
            return {};
        date.end = end + 1;
        date.moment = lastWeekday(published, weekday);
        // 将于周四, 定于周四: the next one, where the last is past.
        const qsizetype begin = end - (text.at(end - 1) == u'周' ? 1 : 2);
        const QStringView before = text.folded().mid(std::max<qsizetype>(begin - 2, 0), std::min<qsizetype>(begin, 2));
        const bool ahead = before.contains(u'将') || before == u"定于" || before == u"拟于";
        if (ahead && isoText(date.moment) < isoText(published))
            date.moment =
                weekFrom(published, isoText(weekFrom(published, 0, weekday)) < isoText(published) ? 1 : 0, weekday);
        return date;
    }
    if (weekday == 0 && QStringView(u"边围期转刊密全").contains(QChar(text.at(end))))
        return {};
    date.end = end + (weekday > 0 ? 1 : 0);
    date.moment = weekday == 8 ? weekFrom(published, word.by, 6) : weekFrom(published, word.by, weekday);
    return date;
}

RelativeDate inMonth(const ScanText &text, qsizetype end, const Moment &published, int by) {
    RelativeDate date;
    date.end = end;
    date.moment = monthFrom(published, by);
    const SmallNumber day = readSmallNumber(text, text.skipBlanks(end));
    if (day.value >= 1 && day.value <= 31 && QStringView(u"日号").contains(QChar(text.at(day.end)))) {
        date.end = day.end + 1;
        date.day = true;
        if (!date.moment.isEmpty())
            date.moment.day = day.value;
    } else if (QStringView(u"初底末").contains(QChar(text.at(end)))) {
        ++date.end;
    } else if (text.at(end + 1) == u'旬' && QStringView(u"上中下").contains(QChar(text.at(end)))) {
        date.end += 2;
    } else if (text.at(end + 2) == u'旬') {
        date.end += 3;
    }
    return date;
}

RelativeDate lastCentury(const ScanText &text, qsizetype end) {
    RelativeDate date;
    date.end = end;
    date.moment.century = 20;
    const SmallNumber decade = readSmallNumber(text, end);
    if (decade.value >= 10 && decade.value % 10 == 0 && text.folded().mid(decade.end, 2) == u"年代") {
        date.moment.decade = 190 + decade.value / 10;
        date.end = decade.end + 2;
    }
    return date;
}

} // namespace

PartOfYear partOfYearAt(const ScanText &text, qsizetype at) {
    static const WordTable<int> halves({{u"上半年", 1}, {u"下半年", 2}, {u"前半年", 1}, {u"后半年", 2}});
    PartOfYear part;
    if (const auto *row = halves.matchAt(text.folded(), at)) {
        part.half = row->value;
        part.end = at + 3;
        return part;
    }
    if (text.at(at) == u'h' && (text.at(at + 1) == u'1' || text.at(at + 1) == u'2') &&
        ScanText::isDigit(text.at(at - 1)) && !ScanText::isLatinOrDigit(text.at(at + 2))) {
        part.half = text.at(at + 1) - u'0'; // 2026H1
        part.end = at + 2;
        return part;
    }
    if (text.at(at) == u'q' && text.at(at + 1) >= u'1' && text.at(at + 1) <= u'4') {
        if (!ScanText::isLatinOrDigit(text.at(at + 2)) && !ScanText::isLatinOrDigit(text.at(at - 1))) {
            part.quarter = text.at(at + 1) - u'0';
            part.end = at + 2;
        }
        return part;
    }
    qsizetype p = at;
    const bool ordinal = text.at(p) == u'第';
    if (ordinal)
        ++p;
    int quarter = ScanText::isDigit(text.at(p)) ? text.at(p) - u'0' : chineseDigit(text.at(p));
    if (text.at(p) == u'首' && !ordinal)
        quarter = 1;
    if (quarter < 1 || quarter > 4 || text.at(p) == u'两')
        return part;
    ++p;
    if (text.at(p) == u'个' && ordinal && text.at(p + 1) == u'季')
        ++p;
    const bool first = text.at(at) == u'首' && !QStringView(u"赛后").contains(QChar(text.at(p + 1)));
    if (text.at(p) != u'季' || (!ordinal && !first && text.at(p + 1) != u'度'))
        return part;
    part.quarter = quarter;
    part.end = p + (text.at(p + 1) == u'度' ? 2 : 1);
    return part;
}

namespace {

/// 昨公布, 今表示: papers in Traditional write the day with one character.
bool standsForDay(const ScanText &text, qsizetype at) {
    const char16_t next = text.at(at + 1);
    if (text.at(at) == u'昨')
        return (isHan(next) && !QStringView(u"非是今").contains(QChar(next))) || next == u'(';
    static const WordList deeds(
        u"公布 宣布 表示 指出 发布 发表 召开 举行 举办 出席 证实 通过 上午 下午 中午 向 开盘 收盘");
    return deeds.lengthAt(text.folded(), at + 1) > 0 &&
           !QStringView(u"如至迄当现而古从于距自到").contains(QChar(text.at(at - 1)));
}

/// 到年底, but 同年底 and 每年末 say no year.
bool standsForYear(const ScanText &text, qsizetype at) {
    const char16_t previous = text.at(at - 1);
    return !QStringView(u"同每年当历岁次翌隔一两二三四五六七八九十几数多整半壹零〇").contains(QChar(previous)) &&
           !ScanText::isDigit(previous) && text.at(at + 2) != u'步' && text.at(at + 2) != u'一';
}

/// 今（15）日, 昨(14)日: the day in figures between the word and its 日.
RelativeDate bracketedDay(const ScanText &text, qsizetype at, const Moment &published) {
    RelativeDate date;
    const char16_t c = text.at(at);
    if (text.at(at + 1) != u'(' || !QStringView(u"今昨明").contains(QChar(c)))
        return date;
    const SmallNumber day = readSmallNumber(text, at + 2);
    if (day.value < 1 || day.value > 31 || text.at(day.end) != u')' ||
        !QStringView(u"日天").contains(QChar(text.at(day.end + 1))))
        return date;
    date.end = day.end + 2;
    date.day = true;
    date.moment = dayFrom(published, c == u'今' ? 0 : c == u'昨' ? -1 : 1);
    // A page may be dated a day after its text was written; the text knows better.
    if (published.day > 0 && date.moment.day != day.value) {
        date.moment = monthFrom(published, day.value > published.day + 1 ? -1 : 0);
        date.moment.day = day.value;
    }
    return date;
}

/// 今（2031）年, 去（130）年: the year in figures, of our era or of the Republic of China, between the word and its 年.
RelativeDate bracketedYear(const ScanText &text, qsizetype at) {
    RelativeDate date;
    if (text.at(at + 1) != u'(' || !QStringView(u"今去明前").contains(QChar(text.at(at))))
        return date;
    SmallNumber year = readYear(text, at + 2);
    if (year.value < 0)
        year = readYearOfRepublic(text, at + 2);
    if (year.value < 0 || text.at(year.end) != u')' || text.at(year.end + 1) != u'年')
        return date;
    date.moment.year = year.value;
    date.end = year.end + 2;
    date.inYear = date.open = true;
    return date;
}

} // namespace

bool mayStartRelativeDate(char16_t c) {
    return words().mayStartWith(c) || c == u'第' || c == u'首' || c == u'q' || c == u'上' || c == u'下';
}

RelativeDate relativeDateAt(const ScanText &text, qsizetype at, const Moment &published) {
    if (const RelativeDate day = bracketedDay(text, at, published))
        return day;
    if (const RelativeDate year = bracketedYear(text, at))
        return year;
    RelativeDate date;
    if (const auto *row = words().matchAt(text.folded(), at)) {
        const qsizetype end = at + static_cast<qsizetype>(row->word.size());
        const Word word = row->value;
        // 如今年轻人, 今日本公司
        if ((row->word.size() == 1 && row->value.step == Step::Day && !standsForDay(text, at)) ||
            (row->word.front() == u'年' && !standsForYear(text, at)) ||
            (row->word.front() == u'下' && text.at(at - 1) == u'创') || // 创下月销新高
            (word.step == Step::Year && QStringView(u"轻龄纪老").contains(QChar(text.at(end)))) ||
            (row->word.back() == u'日' && text.at(end) == u'本'))
            return date;
        switch (word.step) {
        case Step::Year:
            date.end = end;
            date.inYear = date.open = true;
            if (published.year > 0)
                date.moment.year = published.year + word.by;
            return date;
        case Step::Quarter:
            date.end = end;
            if (const Moment month = monthFrom(published, 3 * word.by); !month.isEmpty()) {
                date.moment.year = month.year;
                date.moment.quarter = (month.month + 2) / 3;
            }
            return date;
        case Step::Month:
            return inMonth(text, end, published, word.by);
        case Step::Week:
        case Step::Weekday:
            return inWeek(text, end, published, word);
        case Step::Day:
            date.end = end;
            date.day = true;
            date.moment = dayFrom(published, word.by);
            return date;
        case Step::LastCentury:
            return lastCentury(text, end);
        }
    }
    if (const PartOfYear part = partOfYearAt(text, at)) {
        date.end = part.end;
        date.inYear = true;
        date.moment.year = yearOfQuarter(published, part.quarter);
        date.moment.half = part.half;
        date.moment.quarter = part.quarter;
    }
    return date;
}

} // namespace variorum::figures
