// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/lines.h"

#include "models/base/chinese.h"
#include "models/base/unitclass.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr qsizetype longestFolded = 4000; ///< units
constexpr qsizetype longestCaption = 130; ///< units
constexpr int leastSpacedMarks = 5;       ///< marks behind a blank from which it is no slip
constexpr Offset longestClock = 100;      ///< units of a line that ends with a day and an hour
constexpr int proseWeight = 60; ///< shorter lines, headlines among them, are prose only when they end a sentence
constexpr qsizetype longestSignature = 16; ///< units
constexpr qsizetype longestName = 6;       ///< units; a desk has more of them than a person
constexpr int longestTitle = 60;           ///< weight: Chinese characters
constexpr std::ptrdiff_t barsOfTitle = 2;  ///< before the names of its column and site
constexpr int mostWords = 30;              ///< weight of one in Latin letters

/// A text without the emoji that it ends with.
QStringView withoutEmoji(QStringView text) {
    while (!text.isEmpty()) {
        const QChar last = text.back();
        const bool pair = last.isLowSurrogate() && text.size() > 1 && text[text.size() - 2].isHighSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[text.size() - 2], last) : last.unicode();
        if (!isEmoji(c) && c != 0xFE0F && c != 0x200D && !last.isSpace())
            break;
        text.chop(pair ? 2 : 1);
    }
    return text;
}

} // namespace

bool isSentenceEnd(QChar c) {
    switch (c.unicode()) {
    case u'。':
    case u'！':
    case u'？':
    case u'!':
    case u'?':
    case u'…':
    case u'；':
    case u';':
        return true;
    default:
        return false;
    }
}

namespace {

/// A text without the names in brackets behind its last stop: "……。（江声 林溪）".
QStringView beforeSignature(QStringView text) {
    if (text.isEmpty() || !QStringView(u"）)").contains(text.back()))
        return text;
    qsizetype open = text.size() - 1;
    qsizetype word = 0;
    for (; open > 0 && text.size() - open < longestSignature; --open) {
        const QChar c = text[open - 1];
        word = isHan(c.unicode()) ? word + 1 : 0;
        if (word > longestName || (word == 0 && !QStringView(u" 、／/：:").contains(c)))
            break;
    }
    const bool signed_ = open > 1 && QStringView(u"（(").contains(text[open - 1]) && isSentenceEnd(text[open - 2]);
    return signed_ ? text.left(open - 1) : text;
}

} // namespace

bool endsSentence(QStringView text) {
    text = withoutEmoji(text.trimmed());
    // "May 20, 2031, 9:54 a.m." ends in a stop as well.
    static const Pattern hour(uR"((?:19|20)\d\d.{0,12}\d\s?[ap]\.m\.$)");
    if (text.size() <= longestClock && text.endsWith(u".m.") && hour.matches(text))
        return false;
    text = beforeSignature(text);
    while (!text.isEmpty() && QStringView(u"”’」』）)》】\"").contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && (isSentenceEnd(text.back()) || text.back() == u'.');
}

int weight(QStringView text) {
    const UnitClass::Table &classes = UnitClass::table();
    int total = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const std::uint8_t flags = classes[c.unicode()];
        const bool latin = (flags & UnitClass::Latin) != 0;
        // A syllable of kana or Hangul weighs as much as a Han character.
        const bool character = (flags & (UnitClass::Han | UnitClass::Syllable)) != 0;
        total += character || (latin && !inWord) ? 1 : 0;
        inWord = latin;
    }
    return total;
}

namespace {

/// Fills in what a line's text alone decides.
void describe(Line &line) {
    // What is compared and matched are lines of a page's furniture, and whole paragraphs: of a longer line the
    // beginning and the length tell enough, and a page of one line does not get a second copy.
    const QStringView beginning = line.text.first(std::min(line.text.size(), longestFolded));
    const UnitClass::Table &classes = UnitClass::table();
    const auto is = [&classes](QChar c, UnitClass::Flag flag) { return (classes[c.unicode()] & flag) != 0; };
    line.folded = folded(beginning);
    const auto end =
        std::remove_if(line.folded.begin(), line.folded.end(), [is](QChar c) { return is(c, UnitClass::Space); });
    line.folded.truncate(end - line.folded.begin());
    if (beginning.size() < line.text.size())
        line.folded.append(QString::number(line.text.size()));
    line.weight = weight(line.text);
    const auto marks =
        std::count_if(line.text.begin(), line.text.end(), [is](QChar c) { return is(c, UnitClass::Mark); });
    line.prose =
        line.weight >= 6 && (endsSentence(line.text) || (line.weight >= proseWeight && marks * 40 >= line.weight));
}

} // namespace

const std::vector<FoundDate> &Line::dates() const {
    if (!m_dates)
        m_dates = datesIn(text);
    return *m_dates;
}

const std::vector<Line> &LineCache::lines(const RuleInput &input) {
    if (m_linesOf == input.structure.size())
        return m_lines;
    const QStringView text = input.working.text;
    std::vector<Line> lines;
    auto known = m_lines.begin(); // both lists are sorted
    if (m_cuts.empty())
        m_cuts = lineCuts(text);
    for (const Section &section : sections(text, m_cuts, input.structure)) {
        if (input.progress.cancelled())
            break;
        while (known != m_lines.end() && known->section.span < section.span)
            ++known;
        Line line;
        if (known != m_lines.end() && known->section.span == section.span) {
            line = std::move(*known++);
            line.section = section;
        } else {
            line.section = section;
            line.text = text.mid(section.span.begin, section.span.length());
            describe(line);
        }
        lines.push_back(std::move(line));
    }
    m_lines = std::move(lines);
    m_linesOf = input.structure.size();
    return m_lines;
}

bool LineCache::isCode(const RuleInput &input, Span span) {
    if (m_codeOf != input.structure.size()) {
        m_code.clear();
        for (const StructureEdit &edit : input.structure) {
            if (edit.change == StructureEdit::Change::Kind && edit.kind == BlockKind::Code)
                m_code.push_back({edit.span.begin, edit.span.end});
        }
        std::sort(m_code.begin(), m_code.end(), [](const Code &a, const Code &b) { return a.begin < b.begin; });
        for (std::size_t i = 1; i < m_code.size(); ++i)
            m_code[i].reach = std::max(m_code[i].reach, m_code[i - 1].reach);
        m_codeOf = input.structure.size();
    }
    const auto next = std::upper_bound(m_code.begin(), m_code.end(), span.begin,
                                       [](Offset at, const Code &code) { return at < code.begin; });
    return next != m_code.begin() && std::prev(next)->reach >= span.end;
}

const std::vector<Line> &linesOf(const RuleInput &input) {
    return input.lines.lines(input);
}

bool isCode(const RuleInput &input, Span span) {
    return input.lines.isCode(input, span);
}

StructureEdit drop(Span span, float confidence, std::uint8_t reason, const QString &detail) {
    StructureEdit edit;
    edit.change = StructureEdit::Change::Drop;
    edit.span = span;
    edit.confidence = confidence;
    edit.reason = reason;
    edit.detail = detail;
    return edit;
}

StructureEdit boundary(Span span, float confidence) {
    StructureEdit edit = drop(span, confidence);
    edit.change = StructureEdit::Change::Boundary;
    return edit;
}

StructureEdit join(Span span, float confidence) {
    StructureEdit edit = drop(span, confidence);
    edit.change = StructureEdit::Change::Join;
    return edit;
}

StructureEdit kind(Span span, BlockKind kind, std::uint8_t level, float confidence) {
    StructureEdit edit = drop(span, confidence);
    edit.change = StructureEdit::Change::Kind;
    edit.kind = kind;
    edit.level = level;
    return edit;
}

StructureEdit field(Span span, FieldKind field, const QString &value, float confidence) {
    StructureEdit edit = drop(span, confidence);
    edit.change = StructureEdit::Change::Field;
    edit.field = field;
    edit.value = value;
    return edit;
}

Edit removal(Span span, float confidence, std::uint8_t reason, const QString &detail) {
    Edit edit;
    edit.span = span;
    edit.confidence = confidence;
    edit.reason = reason;
    edit.detail = detail;
    return edit;
}

Edit replacement(Span span, const QString &after, float confidence, std::uint8_t reason) {
    Edit edit = removal(span, confidence, reason);
    edit.after = after;
    return edit;
}

bool isClauseMark(QChar c) {
    switch (c.unicode()) { // asked of every character of a page
    case u'，':
    case u'。':
    case u'、':
    case u'；':
    case u'：':
    case u'！':
    case u'？':
    case u',':
    case u';':
    case u':':
    case u'!':
    case u'?':
        return true;
    default:
        return false;
    }
}

bool hasSpacedMarks(QStringView text) {
    // Blanks are few: where no more stand before marks, the marks need not be counted.
    int blanks = 0;
    for (qsizetype at = text.indexOf(u' ', 1); at >= 0 && at + 1 < text.size(); at = text.indexOf(u' ', at + 1))
        blanks += isClauseMark(text[at + 1]) ? 1 : 0;
    if (blanks < leastSpacedMarks)
        return false;
    int marks = 0;
    int spaced = 0;
    for (Offset i = 2; i < text.size(); ++i) {
        if (!isClauseMark(text[i]))
            continue;
        const bool blank = text[i - 1] == u' ';
        if (!isHan(text[blank ? i - 2 : i - 1].unicode()))
            continue;
        ++marks;
        spaced += blank ? 1 : 0;
    }
    return spaced >= leastSpacedMarks && 2 * spaced > marks;
}

bool isPictureCaption(const QString &folded) {
    static const Pattern caption(
        uR"(^(?:[(（\[]?(?:图[:片源为]|图\d|图像(?:来源|说明)[:,]|题图(?:来自|来源|[:/])|(?:节目|活动|现场)?(?:相片|照片|图片|剧照|影片)(?:由|来源|提供|:)|[上左右]图|下图|从左到右|▲|△|photo|(?:资料|现场|示意|效果|设计|视频截)图[:片]?)(?:[^。]{0,80}|.{0,100}(?:摄|供图|制图|资料图片?))[)）\]]?|.{4,116}[。!?」”][(（](?:记者|通讯员|图/)?\p{Han}{2,10}(?:摄|提供|供图)[)）]|.{4,100}[。!?」”][(（](?:图|照片|画面|影片|截图)/[^()（）]{2,24}[)）]|.{4,112}[。!?」”](?:本[报网社台])?(?:资料|档案)(?:照片?|图片?)|[(（].{4,80}(?:来源|摄|供图|图源|图片)[:：]?.{0,20}[)）]|[^。]{4,40}[, ]图[:/][^。]{2,16})$)");
    // Apart, for few lines name who took a picture, and this one tries every length of two clauses.
    static const Pattern credited(
        uR"(^[^。]{2,60}。?[^。]{0,16}(?:[^拍]摄|供图|制图|绘图|视觉中国(?:资料)?|东方ic|资料图片?|新华社发)(?:\([^()]{1,12}\))?[)）]?$)");
    return folded.size() <= longestCaption && (caption.matches(folded) || credited.matches(folded));
}

bool asksToFollow(const QString &folded) {
    static const Pattern asks(
        uR"((?:扫描|扫码|扫一扫|长按|识别).{0,8}二维码|点[我此]下载.{0,8}(?:app|客户端)|下载.{0,8}客户端.{0,12}(?:福利|体验|查看|专享|独享))"
        // A paragraph may speak of such things; a request begins with its verb, or with a question that leads to it.
        uR"(|^[>»★●※▶☞]{0,3}(?:[^。?]{2,24}\?|想[看睇]\p{Han}{2,8},)?(?:欢迎|立即|马上|快来?|记得|别忘了?|点此|敬请)?(?:下载|加入|订阅|追踪|关注|按赞|like|去.{0,4}商店.{0,3}搜).{0,16}(?:app|客户端|粉丝团|专页|电子报|公众号|商店|频道|好友|日报|周刊)|^您所?(?:浏览|查看|阅读)的.{2,30}(?:付费|订阅|会员|登录))"
        // "Send us what you know", with a number or a prize; an app with the address to get it from.
        uR"(|[你您].{0,8}(?:报料|爆料|申诉|投诉).{0,24}(?:采用|奖品|奖金|\d{7,11})|(?:报料|爆料)(?:热线|电话|邮箱|whatsapp):?.{0,8}\d{5}|(?:app|客户端|专页|粉丝团|频道|公众号|电子报).{0,40}(?:下载|更新|订阅|追踪|关注|按赞|加入|浏览).{0,24}https?://[a-z0-9./?=&_%-]+$|(?:下载|订阅|追踪|关注|加入).{0,24}(?:app|客户端|专页|粉丝团|频道|公众号|电子报).{0,24}https?://[a-z0-9./?=&_%-]+$)");
    return asks.matches(folded);
}

bool asksToPay(const QString &folded) {
    static const Pattern words(
        uR"(^(?:本文(?:全文)?(?:共计?|约|还有)?\d+字.{0,24}|.{0,12}(?:订阅|付费|购买|开通|升级|加入|成为|登[录入]|注册).{0,14}(?:继续阅读|阅读(?:全文|完整|全部)|看(?:全文|完整)|解锁(?:全文|更多)).{0,12}|(?:剩余|还有|余下)\d+%.{0,24}|[本此该](?:篇|则)?(?:文章?|内容|报[道导]|新闻).{0,6}(?:会员|订户|订阅者|付费(?:用户|读者)?)(?:专享|专属|限定|独享|才能|可).{0,16})$)");
    constexpr qsizetype longest = 60;
    return folded.size() <= longest && words.matches(folded);
}

bool isOnlyAge(const QString &folded) {
    static const Pattern age(
        uR"(^(?:(?:发布|发表|更新|编辑)(?:于|时间:)?)?\s?(?:刚刚|\d{1,3}\s?(?:秒|分钟|小时|天|周|个月)前|[昨前今][天日]\s?\d{1,2}:\d\d)\s?(?:发布|发表|更新)?$)");
    constexpr qsizetype longest = 20;
    return folded.size() <= longest && age.matches(folded);
}

bool isFormerTitle(const QString &folded) {
    static const Pattern title(uR"(^[(（]?(?:原标题|原题)(?:[:为]|《))");
    return title.matches(folded);
}

bool isField(const Line &line, FieldKind field) {
    return line.section.role == Section::Role::Field && line.section.field == field;
}

namespace {

/// True for what leads to a site's own pages, and for the name of a service that stands twice, on its button and beside
/// it.
bool isSiteLink(const QString &folded) {
    static const Pattern own(
        uR"(^(?:[^|]{0,8}(?:首页|网站地图|网站导航)(?:[|>][^|]{2,8})*|本文(?:链接|地址|网址):.*|.{0,8}支持ipv6.{0,12})$)");
    const qsizetype half = folded.size() / 2;
    const bool twice = folded.size() % 2 == 0 && half >= 2 && folded.left(half) == folded.mid(half);
    return twice || own.matches(folded);
}

} // namespace

bool isTitleLike(const Line &line) {
    const int length = line.weight;
    if (!line.open() || line.section.kind != BlockKind::Paragraph || length < 5 || length > longestTitle ||
        line.text.contains(u'。') || QStringView(u":：,，、").contains(line.text.back()) ||
        line.folded.startsWith(u"农历") || line.folded.startsWith(u"今天是") || isOnlyAge(line.folded) ||
        isSiteLink(line.folded) || std::count_if(line.text.begin(), line.text.end(), isBar) > barsOfTitle)
        return false;
    // So many words, not characters, are a sentence.
    return length <= mostWords ||
           std::any_of(line.text.begin(), line.text.end(), [](QChar c) { return isHan(c.unicode()); });
}

QString excerpt(QStringView text, Offset at, Offset most) {
    QStringView piece = text.mid(at, most);
    if (!piece.isEmpty() && piece.back().isHighSurrogate())
        piece.chop(1);
    return piece.toString();
}

} // namespace variorum::rules
