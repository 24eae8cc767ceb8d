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

void addClusters(SetPiece &piece, const QTextLayout &layout, const QTextLine &line, double left) {
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
        cluster.pen = cluster.x = float(left + ink.left);
        cluster.width = cluster.advance = float(ink.right - ink.left);
        piece.clusters.push_back(cluster);
        begin = next;
    }
}

/// A line of a right-to-left paragraph ends at the right.
void moveToRight(SetPiece &piece, const ScreenLine &line, float right) {
    float end = 0;
    for (int i = line.first; i < line.last; ++i) {
        const ScreenCluster &cluster = piece.clusters[static_cast<std::size_t>(i)];
        end = std::max(end, cluster.x + cluster.width);
    }
    for (int i = line.first; i < line.last; ++i) {
        ScreenCluster &cluster = piece.clusters[static_cast<std::size_t>(i)];
        cluster.x += right - end;
        cluster.pen = cluster.x;
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
    const bool rightToLeft = displayed.isRightToLeft();
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const double width = std::max(measure.width - style.indent - style.rightIndent, 4.0 * piece.em);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double indent = measure.firstOfBlock && piece.lines.empty() ? style.firstLine : 0;
        line.setLineWidth(width - indent);
        line.setPosition(QPointF(rightToLeft ? 0 : indent, y));
        y += line.height();
        const int first = static_cast<int>(piece.clusters.size());
        addClusters(piece, layout, line, style.indent);
        addLine(piece, style, first, static_cast<int>(piece.clusters.size()), style.indent + indent);
        if (rightToLeft)
            moveToRight(piece, piece.lines.back(), float(style.indent + width - indent));
    }
    layout.endLayout();
}

} // namespace variorum
