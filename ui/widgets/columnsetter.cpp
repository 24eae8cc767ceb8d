// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/linesetter.h"

#include <algorithm>

namespace variorum {

namespace {

struct Cell {
    int first = 0; ///< clusters [first, last), without the tab or line feed behind them
    int last = 0;
    std::vector<qreal> x;
    double width = 0;
};
using Row = std::vector<Cell>;

Cell cellOf(const SetPiece &piece, QStringView text, int first, int last, double latinGap) {
    Cell cell;
    cell.first = first;
    cell.last = last;
    if (first == last)
        return cell;
    Measure measure;
    measure.width = 1e6;
    measure.em = piece.em;
    measure.alignment = Alignment::Left;
    measure.latinGap = latinGap;
    std::vector<BrokenLine> lines = breakLines(breakUnits(piece, text, first, last), measure);
    cell.x = std::move(lines.front().x);
    cell.width = lines.front().end;
    return cell;
}

std::vector<Row> rowsOf(const SetPiece &piece, QStringView text, double latinGap) {
    std::vector<Row> rows(1);
    const int count = static_cast<int>(piece.clusters.size());
    int first = 0;
    for (int i = 0; i < count; ++i) {
        const QChar unit = text[piece.clusters[static_cast<std::size_t>(i)].span.begin - piece.span.begin];
        if (unit != u'\t' && unit != u'\n')
            continue;
        rows.back().push_back(cellOf(piece, text, first, i, latinGap));
        if (unit == u'\n')
            rows.emplace_back();
        first = i + 1;
    }
    rows.back().push_back(cellOf(piece, text, first, count, latinGap));
    return rows;
}

void placeCell(SetPiece &piece, const Cell &cell, double left, double right) {
    for (int i = cell.first; i < cell.last; ++i) {
        ScreenCluster &cluster = piece.clusters[static_cast<std::size_t>(i)];
        const double x = cell.x[static_cast<std::size_t>(i - cell.first)];
        const double next = i + 1 < cell.last ? cell.x[static_cast<std::size_t>(i + 1 - cell.first)] : cell.width;
        cluster.pen = cluster.x = float(left + x);
        cluster.width = float(std::clamp(next - x, 0.0, double(cluster.advance)));
    }
    // The tab behind it covers what is left of the column; a line feed covers nothing.
    if (cell.last < static_cast<int>(piece.clusters.size())) {
        ScreenCluster &behind = piece.clusters[static_cast<std::size_t>(cell.last)];
        behind.pen = behind.x = float(left + cell.width);
        behind.width = float(std::max(0.0, right - left - cell.width));
    }
}

} // namespace

bool setColumns(SetPiece &piece, QStringView text, const RoleStyle &style, const LineMeasure &measure) {
    if (!text.contains(u'\t'))
        return false;
    piece.em = style.font.pixelSize();
    const std::vector<Row> rows = rowsOf(piece, text, style.latinGap);
    std::vector<double> widths;
    for (const Row &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].width);
    }
    const double gap = 1.6 * piece.em;
    double total = -gap;
    for (const double width : widths)
        total += width + gap;
    if (total > measure.width - style.indent - style.rightIndent)
        return false;
    piece.lines.clear();
    for (const Row &row : rows) {
        const bool ends = row.back().last < static_cast<int>(piece.clusters.size());
        addLine(piece, style, row.front().first, row.back().last + (ends ? 1 : 0), style.indent);
        double left = style.indent;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool isLast = i + 1 == row.size();
            placeCell(piece, row[i], left, isLast ? left + row[i].width : left + widths[i] + gap);
            left += widths[i] + gap;
        }
    }
    return true;
}

} // namespace variorum
