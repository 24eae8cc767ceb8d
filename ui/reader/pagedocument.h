// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/source/page.h"
#include "ui/widgets/textdocument.h"

namespace variorum {

/// A text as it is, a block for each line; `owner` keeps it. Offsets are the text's.
[[nodiscard]] TextDocument linesOf(QStringView text, std::shared_ptr<const void> owner);
/// The page's text as it is, a block for each line. Offsets are the page's.
[[nodiscard]] TextDocument pageDocument(const PagePointer &page);

} // namespace variorum
