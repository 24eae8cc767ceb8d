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

/// Where a cluster's glyphs stand on their line. Not asked of QTextLine::cursorToX(): at an edge between directions
/// that answers for the caret, which stands at either.
struct Ink {
    double left = 0;
    double right = 0;
    bool rightToLeft = false;
    bool any = false;
};

Ink addGlyphs(SetPiece &piece, const QList<QGlyphRun> &runs) {
    Ink ink;
    for (const QGlyphRun &run : runs) {
        const quint16 font = fontIndex(piece, run.rawFont());
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(indexes);
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            const double x = positions[i].x();
            ink.left = ink.any ? std::min(ink.left, x) : x;
            ink.right = ink.any ? std::max(ink.right, x + advances[i].x()) : x + advances[i].x();
            ink.any = true;
            piece.glyphs.push_back({indexes[i], font, float(x), float(positions[i].y())});
        }
        ink.rightToLeft = run.isRightToLeft();
    }
    return ink;
}

void addLine(SetPiece &piece, const QTextLayout &layout, const QTextLine &line, double left) {
    const int end = line.textStart() + line.textLength();
    const double baseline = line.y() + line.ascent();
    for (int begin = line.textStart(); begin < end;) {
        int next = begin + 1;
        while (next < end && !layout.isValidCursorPosition(next))
            ++next;
        ScreenCluster cluster;
        cluster.span = Span(piece.span.begin + begin, piece.span.begin + next);
        cluster.firstGlyph = static_cast<int>(piece.glyphs.size());
        Ink ink = addGlyphs(piece, line.glyphRuns(begin, next - begin));
        if (!ink.any)
            ink.left = ink.right = line.cursorToX(begin);
        cluster.glyphCount = static_cast<quint16>(static_cast<int>(piece.glyphs.size()) - cluster.firstGlyph);
        for (auto glyph = piece.glyphs.begin() + cluster.firstGlyph; glyph != piece.glyphs.end(); ++glyph) {
            glyph->dx -= float(ink.left);
            glyph->dy -= float(baseline);
        }
        cluster.rightToLeft = ink.rightToLeft;
        cluster.x = float(left + ink.left);
        cluster.width = cluster.advance = float(ink.right - ink.left);
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
