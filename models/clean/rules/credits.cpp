// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/credits.h"

#include "models/base/chinese.h"
#include "models/base/surnames.h"
#include "models/clean/rules/creditnames.h"
#include "models/clean/rules/lines.h"

#include <QSet>

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr qsizetype longestDesk = 24; ///< units

// A label is no part of a longer word, and its value ends where a blank, a bracket, another label or a date begins.
constexpr const char16_t *before =
    uR"((?:(?<=^)|(?<=[\s\n（(\[【〔|｜丨︱/／·•●■◆▲★☆⭐✎✍;；,，。！？!?”」』】\]）)\d:：])))";
// ... or behind the value of a label that ends without a blank.
constexpr const char16_t *gluedLabel = uR"((?:(?<=[\p{Han}A-Za-z])(?=(?:作者|[责責]任?[编編][辑輯]?)[:：])))";
constexpr const char16_t *separator = uR"([ \x{3000}\t]{0,3}[:：︰﹕∶|｜丨︱/／．][ \x{3000}\t]{0,3})";
constexpr const char16_t *behind =
    uR"((?=[\s\n）)\]】〕|｜丨︱/／;；,，。·]|$|[(（]I[Dd][:：]|(?:19|20)\d\d|[来來]源|作者|[编編][辑輯]|[责責][编編任]|[发發][布表稿][时時日]|[时時]间|日期|[浏瀏][览覽]|[阅閱][读讀]|字[号號体體]|分享|[(（](?:作者|[单單]位|[笔筆]名)|返回\p{Han}{2,8}[,，]))";

Pattern labelled(const char16_t *labels, const char16_t *value) {
    return Pattern(QStringLiteral("(?:") + QString::fromUtf16(before) + QStringLiteral("|") +
                   QString::fromUtf16(gluedLabel) + QStringLiteral(")(?<label>") + QString::fromUtf16(labels) +
                   QStringLiteral(")") + QString::fromUtf16(separator) + QStringLiteral("(?<value>") +
                   QString::fromUtf16(value) + QStringLiteral(")") + QString::fromUtf16(behind));
}

/// Names of two to four Han characters that follow a first one, or Latin ones.
constexpr const char16_t *names =
    uR"((?:《[^《》\n]{2,12}》(?:本?[记記]者)?[ \x{3000}]?)?(?![责責]任[编編]|(?:新[闻聞]|文章|稿件|信息)[来來]源)(?:[\p{Han}A-Za-z0-9·•＿_\-\.]{2,16}|\p{Han}{1,2}[ \x{3000}]\p{Han})(?:(?:[、,，&＆/／]|[ \x{3000}]{1,2})(?![来來]源|作者|[编編][辑輯]|[责責][编編任]|[记記]者|[发發][布自]|[时時]间|日期|通[讯訊][员員]|[实實][习習]|见习|見習|文字|撰文|[图圖]|摄|攝|[校審审]|如[若需有]|[转轉][载載]|[请請])(?:(?<=[ \x{3000}])(?:\p{Han}{2,4}(?=[\s\n）)\]】〕]|$)|\p{Han}{2,3}(?=返回\p{Han}{2,8}[,，]|字[号號体體]|(?:[编編][辑輯]|[来來]源|[审審]核)[:：]))|(?<![ \x{3000}])(?:\p{Han}{2,4}|\p{Han} \p{Han}|[A-Z][A-Za-z.\- ]{1,20})(?=[\s\n）)\]】〕、,，&＆/／]|$))(?![ \x{3000}]{0,2}[:：|｜丨])){0,5})";

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
             uR"((?:(?:文章|稿件|信息|消息|新[闻聞]|[内內]容|本文|[资資]料|原文|[图圖]文|文[图圖])?[来來][ \x{3000}]{0,2}[源自](?:于|於)?|稿源|出品|(?:本文)?(?:首[发發]于?|[转轉]自|[来來]自|[来來]源于?)(?:微信)?公[众眾][号號]|出[处處]|(?:本文)?[转轉](?:[载載])?自|[发發]布[单單]位|[发發]布[机機][构構]|[发發]稿[单單]位|供稿[单單]位|媒[体體]|原[创創](?=[:：][\p{Han}A-Za-z0-9]{2,12}?(?:[网網报報社刊台]|新[闻聞]|客[户戶]端)(?:\s|$|(?:19|20)\d\d))))",
             uR"((?:\[ ?)?[《「“]?(?!(?:[发發][布表稿][时時日]|[来來]源[:：]|作者[:：]|[编編][辑輯][:：]|日期[:：]|[时時][间間][:：]|[点點][击擊]|[浏瀏][览覽]))[\p{Han}A-Za-z0-9·.、&＆_\-—－]{2,24}?(?:[》」”]|[-—－]《\p{Han}{2,12}》)?(?:客[户戶]端)?)"),
         false},
        {FieldKind::Editor,
         labelled(
             uR"((?:[责責]任?[编編](?:[辑輯])?|(?:[值執执][班行]|[网網][页頁]|本文|[责責]任|文字|[图圖]片|[运運][营營])?(?:主?[编編][辑輯]?|[编編][审審])|[值執执][班行]主[编編]|[责責]任?校[对對]|校[对對]|(?:[内內]容)?[审審][核校稿]|[终終複复初][审審]|[选選]稿|[编編]校|美[编編]|[监監][制製]|[签簽][发發])(?:[ \x{3000}]?[/／][ \x{3000}]?\p{Han}{2,4})?)",
             uR"((?!(?:[发發][布表稿]|[来來]源|作者|[编編][辑輯]|[审審]核|日期|[时時][间間]|[点點][击擊]|[浏瀏][览覽]))(?:[\p{Han}]{2,4}(?:_[A-Z]{1,3}\d{1,6}|[(（][实實][习習]生?[)）](?=[、，,）)\]】]))?|\p{Han}{1,3}[A-Z]|\p{Han}{5,7}(?=[）)\]】\n]|$)|[\p{Han}][ \x{3000}][\p{Han}]|[A-Z][a-z]{1,15} [A-Z][a-z]{1,15}|[A-Za-z][A-Za-z0-9_.]{1,15}|[A-Z]{2,4}\d{1,5})(?:[ 、,，/／\x{3000}](?!\p{Han}{2,5}[:：])[\p{Han}]{2,4}(?:[(（][实實][习習]生?[)）](?=[、，,）)\]】]))?(?![\p{Han}])){0,3})"),
         false},
    };
    return all;
}

/// True in a line of many parts between bars, as no line of credits has.
bool isLongBar(const QString &text, Offset at) {
    constexpr qsizetype mostBars = 4;
    const qsizetype begin = text.lastIndexOf(u'\n', at) + 1;
    const qsizetype end = text.indexOf(u'\n', at);
    const QStringView line = QStringView(text).mid(begin, end < 0 ? -1 : end - begin);
    return std::count_if(line.begin(), line.end(), isBar) > mostBars;
}

/// True right behind the value of "来源：", or the name of an outlet beside the hour.
bool isBehindSource(const QString &text, Offset at) {
    constexpr Offset furthest = 24;
    const QString above = text.mid(std::max<Offset>(0, at - furthest), std::min(at, furthest));
    static const Pattern source(
        uR"((?:[来來]源[:：]\s?[\p{Han}A-Za-z0-9·]{2,16}|\d{1,2}:\d\d(?::\d\d)?\s\p{Han}{2,12})$)");
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

/// Sites put their own name into the author's place: where nothing else is named as the source, it is that.
void callOutletsSources(std::vector<Credit> &credits) {
    static const Pattern outlet(
        uR"(^.{1,12}(?:[网網]|[日晚早时時][报報]|通[讯訊]社|[电電][视視][台臺]|[广廣]播[电電]?[台臺]|(?:新[闻聞]|融媒[体體]?)中心)$|^\p{Han}{2,8}[报報]$)");
    if (std::any_of(credits.begin(), credits.end(),
                    [](const Credit &one) { return one.field == FieldKind::Publisher && !one.value.isEmpty(); }))
        return;
    for (Credit &credit : credits) {
        if (credit.field == FieldKind::Byline && outlet.matches(credit.value))
            credit.field = FieldKind::Publisher;
    }
}

/// The signs of `separator`.
bool isSeparator(QChar c) {
    switch (c.unicode()) {
    case u':':
    case u'：':
    case u'︰':
    case u'﹕':
    case u'∶':
    case u'|':
    case u'｜':
    case u'丨':
    case u'︱':
    case u'/':
    case u'／':
    case u'．':
        return true;
    default:
        return false;
    }
}

/// Lines with something that may stand between a label and its value, which share a line: few have.
std::vector<Span> separatedLines(const QString &text) {
    std::vector<Span> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', begin);
        const qsizetype end = feed < 0 ? text.size() : feed;
        if (std::any_of(text.begin() + begin, text.begin() + end, isSeparator))
            lines.emplace_back(begin, end);
        begin = end + 1;
    }
    return lines;
}

} // namespace

std::vector<Credit> labelledCredits(const QString &text) {
    std::vector<Credit> found;
    const std::vector<Span> lines = separatedLines(text);
    for (const Label &label : labels()) {
        std::vector<Credit> mine;
        int said = 0;
        const auto take = [&](const QRegularExpressionMatch &match, qsizetype line) {
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
            credit.value = bareName(value.remove(number.expression()));
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
            // What a reporter says in a headline is longer than a name.
            static const Pattern told(uR"(^\p{Han}{7,}$)");
            if (label.spoken && told.matches(credit.value))
                return;
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
            // An office supplies a text that others wrote.
            static const Pattern supplied(uR"(^供稿)");
            if (supplied.matches(match.captured(QStringLiteral("label"))) && !isPerson(credit.value))
                credit.field = FieldKind::Publisher;
            if (const Span around = withBrackets(text, credit.span); !around.isEmpty())
                credit.span = around;
            mine.push_back(std::move(credit));
        };
        for (const Span line : lines)
            label.pattern.forEachInLine(text, line.begin, line.end, take);
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

std::optional<Credit> creditBelowLabel(const QString &line, const QString &below) {
    constexpr qsizetype longest = 24; ///< units
    static const Pattern label(
        uR"((?:^|\s)((?:文章|信息|稿件)?[来來]源|稿源|作者|[记記]者|[责責]任[编編][辑輯]|[责責][编編]|[编編][辑輯])\s?[:：]$)");
    static const Pattern name(uR"(^[《「“]?[\p{Han}A-Za-z0-9·.&—-]{2,16}[》」”]?\p{Han}{0,4}$)");
    static const Pattern by(uR"(^(?:[Bb]y|BY|Written by|Author)\s?:?$)");
    static const Pattern latin(uR"(^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$)");
    if (by.matches(line) && latin.matches(below))
        return Credit{FieldKind::Byline, Span(0, static_cast<Offset>(line.size())), below};
    if ((!line.endsWith(u':') && !line.endsWith(u'：')) || below.size() > longest || !name.matches(below))
        return std::nullopt;
    const QRegularExpressionMatch match = label.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const Span span(match.capturedStart(), match.capturedEnd());
    if (match.captured(1).contains(u'源'))
        return Credit{FieldKind::Publisher, span, below};
    // Below the label of an author that the page does not name stand other words.
    constexpr qsizetype longestName = 4;
    const bool han = std::all_of(below.begin(), below.end(), [](QChar c) { return isHan(c.unicode()); });
    if (han && below.size() > longestName && !isSurname(folded(below.front().unicode())))
        return std::nullopt;
    const std::vector<Credit> found = labelledCredits(match.captured().trimmed() + below);
    return found.size() == 1 && found[0].value == below ? std::optional(Credit{found[0].field, span, below})
                                                        : std::nullopt;
}

bool isUnsigned(const QString &line) {
    static const Pattern desk(
        uR"(^[（(〔【\[]?(?:\p{Han}{2,6}(?:中心|[组組部社])\s?[／/]\s?)?(?:本[报報网網台刊]\s?)?[综綜]合(?:外[电電])?[报報][导導道][）)〕】\]]?$|^\p{Han}{2,8}(?:中心|[组組部])\s?[／/]\s?\p{Han}{2,4}[报報][导導道]$)");
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
