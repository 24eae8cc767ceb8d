// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/textflow.h"

namespace variorum {

enum class CaretMove : std::uint8_t {
    NextCharacter,
    PreviousCharacter,
    NextWord,
    PreviousWord,
    NextLine,
    PreviousLine,
    NextPage,
    PreviousPage,
    LineBegin,
    LineEnd,
    DocumentBegin,
    DocumentEnd,
};

/// A caret in a flow.
struct TextCaret {
    Offset at = 0;
    bool endOfLine = false; ///< where a line is broken: at the end of the one above
    float goal = -1;        ///< the x that moves from line to line keep to; -1 for none

    friend bool operator==(const TextCaret &, const TextCaret &) = default;
};

/// Where a caret stands after a move. A page is `pageHeight` pixels.
[[nodiscard]] TextCaret moved(TextFlow &flow, const TextCaret &caret, CaretMove move, int pageHeight);

/// The line that shows a caret: its piece, its index there.
struct CaretLine {
    int piece = -1;
    int line = 0;
};
[[nodiscard]] CaretLine lineOf(TextFlow &flow, const TextCaret &caret);
/// The caret in a line nearest to an x of the column.
[[nodiscard]] TextCaret caretInLine(TextFlow &flow, CaretLine line, float x);

} // namespace variorum
