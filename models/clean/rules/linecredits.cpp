// SPDX-License-Identifier: Apache-2.0
// Who wrote, published or edited a text, as a line says it that is nothing else: by the shape of the line.
#include "models/base/chinese.h"
#include "models/base/pattern.h"
#include "models/base/surnames.h"
#include "models/clean/rules/creditnames.h"
#include "models/clean/rules/credits.h"
#include "models/clean/rules/rolecredits.h"

#include <algorithm>

namespace variorum::rules {

namespace {

using Credits = std::vector<Credit>;

constexpr qsizetype shortestOutlet = 3; ///< units; a word for outlets alone names a channel or a button

/// The line is the one field and nothing else.
Credits wholeLine(const QString &line, FieldKind field, const QString &value) {
    return {{field, Span(0, line.size()), value}};
}

/// "本报记者 江声 东港报道", "港口日报／记者江声／东港报道".
std::optional<Credits> reporters(const QString &line) {
    static const Pattern reporter(
        uR"(^(?:\[[^\]\s]{2,14}\]|【[^】\s]{2,14}】)?[（(〔【\[□■◎●▲\s]{0,3}(?:(?:(?:(?![记記]者|通[讯訊])\p{Han}){2,10}[·\s／/]{0,2}){1,3}?)?(?:[见見][习習]|[实實][习習]|特[约約]|特派|[综綜]合|首席)?(?:[记記]者|通[讯訊][员員]|[评評][论論][员員]|[编編][译譯]|特派[员員])[ \x{3000}：:]{0,3}(?<value>(?:\p{Han}{3}){2,4}(?=\s?[／/])|\p{Han}{2,4}(?:[ 、\x{3000}]{1,2}(?!本[报報]|[报報][导導道]|[综綜]合|整理|[摄攝]影|[发發]自)\p{Han}{2,4}|[ \x{3000}]\p{Han}[ \x{3000}]?\p{Han}?){0,3}?)(?:[ \x{3000}／/]{0,2}(?:(?:本[报報])?通[讯訊][员員][ \x{3000}]?\p{Han}{2,4}(?:[ 、]\p{Han}{2,4})?|\p{Han}{0,8}[报報][导導道]|\p{Han}{2,6}[电電]|文[/／]?[图圖攝摄]?|(?:台北|臺北|高雄|台中|新竹|北京|上海|[广廣]州|深圳|香港|[东東]京|[纽紐][约約])|[/／]\s?(?!文)\p{Han}{2,6}|[摄攝](?:影)?|[/／]文[ /／]?(?:[图圖]|\p{Han}{0,6}供[图圖])?))?[）)〕】\]]?$)");
    Credits found;
    if (const QRegularExpressionMatch match = reporter.match(line); match.hasMatch() && line.size() <= 48) {
        const QString value = partedNames(bareName(match.captured(QStringLiteral("value"))));
        // Right behind the word a surname begins a name; other words are a column's: "记者观察".
        const Offset at = match.capturedStart(QStringLiteral("value"));
        const bool glued = at > 0 && isHan(line[at - 1].unicode());
        // Who took a picture did not write the text.
        static const Pattern picture(uR"([摄攝][）)〕】\]]?$)");
        if (picture.matches(line) && !line.contains(u'文'))
            return found;
        if (isSaid(value) || (glued && !value.isEmpty() && !isSurname(folded(value.front().unicode()))))
            return found;
        // "港口日报／记者江声／东港报道"
        static const Pattern outlet(
            uR"(^[（(〔【\[]?((?!本[报報社网網刊])\p{Han}{1,8}[报報社網网刊])(?:\s?[／/]|\s(?=[记記]者)))");
        const QRegularExpressionMatch paper = outlet.match(line);
        const auto begin = static_cast<Offset>(paper.hasMatch() ? paper.capturedEnd(1) : 0);
        if (paper.hasMatch())
            found.push_back({FieldKind::Publisher, Span(0, begin), paper.captured(1)});
        found.push_back({FieldKind::Byline, Span(begin, line.size()), value});
        return found;
    }
    return std::nullopt;
}

/// "港口日报／编译江声、记者林溪／综合报道", "社会中心／江声报道".
std::optional<Credits> reportersOfDesks(const QString &line) {
    static const Pattern several(
        uR"(^(?:(?<paper>\p{Han}{1,8}[报報社網网刊])\s?[／/]\s?)?(?:(?:[编編][译譯]|[记記]者|特派[员員])\s?\p{Han}{2,3}[、 ]?){2,4}\s?[／/]\s?\p{Han}{2,8}[报報][导導道]$)");
    static const Pattern one(uR"((?:[编編][译譯]|[记記]者|特派[员員])\s?(\p{Han}{2,3})(?=[、 ／/]))");
    static const Pattern desk(uR"(^\p{Han}{2,6}(?:中心|[组組部])\s?[／/]\s?(?<name>\p{Han}{2,3})[报報][导導道]$)");
    const auto size = static_cast<Offset>(line.size());
    if (const QRegularExpressionMatch match = desk.match(line); match.hasMatch()) {
        const QString name = match.captured(QStringLiteral("name"));
        return isSurname(folded(name.front().unicode())) ? wholeLine(line, FieldKind::Byline, name)
                                                         : std::optional<Credits>();
    }
    const QRegularExpressionMatch match = several.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    QStringList each;
    for (auto matches = one.globalMatch(line); matches.hasNext();)
        each.append(matches.next().captured(1));
    Credits found;
    Offset begin = 0;
    if (match.hasCaptured(QStringLiteral("paper"))) {
        begin = static_cast<Offset>(match.capturedEnd(QStringLiteral("paper")));
        found.push_back({FieldKind::Publisher, Span(0, begin), match.captured(QStringLiteral("paper"))});
    }
    found.push_back({FieldKind::Byline, Span(begin, size), each.join(u'、')});
    return found;
}

/// "编辑 江声 校对 林溪", with blanks in place of colons.
std::optional<Credits> editors(const QString &line) {
    static const Pattern roles(
        uR"(^[（(\[【]?(?<first>(?:[责責]任|[值執执]班|本文|文字|[图圖]片)?(?:[编編][辑輯]|[责責][编編]|校[对對]|[审審][核校]|[监監][制製]|美[编編]|排版)[ \x{3000}/／]{1,3}(?<value>\p{Han}{2,3}|\p{Han}[ \x{3000}]\p{Han})[ \x{3000};；、]{0,3})(?:(?&first)){0,3}[）)\]】]?$)");
    if (const QRegularExpressionMatch match = roles.match(line); match.hasMatch() && line.size() <= 48)
        return wholeLine(line, FieldKind::Editor, match.captured(QStringLiteral("value")));
    return std::nullopt;
}

/// "（江声 林溪）", "江声/文", "作者 江声", "作者，江声", "/ 江声 林溪 综合报道 /", "江声／东港 海陵报道",
/// "江声／编译", "江声_东港".
std::optional<Credits> people(const QString &line) {
    static const Pattern shape(
        uR"(^(?:[（(]\s?(?<a>\p{Han}{2,3}(?:[ 、\x{3000}]{1,2}\p{Han}{2,3}){0,4})\s?[）)]|[□■◎●◆]\s?(?<b>\p{Han}{2,3}(?:[ 、\x{3000}]{1,2}\p{Han}{2,3}){0,3})|(?<c>\p{Han}{2,3}(?:[ 、]\p{Han}{2,3})?)\s?[/／]\s?文|(?:《[^》]{2,10}》|[^|｜]{2,12}[|｜])?(?:特[约約])?作者[ \x{3000}]{1,2}(?<d>\p{Han}{2,3}(?:[ 、]\p{Han}{2,3})?)|(?:文\s?[✎✍✏|｜丨]|[Bb][Yy] )\s?(?<e>\p{Han}{2,3}(?:[ 、]\p{Han}{2,3})?)|(?:作者|撰文)[,，] ?(?<f>\p{Han}{2,3}(?:[ 、]\p{Han}{2,3})?)|[/／]?\s?(?<g>\p{Han}{2,3}(?:[ 、]\p{Han}{2,3}){0,3})(?:(?:\s[综綜]合|\s?[/／]\s?(?:\p{Han}{2,4}[ 、]?){1,3})[报報][导導道]|\s?[/／]\s?(?:[编編][译譯]|整理|[综綜]合)|_\p{Han}{2,3})\s?[/／]?)$)");
    if (const QRegularExpressionMatch match = shape.match(line); match.hasMatch()) {
        QString value;
        for (int group = 1; group <= match.lastCapturedIndex(); ++group)
            value += match.captured(group);
        const QStringList each = value.split(QRegularExpression(QStringLiteral("[ 、\\x{3000}]+")));
        const bool named = std::all_of(each.begin(), each.end(),
                                       [](const QString &name) { return isSurname(folded(name.front().unicode())); });
        return named ? wholeLine(line, FieldKind::Byline, value) : Credits();
    }
    return std::nullopt;
}

/// "中央社／東港11日電".
std::optional<Credits> wire(const QString &line) {
    static const Pattern agency(
        uR"(^(?<value>\p{Han}{1,8}[社網网报報])\s?[／/]\s?[\p{Han}\d]{2,16}(?:[报報][导導道]|[电電])$)");
    if (const QRegularExpressionMatch match = agency.match(line); match.hasMatch())
        return wholeLine(line, FieldKind::Publisher, match.captured(QStringLiteral("value")));
    return std::nullopt;
}

/// "江声 | 作者", "江声／编辑".
std::optional<Credits> reversedLabel(const QString &line) {
    static const Pattern label(
        uR"(^(?<value>[^\s|｜:：,，。／/][^|｜:：,，。／/]{0,15}?)\s*(?:[|｜]\s*(?:(?<source>[来來]源)|(?<editor>[责責]?[编編][辑輯]?)|作者|文|撰文)|[／/]\s?(?<desk>(?:[责責]任|核稿)?[编編][辑輯]))$)");
    if (const QRegularExpressionMatch match = label.match(line); match.hasMatch()) {
        const FieldKind field =
            match.hasCaptured(QStringLiteral("source")) ? FieldKind::Publisher
            : match.hasCaptured(QStringLiteral("editor")) || match.hasCaptured(QStringLiteral("desk"))
                ? FieldKind::Editor
                : FieldKind::Byline;
        return wholeLine(line, field, match.captured(QStringLiteral("value")));
    }
    return std::nullopt;
}

/// "港口日报", alone or among dates and counts, and "江声/港口日报".
std::optional<Credits> outlet(const QString &line) {
    static const Pattern shape(
        uR"((?:^|(?<=[\s|｜丨·/]))(?<value>(?:\p{Han}{2,10}·){0,2}(?![举舉][报報]|下[载載]|打[开開]|安[装裝]|[关關]注)[\p{Han}A-Za-z0-9]{0,12}(?:[网網报報社刊]|日[报報]|晚[报報]|[周週]刊|新[闻聞]|客[户戶]端|[电電][视視][台臺]?|[电電][台臺]|[卫衛][视視]|在[线線]|[传傳]媒|融媒(?:体|體)?|[财財][经經]|[观觀]察|[杂雜][志誌]|中央社|[发發]布))(?=[\s|｜丨·/]|$))");
    Credits found;
    if (const QRegularExpressionMatch match = shape.match(line);
        match.hasMatch() && match.capturedLength(QStringLiteral("value")) >= shortestOutlet) {
        // "江声/港口日报"
        static const Pattern writer(uR"(^(\p{Han}{2,3}(?:[ 、]\p{Han}{2,3})?)\s?[/／]\s?$)");
        const QRegularExpressionMatch signedBy = writer.match(line.left(match.capturedStart()));
        if (signedBy.hasMatch() && isSurname(folded(line.front().unicode())))
            found.push_back({FieldKind::Byline, Span(0, signedBy.capturedEnd(1)), signedBy.captured(1)});
        found.push_back({FieldKind::Publisher, Span(match.capturedStart(), match.capturedEnd()),
                         match.captured(QStringLiteral("value"))});
    }
    return found;
}

} // namespace

std::vector<Credit> creditsOfLine(const QString &written) {
    const QString line = withPlainSlashes(written);
    for (const auto read : {roleCredits, reportersOfDesks, reporters, editors, people, wire, reversedLabel, outlet}) {
        if (std::optional<Credits> found = read(line))
            return *std::move(found);
    }
    return {};
}

} // namespace variorum::rules
