// SPDX-License-Identifier: Apache-2.0
#include "models/entity/unknown/nametext.h"

#include "models/entity/namekey.h"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace variorum::unknown {

struct NameText::Breaker {
    std::unique_ptr<icu::BreakIterator> iterator;
    std::vector<bool> boundary; ///< one for each offset, the end included
    std::vector<bool> seen;     ///< offsets of lines that were looked at
};

NameText::NameText(QStringView text, const std::vector<Mention> &known)
    : m_text(text), m_key(nameKey(text)), m_known(known) {}

NameText::~NameText() = default;

const Mention *NameText::knownOver(Offset at) const {
    const auto after = std::upper_bound(m_known.begin(), m_known.end(), at, [](Offset value, const Mention &mention) {
        return value < mention.span.begin;
    });
    return after != m_known.begin() && std::prev(after)->span.contains(at) ? &*std::prev(after) : nullptr;
}

const Mention *NameText::knownFrom(Offset at) const {
    const Mention *mention = knownOver(at);
    return mention && mention->span.begin == at ? mention : nullptr;
}

const Mention *NameText::knownUpTo(Offset at) const {
    const Mention *mention = knownOver(at - 1);
    return mention && mention->span.end == at ? mention : nullptr;
}

void NameText::breakLine(Offset at) const {
    if (!m_breaker) {
        m_breaker = std::make_unique<Breaker>();
        UErrorCode status = U_ZERO_ERROR;
        m_breaker->iterator.reset(icu::BreakIterator::createWordInstance(icu::Locale::getSimplifiedChinese(), status));
        m_breaker->boundary.assign(static_cast<std::size_t>(size()) + 1, false);
        m_breaker->seen.assign(static_cast<std::size_t>(size()) + 1, false);
    }
    const auto isSeen = m_breaker->seen.begin() + at;
    if (*isSeen)
        return;
    // A line of news is short; one that is not is cut, so that the iterator never gets more than it can chew.
    constexpr Offset longest = 4096;
    Offset begin = at;
    while (begin > 0 && at - begin < longest && m_key[begin - 1] != u'\n')
        --begin;
    Offset end = at;
    while (end < size() && end - at < longest && m_key[end] != u'\n')
        ++end;
    const icu::UnicodeString line(false, QStringView(m_key).utf16() + begin, end - begin);
    if (m_breaker->iterator) {
        m_breaker->iterator->setText(line);
        for (int32_t p = m_breaker->iterator->first(); p != icu::BreakIterator::DONE; p = m_breaker->iterator->next())
            m_breaker->boundary[static_cast<std::size_t>(begin + p)] = true;
    }
    std::fill(m_breaker->seen.begin() + begin, m_breaker->seen.begin() + end + 1, true);
}

bool NameText::isOneWord(Span span) const {
    for (Offset at = span.begin + 1; at < span.end; ++at) {
        if (isBoundary(at))
            return false;
    }
    return true;
}

bool NameText::isBoundary(Offset at) const {
    if (at <= 0 || at >= size())
        return true;
    breakLine(at);
    return m_breaker->boundary[static_cast<std::size_t>(at)];
}

Offset NameText::wordBefore(Offset at) const {
    Offset begin = at - 1;
    while (begin > 0 && !isBoundary(begin))
        --begin;
    return std::max<Offset>(begin, 0);
}

} // namespace variorum::unknown
