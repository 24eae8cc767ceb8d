// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"
#include "models/entity/entity.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace variorum::tagging {

/// A name in a piece of text.
struct Found {
    Span span;
    EntityType type = EntityType::Organisation;
    float sure = 0; ///< how likely it is exactly this, to its network
};

/// What may follow what: a conditional random field over the labels of characters, the last layer of both networks.
class Chain {
public:
    Chain() = default;
    /// (labels + 2) × labels: from the beginning, to the end, from each to each.
    Chain(std::vector<float> transitions, int labels);

    /// The likeliest labels for scores of size × labels, after Viterbi. Time grows with their number.
    [[nodiscard]] std::vector<int> likeliest(const std::vector<float> &scores) const;

private:
    friend class Likelihood;
    std::vector<float> m_transitions;
    std::vector<double> m_odds; ///< e to the power of each
    std::size_t m_labels = 0;
};

/// How likely labels are for one piece of text, by the sums over all ways through the chain before and behind.
class Likelihood {
public:
    /// Both must outlive it.
    Likelihood(const Chain &chain, const std::vector<float> &scores);

    /// Of the labels that are allowed at each place from `begin` to `end`.
    [[nodiscard]] double of(Offset begin, Offset end, const std::function<bool(Offset, int)> &allowed) const;

private:
    [[nodiscard]] std::vector<double> step(const std::vector<double> &from, std::size_t at) const;

    const Chain &m_chain;
    std::size_t m_size;
    std::vector<std::vector<double>> m_odds; ///< of each label at each place, by its score alone
    std::vector<double> m_sums;              ///< what the ways are divided by at each place, so that none vanishes
    std::vector<std::vector<double>> m_before;
    std::vector<std::vector<double>> m_behind;
};

} // namespace variorum::tagging
