// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textpainter.h"

#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace variorum {

QRectF textBox(const SetPiece &piece, const ScreenLine &line, const SetPiece::Extent &extent) {
    const double height = std::min<double>(line.height, std::round(1.36 * piece.em));
    const double top = line.top + std::floor((line.height - height) / 2);
    return {double(extent.left), top, double(extent.right - extent.left), height};
}

namespace {

QPen penFor(LineStyle style, const QColor &colour, double thickness) {
    QPen pen(colour, thickness);
    pen.setCapStyle(Qt::FlatCap);
    if (style == LineStyle::Dotted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 2.4});
    } else if (style == LineStyle::Dashed) {
        pen.setDashPattern({4, 2.5});
    }
    return pen;
}

} // namespace

void strokeLine(QPainter &painter, LineStyle style, double left, double right, double y, double em,
                const QColor &colour) {
    if (style == LineStyle::None || right <= left)
        return;
    const double thickness = std::max(1.0, std::round(em / 16));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, style == LineStyle::Wave || style == LineStyle::Dotted);
    switch (style) {
    case LineStyle::Solid:
        painter.fillRect(QRectF(left, y, right - left, thickness), colour);
        break;
    case LineStyle::Double:
        painter.fillRect(QRectF(left, y - 1, right - left, thickness), colour);
        painter.fillRect(QRectF(left, y + thickness + 1, right - left, thickness), colour);
        break;
    case LineStyle::Dotted:
    case LineStyle::Dashed: {
        const double width = style == LineStyle::Dotted ? 1.5 * thickness : thickness;
        painter.setPen(penFor(style, colour, width));
        painter.drawLine(QPointF(left + width / 2, y + width / 2), QPointF(right - width / 2, y + width / 2));
        break;
    }
    case LineStyle::Wave: {
        QPainterPath wave(QPointF(left, y + thickness));
        const double half = 2.5 * thickness;
        double side = 1;
        for (double x = left; x < right; x += half, side = -side) {
            const double end = std::min(x + half, right);
            wave.quadTo(QPointF((x + end) / 2, y + thickness - side * 2.4 * thickness), QPointF(end, y + thickness));
        }
        painter.setPen(QPen(colour, thickness));
        painter.drawPath(wave);
        break;
    }
    case LineStyle::None:
        break;
    }
    painter.restore();
}

void TextPainter::paint(const SetPiece &piece, int first, int last, QPointF origin, const QColor &ink,
                        const std::vector<FormatSpan> &formats, const Selected &selected) {
    for (int line = first; line < last; ++line)
        paintBackgrounds(piece, line, origin, formats, selected);
    for (int line = first; line < last; ++line) {
        paintGlyphs(piece, line, origin, ink, formats);
        paintLines(piece, line, origin, ink, formats);
    }
}

void TextPainter::paintBackgrounds(const SetPiece &piece, int index, QPointF origin,
                                   const std::vector<FormatSpan> &formats, const Selected &selected) {
    const ScreenLine &line = piece.lines[static_cast<std::size_t>(index)];
    const auto fill = [&](Span span, const QColor &colour) {
        for (const SetPiece::Extent &extent : piece.extentsIn(index, span))
            m_painter.fillRect(textBox(piece, line, extent).translated(origin), colour);
    };
    const Span shown = piece.spanOf(line);
    for (const FormatSpan &format : formats) {
        if (format.format.background.isValid() && format.span.overlaps(shown))
            fill(format.span, format.format.background);
    }
    if (selected.span.overlaps(shown))
        fill(selected.span, selected.colour);
}

void TextPainter::paintGlyphs(const SetPiece &piece, int index, QPointF origin, const QColor &ink,
                              const std::vector<FormatSpan> &formats) {
    const ScreenLine &line = piece.lines[static_cast<std::size_t>(index)];
    const Span shown = piece.spanOf(line);
    std::vector<const FormatSpan *> coloured;
    for (const FormatSpan &format : formats) {
        if (format.format.foreground.isValid() && format.span.overlaps(shown))
            coloured.push_back(&format);
    }
    const auto colourOf = [&](Span span) {
        for (auto format = coloured.rbegin(); format != coloured.rend(); ++format) {
            if ((*format)->span.overlaps(span))
                return (*format)->format.foreground;
        }
        return ink;
    };
    QList<quint32> indexes;
    QList<QPointF> positions;
    quint16 font = 0;
    QColor colour = ink;
    const auto flush = [&] {
        if (indexes.isEmpty())
            return;
        QGlyphRun run;
        run.setRawFont(piece.fonts[font]);
        run.setGlyphIndexes(indexes);
        run.setPositions(positions);
        m_painter.setPen(colour);
        m_painter.drawGlyphRun(QPointF(0, 0), run);
        indexes.clear();
        positions.clear();
    };
    const QPointF base(origin.x(), origin.y() + line.top + line.baseline);
    for (int i = line.first; i < line.last; ++i) {
        const ScreenCluster &cluster = piece.clusters[static_cast<std::size_t>(i)];
        const QColor here = coloured.empty() ? ink : colourOf(cluster.span);
        for (int g = 0; g < cluster.glyphCount; ++g) {
            const ScreenGlyph &glyph = piece.glyphs[static_cast<std::size_t>(cluster.firstGlyph + g)];
            if (glyph.font != font || here != colour) {
                flush();
                font = glyph.font;
                colour = here;
            }
            indexes.append(glyph.index);
            positions.append(base + QPointF(double(cluster.pen + glyph.dx), double(glyph.dy)));
        }
    }
    flush();
}

void TextPainter::paintLines(const SetPiece &piece, int index, QPointF origin, const QColor &ink,
                             const std::vector<FormatSpan> &formats) {
    const ScreenLine &line = piece.lines[static_cast<std::size_t>(index)];
    const Span shown = piece.spanOf(line);
    const double base = origin.y() + line.top + line.baseline;
    double free = 0; // from where on nothing stands above the line
    for (const FormatSpan &formatSpan : formats) {
        const TextFormat &format = formatSpan.format;
        const Span span = formatSpan.span;
        const QColor colour = format.line.isValid() ? format.line : ink;
        if (format.insertion && span.isEmpty() && piece.lineAt(span.begin) == index && piece.span.touches(span)) {
            paintInsertion(piece, line, span.begin, origin, colour);
            continue;
        }
        if (!span.overlaps(shown))
            continue;
        for (const SetPiece::Extent &extent : piece.extentsIn(index, span)) {
            const double left = origin.x() + double(extent.left);
            const double right = origin.x() + double(extent.right);
            strokeLine(m_painter, format.underline, left, right, std::round(base + 0.24 * piece.em), piece.em, colour);
            if (format.strikeOut)
                strokeLine(m_painter, LineStyle::Solid, left, right, std::round(base - 0.36 * piece.em), piece.em,
                           colour);
            const QRectF box = textBox(piece, line, extent).translated(origin);
            if (format.outline != LineStyle::None) {
                m_painter.setPen(penFor(format.outline, colour, 1));
                m_painter.setBrush(Qt::NoBrush);
                m_painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
            }
            if (!format.above.isEmpty() && span.begin >= shown.begin)
                free = paintAbove(box, free, piece, format, ink);
        }
    }
}

double TextPainter::paintAbove(const QRectF &over, double free, const SetPiece &piece, const TextFormat &format,
                               const QColor &ink) {
    QFont small = m_painter.font();
    small.setPixelSize(std::max(8, static_cast<int>(std::lround(0.56 * piece.em))));
    m_painter.save();
    m_painter.setFont(small);
    m_painter.setPen(format.aboveColour.isValid() ? format.aboveColour : ink);
    const QFontMetricsF metrics(small);
    const double width = metrics.horizontalAdvance(format.above);
    const double x = std::max(free, over.center().x() - width / 2);
    m_painter.drawText(QPointF(x, over.top() + 0.14 * piece.em), format.above);
    m_painter.restore();
    return x + width + 0.3 * piece.em;
}

void TextPainter::paintInsertion(const SetPiece &piece, const ScreenLine &line, Offset at, QPointF origin,
                                 const QColor &colour) {
    const double x = origin.x() + double(piece.caretX(at));
    const double base = origin.y() + line.top + line.baseline + 0.14 * piece.em;
    const double wing = 0.2 * piece.em;
    QPainterPath path(QPointF(x - wing, base + 1.2 * wing));
    path.lineTo(x, base);
    path.lineTo(x + wing, base + 1.2 * wing);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, std::max(1.4, piece.em / 13.0)));
    m_painter.drawPath(path);
    m_painter.restore();
}

} // namespace variorum
