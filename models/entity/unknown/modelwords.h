// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/unknown/nametext.h"
#include "models/entity/unknown/wordset.h"

/// What the names of models are made of: numbers, generations, variants; and what only looks like one.
namespace variorum::unknown {

[[nodiscard]] constexpr bool isModelDigit(char16_t key) {
    return key >= u'0' && key <= u'9';
}
[[nodiscard]] constexpr bool isModelLetter(char16_t key) {
    return key >= u'a' && key <= u'z';
}

/// Whether a word that names a product stands beside the model: 芯片, 型号. Single letters with a digit (M5, H20) are
/// names only there.
[[nodiscard]] bool nearProductWord(const NameText &text, Span span);
/// Snapdragon 4s Gen 2, S7 Pro Max, K9 至尊版: the length of generations and variants behind a model; 0: none.
[[nodiscard]] Offset variant(const NameText &text, Offset end);
/// 6.0|.0.115: the length of the further parts of a number behind the digit at the one before; 0: none.
[[nodiscard]] Offset furtherParts(const NameText &text, Offset end);
/// L06, ET5, M9, Z7T, S800: one letter or two and a number begin at an offset.
[[nodiscard]] bool isModelOfCar(const NameText &text, Offset begin);
/// The makes of phones that are spoken with their models, in Latin letters: vivo.
[[nodiscard]] const WordSet &phoneMakes();
/// The same in Chinese: 荣耀.
[[nodiscard]] const WordSet &chinesePhoneMakes();
/// The makes of cars that are spoken with their models: 极氪.
[[nodiscard]] const WordSet &carMakes();
/// OpenAI3个月, Orbis 6 月, GPU10万块: whether the number that ends there belongs to what follows.
[[nodiscard]] bool countsOn(const NameText &text, Span span);
/// Standards, interfaces, levels and quarters look like models: G20, USB4, IP68, LPDDR5X, F1.8.
[[nodiscard]] bool isNoModel(QStringView key);

} // namespace variorum::unknown
