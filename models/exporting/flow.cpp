// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/flow.h"

#include "models/exporting/linebalance.h"
#include "models/exporting/visualorder.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <numeric>

namespace variorum {

namespace {

constexpr std::size_t mostCellLines = 16; ///< a row moves as one, and a page must hold it

/// Narrows the widest columns to one width until all of them have room. False where that would be less than `least`.
bool fitColumns(std::vector<qreal> &widths, qreal room, qreal least) {
    std::vector<qreal> sorted = widths;
    std::sort(sorted.begin(), sorted.end());
    qreal cap = sorted.back();
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const qreal share = room / qreal(sorted.size() - i);
        if (sorted[i] > share) {
            cap = share;
            break;
        }
        room -= sorted[i];
    }
    for (qreal &width : widths)
        width = std::min(width, cap);
    return cap >= least || cap >= sorted.back();
}

char32_t firstCharacter(QStringView text, Span span) {
    const QChar c = text[span.begin];
    if (c.isHighSurrogate() && span.begin + 1 < span.end)
        return QChar::surrogateToUcs4(c, text[span.begin + 1]);
    return c.unicode();
}

char32_t lastCharacter(QStringView text, Span span) {
    // What counts for the line is what is seen: marks and selectors after it are not.
    Offset at = span.end - 1;
    while (at > span.begin && (text[at].isMark() || text[at].unicode() == 0xFE0F || text[at].unicode() == 0x200D))
        --at;
    if (text[at].isLowSurrogate() && at > span.begin)
        return QChar::surrogateToUcs4(text[at - 1], text[at]);
    return text[at].unicode();
}

std::vector<BreakUnit> breakUnits(const ShapedText &shaped) {
    std::vector<BreakUnit> units;
    units.reserve(shaped.clusters.size());
    QTextBoundaryFinder words(QTextBoundaryFinder::Line, shaped.text);
    qsizetype next = words.toNextBoundary();
    for (const ShapedCluster &cluster : shaped.clusters) {
        BreakUnit unit;
        unit.first = firstCharacter(shaped.text, cluster.text);
        unit.last = lastCharacter(shaped.text, cluster.text);
        unit.advance = cluster.advance;
        unit.blankBefore = cluster.blankBefore;
        unit.blankAfter = cluster.blankAfter;
        while (next >= 0 && next < cluster.text.begin)
            next = words.toNextBoundary();
        unit.wordBreak = next == cluster.text.begin;
        units.push_back(unit);
    }
    return units;
}

} // namespace

Span LaidLine::articleSpan() const {
    if (articleBegin == noArticleText || firstCluster == lastCluster)
        return {};
    return Span(shaped->clusters[firstCluster].text.begin, shaped->clusters[lastCluster - 1].text.end)
        .shifted(articleBegin);
}

std::pair<qreal, qreal> LaidLine::extent(Span article) const {
    const Span wanted = article.shifted(-articleBegin);
    qreal left = end;
    qreal right = 0;
    for (std::size_t i = firstCluster; i < lastCluster; ++i) {
        const ShapedCluster &cluster = shaped->clusters[i];
        if (!cluster.text.overlaps(wanted))
            continue;
        // A span may begin or end inside a cluster: inside a ligature, say. Its letters share the advance.
        const qreal letters = cluster.text.length();
        const Span part = cluster.text.intersected(wanted);
        const qreal from = x[i - firstCluster];
        left = std::min(left, from + cluster.advance * (part.begin - cluster.text.begin) / letters);
        right = std::max(right, from + cluster.advance * (part.end - cluster.text.begin) / letters);
    }
    return {left, std::min(right, std::max(left, end))};
}

std::vector<LaidLine> layLines(const QString &text, const TextStyle &style, qreal width, Offset articleBegin) {
    std::vector<LaidLine> lines;
    const auto shaped = std::make_shared<const ShapedText>(shape(text, style.font));
    if (shaped->clusters.empty())
        return lines;
    const Measure measure{width, style.firstIndent, style.size, style.alignment};
    const std::vector<BreakUnit> units = breakUnits(*shaped);
    const TextDirections directions = shaped->bidirectional ? directionsOf(text) : TextDirections();
    for (BrokenLine &broken : style.balanced ? breakBalanced(units, measure) : breakLines(units, measure)) {
        LaidLine line;
        line.shaped = shaped;
        line.firstCluster = broken.first;
        line.lastCluster = broken.last;
        line.x = std::move(broken.x);
        line.end = broken.end;
        line.em = style.size;
        line.colour = style.colour;
        line.articleBegin = articleBegin;
        if (shaped->bidirectional) {
            orderVisually(*shaped, line.firstCluster, directions, width, line.x);
            if (directions.paragraph % 2 == 1)
                line.end = width;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

FlowItem &Flow::append(qreal before, qreal height) {
    FlowItem item;
    item.before = std::max(before, m_space);
    item.height = height;
    item.article = m_article;
    item.newPage = m_newPage;
    m_newPage = false;
    m_space = 0;
    m_items.push_back(std::move(item));
    return m_items.back();
}

void Flow::beginArticle(int article) {
    beginPage();
    m_article = article;
    m_space = 0;
}

void Flow::text(const QString &text, const TextStyle &style, Offset articleBegin) {
    const qreal width = m_geometry.measure - style.left - style.right;
    std::vector<LaidLine> lines = layLines(text, style, width, articleBegin);
    const std::size_t count = lines.size();
    for (std::size_t i = 0; i < count; ++i) {
        FlowItem &item = append(i == 0 ? style.before : 0, style.lineHeight);
        // Neither the first nor the last line of a paragraph stands alone on a page.
        item.breakBefore = i == 0 || (i > 1 && i + 1 < count && !style.keepWithNext);
        item.keepWithNext = style.keepWithNext;
        // The ideographic box is centred between the lines: its bottom is 0.12 em below the baseline.
        const qreal baseline = style.lineHeight / 2 + 0.38 * style.size;
        item.cells.push_back({std::move(lines[i]), style.left, baseline});
    }
    space(style.after);
}

void Flow::sideBySide(const QStringList &texts, const TextStyle &style) {
    const qreal gap = 1.6 * style.size;
    const qreal width = m_geometry.measure - style.left - style.right;
    qreal x = 0;
    bool open = false;
    for (const QString &text : texts) {
        std::vector<LaidLine> lines = layLines(text, style, width, noArticleText);
        if (lines.empty())
            continue;
        if (lines.size() > 1 || (open && x + gap + lines.front().end > width))
            open = false;
        if (lines.size() > 1) {
            this->text(text, style);
            continue;
        }
        if (!open) {
            append(style.before, style.lineHeight).keepWithNext = style.keepWithNext;
            x = 0;
        }
        FlowItem &item = m_items.back();
        const qreal baseline = style.lineHeight / 2 + 0.38 * style.size;
        if (open) {
            const qreal at = style.left + x + gap / 2;
            item.decorations.push_back({Decoration::Kind::Fill,
                                        QRectF(at, baseline - 0.75 * style.size, points(0.5), 0.8 * style.size),
                                        style.colour.lighter(170)});
            x += gap;
        }
        const qreal end = lines.front().end;
        item.cells.push_back({std::move(lines.front()), style.left + x, baseline});
        x += end;
        open = true;
    }
    space(style.after);
}

void Flow::rule(QColor colour) {
    FlowItem &item = append(0, points(1));
    item.keepWithNext = true;
    item.breakBefore = false;
    item.decorations.push_back({Decoration::Kind::Fill, QRectF(0, 0, m_geometry.measure, points(0.6)), colour});
}

bool Flow::table(const QString &text, const TextStyle &style, Offset articleBegin) {
    const qreal gap = 1.2 * style.size;
    TextStyle flat = style;
    flat.firstIndent = 0;
    std::vector<QStringList> rows;
    std::vector<qreal> widths;
    for (const QString &row : text.split(QLatin1Char('\n'))) {
        rows.push_back(row.split(QLatin1Char('\t')));
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(rows.back().size())));
        for (std::size_t column = 0; column < static_cast<std::size_t>(rows.back().size()); ++column) {
            const auto whole =
                layLines(rows.back()[static_cast<qsizetype>(column)], flat, 100 * m_geometry.measure, noArticleText);
            if (!whole.empty())
                widths[column] = std::max(widths[column], whole.front().end);
        }
    }
    if (widths.size() < 2 || !fitColumns(widths, m_geometry.measure - gap * qreal(widths.size() - 1), 4 * style.size))
        return false;
    std::vector<std::vector<std::vector<LaidLine>>> laid; // lines of cells of rows
    Offset at = articleBegin;
    for (const QStringList &row : rows) {
        laid.emplace_back();
        for (qsizetype column = 0; column < row.size(); ++column) {
            // A little more than measured: rounding breaks no line.
            laid.back().push_back(
                layLines(row[column], flat, widths[static_cast<std::size_t>(column)] + points(0.1), at));
            if (laid.back().back().size() > mostCellLines)
                return false;
            at += static_cast<Offset>(row[column].size()) + 1;
        }
    }
    const qreal total = std::accumulate(widths.begin(), widths.end(), gap * qreal(widths.size() - 1));
    const QColor line(0xc8, 0xc8, 0xc8);
    for (std::size_t i = 0; i < laid.size(); ++i) {
        std::size_t lines = 1;
        for (const std::vector<LaidLine> &cell : laid[i])
            lines = std::max(lines, cell.size());
        FlowItem &item = append(i == 0 ? style.before : 0, qreal(lines) * style.lineHeight + points(3));
        item.breakBefore = i != 1; // the first row names the columns: never alone
        const qreal baseline = (style.lineHeight + points(3)) / 2 + 0.38 * style.size;
        qreal left = 0;
        for (std::size_t column = 0; column < laid[i].size(); ++column) {
            std::vector<LaidLine> &cell = laid[i][column];
            for (std::size_t k = 0; k < cell.size(); ++k) {
                if (cell[k].shaped)
                    item.cells.push_back({std::move(cell[k]), left, baseline + qreal(k) * style.lineHeight});
            }
            left += widths[column] + gap;
        }
        if (i == 0)
            item.decorations.push_back({Decoration::Kind::Fill, QRectF(0, 0, total, points(0.8)), line.darker(160)});
        item.decorations.push_back(
            {Decoration::Kind::Fill,
             QRectF(0, item.height, total, i == 0 || i + 1 == laid.size() ? points(0.8) : points(0.4)), line});
    }
    space(style.after);
    return true;
}

} // namespace variorum
