// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/exporting/document.h"

#include <QByteArray>

#include <vector>

namespace variorum {

/// The articles as one annotated PDF: A4, each article on pages of its own, notes as annotations, an outline, metadata.
/// Equal input gives equal bytes on a machine with the same fonts. Needs a QGuiApplication (any platform plugin but
/// `minimal`); may run on any thread. Errors: PdfFailed; Cancelled.
[[nodiscard]] Result<QByteArray> pdfDocument(const std::vector<ExportedArticle> &articles, const ExportOptions &options,
                                             const Progress &progress = {});

} // namespace variorum
