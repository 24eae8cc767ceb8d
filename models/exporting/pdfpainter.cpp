// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/pdfpainter.h"

#include "models/exporting/articleflow.h"
#include "models/exporting/glyphpictures.h"

#include <QBuffer>
#include <QGlyphRun>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace variorum {

namespace {

/// Programs that extract text read a gap of a tenth of an em as a space.
constexpr int visibleGap = 60;
/// A gap of 0.7 em and more they read as the one between two columns, and give the columns one after the other. Where
/// the text has wide blanks, the glyph before them is said to reach up to this near to what follows.
constexpr int widestGap = 400;
/// Widths are rounded to this, so that a font does not get a code for each justified line.
constexpr int advanceStep = 20;

/// Glyphs of one font, collected until the font changes.
class RunPainter {
public:
    RunPainter(QPainter &painter, std::vector<DrawnGlyph> &drawn) : m_painter(painter), m_drawn(drawn) {}
    ~RunPainter() { flush(); }
    RunPainter(const RunPainter &) = delete;
    RunPainter &operator=(const RunPainter &) = delete;

    void add(const QRawFont &font, quint32 glyph, QPointF at, DrawnGlyph drawn) {
        if (!m_glyphs.isEmpty() && font != m_font)
            flush();
        m_font = font;
        m_glyphs.append(glyph);
        m_positions.append(at);
        m_drawn.push_back(std::move(drawn));
    }

private:
    void flush() {
        if (m_glyphs.isEmpty())
            return;
        QGlyphRun run;
        run.setRawFont(m_font);
        run.setGlyphIndexes(m_glyphs);
        run.setPositions(m_positions);
        m_painter.drawGlyphRun(QPointF(0, 0), run);
        m_glyphs.clear();
        m_positions.clear();
    }

    QPainter &m_painter;
    std::vector<DrawnGlyph> &m_drawn;
    QRawFont m_font;
    QList<quint32> m_glyphs;
    QList<QPointF> m_positions;
};

bool isBlankCluster(const ShapedText &shaped, std::size_t cluster) {
    const Span span = shaped.clusters[cluster].text;
    return QStringView(shaped.text).mid(span.begin, span.length()).trimmed().isEmpty();
}

/// How wide a glyph is said to be, in thousandths of an em: up to the next one, blanks aside.
int toldAdvance(const LaidLine &line, std::size_t cluster, std::size_t last) {
    const qreal own = line.shaped->clusters[cluster].advance * 1000 / line.em;
    if (cluster + 1 >= last || line.shaped->bidirectional)
        return qRound(own); // what is next in the text need not stand to the right
    std::size_t next = cluster + 1;
    while (next + 1 < last && isBlankCluster(*line.shaped, next))
        ++next;
    const qreal x = line.x[cluster - line.firstCluster];
    const qreal distance = (line.x[next - line.firstCluster] - x) * 1000 / line.em;
    if (next == cluster + 1)
        return qRound(distance);
    return qRound(std::max(own, distance - widestGap));
}

struct PlacedGlyph {
    QRawFont font;
    quint32 glyph = 0;
    QPointF at;
};

/// Paints a line's glyphs, and gives back those of which nothing is seen without their pictures.
std::vector<PlacedGlyph> paintGlyphs(QPainter &painter, const PageLine &placed, std::vector<DrawnGlyph> &drawn,
                                     GlyphPictures &pictures) {
    const LaidLine &line = placed.line;
    const ShapedText &shaped = *line.shaped;
    // Spaces at the end of a line are not drawn.
    std::size_t last = line.lastCluster;
    while (last > line.firstCluster && isBlankCluster(shaped, last - 1))
        --last;
    painter.setPen(line.colour);
    std::vector<PlacedGlyph> unseen;
    RunPainter runs(painter, drawn);
    for (std::size_t i = line.firstCluster; i < last; ++i) {
        const ShapedCluster &cluster = shaped.clusters[i];
        const qreal x = line.x[i - line.firstCluster];
        for (int g = 0; g < cluster.glyphCount; ++g) {
            const ShapedGlyph &glyph = shaped.glyphs[static_cast<std::size_t>(cluster.firstGlyph + g)];
            const QRawFont &font = shaped.fonts[static_cast<std::size_t>(glyph.font)];
            const bool pictured = !isBlankCluster(shaped, i) && pictures.needs(font, glyph.index);
            DrawnGlyph record;
            record.text = glyph.text;
            const int told = toldAdvance(line, i, last);
            // Of a glyph without an outline Qt's subset says that it is not wide at all.
            const bool gap = pictured || std::abs(told - qRound(cluster.advance * 1000 / line.em)) > visibleGap;
            if (cluster.glyphCount == 1 && gap) {
                record.spaced = true;
                record.advance = advanceStep * qRound(told / static_cast<qreal>(advanceStep));
            }
            // A hyphen at the end of a line reads as a division of a word, and is dropped. A space behind it says no.
            if (i + 1 == last && g + 1 == cluster.glyphCount && record.text.endsWith(QLatin1Char('-')))
                record.text += QLatin1Char(' ');
            const QPointF at = QPointF(placed.left + x, placed.baseline) + glyph.offset;
            runs.add(font, glyph.index, at, std::move(record));
            if (pictured)
                unseen.push_back({font, glyph.index, at});
        }
    }
    return unseen;
}

void paintLine(QPainter &painter, const PageLine &placed, std::vector<DrawnGlyph> &drawn, GlyphPictures &pictures) {
    for (const PlacedGlyph &each : paintGlyphs(painter, placed, drawn, pictures))
        pictures.paint(painter, each.font, each.glyph, each.at);
}

void paintDecoration(QPainter &painter, const Decoration &decoration) {
    if (decoration.kind == Decoration::Kind::Fill) {
        painter.fillRect(decoration.rect, decoration.colour);
        return;
    }
    if (decoration.kind == Decoration::Kind::Wave) {
        painter.strokePath(wavePath(decoration.rect), QPen(decoration.colour, waveWidth(decoration.rect)));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(decoration.colour);
    painter.drawEllipse(decoration.rect);
    painter.setBrush(Qt::NoBrush);
}

} // namespace

Result<PaintedPdf> paintPdf(const PageLayout &layout, const Progress &progress) {
    PaintedPdf painted;
    GlyphPictures pictures;
    painted.pages.resize(layout.pages.size());
    QBuffer buffer(&painted.bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(72 * twipsPerPoint));
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{ErrorCode::PdfFailed, {QString(), QStringLiteral("QPdfWriter")}};
        painter.setRenderHint(QPainter::LosslessImageRendering); // JPEG would fray the edges of emoji
        for (std::size_t i = 0; i < layout.pages.size(); ++i) {
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, {}};
            progress.report(static_cast<double>(i) / static_cast<double>(layout.pages.size()));
            if (i > 0 && !writer.newPage())
                return Error{ErrorCode::PdfFailed, {QString(), QStringLiteral("QPdfWriter")}};
            for (const Decoration &decoration : layout.pages[i].decorations)
                paintDecoration(painter, decoration);
            for (const PageLine &line : layout.pages[i].lines)
                paintLine(painter, line, painted.pages[i], pictures);
        }
        painter.end();
    }
    return painted;
}

} // namespace variorum
