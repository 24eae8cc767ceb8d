// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace variorum {

/// Items with a member `span`, sorted, that may overlap. What touches a span is found in log time plus what lies there:
/// beside each item stands how far it and those before it reach.
template <typename Item>
class SpanIndex {
public:
    SpanIndex() = default;
    explicit SpanIndex(std::vector<Item> items) : m_items(std::move(items)) {
        std::stable_sort(m_items.begin(), m_items.end(), [](const Item &a, const Item &b) { return a.span < b.span; });
        m_reach.reserve(m_items.size());
        Offset reach = 0;
        for (const Item &item : m_items)
            m_reach.push_back(reach = std::max(reach, item.span.end));
    }

    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }

    /// Calls `visit(const Item &)` for each that touches the span (see Span::touches), in order.
    template <typename Visit>
    void touching(Span span, const Visit &visit) const {
        auto at =
            static_cast<std::size_t>(std::lower_bound(m_reach.begin(), m_reach.end(), span.begin) - m_reach.begin());
        for (; at < m_items.size() && m_items[at].span.begin <= span.end; ++at) {
            if (m_items[at].span.touches(span))
                visit(m_items[at]);
        }
    }

private:
    std::vector<Item> m_items;
    std::vector<Offset> m_reach;
};

/// The same for a vector whose spans are sorted and disjoint: the first that ends behind `at`.
template <typename Item>
[[nodiscard]] auto firstEndingAfter(const std::vector<Item> &items, Offset at) {
    return std::lower_bound(items.begin(), items.end(), at,
                            [](const Item &item, Offset offset) { return item.span.end <= offset; });
}

/// The item of such a vector that holds an offset, or nullptr.
template <typename Item>
[[nodiscard]] const Item *itemAt(const std::vector<Item> &items, Offset at) {
    const auto found = firstEndingAfter(items, at);
    return found != items.end() && found->span.contains(at) ? &*found : nullptr;
}

} // namespace variorum
