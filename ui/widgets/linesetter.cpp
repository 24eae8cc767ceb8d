// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/linesetter.h"

#include "models/exporting/linebalance.h"

#include <algorithm>
#include <cmath>

namespace variorum {

namespace {

char32_t characterAt(QStringView text, qsizetype at) {
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size())
        return QChar::surrogateToUcs4(c, text[at + 1]);
    if (c.isLowSurrogate() && at > 0)
        return QChar::surrogateToUcs4(text[at - 1], c);
    return c.unicode();
}

} // namespace

std::vector<BreakUnit> breakUnits(const SetPiece &piece, QStringView text, int first, int last) {
    std::vector<BreakUnit> units;
    units.reserve(static_cast<std::size_t>(last - first));
    for (int i = first; i < last; ++i) {
        const ScreenCluster &cluster = piece.clusters[static_cast<std::size_t>(i)];
        const Span span = cluster.span.shifted(-piece.span.begin);
        // What counts for the line is what is seen: marks and selectors after it are not.
        Offset end = span.end - 1;
        while (end > span.begin &&
               (text[end].isMark() || text[end].unicode() == 0xFE0F || text[end].unicode() == 0x200D))
            --end;
        units.push_back({characterAt(text, span.begin), characterAt(text, end), cluster.advance, cluster.blankBefore,
                         cluster.blankAfter, cluster.wordBreak});
    }
    return units;
}

void addLine(SetPiece &piece, const RoleStyle &style, int first, int last, double x) {
    ScreenLine line;
    line.first = first;
    line.last = last;
    line.top = piece.lines.empty() ? piece.before : piece.lines.back().top + piece.lines.back().height;
    line.height = static_cast<int>(std::lround(style.lineHeight));
    // The ideographic box is centred between the lines: its bottom is 0.12 em below the base line.
    line.baseline = static_cast<int>(std::lround(style.lineHeight / 2 + 0.38 * piece.em));
    line.x = float(x);
    piece.lines.push_back(line);
    piece.height = line.top + line.height;
}

namespace {

class LineSetter {
public:
    LineSetter(SetPiece &piece, QStringView text, const RoleStyle &style, const LineMeasure &measure)
        : m_piece(piece), m_text(text), m_style(style), m_measure(measure) {}

    void run() {
        m_piece.lines.clear();
        m_piece.em = m_style.font.pixelSize();
        const int count = static_cast<int>(m_piece.clusters.size());
        int first = 0;
        for (int i = 0; i < count; ++i) {
            if (endsLine(i)) {
                paragraph(first, i);
                m_piece.lines.back().last = i + 1;
                m_piece.clusters[static_cast<std::size_t>(i)].x = endOf(first, i);
                m_piece.clusters[static_cast<std::size_t>(i)].width = 0;
                first = i + 1;
            }
        }
        if (first < count || count == 0 || m_measure.lastOfBlock)
            paragraph(first, count);
    }

private:
    QChar unitOf(int cluster) const {
        return m_text[m_piece.clusters[static_cast<std::size_t>(cluster)].span.begin - m_piece.span.begin];
    }
    bool endsLine(int cluster) const {
        const QChar unit = unitOf(cluster);
        if (unit == u'\r')
            return cluster + 1 == static_cast<int>(m_piece.clusters.size()) || unitOf(cluster + 1) != u'\n';
        return unit == u'\n';
    }
    float endOf(int first, int last) const {
        if (first == last)
            return m_piece.lines.back().x;
        const ScreenCluster &before = m_piece.clusters[static_cast<std::size_t>(last) - 1];
        return before.x + before.width;
    }

    void paragraph(int first, int last) {
        const double indent = m_measure.firstOfBlock && first == 0 ? m_style.firstLine : 0;
        if (first == last) {
            addLine(m_piece, m_style, first, last, m_style.indent + indent);
            return;
        }
        const std::vector<BreakUnit> all = breakUnits(m_piece, m_text, first, last);
        Measure measure;
        measure.width = std::max(m_measure.width - m_style.indent - m_style.rightIndent, 4.0 * m_piece.em);
        measure.firstIndent = indent;
        measure.em = m_piece.em;
        measure.alignment = m_style.justified ? Alignment::Justified : Alignment::Left;
        measure.latinGap = m_style.latinGap;
        const std::vector<BrokenLine> lines = m_style.balanced ? breakBalanced(all, measure) : breakLines(all, measure);
        for (const BrokenLine &broken : lines) {
            const double start = broken.first == 0 ? indent : 0;
            addLine(m_piece, m_style, first + static_cast<int>(broken.first), first + static_cast<int>(broken.last),
                    m_style.indent + start);
            place(first, broken, start, measure.width);
        }
    }

    void place(int first, const BrokenLine &broken, double indent, double width) {
        const double right = std::max(width, broken.end);
        for (std::size_t i = broken.first; i < broken.last; ++i) {
            ScreenCluster &cluster = m_piece.clusters[static_cast<std::size_t>(first) + i];
            const double x = std::min(broken.x[i - broken.first], right);
            const double next = i + 1 < broken.last ? broken.x[i + 1 - broken.first] : x + double(cluster.advance);
            const double end = std::min(std::min(next, x + double(cluster.advance)), right);
            // The blank of an opening mark hangs out at the left: it is no part of the line.
            const double left = std::max(x, indent);
            cluster.pen = float(m_style.indent + x);
            cluster.x = float(m_style.indent + left);
            cluster.width = float(std::max(0.0, end - left));
        }
    }

    SetPiece &m_piece;
    QStringView m_text;
    const RoleStyle &m_style;
    const LineMeasure &m_measure;
};

} // namespace

void setLines(SetPiece &piece, QStringView text, const RoleStyle &style, const LineMeasure &measure) {
    if (!style.columns || !setColumns(piece, text, style, measure))
        LineSetter(piece, text, style, measure).run();
}

bool hasRightToLeft(QStringView text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t unit = c.unicode();
        return (unit >= 0x590 && unit <= 0x8FF) || (unit >= 0xFB1D && unit <= 0xFDFF) ||
               (unit >= 0xFE70 && unit <= 0xFEFE) || (unit >= 0xD802 && unit <= 0xD803) || unit == 0xD83A ||
               unit == 0xD83B;
    });
}

} // namespace variorum
