// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QFont>
#include <QPointF>
#include <QRawFont>
#include <QString>

#include <vector>

namespace variorum {

/// A glyph as a font draws it, with the font among those of its ShapedText.
struct ShapedGlyph {
    quint32 index = 0;
    int font = 0;
    QPointF offset; ///< from the cluster's pen position on the baseline
    QString text;   ///< the characters that it stands for; empty for the further glyphs of a cluster
};

/// The smallest piece that is never taken apart: one or more characters drawn by one or more glyphs.
struct ShapedCluster {
    Span text;             ///< of the shaped text, in UTF-16 units
    qreal advance = 0;     ///< twips
    qreal blankBefore = 0; ///< empty space inside the advance; measured for full-width punctuation only
    qreal blankAfter = 0;
    int firstGlyph = 0;
    int glyphCount = 0;
};

/// A text as glyphs on one endless line, in the order of its characters: orderVisually() moves those that run from
/// right to left to where they are seen.
struct ShapedText {
    QString text;
    std::vector<QRawFont> fonts;
    std::vector<ShapedGlyph> glyphs;
    std::vector<ShapedCluster> clusters; ///< together they cover the text, in order
    bool bidirectional = false;          ///< some of it runs from right to left
    qreal ascent = 0;                    ///< of the first font
    qreal descent = 0;
};

/// Shapes with Qt's text engine: ligatures, combining marks, fallback fonts. Tabs, line ends and other control
/// characters are shaped as spaces. Linear in the text's length.
[[nodiscard]] ShapedText shape(const QString &text, const QFont &font);

} // namespace variorum
