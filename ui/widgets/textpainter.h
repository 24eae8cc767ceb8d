// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/setpiece.h"
#include "ui/widgets/textformat.h"

#include <QPainter>

namespace variorum {

/// Paints the lines of set pieces with their formats.
class TextPainter {
public:
    explicit TextPainter(QPainter &painter) : m_painter(painter) {}

    /// What lies under the text and over all other backgrounds: the selection.
    struct Selected {
        Span span;
        QColor colour;
    };
    /// A piece's lines [first, last) with the piece's top left corner at `origin`. Backgrounds come before any text.
    void paint(const SetPiece &piece, int first, int last, QPointF origin, const QColor &ink,
               const std::vector<FormatSpan> &formats, const Selected &selected);

private:
    void paintBackgrounds(const SetPiece &piece, int line, QPointF origin, const std::vector<FormatSpan> &formats,
                          const Selected &selected);
    void paintGlyphs(const SetPiece &piece, int line, QPointF origin, const QColor &ink,
                     const std::vector<FormatSpan> &formats);
    void paintLines(const SetPiece &piece, int line, QPointF origin, const QColor &ink,
                    const std::vector<FormatSpan> &formats);
    /// Not further left than `free`; gives where the next may stand.
    double paintAbove(const QRectF &over, double free, const SetPiece &piece, const TextFormat &format,
                      const QColor &ink);
    void paintInsertion(const SetPiece &piece, const ScreenLine &line, Offset at, QPointF origin, const QColor &colour);

    QPainter &m_painter;
};

/// The box of a line's characters: what backgrounds, selections and rectsOf() cover. Relative to the piece.
[[nodiscard]] QRectF textBox(const SetPiece &piece, const ScreenLine &line, const SetPiece::Extent &extent);
/// A line of a style from left to right, one device-independent pixel thick for text of 18 and more for larger.
void strokeLine(QPainter &painter, LineStyle style, double left, double right, double y, double em,
                const QColor &colour);

} // namespace variorum
