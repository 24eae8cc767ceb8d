// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/textdocument.h"

#include <vector>

namespace variorum {

/// What is laid out as one: a block, or a part of a long one. A text engine's time for a line of a megabyte is seconds.
struct TextPiece {
    int block = 0;
    Span span;      ///< of the document
    float ems = 0;  ///< roughly how long it is on one line, in widths of a full-width character
    int breaks = 0; ///< line feeds inside
    bool first = false;
    bool last = false; ///< of its block
};

/// All pieces of a document, in order: every block has at least one. Long blocks are divided after a line feed, else
/// after the end of a sentence, a mark, a space, else between two characters.
[[nodiscard]] std::vector<TextPiece> piecesOf(const TextDocument &document);

} // namespace variorum
