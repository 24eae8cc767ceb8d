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

/// The first four units of a key from `depth` on, in one number that is in their order.
std::uint64_t fourFrom(std::u16string_view key, std::size_t depth) {
    std::uint64_t units = 0;
    for (std::size_t i = depth; i < depth + 4; ++i)
        units = units << 16 | (i < key.size() ? key[i] : 0U);
    return units;
}

struct Place {
    std::uint64_t units; ///< those at the depth that is being sorted
    std::uint32_t key;
};

/// Keys that begin with the same `depth` units, sorted by the next four, and where those are equal too, by what
/// follows. Four at a time, one comparison of numbers decides nearly always.
void sortFrom(const NameKeys &keys, std::vector<Place> &places, std::size_t begin, std::size_t end, std::size_t depth) {
    for (std::size_t i = begin; i < end; ++i)
        places[i].units = fourFrom(keys[places[i].key], depth);
    const auto sort = [&places](std::size_t from, std::size_t to, auto &&less) {
        std::sort(places.begin() + static_cast<std::ptrdiff_t>(from), places.begin() + static_cast<std::ptrdiff_t>(to),
                  less);
    };
    sort(begin, end, [](const Place &a, const Place &b) { return a.units < b.units; });
    for (std::size_t from = begin; from < end;) {
        std::size_t to = from;
        bool longer = false;
        for (; to < end && places[to].units == places[from].units; ++to)
            longer = longer || keys[places[to].key].size() > depth + 4;
        if (to - from > 1 && longer)
            sortFrom(keys, places, from, to, depth + 4);
        else if (to - from > 1) // a NUL in one of them looks like its end
            sort(from, to, [&keys](const Place &a, const Place &b) {
                const std::size_t size = keys[a.key].size();
                const std::size_t other = keys[b.key].size();
                return size != other ? size < other : a.key < b.key;
            });
        from = to;
    }
}

/// The places of keys in the order of their units, not of a locale; equal keys keep their order.
std::vector<Place> sortedPlaces(const NameKeys &keys) {
    std::vector<Place> places;
    places.reserve(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        places.push_back({0, static_cast<std::uint32_t>(i)});
    sortFrom(keys, places, 0, places.size(), 0);
    return places;
}

} // namespace

void NameKeys::reserve(std::size_t keys, std::size_t units) {
    m_ends.reserve(keys);
    m_units.reserve(units);
}

void NameKeys::add(std::u16string_view key) {
    m_units.append(key);
    m_ends.push_back(static_cast<std::uint32_t>(m_units.size()));
}

NameTrie::NameTrie(const NameKeys &keys) : m_first(0x10000, none) {
    const std::vector<Place> sorted = sortedPlaces(keys);
    std::vector<Range> ranges{{0, static_cast<std::uint32_t>(sorted.size()), 0}};
    m_names.reserve(sorted.size());
    m_units.push_back(0);
    for (std::size_t node = 0; node < ranges.size(); ++node) {
        const Range range = ranges[node];
        std::uint32_t at = range.begin;
        m_nodes.push_back({static_cast<std::uint32_t>(ranges.size()), static_cast<std::uint32_t>(m_names.size())});
        for (; at < range.end && keys[sorted[at].key].size() == range.depth; ++at)
            m_names.push_back(sorted[at].key);
        while (at < range.end) {
            const char16_t unit = keys[sorted[at].key][range.depth];
            const std::uint32_t begin = at;
            while (at < range.end && keys[sorted[at].key][range.depth] == unit)
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
