// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exporting/pagelayout.h"

#include <vector>

class QPDF;

namespace variorum {

/// The document's title, authors, language and date, for readers of the old dictionary and of XMP alike, and the
/// outline of titles, headings and appendices.
void addMetadata(QPDF &pdf, const PageLayout &layout, const std::vector<ExportedArticle> &articles,
                 const ExportOptions &options);

} // namespace variorum
