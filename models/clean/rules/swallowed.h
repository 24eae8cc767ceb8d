// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QStringView>

namespace variorum::rules {

// What tells which character of ASCII was swallowed together with a byte that made no character.

/// True for ASCII's letters and digits.
[[nodiscard]] bool isAsciiWord(char16_t c);

/// The first digit of a year of which the other three follow; 0 where it cannot be told.
[[nodiscard]] char16_t firstOfYear(QStringView text, Offset at);

/// True where digits begin as no number does: years, and zeros in front of which a digit is missing.
[[nodiscard]] bool isRestOfNumber(QStringView text, Offset at);

/// True for what ends a sentence, a quotation or a bracket and is none of ASCII.
[[nodiscard]] bool isEnd(char16_t c);

/// Whether a page sets letters and digits of ASCII apart from the Chinese in front of them by a blank. Each page does
/// or does not, and seldom behind marks.
class AsciiSpacing {
public:
    explicit AsciiSpacing(QStringView text);

    /// What is added to the cost of a blank, or of its absence, between a character and a letter or digit: 0 where the
    /// page says nothing, less than 0 for what it does.
    [[nodiscard]] float cost(char16_t before, bool blank) const;

    /// The cost of a single character of ASCII of that kind between what ends a sentence or a quotation and another
    /// that is none of ASCII: where one stands there it is a blank on nearly all pages. Digits are `0`, letters `a`.
    [[nodiscard]] float costBehindEnd(char16_t kind) const;
    /// What is added to the cost of the same behind a character of Chinese, as far as the page differs from others.
    [[nodiscard]] float costBehindHan(char16_t kind) const;

private:
    struct Counts {
        float apart = 0;
        float together = 0;
    };
    Counts m_behindHan;
    Counts m_behindMark;
    /// Single characters of ASCII before what is none.
    struct Singles {
        float blanks = 0;
        float digits = 0;
        float letters = 0;
        /// Of that kind, with what is usual as if seen so many times.
        [[nodiscard]] float share(char16_t kind, const Singles &usual, float weight) const;
        [[nodiscard]] float of(char16_t kind) const { return kind == u' ' ? blanks : kind == u'0' ? digits : letters; }
    };
    Singles m_behindEnds;
    Singles m_behindHanAlone;
};

} // namespace variorum::rules
