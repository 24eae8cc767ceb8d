// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/linebalance.h"

#include <QStringView>

#include <algorithm>
#include <optional>

namespace variorum {

namespace {

constexpr std::size_t fewUnits = 200;
constexpr std::size_t fewLines = 3;
constexpr qreal stub = 0.4; ///< of the longest line

using Breaks = std::vector<std::size_t>; ///< the beginnings of lines, and the end of the last

bool endsClause(char32_t c) {
    return c < 0x10000 && QStringView(u"，。！？；：,!?;:」』”》").contains(QChar(static_cast<char16_t>(c)));
}

/// As narrow as can be without one line more.
std::vector<BrokenLine> evenLines(const std::vector<BreakUnit> &units, Measure measure, std::vector<BrokenLine> lines) {
    const qreal narrowest = measure.width / 2;
    for (measure.width -= measure.em; measure.width > narrowest; measure.width -= measure.em) {
        std::vector<BrokenLine> even = breakLines(units, measure);
        if (even.size() > lines.size())
            break;
        lines = std::move(even);
    }
    return lines;
}

/// One line from each break to the next, and the length of the longest.
struct Set {
    std::vector<BrokenLine> lines;
    qreal longest = 0;
};

/// Nothing where a line does not fit, or is a stub beside the longest.
std::optional<Set> linesBetween(const std::vector<BreakUnit> &units, const Measure &measure, const Breaks &breaks) {
    Set set;
    qreal shortest = measure.width;
    for (std::size_t i = 0; i + 1 < breaks.size(); ++i) {
        Measure own = measure;
        own.firstIndent = i == 0 ? measure.firstIndent : 0;
        const auto begin = units.begin();
        std::vector<BrokenLine> line = breakLines(
            {begin + static_cast<std::ptrdiff_t>(breaks[i]), begin + static_cast<std::ptrdiff_t>(breaks[i + 1])}, own);
        if (line.size() != 1)
            return std::nullopt;
        line.front().first += breaks[i];
        line.front().last += breaks[i];
        shortest = std::min(shortest, line.front().end);
        set.longest = std::max(set.longest, line.front().end);
        set.lines.push_back(std::move(line.front()));
    }
    if (shortest < stub * set.longest)
        return std::nullopt;
    return set;
}

/// Of all ways to part the text into so many lines where clauses end, the one with the shortest longest line.
std::optional<Set> linesOfClauses(const std::vector<BreakUnit> &units, const Measure &measure, std::size_t count) {
    Breaks ends;
    for (std::size_t at = 1; at < units.size(); ++at) {
        if (endsClause(units[at - 1].last) && mayBreak(units, at))
            ends.push_back(at);
    }
    std::optional<Set> best;
    const auto take = [&](const Breaks &breaks) {
        std::optional<Set> set = linesBetween(units, measure, breaks);
        if (set && (!best || set->longest < best->longest))
            best = std::move(set);
    };
    for (std::size_t first = 0; first < ends.size(); ++first) {
        if (count == 2)
            take({0, ends[first], units.size()});
        for (std::size_t second = first + 1; count == 3 && second < ends.size(); ++second)
            take({0, ends[first], ends[second], units.size()});
    }
    return best;
}

} // namespace

std::vector<BrokenLine> breakBalanced(const std::vector<BreakUnit> &units, const Measure &measure) {
    std::vector<BrokenLine> lines = breakLines(units, measure);
    if (lines.size() < 2 || units.size() >= fewUnits)
        return lines;
    if (lines.size() <= fewLines) {
        if (std::optional<Set> clauses = linesOfClauses(units, measure, lines.size()))
            return std::move(clauses->lines);
    }
    return evenLines(units, measure, std::move(lines));
}

} // namespace variorum
