// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/structure.h"
#include "ui/widgets/textdocument.h"

namespace variorum {

/// What a block of an article looks like.
[[nodiscard]] TextRole roleOf(BlockKind kind);

} // namespace variorum
