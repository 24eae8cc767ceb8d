// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace variorum {

/// True for the common Chinese surnames of one character, folded.
[[nodiscard]] bool isSurname(char16_t c);

} // namespace variorum
