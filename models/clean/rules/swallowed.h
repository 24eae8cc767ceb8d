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

/// Whether a page sets letters and digits of ASCII apart from the Chinese in front of them by a blank. Each page does
/// or does not, and seldom behind marks.
class AsciiSpacing {
public:
    explicit AsciiSpacing(QStringView text);

    /// What is added to the cost of a blank, or of its absence, between a character and a letter or digit: 0 where the
    /// page says nothing, less than 0 for what it does.
    [[nodiscard]] float cost(char16_t before, bool blank) const;

private:
    struct Counts {
        float apart = 0;
        float together = 0;
    };
    Counts m_behindHan;
    Counts m_behindMark;
};

} // namespace variorum::rules
