// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QGlyphRun>
#include <QRawFont>

#include <cstddef>
#include <vector>

namespace variorum {

/// A glyph as a font draws it.
struct ScreenGlyph {
    quint32 index = 0;
    quint16 font = 0; ///< of its piece's fonts
    float dx = 0;     ///< from its cluster's pen on the base line
    float dy = 0;
};

/// The smallest piece of text that is never taken apart on screen: characters that are drawn by common glyphs.
struct ScreenCluster {
    Span span; ///< of the document
    float advance = 0;
    float blankBefore = 0; ///< empty space inside the advance, of full-width punctuation
    float blankAfter = 0;
    float pen = 0;   ///< where its glyphs are drawn, from the column's left edge; known once lines are set
    float x = 0;     ///< left edge of what it covers of its line: the same, but never beside the line
    float width = 0; ///< to where its neighbour begins, or its advance where that is less
    int firstGlyph = 0;
    quint16 glyphCount = 0;
    bool wordBreak = false;   ///< between two Latin characters: UAX #14 allows a line to end before it
    bool rightToLeft = false; ///< the text goes on to its left
    bool divisible = false;   ///< a ligature of several characters, each a unit: a caret stands between them
};

struct ScreenLine {
    int first = 0; ///< clusters [first, last)
    int last = 0;
    int top = 0; ///< from the piece's
    int height = 0;
    int baseline = 0; ///< from the line's top
    float x = 0;      ///< where it begins
};

/// A piece of text as glyphs and lines.
struct SetPiece {
    Span span; ///< of the document
    std::vector<QRawFont> fonts;
    std::vector<ScreenGlyph> glyphs;
    std::vector<ScreenCluster> clusters; ///< in the order of the text; together they cover the span
    std::vector<ScreenLine> lines;       ///< at least one
    int em = 0;
    int before = 0; ///< space above the first line
    int height = 0; ///< with that space

    [[nodiscard]] Span spanOf(const ScreenLine &line) const;
    /// The line that shows the character behind an offset; the last one for the piece's end.
    [[nodiscard]] int lineAt(Offset at) const;
    /// The line at a distance from the piece's top; the nearest one for what lies outside.
    [[nodiscard]] int lineAtHeight(int y) const;
    /// The cluster that holds an offset; -1 for the piece's end.
    [[nodiscard]] int clusterAt(Offset at) const;
    /// Where a caret stands before an offset. `endOfLine` chooses the end of the line above where a line is broken.
    [[nodiscard]] float caretX(Offset at, bool endOfLine = false) const;
    /// The place in a line nearest to an x.
    [[nodiscard]] Offset placeInLine(int line, float x) const;
    /// The character at an x, or -1.
    [[nodiscard]] Offset characterInLine(int line, float x) const;
    /// From left to right what a span covers of a line: one range, or more where directions mix.
    struct Extent {
        float left = 0;
        float right = 0;
    };
    [[nodiscard]] std::vector<Extent> extentsIn(int line, Span span) const;
};

} // namespace variorum
