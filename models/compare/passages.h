// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/sentencematch.h"
#include "models/compare/sourcetext.h"

#include <vector>

namespace variorum::comparing {

/// Sentences of several sources that say the same, by index.
struct SentenceGroup {
    struct Member {
        int source = 0;
        int first = 0; ///< sentences [first, last) of the source
        int last = 0;
    };
    double score = 0;            ///< of the weakest join
    std::vector<Member> members; ///< by source, one for each
};

/// Joins what was matched between two sources into groups over all, the surest first. A group holds neighbouring
/// sentences of a source only: a match that would bring in one from elsewhere is left out.
[[nodiscard]] std::vector<SentenceGroup> sentenceGroups(const SourceTexts &texts);

} // namespace variorum::comparing
