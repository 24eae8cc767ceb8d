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
constexpr qsizetype nearPicture = 3; ///< lines from a caption to its copy
constexpr int leastCaption = 12;     ///< weight

/// Lines from one that stands earlier on the page, each the copy of one behind the original of the line before.
struct Run {
    std::size_t last = 0;  ///< line
    std::size_t prose = 0; ///< lines of it
    std::int64_t weight = 0;
    qsizetype lastOriginal = -1;
};

} // namespace

void repeatedBody(const RuleInput &input, Proposals &out) {
    const std::vector<Line> &lines = linesOf(input);
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
    std::vector<std::int64_t> proseBefore(lines.size() + 1, 0); // weight of the prose before a line
    for (std::size_t i = 0; i < lines.size(); ++i)
        proseBefore[i + 1] = proseBefore[i] + (lines[i].open() && lines[i].prose ? lines[i].weight : 0);
    // A run goes on as long as its originals advance with it. What follows a line does not depend on how the run got
    // there, so runs are summed up from behind.
    std::vector<Run> runs(lines.size());
    for (std::size_t i = lines.size(); i-- > 0;) {
        if (original[i] < 0)
            continue;
        Run &run = runs[i];
        run = {i, lines[i].prose ? std::size_t{1} : 0, lines[i].weight, original[i]};
        for (std::size_t j = i + 1; j < lines.size() && j <= i + mostStrays + 1; ++j) {
            if (original[j] > original[i] && original[j] - original[i] <= static_cast<qsizetype>(mostStrays) + 1) {
                run.last = runs[j].last;
                run.prose += runs[j].prose;
                run.weight += runs[j].weight;
                run.lastOriginal = runs[j].lastOriginal;
                break;
            }
        }
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (original[i] < 0)
            continue;
        // A picture that can be enlarged has its caption twice.
        if (lines[i].open() && static_cast<qsizetype>(i) - original[i] <= nearPicture &&
            lines[i].weight >= leastCaption && isPictureCaption(lines[i].folded)) {
            out.structure.push_back(drop(lines[i].section.span, 0.9F));
            continue;
        }
        const Run &run = runs[i];
        // A manual says the same of many things: what is repeated must be a good part of what stands before it.
        const bool whole = run.weight >= leastWhole && 10 * run.weight >= 8 * proseBefore[i];
        const bool much = run.weight >= leastWeight && 4 * run.weight >= proseBefore[i];
        if (run.prose >= 3 && (much || whole) && static_cast<std::size_t>(run.lastOriginal) < i) {
            out.structure.push_back(drop(Span(lines[i].section.span.begin, lines[run.last].section.span.end), 0.97F));
            i = run.last;
        }
    }
}

} // namespace variorum::rules
