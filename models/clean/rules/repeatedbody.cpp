// SPDX-License-Identifier: Apache-2.0
// A body that stands on the page twice. Blocks are compared without blanks, width and script; a run of blocks that
// repeats an earlier run is dropped whole, with the few lines between them that differ.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <QHash>

namespace variorum::rules {

namespace {

constexpr std::size_t mostStrays = 3; ///< lines in a row that may differ inside a repeated run
constexpr int leastWeight = 150; ///< a shorter run may be an author's refrain, unless it is all that stands before it
constexpr int leastWhole = 60;

} // namespace

void repeatedBody(const RuleInput &input, Proposals &out) {
    const std::vector<Line> lines = linesOf(input);
    QHash<QString, std::size_t> first;
    std::vector<qsizetype> original(lines.size(), -1);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].section.role == Section::Role::Dropped || lines[i].folded.isEmpty())
            continue;
        const auto found = first.constFind(lines[i].folded);
        if (found == first.constEnd())
            first.insert(lines[i].folded, i);
        else
            original[i] = static_cast<qsizetype>(*found);
    }
    std::vector<int> proseBefore(lines.size() + 1, 0); // weight of the prose before a line
    for (std::size_t i = 0; i < lines.size(); ++i)
        proseBefore[i + 1] = proseBefore[i] + (lines[i].open() && lines[i].prose ? weight(lines[i].text) : 0);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (original[i] < 0)
            continue;
        // Follow the run as long as its originals advance with it.
        std::size_t last = i;
        std::size_t prose = lines[i].prose ? 1 : 0;
        int total = weight(lines[i].text);
        qsizetype at = original[i];
        std::size_t strays = 0;
        for (std::size_t j = i + 1; j < lines.size() && strays <= mostStrays; ++j) {
            if (original[j] > at && original[j] - at <= static_cast<qsizetype>(mostStrays) + 1) {
                at = original[j];
                last = j;
                strays = 0;
                prose += lines[j].prose ? 1 : 0;
                total += weight(lines[j].text);
            } else {
                ++strays;
            }
        }
        const bool whole = total >= leastWhole && 10 * total >= 8 * proseBefore[i];
        if (prose >= 3 && (total >= leastWeight || whole) && static_cast<std::size_t>(at) < i) {
            out.structure.push_back(drop(Span(lines[i].section.span.begin, lines[last].section.span.end), 0.97F));
            i = last;
        }
    }
}

} // namespace variorum::rules
