// SPDX-License-Identifier: Apache-2.0
// Articles as the runs of lines that speak most for one: every line has a score, and the runs are those whose sum no
// longer and no shorter run exceeds (Ruzzo and Tompa, "A linear time algorithm for finding all maximal scoring
// subsequences", ISMB 1999). A few short lines between paragraphs cost less than the paragraphs bring; a list of
// headlines costs more than a comment behind it.
#include "models/clean/rules/runs.h"

#include "models/base/chinese.h"
#include "models/clean/rules/englishsite.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr int heaviestButton = 4; ///< weight
constexpr int leastTitle = 8;     ///< weight: Chinese characters
constexpr int leastWords = 4;     ///< weight of one in Latin letters

} // namespace

bool isButton(const Line &line) {
    return line.section.role != Section::Role::Field && !line.prose && line.weight <= heaviestButton;
}

bool isHeadline(const Line &line) {
    if (std::any_of(line.text.begin(), line.text.end(), [](QChar c) { return isHan(c.unicode()); }))
        return isTitleLike(line) && line.weight >= leastTitle;
    // What programs print has few words, and signs between them.
    static const Pattern words(uR"(^["'“‘]?\p{Lu}[^$#|=<>{}\\_]*$)");
    constexpr int mostWords = 30;
    return line.open() && line.section.kind == BlockKind::Paragraph && line.weight >= leastWords &&
           line.weight <= mostWords && words.matches(line.text.toString()) && !isEnglishPicture(line.folded);
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

double sumOf(const std::vector<Run> &runs) {
    double sum = 0;
    for (const Run &run : runs)
        sum += run.behind - run.before;
    return sum;
}

double sumOf(const Run &run) {
    return run.behind - run.before;
}

} // namespace variorum::rules
