// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/scantext.h"

namespace variorum::figures {

/// A run of Arabic digits with its separators and fraction.
struct Digits {
    double mantissa = 0;
    int exponent = 0; ///< of ten
    int count = 0;    ///< digits before the point
    bool grouped = false;
    bool decimal = false;
    bool broken = false; ///< 1.2.3
    qsizetype end = 0;
};
/// Digits beyond these only move the exponent.
constexpr double mostSignificantDigits = 1e17;

[[nodiscard]] Digits readDigits(const ScanText &text, qsizetype at);

/// 0 to 9, or -1. Financial forms included.
[[nodiscard]] int chineseDigit(char16_t folded);

} // namespace variorum::figures
