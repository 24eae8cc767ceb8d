// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/sourcetext.h"

#include <vector>

namespace variorum::comparing {

/// Sentences of one source that say what sentences of another say. One side or both may be two or three neighbours,
/// where the other source joined or split them.
struct SentenceMatch {
    int first = 0, firstEnd = 0;   ///< sentences [first, firstEnd) of the one
    int second = 0, secondEnd = 0; ///< of the other
    double score = 0;              ///< 0 to 1
};

/// The sentences that hold a gram, for each gram.
class GramIndex {
public:
    GramIndex(const SourceText &source, int gramCount);
    struct Range {
        const int *begin;
        const int *end;
        [[nodiscard]] int size() const { return static_cast<int>(end - begin); }
    };
    [[nodiscard]] Range sentencesWith(GramId id) const;

private:
    std::vector<int> m_starts;
    std::vector<int> m_sentences;
};

/// Each sentence in one match at most. Neighbours that match in the same order support each other, so that order is
/// followed where there is one, and a moved paragraph is found all the same.
[[nodiscard]] std::vector<SentenceMatch> matchSentences(const SourceText &one, const SourceText &other,
                                                        const GramIndex &grams);

} // namespace variorum::comparing
