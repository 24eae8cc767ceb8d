// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/linescore.h"

#include "models/base/chinese.h"
#include "models/base/unitclass.h"
#include "models/clean/rules/articleends.h"
#include "models/clean/rules/contentslist.h"
#include "models/clean/rules/credits.h"
#include "models/clean/rules/datepatterns.h"
#include "models/clean/rules/details.h"
#include "models/clean/rules/englishsite.h"
#include "models/clean/rules/headparts.h"
#include "models/clean/rules/stamps.h"
#include "models/clean/ruletable.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace variorum::rules {

namespace {

constexpr int heaviestLine = 150; ///< weight from which a line says no more for being longer
constexpr float furniture = -1.2F;
constexpr float ofCaption = -8;
constexpr float ofEnglishCaption = -4;
constexpr float ofNotice = -2;
constexpr qsizetype longestLicense = 400; ///< units
constexpr qsizetype longestLink = 8;      ///< units
constexpr int leastCutOff = 60;           ///< weight of the beginning of a text
constexpr int leastSigned = 16;           ///< weight of a line that an office signs
constexpr int heaviestTeaser = 150;       ///< weight of what stands before "…" in a list
constexpr int longestHeadline = 36;       ///< weight; a longer line with commas is a sentence without its stop
constexpr int heaviestDateline = 40;      ///< weight of a line that dates an article
constexpr qsizetype longestMeta = 80;     ///< units of a line about the article, unless it is a bar
constexpr qsizetype longestBar = 240;     ///< units
constexpr int leastControls = 4;          ///< of a bar
constexpr int leastAroundDay = 14;        ///< weight of the words around a day that is no line's date
constexpr int longestChannel = 8;         ///< units of an item in a bar

struct Marks {
    int inner = 0; ///< commas and the like
    bool stop = false;
    bool truncated = false; ///< "…" or a link to the rest behind a line that was cut off
    bool carriesOn = false; ///< ends with a comma or colon
};

Marks marksOf(QStringView text) {
    Marks marks;
    const UnitClass::Table &classes = UnitClass::table();
    for (const QChar c : text)
        marks.inner += (classes[c.unicode()] & UnitClass::Clause) != 0 ? 1 : 0;
    QStringView rest = text.trimmed();
    marks.carriesOn = !rest.isEmpty() && QStringView(u"，、；：,;:").contains(rest.back());
    static const Pattern link(uR"((?:[\[【(（](?:詳細|详细|詳情|详情|全文|更多|阅读全文|閱讀全文)[\]】)）])$)");
    const bool arrow = (rest.endsWith(u'>') || rest.endsWith(u'»')) && !rest.contains(u'。');
    const bool bracket = !rest.isEmpty() && QStringView(u"]】)）").contains(rest.back());
    marks.truncated =
        rest.endsWith(u"...") || rest.endsWith(u'…') || arrow || (bracket && link.matches(rest.right(longestLink)));
    while (!rest.isEmpty() && QStringView(u"”’」』）)》】\"").contains(rest.back()))
        rest.chop(1);
    marks.stop = !rest.isEmpty() && QStringView(u"。.；").contains(rest.back()) && !marks.truncated;
    return marks;
}

/// The page's own words about rights, duties and ways to complain: two or three in a line, and so many of a paragraph.
bool isLegal(const QString &folded, int length) {
    static const Pattern word(
        uR"(版权|转载|侵权|授权|许可证|备案|icp|公网安备|不良信息|举报|本站|本网|免责|隐私|私隐|条款|客服|邮箱|登录|验证码|网友|观点|立场|cookie|反馈|意见|广告|推荐|感谢您|检举|会员资格|停权|违者|他人权益|谩骂|(?:资料|数据|行情|报价)由[^。]{2,24}提供)");
    static const Pattern ofParagraphs(
        uR"(版权|著作权|知识产权|转载|侵权|授权|备案|不良信息|举报|本站|本网|本公司|免责|声明|隐私|私隐|邮箱|邮件|真实性|准确性|完整性|不代表|不构成|[概恕]不负责|投资(?:意见|建议)|仅供参考|自行承担|法律责任|内容(?:提供|合作)|联系(?:我们|方式|电话))");
    constexpr int longestLine = 100;
    constexpr int longestShort = 60;
    constexpr int rarest = 35; // characters to a word
    constexpr int longestParagraph = 500;
    if (length > longestParagraph)
        return false;
    const bool line = length < longestLine;
    const int least = length < longestShort ? 2 : line ? 3 : std::max(4, length / rarest);
    int found = 0;
    QSet<QString> seen; // what a paragraph is about it says again and again
    for (auto matches = (line ? word : ofParagraphs).globalMatch(folded); matches.hasNext() && found < least;) {
        const QString next = matches.next().captured();
        found += line || !seen.contains(next) ? 1 : 0;
        seen.insert(next);
    }
    return found >= least;
}

/// Says of a short line whether it dates or signs an article: with a date, a label, or a reporter's name.
void findMeta(const Line &line, bool english, LineEvidence &evidence) {
    const bool bar = isDatedBar(line);
    if (line.prose || (line.folded.size() > longestMeta && !bar))
        return;
    static const Pattern labelOrTime(
        uR"(^(?:来源|作者|记者|编辑|责任编辑|责编|发布于?|ip属地|时间|日期|文)[:|/]|^(?:作者|撰文|role|角色|职称),|^(?:索引号|主题(?:分类|词)|发文(?:机关|字号|日期)|发布机构|文号|有效性|公开方式|(?:成文|生成)日期):|^(?:预计)?阅读(?:时间|时长)?:?约?\d{1,3}分钟|\d{1,2}:\d\d(?::\d\d)?$)");
    const std::vector<FoundDate> &dates = line.dates();
    // A day among the words of a headline is what the headline speaks of.
    const auto datesLine = [&line](const FoundDate &date) {
        return date.labelled || date.hasYear() || date.iso.contains(u'T') ||
               line.weight - weight(line.text.mid(date.span.begin, date.span.length())) < leastAroundDay;
    };
    evidence.meta = labelOrTime.matches(line.folded) || (english && isEnglishMeta(line.text.toString())) ||
                    isOriginal(line.text.toString()) || std::any_of(dates.begin(), dates.end(), datesLine);
    for (const FoundDate &date : dates) {
        // A site's clock names the weekday or the lunar day.
        const bool clock = !date.labelled && (line.text.contains(u'期') || line.text.contains(u"农历"));
        evidence.dated =
            evidence.dated || (date.hasYear() && !clock && !date.ofEvent && (bar || line.weight <= heaviestDateline) &&
                               (date.labelled || date.iso.contains(u'T')));
    }
    if (evidence.meta)
        return;
    const std::vector<Credit> credits = creditsOfLine(line.text.toString());
    evidence.meta = std::any_of(credits.begin(), credits.end(),
                                [](const Credit &credit) { return credit.field == FieldKind::Byline; });
}

bool isAge(const QString &folded) {
    static const Pattern age(
        uR"((?:^|[^\d.])\d{1,3}(?:秒|分钟|小时|天|周|个月|年)前(?:$|[^的后])|^[昨前今][天日]\d{1,2}:\d\d$)");
    return folded.size() <= 24 && age.matches(folded);
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
    static const Pattern date(
        uR"(^(?:\d{4}[-/年.])\d{1,2}[-/月.]\d{1,2}日?(?:\d{1,2}:\d\d(?::\d\d)?)?$|^.{0,12}\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?\d{1,2}:\d\d)");
    if (date.matches(folded))
        return -3;
    static const Pattern count(uR"(^(?:\d{1,7}(?:\.\d)?[万wk]?|\d{1,2}[-/月.]\d{1,2}日?)$)");
    return count.matches(folded) ? -1.5F : 0;
}

/// Lines that articles list things in: "price: 40", "3、the zoo", "photo by".
bool isItem(const QString &folded) {
    static const Pattern item(
        uR"(^(?:\d{1,3}、|[(]\d{1,3}[)]|[①-⑳]|[一二三四五六七八九十]+、|[-•·]\s?)|^[^:]{2,12}:[^:]+$|(?:摄|供图|图源|制图|资料图片?)[)）]?$)");
    return folded.size() <= 60 && item.matches(folded);
}

float scoreOfText(const Line &line, const Marks &marks) {
    const int length = line.weight;
    const auto capped = static_cast<float>(std::min(length, heaviestLine));
    const bool ends = endsSentence(line.text);
    if (isNavigation(line.text))
        return -3;
    const float stamp = scoreOfStamp(line.folded);
    // A telephone number may end in a stop.
    if (std::none_of(line.text.begin(), line.text.end(), [](QChar c) { return c.isLetter(); }))
        return stamp < 0 ? stamp : -1;
    static const Pattern license(uR"(creativecommons|知识共享署名|\bccby-)");
    if (isLegal(line.folded, length) || (line.text.size() <= longestLicense && license.matches(line.folded)))
        return ofNotice;
    if (stamp < 0)
        return stamp;
    if (line.section.kind == BlockKind::Table || line.section.kind == BlockKind::Code)
        return 0.5F;
    if (line.section.kind != BlockKind::Paragraph)
        return line.prose ? 1.0F + capped / 15 : 0.2F;
    if (ends && marks.stop && length >= 6)
        return 1.0F + capped / 12;
    if (marks.truncated && length < (ends ? 80 : heaviestTeaser))
        return -1;
    if (ends && length >= 40 && marks.inner >= 2)
        return 1.0F + capped / 12;
    if (!ends && ((line.prose && marks.inner >= 2) || (length >= 12 && line.text.contains(u'。'))))
        return capped / 15;
    static const Pattern timeOfDay(uR"(\d:\d\d)");
    if (!ends && length >= longestHeadline && line.text.count(u'，') >= 2 && !timeOfDay.matches(line.folded))
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
    static const Pattern caption(
        uR"(^[【\[■◆●|]?(?:(?:(?:全球|财经|市场|实时|最新|滚动|更多|相关|全部){1,2}|7[x×*]24(?:小时)?(?:全球|财经|实时|滚动)?)快讯|7[x×*]24小时|(?:相关|热点|热门|热评|精彩|精选|精编|猜你喜欢的?|为你|更多|编辑|今日|最新|延伸[·|]?|往期|图文|本周|频道|站内|随机|同类|大家|网友|其他人|用户|点击|阅读|新闻|评论|一周|月度|近期)(?:推荐|阅读|新闻|文章|资讯|内容|回顾|报道|报导|精彩|全部|头条|排行榜?|排名|热点|更多|在看|都在看|还在看|也在看|爱看|评论|表情|关注|视频|专题|图片|链接|话题|动态)+|推荐(?:阅读|文章|新闻|内容|给你|理由)?|猜你(?:喜欢|想看)|最(?:新|热|多)(?:评论|文章|新闻|阅读|资讯|消息)|评论(?:区)?|全部评论|发表(?:评论|意见)|留言(?:规则|须知)|大家都在看|24小时热文|(?:点击|热门|热点|阅读|浏览)?排行榜?|热搜榜?|热门|热点|往期回顾.{0,4}|[你您]?(?:可能|也许)[你您]?[还会]?(?:感兴趣|有兴趣|喜欢|想看).{0,6}|看了(?:本文|又看).{0,10}|更多\p{Han}{2,10}(?:报道|报导)|[你您]?或?有兴趣的文章|(?:此|该|本|同一)?作者(?:的)?(?:最新|其[他它]|更多|相关){1,2}文章|上一[篇条]|下一[篇条]|おすすめ|関連記事|ランキング|人気記事.{0,6})[】\]]?(?:[(\[]\d{1,6}条?[)\]])?(?:更多|more)?[>:]*$)");
    // "《…》has 3 comments": alone such a count may stand at the head.
    static const Pattern comments(
        uR"(^[《“「].+[》”」](?:已有|共有?|的)?\d{1,6}[条件则个篇](?:网友)?(?:评论|留言|回复|跟帖|回应)[:]?$)");
    return (folded.size() <= 24 && caption.matches(folded)) || (folded.size() <= 60 && comments.matches(folded));
}

namespace {

bool partsItems(QChar c) {
    return c.isSpace() || isBar(c) || c == u'·' || c == u'>' || c == u'/' || c == u'_';
}

/// What sentences and Latin phrases have, and items do not.
bool isOfPhrases(QChar c) {
    if (c.unicode() < 0x2E80 && c.isLetter())
        return true;
    return c == u'。' || c == u'，' || c == u'！' || c == u'？' || c == u'；' || c == u'：' || c == u',' || c == u'“' ||
           c == u'”' || c == u'「' || c == u'」';
}

/// "Share on A share on B share on C": the word that begins a line begins every button on it.
bool isSharing(QStringView text) {
    constexpr qsizetype leastButtons = 3;
    const qsizetype word = text.indexOf(u' ');
    if (word < 2 || !isHan(text.front().unicode()))
        return false;
    const qsizetype again = text.count(text.left(word + 1));
    return again >= leastButtons && 2 * again >= text.count(u' ');
}

/// "Share: A B C", "smaller larger save share": most words are those of buttons, and three or more of them.
bool isControls(QStringView text) {
    static const Pattern control(
        uR"(^(?:分享(?:[到至])?|[转轉][发發]|收藏|打印|列印|[评評][论論]|留言|[复複][制製](?:[链鏈]接|[连連][结結])?|微博|微信|朋友圈|qq(?:空间|空間|好友)?|facebook|twitter|line|telegram|whatsapp|messenger|weibo|wechat|linkedin|plurk|threads|email|copy|print|share|(?:[缩縮]小|放大|正常)?字[体體号號级級]?|[缩縮]小|放大|正常|[关關][闭閉]|[举舉][报報]|[点點]?[赞讚])\d*$)");
    static const Pattern sizes(
        uR"(^(?:[选選][择擇])?字[体體号號级級](?:[设設]定|大小|[设設]置)?[:：]?\s?[小中大特超\s]{2,9}$)");
    if (sizes.matches(text.toString()))
        return true;
    constexpr int leastWords = 3;
    if (text.count(u' ') + 1 < leastWords)
        return false;
    int words = 0;
    int known = 0;
    for (const QStringView piece : text.split(u' ', Qt::SkipEmptyParts)) {
        QString word = piece.toString().toLower();
        while (!word.isEmpty() && (word.back() == u':' || word.back() == u'：'))
            word.chop(1);
        if (word.isEmpty())
            continue;
        ++words;
        known += control.matches(word) ? 1 : 0;
    }
    return known >= leastWords && 3 * known >= 2 * words;
}

} // namespace

bool isDatedBar(const Line &line) {
    static const Pattern control(
        uR"(来源:|作者:|记者:|编辑:|字[号体]|大中小|浏览|阅读|点击|评论|分享|收藏|打印|纠错|点赞|举报|微信|微博|qq空间|朋友圈|二维码|复制链接|扫一扫|关闭)");
    static const Pattern date(uR"(^.{0,16}(?:19|20)\d\d[-/年.]\d{1,2}[-/月.]\d{1,2})");
    if (line.prose || line.folded.size() <= longestMeta / 2 || line.folded.size() > longestBar ||
        line.text.contains(u'。') || !date.matches(line.folded))
        return false;
    int found = 0;
    for (auto matches = control.globalMatch(line.folded); matches.hasNext() && found < leastControls; ++found)
        matches.next();
    return found >= leastControls;
}

bool isWholeWay(const Line &line) {
    static const Pattern way(uR"(首[页頁]\s?[>＞»›].*[>＞»›]\s?正文\s*$)");
    return way.matches(line.text);
}

bool isNavigation(QStringView text) {
    if (text.size() > 400)
        return false;
    constexpr qsizetype longestButtons = 80; ///< units
    constexpr int leastItems = 4;
    constexpr int leastPhrase = 6;
    if (text.size() <= longestButtons && (isSharing(text) || isControls(text)))
        return true;
    int items = 1;
    int length = 0;
    int longest = 0;
    int words = 0; // characters of all items
    bool digit = false;
    bool barred = false; // a sign parts items, not only blanks
    const QStringView line = text.trimmed();
    const bool framed = !line.isEmpty() && (isFrameBar(line.front()) || isFrameBar(line.back()));
    for (const QChar c : text) {
        if (c == u',' && digit)
            continue; // in a count
        digit = c.isDigit();
        if (partsItems(c) || (!framed && isFrameBar(c))) {
            items += length > 0 ? 1 : 0;
            length = 0;
            barred = barred || !c.isSpace();
            continue;
        }
        ++words;
        length += isOfPhrases(c) ? 4 : 0;
        longest = std::max(longest, ++length);
        if (longest > longestChannel)
            return false;
    }
    // Four phrases with blanks between them are a headline; the names of channels are shorter.
    return items > leastItems || (items == leastItems && (barred || words < items * leastPhrase));
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

/// True when the rule that dropped the line drops such parts of a page.
bool isDropOf(const RuleInput &input, const Line &line, Drops drops) {
    return line.section.edit >= 0 &&
           ruleTable()[input.structure[static_cast<std::size_t>(line.section.edit)].rule].drops == drops;
}

/// Behind a date the beginning of a text that is for subscribers is cut off; where several are, they are teasers.
void findTeaser(const std::vector<Line> &lines, std::vector<LineEvidence> &evidence) {
    std::size_t found = 0;
    std::size_t only = 0;
    for (std::size_t i = 1; i < lines.size() && found < 2; ++i) {
        if (!evidence[i - 1].dated || evidence[i].score > 0 || lines[i].weight < leastCutOff ||
            !marksOf(lines[i].text).truncated)
            continue;
        ++found;
        only = i;
    }
    if (found == 1)
        evidence[only].score = 1.0F + static_cast<float>(std::min(lines[only].weight, heaviestLine)) / 12;
}

/// An office and the day below it sign what stands above, however it ends.
void findSigned(const std::vector<Line> &lines, std::vector<LineEvidence> &evidence) {
    constexpr qsizetype shortestDay = 8; // units: "2031-5-2"
    constexpr qsizetype longestDay = 11; // "2031年05月20日"
    std::size_t day = 0;                 // the next line that may be nothing but one
    for (std::size_t i = 0; i + 2 < lines.size(); ++i) {
        while (day < lines.size() && (day <= i || lines[day].folded.size() < shortestDay ||
                                      lines[day].folded.size() > longestDay || !lines[day].folded.front().isDigit()))
            ++day;
        if (day == lines.size())
            return;
        const Line &line = lines[i];
        if (day - i <= longestSignOff && line.open() && line.weight >= leastSigned && endsSentence(line.text) &&
            behindSignOff(lines, i + 1, lines.size()) > i + 1)
            evidence[i].score =
                std::max(evidence[i].score, 1.0F + static_cast<float>(std::min(line.weight, heaviestLine)) / 12);
    }
}

} // namespace

std::vector<LineEvidence> evidenceOf(const RuleInput &input, const std::vector<Line> &lines) {
    std::vector<LineEvidence> evidence(lines.size());
    const Offset width = wrappedAt(lines);
    const bool english = isEnglishSite(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        LineEvidence &found = evidence[i];
        found.caption = isListCaption(line.folded) || (english && isEnglishCaption(line.folded));
        if (line.section.role == Section::Role::Field) {
            found.meta = line.section.field == FieldKind::Byline || line.section.field == FieldKind::Published ||
                         line.section.field == FieldKind::Publisher;
            continue;
        }
        if (line.section.role == Section::Role::Dropped) {
            if (isDropOf(input, line, Drops::Within)) {
                found.caption = false;
                continue;
            }
            const auto rows = static_cast<float>(1 + line.text.count(u'\n'));
            found.score = found.caption ? ofCaption : std::max(furniture * rows, -40.0F);
            found.furniture = isDropOf(input, line, Drops::Around);
            // A list of stories, each with its age, goes on behind what looked like its end.
            found.aged = found.furniture && rows > 2 && holdsAge(line.text);
            continue;
        }
        const Marks marks = marksOf(line.text);
        found.furniture = found.caption;
        // A digit alone is the number of an item or a cell of a table more often than a count.
        found.stamp = line.folded.size() > 1 && scoreOfStamp(line.folded) < 0;
        found.aged = isAge(line.folded) || (english && isEnglishAge(line.folded));
        found.score = found.caption                      ? ofCaption
                      : english && isEnglishNotice(line) ? ofNotice
                                                         : scoreOfText(line, marks);
        if (found.score < 1 && width > 0 && line.text.size() >= width - 3 && line.text.size() <= width)
            found.score = 2;
        findMeta(line, english, found);
    }
    findStamps(lines, evidence);
    findTeaser(lines, evidence);
    findSigned(lines, evidence);
    findDetails(lines, evidence);
    // A table of contents parts no text from its beginning.
    for (const std::size_t i : contentsOf(lines))
        evidence[i].score = std::max(evidence[i].score, 0.0F);
    return evidence;
}

} // namespace variorum::rules
