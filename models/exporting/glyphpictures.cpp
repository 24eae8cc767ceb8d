// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/glyphpictures.h"

#include <QGlyphRun>
#include <QPainterPath>

namespace variorum {

namespace {

/// Pixels of a picture for one em: what Noto's and Apple's bitmaps have, halved. In 10.5 points that is 440 to the
/// inch.
constexpr int pixelsPerEm = 64;
// The picture's edges, in ems from the origin: emoji reach over the line and stand wide.
constexpr int emsAbove = 2;
constexpr int emsLeft = 1;
constexpr int emsWide = 4;
constexpr int emsHigh = 3;

QImage pictureOf(QRawFont font, quint32 glyph) {
    font.setPixelSize(pixelsPerEm);
    QImage image(emsWide * pixelsPerEm, emsHigh * pixelsPerEm, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes({glyph});
    run.setPositions({QPointF(0, 0)});
    QPainter painter(&image);
    painter.drawGlyphRun(QPointF(emsLeft * pixelsPerEm, emsAbove * pixelsPerEm), run);
    return image;
}

} // namespace

bool GlyphPictures::needs(const QRawFont &font, quint32 glyph) {
    auto coloured = m_coloured.find(font.familyName());
    if (coloured == m_coloured.end()) {
        // The tables for bitmaps of OpenType and of Apple.
        const bool has = !font.fontTable("CBDT").isEmpty() || !font.fontTable("sbix").isEmpty();
        coloured = m_coloured.insert(font.familyName(), has);
    }
    return *coloured && font.pathForGlyph(glyph).isEmpty();
}

void GlyphPictures::paint(QPainter &painter, const QRawFont &font, quint32 glyph, QPointF origin) {
    const Key key(font.familyName(), glyph);
    auto picture = m_pictures.find(key);
    if (picture == m_pictures.end())
        picture = m_pictures.insert(key, pictureOf(font, glyph));
    const qreal em = font.pixelSize();
    painter.drawImage(QRectF(origin.x() - emsLeft * em, origin.y() - emsAbove * em, emsWide * em, emsHigh * em),
                      *picture);
}

} // namespace variorum
