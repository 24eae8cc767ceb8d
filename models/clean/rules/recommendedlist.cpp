// SPDX-License-Identifier: Apache-2.0
// Lists of other stories: a heading such as "recommended" and the short lines behind it, until paragraphs follow. Lists
// without a heading are told by where the articles are (bodies.cpp).
#include "models/clean/rules/bodies.h"
#include "models/clean/rules/datepatterns.h"
#include "models/clean/rules/rules.h"
#include "models/clean/rules/runs.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace variorum::rules {

namespace {

constexpr std::size_t shortestList = 3; ///< lines, with its heading
constexpr std::size_t aboveDate = 3;    ///< and between its title and its date
constexpr int shortestHeadline = 7;     ///< weight
constexpr int leastTold = 40;           ///< weight of a paragraph
constexpr std::size_t mostDates = 2;    ///< with more of them, each story of the list has its own

/// Paragraphs of an article, as against a headline that happens to end with a mark.
bool isParagraph(const Line &line) {
    static const Pattern stop(uR"(。[”’」』）]?$)");
    return line.prose && (line.weight >= 45 || stop.matches(line.folded));
}

bool isByline(const Line &line) {
    return line.section.role == Section::Role::Field && line.section.field == FieldKind::Byline;
}

/// Where a list ends that begins at a line: at a byline, the whole way to an article, or where two paragraphs follow
/// each other. For each line of the page, from the last to the first, so that a page of nothing but headlines costs no
/// more for each than for one.
std::vector<std::size_t> endsOf(const std::vector<Line> &lines) {
    const std::size_t size = lines.size();
    // A lone long headline among short lines belongs to a list.
    const auto paragraph = [&](std::size_t i) { return lines[i].open() && isParagraph(lines[i]); };
    const auto canEnd = [&](std::size_t i) {
        const Line &line = lines[i];
        if (isByline(line) || (line.section.role == Section::Role::Dropped && isWholeWay(line)))
            return true;
        if (!paragraph(i) || line.text.startsWith(u'•') || line.text.startsWith(u'·'))
            return false;
        return (i + 1 < size && paragraph(i + 1)) || i + 2 >= size || endsSentence(line.text);
    };
    std::vector<std::size_t> ends(size);
    std::set<std::size_t> open; // where lists can end that begin further up
    QHash<QStringView, std::size_t> next;
    for (std::size_t i = size; i-- > 0;) {
        // A paragraph that stands in the list before does not end it.
        if (const auto again = next.constFind(lines[i].folded); lines[i].open() && again != next.constEnd())
            open.erase(*again);
        ends[i] = open.empty() ? size : *open.begin();
        if (lines[i].open())
            next[lines[i].folded] = i;
        if (canEnd(i))
            open.insert(i);
    }
    return ends;
}

/// True for a line that dates an article: the year and the time of day, or hardly anything else.
bool isDateline(const Line &line) {
    if (!line.open() || line.prose || line.weight > 40)
        return false;
    const std::vector<FoundDate> &dates = line.dates();
    return std::any_of(dates.begin(), dates.end(), [&line](const FoundDate &date) {
        return date.hasYear() && (date.labelled || date.iso.contains(u'T') ||
                                  date.span.length() + 2 >= static_cast<Offset>(line.text.size()));
    });
}

/// True for words of a menu that are none of them a headline: "hot" stands among them too.
bool isMenu(const std::vector<Line> &lines, std::size_t begin, std::size_t end) {
    const auto headlines = std::count_if(
        lines.begin() + static_cast<std::ptrdiff_t>(begin), lines.begin() + static_cast<std::ptrdiff_t>(end),
        [](const Line &line) { return line.open() && line.weight >= shortestHeadline; });
    return static_cast<std::size_t>(headlines) * 3 < end - begin;
}

/// True if the one paragraph of the page stands in a list: its caption is the name of a channel.
bool holdsTheText(const std::vector<Line> &lines, std::size_t caption, std::size_t end) {
    const auto told = [](const Line &line) {
        return line.open() && line.weight >= leastTold && line.text.contains(u'。');
    };
    const auto at = [&lines](std::size_t i) { return lines.begin() + static_cast<std::ptrdiff_t>(i); };
    return std::count_if(lines.begin(), lines.end(), told) == 1 && std::any_of(at(caption), at(end), told);
}

/// Where a list ends that an article follows: above the title, if the article's date or byline stands between.
std::size_t aboveHead(const std::vector<Line> &lines, std::size_t begin, std::size_t end) {
    // Days beside the stories of a list have no time of day where the article's date has one.
    const auto isTimed = [](const Line &line) {
        const std::vector<FoundDate> &found = line.dates();
        return std::any_of(found.begin(), found.end(), [](const FoundDate &one) { return one.iso.contains(u'T'); });
    };
    std::size_t dated = end;
    std::size_t dates = 0;
    std::size_t between = 0;
    for (std::size_t i = end; i-- > begin + 1; between += isButton(lines[i]) ? 0 : 1) {
        if (!isDateline(lines[i]) || (dated != end && isTimed(lines[dated]) && !isTimed(lines[i])))
            continue;
        if (dated == end && between < nearHead && end - i <= farHead)
            dated = i;
        if (++dates > mostDates)
            return end;
    }
    // A byline that ends the list signs the article like a date.
    if (dated == end && !isByline(lines[end]))
        return end;
    between = 0;
    for (std::size_t i = dated; i-- > begin + 1 && between < aboveDate && dated - i <= farHead;
         between += isButton(lines[i]) ? 0 : 1) {
        if (isTitleLike(lines[i]) && !isDateline(lines[i]) && !isNavigation(lines[i].text))
            return i;
    }
    return end;
}

} // namespace

void recommendedList(const RuleInput &input, Proposals &out) {
    if (input.markup)
        return; // the markup tells lists from text
    const std::vector<Line> &lines = linesOf(input);
    const auto heads = [](const Line &line) {
        return line.open() && !line.prose && line.section.kind == BlockKind::Paragraph && isListCaption(line.folded);
    };
    auto next = std::find_if(lines.begin(), lines.end(), heads);
    const std::vector<std::size_t> ends = next == lines.end() ? std::vector<std::size_t>() : endsOf(lines);
    for (; next != lines.end() && !input.progress.cancelled(); next = std::find_if(next + 1, lines.end(), heads)) {
        auto i = static_cast<std::size_t>(next - lines.begin());
        const std::size_t end = ends[i] == lines.size() ? ends[i] : aboveHead(lines, i, ends[i]);
        if ((end != lines.size() && isMenu(lines, i + 1, end)) || holdsTheText(lines, i, end))
            continue;
        if (ends[i] == lines.size() || end - i >= shortestList) {
            out.structure.push_back(drop(Span(lines[i].section.span.begin, lines[end - 1].section.span.end), 0.95F));
            next = lines.begin() + static_cast<std::ptrdiff_t>(end - 1);
        }
    }
    // An author's card in the footer: the name, twice, above the counts of stories and followers.
    static const Pattern counts(uR"(^\d+(?:篇)?文章数?\d*.{0,4}(?:关注|粉丝).{0,6}$|^\d+文章数\d+关注度?$)");
    for (std::size_t i = 2; i < lines.size(); ++i) {
        if (!counts.matches(lines[i].folded))
            continue;
        for (std::size_t back = 1; back <= 3 && back + 1 <= i; ++back) {
            const Line &name = lines[i - back];
            const Line &card = lines[i - back - 1];
            if (name.folded.size() < 2 || name.folded.size() > 16 || !card.folded.startsWith(name.folded))
                continue;
            StructureEdit place = field(name.section.span, FieldKind::Byline, name.text.toString(), 0.82F);
            place.reason = 1;
            out.structure.push_back(place);
            break;
        }
    }
}

} // namespace variorum::rules
