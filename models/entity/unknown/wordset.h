// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/unknown/nametext.h"

#include <algorithm>
#include <bitset>
#include <initializer_list>
#include <vector>

namespace variorum::unknown {

/// A few dozen words that a rule looks for at every place of a text: most places are passed by one look into a table.
class WordSet {
public:
    WordSet(std::initializer_list<QStringView> words) : m_words(words) {
        for (const QStringView word : words) {
            m_firsts.set(word[0].unicode());
            m_lasts.set(word.back().unicode());
        }
        std::sort(m_words.begin(), m_words.end(), [](QStringView a, QStringView b) { return a.size() > b.size(); });
    }

    /// The length of the longest word that begins at an offset; 0: none.
    [[nodiscard]] Offset at(const NameText &text, Offset begin) const {
        const char16_t first = text.at(begin);
        if (!m_firsts.test(first))
            return 0;
        // Two characters decide nearly always, without a call.
        const char16_t second = text.at(begin + 1);
        for (const QStringView word : m_words) {
            if (word[0] == first && (word.size() == 1 || word[1] == second) && text.startsWith(begin, word))
                return static_cast<Offset>(word.size());
        }
        return 0;
    }

    /// The length of the longest word that ends at an offset; 0: none.
    [[nodiscard]] Offset upTo(const NameText &text, Offset end) const {
        const char16_t last = text.at(end - 1);
        if (!m_lasts.test(last))
            return 0;
        for (const QStringView word : m_words) {
            if (word.back() == last && text.endsWith(end, word))
                return static_cast<Offset>(word.size());
        }
        return 0;
    }

    /// Whether a span is one of the words.
    [[nodiscard]] bool has(const NameText &text, Span span) const {
        return m_firsts.test(text.at(span.begin)) &&
               std::any_of(m_words.begin(), m_words.end(), [&](QStringView word) { return text.key(span) == word; });
    }

private:
    std::vector<QStringView> m_words; ///< the longest first
    std::bitset<65536> m_firsts;
    std::bitset<65536> m_lasts;
};

/// Whether one of the words ends a span.
inline bool endsIn(const NameText &text, Span span, const WordSet &words) {
    return words.upTo(text, span.end) > 0;
}

} // namespace variorum::unknown
