// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QColor>
#include <QString>

#include <vector>

namespace variorum {

enum class LineStyle : std::uint8_t { None, Solid, Dotted, Dashed, Wave, Double };

/// How a span of text looks beyond its block's style. Invalid colours mean: as without.
struct TextFormat {
    QColor foreground;
    QColor background;
    QColor line; ///< colour of underline, strike-out, outline and insertion mark
    LineStyle underline = LineStyle::None;
    LineStyle outline = LineStyle::None;
    bool strikeOut = false;
    bool insertion = false; ///< a caret between two characters, for an empty span
    QString above;          ///< small words written over the span, between the lines
    QColor aboveColour;
};

/// Later ones are painted over earlier ones.
struct FormatSpan {
    Span span; ///< of the document
    TextFormat format;
};

/// A mark beside the line that holds an offset.
struct MarginMark {
    enum class Shape : std::uint8_t { Note, Bar };
    Span span;
    Shape shape = Shape::Note;
    QColor colour;
    QString id;
};

} // namespace variorum
