// SPDX-License-Identifier: Apache-2.0
#include "models/entity/nametrie.h"

#include <algorithm>

namespace variorum {

namespace {

/// The sorted names that share a beginning of `depth` units: one node.
struct Range {
    std::uint32_t begin;
    std::uint32_t end;
    std::uint32_t depth;
};

/// The places of keys in the order of their units, not of a locale; equal keys keep their order.
std::vector<std::uint32_t> sortedPlaces(const std::vector<QString> &keys) {
    // The first four units in one number decide nearly always, without a look at the key.
    struct Place {
        std::uint64_t beginning;
        std::uint32_t key;
    };
    std::vector<Place> places;
    places.reserve(keys.size());
    for (const QString &key : keys) {
        std::uint64_t beginning = 0;
        for (qsizetype i = 0; i < 4; ++i)
            beginning = beginning << 16 | (i < key.size() ? key[i].unicode() : 0U);
        places.push_back({beginning, static_cast<std::uint32_t>(places.size())});
    }
    std::sort(places.begin(), places.end(), [&keys](const Place &a, const Place &b) {
        if (a.beginning != b.beginning)
            return a.beginning < b.beginning;
        const int order = keys[a.key].compare(keys[b.key]);
        return order != 0 ? order < 0 : a.key < b.key;
    });
    std::vector<std::uint32_t> sorted;
    sorted.reserve(places.size());
    for (const Place &place : places)
        sorted.push_back(place.key);
    return sorted;
}

} // namespace

NameTrie::NameTrie(const std::vector<QString> &keys) : m_first(0x10000, none) {
    const std::vector<std::uint32_t> sorted = sortedPlaces(keys);
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
