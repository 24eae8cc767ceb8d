// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exporting/document.h"

#include <QByteArray>

#include <vector>

namespace variorum {

/// The articles as Markdown (CommonMark with footnotes and tables as GitHub has them): the facts of each as front
/// matter, each note as a footnote at the end of its words. Characters that Markdown reads as signs are escaped.
[[nodiscard]] QByteArray markdownDocument(const std::vector<ExportedArticle> &articles, const ExportOptions &options);

} // namespace variorum
