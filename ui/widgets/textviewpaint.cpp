// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textpainter.h"
#include "ui/widgets/textview.h"
#include "ui/widgets/textviewstate.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace variorum {

namespace {

constexpr int barWidth = 3;

QRectF noteRect(const QRect &column, double y, int em) {
    const double side = std::round(0.66 * em);
    return {column.right() + 1 + std::round(0.5 * em), y - side / 2, side, side};
}

void paintNote(QPainter &painter, const QRectF &box, const QColor &colour) {
    // A sheet with a folded corner: known by its shape.
    const double fold = box.width() * 0.36;
    QPainterPath sheet(box.topLeft());
    sheet.lineTo(box.right() - fold, box.top());
    sheet.lineTo(box.right(), box.top() + fold);
    sheet.lineTo(box.bottomRight());
    sheet.lineTo(box.bottomLeft());
    sheet.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(sheet, colour);
    painter.restore();
}

} // namespace

void TextView::paintEvent(QPaintEvent *event) {
    State &state = *m_state;
    QPainter painter(viewport());
    const QRect area = event->rect();
    painter.fillRect(area, m_colours.paper);
    const QRect column = state.column;
    const int height = viewport()->height();

    // All that is visible is set before a subclass paints.
    struct Visible {
        int piece;
        int top;
        int firstLine;
        int lastLine;
    };
    std::vector<Visible> visible;
    int y = -state.top.within;
    for (int index = state.top.piece; index < state.flow.count() && y < height; ++index) {
        const SetPiece &piece = state.flow.set(index);
        if (y + piece.height > area.top() && y <= area.bottom())
            visible.push_back(
                {index, y, piece.lineAtHeight(area.top() - y), piece.lineAtHeight(area.bottom() - y) + 1});
        y += piece.height;
    }
    paintUnder(painter, area);

    // What the other side points at lies under the colours of notes and changes, what is selected here over them.
    const TextPainter::Selected selected{selection(), m_colours.selection};
    TextPainter text(painter);
    std::vector<FormatSpan> formats;
    std::vector<MarginMark> marks;
    for (const Visible &shown : visible) {
        const SetPiece &piece = state.flow.set(shown.piece);
        const Span first = piece.spanOf(piece.lines[static_cast<std::size_t>(shown.firstLine)]);
        const Span last = piece.spanOf(piece.lines[static_cast<std::size_t>(shown.lastLine) - 1]);
        const Span span(first.begin, last.end);
        formats.clear();
        if (!state.mirrored.isEmpty()) {
            TextFormat mirror;
            mirror.background = m_colours.mirror;
            formats.push_back({state.mirrored, mirror});
        }
        formatsIn(span, formats);
        TextFormat hit;
        hit.background = m_colours.found;
        auto found = std::lower_bound(state.found.begin(), state.found.end(), span.begin,
                                      [](Span each, Offset at) { return each.end <= at; });
        for (; found != state.found.end() && found->begin < span.end; ++found)
            formats.push_back({*found, hit});
        const RoleStyle &style = state.flow.styleOf(shown.piece);
        const QColor &ink = style.faint ? m_colours.faint : m_colours.ink;
        painter.setFont(style.font);
        text.paint(piece, shown.firstLine, shown.lastLine, QPointF(column.left(), shown.top), ink, formats, selected);
        marks.clear();
        marginMarksIn(span, marks);
        for (const MarginMark &mark : marks)
            paintMark(painter, mark, piece, shown.top, span);
    }
    paintOver(painter, area);
    if (state.caretOn && hasFocus() && state.flow.count() > 0)
        painter.fillRect(caretRect().adjusted(0, 0, bodySize() >= 30 ? 2 : 1, 0), m_colours.ink);
}

void TextView::paintMark(QPainter &painter, const MarginMark &mark, const SetPiece &piece, int top, Span within) const {
    const QRect column = m_state->column;
    const auto lineOfOffset = [&](Offset at) -> const ScreenLine & {
        return piece.lines[static_cast<std::size_t>(piece.lineAt(std::clamp(at, piece.span.begin, piece.span.end)))];
    };
    if (mark.shape == MarginMark::Shape::Bar) {
        const ScreenLine &first = lineOfOffset(std::max(mark.span.begin, within.begin));
        const ScreenLine &last = lineOfOffset(std::clamp(mark.span.end - 1, mark.span.begin, within.end));
        const int from = top + first.top;
        painter.fillRect(
            QRect(column.left() - bodySize() / 2 - barWidth, from, barWidth, top + last.top + last.height - from),
            mark.colour);
    } else if (piece.span.contains(mark.span.begin) || mark.span.begin == piece.span.end) {
        const ScreenLine &line = lineOfOffset(mark.span.begin);
        paintNote(painter, noteRect(column, top + line.top + line.height / 2.0, bodySize()), mark.colour);
    }
}

QString TextView::marginMarkAt(QPoint position) const {
    std::vector<MarginMark> marks;
    marginMarksIn(visibleRange(), marks);
    for (const MarginMark &mark : marks) {
        const QRect line = rectAt(mark.span.begin);
        const double reach = bodySize() / 4.0;
        if (mark.shape == MarginMark::Shape::Note && noteRect(m_state->column, line.center().y(), bodySize())
                                                         .adjusted(-reach, -reach, reach, reach)
                                                         .contains(position))
            return mark.id;
    }
    return {};
}

} // namespace variorum
