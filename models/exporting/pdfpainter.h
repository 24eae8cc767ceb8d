// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/exporting/pagelayout.h"

#include <QByteArray>

#include <vector>

namespace variorum {

/// A glyph that was painted, with what it stands for. Qt forgets this; pdftext.h puts it into the file.
struct DrawnGlyph {
    QString text;        ///< empty: a further glyph of the cluster before it
    int advance = 0;     ///< to the next glyph of the line, in thousandths of an em
    bool spaced = false; ///< the advance differs from the font's own by more than a reader of gaps overlooks
};

struct PaintedPdf {
    QByteArray bytes;
    std::vector<std::vector<DrawnGlyph>> pages; ///< in the order in which the page shows them
};

/// Paints the pages with Qt: text as embedded subset fonts, in reading order, and the shapes below it.
/// Errors: PdfFailed; Cancelled.
[[nodiscard]] Result<PaintedPdf> paintPdf(const PageLayout &layout, const Progress &progress = {});

} // namespace variorum
