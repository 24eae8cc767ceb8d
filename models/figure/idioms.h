// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/scantext.h"

namespace variorum::figures {

/// The length of the fixed phrase at a place whose number words count nothing (五花八门, 一直, 百度); 0 if none.
[[nodiscard]] qsizetype idiomAt(const ScanText &text, qsizetype at);

/// True where the character before makes an ordinal or a pronoun of the number (第三, 同一, 每一).
[[nodiscard]] bool isOrdinalBefore(const ScanText &text, qsizetype at, bool one);

} // namespace variorum::figures
