// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exporting/pagelayout.h"

#include <vector>

class QPDF;

namespace variorum {

/// Puts the running header, the page number, the legend of underlines and the numbers of the notes in the margin onto
/// the pages. They are drawn as outlines and marked as artifacts (ISO 32000-1, 14.8.2.2): whoever searches, copies or
/// extracts the text gets the article, without a page's furniture in the middle of its sentences.
void addFurniture(QPDF &pdf, const PageLayout &layout, const std::vector<ExportedArticle> &articles,
                  const ExportOptions &options);

} // namespace variorum
