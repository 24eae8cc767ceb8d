// SPDX-License-Identifier: Apache-2.0
// The decoding is Viterbi's; the sums over all ways are those of the forward-backward algorithm (Rabiner 1989).
#include "models/entity/tagger/chain.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace variorum::tagging {

Chain::Chain(std::vector<float> transitions, int labels)
    : m_transitions(std::move(transitions)), m_labels(static_cast<std::size_t>(labels)) {
    constexpr float most = 60; // what is larger is as sure
    for (const float one : m_transitions)
        m_odds.push_back(std::exp(static_cast<double>(std::clamp(one, -most, most))));
}

std::vector<int> Chain::likeliest(const std::vector<float> &scores) const {
    const std::size_t count = m_labels;
    const auto size = static_cast<int>(scores.size() / count);
    const float *between = m_transitions.data() + 2 * count;
    std::vector<float> best(m_transitions.begin(), m_transitions.begin() + static_cast<std::ptrdiff_t>(count));
    std::vector<float> next(count);
    std::vector<int> back(static_cast<std::size_t>(size) * count);
    for (int at = 0; at < size; ++at) {
        const float *here = scores.data() + static_cast<std::size_t>(at) * count;
        if (at == 0) {
            next = best;
        } else {
            int *source = back.data() + static_cast<std::size_t>(at) * count;
            for (std::size_t to = 0; to < count; ++to)
                next[to] = best[0] + between[to];
            for (std::size_t from = 1; from < count; ++from) {
                const float score = best[from];
                const float *row = between + from * count;
                for (std::size_t to = 0; to < count; ++to) {
                    const bool better = score + row[to] > next[to];
                    source[to] = better ? static_cast<int>(from) : source[to];
                    next[to] = better ? score + row[to] : next[to];
                }
            }
        }
        for (std::size_t to = 0; to < count; ++to)
            best[to] = next[to] + here[to];
    }
    for (std::size_t i = 0; i < count; ++i)
        best[i] += m_transitions[count + i];
    std::vector<int> path(static_cast<std::size_t>(size));
    int label = static_cast<int>(std::max_element(best.begin(), best.end()) - best.begin());
    for (int at = size - 1; at >= 0; --at) {
        path[static_cast<std::size_t>(at)] = label;
        label = back[static_cast<std::size_t>(at) * count + static_cast<std::size_t>(label)];
    }
    return path;
}

Likelihood::Likelihood(const Chain &chain, const std::vector<float> &scores)
    : m_chain(chain), m_size(scores.size() / chain.m_labels) {
    const std::size_t count = chain.m_labels;
    for (std::size_t at = 0; at < m_size; ++at) {
        const float *here = scores.data() + at * count;
        const float most = *std::max_element(here, here + count);
        std::vector<double> odds(count);
        for (std::size_t i = 0; i < count; ++i)
            odds[i] = std::exp(static_cast<double>(here[i] - most));
        m_odds.push_back(std::move(odds));
    }
    for (std::size_t at = 0; at < m_size; ++at) {
        std::vector<double> ways;
        if (at == 0) {
            ways.assign(chain.m_odds.begin(), chain.m_odds.begin() + static_cast<std::ptrdiff_t>(count));
            std::transform(ways.begin(), ways.end(), m_odds[0].begin(), ways.begin(), std::multiplies<>());
        } else {
            ways = step(m_before.back(), at);
        }
        const double sum = std::max(std::accumulate(ways.begin(), ways.end(), 0.0), 1e-300);
        for (double &way : ways)
            way /= sum;
        m_sums.push_back(sum);
        m_before.push_back(std::move(ways));
    }
    m_behind.assign(m_size, std::vector<double>(count));
    if (m_size == 0)
        return;
    std::vector<double> &last = m_behind.back();
    std::copy_n(chain.m_odds.begin() + static_cast<std::ptrdiff_t>(count), count, last.begin());
    const double all = std::max(std::inner_product(last.begin(), last.end(), m_before.back().begin(), 0.0), 1e-300);
    for (double &way : last)
        way /= all;
    for (std::size_t at = m_size - 1; at-- > 0;) {
        for (std::size_t from = 0; from < count; ++from) {
            const double *row = chain.m_odds.data() + (2 + from) * count;
            double sum = 0;
            for (std::size_t to = 0; to < count; ++to)
                sum += row[to] * m_odds[at + 1][to] * m_behind[at + 1][to];
            m_behind[at][from] = sum / m_sums[at + 1];
        }
    }
}

std::vector<double> Likelihood::step(const std::vector<double> &from, std::size_t at) const {
    const std::size_t count = m_chain.m_labels;
    std::vector<double> ways(count);
    for (std::size_t label = 0; label < count; ++label) {
        const double *row = m_chain.m_odds.data() + (2 + label) * count;
        for (std::size_t to = 0; to < count; ++to)
            ways[to] += from[label] * row[to];
    }
    for (std::size_t to = 0; to < count; ++to)
        ways[to] *= m_odds[at][to];
    return ways;
}

double Likelihood::of(Offset begin, Offset end, const std::function<bool(Offset, int)> &allowed) const {
    std::vector<double> ways = m_before[static_cast<std::size_t>(begin)];
    for (Offset at = begin; at < end; ++at) {
        const auto place = static_cast<std::size_t>(at);
        if (at > begin) {
            ways = step(ways, place);
            for (double &way : ways)
                way /= m_sums[place];
        }
        for (std::size_t label = 0; label < ways.size(); ++label) {
            if (!allowed(at, static_cast<int>(label)))
                ways[label] = 0;
        }
    }
    const std::vector<double> &behind = m_behind[static_cast<std::size_t>(end) - 1];
    return std::inner_product(ways.begin(), ways.end(), behind.begin(), 0.0);
}

} // namespace variorum::tagging
