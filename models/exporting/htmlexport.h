// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exporting/document.h"

#include <QByteArray>

#include <vector>

namespace variorum {

/// The articles as one HTML page that needs nothing beside it: highlights as <mark>, notes listed at the end with links
/// both ways. Everything that was read or typed is escaped; nothing in it runs.
[[nodiscard]] QByteArray htmlDocument(const std::vector<ExportedArticle> &articles, const ExportOptions &options);

} // namespace variorum
