// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/source/page.h"

#include <optional>

namespace variorum {

/// Raw bytes of any page into a Page: plain text as readPage() has it, HTML and MHTML as the text of the page with its
/// markup beside it. `declared` is the encoding that the analyst chose, empty to detect it. Errors as of readPage().
[[nodiscard]] Result<PagePointer> openPage(const QByteArray &bytes, const QString &name, const QString &declared = {});

/// The markup that the page was made of, decoded: what PageMarkup::origins lead to. `encoding` is the page's. Nothing
/// for bytes that hold no markup.
[[nodiscard]] std::optional<QString> decodedMarkup(const QByteArray &bytes, const QString &encoding);

} // namespace variorum
