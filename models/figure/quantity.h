// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/numerals.h"
#include "models/figure/units.h"

namespace variorum::figures {

/// A number with its unit, as it stands in the text.
struct Quantity {
    qsizetype begin = 0; ///< of the number
    qsizetype end = 0;   ///< past the unit, or the number where there is none
    Numeral numeral;
    const Unit *unit = nullptr;
    std::u16string_view currency; ///< settled ISO code of money
    bool approximate = false;
    bool perSecond = false; ///< 每秒 before, or behind, an amount of data
    bool half = false;      ///< 半 behind the unit: half of it more
    bool prefixed = false;  ///< the currency, or a word of money, stands before the number
    QString iso;            ///< of durations
    bool valid = false;
};

/// What the whole text tells a quantity.
struct TextSense {
    std::u16string_view yuan = u"CNY"; ///< what a bare 元 is
};

[[nodiscard]] TextSense senseOf(const ScanText &text);

/// A number and its unit at `at`; `end` is past what was read in any case.
[[nodiscard]] Quantity readQuantity(const ScanText &text, qsizetype at, const TextSense &sense);

/// The value in the unit's base unit; without one for vague numbers and absurdly large ones.
[[nodiscard]] std::optional<double> valueOf(const Amount &amount, const Quantity &quantity);

/// 百分之三, 三分之一, 两成, 一半, 翻番 ...: numbers without a unit word. `end` is 0 if there is none.
struct Share {
    qsizetype end = 0;
    double value = 0;
    double upper = 0;      ///< equal to value but for ranges (七八成)
    bool multiple = false; ///< times, not percent
    bool vague = false;
    bool about = false;   ///< 一成多
    bool minimum = false; ///< 过半
};
[[nodiscard]] Share shareAt(const ScanText &text, qsizetype at);
[[nodiscard]] bool mayStartShare(char16_t folded);

} // namespace variorum::figures
