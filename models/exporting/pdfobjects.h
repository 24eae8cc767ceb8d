// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exporting/pagelayout.h"

#include <QString>

#include <string>

#include <qpdf/QPDFObjectHandle.hh>

namespace variorum {

/// From twips below the page's top to PDF's points above its bottom.
struct PdfSpace {
    qreal height = 842; ///< of the page, points
    [[nodiscard]] qreal x(qreal twips) const { return twips / twipsPerPoint; }
    [[nodiscard]] qreal y(qreal twips) const { return height - twips / twipsPerPoint; }
};

/// A text string (ISO 32000-1, 7.9.2.2).
[[nodiscard]] QPDFObjectHandle pdfText(const QString &text);
/// "D:20261124015140Z" of an ISO 8601 time; empty for what is none.
[[nodiscard]] QString pdfDate(const QString &iso);
/// A number with at most `decimals` digits after the point, in the C locale, without trailing zeros.
[[nodiscard]] std::string pdfNumber(qreal value, int decimals = 2);
/// "0.98 0.85 0.3", as colour operators want it.
[[nodiscard]] std::string pdfColour(QColor colour);

} // namespace variorum
