// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace variorum {

/// Heights of many things that stand below each other, in whole pixels. Sums, changes and searches take logarithmic
/// time (a binary indexed tree: P. M. Fenwick, A new data structure for cumulative frequency tables, 1994).
class HeightTree {
public:
    HeightTree() = default;
    explicit HeightTree(std::vector<int> heights);

    [[nodiscard]] int count() const { return static_cast<int>(m_heights.size()); }
    [[nodiscard]] int at(int index) const { return m_heights[static_cast<std::size_t>(index)]; }
    void set(int index, int height);
    /// Of the first `count`.
    [[nodiscard]] std::int64_t sum(int count) const;
    [[nodiscard]] std::int64_t total() const { return sum(count()); }
    /// The one that covers a distance from the top; the first or last for what lies outside. -1 where there is none.
    [[nodiscard]] int indexAt(std::int64_t distance) const;

private:
    std::vector<int> m_heights;
    std::vector<std::int64_t> m_tree; ///< counted from one, as the algorithm does
};

} // namespace variorum
