// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace variorum::rules {

/// The character's usual Mandarin reading with its tone mark, by ICU's Han-Latin: 網 gives "wǎng". Empty if unknown.
/// Those of the characters that simplification changed are written out: making ICU's transliterator costs more than a
/// hundred pages. It is made for other characters only, and what it says is kept.
[[nodiscard]] QString readingOf(QChar character);

/// True for a reading as a program may have written it: with its tone mark, or without.
[[nodiscard]] bool isReadingOf(QStringView reading, QChar character);

/// The readings of the characters of simplifiedForms() in their order, between blanks: what ICU 72 makes of each alone
/// (`uconv -x Han-Latin`, a character a line).
[[nodiscard]] QStringView traditionalReadings();

} // namespace variorum::rules
