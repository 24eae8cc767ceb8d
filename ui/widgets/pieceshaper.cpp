// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pieceshaper.h"

#include "models/exporting/charclass.h"
#include "models/exporting/shaping.h"

#include <QTextBoundaryFinder>
#include <QVarLengthArray>

#include <algorithm>

namespace variorum {

namespace {

/// One character, one glyph, and no neighbour changes it.
bool isSimple(char16_t c) {
    if (c >= 0x3400 && c <= 0x9FFF)
        return c <= 0x4DBF || c >= 0x4E00;
    if (c >= 0x3001 && c <= 0x3020)
        return true; // 、。〈〉《》「」『』【】 and their like
    if ((c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA))
        return true;
    if (c >= 0xFF01 && c <= 0xFF5E)
        return true;
    return c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D || c == 0x00B7;
}

/// True for what is drawn with the character before it.
bool attaches(QChar c) {
    const char16_t unit = c.unicode();
    return unit >= 0x300 && (c.isMark() || unit == 0x200D || (unit >= 0xFE00 && unit <= 0xFE0F) || unit == 0xDB40);
}

bool isBreak(QChar c) {
    return c == u'\n' || c == u'\r' || c == u'\t';
}

bool isSimpleAt(QStringView text, qsizetype at) {
    return isSimple(text[at].unicode()) && (at + 1 == text.size() || !attaches(text[at + 1]));
}

} // namespace

PieceShaper::PieceShaper(const QFont &font)
    : m_font(font), m_raw(QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese)), m_em(float(font.pixelSize())) {}

PieceShaper::Blanks PieceShaper::blanksOf(quint32 glyph, float advance) const {
    const auto known = m_blanks.constFind(glyph);
    if (known != m_blanks.constEnd())
        return *known;
    const QRectF ink = m_raw.boundingRect(glyph);
    Blanks blanks;
    if (advance >= 0.8F * m_em)
        blanks = {std::max(0.0F, float(ink.left())), std::max(0.0F, advance - float(ink.right()))};
    m_blanks.insert(glyph, blanks);
    return blanks;
}

void PieceShaper::shape(QStringView text, SetPiece &piece) const {
    piece.fonts.assign(1, m_raw);
    piece.glyphs.clear();
    piece.clusters.clear();
    piece.clusters.reserve(static_cast<std::size_t>(text.size()));
    piece.glyphs.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype at = 0; at < text.size();) {
        if (isBreak(text[at])) {
            ScreenCluster cluster;
            cluster.span = Span(piece.span.begin + at, piece.span.begin + at + 1);
            cluster.advance = text[at] == u'\t' ? 2 * m_em : 0;
            cluster.firstGlyph = static_cast<int>(piece.glyphs.size());
            piece.clusters.push_back(cluster);
            ++at;
        } else {
            at = isSimpleAt(text, at) ? simpleRun(text, at, piece) : complexRun(text, at, piece);
        }
    }
}

qsizetype PieceShaper::simpleRun(QStringView text, qsizetype from, SetPiece &piece) const {
    qsizetype to = from;
    while (to < text.size() && isSimpleAt(text, to))
        ++to;
    const int count = static_cast<int>(to - from);
    QVarLengthArray<quint32, 256> glyphs(count);
    QVarLengthArray<QPointF, 256> advances(count);
    int found = count;
    const bool mapped = m_raw.isValid() &&
                        m_raw.glyphIndexesForChars(text.data() + from, count, glyphs.data(), &found) &&
                        found == count && m_raw.advancesForGlyphIndexes(glyphs.constData(), advances.data(), count);
    if (!mapped || glyphs[0] == 0)
        return complexRun(text, from, piece);
    for (int i = 0; i < count; ++i) {
        if (glyphs[i] == 0)
            return from + i; // the next round has it first, and gives it to the text engine
        ScreenCluster cluster;
        cluster.span = Span(piece.span.begin + from + i, piece.span.begin + from + i + 1);
        cluster.advance = float(advances[i].x());
        cluster.firstGlyph = static_cast<int>(piece.glyphs.size());
        cluster.glyphCount = 1;
        const char16_t unit = text[from + i].unicode();
        if (unit < 0x3041 || unit >= 0xFF01) {
            const CharClass kind = charClass(unit);
            if (kind == CharClass::Opening || kind == CharClass::Closing || kind == CharClass::Middle) {
                const Blanks blanks = blanksOf(glyphs[i], cluster.advance);
                cluster.blankBefore = blanks.before;
                cluster.blankAfter = blanks.after;
            }
        }
        piece.glyphs.push_back({glyphs[i], 0, 0, 0});
        piece.clusters.push_back(cluster);
    }
    return to;
}

qsizetype PieceShaper::complexRun(QStringView text, qsizetype from, SetPiece &piece) const {
    qsizetype to = from + 1;
    while (to < text.size() && !isBreak(text[to]) && !isSimpleAt(text, to))
        ++to;
    const QString run = text.mid(from, to - from).toString();
    const ShapedText shaped = variorum::shape(run, m_font);
    std::vector<quint16> fonts;
    for (const QRawFont &font : shaped.fonts) {
        const auto same = std::find(piece.fonts.begin(), piece.fonts.end(), font);
        fonts.push_back(static_cast<quint16>(same - piece.fonts.begin()));
        if (same == piece.fonts.end())
            piece.fonts.push_back(font);
    }
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, run);
    qsizetype next = lines.toNextBoundary();
    for (const ShapedCluster &made : shaped.clusters) {
        ScreenCluster cluster;
        cluster.span = made.text.shifted(piece.span.begin + static_cast<Offset>(from));
        cluster.advance = float(made.advance);
        cluster.blankBefore = float(made.blankBefore);
        cluster.blankAfter = float(made.blankAfter);
        cluster.firstGlyph = static_cast<int>(piece.glyphs.size());
        cluster.glyphCount = static_cast<quint16>(made.glyphCount);
        while (next >= 0 && next < made.text.begin)
            next = lines.toNextBoundary();
        cluster.wordBreak = next == made.text.begin;
        const QStringView inner = QStringView(run).mid(made.text.begin + 1, made.text.length() - 1);
        cluster.divisible = !inner.isEmpty() && std::none_of(inner.begin(), inner.end(),
                                                             [](QChar c) { return c.isSurrogate() || attaches(c); });
        for (int i = 0; i < made.glyphCount; ++i) {
            const ShapedGlyph &glyph = shaped.glyphs[static_cast<std::size_t>(made.firstGlyph + i)];
            piece.glyphs.push_back({glyph.index, fonts[static_cast<std::size_t>(glyph.font)], float(glyph.offset.x()),
                                    float(glyph.offset.y())});
        }
        piece.clusters.push_back(cluster);
    }
    return to;
}

} // namespace variorum
