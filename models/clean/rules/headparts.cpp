// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/headparts.h"

#include "models/base/chinese.h"
#include "models/base/pattern.h"
#include "models/base/surnames.h"
#include "models/clean/rules/lines.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr qsizetype leastBars = 2;  ///< of a line whose labels need no colon
constexpr QStringView dots = u"·•"; ///< that part names in Latin letters

/// Nothing but the names of people: two or three characters, of which the first is a surname.
bool areNames(const QString &text) {
    static const QRegularExpression several(QStringLiteral("[、,，/\\s]+"));
    // Words that sites put under a title and that begin like a surname.
    static const Pattern word(
        uR"(^(?:关注|關注|关于|關於|查看|简介|簡介|高清|文章|方法|房产|房產|车讯|連載|连载|金融|安全|项目|項目|马上|馬上|全文|常用|常见|常見|商业|商業|时间|時間|时政|時政|国内|國內|国际|國際|文化|文旅|文娱|文教|时评|時評|时事|時事|时尚|時尚|江苏|江蘇|江西|安徽|温州|金华|云南|广东|焦点|马拉松|馬拉松|高尔夫|高爾夫|金鸡奖|金雞獎|金马奖|金馬獎|金像奖|金像獎|高教|车市|党建|法治|法制|易购|黄金|石油|白酒|成都|武汉|江门|江阴|常州|常熟|常德|唐山|黄山|黄石|黄冈|温岭|石狮|安庆|安阳|安康|安顺|宁波|宁夏|宁德|武威)$)");
    const QStringList each = text.trimmed().split(several, Qt::SkipEmptyParts);
    return !each.isEmpty() && each.size() <= 5 && std::all_of(each.begin(), each.end(), [](const QString &name) {
        const auto isHanUnit = [](QChar c) { return isHan(c.unicode()); };
        return name.size() >= 2 && name.size() <= 3 && std::all_of(name.begin(), name.end(), isHanUnit) &&
               isSurname(folded(name.front().unicode())) && !word.matches(name);
    });
}

/// "By Anna Harbour", "by Anna Harbour and Tom Pier (photographs) May 20, 2031": two capitalised words or more, up
/// to a date, a bracket or an account.
Span behindBy(const QString &text, const std::vector<FoundDate> &dates) {
    static const Pattern by(
        uR"(^(?:[Bb][Yy]|BY|(?:Written|Posted|Words|Story) by):?\s*(\p{Lu}[\p{L}.'’-]+(?:\s(?!Published|Updated|Last|Posted)(?:\p{Lu}[\p{L}.'’-]+|and|&)){1,6}?)(?=$|\s*[,@(|·•–—-]|\s+(?:\d|Published|Updated|Last|Posted)|Published|Updated))");
    const QString head = (dates.empty() ? text : text.left(dates.front().span.begin)).trimmed();
    const QRegularExpressionMatch match = by.match(head);
    return match.hasMatch() ? Span(match.capturedStart(1), match.capturedEnd(1)) : Span();
}

Span trimmed(const QString &text, Span span) {
    const auto isEdge = [&text](Offset at) {
        return text[at].isSpace() || QStringView(u"·•・©/／").contains(text[at]);
    };
    while (span.begin < span.end && isEdge(span.begin))
        ++span.begin;
    while (span.end > span.begin && isEdge(span.end - 1))
        --span.end;
    return span;
}

/// A piece of a line between its dates, bars and ends.
struct Part {
    Span span;
    bool barred = false;             ///< a bar stands beside it
    bool behindDate = false;         ///< right behind one
    bool beforeDate = false;         ///< right before one
    const FoundDate *date = nullptr; ///< the one that it stands before
};

std::vector<Part> partsOf(const HeadLine &line) {
    std::vector<Part> parts;
    const auto size = static_cast<Offset>(line.text.size());
    auto date = line.dates.begin();
    Part part;
    const auto close = [&](Offset end) {
        part.span = trimmed(line.text, Span(part.span.begin, end));
        if (!part.span.isEmpty())
            parts.push_back(part);
        part = Part();
    };
    for (Offset at = 0; at < size;) {
        if (date != line.dates.end() && at == date->span.begin) {
            part.beforeDate = true;
            part.date = &*date;
            close(at);
            at = std::max(date->span.end, at + 1);
            part.span.begin = at;
            part.behindDate = true;
            ++date;
        } else if (isBar(line.text[at])) {
            part.barred = true;
            close(at++);
            part.span.begin = at;
            part.barred = true;
        } else {
            ++at;
        }
    }
    close(size);
    return parts;
}

/// "来源CSDN", "作者江声": between bars a label needs no colon.
std::optional<Credit> labelledPart(const QString &text) {
    static const Pattern label(
        uR"(^(?:(?<source>[来來]源)|(?<editor>(?:[责責]任?)?[编編][辑輯])|作者|[记記]者)\s?(?<value>[\p{Han}A-Za-z][\p{Han}A-Za-z0-9·]{1,11})$)");
    const QRegularExpressionMatch match = label.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const FieldKind field = match.hasCaptured(QStringLiteral("source"))   ? FieldKind::Publisher
                            : match.hasCaptured(QStringLiteral("editor")) ? FieldKind::Editor
                                                                          : FieldKind::Byline;
    return Credit{field, Span(0, static_cast<Offset>(text.size())), match.captured(QStringLiteral("value"))};
}

bool hasHour(const FoundDate &date) {
    return date.iso.contains(u'T');
}

/// Before a date sites set the name of a place or a channel as well: three characters with a surname are a person's
/// where an hour follows, and so is any name before a date in words.
bool signs(const HeadLine &line, const Part &part, const QString &text) {
    if (part.barred || (part.behindDate && line.dates.size() == 1 && line.dates[0].span.begin == 0))
        return areNames(text);
    if (!part.beforeDate || part.span.begin != 0 || line.dates.size() != 1)
        return false;
    const bool words = isHan(line.text[part.date->span.begin].unicode()) && !part.date->labelled;
    return (isPerson(text) && hasHour(*part.date)) || (words && areNames(text));
}

/// Who posted, of "江声 发表于 2031-05-20 14:33" and "江声 于 2031-05-20 14:33 发布", and whose original story it is.
Span posterIn(const HeadLine &line) {
    static const Pattern post(
        uR"(^(?:[楼樓]主[\s:：]+)?([^\s:：,，。/|]{2,16}?)\s*(?:发表|發表|发布|發佈|發布)[于於][\s:：]*\d)");
    static const Pattern placed(
        uR"(^(?:原[创創]\s+)?(?!原[创創]\s)([^\s:：,，。/|]{2,16})\s+(?:最新推[荐薦]文章)?[于於]\s*\d[\d/.:\s-]{8,20}(?:发布|發佈|發布|修改|更新)(?=\s|$))");
    static const Pattern by(uR"(^(?:[Pp]osted|[Pp]ublished|[Ww]ritten) by ([^,，。|]{2,24}?) (?:on|at) )");
    static const Pattern handle(uR"(^@([\p{L}\p{N}_.-]{2,24})\s*[·•|,]\s*\S)");
    static const Pattern original(uR"((?:^|\s)原[创創]\s+([^\s\d|｜:：]{1,11}[^\s\d|｜:：于於])(?=\s))");
    for (const Pattern *pattern : {&post, &placed, &by, &handle, &original}) {
        if (pattern == &original && line.place == HeadLine::Place::Above)
            continue;
        if (const QRegularExpressionMatch match = pattern->match(line.text); match.hasMatch())
            return {match.capturedStart(1), match.capturedEnd(1)};
    }
    return {};
}

Credit byline(const QString &text, Span span) {
    return {FieldKind::Byline, span,
            text.mid(span.begin, span.length()).simplified().replace(QLatin1StringView(" / "), QLatin1StringView(" "))};
}

/// "东港《海湾时报》 江声 林溪": the paper, and who wrote in it; "海湾快讯／江声": who wrote at which desk.
std::vector<Credit> paperAndWriters(const QString &text) {
    static const Pattern shape(
        uR"(^(?:(?<paper>\p{Han}{0,4}《[^《》]{2,12}》)\s|\p{Han}{3,8}\s?[／/]\s?)(?<names>.{2,24})$)");
    const QRegularExpressionMatch match = shape.match(text);
    // "海湾新闻网／江声 综合报道"
    static const Pattern report(uR"([／/]\s?(\p{Han}{3})\s?(?:[综綜]合|外[电電]|即[时時])?[报報][导導道]$)");
    if (const QRegularExpressionMatch reported = report.match(text);
        reported.hasMatch() && isPerson(reported.captured(1)))
        return {byline(text, Span(reported.capturedStart(1), reported.capturedEnd(1)))};
    if (!match.hasMatch() || !areNames(match.captured(QStringLiteral("names"))) || areNames(text))
        return {};
    std::vector<Credit> found;
    if (match.hasCaptured(QStringLiteral("paper")))
        found.push_back({FieldKind::Publisher,
                         Span(match.capturedStart(QStringLiteral("paper")), match.capturedEnd(QStringLiteral("paper"))),
                         match.captured(QStringLiteral("paper"))});
    found.push_back(
        byline(text, Span(match.capturedStart(QStringLiteral("names")), match.capturedEnd(QStringLiteral("names")))));
    return found;
}

/// "原创 江声 海湾观察": who wrote, and for which account. A headline may begin with the word as well.
std::vector<Credit> originalOf(const QString &text) {
    static const Pattern shape(uR"(^(?:原[创創]|Original)\s+(\p{Han}{2,3})(?:\s+([^\s|｜:：]{2,16}))?$)");
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch() || !areNames(match.captured(1)))
        return {};
    std::vector<Credit> found{byline(text, Span(match.capturedStart(1), match.capturedEnd(1)))};
    if (match.hasCaptured(2))
        found.push_back({FieldKind::Publisher, Span(match.capturedStart(2), match.capturedEnd(2)), match.captured(2)});
    return found;
}

/// "海湾财经 江小声", "东港大学教授 江小声": for whom or as what somebody writes, and who.
std::vector<Credit> deskAndWriter(const QString &text) {
    // Channels are no desks.
    static const Pattern shape(
        uR"(^((?![国國][际際內内]|社[会會]|[时時]事|要[闻聞]|最新|本地|即[时時]|[体體]育|[娱娛][乐樂])\p{Han}{3,8})[ \x{3000}](\p{Han}{3})$)");
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch() || !isPerson(match.captured(2)))
        return {};
    std::vector<Credit> found = creditsOfLine(match.captured(1));
    if (found.size() != 1 || found[0].field != FieldKind::Publisher ||
        found[0].span.length() != match.capturedLength(1))
        found.clear();
    static const Pattern office(
        uR"((?:教授|研究[员員]|[学學]者|[评評][论論][员員]|律[师師]|院士|主任|博士|[专專][栏欄]|作家)$)");
    if (found.empty() && !office.matches(match.captured(1)))
        return {};
    const auto begin = static_cast<Offset>(found.empty() ? 0 : match.capturedStart(2));
    found.push_back({FieldKind::Byline, Span(begin, static_cast<Offset>(text.size())), match.captured(2)});
    return found;
}

/// Two names or more, all but one surely persons'.
bool arePersons(const QString &text) {
    static const QRegularExpression several(QStringLiteral("[、,，/\\s]+"));
    const QStringList each = text.trimmed().split(several, Qt::SkipEmptyParts);
    return each.size() > 1 && areNames(text) &&
           std::count_if(each.begin(), each.end(), isPerson) + 1 >= static_cast<std::ptrdiff_t>(each.size());
}

/// A line that is nothing but names.
std::vector<Credit> wholeLine(const HeadLine &line) {
    const Span all(0, static_cast<Offset>(line.text.size()));
    if (line.place != HeadLine::Place::Head)
        return {};
    // "江声 发布于 6 小时前"
    static const Pattern aged(
        uR"(^([^\s:：,，。/|]{2,16}?)\s*(?:发表|發表|发布|發佈|發布)[于於]\s*\d{1,3}\s*(?:分[钟鐘]|小[时時]|天|周|[个個]月)前$)");
    if (const QRegularExpressionMatch match = aged.match(line.text); match.hasMatch())
        return {byline(line.text, Span(match.capturedStart(1), match.capturedEnd(1)))};
    if (line.aboveDate && isOriginal(line.text))
        return originalOf(line.text);
    const bool near = line.nearDate || line.aboveDate;
    // "Anna Harbour Political Correspondent"
    static const Pattern office(
        uR"(^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}?),? (?:(?:\p{Lu}\p{L}+,? ){0,3}(?:Correspondent|Reporter|Columnist|Editor|Staff Writer|Senior Writer|Journalist|Political Analyst|Producer))$)");
    if (const QRegularExpressionMatch match = office.match(line.text); match.hasMatch() && (near || line.belowTitle))
        return {byline(line.text, Span(match.capturedStart(1), match.capturedEnd(1)))};
    // "江小声／东港": who reports from where.
    static const Pattern placed(uR"(^(\p{Han}{3})\s?[／/]\s?(\p{Han}{2,3})$)");
    if (const QRegularExpressionMatch match = placed.match(line.text);
        near && match.hasMatch() && isPerson(match.captured(1)) && !isPerson(match.captured(2)))
        return {Credit{FieldKind::Byline, all, match.captured(1)}};
    if (std::vector<Credit> found = near ? deskAndWriter(line.text) : std::vector<Credit>(); !found.empty())
        return found;
    const bool named = (line.belowTitle && areNames(line.text)) || (near && isPerson(line.text)) ||
                       (near && arePersons(line.text)) ||
                       ((line.aboveDate || (line.belowTitle && line.datedBelow)) && areLatinNames(line.text));
    return named ? std::vector<Credit>{byline(line.text, all)} : std::vector<Credit>();
}

/// "Anna Harbour · Weir News · Posted: May 20, 2031": how long the name is that begins the line; 0 for none.
Offset nameBeforeDot(const HeadLine &line, const Part &part, const QString &text) {
    const auto dot = std::find_if(text.begin(), text.end(), [](QChar c) { return dots.contains(c); });
    const bool labelled =
        std::any_of(line.dates.begin(), line.dates.end(), [](const FoundDate &date) { return date.labelled; });
    if (line.place != HeadLine::Place::Head || part.span.begin > 0 || dot == text.end() || !labelled)
        return 0;
    const QString name = text.left(dot - text.begin()).trimmed();
    return areLatinNames(name) ? static_cast<Offset>(name.size()) : 0;
}

/// What one part of a line says. `labels`: between bars a label needs no colon.
std::vector<Credit> creditsOfPart(const HeadLine &line, const Part &part, bool labels) {
    const QString text = line.text.mid(part.span.begin, part.span.length());
    const auto size = static_cast<Offset>(text.size());
    if (const std::optional<Credit> one = labels ? labelledPart(text) : std::nullopt)
        return {*one};
    if (line.place != HeadLine::Place::Above && signs(line, part, text))
        return {byline(text, Span(0, size))};
    if (const Offset name = nameBeforeDot(line, part, text); name > 0)
        return {byline(text, Span(0, name))};
    if (std::vector<Credit> found = paperAndWriters(text); !found.empty())
        return found;
    std::vector<Credit> found = creditsOfLine(text);
    if (!found.empty() && found.back().field == FieldKind::Byline && found.back().span.end == size)
        return found;
    return {};
}

} // namespace

bool isOriginal(const QString &text) {
    return !originalOf(text).empty();
}

bool areLatinNames(const QString &text) {
    static const Pattern names(
        uR"(^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:(?:, | and |, and | & )\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}){0,4}$)");
    const auto isHanUnit = [](QChar c) { return isHan(c.unicode()); };
    return std::none_of(text.begin(), text.end(), isHanUnit) && names.matches(text);
}

std::vector<Credit> unlabelledCredits(const HeadLine &line) {
    using Place = HeadLine::Place;
    if (const Span latin = line.place == Place::Head ? behindBy(line.text, line.dates) : Span(); !latin.isEmpty())
        return {byline(line.text, latin)};
    if (line.dates.empty())
        return wholeLine(line);
    std::vector<Credit> found;
    for (const Part &part : line.place == Place::Above ? std::vector<Part>() : partsOf(line)) {
        found = originalOf(line.text.mid(part.span.begin, part.span.length()));
        for (Credit &credit : found)
            credit.span = credit.span.shifted(part.span.begin);
        if (!found.empty())
            return found;
    }
    if (const Span poster = posterIn(line); !poster.isEmpty())
        return {byline(line.text, poster)};
    const bool labels = std::count_if(line.text.begin(), line.text.end(), isBar) >= leastBars;
    for (const Part &part : partsOf(line)) {
        for (Credit &credit : creditsOfPart(line, part, labels)) {
            credit.span = credit.span.shifted(part.span.begin);
            found.push_back(std::move(credit));
        }
    }
    if (found.empty() && line.place == Place::Head) {
        if (const std::optional<Credit> outlet = outletBesideDate(line.text, line.dates))
            found.push_back(*outlet);
    }
    return found;
}

} // namespace variorum::rules
