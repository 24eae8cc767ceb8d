// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace variorum {

/// Keys one behind the other in one text: a hundred thousand of them cost a hundred thousand strings less.
class NameKeys {
public:
    void reserve(std::size_t keys, std::size_t units);
    void add(std::u16string_view key);
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::u16string_view operator[](std::size_t at) const {
        const std::uint32_t begin = at > 0 ? m_ends[at - 1] : 0;
        return std::u16string_view(m_units).substr(begin, m_ends[at] - begin);
    }

private:
    std::u16string m_units;
    std::vector<std::uint32_t> m_ends;
};

/// A trie of names, laid out breadth first: the children of a node are neighbours, sorted by their unit, and names with
/// equal keys are neighbours as well. Built by sorting, in milliseconds for tens of thousands of names; a step is a
/// binary search among the children, but for the first, which is one look into a table.
class NameTrie {
public:
    using Node = std::uint32_t;
    static constexpr Node none = 0;

    /// Keys are folded by the caller and not empty. What a key stands for is its place in `keys`.
    explicit NameTrie(const NameKeys &keys);

    /// The node behind a name's first unit, or none.
    [[nodiscard]] Node first(char16_t key) const { return m_first[key]; }
    /// The node one unit on, or none.
    [[nodiscard]] Node next(Node node, char16_t key) const;
    /// The places in `keys` of the names that end here: pointers into one array, [begin, end).
    [[nodiscard]] std::pair<const std::uint32_t *, const std::uint32_t *> names(Node node) const {
        return {m_names.data() + m_nodes[node].names, m_names.data() + m_nodes[node + 1].names};
    }

private:
    struct Entry {
        std::uint32_t children; ///< those of the next entry are the end
        std::uint32_t names;
    };
    std::vector<Node> m_first;
    std::vector<char16_t> m_units; ///< by which each node is reached, beside m_nodes for short searches
    std::vector<Entry> m_nodes;
    std::vector<std::uint32_t> m_names;
};

} // namespace variorum
