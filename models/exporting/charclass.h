// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <cstdint>

namespace variorum {

/// What a character is to the setting of a Chinese line.
enum class CharClass : std::uint8_t {
    Han,     ///< ideographs, kana, pictographs, full-width letters: a line may break on either side
    Opening, ///< opening brackets and quotation marks: never end a line
    Closing, ///< closing ones, commas, stops: never begin a line
    Middle,  ///< middle dots and full-width slashes: never begin a line
    Joining, ///< dashes and ellipses: pairs of them stay together, never begin a line
    Latin,   ///< letters, digits and signs of scripts that put spaces between words
    Space,
};
[[nodiscard]] CharClass charClass(char32_t c);

/// Marks of running Latin text that begin no line even after Chinese: , . ) % and the like.
[[nodiscard]] bool isLatinClosing(char32_t c);
/// Signs that end no line: ( [ $ and the like.
[[nodiscard]] bool isLatinOpening(char32_t c);
/// Where an address or a path may be divided when it is longer than a line.
[[nodiscard]] bool isAddressBreak(char32_t c);

} // namespace variorum
