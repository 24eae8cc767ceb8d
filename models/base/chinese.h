// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace variorum {

/// Which Chinese script a text is written in. Mixed or too short to say is Unknown.
enum class Script { Unknown, Hans, Hant };

/// ISO 15924: "Hans", "Hant", or an empty string.
[[nodiscard]] QString scriptCode(Script script);

/// Han ideographs of the BMP and beyond, with the compatibility block, without radicals and punctuation.
[[nodiscard]] bool isHan(char32_t c);
/// Full-width and CJK punctuation, and the quotation marks and dashes that Chinese shares with Latin.
[[nodiscard]] bool isChinesePunctuation(char32_t c);
/// White space of any width, byte-order marks and zero-width characters included.
[[nodiscard]] bool isBlank(char32_t c);
/// A character as an emoji presentation draws it: pictographs, flags, dingbats that have an emoji form.
[[nodiscard]] bool isEmoji(char32_t c);

/// Simplified form of one character by ICU's single-character table (Traditional-Simplified), itself where
/// it has none. A table of 1:1 forms: right for matching, not for display.
[[nodiscard]] char16_t simplified(char16_t c);
/// True for characters that simplification changed: they occur in Traditional text only.
[[nodiscard]] bool isTraditionalOnly(char16_t c);
/// True for characters that only Simplified text uses.
[[nodiscard]] bool isSimplifiedOnly(char16_t c);

/// Folds for matching: script, width and case. Every unit stays one unit, so offsets stay valid.
[[nodiscard]] char16_t folded(char16_t c);
[[nodiscard]] QString folded(QStringView text);
/// The slashes of division (U+2215) and of frames (U+2571), which some editors write for one, as "/".
[[nodiscard]] QString withPlainSlashes(QString text);

/// Decides by the characters that only one of the scripts has.
[[nodiscard]] Script scriptOf(QStringView text);

} // namespace variorum
