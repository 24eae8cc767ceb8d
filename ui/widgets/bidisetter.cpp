// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/linesetter.h"

#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace variorum {

namespace {

quint16 fontIndex(SetPiece &piece, const QRawFont &font) {
    const auto same = std::find(piece.fonts.begin(), piece.fonts.end(), font);
    const auto index = static_cast<quint16>(same - piece.fonts.begin());
    if (same == piece.fonts.end())
        piece.fonts.push_back(font);
    return index;
}

void addLine(SetPiece &piece, const QTextLayout &layout, const QTextLine &line, double left) {
    const int end = line.textStart() + line.textLength();
    for (int begin = line.textStart(); begin < end;) {
        int next = begin + 1;
        while (next < end && !layout.isValidCursorPosition(next))
            ++next;
        const double from = line.cursorToX(begin);
        const double to = line.cursorToX(next, QTextLine::Leading);
        ScreenCluster cluster;
        cluster.span = Span(piece.span.begin + begin, piece.span.begin + next);
        cluster.rightToLeft = to < from;
        cluster.firstGlyph = static_cast<int>(piece.glyphs.size());
        const double x = std::min(from, to);
        const double baseline = line.y() + line.ascent();
        for (const QGlyphRun &run : line.glyphRuns(begin, next - begin)) {
            const quint16 font = fontIndex(piece, run.rawFont());
            const QList<quint32> indexes = run.glyphIndexes();
            const QList<QPointF> positions = run.positions();
            for (qsizetype i = 0; i < indexes.size(); ++i)
                piece.glyphs.push_back(
                    {indexes[i], font, float(positions[i].x() - x), float(positions[i].y() - baseline)});
        }
        cluster.glyphCount = static_cast<quint16>(static_cast<int>(piece.glyphs.size()) - cluster.firstGlyph);
        cluster.x = float(left + x);
        cluster.width = cluster.advance = float(std::abs(to - from));
        piece.clusters.push_back(cluster);
        begin = next;
    }
}

} // namespace

void setBidirectional(SetPiece &piece, QStringView text, const RoleStyle &style, const LineMeasure &measure) {
    piece.fonts.clear();
    piece.glyphs.clear();
    piece.clusters.clear();
    piece.lines.clear();
    piece.em = style.font.pixelSize();
    QString displayed = text.toString();
    displayed.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(displayed, style.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const double width = std::max(measure.width - style.indent - style.rightIndent, 4.0 * piece.em);
    int top = piece.before;
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double indent = measure.firstOfBlock && piece.lines.empty() ? style.firstLine : 0;
        line.setLineWidth(width - indent);
        line.setPosition(QPointF(indent, y));
        y += line.height();
        ScreenLine made;
        made.first = static_cast<int>(piece.clusters.size());
        addLine(piece, layout, line, style.indent);
        made.last = static_cast<int>(piece.clusters.size());
        made.top = top;
        made.height = static_cast<int>(std::lround(style.lineHeight));
        made.baseline = static_cast<int>(std::lround(style.lineHeight / 2 + 0.38 * piece.em));
        made.x = float(style.indent + indent);
        top += made.height;
        piece.lines.push_back(made);
    }
    layout.endLayout();
    piece.height = top;
}

} // namespace variorum
