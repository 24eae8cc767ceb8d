// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/scantext.h"

namespace variorum::figures {

// Words, addresses and codes with digits that count nothing.

/// True where the number goes on with a code: 3-1期, 4+4核. A range has been read before.
[[nodiscard]] bool isInCode(const ScanText &text, qsizetype at);

/// Past a word of Latin letters with the digits that belong to it: A100, GPT-4, iPhone17e. Digits that a scale or a
/// sign follows are a number of their own, though nothing parts them from the word: GPU10万块.
[[nodiscard]] qsizetype endOfLatin(const ScanText &text, qsizetype at);

/// The end of what is left of an address: 2026/11/20 in one is no date.
[[nodiscard]] qsizetype endOfAddress(const ScanText &text, qsizetype at);

} // namespace variorum::figures
