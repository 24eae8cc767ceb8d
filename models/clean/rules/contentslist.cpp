// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/contentslist.h"

#include <QHash>

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr std::size_t leastEntries = 3;
constexpr qsizetype longestEntry = 120; ///< units
constexpr qsizetype shortestEntry = 3;

/// A line's words without the number that a table of contents gives them.
QStringView unnumbered(const Line &line) {
    QStringView text = line.folded;
    qsizetype digits = 0;
    while (digits < text.size() && (text[digits].isDigit() || text[digits] == u'.' || text[digits] == u')'))
        ++digits;
    return digits > 0 && digits < text.size() ? text.sliced(digits) : text;
}

} // namespace

std::vector<std::size_t> contentsOf(const std::vector<Line> &lines) {
    const auto isEntry = [](const Line &line) {
        return line.section.role != Section::Role::Field && !line.prose && line.folded.size() >= shortestEntry &&
               line.folded.size() <= longestEntry;
    };
    QHash<QStringView, std::vector<std::size_t>> places;
    std::vector<std::size_t> prose(lines.size() + 1, 0); // how many paragraphs stand before each line
    for (std::size_t i = 0; i < lines.size(); ++i) {
        prose[i + 1] = prose[i] + (lines[i].prose ? 1 : 0);
        if (isEntry(lines[i]))
            places[unnumbered(lines[i])].push_back(i);
    }
    const auto nextBehind = [&](std::size_t line, std::size_t floor) {
        const std::vector<std::size_t> &all = places[unnumbered(lines[line])];
        const auto next = std::upper_bound(all.begin(), all.end(), floor);
        return next == all.end() ? lines.size() : *next;
    };
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < lines.size();) {
        std::size_t end = i;
        std::size_t place = i;
        std::size_t first = 0;
        std::size_t parted = 0; // entries with a paragraph before the next
        for (; end < lines.size() && isEntry(lines[end]); ++end) {
            const std::size_t next = nextBehind(end, place);
            if (next == lines.size() || (end > i && end >= first))
                break;
            first = end == i ? next : first;
            parted += end > i && prose[next] > prose[place] ? 1 : 0;
            place = next;
        }
        if (end - i >= leastEntries && 3 * parted >= 2 * (end - i - 1)) {
            for (std::size_t k = i; k < end; ++k)
                found.push_back(k);
        }
        i = std::max(end, i + 1);
    }
    return found;
}

} // namespace variorum::rules
