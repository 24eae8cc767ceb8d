// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/shaping.h"

#include "models/exporting/charclass.h"

#include <QGlyphRun>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace variorum {

namespace {

/// Qt looks a glyph range up by walking over the line's script items: short pieces keep that cheap.
constexpr Offset pieceLength = 400;

char32_t codePointAt(QStringView text, qsizetype at) {
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at + 1]);
    return c.unicode();
}

bool runsFromRight(QChar c) {
    switch (c.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirRLI:
        return true;
    default:
        return false;
    }
}

bool separable(const QString &text, Offset at) {
    const QChar before = text[at - 1];
    const QChar after = text[at];
    const auto joins = [](QChar c) {
        return c.unicode() == 0x200D || (c.unicode() >= 0xFE00 && c.unicode() <= 0xFE0F);
    };
    return !after.isLowSurrogate() && !after.isMark() && !joins(before) && !joins(after) && !after.isLetterOrNumber();
}

/// The end of the piece that begins at `from`: behind a Han character or a space where there is one, so that no
/// ligature or word is cut.
Offset pieceEnd(const QString &text, Offset from) {
    const auto size = static_cast<Offset>(text.size());
    if (size - from <= pieceLength)
        return size;
    for (Offset at = from + pieceLength; at > from + pieceLength / 2; --at) {
        const CharClass before = charClass(text[at - 1].unicode());
        const CharClass after = charClass(text[at].unicode());
        const bool simple = before == CharClass::Han || before == CharClass::Space;
        if (simple && (after == CharClass::Han || after == CharClass::Opening))
            return at;
    }
    // Nothing simple near by: anywhere between two characters that are not drawn as one.
    Offset at = from + pieceLength;
    while (at > from + pieceLength / 2 && !separable(text, at))
        --at;
    return text[at].isLowSurrogate() ? at + 1 : at;
}

class Shaper {
public:
    Shaper(ShapedText &out, const QFont &font) : m_out(out), m_font(font) {
        m_option.setWrapMode(QTextOption::NoWrap);
        m_option.setUseDesignMetrics(true);
        m_option.setTextDirection(Qt::LeftToRight);
    }

    void piece(const QString &displayed, Span span) {
        QTextLayout layout(displayed.mid(span.begin, span.length()), m_font);
        layout.setTextOption(m_option);
        layout.setCacheEnabled(true);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(1e7);
        line.setPosition(QPointF(0, 0));
        layout.endLayout();
        const qreal baseline = line.ascent();
        if (m_out.clusters.empty()) {
            m_out.ascent = line.ascent();
            m_out.descent = line.descent();
        }
        const QString &text = layout.text();
        const bool bidirectional = std::any_of(text.begin(), text.end(), runsFromRight);
        m_out.bidirectional = m_out.bidirectional || bidirectional;
        const int length = span.length();
        int begin = 0;
        QList<QGlyphRun> runs = line.glyphRuns(0, clusterLength(layout, 0, length));
        while (begin < length) {
            int end = begin + clusterLength(layout, begin, length);
            // A ligature, or a cluster that Qt's rules for carets see as two, begins with one glyph for all its
            // letters.
            QList<QGlyphRun> next;
            while (end < length) {
                const int more = clusterLength(layout, end, length);
                next = line.glyphRuns(end, more);
                if (!beginAlike(runs, next))
                    break;
                end += more;
                runs = line.glyphRuns(begin, end - begin);
            }
            qreal from = line.cursorToX(begin);
            qreal to = line.cursorToX(end);
            if (bidirectional) // at an edge between directions the caret stands at either: the glyphs say where they
                               // are
                std::tie(from, to) = inkOf(runs);
            cluster(runs, QPointF(from, baseline), Span(span.begin + begin, span.begin + end), to - from);
            begin = end;
            runs = next;
        }
    }

private:
    static int clusterLength(const QTextLayout &layout, int at, int length) {
        int end = at + 1;
        while (end < length && !layout.isValidCursorPosition(end))
            ++end;
        return end - at;
    }

    static bool beginAlike(const QList<QGlyphRun> &a, const QList<QGlyphRun> &b) {
        if (a.isEmpty() || b.isEmpty())
            return false;
        const QList<quint32> glyphs = a.front().glyphIndexes();
        const QList<quint32> others = b.front().glyphIndexes();
        return !glyphs.isEmpty() && !others.isEmpty() && glyphs.front() == others.front() &&
               a.front().positions().front() == b.front().positions().front();
    }

    static std::pair<qreal, qreal> inkOf(const QList<QGlyphRun> &runs) {
        qreal left = std::numeric_limits<qreal>::max();
        qreal right = std::numeric_limits<qreal>::lowest();
        for (const QGlyphRun &run : runs) {
            const QList<QPointF> positions = run.positions();
            const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
            for (qsizetype i = 0; i < positions.size(); ++i) {
                left = std::min(left, positions[i].x());
                right = std::max(right, positions[i].x() + advances[i].x());
            }
        }
        return left <= right ? std::pair(left, right) : std::pair<qreal, qreal>(0, 0);
    }

    int fontIndex(const QRawFont &font) {
        for (std::size_t i = 0; i < m_out.fonts.size(); ++i) {
            if (m_out.fonts[i] == font)
                return static_cast<int>(i);
        }
        m_out.fonts.push_back(font);
        return static_cast<int>(m_out.fonts.size()) - 1;
    }

    void cluster(const QList<QGlyphRun> &runs, QPointF pen, Span text, qreal advance) {
        ShapedCluster cluster;
        cluster.text = text;
        cluster.advance = advance;
        cluster.firstGlyph = static_cast<int>(m_out.glyphs.size());
        for (const QGlyphRun &run : runs) {
            const int font = fontIndex(run.rawFont());
            const QList<quint32> indexes = run.glyphIndexes();
            const QList<QPointF> positions = run.positions();
            for (qsizetype i = 0; i < indexes.size(); ++i)
                m_out.glyphs.push_back({indexes[i], font, positions[i] - pen, {}});
        }
        cluster.glyphCount = static_cast<int>(m_out.glyphs.size()) - cluster.firstGlyph;
        // Runs of several fonts come font by font; what was first in the text is first on the line.
        if (runs.size() > 1)
            std::stable_sort(m_out.glyphs.begin() + cluster.firstGlyph, m_out.glyphs.end(),
                             [](const ShapedGlyph &a, const ShapedGlyph &b) { return a.offset.x() < b.offset.x(); });
        giveText(cluster);
        measureBlanks(cluster);
        m_out.clusters.push_back(cluster);
    }

    /// One glyph for each character where the counts agree; else all characters to the first glyph.
    void giveText(const ShapedCluster &cluster) {
        const QString text = m_out.text.mid(cluster.text.begin, cluster.text.length());
        if (cluster.glyphCount == 0) {
            // Invisible characters without a glyph go with what stands before them.
            if (!m_out.glyphs.empty())
                m_out.glyphs.back().text += text;
            return;
        }
        const QList<uint> characters = text.toUcs4();
        const auto first = static_cast<std::size_t>(cluster.firstGlyph);
        if (characters.size() != cluster.glyphCount) {
            m_out.glyphs[first].text = text;
            return;
        }
        for (qsizetype i = 0; i < characters.size(); ++i) {
            const char32_t c = characters[i];
            m_out.glyphs[first + static_cast<std::size_t>(i)].text = QString::fromUcs4(&c, 1);
        }
    }

    void measureBlanks(ShapedCluster &cluster) const {
        const CharClass kind = charClass(codePointAt(m_out.text, cluster.text.begin));
        const bool punctuation = kind == CharClass::Opening || kind == CharClass::Closing || kind == CharClass::Middle;
        if (!punctuation || cluster.glyphCount != 1)
            return;
        const ShapedGlyph &glyph = m_out.glyphs[static_cast<std::size_t>(cluster.firstGlyph)];
        const QRawFont &font = m_out.fonts[static_cast<std::size_t>(glyph.font)];
        if (cluster.advance < 0.8 * font.pixelSize())
            return; // a half-width form has nothing to give
        const QRectF ink = font.boundingRect(glyph.index);
        cluster.blankBefore = std::max(0.0, ink.left());
        cluster.blankAfter = std::max(0.0, cluster.advance - ink.right());
    }

    ShapedText &m_out;
    QFont m_font;
    QTextOption m_option;
};

} // namespace

ShapedText shape(const QString &text, const QFont &font) {
    ShapedText out;
    out.text = text;
    QString displayed = text;
    for (QChar &c : displayed) {
        const bool control =
            c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (control || c == QChar::ObjectReplacementCharacter)
            c = QLatin1Char(' ');
    }
    Shaper shaper(out, font);
    const auto size = static_cast<Offset>(text.size());
    for (Offset from = 0; from < size;) {
        const Offset to = pieceEnd(displayed, from);
        shaper.piece(displayed, Span(from, to));
        from = to;
    }
    return out;
}

} // namespace variorum
