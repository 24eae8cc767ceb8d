// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/credits.h"

#include "models/base/chinese.h"
#include "models/base/surnames.h"
#include "models/clean/rules/lines.h"

#include <QSet>

#include <algorithm>

namespace variorum::rules {

namespace {

// A label is no part of a longer word, and its value ends where a blank, a bracket, another label or a date begins.
constexpr const char16_t *before = uR"((?:(?<=^)|(?<=[\s\n（(\[【〔|｜丨/／·;；,，。！？!?”」』】\]）)\d:：])))";
// ... or behind the value of a label that ends without a blank.
constexpr const char16_t *gluedLabel = uR"((?:(?<=[\p{Han}A-Za-z])(?=(?:作者|[责責]任?[编編][辑輯]?)[:：])))";
constexpr const char16_t *separator = uR"([ \x{3000}\t]{0,3}[:：|｜丨/／][ \x{3000}\t]{0,3})";
constexpr const char16_t *behind =
    uR"((?=[\s\n）)\]】〕|｜丨/／;；,，。·]|$|(?:19|20)\d\d|[来來]源|作者|[编編][辑輯]|[责責][编編任]|[发發]布[时時日]|[时時]间|日期|[浏瀏][览覽]|[阅閱][读讀]|字[号號]|分享|返回\p{Han}{2,8}[,，]))";

Pattern labelled(const char16_t *labels, const char16_t *value) {
    return Pattern(QStringLiteral("(?:") + QString::fromUtf16(before) + QStringLiteral("|") +
                   QString::fromUtf16(gluedLabel) + QStringLiteral(")(?<label>") + QString::fromUtf16(labels) +
                   QStringLiteral(")") + QString::fromUtf16(separator) + QStringLiteral("(?<value>") +
                   QString::fromUtf16(value) + QStringLiteral(")") + QString::fromUtf16(behind));
}

/// Names of two to four Han characters that follow a first one, or Latin ones.
constexpr const char16_t *names =
    uR"((?:《[^《》\n]{2,12}》(?:本?[记記]者)?[ \x{3000}]?)?(?![责責]任[编編]|(?:新[闻聞]|文章|稿件|信息)[来來]源)(?:[\p{Han}A-Za-z0-9·•＿_\-\.]{2,16}|\p{Han}{1,2}[ \x{3000}]\p{Han})(?:(?:[、,，&＆/／]|[ \x{3000}]{1,2})(?![来來]源|作者|[编編][辑輯]|[责責][编編任]|[记記]者|[发發]布|[时時]间|日期|通[讯訊][员員]|文字|撰文|[图圖]|摄|攝|[校審审]|如[若需有]|[转轉][载載]|[请請])(?:(?<=[ \x{3000}])(?:\p{Han}{2,4}(?=[\s\n）)\]】〕]|$)|\p{Han}{2,3}(?=返回\p{Han}{2,8}[,，]))|(?<![ \x{3000}])(?:\p{Han}{2,4}|\p{Han} \p{Han}|[A-Z][A-Za-z.\- ]{1,20})(?=[\s\n）)\]】〕、,，&＆/／]|$))(?![ \x{3000}]{0,2}[:：|｜丨])){0,5})";

/// Words of a conversation, which no name holds.
bool isSaid(const QString &value) {
    static const Pattern words(
        uR"([你您我他她它们們的了吗嗎呢吧啊是有请請问問这這那哪怎什么麼]|谢谢|謝謝|感[谢謝]|首先|大家|欢迎|歡迎|^(?:新|本)[报報台網网]$)");
    return words.matches(value);
}

/// What stands where a source's name should, and names none.
bool isNobody(const QString &value) {
    static const Pattern nobody(
        uR"(^(?:未知|佚名|不[详詳]|本站(?:原[创創]|整理)?|原[创創]|[转轉][载載](?:文章)?|[网網][络絡](?:整理)?|互[联聯][网網]|[网網]友(?:投稿)?|admin|size|none|null|unknown|[\d.\-_]+)$)");
    return nobody.matches(value.toLower());
}

QString bare(QString value) {
    static const Pattern role(
        uR"(^(?:\p{Han}{0,8}(?:[记記]者|通[讯訊][员員]|[评評][论論][员員]|[专專][栏欄]作者|特[约約](?:作者|撰稿人)))\s+)");
    static const Pattern glued(uR"(^\p{Han}{0,4}[记記]者(?=\p{Han}{2,3}$))");
    static const Pattern paper(uR"(^《[^《》]{2,12}》(?:本?[记記]者)?\s?(?=\S))");
    value = value.trimmed().remove(paper.expression()).remove(role.expression()).remove(glued.expression());
    while (!value.isEmpty() && QStringView(u"-_·.、,，/／").contains(value.back()))
        value.chop(1);
    while (value.startsWith(u'[') || value.startsWith(u' '))
        value.remove(0, 1);
    return value.trimmed();
}

/// Names of three characters each that nothing parts, with blanks between them.
QString parted(const QString &glued) {
    constexpr qsizetype one = 3;
    if (glued.size() <= one || glued.size() % one != 0)
        return glued;
    QStringList each;
    for (qsizetype i = 0; i < glued.size(); i += one) {
        each.append(glued.mid(i, one));
        if (!isPerson(each.back()))
            return glued;
    }
    return each.join(u' ');
}

struct Label {
    FieldKind field;
    Pattern pattern;
    bool spoken; ///< also marks who speaks in a conversation
};

const std::vector<Label> &labels() {
    static const std::vector<Label> all{
        {FieldKind::Byline,
         labelled(
             uR"((?:本[报報刊台網网])?(?:[见見][习習]|[实實][习習]|特[约約]|特派)?(?:[记記]者|通[讯訊][员員])|采[访訪]者?)",
             names),
         true},
        {FieldKind::Byline,
         labelled(
             uR"((?:文字?|撰文|[採采][访訪]、?(?:撰文|[写寫]作|整理)|撰稿(?:人)?|作[ \x{3000}]{0,2}者|原?作者|本文作者|[采採][写寫]|[编編][译譯]|[供投]稿(?:人)?|[发發]稿人|執筆|执笔|口述|by|By|BY)(?:[ \x{3000}]?[/／&][ \x{3000}]?[图圖摄攝])?)",
             names),
         false},
        {FieldKind::Publisher,
         labelled(
             uR"((?:(?:文章|稿件|信息|消息|新[闻聞]|[内內]容|本文|[资資]料|原文)?[来來][ \x{3000}]{0,2}[源自](?:于|於)?|稿源|出品|(?:本文)?(?:首[发發]于?|[转轉]自|[来來]自|[来來]源于?)(?:微信)?公[众眾][号號]|出[处處]|[转轉](?:[载載])?自|[发發]布[单單]位|[发發]布[机機][构構]|[发發]稿[单單]位|供稿[单單]位|媒[体體]))",
             uR"((?:\[ ?)?[《「“]?[\p{Han}A-Za-z0-9·.、&＆_\-—－]{2,24}?(?:[》」”]|[-—－]《\p{Han}{2,12}》)?(?:客[户戶]端)?)"),
         false},
        {FieldKind::Editor,
         labelled(
             uR"((?:[责責]任?[编編](?:[辑輯])?|(?:[值執执][班行]|[网網][页頁]|本文|[责責]任|文字|[图圖]片|[运運][营營])?(?:主?[编編][辑輯]?|[编編][审審])|[值執执][班行]主[编編]|[责責]任?校[对對]|校[对對]|(?:[内內]容)?[审審][核校稿]|[终終複复初][审審]|[选選]稿|[编編]校|美[编編]|[监監][制製]|[签簽][发發])(?:[ \x{3000}]?[/／][ \x{3000}]?\p{Han}{2,4})?)",
             uR"((?:[\p{Han}]{2,4}(?:_[A-Z]{1,3}\d{1,6})?|\p{Han}{5,7}(?=[）)\]】\n]|$)|[\p{Han}][ \x{3000}][\p{Han}]|[A-Z][a-z]{1,15} [A-Z][a-z]{1,15}|[A-Za-z][A-Za-z0-9_.]{1,15}|[A-Z]{2,4}\d{1,5})(?:[ 、,，/／\x{3000}](?!\p{Han}{2,5}[:：])[\p{Han}]{2,4}(?![\p{Han}])){0,3})"),
         false},
    };
    return all;
}

bool isBar(QChar c) {
    return c == u'|' || c == u'｜' || c == u'丨';
}

/// True in a line of many parts between bars, as no line of credits has.
bool isLongBar(const QString &text, Offset at) {
    constexpr qsizetype mostBars = 4;
    const qsizetype begin = text.lastIndexOf(u'\n', at) + 1;
    const qsizetype end = text.indexOf(u'\n', at);
    const QStringView line = QStringView(text).mid(begin, end < 0 ? -1 : end - begin);
    return std::count_if(line.begin(), line.end(), isBar) > mostBars;
}

/// True right behind the value of "来源：".
bool isBehindSource(const QString &text, Offset at) {
    constexpr Offset furthest = 24;
    const QString above = text.mid(std::max<Offset>(0, at - furthest), std::min(at, furthest));
    static const Pattern source(uR"([来來]源[:：]\s?[\p{Han}A-Za-z0-9·]{2,16}$)");
    return source.matches(above);
}

/// A pair of brackets around the credit is part of it.
Span withBrackets(const QString &text, Span span) {
    while (span.begin > 0 && (text[span.begin - 1] == u' ' || text[span.begin - 1] == QChar(0x3000)))
        --span.begin;
    Offset end = span.end;
    // A bracket may close on the next line.
    while (end < text.size() && (text[end] == u' ' || text[end] == QChar(0x3000) || text[end] == u'\n'))
        ++end;
    constexpr QStringView open = u"（([【〔";
    constexpr QStringView close = u"）)]】〕";
    const bool both = span.begin > 0 && end < text.size() && open.contains(text[span.begin - 1]) &&
                      open.indexOf(text[span.begin - 1]) == close.indexOf(text[end]);
    return both ? Span(span.begin - 1, end + 1) : Span();
}

using Credits = std::vector<Credit>;

constexpr qsizetype longestDesk = 24;   ///< units
constexpr qsizetype shortestOutlet = 3; ///< units; a word for outlets alone names a channel or a button

/// The line is the one field and nothing else.
Credits wholeLine(const QString &line, FieldKind field, const QString &value) {
    return {{field, Span(0, line.size()), value}};
}

/// "本报记者 江声 东港报道", "港口日报／记者江声／东港报道".
std::optional<Credits> reporters(const QString &line) {
    static const Pattern reporter(
        uR"(^(?:\[[^\]\s]{2,14}\]|【[^】\s]{2,14}】)?[（(〔【\[□■◎●▲\s]{0,3}(?:(?:(?:(?![记記]者|通[讯訊])\p{Han}){2,10}[·\s／/]{0,2}){1,3}?)?(?:[见見][习習]|[实實][习習]|特[约約]|特派|[综綜]合|首席)?(?:[记記]者|通[讯訊][员員]|[评評][论論][员員]|[编編][译譯]|特派[员員])[ \x{3000}：:]{0,3}(?<value>(?:\p{Han}{3}){2,4}(?=\s?[／/])|\p{Han}{2,4}(?:[ 、\x{3000}]{1,2}(?!本[报報])\p{Han}{2,4}|[ \x{3000}]\p{Han}[ \x{3000}]?\p{Han}?){0,3}?)(?:[ \x{3000}／/]{0,2}(?:(?:本[报報])?通[讯訊][员員][ \x{3000}]?\p{Han}{2,4}(?:[ 、]\p{Han}{2,4})?|\p{Han}{2,8}[报報][导導道]|\p{Han}{2,6}[电電]|文[/／]?[图圖攝摄]?|(?:台北|臺北|高雄|台中|新竹|北京|上海|[广廣]州|深圳|香港|[东東]京|[纽紐][约約])|[摄攝](?:影)?|[/／]文[ /／]?(?:[图圖]|\p{Han}{0,6}供[图圖])?))?[）)〕】\]]?$)");
    Credits found;
    if (const QRegularExpressionMatch match = reporter.match(line); match.hasMatch() && line.size() <= 48) {
        const QString value = parted(bare(match.captured(QStringLiteral("value"))));
        if (isSaid(value))
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
        uR"(^(?:[（(]\s?(?<a>\p{Han}{2,3}(?:[ 、\x{3000}]{1,2}\p{Han}{2,3}){0,4})\s?[）)]|[□■◎●◆▲]\s?(?<b>\p{Han}{2,3}(?:[ 、\x{3000}]{1,2}\p{Han}{2,3}){0,3})|(?<c>\p{Han}{2,3}(?:[ 、]\p{Han}{2,3})?)\s?[/／]\s?文|(?:《[^》]{2,10}》|[^|｜]{2,12}[|｜])?(?:特[约約])?作者[ \x{3000}]{1,2}(?<d>\p{Han}{2,3}(?:[ 、]\p{Han}{2,3})?)|(?:文\s?[✎✍✏|｜丨]|[Bb][Yy] )\s?(?<e>\p{Han}{2,3}(?:[ 、]\p{Han}{2,3})?)|(?:作者|撰文)[,，] ?(?<f>\p{Han}{2,3}(?:[ 、]\p{Han}{2,3})?)|[/／]?\s?(?<g>\p{Han}{2,3}(?:[ 、]\p{Han}{2,3}){0,3})(?:(?:\s[综綜]合|\s?[/／]\s?(?:\p{Han}{2,4}[ 、]?){1,3})[报報][导導道]|\s?[/／]\s?(?:[编編][译譯]|整理|[综綜]合)|_\p{Han}{2,3})\s?[/／]?)$)");
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
        uR"(^(?<value>[^\s|｜:：,，。／/][^|｜:：,，。／/]{0,15}?)\s*(?:[|｜]\s*(?:(?<source>[来來]源)|(?<editor>[责責]?[编編][辑輯]?)|作者|文|撰文)|[／/]\s?(?<desk>(?:[责責]任)?[编編][辑輯]))$)");
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
        uR"((?:^|(?<=[\s|｜丨·/]))(?<value>(?:\p{Han}{2,10}·){0,2}(?![举舉][报報])[\p{Han}A-Za-z0-9]{0,12}(?:[网網报報社刊]|日[报報]|晚[报報]|[周週]刊|新[闻聞]|客[户戶]端|[电電][视視][台臺]?|[电電][台臺]|[卫衛][视視]|在[线線]|[传傳]媒|融媒(?:体|體)?|[财財][经經]|[观觀]察|中央社|[发發]布))(?=[\s|｜丨·/]|$))");
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

/// Sites put their own name into the author's place: where nothing else is named as the source, it is that.
void callOutletsSources(std::vector<Credit> &credits) {
    static const Pattern outlet(
        uR"(^.{1,12}(?:[网網]|[日晚早时時][报報]|通[讯訊]社|[电電][视視][台臺]|[广廣]播[电電]?[台臺]|(?:新[闻聞]|融媒[体體]?)中心)$)");
    if (std::any_of(credits.begin(), credits.end(),
                    [](const Credit &one) { return one.field == FieldKind::Publisher && !one.value.isEmpty(); }))
        return;
    for (Credit &credit : credits) {
        if (credit.field == FieldKind::Byline && outlet.matches(credit.value))
            credit.field = FieldKind::Publisher;
    }
}

} // namespace

std::vector<Credit> labelledCredits(const QString &text) {
    std::vector<Credit> found;
    for (const Label &label : labels()) {
        std::vector<Credit> mine;
        int said = 0;
        // A label and its value stand on one line.
        label.pattern.forEachInLines(text, [&](const QRegularExpressionMatch &match, qsizetype line) {
            Credit credit;
            credit.field = label.field;
            credit.span = Span(line + match.capturedStart(), line + match.capturedEnd());
            QString value = match.captured(QStringLiteral("value"));
            // A date that follows without a blank is no part of a name.
            static const Pattern date(uR"((?:19|20)\d\d[-/.年]\d.*$)");
            if (const QRegularExpressionMatch behind = date.match(value); behind.capturedStart() > 0) {
                credit.span.end -= static_cast<Offset>(value.size() - behind.capturedStart());
                value.truncate(behind.capturedStart());
            }
            static const Pattern number(uR"(_[A-Z]{1,3}\d+$)"); // that a desk puts behind its editors' names
            credit.value = bare(value.remove(number.expression()));
            // In a long bar a label is the name of a page: "letters | advertising | subscription".
            const QString whole = match.captured();
            if (std::any_of(whole.begin(), whole.end(), isBar) && isLongBar(text, credit.span.begin))
                return;
            // "编辑 /etc/group" is what to do with a file.
            static const Pattern path(uR"(\s/[A-Za-z0-9_.]+$)");
            if (credit.span.end < text.size() && text[credit.span.end] == u'/' && path.matches(match.captured()))
                return;
            // Behind a sentence, a source is that of a picture or of a figure.
            if (label.field == FieldKind::Publisher && credit.span.begin > 0 &&
                isSentenceEnd(text[credit.span.begin - 1]))
                return;
            if (label.spoken && isSaid(credit.value)) {
                ++said;
                return;
            }
            // "First author", "author of the picture" are other people: a label inside a word counts behind a source.
            const Offset at = credit.span.begin;
            if (at > 0 && isHan(text[at - 1].unicode()) && !isBehindSource(text, at))
                return;
            // A person tells a story; a longer "name" is the story.
            static const Pattern story(uR"(^\p{Han}{7,}$)");
            if (match.captured(QStringLiteral("label")).startsWith(QStringView(u"口述")) && story.matches(credit.value))
                return;
            if (credit.value.isEmpty() || isNobody(credit.value))
                credit.value.clear();
            if (const Span around = withBrackets(text, credit.span); !around.isEmpty())
                credit.span = around;
            mine.push_back(std::move(credit));
        });
        // In an interview the label says who asks.
        if (label.spoken && (said > 0 || mine.size() > 4))
            continue;
        for (Credit &credit : mine) {
            const bool taken = std::any_of(found.begin(), found.end(), [&credit](const Credit &other) {
                return other.span.begin < credit.span.end && credit.span.begin < other.span.end;
            });
            if (!taken)
                found.push_back(std::move(credit));
        }
    }
    std::sort(found.begin(), found.end(), [](const Credit &a, const Credit &b) { return a.span < b.span; });
    callOutletsSources(found);
    return found;
}

std::vector<Credit> creditsOfLine(const QString &written) {
    const QString line = withPlainSlashes(written);
    for (const auto read : {reportersOfDesks, reporters, editors, people, wire, reversedLabel, outlet}) {
        if (std::optional<Credits> found = read(line))
            return *std::move(found);
    }
    return {};
}

std::optional<Credit> creditBelowLabel(const QString &line, const QString &below) {
    constexpr qsizetype longest = 24; ///< units
    static const Pattern label(
        uR"((?:^|\s)((?:文章|信息|稿件)?[来來]源|稿源|作者|[记記]者|[责責]任[编編][辑輯]|[责責][编編]|[编編][辑輯])\s?[:：]$)");
    static const Pattern name(uR"(^[《「“]?[\p{Han}A-Za-z0-9·.&—-]{2,16}[》」”]?\p{Han}{0,4}$)");
    if ((!line.endsWith(u':') && !line.endsWith(u'：')) || below.size() > longest || !name.matches(below))
        return std::nullopt;
    const QRegularExpressionMatch match = label.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const Span span(match.capturedStart(), match.capturedEnd());
    if (match.captured(1).contains(u'源'))
        return Credit{FieldKind::Publisher, span, below};
    const std::vector<Credit> found = labelledCredits(match.captured().trimmed() + below);
    return found.size() == 1 && found[0].value == below ? std::optional(Credit{found[0].field, span, below})
                                                        : std::nullopt;
}

bool isUnsigned(const QString &line) {
    static const Pattern desk(
        uR"(^[（(〔【\[]?(?:\p{Han}{2,6}(?:中心|[组組部社])\s?[／/]\s?)?(?:本[报報网網台刊]\s?)?[综綜]合(?:外[电電])?[报報][导導道][）)〕】\]]?$)");
    static const Pattern reporter(uR"(^[（(〔【\[]?\p{Han}{1,6}[社報报網网台臺][记記]者[）)〕】\]]?$)");
    return line.size() <= longestDesk && (desk.matches(line) || reporter.matches(line));
}

bool isPerson(const QString &text) {
    // Two characters may be the name of a place or a channel, and so may three that end like one.
    static const Pattern person(
        uR"(^\p{Han}{2}(?![网網报報社刊台臺站讯訊区區省市县縣频頻号號播区图圖读讀类類])\p{Han}$)");
    static const Pattern place(
        uR"(^(?:[张張]家(?:口|界)|[马馬]鞍山|石家[庄莊]|石河子|秦皇[岛島]|[连連][云雲]港|景德[镇鎮]|武夷山)$)");
    return person.matches(text) && isSurname(folded(text.front().unicode())) && !place.matches(text);
}

std::optional<Credit> outletBesideDate(const QString &line, const std::vector<FoundDate> &dates) {
    // Days alone date lists and archives; an hour dates news.
    static const Pattern hour(uR"(\d{1,2}[:：]\d\d)");
    const Span date = dates.size() == 1 ? dates[0].span : Span();
    if (!hour.matches(line.mid(date.begin, date.length())))
        return std::nullopt;
    static const Pattern outlet(
        uR"(^\s*(?:原[创創]\s+|[发發][布佈][于於]?\s*)?(?<value>[\p{Han}A-Za-z][\p{Han}A-Za-z0-9·\-—]{2,15})(?:\[\p{Han}{2,4}\]\s?\d{0,5})?(?:\s(?:我要[评評][论論]|我[来來有][话話]?[说說]|[评評][论論]|收藏)[^\n]*)?\s*$)");
    static const Pattern controls(
        uR"(^[来來]自|^[发發][布佈表]|[属屬]地|[阅閱][读讀]|[浏瀏][览覽]|[评評][论論]|[点點][击擊]|分享|收藏|打印|列印|字[号號體体]|[编編][辑輯]|作者|[记記]者|更新|原[创創]|[来來]源|[频頻]道|[栏欄]目|首[页頁]|正文|公告|通知|[关關]注|登[录錄]|[举舉][报報]|下[载載]|天[气氣]|星期|[农農][历曆]|[时時][间間]|日期|[账賬帐帳][号號戶户]|[释釋]出)");
    for (const Span part : {Span(0, date.begin), Span(date.end, line.size())}) {
        const Span other = part.begin == 0 ? Span(date.end, line.size()) : Span(0, date.begin);
        // Portals put their own address before the date.
        static const Pattern address(uR"(^(?:https?://\S+)?$)");
        if (!address.matches(line.mid(other.begin, other.length()).trimmed()))
            continue;
        const QRegularExpressionMatch match = outlet.match(line.mid(part.begin, part.length()));
        if (match.hasMatch() && !controls.matches(match.captured(QStringLiteral("value"))))
            return Credit{FieldKind::Publisher,
                          Span(match.capturedStart(QStringLiteral("value")), match.capturedEnd(QStringLiteral("value")))
                              .shifted(part.begin),
                          match.captured(QStringLiteral("value"))};
    }
    return std::nullopt;
}

} // namespace variorum::rules
