// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/libraryaccess.h"

namespace variorum::cli {

/// A page and those of its notes that are wanted.
struct NotedPage {
    LibraryPage page;
    std::vector<Note> notes;
};

/// A line for people, of what annotationJson() gives.
[[nodiscard]] QString annotationLine(const QJsonObject &annotation);
/// RFC 4180 with a heading, UTF-8.
[[nodiscard]] QString annotationsCsv(const std::vector<NotedPage> &pages);
/// The quotes under their articles' titles, each with what was written there.
[[nodiscard]] QString annotationsMarkdown(const std::vector<NotedPage> &pages);

} // namespace variorum::cli
