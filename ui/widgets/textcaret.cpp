// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textcaret.h"

#include "ui/widgets/textbounds.h"

#include <algorithm>

namespace variorum {

CaretLine lineOf(TextFlow &flow, const TextCaret &caret) {
    const int index = flow.pieceAt(caret.at);
    if (index < 0)
        return {};
    const SetPiece &piece = flow.set(index);
    int line = piece.lineAt(caret.at);
    if (caret.endOfLine && line > 0 && piece.spanOf(piece.lines[static_cast<std::size_t>(line)]).begin == caret.at)
        --line;
    return {index, line};
}

TextCaret caretInLine(TextFlow &flow, CaretLine line, float x) {
    const SetPiece &piece = flow.set(line.piece);
    TextCaret caret;
    const ScreenLine &screenLine = piece.lines[static_cast<std::size_t>(line.line)];
    caret.at = piece.placeInLine(line.line, x);
    const Span span = piece.spanOf(screenLine);
    if (caret.at == span.end && !span.isEmpty()) {
        const bool inside = line.line + 1 < static_cast<int>(piece.lines.size());
        const bool fed = inside && flow.textOf(line.piece)[span.end - 1 - piece.span.begin] == u'\n';
        // Behind a line feed stands what comes on the next line.
        if (fed)
            caret.at = span.end - 1;
        else
            caret.endOfLine = inside;
    }
    return caret;
}

namespace {

float xOf(TextFlow &flow, const TextCaret &caret) {
    const int index = flow.pieceAt(caret.at);
    return index < 0 ? 0 : flow.set(index).caretX(caret.at, caret.endOfLine);
}

TextCaret byLine(TextFlow &flow, const TextCaret &caret, bool down) {
    CaretLine line = lineOf(flow, caret);
    if (line.piece < 0)
        return caret;
    const float goal = caret.goal >= 0 ? caret.goal : xOf(flow, caret);
    line.line += down ? 1 : -1;
    if (line.line < 0) {
        if (line.piece == 0)
            return {flow.piece(0).span.begin, false, goal};
        --line.piece;
        line.line = static_cast<int>(flow.set(line.piece).lines.size()) - 1;
    } else if (line.line >= static_cast<int>(flow.set(line.piece).lines.size())) {
        if (line.piece + 1 == flow.count())
            return {flow.document().length(), false, goal};
        ++line.piece;
        line.line = 0;
    }
    TextCaret next = caretInLine(flow, line, goal);
    next.goal = goal;
    return next;
}

TextCaret byPage(TextFlow &flow, const TextCaret &caret, int pixels) {
    const CaretLine line = lineOf(flow, caret);
    if (line.piece < 0)
        return caret;
    const float goal = caret.goal >= 0 ? caret.goal : xOf(flow, caret);
    const ScreenLine &from = flow.set(line.piece).lines[static_cast<std::size_t>(line.line)];
    const FlowPlace to = flow.moved({line.piece, from.top + from.height / 2}, pixels);
    const SetPiece &piece = flow.set(to.piece);
    if (to.piece == 0 && to.within < 0)
        return {piece.span.begin, false, goal};
    if (to.piece + 1 == flow.count() && to.within >= piece.height)
        return {piece.span.end, false, goal};
    TextCaret next = caretInLine(flow, {to.piece, piece.lineAtHeight(to.within)}, goal);
    next.goal = goal;
    return next;
}

TextCaret lineEdge(TextFlow &flow, const TextCaret &caret, bool end) {
    const CaretLine line = lineOf(flow, caret);
    if (line.piece < 0)
        return caret;
    const SetPiece &piece = flow.set(line.piece);
    const Span span = piece.spanOf(piece.lines[static_cast<std::size_t>(line.line)]);
    if (!end)
        return {span.begin, false, -1};
    const bool inside = line.line + 1 < static_cast<int>(piece.lines.size());
    const bool fed = !span.isEmpty() && flow.textOf(line.piece)[span.end - 1 - piece.span.begin] == u'\n';
    return fed ? TextCaret{span.end - 1, false, -1} : TextCaret{span.end, inside, -1};
}

} // namespace

TextCaret moved(TextFlow &flow, const TextCaret &caret, CaretMove move, int pageHeight) {
    const TextDocument &document = flow.document();
    if (document.blocks.empty())
        return {};
    switch (move) {
    case CaretMove::NextCharacter:
        return {nextCharacter(document, caret.at), false, -1};
    case CaretMove::PreviousCharacter:
        return {previousCharacter(document, caret.at), false, -1};
    case CaretMove::NextWord:
        return {nextWord(document, caret.at), false, -1};
    case CaretMove::PreviousWord:
        return {previousWord(document, caret.at), false, -1};
    case CaretMove::NextLine:
        return byLine(flow, caret, true);
    case CaretMove::PreviousLine:
        return byLine(flow, caret, false);
    case CaretMove::NextPage:
        return byPage(flow, caret, pageHeight);
    case CaretMove::PreviousPage:
        return byPage(flow, caret, -pageHeight);
    case CaretMove::LineBegin:
        return lineEdge(flow, caret, false);
    case CaretMove::LineEnd:
        return lineEdge(flow, caret, true);
    case CaretMove::DocumentBegin:
        return {document.blocks.front().begin, false, -1};
    case CaretMove::DocumentEnd:
        return {document.length(), false, -1};
    }
    return caret;
}

} // namespace variorum
