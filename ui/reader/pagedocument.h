// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/source/page.h"
#include "ui/widgets/textdocument.h"

namespace variorum {

/// The page's text as it is, a block for each line. Offsets are the page's.
[[nodiscard]] TextDocument pageDocument(const PagePointer &page);

} // namespace variorum
