// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace variorum {

/// What the many dots between the parts of a name become.
constexpr char16_t nameDot = u'\u00B7';

/// Folds one unit for looking names up: script, width and case as folded() does, and the many dots and hyphens
/// that stand inside names each to one. Every unit stays one unit.
[[nodiscard]] char16_t nameKey(char16_t c);
[[nodiscard]] QString nameKey(QStringView text);

/// Letters of alphabets and digits, folded: what a Latin name must not be followed by.
[[nodiscard]] bool isWordCharacter(char16_t key);
/// True when neither end of [begin, end) cuts a Latin word or a number: `gpt` in `chatgpt` is no word of its own.
[[nodiscard]] bool standsAlone(QStringView text, qsizetype begin, qsizetype end);

} // namespace variorum
