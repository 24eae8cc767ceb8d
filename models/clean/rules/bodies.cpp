// SPDX-License-Identifier: Apache-2.0
// Which runs of lines (runs.cpp) are articles: where one begins and ends whatever the scores say, which of them is the
// main one, and which are too little to be another.
#include "models/clean/rules/bodies.h"

#include "models/base/chinese.h"
#include "models/clean/rules/articleends.h"
#include "models/clean/rules/englishsite.h"
#include "models/clean/rules/framed.h"
#include "models/clean/rules/onlyarticle.h"
#include "models/clean/rules/othersbelow.h"
#include "models/clean/rules/runs.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr int heaviestWay = 24;          ///< weight
constexpr int leastGap = 40;             ///< weight of what must be discarded between two articles
constexpr int leastSecond = 150;         ///< weight of the smallest second article of a page
constexpr int leastBylined = 60;         ///< and of one with a byline at its head
constexpr std::size_t belowNext = 3;     ///< lines from the next headline to its date
constexpr std::size_t topOfPage = 3;     ///< lines in which the first article's headline stands
constexpr int leastClosed = 60;          ///< weight of an article that a notice can close
constexpr std::size_t atFoot = 2;        ///< lines behind a text that its date may stand in
constexpr std::size_t intoRun = 6;       ///< lines of a run that may stand above the title
constexpr double leastText = 2;          ///< score of what is more than a headline or the rows of a form
constexpr std::size_t longestLead = 3;   ///< lines
constexpr std::size_t mostBelowLead = 8; ///< lines between a lead and the text
constexpr float ofDate = 6;              ///< what a date before it adds to a run's score
constexpr float leastFlash = 9;          ///< of a run under a headline and a date, whatever follows
constexpr float ofFirst = 0.1F;          ///< least part of the strongest run's score that such a run has
constexpr double leastJoined = 0.6;      ///< score of what ends a text behind plain lines with a colon
constexpr std::size_t mostPlain = 8;     ///< lines between two runs that a list of an article has
constexpr int heaviestPlain = 16;        ///< weight of such a line
constexpr std::size_t leastItems = 3;
constexpr int leastItem = 40; ///< weight
constexpr std::size_t leastVerses = 4;
constexpr int leastClauses = 12;      ///< weight of a text without a sentence
constexpr float behindCaption = 0.4F; ///< what a run is worth that a list's caption heads

/// Where the head of an article begins whose byline this is: title-like lines may stand above it.
std::size_t headAbove(const std::vector<Line> &lines, std::size_t byline) {
    std::size_t head = byline;
    while (head > 0 && byline - head < 3 && isTitleLike(lines[head - 1]))
        --head;
    return head;
}

/// True for a way through the site with the head of an article below it, a title and a date: what stands above is the
/// site's, however long its sentences are.
bool isWayToHead(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, std::size_t way) {
    static const Pattern home(uR"(^首[页頁][^>›»＞]{0,4}[>›»＞])");
    const Section &section = lines[way].section;
    if (section.role == Section::Role::Field || lines[way].weight > heaviestWay || lines[way].prose ||
        !home.matches(lines[way].text.toString()))
        return false;
    const std::size_t end = std::min(lines.size(), way + nearHead);
    bool titled = false;
    for (std::size_t i = way + 1; i < end; ++i) {
        if (evidence[i].dated)
            return titled;
        titled = titled || isHeadline(lines[i]);
    }
    return false;
}

/// True for the headline of what a page loads below its article: a date stands right below it, and a text below that.
bool headsNext(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, std::size_t i) {
    if (!isHeadline(lines[i]) || !isTitleLike(lines[i]) || evidence[i].meta || evidence[i].caption ||
        evidence[i].score > 0 || isNavigation(lines[i].text))
        return false;
    std::size_t date = i + 1;
    while (date < lines.size() && date <= i + belowNext && !evidence[date].dated && !lines[date].prose)
        ++date;
    if (date >= lines.size() || date > i + belowNext || !evidence[date].dated)
        return false;
    std::size_t paragraphs = 0;
    const std::size_t end = std::min(lines.size(), date + 1 + nearHead);
    for (std::size_t k = date + 1; k < end && !(evidence[k].dated && !lines[k].prose); ++k)
        paragraphs += evidence[k].score >= ofTeaser && lines[k].prose ? 1 : 0;
    return paragraphs > 1;
}

/// Lines that begin a new article whatever the scores: a byline behind a discarded stretch, what follows a notice, a
/// way through the site; and the age ("3 hours ago") that lists of stories and comments give each of theirs.
std::vector<std::size_t> beginnings(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence,
                                    bool nothingElse) {
    std::vector<std::size_t> found;
    // Texts one below the other, each under a headline and a date, are articles even where nothing else parts them.
    bool headed = !nothingElse;
    for (std::size_t i = 0; i < std::min(lines.size(), topOfPage) && !headed; ++i)
        headed = headsNext(lines, evidence, i);
    int gap = 0;  // weight of what was discarded since the last prose
    int open = 0; // weight of the prose since the last beginning
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        if (evidence[i].aged || evidence[i].item) {
            found.push_back(i);
        } else if (headed && open >= leastClosed && headsNext(lines, evidence, i)) {
            found.push_back(i);
            open = 0;
        } else if (open > 0 && isWayToHead(lines, evidence, i)) {
            found.push_back(i + 1);
            open = 0;
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
        const bool goesOn = !all.empty() && isPlain(lines, evidence, all.back().last + 1, run.first);
        // A clause that leads on to nothing, among short lines, is what an advert behind the text is set in.
        const bool advert = goesOn && sumOf(run) < leastJoined && lines[run.last].text.endsWith(u'：');
        if (!goesOn) {
            all.push_back(run);
        } else if (!advert) {
            all.back().last = run.last;
            all.back().behind += run.behind - run.before;
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

/// The run without a paragraph of the page's own above the title: the title and the date stand between it and the text.
Run belowHead(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, Run run) {
    const std::size_t end = std::min(run.first + intoRun, run.last);
    for (std::size_t i = run.first + 2; i < end; ++i) {
        const bool title = isHeadline(lines[i - 1]) && evidence[i - 1].score <= 0 && !evidence[i - 1].meta;
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

/// True for a line or two shortly above a text, which tell of a picture or sum the text up: names, dates and
/// buttons part it from the text, and no headline does.
bool isLead(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, const Run &run,
            const Run &next) {
    if (run.last - run.first >= longestLead || next.first - run.last > farHead || 2 * sumOf(run) > sumOf(next))
        return false;
    std::size_t between = 1;
    bool dated = false; // behind an English date stands what its picture shows
    for (std::size_t i = run.last + 1; i < next.first; ++i) {
        // A second headline, above the date, goes on from the lead.
        const bool second = i == run.last + 1 && i + 1 < next.first && evidence[i + 1].dated && isLatinLine(lines[i]);
        const bool headline =
            !dated && !second && isHeadline(lines[i]) && !evidence[i].meta && !isNavigation(lines[i].text);
        dated = dated || (evidence[i].dated && isLatinLine(lines[i]));
        if (headline || (evidence[i].caption && !dated) || evidence[i].aged)
            return false;
        between += isButton(lines[i]) ? 0 : 1;
    }
    return between <= mostBelowLead;
}

/// True for the items of a roundup: each is told to its last stop under a headline of its own, and has a day like the
/// others. Teasers break off, and comments have no headlines.
bool areItems(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence,
              const std::vector<Body> &bodies) {
    static const Pattern stop(uR"(。[”’」』）)]?$)");
    return bodies.size() >= leastItems && std::all_of(bodies.begin(), bodies.end(), [&](const Body &body) {
               const auto from = evidence.begin() + static_cast<std::ptrdiff_t>(body.head);
               const auto to = evidence.begin() + static_cast<std::ptrdiff_t>(body.first);
               return body.first > body.head && isHeadline(lines[body.first - 1]) && body.weight >= leastItem &&
                      stop.matches(lines[body.last].text) &&
                      std::any_of(from, to, [](const LineEvidence &line) { return line.aged || line.dated; });
           });
}

/// The line below a headline that asks or exclaims, where no other headline stands above it: a text begins with a
/// longer line.
std::size_t belowQuestion(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, std::size_t first,
                          std::size_t last, std::size_t head) {
    const Line &line = lines[first];
    if (first == last || !QStringView(u"？！?!").contains(line.text.trimmed().back()) || evidence[first].score > 1 ||
        !isHeadline(line) || evidence[first + 1].score < 1 || lines[first + 1].weight <= line.weight)
        return first;
    for (std::size_t i = first, seen = 0; i-- > head && seen < nearHead && first - i <= farHead;
         seen += isButton(lines[i]) ? 0 : 1) {
        if (isHeadline(lines[i]) && !evidence[i].meta && !evidence[i].furniture)
            return first;
    }
    return first + 1;
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
    body.first = belowQuestion(lines, evidence, body.first, body.last, head);
    body.score = static_cast<float>(run.behind - run.before);
    for (std::size_t i = run.first; i <= run.last; ++i) {
        if (!lines[i].open() || (!lines[i].prose && evidence[i].score <= 0))
            continue;
        body.weight += lines[i].weight;
        ++body.paragraphs;
    }
    std::size_t seen = 0;
    bool captioned = false;
    for (std::size_t i = run.first; i > head && seen < nearHead && run.first - i < farHead; --i) {
        seen += isButton(lines[i - 1]) || lines[i - 1].section.role == Section::Role::Field ? 0 : 1;
        body.titled = body.titled || (body.dated && isTitleLike(lines[i - 1]) && !evidence[i - 1].meta);
        body.dated = body.dated || evidence[i - 1].meta;
        // Among other buttons "comments" is one.
        const bool button = lines[i - 1].folded == u"评论" && i > 1 && isButton(lines[i - 2]);
        captioned = captioned || (evidence[i - 1].caption && !body.dated && !button);
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

} // namespace

Bodies bodiesOf(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence) {
    Bodies bodies;
    bodies.nothingElse = isNothingElse(lines, evidence);
    std::vector<std::size_t> cuts = beginnings(lines, evidence, bodies.nothingElse);
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
    OtherStories others(lines);
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
        for (std::size_t k = 0; k < runs.size(); ++k) {
            if (k + 1 < runs.size() && isLead(lines, evidence, runs[k], runs[k + 1]))
                continue;
            if (!bodies.nothingElse)
                runs[k].last =
                    beforeAgedItem(lines, evidence, runs[k].first, others.before(runs[k].first, runs[k].last));
            bodies.all.push_back(bodyOf(lines, evidence, runs[k], head));
            // A headline that ends like a sentence is no text above the next.
            head = sumOf(runs[k]) >= leastText ? runs[k].last + 1 : head;
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
        return settled(lines, evidence, std::move(bodies));
    const auto strongest = std::max_element(bodies.all.begin(), bodies.all.end(),
                                            [](const Body &a, const Body &b) { return a.score < b.score; });
    // What a page is about comes first, under its headline and date; a longer story behind it is another one.
    const bool roundup = areItems(lines, evidence, bodies.all);
    const auto best = std::find_if(bodies.all.begin(), bodies.all.end(), [&](const Body &body) {
        return roundup || body.score >= strongest->score ||
               (body.titled && body.score >= leastFlash && body.score > ofFirst * strongest->score);
    });
    const std::size_t mainFirst = best->first;
    // Beside an article, a few lines that end like sentences are remarks, headlines or comments.
    bodies.all.erase(
        std::remove_if(bodies.all.begin(), bodies.all.end(),
                       [&](const Body &body) {
                           const bool signed_ = body.bylined || (bodies.nothingElse && body.titled);
                           const int least = signed_ ? leastBylined : leastSecond;
                           const bool headed = body.bylined || body.dated;
                           return body.first != mainFirst && !roundup &&
                                  (body.weight < least || body.paragraphs < 2 || !headed ||
                                   (!body.bylined && areTeasers(lines, evidence, body.first, body.last + 1)));
                       }),
        bodies.all.end());
    for (std::size_t i = 0; i < bodies.all.size(); ++i) {
        if (bodies.all[i].first == mainFirst)
            bodies.main = i;
    }
    return settled(lines, evidence, std::move(bodies));
}

} // namespace variorum::rules
