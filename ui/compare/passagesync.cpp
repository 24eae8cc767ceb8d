// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/passagesync.h"

#include "ui/compare/comparecolumn.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace variorum {

namespace {

/// Where the eye is while one reads on: a third of the way down.
double readingLine(const CompareColumn &column) {
    return column.viewport()->height() / 3.0;
}

} // namespace

PassageSync::PassageSync(std::vector<CompareColumn *> columns, std::shared_ptr<const ComparisonMarks> marks,
                         QObject *parent)
    : QObject(parent), m_columns(std::move(columns)), m_marks(std::move(marks)), m_placed(m_columns.size(), -1),
      m_points(m_columns.size() * m_columns.size()) {
    for (const CompareColumn *column : m_columns)
        connect(column, &TextView::scrolled, this, [this, column] { scrolled(column); });
}

void PassageSync::align(int passage, const CompareColumn *leader) {
    const Span here = m_marks->spanOf(passage, leader->source());
    if (here.isEmpty())
        return;
    const QScopedValueRollback<bool> following(m_following, true);
    const int height = leader->rectAt(here.begin).top();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        CompareColumn *column = m_columns[i];
        const Span there = m_marks->spanOf(passage, column->source());
        if (column == leader || there.isEmpty())
            continue;
        // The first move lays out what it comes to; the second goes by true heights.
        for (int pass = 0; pass < 2; ++pass)
            column->scrollTo(there.begin, -height);
        m_placed[i] = column->verticalScrollBar()->value();
    }
}

void PassageSync::scrolled(const CompareColumn *leader) {
    // A column that was placed reports it, at once or once it is laid out: no reason to place the others.
    const int value = leader->verticalScrollBar()->value();
    if (m_enabled && !m_following && value != m_placed[static_cast<std::size_t>(leader->source())])
        follow(leader);
}

void PassageSync::follow(const CompareColumn *leader) {
    const QScopedValueRollback<bool> following(m_following, true);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i] == leader || !m_columns[i]->isVisible())
            continue;
        place(*leader, *m_columns[i]);
        m_placed[i] = m_columns[i]->verticalScrollBar()->value();
    }
    m_placed[static_cast<std::size_t>(leader->source())] = -1;
}

void PassageSync::place(const CompareColumn &leader, CompareColumn &other) const {
    const std::vector<Point> &points = pointsOf(leader.source(), other.source());
    const double line = readingLine(leader);
    // The last point at or above the reading line, counted from the viewport's top.
    const auto below = std::partition_point(points.begin(), points.end(), [&leader, line](const Point &point) {
        return -leader.scrolledPast(point.leader) <= line;
    });
    if (below == points.begin())
        return;
    const Point &from = *std::prev(below);
    const double past = line + leader.scrolledPast(from.leader);
    double share = 0;
    if (below != points.end()) {
        const double way = leader.heightAbove(below->leader) - leader.heightAbove(from.leader);
        share = way > 0 ? std::clamp(past / way, 0.0, 1.0) : 0;
    }
    for (int pass = 0; pass < 2; ++pass) {
        const double way = below != points.end() ? other.heightAbove(below->other) - other.heightAbove(from.other) : 0;
        const double down = below != points.end() ? share * way : past;
        other.scrollTo(from.other, down - readingLine(other));
    }
}

const std::vector<PassageSync::Point> &PassageSync::pointsOf(int leader, int other) const {
    std::vector<Point> &points =
        m_points[static_cast<std::size_t>(leader) * m_columns.size() + static_cast<std::size_t>(other)];
    if (points.empty())
        points = made(leader, other);
    return points;
}

/// The longest run of passages that both tell in the same order, between the two beginnings and the two ends.
std::vector<PassageSync::Point> PassageSync::made(int leader, int other) const {
    std::vector<Point> all;
    for (const ComparisonMarks::PassageMark &mark : m_marks->passages(leader)) {
        if (const Span there = m_marks->spanOf(mark.passage, other); !there.isEmpty())
            all.push_back({mark.span.begin, there.begin});
    }
    std::vector<std::size_t> tails; // by length, the run's last point with the smallest place in `other`
    std::vector<std::size_t> before(all.size(), all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), all[i].other,
                                         [&all](std::size_t k, Offset place) { return all[k].other < place; });
        if (at != tails.begin())
            before[i] = *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<Point> points;
    for (std::size_t i = tails.empty() ? all.size() : tails.back(); i < all.size(); i = before[i])
        points.push_back(all[i]);
    std::reverse(points.begin(), points.end());
    const auto column = [this](int source) { return m_columns[static_cast<std::size_t>(source)]; };
    if (points.empty() || points.front().leader > 0)
        points.insert(points.begin(), {0, 0});
    points.push_back({column(leader)->document().length(), column(other)->document().length()});
    return points;
}

} // namespace variorum
