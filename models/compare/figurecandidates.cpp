// SPDX-License-Identifier: Apache-2.0
#include "models/compare/figurecandidates.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_map>

namespace variorum::comparing {

namespace {

/// A key under which more figures stand than this tells them apart too badly to try all pairs; only neighbours in the
/// order of the sources are then tried.
constexpr std::size_t mostUnderOneKey = 64;
constexpr std::size_t mostNeighbours = 24;

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
    a ^= b + 0x9E3779B97F4A7C15ULL + (a << 6) + (a >> 2);
    return a * 0xBF58476D1CE4E5B9ULL;
}

/// Equal for values that differ by a hair only.
std::uint64_t valueKey(const StatedFigure &figure) {
    const double middle = (figure.range.low + figure.range.high) / 2;
    const double value = figure.what->value.value_or(std::isfinite(middle) ? middle : 0);
    if (value == 0)
        return 1;
    const double digits = std::pow(10.0, 8 - std::floor(std::log10(std::abs(value))));
    return static_cast<std::uint64_t>(std::llround(value * digits)) ^
           (static_cast<std::uint64_t>(static_cast<std::int64_t>(std::floor(std::log10(std::abs(value))))) << 48);
}

class Pairs {
public:
    void add(const std::vector<std::vector<int>> &keyed) {
        for (const std::vector<int> &places : keyed) {
            const std::size_t reach = places.size() <= mostUnderOneKey ? places.size() : mostNeighbours;
            for (std::size_t i = 0; i < places.size(); ++i) {
                for (std::size_t j = i + 1; j < std::min(places.size(), i + 1 + reach); ++j)
                    m_pairs.emplace_back(places[i], places[j]);
            }
        }
    }
    std::vector<std::pair<int, int>> take() {
        std::sort(m_pairs.begin(), m_pairs.end());
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
        return std::move(m_pairs);
    }

private:
    std::vector<std::pair<int, int>> m_pairs;
};

/// The figures under each key, in order of the keys' first figure.
class Keyed {
public:
    void add(std::uint64_t key, int figure) {
        const auto [at, fresh] = m_places.try_emplace(key, m_lists.size());
        if (fresh)
            m_lists.emplace_back();
        std::vector<int> &list = m_lists[at->second];
        if (list.empty() || list.back() != figure)
            list.push_back(figure);
    }
    std::vector<std::vector<int>> take() { return std::move(m_lists); }

private:
    std::unordered_map<std::uint64_t, std::size_t> m_places;
    std::vector<std::vector<int>> m_lists;
};

} // namespace

std::vector<std::pair<int, int>> candidatePairs(const std::vector<StatedFigure> &figures) {
    Keyed byValue;
    Keyed byPassage;
    Keyed byWord;
    for (std::size_t at = 0; at < figures.size(); ++at) {
        const StatedFigure &figure = figures[at];
        const auto kind = static_cast<std::uint64_t>(figure.what->kind);
        const int index = static_cast<int>(at);
        byValue.add(mixed(kind, valueKey(figure)), index);
        if (figure.passage >= 0)
            byPassage.add(mixed(kind, static_cast<std::uint64_t>(figure.passage)), index);
        for (const GramBag::Entry &entry : figure.label.entries)
            byWord.add(mixed(kind, static_cast<std::uint64_t>(entry.id)), index);
    }
    Pairs pairs;
    pairs.add(byValue.take());
    pairs.add(byPassage.take());
    pairs.add(byWord.take());
    std::vector<std::pair<int, int>> out = pairs.take();
    out.erase(std::remove_if(out.begin(), out.end(),
                             [&figures](const std::pair<int, int> &pair) {
                                 const StatedFigure &a = figures[static_cast<std::size_t>(pair.first)];
                                 const StatedFigure &b = figures[static_cast<std::size_t>(pair.second)];
                                 return !comparable(*a.what, a.written, *b.what, b.written);
                             }),
              out.end());
    return out;
}

} // namespace variorum::comparing
