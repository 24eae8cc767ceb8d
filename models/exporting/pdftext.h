// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/exporting/pdfpainter.h"

#include <vector>

class QPDF;

namespace variorum {

/// Makes the text of a PDF that Qt wrote come out as what was painted.
///
/// Qt maps each glyph back to a character by asking the font which character draws it; where several do (a Han
/// character and its radical, U+2014 U+2014 and U+2E3A) it guesses, and outside the BMP it gives up. Here the glyphs on
/// each page are matched, one by one, with the record of what was painted, and each font gets a new ToUnicode map
/// (ISO 32000-1, 9.10.3). A glyph that stands for different texts in different places gets a code of its own for each,
/// which CIDToGIDMap leads to the same outline; so does a glyph that justification set apart, with its true advance as
/// width, so that no space is read where none is written.
///
/// Fonts get the subset prefix of 9.6.4, made from their glyphs. Errors: PdfFailed where page and record differ.
[[nodiscard]] Result<void> mendText(QPDF &pdf, const std::vector<std::vector<DrawnGlyph>> &pages);

} // namespace variorum
