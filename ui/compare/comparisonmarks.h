// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/comparison.h"
#include "models/pipeline/reading.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace variorum {

/// What a comparison puts into the texts, by source and place: passages, figures with their claim's status, and inside
/// a passage the words that no other source has there. Shared by the columns of a comparison and the gutters between
/// them.
class ComparisonMarks {
public:
    struct PassageMark {
        Span span;
        int passage = 0;
    };
    struct FigureMark {
        Span span;
        ClaimStatus status = ClaimStatus::Single;
    };

    ComparisonMarks(std::vector<std::shared_ptr<const ReadArticle>> articles, Comparison comparison);

    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    [[nodiscard]] const QString &text(int source) const;
    [[nodiscard]] int sourceCount() const { return static_cast<int>(m_articles.size()); }
    /// Sorted, disjoint.
    [[nodiscard]] const std::vector<PassageMark> &passages(int source) const;
    [[nodiscard]] const std::vector<FigureMark> &figures(int source) const;
    /// The passage over an offset of a source's text, or -1.
    [[nodiscard]] int passageAt(int source, Offset at) const;
    /// Where a passage stands in a source; empty where it does not.
    [[nodiscard]] Span spanOf(int passage, int source) const;
    /// Made when it is asked for the first time, and kept.
    [[nodiscard]] const std::vector<Span> &ownWords(int passage, int source) const;

private:
    std::vector<std::shared_ptr<const ReadArticle>> m_articles;
    Comparison m_comparison;
    std::vector<std::vector<PassageMark>> m_passages;
    std::vector<std::vector<FigureMark>> m_figures;
    mutable std::unordered_map<std::uint64_t, std::vector<Span>> m_ownWords;
};

} // namespace variorum
