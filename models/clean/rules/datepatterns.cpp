// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/datepatterns.h"

#include "models/base/chinese.h"
#include "models/clean/rules/lines.h"

#include <QDate>

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr int republic = 1911; ///< the year 0 of the Republic of China's era

QString two(int number) {
    return QString::number(number).rightJustified(2, u'0');
}

/// A number in Arabic or Chinese numerals ("二十三", "二〇二四", "一百一十四"); -1 for anything else.
int numberOf(QStringView text) {
    bool arabic = false;
    const int direct = text.toInt(&arabic);
    if (arabic)
        return direct;
    constexpr QStringView digits = u"〇一二三四五六七八九";
    const bool positional = std::none_of(text.begin(), text.end(), [](QChar c) { return c == u'十' || c == u'百'; });
    int total = 0;
    int digit = positional ? 0 : -1;
    for (const QChar c : text) {
        const qsizetype value = c == u'零' || c == u'○' ? 0 : c == u'元' ? 1 : digits.indexOf(c);
        if (c == u'十' || c == u'百') {
            total += (digit < 0 ? 1 : digit) * (c == u'十' ? 10 : 100);
            digit = -1;
        } else if (value < 0) {
            return -1;
        } else if (positional) {
            digit = 10 * digit + static_cast<int>(value);
        } else {
            digit = static_cast<int>(value);
        }
    }
    return total + std::max(digit, 0);
}

int monthOf(QStringView name) {
    constexpr QStringView months = u"janfebmaraprmayjunjulaugsepoctnovdec";
    const qsizetype at = months.indexOf(name.left(3));
    return at >= 0 && at % 3 == 0 ? static_cast<int>(at / 3) + 1 : 0;
}

/// The time of day of a match, ":SS" only where the page has it; empty without one or with an impossible one.
QString timeOf(const QRegularExpressionMatch &match) {
    bool isHour = false;
    int hour = match.captured(QStringLiteral("h")).toInt(&isHour);
    const int minute = match.captured(QStringLiteral("n")).toInt();
    const QString half = match.captured(QStringLiteral("half")) + match.captured(QStringLiteral("ampm"));
    if (!isHour)
        return {};
    const bool afternoon = half.contains(u'p') || half.contains(u'下') || half.contains(u'晚');
    if (afternoon && hour < 12)
        hour += 12;
    else if ((half.contains(u'a') || half.contains(u'上') || half.contains(u'凌')) && hour == 12)
        hour = 0;
    if (hour > 23 || minute > 59)
        return {};
    const QString second = match.captured(QStringLiteral("s"));
    return u'T' + two(hour) + u':' + two(minute) + (second.isEmpty() ? QString() : u':' + second);
}

struct Shape {
    Pattern pattern;
    int era = 0;             ///< added to the year
    bool needsLabel = false; ///< stands for other things as well
    bool english = false;
    bool withoutYear = false;
    bool slashed = false; ///< the day or the month first, as its figures and the clock tell
};

/// What may stand before the date, and the time behind it.
QString whole(const char16_t *date) {
    const QString label = QString::fromUtf16(
        uR"((?<label>(?:(?:发布|发表|发稿|添加|录入|发文|成文|生成|上传|刊登|出版|首发|更新|最后更新|最新更新|最近更新|修改|编辑|投稿|公布|张贴|建立|采编)?(?:时间|日期|于|日)|[发成上印]\s?[文载发传]\s?(?:日\s?期|时\s?间)|发布|发表|更新|posted(?: on| @)?|published(?: on)?|updated|date|time)\s*[:：]?\s*)?)");
    const QString time = QString::fromUtf16(
        uR"((?:(?:\s*[,，(（]?\s*(?:星期|周|礼拜)[一二三四五六日天]\s*[)）]?)?(?:\s[-–](?=\s))?(?:[\s,:t|·]|hkt|cst|gmt)*(?<half>上午|下午|晚上|晚间|早上|凌晨|中午)?\s*(?<h>\d{1,2})\s*[:时点]\s*(?<n>\d{2})(?:\s*[:分]\s*(?<s>\d{2})(?!\d))?分?(?:\s*(?<ampm>[ap]\.?m)\.?)?(?:\.\d{3})?(?:z|\+\d{2}:?\d{2}|\s?(?:cst|hkt|sgt|gmt|utc|bst|est|edt|ist|jst|kst|pst|pdt|cdt|mst|mdt|cet|cest|aest|aedt|[ecmp]t)(?![a-z]))?)?)");
    return label + QString::fromUtf16(date) + time;
}

std::vector<Shape> shapes() {
    const auto make = [](const char16_t *date) { return Shape{Pattern(whole(date))}; };
    std::vector<Shape> all;
    // "14:33 2031/05/20", also without the blank.
    all.push_back(Shape{Pattern(
        uR"((?:(?<label>(?:发布|发表|发稿|更新|最后更新|最新更新|修改)(?:时间|日期)?)\s*:\s*)?(?<!\d)(?<!\d:)(?<h>\d{1,2}):(?<n>[0-5]\d)\s?(?<y>(?:19|20)\d\d)[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})(?![\d/:-])(?:\s?(?:hkt|cst|gmt|utc)(?![a-z]))?)")});
    Shape numeric = make(
        uR"((?<![\d.])(?<y>(?:19|20)\d\d)\s?[-/.年]\s?(?<m>\d{1,2})\s?[-/.月]\s?(?<d>\d{1,2})(?:\s?日|(?![\d年])|(?<=\d\d)(?=[0-2]\d:[0-5]\d))(?:\s*[(（]?(?:星期|周|礼拜)[一二三四五六日天]?[)）]?)?)");
    all.push_back(numeric);
    // "2031 05/ 20 14:33:08"
    all.push_back(make(uR"((?<![\d.])(?<y>(?:19|20)\d\d)\s(?<m>\d{1,2})/\s?(?<d>\d{1,2})(?=\s+\d{1,2}:\d\d))"));
    Shape taiwan = make(
        uR"((?:中华)?民国\s?(?<y>\d{2,3}|[一二三四五六七八九十百〇零元]{1,6})\s?年\s?(?<m>\d{1,2}|[一二三四五六七八九十]{1,2})\s?月\s?(?<d>\d{1,2}|[一二三四五六七八九十]{1,3})\s?日)");
    taiwan.era = republic;
    all.push_back(taiwan);
    Shape bare = make(uR"((?<![\d.])(?<y>\d{2,3})[-/.年](?<m>\d{1,2})[-/.月](?<d>\d{1,2})(?:日|(?![\d.])))");
    bare.era = republic;
    bare.needsLabel = true;
    all.push_back(bare);
    Shape chinese = make(
        uR"((?<y>[一二][〇零○九一二三四五六七八]{3})年(?<m>[一二三四五六七八九十]{1,2})月(?<d>[一二三四五六七八九十]{1,3})日)");
    all.push_back(chinese);
    Shape compact = make(uR"((?<!\d)(?<y>(?:19|20)\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(?!\d))");
    compact.needsLabel = true;
    all.push_back(compact);
    Shape monthFirst = make(
        uR"((?<![a-z])(?<m>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[\s,]+)?(?<y>(?:19|20)\d\d)(?:(?!\d)|(?=\d{1,2}:\d\d)))");
    monthFirst.english = true;
    all.push_back(monthFirst);
    Shape dayFirst = make(
        uR"((?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<m>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?[\s,-]+(?<y>(?:19|20)\d\d)(?!\d))");
    dayFirst.english = true;
    all.push_back(dayFirst);
    Shape slashed = make(uR"((?<![\d/])(?<d>\d{1,2})/(?<m>\d{1,2})/(?<y>(?:19|20)\d\d)(?![\d/]))");
    slashed.slashed = true;
    all.push_back(slashed);
    // "五月 20th, 2031", as blogs that were not wholly translated have it
    all.push_back(make(
        uR"((?<m>[一二三四五六七八九十]{1,2})月\s?(?<d>\d{1,2})(?:st|nd|rd|th)?\s?,\s?(?<y>(?:19|20)\d\d)(?!\d))"));
    Shape yearFirst = make(
        uR"((?<!\d)(?<y>(?:19|20)\d\d)[\s-]+(?<m>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?[\s-]+(?<d>\d{1,2})(?!\d))");
    yearFirst.english = true;
    all.push_back(yearFirst);
    all.push_back(make(uR"((?<![\d-])(?<d>\d{1,2})-(?<m>\d{1,2})-(?<y>(?:19|20)\d\d)(?![\d-]))"));
    // "20.05.2031", as Europe writes
    all.push_back(make(uR"((?<![\d.])(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>(?:19|20)\d\d)(?![\d.]))"));
    Shape yearless = make(uR"((?<![\d年.\-/])(?<m>\d{1,2})[-/月](?<d>\d{1,2})(?:日|(?=\s+\d{1,2}:\d\d)))");
    yearless.withoutYear = true;
    all.push_back(yearless);
    return all;
}

/// True for "time:" behind a word for what happens then: an opening, a meeting, a deadline.
bool isOfEvent(const QString &text, Offset at, const QString &label) {
    static const Pattern event(
        uR"((?:活动|会议|开工|竣工|投产|通车|开业|开幕|闭幕|举[办行]|比赛|考试|报名|截止|上映|演出|放映|营业|培训|招聘|申报|投标|开标|征集|试行|实施|执行|施行|停[水电气]|航班|开放|预约|挂牌|发生|案发|事发|起飞|抵达|交付|开盘|讲座|展览|展出|集合|出发|签约|开馆|有效|生效|拍摄|直播|出生|成立|上市|发售|首播)$)");
    constexpr Offset longestWord = 4;
    return at > 0 && (label.startsWith(u"时间") || label.startsWith(u"日期")) &&
           event.matches(text.mid(std::max<Offset>(0, at - longestWord), std::min(at, longestWord)));
}

/// "5月10至19日": when something is on.
bool goesOnToDay(QStringView behind) {
    static const Pattern range(uR"(^\s?日?\s?[至到~–—-]\s?\d{1,2}\s?日)");
    constexpr Offset longest = 8;
    return range.matches(behind.left(longest));
}

} // namespace

std::vector<FoundDate> datesIn(QStringView text) {
    static const Trigger figures(u"\\d|年");
    if (!figures.isIn(text))
        return {};
    static const std::vector<Shape> all = shapes();
    std::vector<FoundDate> found;
    const QString folded_ = folded(text);
    for (const Shape &shape : all) {
        for (auto matches = shape.pattern.globalMatch(folded_); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            FoundDate date;
            date.span = Span(match.capturedStart(), match.capturedEnd());
            const QString label = match.captured(QStringLiteral("label"));
            date.ofEvent =
                isOfEvent(folded_, date.span.begin, label) || goesOnToDay(QStringView(folded_).mid(date.span.end));
            date.labelled = !label.isEmpty() && !date.ofEvent;
            date.updated = label.contains(u'更') || label.contains(u'修') || label.contains(u'成') ||
                           label.contains(QLatin1StringView("updated"));
            const bool taken = std::any_of(found.begin(), found.end(), [&date](const FoundDate &other) {
                return other.span.begin < date.span.end && date.span.begin < other.span.end;
            });
            const QString month = match.captured(QStringLiteral("m"));
            int m = shape.english ? monthOf(month) : numberOf(month);
            int d = numberOf(match.captured(QStringLiteral("d")));
            // Who writes "PM" writes the month first.
            if (shape.slashed && (m > 12 || (d <= 12 && !match.captured(QStringLiteral("ampm")).isEmpty())))
                std::swap(m, d);
            const int year = shape.withoutYear ? 2000 : shape.era + numberOf(match.captured(QStringLiteral("y")));
            if (taken || (shape.needsLabel && !date.labelled) || !QDate::isValid(year, m, d))
                continue;
            date.iso = (shape.withoutYear ? QStringLiteral("-") : QString::number(year)) + u'-' + two(m) + u'-' +
                       two(d) + timeOf(match);
            found.push_back(date);
        }
    }
    std::sort(found.begin(), found.end(), [](const FoundDate &a, const FoundDate &b) { return a.span < b.span; });
    return found;
}

std::optional<PartedDate> partedDate(const QString &year, const QString &day, const QString &time) {
    static const Pattern years(uR"(^(?:19|20)\d\d年?$)");
    static const Pattern days(uR"(^\d{1,2}(?:[-/.]\d{1,2}|月\d{1,2}日)$)");
    static const Pattern hours(uR"(^\d{1,2}:\d\d(?::\d\d)?$)");
    // The day above the month, as calendars have it.
    static const Pattern leaf(uR"(^([0-3]?\d)$)");
    static const Pattern month(uR"(^((?:19|20)\d\d)[-/.年](\d{1,2})月?$)");
    const QRegularExpressionMatch ofMonth = month.match(day.trimmed());
    if (ofMonth.hasMatch() && leaf.matches(year.trimmed())) {
        const std::vector<FoundDate> whole =
            datesIn(ofMonth.captured(1) + u'-' + ofMonth.captured(2) + u'-' + year.trimmed());
        return whole.size() == 1 ? std::optional(PartedDate{whole[0].iso, 2}) : std::nullopt;
    }
    if (!years.matches(year.trimmed()) || !days.matches(day.trimmed()))
        return std::nullopt;
    const bool timed = hours.matches(time.trimmed());
    QString whole = year.trimmed().left(4) + u'-' + day.trimmed();
    whole.replace(u'月', u'-').remove(u'日');
    if (timed)
        whole += u' ' + time.trimmed();
    const std::vector<FoundDate> found = datesIn(whole);
    return found.size() == 1 ? std::optional(PartedDate{found[0].iso, std::size_t{timed ? 3U : 2U}}) : std::nullopt;
}

std::optional<FoundDate> leadingStamp(const QString &text) {
    constexpr Offset furthest = 40;
    static const Pattern stamp(uR"(^\s*(date (\d{4}-\d\d-\d\d))(?=\s))");
    const QRegularExpressionMatch match = stamp.match(excerpt(text, 0, furthest));
    if (!match.hasMatch() || !QDate::fromString(match.captured(2), Qt::ISODate).isValid())
        return std::nullopt;
    FoundDate date;
    date.span = Span(match.capturedStart(1), match.capturedEnd(1));
    date.iso = match.captured(2);
    date.labelled = true;
    return date;
}

std::optional<FoundDate> dayOfOwnAddress(const QString &text) {
    static const Pattern address(
        uR"(本文(?:的)?(?:[链鏈連][结結接]|[网網]址|地址|永久[链鏈連][结結接])\s?[:：]\s?https?://\S{4,200}?[/t_-](?<day>(?<y>20\d\d)[-/]?(?<m>0[1-9]|1[0-2])[-/]?(?<d>0[1-9]|[12]\d|3[01]))(?=[/_.-]\S))");
    const QRegularExpressionMatch match = address.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    FoundDate date;
    date.span = Span(match.capturedStart(u"day"), match.capturedEnd(u"day"));
    date.iso = match.captured(u"y") + u'-' + match.captured(u"m") + u'-' + match.captured(u"d");
    return date;
}

bool isInAddress(QStringView text, const FoundDate &date) {
    Offset begin = date.span.begin;
    while (begin > 0 && !text[begin - 1].isSpace())
        --begin;
    const QString before = text.mid(begin, date.span.begin - begin).toString();
    if (!before.contains(u"://") && !before.contains(u"www."))
        return false;
    static const Pattern host(uR"(^(?:https?://)?(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,8}(?<slash>/?)$)");
    const QRegularExpressionMatch match = host.match(before);
    const QStringView behind = text.mid(date.span.end);
    const bool goesOn = !behind.isEmpty() && !isHan(behind.front().unicode()) && !behind.front().isSpace();
    // A day behind a slash is a folder, unless an hour follows.
    return !match.hasMatch() || goesOn || (match.capturedLength(u"slash") > 0 && !date.iso.contains(u'T'));
}

QString withoutSources(QStringView line) {
    static const Pattern sources(
        uR"((?:https?://)?\b(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,8}\b/?|(?:[(（]|^[，,]?)[^()（）]{0,4}(?:[来來]源|摘自|[转轉]自|[转轉][载載])[^()（）]{0,40}[)）]|>{1,2}\s*$)");
    QString rest = line.toString();
    return rest.remove(sources.expression());
}

bool endsInEvent(const QString &folded) {
    static const Pattern event(
        uR"((?:出生|生于|生日|诞辰|成立|创立|创建|建立|建成|上映|发行|首播|首演|开业|开馆|注册|逝世|去世|卒于|生卒)(?:时间|日期|年月|于|年)?[:]?$)");
    return event.matches(folded);
}

} // namespace variorum::rules
