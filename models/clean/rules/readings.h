// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace variorum::rules {

/// The character's usual Mandarin reading with its tone mark, by ICU's Han-Latin: 網 gives "wǎng". Empty if unknown.
/// Kept for each character asked for: making the transliterator costs more than a page.
[[nodiscard]] QString readingOf(QChar character);

/// True for a reading as a program may have written it: with its tone mark, or without.
[[nodiscard]] bool isReadingOf(QStringView reading, QChar character);

} // namespace variorum::rules
