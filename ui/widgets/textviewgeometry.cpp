// SPDX-License-Identifier: Apache-2.0
// Between offsets and pixels.
#include "ui/widgets/textpainter.h"
#include "ui/widgets/textview.h"
#include "ui/widgets/textviewstate.h"

#include <algorithm>
#include <cmath>

namespace variorum {

namespace {

/// How far a piece's top is below the viewport's. Exact when the pieces between are set.
int topOf(const TextFlow &flow, FlowPlace top, int piece) {
    return static_cast<int>(
        std::clamp<std::int64_t>(flow.heights().sum(piece) - flow.heightOf(top), -(1 << 28), 1 << 28));
}

QRect rounded(const QRectF &rect) {
    const int left = static_cast<int>(std::floor(rect.left()));
    const int right = static_cast<int>(std::ceil(rect.right()));
    return {left, static_cast<int>(std::lround(rect.top())), right - left,
            static_cast<int>(std::lround(rect.height()))};
}

} // namespace

Offset TextView::positionAt(QPoint at) const {
    State &state = *m_state;
    if (state.flow.count() == 0)
        return 0;
    const FlowPlace place = state.flow.moved(state.top, at.y());
    const SetPiece &piece = state.flow.set(place.piece);
    return caretInLine(state.flow, {place.piece, piece.lineAtHeight(place.within)}, float(at.x() - state.column.left()))
        .at;
}

Offset TextView::characterAt(QPoint at) const {
    State &state = *m_state;
    if (state.flow.count() == 0)
        return -1;
    const FlowPlace place = state.flow.moved(state.top, at.y());
    const SetPiece &piece = state.flow.set(place.piece);
    if (place.within < piece.before || place.within >= piece.height)
        return -1;
    return piece.characterInLine(piece.lineAtHeight(place.within), float(at.x() - state.column.left()));
}

QRect TextView::rectAt(Offset at) const {
    State &state = *m_state;
    const int index = state.flow.pieceAt(at);
    if (index < 0)
        return {state.column.left(), state.padding(), 1, bodySize()};
    const SetPiece &piece = state.flow.set(index);
    const Offset place = std::min(at, piece.span.end);
    const ScreenLine &line = piece.lines[static_cast<std::size_t>(piece.lineAt(place))];
    const float x = piece.caretX(place);
    QRectF box = textBox(piece, line, {x, x});
    box.translate(state.column.left(), topOf(state.flow, state.top, index));
    return {static_cast<int>(std::lround(box.left())), static_cast<int>(box.top()), 1, static_cast<int>(box.height())};
}

QRect TextView::caretRect() const {
    State &state = *m_state;
    QRect rect = rectAt(m_caret);
    const int index = state.flow.pieceAt(m_caret);
    if (index < 0 || !state.endOfLine)
        return rect;
    const SetPiece &piece = state.flow.set(index);
    const CaretLine shown = lineOf(state.flow, state.caret(m_caret));
    const int line = piece.lineAt(m_caret);
    if (shown.line == line)
        return rect;
    rect.moveLeft(state.column.left() + static_cast<int>(std::lround(piece.caretX(m_caret, true))));
    rect.translate(0, piece.lines[static_cast<std::size_t>(shown.line)].top -
                          piece.lines[static_cast<std::size_t>(line)].top);
    return rect;
}

std::vector<QRect> TextView::rectsOf(Span span) const {
    State &state = *m_state;
    std::vector<QRect> rects;
    if (state.flow.count() == 0 || span.isEmpty())
        return rects;
    const int height = viewport()->height();
    int y = -state.top.within;
    for (int index = state.top.piece; index < state.flow.count() && y < height; ++index) {
        const SetPiece &piece = state.flow.set(index);
        if (piece.span.begin >= span.end)
            break;
        if (piece.span.overlaps(span)) {
            const int first = std::max(piece.lineAtHeight(-y), piece.lineAt(std::max(span.begin, piece.span.begin)));
            const int last =
                std::min(piece.lineAtHeight(height - 1 - y), piece.lineAt(std::min(span.end, piece.span.end)));
            for (int line = first; line <= last; ++line) {
                const ScreenLine &shown = piece.lines[static_cast<std::size_t>(line)];
                for (const SetPiece::Extent &extent : piece.extentsIn(line, span))
                    rects.push_back(rounded(textBox(piece, shown, extent).translated(state.column.left(), y)));
            }
        }
        y += piece.height;
    }
    return rects;
}

} // namespace variorum
