// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/html/pagemarkup.h"
#include "models/html/references.h"
#include "models/html/tree.h"

#include <QString>

namespace variorum {

/// The text of a page as a reader sees it, line by line, without what is hidden, and what the markup says of the lines.
/// `markup` receives elements, lines and origins.
[[nodiscard]] QString pageText(QStringView source, const Scan &scan, const Tree &tree, References &references,
                               PageMarkup &markup);

} // namespace variorum
