// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/setpiece.h"

#include <QFont>
#include <QHash>

namespace variorum {

/// Turns text into glyphs. Han and its punctuation go straight from the font's character map, because each is one glyph
/// of one width; all else goes through the text engine (models/exporting/shaping.h), which is some fifty times slower.
/// Text that runs from right to left is for BidiSetter.
class PieceShaper {
public:
    explicit PieceShaper(const QFont &font);

    /// Fills fonts, glyphs and clusters of a piece; `text` is what its span holds.
    void shape(QStringView text, SetPiece &piece) const;

private:
    struct Blanks {
        float before = 0;
        float after = 0;
    };
    qsizetype simpleRun(QStringView text, qsizetype from, SetPiece &piece) const;
    qsizetype complexRun(QStringView text, qsizetype from, SetPiece &piece) const;
    Blanks blanksOf(quint32 glyph, float advance) const;

    QFont m_font;
    QRawFont m_raw;
    float m_em = 0;
    mutable QHash<quint32, Blanks> m_blanks; ///< measuring an outline is slow, and there are few marks
};

} // namespace variorum
