// SPDX-License-Identifier: Apache-2.0
// Articles as the runs of lines that speak most for one: every line has a score, and the runs are those whose sum no
// longer and no shorter run exceeds (Ruzzo and Tompa, "A linear time algorithm for finding all maximal scoring
// subsequences", ISMB 1999). A few short lines between paragraphs cost less than the paragraphs bring; a list of
// headlines costs more than a comment behind it.
#include "models/clean/rules/bodies.h"

#include "models/base/chinese.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr int leastGap = 40;         ///< weight of what must be discarded between two articles
constexpr int leastSecond = 150;     ///< weight of the smallest second article of a page
constexpr int leastBylined = 60;     ///< and of one with a byline at its head
constexpr int leastClosed = 60;      ///< weight of an article that a notice can close
constexpr std::size_t nearHead = 6;  ///< lines between a date and the text that it dates
constexpr std::size_t atFoot = 2;    ///< lines behind a text that its date may stand in
constexpr std::size_t intoRun = 6;   ///< lines of a run that may stand above the title
constexpr int leastTitle = 8;        ///< weight
constexpr double ofEnding = 14;      ///< what stands around a caption that ends an article costs so much
constexpr double mostBefore = 0.6;   ///< of a page's text, that stands before a list of other stories
constexpr float ofDate = 6;          ///< what a date before it adds to a run's score
constexpr float leastFlash = 9;      ///< of a run under a headline and a date, whatever follows
constexpr float ofFirst = 0.1F;      ///< least part of the strongest run's score that such a run has
constexpr std::size_t rarely = 50;   ///< one line of furniture in so many is no page around an article
constexpr std::size_t mostPlain = 8; ///< lines between two runs that a list of an article has
constexpr int heaviestPlain = 16;    ///< weight of such a line
constexpr std::size_t leastVerses = 4;
constexpr int leastClauses = 12;       ///< weight of a text without a sentence
constexpr double leastParagraph = 4;   ///< score without which nothing on a page is a paragraph
constexpr std::size_t leastTiny = 12;  ///< words on lines of their own that are a page's channels and buttons
constexpr std::size_t fewChannels = 8; ///< a book's lines to one of them
constexpr int heaviestWord = 4;        ///< weight
constexpr std::size_t leastBrief = 30; ///< longer words, of menus around an article
constexpr int heaviestBrief = 8;       ///< weight
constexpr std::size_t fewParagraphs = 3;
constexpr std::size_t someEdge = 8;    ///< paragraphs to a line before the first or behind the last
constexpr std::size_t leastListed = 3; ///< headlines that make a list
constexpr std::size_t fewLines = 12;   ///< outside all runs: a poem's, a table's
constexpr float behindCaption = 0.4F;  ///< what a run is worth that a list's caption heads

/// A maximal run of lines and its sum; sums before and behind it as the algorithm keeps them.
struct Run {
    std::size_t first = 0;
    std::size_t last = 0;
    double before = 0;        ///< sum of all scores before it
    double behind = 0;        ///< and up to its end
    std::ptrdiff_t left = -1; ///< the nearest run to the left that begins lower
};

/// Where the head of an article begins whose byline this is: title-like lines may stand above it.
std::size_t headAbove(const std::vector<Line> &lines, std::size_t byline) {
    std::size_t head = byline;
    while (head > 0 && byline - head < 3 && isTitleLike(lines[head - 1]))
        --head;
    return head;
}

/// Lines that begin a new article whatever the scores: a byline behind a discarded stretch, what follows a notice;
/// and the age ("3 hours ago") that lists of stories and comments give each of theirs.
std::vector<std::size_t> beginnings(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence) {
    std::vector<std::size_t> found;
    int gap = 0;  // weight of what was discarded since the last prose
    int open = 0; // weight of the prose since the last beginning
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        if (evidence[i].aged || evidence[i].item) {
            found.push_back(i);
        } else if (line.section.role == Section::Role::Dropped) {
            gap += line.weight;
        } else if (isField(line, FieldKind::Notice)) {
            // A footnote and a remark stand in the middle of their text as well.
            const bool goesOn = i + 1 < lines.size() && lines[i + 1].open() && lines[i + 1].prose;
            if (open >= leastClosed && !goesOn) {
                found.push_back(i + 1);
                open = 0;
            }
        } else if (isField(line, FieldKind::Byline)) {
            if (open > 0 && gap >= leastGap) {
                found.push_back(headAbove(lines, i));
                open = 0;
            }
        } else if (line.open() && line.prose) {
            open += line.weight;
            gap = 0;
        }
    }
    return found;
}

bool headsOthers(const QString &folded) {
    static const Pattern words(
        uR"(^[【\[■]?(?:推荐阅读|相关(?:阅读|新闻|报道|推荐|文章)|延伸(?:阅读|[·|]?推荐)|猜你喜欢|热门(?:推荐|文章|新闻)|更多\p{Han}{2,10}(?:报道|报导)|[你您]?或?有兴趣的文章)[】\]]?[:>]*$)");
    return words.matches(folded);
}

/// Captions of what other people wrote or wrote about: lines behind which less text follows than stands before, with
/// more between than a paragraph weighs against. On a page with furniture, words that head nothing but other stories
/// need no more where most of the text stands before them.
std::vector<std::size_t> endings(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence,
                                 bool nothingElse) {
    std::vector<std::size_t> found;
    double all = 0;
    for (const LineEvidence &line : evidence)
        all += std::max(line.score, 0.0F);
    double before = 0;
    for (std::size_t i = 0; i < lines.size();) {
        if (evidence[i].score >= 1) {
            before += evidence[i++].score;
            continue;
        }
        double cost = 0;
        std::size_t ending = lines.size(); // the first caption between two lines of text
        bool comments = false;
        for (; i < lines.size() && evidence[i].score < 1; ++i) {
            cost -= std::min(evidence[i].score, 0.0F);
            before += std::max(evidence[i].score, 0.0F);
            if (!evidence[i].caption || ending < i)
                continue;
            ending = i;
            const QString &words = lines[i].folded;
            comments = words.contains(u"评论") || words.contains(u"留言") || words.contains(u"跟帖");
        }
        if (ending == lines.size() || 2 * before < all)
            continue;
        const bool others = !nothingElse && before >= mostBefore * all && headsOthers(lines[ending].folded);
        if (cost > ofEnding || comments || others)
            found.push_back(ending);
    }
    return found;
}

std::vector<Run> runsWithin(const std::vector<LineEvidence> &evidence, std::size_t begin, std::size_t end) {
    std::vector<Run> runs;
    double sum = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const double before = sum;
        sum += evidence[i].score;
        if (evidence[i].score <= 0)
            continue;
        Run run{i, i, before, sum};
        // Merged with the nearest run to the left that begins lower, if nothing on the way ends as high.
        run.left = static_cast<std::ptrdiff_t>(runs.size()) - 1;
        for (;;) {
            while (run.left >= 0 && runs[static_cast<std::size_t>(run.left)].before >= run.before)
                run.left = runs[static_cast<std::size_t>(run.left)].left;
            if (run.left < 0 || runs[static_cast<std::size_t>(run.left)].behind >= run.behind)
                break;
            const auto lower = static_cast<std::size_t>(run.left);
            run.first = runs[lower].first;
            run.before = runs[lower].before;
            run.left = runs[lower].left;
            runs.resize(lower);
        }
        runs.push_back(run);
    }
    return runs;
}

/// True for a few short lines in a row that nothing tells from a list, a table or verses of the article around them.
bool isPlain(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, std::size_t begin,
             std::size_t end) {
    if (end - begin > mostPlain)
        return false;
    for (std::size_t i = begin; i < end; ++i) {
        if (!lines[i].open() || evidence[i].furniture || evidence[i].caption || evidence[i].meta ||
            lines[i].weight > heaviestPlain)
            return false;
    }
    return true;
}

/// Runs that only plain lines part are one.
std::vector<Run> joined(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence,
                        const std::vector<Run> &runs) {
    std::vector<Run> all;
    for (const Run &run : runs) {
        if (!all.empty() && isPlain(lines, evidence, all.back().last + 1, run.first)) {
            all.back().last = run.last;
            all.back().behind += run.behind - run.before;
        } else {
            all.push_back(run);
        }
    }
    return all;
}

/// Verses without a mark: the short lines under a title and a line that dates or signs them, up to the first furniture.
std::vector<Run> versesWithin(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence,
                              std::size_t begin, std::size_t end) {
    for (std::size_t i = begin + 1; i < end; ++i) {
        if (!evidence[i].meta || !lines[i - 1].open() || evidence[i - 1].furniture || evidence[i - 1].meta)
            continue;
        std::size_t first = i + 1;
        while (first < end && evidence[first].meta)
            ++first;
        std::size_t last = first;
        while (last < end && lines[last].open() && !evidence[last].furniture && !evidence[last].caption)
            ++last;
        if (last >= first + leastVerses)
            return {Run{first, last - 1, 0, static_cast<double>(last - first)}};
    }
    return {};
}

double sumOf(const std::vector<Run> &runs) {
    double sum = 0;
    for (const Run &run : runs)
        sum += run.behind - run.before;
    return sum;
}

double sumOf(const Run &run) {
    return run.behind - run.before;
}

/// The run without a paragraph of the page's own above the title: the title and the date stand between it and the text.
Run belowHead(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, Run run) {
    const std::size_t end = std::min(run.first + intoRun, run.last);
    for (std::size_t i = run.first + 2; i < end; ++i) {
        const bool title = isTitleLike(lines[i - 1]) && lines[i - 1].weight >= leastTitle &&
                           evidence[i - 1].score <= 0 && !evidence[i - 1].meta;
        if (!evidence[i].dated || !title)
            continue;
        std::size_t first = i + 1;
        double above = 0;
        for (std::size_t k = run.first; k <= i; ++k)
            above += evidence[k].score;
        while (first < run.last && evidence[first].score <= 0)
            ++first;
        if (2 * above < sumOf(run)) {
            run.first = first;
            run.before += above;
        }
        break;
    }
    return run;
}

Body bodyOf(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, const Run &whole,
            std::size_t head) {
    const Run run = belowHead(lines, evidence, whole);
    Body body;
    body.head = head;
    body.first = run.first;
    body.last = run.last;
    // A headline that asks or exclaims ends like a sentence; the date stands between it and the text.
    bool parted = false;
    for (std::size_t i = run.first; i < run.last && i <= run.first + nearHead; ++i) {
        if (evidence[i].score >= 1) {
            body.first = parted ? i : run.first;
            break;
        }
        parted = parted || evidence[i].meta;
    }
    body.score = static_cast<float>(run.behind - run.before);
    for (std::size_t i = run.first; i <= run.last; ++i) {
        if (!lines[i].open() || (!lines[i].prose && evidence[i].score <= 0))
            continue;
        body.weight += lines[i].weight;
        ++body.paragraphs;
    }
    std::size_t seen = 0;
    bool captioned = false;
    for (std::size_t i = run.first; i > head && seen < nearHead; --i, ++seen) {
        body.titled = body.titled || (body.dated && isTitleLike(lines[i - 1]) && !evidence[i - 1].meta);
        body.dated = body.dated || evidence[i - 1].meta;
        captioned = captioned || (evidence[i - 1].caption && !body.dated);
    }
    // The date may stand at the foot as well.
    for (std::size_t i = run.last + 1; i < lines.size() && i <= run.last + atFoot && !body.dated; ++i) {
        if (i > run.last + 1 && isTitleLike(lines[i - 1]) && !evidence[i - 1].meta)
            break; // the head of what follows
        body.dated = evidence[i].dated;
        body.titled = body.dated && run.first > head && isTitleLike(lines[run.first - 1]);
    }
    for (std::size_t i = head; i < run.first; ++i)
        body.bylined = body.bylined || isField(lines[i], FieldKind::Byline);
    if (body.dated)
        body.score += ofDate;
    if (captioned)
        body.score *= behindCaption;
    return body;
}

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
    static const Pattern home(uR"(^首\s?[页頁](?:[\s|>]+[\p{Han}A-Za-z0-9]{2,8})+$)");
    return line.open() && ((isNavigation(line.text) && channel.matches(line.folded)) ||
                           (line.text.size() <= 60 && home.matches(line.text.toString())));
}

/// True for a page that is nothing but an article: without anything that sites put around theirs, or with little of it
/// and few short lines before and behind the runs.
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

} // namespace

Bodies bodiesOf(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence) {
    Bodies bodies;
    bodies.nothingElse = isNothingElse(lines, evidence);
    std::vector<std::size_t> cuts = beginnings(lines, evidence);
    // Where nothing but an article stands, what looks like the age of stories is the author's own, as in a log, and a
    // notice closes an article only if a date or a name heads the next.
    if (bodies.nothingElse)
        std::erase_if(cuts, [&](std::size_t i) {
            const auto from = evidence.begin() + static_cast<std::ptrdiff_t>(i);
            const auto to = evidence.begin() + static_cast<std::ptrdiff_t>(std::min(lines.size(), i + nearHead));
            return from == to || from->aged ||
                   std::none_of(from, to, [](const LineEvidence &line) { return line.meta; });
        });
    const std::vector<std::size_t> ends = endings(lines, evidence, bodies.nothingElse);
    cuts.insert(cuts.end(), ends.begin(), ends.end());
    std::sort(cuts.begin(), cuts.end());
    cuts.push_back(lines.size());
    std::size_t begin = 0;
    std::size_t head = 0;
    for (const std::size_t cut : cuts) {
        // An age parts stories, but does not part a title from its text.
        if (begin < lines.size() && !evidence[begin].aged)
            head = begin;
        std::vector<Run> runs = joined(lines, evidence, runsWithin(evidence, begin, cut));
        if (cuts.size() == 1 && sumOf(runs) < leastParagraph) {
            if (std::vector<Run> verses = versesWithin(lines, evidence, begin, cut); !verses.empty())
                runs = std::move(verses);
        }
        if (bodies.nothingElse && !runs.empty()) {
            runs.back() = {runs.front().first, runs.back().last, 0, sumOf(runs)};
            runs.erase(runs.begin(), runs.end() - 1);
        }
        for (const Run &run : runs) {
            bodies.all.push_back(bodyOf(lines, evidence, run, head));
            // A headline that ends like a sentence is no text above the next.
            head = sumOf(run) >= 1 ? run.last + 1 : head;
        }
        begin = cut;
    }
    // Verses without a mark, a clause or two, and nothing else.
    int whole = 0;
    for (const Line &line : lines)
        whole += line.open() ? line.weight : 0;
    if (bodies.all.empty() && bodies.nothingElse && (lines.size() >= leastVerses || whole >= leastClauses))
        bodies.all.push_back(bodyOf(lines, evidence, Run{0, lines.size() - 1, 0, 0}, 0));
    if (bodies.all.empty())
        return bodies;
    const auto strongest = std::max_element(bodies.all.begin(), bodies.all.end(),
                                            [](const Body &a, const Body &b) { return a.score < b.score; });
    // What a page is about comes first, under its headline and date; a longer story behind it is another one.
    const auto best = std::find_if(bodies.all.begin(), bodies.all.end(), [&](const Body &body) {
        return body.score >= strongest->score ||
               (body.titled && body.score >= leastFlash && body.score > ofFirst * strongest->score);
    });
    const std::size_t mainFirst = best->first;
    // Beside an article, a few lines that end like sentences are remarks, headlines or comments.
    bodies.all.erase(std::remove_if(bodies.all.begin(), bodies.all.end(),
                                    [mainFirst](const Body &body) {
                                        const int least = body.bylined ? leastBylined : leastSecond;
                                        const bool headed = body.bylined || body.dated;
                                        return body.first != mainFirst &&
                                               (body.weight < least || body.paragraphs < 2 || !headed);
                                    }),
                     bodies.all.end());
    for (std::size_t i = 0; i < bodies.all.size(); ++i) {
        if (bodies.all[i].first == mainFirst)
            bodies.main = i;
    }
    return bodies;
}

} // namespace variorum::rules
