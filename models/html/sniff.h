// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <cstdint>

namespace variorum {

enum class Format : std::uint8_t { Text, Html, Mhtml };

/// What the bytes are, by what they hold; no name is asked. A text that speaks of tags is no HTML: it must begin like
/// a page, or be made of elements.
[[nodiscard]] Format formatOf(QByteArrayView bytes);

} // namespace variorum
