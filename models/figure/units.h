// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/figure.h"
#include "models/figure/scantext.h"

#include <string_view>

namespace variorum::figures {

/// What a unit word stands for. One row of the tables in units.cpp, currencies.cpp and classifiers.cpp.
struct Unit {
    enum Trait : std::uint8_t {
        Plain = 0,
        Classifier = 1, ///< 个, 家: 一 before it is an article, the noun behind it is the unit
        BareYuan = 2,   ///< 元, 块: the currency depends on the text
        Degree = 4,     ///< 度: electricity, temperature or an angle
        Mega = 8,       ///< 兆 by itself
        AsWritten = 16, ///< the unit's name is the word as it stands in the text
        Slang = 32,     ///< 刀: only behind Arabic digits and before a boundary
    };
    FigureKind kind = FigureKind::Other;
    std::u16string_view name; ///< base unit; ISO 4217; for durations the ISO 8601 designator ("TH"), for dates none
    double factor = 1;        ///< to the base unit, times 10^exponent
    int exponent = 0;
    std::uint8_t traits = Plain;
    double offset = 0; ///< added after the factor: Fahrenheit
};

struct UnitMatch {
    const Unit *unit = nullptr;
    qsizetype end = 0;
};

/// The longest unit word at a place, classifiers included. Latin units are matched with their case and end at a word
/// boundary; classifiers are refused where the word goes on (家庭, 台湾).
[[nodiscard]] UnitMatch unitAt(const ScanText &text, qsizetype at);

/// $, HK$, US$, €, RMB ... before a number.
[[nodiscard]] UnitMatch currencyPrefixAt(const ScanText &text, qsizetype at);
[[nodiscard]] bool mayStartCurrencyPrefix(char16_t folded);
/// 人民币, 新台币 ... directly before a number that bears a bare 元 or nothing.
[[nodiscard]] const Unit *currencyNameBefore(const ScanText &text, qsizetype end);

/// The noun that is counted, behind a classifier or a large number: at most six characters, as it is written.
[[nodiscard]] QString countedNoun(const ScanText &text, qsizetype at);
/// True where a word stands that is counted without a classifier: 用户, 员工, 国家.
[[nodiscard]] bool isCountedWord(const ScanText &text, qsizetype at);

namespace tables {
UnitMatch currencyAt(const ScanText &text, qsizetype at);
UnitMatch classifierAt(const ScanText &text, qsizetype at);
} // namespace tables

} // namespace variorum::figures
