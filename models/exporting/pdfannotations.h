// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exporting/pagelayout.h"

#include <vector>

class QPDF;

namespace variorum {

/// Writes each placed note as a text markup annotation (ISO 32000-1, 12.5.6.10): /Highlight with one quadrilateral for
/// each line, author, dates, colour, contents, the note's id, an appearance that multiplies with the page, and a popup.
/// Corners go top left, top right, bottom left, bottom right: what viewers read, whatever order the standard's figure
/// has. A note that goes over several pages is one annotation on each; the further ones carry /IRT and /RT /Group to
/// the first, so that viewers that know groups count one note, and have the id with "#2", "#3" appended.
void addNotes(QPDF &pdf, const PageLayout &layout, const std::vector<ExportedArticle> &articles);

} // namespace variorum
