// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QStringView>

#include <vector>

namespace variorum::rules {

/// The end of a reading in parentheses that begins at `at`, with its opening parenthesis or, where that was lost,
/// without: "(shù)", "shù)". 0 if none does.
[[nodiscard]] Offset readingEnd(QStringView text, Offset at);
/// The letters of the reading between `at` and its end.
[[nodiscard]] QStringView readingAt(QStringView text, Offset at, Offset end);
/// True for a sign of loss with what always stands behind the place where bytes were read out of step: one of the marks
/// that were replaced, or a reading.
[[nodiscard]] bool mayBeOutOfStep(QStringView text, Offset at);
[[nodiscard]] inline bool isLostSign(QChar c) {
    return c == u'?' || c == QChar(0xFFFD);
}

/// How the page was glossed: a program put their readings behind all characters of a list, and replaced full-width
/// marks. What the list holds shows in what carries readings and what does not.
class Glosses {
public:
    explicit Glosses(QStringView text);

    /// The probability that the list holds the character.
    [[nodiscard]] float listed(char16_t c) const;
    /// -ln of the probability that it does not.
    [[nodiscard]] float unlistedCost(char16_t c) const;
    /// The probability that two characters side by side came through as they were: that no code lay across them which
    /// was changed wherever it stood.
    [[nodiscard]] float shown(char16_t first, char16_t second) const;
    /// Different characters that carry readings.
    [[nodiscard]] int kinds() const { return m_kinds; }
    /// That full-width ! ? , were replaced.
    [[nodiscard]] float marksReplaced() const { return m_marksReplaced; }
    /// True where the page has many full-width ! ? , of which all were: who writes Chinese seldom does that.
    [[nodiscard]] bool allMarksReplaced() const { return m_allMarksReplaced; }
    /// Occurrences of the character, and those that carry its reading.
    [[nodiscard]] std::uint32_t occurring(char16_t c) const { return m_occurring[c]; }
    [[nodiscard]] std::uint32_t glossed(char16_t c) const { return m_glossed[c]; }
    /// The same as listed(), by everything but one occurrence that carries its reading. `expected`: what share of the
    /// characters is listed, as far as anything else than readings tells.
    [[nodiscard]] float listedWithout(char16_t c, float expected) const;

private:
    std::vector<std::uint32_t> m_occurring;
    std::vector<std::uint32_t> m_glossed;
    float m_marksReplaced = 0;
    bool m_allMarksReplaced = false;
    float m_coverage = 0;   ///< the share of the characters that may be listed which are
    float m_unseenCost = 0; ///< unlistedCost() of a character that the page does not have
    int m_kinds = 0;
    int m_candidates = 0; ///< and those that might
};

} // namespace variorum::rules
