// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/unknown/nametext.h"

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
/// OpenAI3个月, Orbis 6 月, GPU10万块: whether the number that ends there belongs to what follows.
[[nodiscard]] bool countsOn(const NameText &text, Span span);
/// Standards, interfaces, levels and quarters look like models: G20, USB4, IP68, LPDDR5X, F1.8.
[[nodiscard]] bool isNoModel(QStringView key);

} // namespace variorum::unknown
