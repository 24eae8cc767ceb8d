// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/onlyarticle.h"

#include "models/base/chinese.h"
#include "models/clean/rules/datepatterns.h"
#include "models/clean/rules/englishsite.h"
#include "models/clean/rules/runs.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr std::size_t rarely = 50;     ///< one line of furniture in so many is no page around an article
constexpr std::size_t leastTiny = 12;  ///< words on lines of their own that are a page's channels and buttons
constexpr std::size_t fewChannels = 8; ///< a book's lines to one of them
constexpr int heaviestWord = 4;        ///< weight
constexpr std::size_t leastBrief = 30; ///< longer words, of menus around an article
constexpr int heaviestBrief = 8;       ///< weight
constexpr std::size_t fewParagraphs = 3;
constexpr std::size_t someEdge = 8;    ///< paragraphs to a line before the first or behind the last
constexpr std::size_t leastListed = 3; ///< headlines that make a list
constexpr std::size_t fewLines = 12;   ///< outside all runs: a poem's, a table's
constexpr float ofFirst = 0.1F;        ///< least part of the strongest run's score that such a run has
constexpr std::size_t leastMenu = 5;   ///< lines of a menu above a title
constexpr std::size_t leastAbove = 30; ///< lines of menus and headlines
constexpr std::size_t fewTold = 20;    ///< such lines to a sentence
constexpr std::size_t someTold = 4;    ///< and where the time of day dates the text

/// True if most lines before the first run and behind the last hold a Chinese word. Code, figures, symbols and rows in
/// frames do not: they are cells of tables and listings, and no channels.
bool isWorded(const std::vector<Line> &lines, const std::vector<Run> &runs) {
    const auto isFrame = [](QChar c) { return c.unicode() >= 0x2500 && c.unicode() < 0x2580; };
    std::size_t worded = 0;
    std::size_t all = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].open() || (!runs.empty() && i >= runs.front().first && i <= runs.back().last))
            continue;
        const QStringView text = lines[i].text;
        const bool word = std::any_of(text.begin(), text.end(), [](QChar c) { return isHan(c.unicode()); }) &&
                          std::none_of(text.begin(), text.end(), isFrame);
        ++all;
        worded += word ? 1 : 0;
    }
    return 2 * worded > all;
}

/// The runs from the first to the last that is more than a sentence beside the strongest: a menu may hold one.
std::vector<Run> withoutWeakEnds(std::vector<Run> runs) {
    double strongest = 0;
    for (const Run &run : runs)
        strongest = std::max(strongest, sumOf(run));
    const auto weak = [strongest](const Run &run) { return sumOf(run) < ofFirst * strongest; };
    runs.erase(std::find_if_not(runs.rbegin(), runs.rend(), weak).base(), runs.end());
    runs.erase(runs.begin(), std::find_if_not(runs.begin(), runs.end(), weak));
    return runs;
}

/// True for a bar of a site's channels and buttons.
bool isChannelBar(const Line &line) {
    static const Pattern channel(uR"(首页|登录|注册|关于我们|联系我们|加入收藏)");
    static const Pattern home(uR"(^首\s?[页頁](?:[\s|>]+[\p{Han}A-Za-z0-9]{2,8})*$)");
    // Three channels of a paper between bars, which the rows of a table are not.
    static const Pattern channels(
        uR"((?:(?:^|.*[|/│])(?:要闻|即时新闻|政治|时政|社会|国际|国内|两岸|地方|财经|股市|产经|体育|娱乐|影视|影剧|科技|生活|健康|教育|文化|军事|汽车|房产|旅游|航运)(?=[|/│]|$)){3})");
    return line.open() &&
           ((isNavigation(line.text) && (channel.matches(line.folded) || channels.matches(line.folded))) ||
            (line.text.size() <= 60 && home.matches(line.text.toString())));
}

bool statesYear(const Line &line) {
    const std::vector<FoundDate> &dates = line.dates();
    return std::any_of(dates.begin(), dates.end(), [](const FoundDate &date) { return date.hasYear(); });
}

/// True if a title and a date stand right above the strongest run, and a menu above them: short lines, of which an
/// article has none there. A day without its time dates other things as well: the menu must be a long one.
bool isBelowMenu(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence,
                 const std::vector<Run> &runs) {
    const auto strongest =
        std::max_element(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return sumOf(a) < sumOf(b); });
    if (strongest == runs.end())
        return false;
    std::size_t title = 0; // 0: none, for nothing could stand above it
    bool dated = false;
    bool timed = false;
    for (std::size_t i = strongest->first, seen = 0;
         i-- > 0 && seen < nearHead && strongest->first - i <= farHead && title == 0;
         seen += isButton(lines[i]) ? 0 : 1) {
        if (dated && isHeadline(lines[i]) && !evidence[i].meta)
            title = i;
        dated = dated || evidence[i].dated || (evidence[i].meta && statesYear(lines[i]));
        timed = timed || evidence[i].dated;
    }
    std::size_t words = 0;
    std::size_t above = 0;
    std::size_t told = 0; // sentences
    for (std::size_t i = 0; i < title; ++i) {
        told += lines[i].open() && evidence[i].score > 0 ? 1 : 0;
        if (!lines[i].open() || lines[i].prose || lines[i].section.kind != BlockKind::Paragraph)
            continue;
        ++above;
        words += lines[i].weight <= heaviestBrief || isNavigation(lines[i].text) ? 1 : 0;
    }
    if (words < leastMenu || 2 * above <= title || told * (timed ? someTold : fewTold) > above)
        return false;
    return (timed && 3 * words > above) || above >= leastAbove;
}

} // namespace

bool isNothingElse(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence) {
    const std::vector<Run> runs = withoutWeakEnds(runsWithin(evidence, 0, lines.size()));
    std::size_t furniture = 0;
    std::size_t listed = 0; // headlines with a count, an age or a list's date behind them
    std::size_t prose = 0;
    std::size_t outside = 0;
    std::size_t edge = 0;  // outside, before the first run or behind the last
    std::size_t tiny = 0;  // of these, words and bars of words
    std::size_t brief = 0; // and longer words
    auto run = runs.begin();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        while (run != runs.end() && run->last < i)
            ++run;
        const bool outsideRuns = run == runs.end() || (run == runs.begin() && run->first > i);
        if (evidence[i].furniture || (outsideRuns && isChannelBar(lines[i])))
            furniture += 1 + static_cast<std::size_t>(lines[i].text.count(u'\n'));
        else if (evidence[i].score > 0)
            ++prose;
        else if (lines[i].open() && (run == runs.end() || run->first > i))
            ++outside;
        if (lines[i].open() && evidence[i].score <= 0 && (run == runs.end() || run == runs.begin()) &&
            (run == runs.end() || run->first > i)) {
            ++edge;
            tiny += lines[i].weight <= heaviestWord || isNavigation(lines[i].text) ? 1 : 0;
            brief += lines[i].weight <= heaviestBrief || isNavigation(lines[i].text) ? 1 : 0;
        }
        listed += evidence[i].aged && !evidence[i].caption ? 1 : 0;
        listed += evidence[i].stamp && !evidence[i].aged && i > 0 && isTitleLike(lines[i - 1]) &&
                          isHan(lines[i - 1].text.front().unicode())
                      ? 1
                      : 0;
    }
    if (isBelowMenu(lines, evidence, runs) || isEnglishSite(lines))
        return false;
    if (listed >= leastListed && listed * rarely >= lines.size())
        return false;
    // Channels and buttons around a few paragraphs, whatever their words are; verses have fewer paragraphs beside them.
    const std::size_t inside = runs.empty() ? lines.size() : runs.back().last + 1 - runs.front().first;
    if (tiny >= std::max(leastTiny, inside / fewChannels) && 2 * tiny > edge &&
        (edge > 2 * inside || prose >= fewParagraphs) && isWorded(lines, runs))
        return false;
    if (brief >= leastBrief && 10 * brief > 8 * edge && edge > 3 * inside && prose >= fewParagraphs &&
        isWorded(lines, runs))
        return false;
    return furniture == 0 || (furniture * rarely <= lines.size() && outside <= std::max(fewLines, prose) &&
                              edge <= std::max(fewLines, prose / someEdge));
}

} // namespace variorum::rules
