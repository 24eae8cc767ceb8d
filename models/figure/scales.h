// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/scantext.h"

namespace variorum::figures {

// What multiplies digits: the places of Chinese numbers, and the scales behind numbers of either kind.

/// 十 1, 百 2, 千 3, 万 4, 亿 8, 兆 12; 0 for anything else.
[[nodiscard]] int placeOf(char16_t c);

/// 廿二, 卅: a digit and 十 in one character. 0 for others.
[[nodiscard]] int tensOf(char16_t c);

/// In 兆瓦, 兆赫, 兆字节, 兆比特 the character is the prefix mega; as a number it is 10^12 and counts money or things.
[[nodiscard]] bool isTrillion(const ScanText &text, qsizetype at);

/// 千瓦, 千克, 千米: the prefix kilo where no more digits can be meant.
[[nodiscard]] bool isKilo(const ScanText &text, qsizetype at);

/// What multiplies a number: 万, 亿, 多亿, 个亿, million.
struct Scale {
    int exponent = 0; ///< 0 where none stands there
    bool approximate = false;
    bool vague = false;
    bool spelled = false; ///< 个亿
    qsizetype end = 0;
};
/// Behind the number of so many digits that ends at `at`.
[[nodiscard]] Scale readScale(const ScanText &text, qsizetype at, int digitsBefore);

} // namespace variorum::figures
