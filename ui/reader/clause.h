// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QStringView>

namespace variorum {

/// The words around an offset up to the nearest punctuation or line end on both sides, at most 60 units each way: what
/// the other side shows when the pointer is here. Empty where only blanks are.
[[nodiscard]] Span clauseAt(QStringView text, Offset at);

} // namespace variorum
