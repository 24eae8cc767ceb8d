// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/progress.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace variorum {

/// What qUncompress() reads: the length as four bytes, big-endian, and a zlib stream of `bytes`. Compressed in pieces,
/// so that a long page can be cancelled; nothing then. Pages are shorter than 2^32 bytes (models/source/page.h).
[[nodiscard]] std::optional<QByteArray> packed(QByteArrayView bytes, const Progress &progress);

} // namespace variorum
