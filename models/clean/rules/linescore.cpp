// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/linescore.h"

#include "models/base/chinese.h"
#include "models/clean/rules/credits.h"
#include "models/clean/rules/datepatterns.h"
#include "models/clean/ruletable.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace variorum::rules {

namespace {

constexpr int heaviestLine = 150; ///< weight from which a line says no more for being longer
constexpr float furniture = -1.2F;
constexpr float ofCaption = -8;
constexpr float ofAge = -5;
constexpr int longestHeadline = 36;    ///< weight; a longer line with commas is a sentence without its stop
constexpr int heaviestDateline = 40;   ///< weight of a line that dates an article
constexpr qsizetype leastComments = 4; ///< dates beside different words

struct Marks {
    int inner = 0; ///< commas and the like
    bool stop = false;
    bool truncated = false; ///< "…" behind a line that was cut off
    bool carriesOn = false; ///< ends with a comma or colon
};

Marks marksOf(QStringView text) {
    Marks marks;
    for (const QChar c : text)
        marks.inner += QStringView(u"，；：、,;“”「」").contains(c) ? 1 : 0;
    QStringView rest = text.trimmed();
    marks.carriesOn = !rest.isEmpty() && QStringView(u"，、；：,;:").contains(rest.back());
    marks.truncated = rest.endsWith(u"...") || rest.endsWith(u'…');
    while (!rest.isEmpty() && QStringView(u"”’」』）)》】\"").contains(rest.back()))
        rest.chop(1);
    marks.stop = !rest.isEmpty() && QStringView(u"。.；").contains(rest.back()) && !marks.truncated;
    return marks;
}

/// The page's own words about rights, duties and ways to complain, of which two or more stand in one line.
bool isLegal(const QString &folded) {
    static const QRegularExpression word = pattern(
        uR"(版权|转载|侵权|授权|许可证|备案|icp|公网安备|不良信息|举报|本站|本网|免责|隐私|私隐|条款|客服|邮箱|登录|验证码|网友|观点|立场|cookie|反馈|意见|广告|推荐|感谢您)");
    int found = 0;
    for (auto matches = word.globalMatch(folded); matches.hasNext() && found < 2; matches.next())
        ++found;
    return found >= 2;
}

/// Says of a short line whether it dates or signs an article: with a date, a label, or a reporter's name.
void findMeta(const Line &line, LineEvidence &evidence) {
    if (line.prose || line.folded.size() > 80)
        return;
    static const QRegularExpression labelOrTime =
        pattern(uR"(^(?:来源|作者|记者|编辑|责任编辑|责编|发布|时间|日期|文)[:|/]|\d{1,2}:\d\d(?::\d\d)?$)");
    const std::vector<FoundDate> dates = datesIn(line.text);
    evidence.meta = labelOrTime.match(line.folded).hasMatch() || !dates.empty();
    for (const FoundDate &date : dates) {
        // A site's clock names the weekday or the lunar day.
        const bool clock = !date.labelled && (line.text.contains(u'期') || line.text.contains(u"农历"));
        evidence.dated = evidence.dated || (date.hasYear() && !clock && weight(line.text) <= heaviestDateline &&
                                            (date.labelled || date.iso.contains(u'T')));
    }
    if (evidence.meta)
        return;
    const std::vector<Credit> credits = creditsOfLine(line.text.toString());
    evidence.meta = std::any_of(credits.begin(), credits.end(),
                                [](const Credit &credit) { return credit.field == FieldKind::Byline; });
}

/// Comments have who wrote them and when on a line above or below each: many lines with a date that stands at the same
/// end of words that differ. The first of them may be the article's own.
void findComments(const std::vector<Line> &lines, std::vector<LineEvidence> &evidence) {
    const auto headOf = [&lines](std::size_t i) {
        const std::vector<FoundDate> dates = datesIn(lines[i].text);
        if (dates.size() != 1 || dates[0].labelled || !dates[0].iso.contains(u'T'))
            return QString();
        QString rest = lines[i].text.toString();
        rest.remove(dates[0].span.begin, dates[0].span.length());
        return weight(rest) == 0 ? QString() : rest.trimmed();
    };
    std::vector<std::size_t> before; // the date
    std::vector<std::size_t> behind;
    QSet<QString> wordsBefore;
    QSet<QString> wordsBehind;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!evidence[i].dated)
            continue;
        const QString words = headOf(i);
        if (words.isEmpty())
            continue;
        const bool first = lines[i].text.front().isDigit();
        (first ? behind : before).push_back(i);
        (first ? wordsBehind : wordsBefore).insert(words);
    }
    const auto mark = [&evidence](const std::vector<std::size_t> &found, qsizetype words) {
        if (words < leastComments)
            return;
        for (std::size_t k = 1; k < found.size(); ++k) {
            LineEvidence &stamp = evidence[found[k]];
            stamp.aged = stamp.stamp = true;
            stamp.meta = stamp.dated = false;
            stamp.score = ofAge;
        }
    };
    mark(before, wordsBefore.size());
    mark(behind, wordsBehind.size());
}

bool isAge(const QString &folded) {
    static const QRegularExpression age =
        pattern(uR"((?:^|[^\d.])\d{1,3}(?:秒|分钟|小时|天|周|个月|年)前(?:$|[^的后]))");
    return folded.size() <= 24 && age.match(folded).hasMatch();
}

bool holdsAge(QStringView list) {
    constexpr qsizetype most = 2000;
    for (const QStringView row : list.left(most).split(u'\n')) {
        if (isAge(folded(row).remove(u' ')))
            return true;
    }
    return false;
}

/// What a list of stories or comments puts beside each of them. 0 for other lines.
float scoreOfStamp(const QString &folded) {
    if (folded.size() > 40)
        return 0;
    if (isAge(folded))
        return ofAge;
    static const QRegularExpression date = pattern(
        uR"(^(?:\d{4}[-/年.])\d{1,2}[-/月.]\d{1,2}日?(?:\d{1,2}:\d\d(?::\d\d)?)?$|^.{0,12}\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?\d{1,2}:\d\d)");
    if (date.match(folded).hasMatch())
        return -3;
    static const QRegularExpression count = pattern(uR"(^(?:\d{1,7}(?:\.\d)?[万wk]?|\d{1,2}[-/月.]\d{1,2}日?)$)");
    return count.match(folded).hasMatch() ? -1.5F : 0;
}

/// Lines that articles list things in: "price: 40", "3、the zoo", "photo by".
bool isItem(const QString &folded) {
    static const QRegularExpression item = pattern(
        uR"(^(?:\d{1,3}、|[(]\d{1,3}[)]|[①-⑳]|[一二三四五六七八九十]+、|[-•·]\s?)|^[^:]{2,12}:[^:]+$|(?:摄|供图|图源|制图|资料图片?)[)）]?$)");
    return folded.size() <= 60 && item.match(folded).hasMatch();
}

float scoreOfText(const Line &line, const Marks &marks) {
    const int length = weight(line.text);
    const auto capped = static_cast<float>(std::min(length, heaviestLine));
    const bool ends = endsSentence(line.text);
    if (isNavigation(line.text))
        return -3;
    if (length < 100 && isLegal(line.folded))
        return -2;
    if (const float stamp = scoreOfStamp(line.folded); stamp < 0)
        return stamp;
    if (line.section.kind == BlockKind::Table || line.section.kind == BlockKind::Code)
        return 0.5F;
    if (line.section.kind != BlockKind::Paragraph)
        return line.prose ? 1.0F + capped / 15 : 0.2F;
    if (ends && marks.stop && length >= 6)
        return 1.0F + capped / 12;
    if (marks.truncated && length < 80)
        return -1;
    if (ends && length >= 40 && marks.inner >= 2)
        return 1.0F + capped / 12;
    if (!ends && ((line.prose && marks.inner >= 2) || (length >= 12 && line.text.contains(u'。'))))
        return capped / 15;
    static const QRegularExpression timeOfDay = pattern(uR"(\d:\d\d)");
    if (!ends && length >= longestHeadline && line.text.count(u'，') >= 2 && !timeOfDay.match(line.folded).hasMatch())
        return 0.5F;
    if (ends)
        return line.text.startsWith(u'“') || line.text.startsWith(u'「') ? 1.0F : 0.2F;
    if (marks.carriesOn && length >= 4)
        return 0.5F;
    const bool bracketed = (line.text.startsWith(u'（') || line.text.startsWith(u'(')) &&
                           (line.text.endsWith(u'）') || line.text.endsWith(u')'));
    if (bracketed && length >= 4)
        return 0.2F;
    if (isItem(line.folded))
        return -0.15F;
    return length >= 6 ? -1 : -0.7F;
}

} // namespace

bool isListCaption(const QString &folded) {
    static const QRegularExpression caption = pattern(
        uR"(^[【\[■◆●|]?(?:(?:相关|热点|热门|热评|精彩|精选|精编|猜你喜欢的?|为你|更多|编辑|今日|最新|延伸|往期|图文|本周|频道|站内|随机|同类|大家|网友|其他人|用户|点击|阅读|新闻|评论|一周|月度|近期)(?:推荐|阅读|新闻|文章|资讯|内容|回顾|报道|报导|精彩|全部|头条|排行榜?|排名|热点|更多|在看|都在看|还在看|也在看|爱看|评论|表情|关注|视频|专题|图片|链接|话题|动态)+|推荐(?:阅读|文章|新闻|内容|给你|理由)?|猜你(?:喜欢|想看)|最(?:新|热|多)(?:评论|文章|新闻|阅读|资讯|消息)|评论(?:区)?|全部评论|发表评论|大家都在看|24小时热文|(?:点击|热门|热点|阅读|浏览)?排行榜?|热搜榜?|热门|热点|往期回顾.{0,4}|您?可能(?:还)?(?:感兴趣|喜欢|想看).{0,6}|看了(?:本文|又看).{0,10}|上一[篇条]|下一[篇条]|おすすめ|関連記事|ランキング|人気記事.{0,6})[】\]]?(?:更多|more)?[>:]*$)");
    return folded.size() <= 24 && caption.match(folded).hasMatch();
}

bool isNavigation(QStringView text) {
    if (text.size() > 400)
        return false;
    int items = 1;
    int length = 0;
    int longest = 0;
    for (const QChar c : text) {
        if (c.isSpace() || QStringView(u"|｜·>/丨_").contains(c)) {
            items += length > 0 ? 1 : 0;
            length = 0;
            continue;
        }
        if (QStringView(u"。，！？；：,“”「」").contains(c) || (c.unicode() < 0x2E80 && c.isLetter()))
            length += 4; // what sentences and Latin phrases have, and items do not
        longest = std::max(longest, ++length);
    }
    return items >= 4 && longest <= 8;
}

namespace {

/// The length, in units, at which a program broke the lines of a text, 0 for a text that was not broken.
Offset wrappedAt(const std::vector<Line> &lines) {
    constexpr std::size_t longestWrap = 100;
    std::array<int, longestWrap + 2> lengths{};
    std::array<int, longestWrap + 2> marked{}; // with a comma or a full stop inside, as headlines seldom are
    int candidates = 0;
    for (const Line &line : lines) {
        if (!line.open() || line.text.size() < 16)
            continue;
        ++candidates;
        const std::size_t length = std::min(static_cast<std::size_t>(line.text.size()), longestWrap + 1);
        ++lengths[length];
        marked[length] += line.text.contains(u'，') || line.text.contains(u'。') || line.text.contains(u'、') ? 1 : 0;
    }
    for (std::size_t width = longestWrap; width >= 20; --width) {
        const int band = lengths[width] + lengths[width - 1] + lengths[width - 2];
        const int sentences = marked[width] + marked[width - 1] + marked[width - 2];
        if (candidates >= 12 && 2 * band > candidates && 2 * sentences > band)
            return static_cast<Offset>(width);
    }
    return 0;
}

/// True when a rule took the line for what a site puts around its articles; other rules drop what is part of one.
bool isAround(const RuleInput &input, const Line &line) {
    static const RuleSet around = RuleSet(ruleId(QLatin1StringView("boilerplate")))
                                      .united(RuleSet(ruleId(QLatin1StringView("breadcrumb"))))
                                      .united(RuleSet(ruleId(QLatin1StringView("keyword-bait"))))
                                      .united(RuleSet(ruleId(QLatin1StringView("recommended-list"))))
                                      .united(RuleSet(ruleId(QLatin1StringView("repeated-body"))));
    return line.section.edit >= 0 && around.contains(input.structure[static_cast<std::size_t>(line.section.edit)].rule);
}

} // namespace

std::vector<LineEvidence> evidenceOf(const RuleInput &input, const std::vector<Line> &lines) {
    std::vector<LineEvidence> evidence(lines.size());
    const Offset width = wrappedAt(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        LineEvidence &found = evidence[i];
        found.caption = isListCaption(line.folded);
        if (line.section.role == Section::Role::Field) {
            found.meta = line.section.field == FieldKind::Byline || line.section.field == FieldKind::Published ||
                         line.section.field == FieldKind::Publisher;
            continue;
        }
        if (line.section.role == Section::Role::Dropped) {
            const auto rows = static_cast<float>(1 + line.text.count(u'\n'));
            found.score = found.caption ? ofCaption : std::max(furniture * rows, -40.0F);
            found.furniture = isAround(input, line);
            // A list of stories, each with its age, goes on behind what looked like its end.
            found.aged = found.furniture && rows > 2 && holdsAge(line.text);
            continue;
        }
        const Marks marks = marksOf(line.text);
        found.furniture = found.caption;
        // A digit alone is the number of an item or a cell of a table more often than a count.
        found.stamp = line.folded.size() > 1 && scoreOfStamp(line.folded) < 0;
        found.aged = isAge(line.folded);
        found.score = found.caption ? ofCaption : scoreOfText(line, marks);
        if (found.score < 1 && width > 0 && line.text.size() >= width - 3 && line.text.size() <= width)
            found.score = 2;
        findMeta(line, found);
    }
    findComments(lines, evidence);
    return evidence;
}

} // namespace variorum::rules
