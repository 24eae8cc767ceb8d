// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/heighttree.h"

#include <algorithm>

namespace variorum {

namespace {

std::size_t lowestBit(std::size_t value) {
    return value & (~value + 1);
}

} // namespace

HeightTree::HeightTree(std::vector<int> heights) : m_heights(std::move(heights)), m_tree(m_heights.size() + 1) {
    for (std::size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += m_heights[i - 1];
        const std::size_t parent = i + lowestBit(i);
        if (parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

void HeightTree::set(int index, int height) {
    int &stored = m_heights[static_cast<std::size_t>(index)];
    const std::int64_t change = std::int64_t(height) - stored;
    stored = height;
    if (change == 0)
        return;
    for (std::size_t i = static_cast<std::size_t>(index) + 1; i < m_tree.size(); i += lowestBit(i))
        m_tree[i] += change;
}

std::int64_t HeightTree::sum(int count) const {
    std::int64_t sum = 0;
    for (std::size_t i = static_cast<std::size_t>(count); i > 0; i -= lowestBit(i))
        sum += m_tree[i];
    return sum;
}

int HeightTree::indexAt(std::int64_t distance) const {
    std::size_t step = 1;
    while (step * 2 < m_tree.size())
        step *= 2;
    std::size_t index = 0;
    for (std::int64_t rest = distance; step > 0; step /= 2) {
        if (index + step < m_tree.size() && m_tree[index + step] <= rest) {
            index += step;
            rest -= m_tree[index];
        }
    }
    return std::min(static_cast<int>(index), count() - 1);
}

} // namespace variorum
