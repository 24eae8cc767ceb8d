// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QImage>
#include <QPainter>
#include <QPointF>
#include <QRawFont>

namespace variorum {

/// Pictures of the glyphs that a font has as coloured bitmaps, emoji above all. A PDF's fonts have outlines alone: such
/// a glyph is shown in the file, so that its character can be searched and copied, and leaves nothing on the paper.
/// Each picture is made once and shared by all its places.
class GlyphPictures {
public:
    /// True where the glyph leaves ink in its font and has no outline for it.
    [[nodiscard]] bool needs(const QRawFont &font, quint32 glyph);
    /// Paints the picture with the glyph's origin at `origin`, in the painter's units; `font` has its size in the same.
    void paint(QPainter &painter, const QRawFont &font, quint32 glyph, QPointF origin);

private:
    using Key = std::pair<QString, quint32>; ///< the font's family and the glyph

    QHash<QString, bool> m_coloured; ///< by family
    QHash<Key, QImage> m_pictures;
};

} // namespace variorum
