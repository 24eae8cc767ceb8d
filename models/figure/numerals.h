// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/digits.h"
#include "models/figure/scantext.h"

namespace variorum::figures {

/// mantissa * 10^exponent. Kept apart so that 12.9 with 10^4 is exactly 129000: a mantissa below 2^53 and a power of
/// ten up to 10^22 need one rounding only.
struct Amount {
    double mantissa = 0;
    int exponent = 0;
    /// Infinite from a power of ten of more than 400, 0 below -400; never NaN.
    [[nodiscard]] double value(int extraExponent = 0) const;
};

/// A number as it is written, without its unit.
struct Numeral {
    qsizetype begin = 0;
    qsizetype end = 0; ///< past everything that looks like a number, also when it is none
    bool valid = false;
    Amount amount;
    Amount upper;             ///< 七八: the 8; else equal to amount
    int scale = 0;            ///< power of ten of the 万, 亿, million ... that ends it; 0 if none
    double lead = 0;          ///< the number before that scale
    bool arabic = false;      ///< has Arabic digits
    bool vague = false;       ///< 数十亿, 几百, 十几: no value
    bool approximate = false; ///< 多, 余, 几 inside; two neighbouring digits; a bare scale (千亿)
    bool bareScale = false;   ///< 百万, 千亿: no digit before the first place
    bool single = false;      ///< one Chinese digit and nothing else
    bool grouped = false;     ///< 3,617
    bool leadingZero = false; ///< 06
    bool digitString = false; ///< 二〇二五: digits without places
    int digits = 0;           ///< Arabic digits before the decimal point, or those of a digit string
    bool decimal = false;
    bool hundredMillions = false; ///< 三个亿
    bool compound = false;        ///< 2万5, 1万2304: digits behind a scale
};

/// Two digits without a place are rather a range or a code; three and more are a number as papers in Traditional write
/// it: 四七二座.
[[nodiscard]] inline bool isCode(const Numeral &number) {
    return number.digitString && number.digits < 3;
}

/// True where a number may start: an Arabic or Chinese digit, a place (百), or 数 and 几.
[[nodiscard]] bool startsNumeral(char16_t folded);

/// Reads the number at `at`. Takes time in proportion to what it passes; `end` is always past `at` when
/// startsNumeral() holds there.
[[nodiscard]] Numeral readNumeral(const ScanText &text, qsizetype at);

/// A small whole number, Arabic (one or two digits) or Chinese up to 九十九, for dates. -1 if there is none.
struct SmallNumber {
    int value = -1;
    qsizetype end = 0;
};
[[nodiscard]] SmallNumber readSmallNumber(const ScanText &text, qsizetype at);

} // namespace variorum::figures
