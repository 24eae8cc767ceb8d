// SPDX-License-Identifier: Apache-2.0
#include "models/entity/nametrie.h"

#include <algorithm>
#include <numeric>

namespace variorum {

namespace {

/// The sorted names that share a beginning of `depth` units: one node.
struct Range {
    std::uint32_t begin;
    std::uint32_t end;
    std::uint32_t depth;
};

} // namespace

NameTrie::NameTrie(const std::vector<QString> &keys) : m_first(0x10000, none) {
    std::vector<std::uint32_t> sorted(keys.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    // By code unit, not by locale; equal keys keep their order.
    std::sort(sorted.begin(), sorted.end(), [&keys](std::uint32_t a, std::uint32_t b) {
        const int order = keys[a].compare(keys[b]);
        return order != 0 ? order < 0 : a < b;
    });

    std::vector<Range> ranges{{0, static_cast<std::uint32_t>(sorted.size()), 0}};
    m_units.push_back(0);
    for (std::size_t node = 0; node < ranges.size(); ++node) {
        const Range range = ranges[node];
        std::uint32_t at = range.begin;
        m_nodes.push_back({static_cast<std::uint32_t>(ranges.size()), static_cast<std::uint32_t>(m_names.size())});
        for (; at < range.end && keys[sorted[at]].size() == range.depth; ++at)
            m_names.push_back(sorted[at]);
        while (at < range.end) {
            const char16_t unit = keys[sorted[at]][range.depth].unicode();
            const std::uint32_t begin = at;
            while (at < range.end && keys[sorted[at]][range.depth].unicode() == unit)
                ++at;
            if (node == 0)
                m_first[unit] = static_cast<Node>(ranges.size());
            ranges.push_back({begin, at, range.depth + 1});
            m_units.push_back(unit);
        }
    }
    m_nodes.push_back({static_cast<std::uint32_t>(ranges.size()), static_cast<std::uint32_t>(m_names.size())});
}

NameTrie::Node NameTrie::next(Node node, char16_t key) const {
    const auto begin = m_units.begin() + m_nodes[node].children;
    const auto end = m_units.begin() + m_nodes[node + 1].children;
    const auto found = std::lower_bound(begin, end, key);
    return found != end && *found == key ? static_cast<Node>(found - m_units.begin()) : none;
}

} // namespace variorum
