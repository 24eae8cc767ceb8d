// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace variorum {

/// Articles by their number: small and dense.
class ArticleSet {
public:
    void insert(qint64 article) {
        const auto at = static_cast<std::size_t>(article);
        if (at >= m_in.size())
            m_in.resize(std::max(at + 1, 2 * m_in.size()));
        m_in[at] = true;
    }
    [[nodiscard]] bool contains(qint64 article) const {
        const auto at = static_cast<std::size_t>(article);
        return at < m_in.size() && m_in[at];
    }

private:
    std::vector<bool> m_in;
};

} // namespace variorum
