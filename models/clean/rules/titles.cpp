// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/titles.h"

#include "models/base/chinese.h"
#include "models/clean/rules/datepatterns.h"
#include "models/clean/rules/englishsite.h"
#include "models/clean/rules/headparts.h"
#include "models/clean/rules/runs.h"

#include <algorithm>
#include <cstdint>

namespace variorum::rules {

namespace {

constexpr std::size_t furthestTitle = 200; ///< lines above the body that may be its title
constexpr std::size_t nearDate = 8;        ///< lines from a date to the text that it surely dates
constexpr std::size_t aboveDate = 5;       ///< lines from a title to the date
constexpr Offset readForTitle = 3000;      ///< units of an article's text that its title is compared with
constexpr double ofWords = 60;             ///< what a line's words being the article's speaks for a title
constexpr float ofParagraph = 6;           ///< score of a line that is one
constexpr int timesItself = 3;             ///< its weight is what a copy of a title speaks for it at most
constexpr int longestHeadline = 36;        ///< weight of one with clauses
constexpr std::size_t belowDate = 12;      ///< lines
constexpr double ofOther = 0.6;            ///< what a line counts that is more likely something else
constexpr double ofNext = 0.75;            ///< and one between the date and the text that stands right above the text
constexpr double ofOtherWords = 0.4;       ///< in Latin letters
constexpr double ofOwn = 0.2;              ///< share of a title's pairs that the text has as well
constexpr std::size_t mostBelow = 5;       ///< headlines below a title that are its own
constexpr double ofButton = 0.5;           ///< of a line's distance
constexpr double fading = 0.95;            ///< of what speaks for a title, for each line that parts it from the text
constexpr std::size_t belowCall = 4;       ///< lines
constexpr int leastCall = 12;              ///< weight of a first line that exclaims and is a title
constexpr int longestRefrain = 20;         ///< weight
constexpr Offset longestLabel = 16;        ///< units
constexpr int leastHeadline = 8;           ///< weight of a line that a name may stand below
constexpr std::size_t aboveName = 6;       ///< lines in which it stands
constexpr std::size_t mostPieces = 4;      ///< lines that a title is set in
constexpr int leastPiece = 4;              ///< weight of one
constexpr int longestPiece = 40;
constexpr std::size_t officialHead = 8; ///< lines of a document, its title among them
constexpr double ofSubtitle = 0.3;      ///< share of a title's letters that the text has, to that of its subtitle's
constexpr int leastLatin = 4;           ///< words of a title above a subtitle
constexpr int shortTitle = 4;           ///< characters of one that is no longer than a channel's name

/// The pairs of characters of an article's beginning: its title is made of them, a site's words are not. Of two Latin
/// letters every text has most pairs: there it is five letters.
class Pairs {
public:
    Pairs(const std::vector<Line> &lines, const Body &body) {
        Offset seen = 0;
        for (std::size_t i = body.first; i <= body.last && seen < readForTitle; ++i) {
            if (!lines[i].prose && isLatinLine(lines[i]))
                continue; // what stands between a title and its text
            const QStringView text = QStringView(lines[i].folded).left(readForTitle - seen);
            seen += static_cast<Offset>(text.size());
            for (Offset k = 0; k + 1 < text.size(); ++k)
                m_pairs[placeOf(pairAt(text, k))] = pairAt(text, k);
        }
    }

    /// The share of a line's pairs that the article has as well, 0 to 1.
    [[nodiscard]] double shareOf(QStringView folded) const {
        int known = 0;
        for (Offset k = 0; k + 1 < folded.size(); ++k)
            known += m_pairs[placeOf(pairAt(folded, k))] == pairAt(folded, k) ? 1 : 0;
        return static_cast<double>(known) / static_cast<double>(std::max<qsizetype>(folded.size() - 1, 1));
    }

private:
    /// Not 0: U+FFFF is no character.
    static quint32 pairAt(QStringView text, Offset at) {
        constexpr Offset letters = 5;
        const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
        if (at + letters <= text.size() && isLetter(text[at]) && isLetter(text[at + 1])) {
            quint32 run = 0;
            for (const QChar c : text.mid(at, letters))
                run = run * 31 + c.unicode();
            return (run | 0x80000000U) + 1; // no pair begins with a unit so high that is a letter
        }
        return (static_cast<quint32>(text[at].unicode()) << 16 | text[at + 1].unicode()) + 1;
    }

    /// Where a pair stands, or would: an open table, never more than half full.
    [[nodiscard]] std::size_t placeOf(quint32 pair) const {
        std::size_t place = pair * 2654435769U >> 19; // Knuth's multiplicative hashing
        while (m_pairs[place] != 0 && m_pairs[place] != pair)
            place = (place + 1) % m_pairs.size();
        return place;
    }

    static_assert(2 * readForTitle < 1 << 13);
    std::vector<quint32> m_pairs = std::vector<quint32>(1 << 13); ///< 0: free
};

/// What a date below a line says for its being the title: the nearer the more.
double ofDateBelow(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, std::size_t line,
                   std::size_t end) {
    std::size_t between = 1;
    for (std::size_t i = line + 1; i < end && between <= aboveDate && i <= line + farHead; ++i) {
        // A way through the site that ends in the date stands above the title.
        if (evidence[i].meta && !isWay(lines[i]))
            return (evidence[i].dated ? 40.0 : 25.0) /
                   (static_cast<double>(between) + ofButton * static_cast<double>(i - line - between));
        between += isButton(lines[i]) ? 0 : 1;
    }
    return 0;
}

/// "By Anna Harbour, our correspondent"; names in Latin letters below a line in Chinese; where a picture is from.
bool signs(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, std::size_t i) {
    const QStringView text = lines[i].text;
    static const Pattern picture(uR"(^图[片像]?(?:来源|说明)[,:])");
    if (picture.matches(lines[i].folded))
        return true;
    if (text.size() > 4 && text.startsWith(u"by ", Qt::CaseInsensitive) && text[3].isUpper())
        return true;
    if (i + 1 >= lines.size() || !evidence[i + 1].meta || !areLatinNames(text.toString()))
        return false;
    // Buttons and a picture's caption may stand between.
    const auto isAbove = [](const Line &line) { return line.weight >= leastHeadline && isTitleLike(line); };
    const auto here = lines.begin() + static_cast<std::ptrdiff_t>(i);
    return std::any_of(here - static_cast<std::ptrdiff_t>(std::min(i, aboveName)), here, isAbove);
}

/// A bit for each character of a text: what holds the whole of another text has all of its bits.
std::uint64_t bitsOf(QStringView text) {
    std::uint64_t bits = 0;
    for (const QChar c : text)
        bits |= std::uint64_t{1} << (c.unicode() * 40503U >> 10 & 63U);
    return bits;
}

/// Four characters right above the date, the name of no channel: what stands there again, or below the way through the
/// site, is a title all the same.
bool isShortTitle(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, std::size_t i,
                  std::size_t from) {
    static const Pattern four(
        uR"(^(?!(?:新闻|通知|公告|文章|信息|公司|媒体|行业|详细|正文|工作|要闻|图片|政策|最新|热点|本站|时事|财经|体育|娱乐|国际|国内|社会|评论|首页|频道|专题|视频|阅读|相关|推荐))\p{Han}{4}$)");
    const Line &line = lines[i];
    // "git 入门" above the day: sites name no channels in two scripts.
    static const Pattern mixed(uR"(^(?=.*[a-z]{2})(?=.*\p{Han}{2})[\p{Han}a-z0-9.+#-]+$)");
    if (line.weight == shortTitle && line.open() && line.section.kind == BlockKind::Paragraph && i + 1 < lines.size() &&
        evidence[i + 1].meta && mixed.matches(line.folded) && !lines[i + 1].dates().empty())
        return true;
    if (line.weight != shortTitle || !line.open() || line.section.kind != BlockKind::Paragraph ||
        i + 1 >= lines.size() || !evidence[i + 1].meta || !four.matches(line.folded))
        return false;
    const bool again = i > from && lines[i - 1].folded == line.folded;
    return again || (i > 0 && isWay(lines[i - 1]));
}

bool isBelowTitle(const Line &line) {
    static const Pattern below(uR"(^(?:[-—–]{2}|[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)]))");
    return below.matches(line.folded);
}

/// What offices and companies call their papers: "关于…的通知".
bool isOfficial(const QString &folded) {
    static const Pattern title(
        uR"(^.{0,40}关于.{2,100}的(?:公告|通知|通告|公示|通报|意见|决定|决议|办法|规定|批复|复函|函|报告|说明|情况)$)");
    return title.matches(folded);
}

/// The first of a few headlines in a row that a way through the site stands right above: the others are below it as
/// its own, however near to the date the last of them is. The line itself where no such row holds it.
std::ptrdiff_t belowWay(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, const Pairs &pairs,
                        std::size_t title, std::size_t from) {
    std::size_t first = title;
    while (first > from && title - first < mostBelow && isTitleLike(lines[first - 1]) && !evidence[first - 1].meta &&
           !evidence[first - 1].caption && !isNavigation(lines[first - 1].text) && !isWay(lines[first - 1]))
        --first;
    if (first == 0 || !isWay(lines[first - 1]))
        return static_cast<std::ptrdiff_t>(title);
    // Between the way and the title buttons may stand in one line: it has no words of the text.
    while (first < title && (!isHeadline(lines[first]) || pairs.shareOf(lines[first].folded) < ofOwn))
        ++first;
    return static_cast<std::ptrdiff_t>(first);
}

bool isBelowDate(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, std::size_t line,
                 std::size_t from) {
    for (std::size_t i = line; i-- > from && line - i <= belowDate;) {
        if ((evidence[i].dated || (evidence[i].meta && isLatinLine(lines[i]) && !lines[i].dates().empty())) &&
            !isWay(lines[i]))
            return true;
    }
    return false;
}

/// True if one of the lines below has the words behind a line's label, and no others.
bool isBelow(const std::vector<Line> &lines, std::size_t line, std::size_t end, Offset label) {
    const QString words = folded(lines[line].text.mid(label)).remove(u' ');
    return std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(line) + 1,
                       lines.begin() + static_cast<std::ptrdiff_t>(end),
                       [&words](const Line &other) { return other.folded == words; });
}

/// True for a sentence in Latin letters, or a sentence and more.
bool isSentence(QStringView text) {
    static const Pattern stop(uR"(\p{Ll}{3}[.]['\"”’)]* \p{Lu}|\p{Ll}{2}\.$)");
    return stop.matches(text);
}

/// The items of a menu without a blank between them: "NewsSportsOpinion".
bool isRunTogether(const QStringView text) {
    constexpr int least = 3;
    int joints = 0;
    for (Offset i = 1; i < text.size(); ++i)
        joints += text[i].isUpper() && text[i - 1].isLower() ? 1 : 0;
    return joints >= least;
}

/// True for a sentence with a headline one or two lines above it, both in Latin letters: what sums a story up.
bool standsBelowHeadline(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, std::size_t i,
                         std::size_t from) {
    for (std::size_t k = i; k-- > from && i - k <= 2;) {
        if (isHeadline(lines[k]) && isLatinLine(lines[k]) && !evidence[k].meta && !evidence[k].caption &&
            !isEnglishControl(lines[k].folded) && !isSentence(lines[k].text))
            return true;
    }
    return false;
}

/// Of two lines in Latin letters that stand together, with something shorter above them, the lower goes on from the
/// title; a sentence that sums the story up may part the two.
std::size_t aboveSubtitle(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, const Pairs &pairs,
                          std::size_t title, std::size_t from) {
    const auto isPart = [&](std::size_t i) {
        return i >= from && isHeadline(lines[i]) && isLatinLine(lines[i]) && lines[i].weight >= leastLatin &&
               !evidence[i].meta && !evidence[i].caption && !isEnglishControl(lines[i].folded) &&
               !isSentence(lines[i].text) && !isRunTogether(lines[i].text);
    };
    // Who wrote it, below a subtitle, is shorter than a headline.
    const auto isThird = [&](std::size_t i) { return isPart(i) && 2 * lines[i].weight > lines[title].weight; };
    if (!isLatinLine(lines[title]) || title < from + 1)
        return title;
    const bool summed = title > from + 1 && isSentence(lines[title - 1].text) && isPart(title - 2);
    const std::size_t upper = title - (summed ? 2 : 1);
    if (!isPart(upper) || isThird(title + 1) || (upper > from && isPart(upper - 1)))
        return title;
    return pairs.shareOf(lines[upper].folded) >= ofSubtitle * pairs.shareOf(lines[title].folded) ? upper : title;
}

} // namespace

bool isWay(const Line &line) {
    static const Pattern way(uR"((?:^|\S\s?)[>＞»›]\s?\p{Han})");
    return way.matches(line.text);
}

std::size_t behindSubtitles(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence,
                            std::size_t title, std::size_t end) {
    std::size_t next = title + 1;
    while (next < end && next - title <= mostBelow && isHeadline(lines[next]) && !evidence[next].meta &&
           !evidence[next].caption && !isNavigation(lines[next].text))
        ++next;
    const bool dated = next < end && evidence[next].meta;
    return dated && title > 0 && isWay(lines[title - 1]) ? next : title + 1;
}

Offset titleLabel(const Line &line) {
    static const Pattern label(uR"(^(?:标\s*题(?:名称)?|(?:信息|文件|公文)名称)\s*:\s*)");
    const QRegularExpressionMatch match = label.match(folded(line.text.left(longestLabel)));
    return match.hasMatch() && match.capturedEnd() < line.text.size() ? static_cast<Offset>(match.capturedEnd()) : 0;
}

std::pair<std::size_t, std::size_t> linesOfTitle(const std::vector<Line> &lines,
                                                 const std::vector<LineEvidence> &evidence, std::size_t title) {
    const auto isPiece = [&](std::size_t i) {
        return lines[i].open() && lines[i].section.kind == BlockKind::Paragraph && !lines[i].prose &&
               !evidence[i].meta && lines[i].weight >= leastPiece && lines[i].weight <= longestPiece &&
               !isWay(lines[i]) && !isNavigation(lines[i].text);
    };
    // A line that is a whole title needs no other.
    if (isOfficial(lines[title].folded))
        return {title, title};
    for (std::size_t first = title - std::min(title, mostPieces - 1); first <= title; ++first) {
        QString joined;
        for (std::size_t last = first; last < std::min(lines.size(), first + mostPieces) && isPiece(last); ++last) {
            joined += lines[last].folded;
            if (last < title || !isOfficial(joined))
                continue;
            static const Pattern office(uR"(^关于|(?:委员会|政府|办公[厅室]|[部局厅院署处会司]|银行|公司)$)");
            if (last > first && office.matches(lines[first].folded))
                return {first, last};
            break;
        }
    }
    return {title, title};
}

std::ptrdiff_t officialTitle(const std::vector<Line> &lines, const Body &body) {
    for (std::size_t i = body.head; i < std::min(lines.size(), body.head + officialHead); ++i) {
        if (isTitleLike(lines[i]) && !lines[i].prose && isOfficial(lines[i].folded))
            return static_cast<std::ptrdiff_t>(i);
    }
    return -1;
}

std::size_t headEnd(const std::vector<Line> &lines, const Body &body) {
    for (std::size_t i = body.head; i < lines.size() && i < body.first + 4; ++i) {
        if (isField(lines[i], FieldKind::Byline))
            return std::max(i, body.first);
    }
    // A title that asks or exclaims is one right below the way to it, whatever its mark makes of it.
    const bool asks = body.first > 0 && body.first < body.last && isWay(lines[body.first - 1]) &&
                      isTitleLike(lines[body.first]) && QStringView(u"？！?!").contains(lines[body.first].text.back());
    return body.first + (asks ? 1 : 0);
}

std::ptrdiff_t titleOf(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, const Body &body) {
    const std::size_t end = headEnd(lines, body);
    const Pairs pairs(lines, body);
    std::ptrdiff_t best = -1;
    double bestScore = 0;
    const std::size_t from = std::max(body.head, end - std::min(end, furthestTitle));
    std::vector<std::uint64_t> bits; // of the lines from the first on
    for (std::size_t i = from; i < end; ++i)
        bits.push_back(bitsOf(lines[i].folded));
    double nearness = 1;
    for (std::size_t i = end; i-- > from; nearness *= fading) {
        // "Title: …" in the table above a document, which has the title itself below.
        if (const Offset label = titleLabel(lines[i]); label > 0 && isBelow(lines, i, end, label))
            continue;
        const bool brief = isShortTitle(lines, evidence, i, from);
        const bool latin = isLatinLine(lines[i]);
        if ((!isTitleLike(lines[i]) && !brief && !(latin && isHeadline(lines[i]))) || evidence[i].meta ||
            evidence[i].caption || isNavigation(lines[i].text) || signs(lines, evidence, i) ||
            isPictureCaption(lines[i].folded) || lines[i].text.count(u'\t') > 1 || // a row of a table
            (latin &&
             (isEnglishControl(lines[i].folded) || isEnglishPicture(lines[i].folded) || isRunTogether(lines[i].text))))
            continue;
        const bool sentence = latin && isSentence(lines[i].text);
        if (sentence && standsBelowHeadline(lines, evidence, i, from))
            continue;
        double score = std::min(lines[i].weight, 30);
        int copies = 0;
        for (std::size_t j = from; j < end; ++j) {
            if (j != i && (bits[i - from] & ~bits[j - from]) == 0 && lines[j].folded.size() >= lines[i].folded.size() &&
                lines[j].folded.contains(lines[i].folded))
                copies = std::max(copies, lines[j].folded == lines[i].folded ? 60 : 40);
        }
        // The words of a menu stand twice as well; those of an English one are as long as titles.
        const bool beside = (i > from && lines[i - 1].folded == lines[i].folded) ||
                            (i + 1 < end && lines[i + 1].folded == lines[i].folded);
        score += latin && !beside ? 0 : std::min(copies, timesItself * lines[i].weight);
        const double ofDate = ofDateBelow(lines, evidence, i, end);
        score += ofDate;
        score += ofWords * pairs.shareOf(lines[i].folded);
        if (lines[i].folded.size() < 8 && !brief)
            score /= 2;
        // A subtitle goes on from the title, and a heading has a number; a standfirst has clauses; between the date and
        // the text stand other things as well.
        if (sentence || (lines[i].text.count(u'，') >= 2 && lines[i].weight > longestHeadline) ||
            (ofDate == 0 && i + 1 < end && isBelowDate(lines, evidence, i, from)) || isBelowTitle(lines[i]))
            score *= latin ? ofOtherWords : ofOther;
        else if (ofDate == 0 && isBelowDate(lines, evidence, i, from))
            score *= latin ? ofOtherWords : ofNext;
        score *= std::max(nearness, 0.01);
        if (score > bestScore) {
            best = static_cast<std::ptrdiff_t>(i);
            bestScore = score;
        }
    }
    if (best < 0)
        return best;
    const std::size_t upper = aboveSubtitle(lines, evidence, pairs, static_cast<std::size_t>(best), from);
    return belowWay(lines, evidence, pairs, upper, from);
}

std::ptrdiff_t farTitleOf(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, const Body &body,
                          std::size_t floor) {
    std::size_t date = body.first;
    for (std::size_t i = body.first; i-- > floor && body.first - i <= furthestTitle;) {
        if (evidence[i].score >= ofParagraph)
            break;
        if (!evidence[i].dated || !lines[i].open())
            continue;
        if (date != body.first)
            return -1;
        date = i;
    }
    if (body.first - date <= nearDate)
        return -1;
    for (std::size_t i = date; i-- > floor && date - i <= aboveDate;) {
        if (isTitleLike(lines[i]) && !evidence[i].meta && !evidence[i].caption && !isNavigation(lines[i].text))
            return static_cast<std::ptrdiff_t>(i);
    }
    return -1;
}

bool isVouchedFor(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, const Body &body,
                  std::size_t title) {
    if (title + 1 < lines.size() && evidence[title + 1].meta)
        return true;
    for (std::size_t i = body.head, end = headEnd(lines, body); i < end; ++i) {
        if (i != title && lines[i].folded.contains(lines[title].folded))
            return true;
    }
    return false;
}

std::ptrdiff_t callingOut(const std::vector<Line> &lines, const Body &body) {
    std::size_t at = body.head;
    while (at < lines.size() && !lines[at].open())
        ++at;
    if (at + 1 >= lines.size() || !isTitleLike(lines[at]))
        return -1;
    const Line &first = lines[at];
    const auto from = lines.begin() + static_cast<std::ptrdiff_t>(at) + 1;
    auto to = from;
    for (std::size_t seen = 0; to != lines.end() && seen < belowCall; ++to)
        seen += to->open() ? 1 : 0;
    const bool twice = first.weight >= longestRefrain &&
                       std::any_of(from, to, [&](const Line &line) { return line.folded == first.folded; });
    const bool calls =
        first.weight >= leastCall && QStringView(u"!?！？").contains(first.text.back()) &&
        !QStringView(u"“「『\"").contains(first.text.front()) &&
        std::any_of(from, to, [&](const Line &line) { return line.prose && line.weight >= 2 * first.weight; });
    return twice || calls ? static_cast<std::ptrdiff_t>(at) : -1;
}

} // namespace variorum::rules
