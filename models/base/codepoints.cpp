// SPDX-License-Identifier: Apache-2.0
#include "models/base/codepoints.h"

#include <algorithm>

namespace variorum {

CodePointIndex::CodePointIndex(QStringView text) {
    const char16_t *data = text.utf16();
    const qsizetype size = text.size();
    for (qsizetype i = 0; i + 1 < size; ++i) {
        if (QChar::isHighSurrogate(data[i]) && QChar::isLowSurrogate(data[i + 1]))
            m_pairs.push_back(static_cast<Offset>(++i));
    }
    m_length = static_cast<Offset>(size) - static_cast<Offset>(m_pairs.size());
}

Offset CodePointIndex::toCodePoints(Offset unit) const {
    // A low surrogate at or before `unit` - 1 has been counted twice; one exactly at `unit` is the inside of a pair.
    const auto before = std::upper_bound(m_pairs.begin(), m_pairs.end(), unit);
    return unit - static_cast<Offset>(before - m_pairs.begin());
}

Offset CodePointIndex::toUnits(Offset codePoint) const {
    // The k-th low surrogate stands at unit m_pairs[k]; its pair is code point m_pairs[k] - k - 1.
    std::size_t low = 0;
    std::size_t high = m_pairs.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (m_pairs[middle] - static_cast<Offset>(middle) - 1 < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + static_cast<Offset>(low);
}

} // namespace variorum
