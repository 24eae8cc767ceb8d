// SPDX-License-Identifier: Apache-2.0
#include "ui/entities/figurechart.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace variorum {

namespace {

constexpr int toldAtOnce = 6; ///< points of one place

/// How a figure is meant, which is its point's shape.
enum class Shape { Exact, About, AtLeast, AtMost };

Shape shapeOf(const ChartPoint &point) {
    return point.bound == Bound::Minimum   ? Shape::AtLeast
           : point.bound == Bound::Maximum ? Shape::AtMost
           : point.approximate             ? Shape::About
                                           : Shape::Exact;
}

QString shapeText(Shape shape) {
    switch (shape) {
    case Shape::Exact:
        return FigureChart::tr("exact");
    case Shape::About:
        return FigureChart::tr("about");
    case Shape::AtLeast:
        return FigureChart::tr("at least");
    case Shape::AtMost:
        break;
    }
    return FigureChart::tr("at most");
}

QPainterPath shapePath(Shape shape, QPointF at, double radius) {
    QPainterPath path;
    if (shape == Shape::Exact || shape == Shape::About) {
        path.addEllipse(at, radius, radius);
        return path;
    }
    const double up = shape == Shape::AtLeast ? -1 : 1;
    path.moveTo(at + QPointF(0, up * radius * 1.3));
    path.lineTo(at + QPointF(radius * 1.2, -up * radius * 0.9));
    path.lineTo(at + QPointF(-radius * 1.2, -up * radius * 0.9));
    path.closeSubpath();
    return path;
}

double radiusIn(const QWidget &widget) {
    return std::max(4.0, widget.fontMetrics().height() * 0.28);
}

void paintShape(QPainter &painter, Shape shape, QPointF at, double radius, const ReadingColours &colours) {
    painter.setPen(QPen(colours.accent, std::max(1.5, radius * 0.35)));
    // What is about so is hollow.
    painter.setBrush(shape == Shape::About ? colours.paper : colours.accent);
    painter.drawPath(shapePath(shape, at, radius));
}

} // namespace

FigureChart::FigureChart(QWidget *parent) : QWidget(parent), m_colours(readingColours(Theme::Light)) {
    setObjectName(QStringLiteral("figure-chart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void FigureChart::setPoints(std::vector<ChartPoint> points, std::function<QString(double)> valueText,
                            std::function<QString(int)> pointText) {
    m_points = std::move(points);
    m_valueText = std::move(valueText);
    m_pointText = std::move(pointText);
    m_current = m_pressed = -1;
    setAccessibleDescription({});
    arrange();
}

void FigureChart::setColours(const ReadingColours &colours) {
    m_colours = colours;
    update();
}

void FigureChart::setCurrent(int row) {
    const auto found =
        std::find_if(m_points.begin(), m_points.end(), [row](const ChartPoint &point) { return point.row == row; });
    m_current = found == m_points.end() ? -1 : static_cast<int>(found - m_points.begin());
    const QString told = m_current < 0 ? QString() : m_pointText(row);
    if (told != accessibleDescription()) {
        setAccessibleDescription(told);
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    update();
}

int FigureChart::current() const {
    return m_current < 0 ? -1 : m_points[static_cast<std::size_t>(m_current)].row;
}

QPointF FigureChart::placeOf(int row) const {
    const auto found =
        std::find_if(m_points.begin(), m_points.end(), [row](const ChartPoint &point) { return point.row == row; });
    return found == m_points.end() ? QPointF() : placeAt(*found, found->value);
}

QSize FigureChart::sizeHint() const {
    const int line = fontMetrics().height();
    return {line * 30, line * 15};
}

QSize FigureChart::minimumSizeHint() const {
    const int line = fontMetrics().height();
    return {line * 14, line * 8};
}

/// The axes have as many ticks as there is room for, and room for their words.
void FigureChart::arrange() {
    const QFontMetrics metrics = fontMetrics();
    const int line = metrics.height();
    if (!m_points.empty()) {
        double smallest = m_points.front().value;
        double largest = smallest;
        for (const ChartPoint &point : m_points) {
            smallest = std::min(smallest, point.value);
            largest = std::max({largest, point.value, point.largest.value_or(point.value)});
        }
        m_values = valueAxis(smallest, largest, std::max(2, (height() - 5 * line) / (2 * line)));
        int widest = 0;
        for (const double tick : m_values.ticks)
            widest = std::max(widest, metrics.horizontalAdvance(m_valueText(tick)));
        m_area =
            QRectF(widest + line, line, std::max(1, width() - widest - 2 * line), std::max(1.0, height() - 4.6 * line));
        const int room = metrics.horizontalAdvance(QStringLiteral("0000-00-00")) + line;
        m_days =
            dateAxis(m_points.front().day, m_points.back().day, std::max(1, static_cast<int>(m_area.width()) / room));
    }
    update();
}

QPointF FigureChart::placeAt(const ChartPoint &point, double value) const {
    return {m_area.left() + m_days.place(point.day) * m_area.width(),
            m_area.bottom() - m_values.place(value) * m_area.height()};
}

std::vector<int> FigureChart::pointsAt(QPointF position) const {
    const double reach = radiusIn(*this) * 2;
    std::vector<std::pair<double, int>> near;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const QPointF apart = placeAt(m_points[i], m_points[i].value) - position;
        const double distance = std::hypot(apart.x(), apart.y());
        if (distance <= reach)
            near.emplace_back(distance, static_cast<int>(i));
    }
    std::sort(near.begin(), near.end());
    std::vector<int> found(near.size());
    std::transform(near.begin(), near.end(), found.begin(), [](const auto &one) { return one.second; });
    return found;
}

void FigureChart::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_colours.paper);
    if (m_points.empty()) {
        painter.setPen(m_colours.faint);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("None of these figures has a date: they stand in the table."));
    } else {
        paintAxes(painter);
        for (const ChartPoint &point : m_points)
            paintPoint(painter, point, false);
        // Where several are one point, their number stands beside it.
        std::map<std::pair<double, double>, int> same;
        for (const ChartPoint &point : m_points) {
            const QPointF at = placeAt(point, point.value);
            ++same[{at.x(), at.y()}];
        }
        painter.setPen(m_colours.ink);
        for (const auto &[place, count] : same) {
            if (count > 1)
                painter.drawText(QPointF(place.first + radiusIn(*this) * 1.6, place.second - radiusIn(*this)),
                                 QStringLiteral("×%1").arg(count));
        }
        if (m_current >= 0)
            paintPoint(painter, m_points[static_cast<std::size_t>(m_current)], true);
        paintLegend(painter);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_colours.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void FigureChart::paintAxes(QPainter &painter) const {
    const QFontMetrics metrics = fontMetrics();
    const int line = metrics.height();
    for (const double tick : m_values.ticks) {
        const double y = m_area.bottom() - m_values.place(tick) * m_area.height();
        painter.setPen(QPen(m_colours.rule, 1));
        painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
        painter.setPen(m_colours.faint);
        painter.drawText(QRectF(0, y - line, m_area.left() - line * 0.5, 2 * line), Qt::AlignRight | Qt::AlignVCenter,
                         m_valueText(tick));
    }
    double free = 0; // where the next word may begin
    for (const DateAxis::Tick &tick : m_days.ticks) {
        const double x = m_area.left() + m_days.place(tick.day) * m_area.width();
        painter.setPen(QPen(m_colours.rule, 1));
        painter.drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom() + line * 0.3));
        const double wide = metrics.horizontalAdvance(tick.text);
        const double from = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide - line * 0.4));
        if (from < free)
            continue;
        painter.setPen(m_colours.faint);
        painter.drawText(QRectF(from, m_area.bottom() + line * 0.4, wide + 2, line), Qt::AlignLeft, tick.text);
        free = from + wide + line * 0.5;
    }
    painter.setPen(QPen(m_colours.faint, 1));
    painter.drawLine(m_area.bottomLeft(), m_area.bottomRight());
    painter.drawLine(m_area.bottomLeft(), m_area.topLeft());
}

void FigureChart::paintPoint(QPainter &painter, const ChartPoint &point, bool current) const {
    const double radius = radiusIn(*this);
    const QPointF at = placeAt(point, point.value);
    if (current) {
        painter.setPen(QPen(m_colours.accent, 1, Qt::DashLine));
        painter.drawLine(QPointF(m_area.left(), at.y()), at);
        painter.drawLine(at, QPointF(at.x(), m_area.bottom()));
    }
    if (point.largest) {
        const QPointF end = placeAt(point, *point.largest);
        painter.setPen(QPen(m_colours.accent, std::max(1.5, radius * 0.35)));
        painter.drawLine(at, end);
        painter.drawLine(end - QPointF(radius, 0), end + QPointF(radius, 0));
    }
    if (current) {
        painter.setPen(QPen(m_colours.ink, 2));
        painter.setBrush(m_colours.paper);
        painter.drawEllipse(at, radius * 2, radius * 2);
    }
    paintShape(painter, shapeOf(point), at, radius, m_colours);
}

/// Of the shapes that occur; a chart of exact values alone needs none.
void FigureChart::paintLegend(QPainter &painter) const {
    const QFontMetrics metrics = fontMetrics();
    const int line = metrics.height();
    const double radius = radiusIn(*this);
    const double y = height() - line * 0.9;
    double x = m_area.left();
    painter.setPen(m_colours.faint);
    const auto word = [&](const QString &text) {
        painter.setPen(m_colours.faint);
        painter.drawText(QPointF(x, y + metrics.ascent() * 0.4), text);
        x += metrics.horizontalAdvance(text) + line;
    };
    const auto occurs = [this](Shape shape) {
        return std::any_of(m_points.begin(), m_points.end(),
                           [shape](const ChartPoint &point) { return shapeOf(point) == shape; });
    };
    const bool ranges = std::any_of(m_points.begin(), m_points.end(),
                                    [](const ChartPoint &point) { return point.largest.has_value(); });
    const bool plain = !ranges && !occurs(Shape::About) && !occurs(Shape::AtLeast) && !occurs(Shape::AtMost);
    for (const Shape shape : {Shape::Exact, Shape::About, Shape::AtLeast, Shape::AtMost}) {
        if (plain || !occurs(shape))
            continue;
        paintShape(painter, shape, QPointF(x + radius, y), radius, m_colours);
        x += radius * 2 + line * 0.4;
        word(shapeText(shape));
    }
    if (ranges) {
        painter.setPen(QPen(m_colours.accent, std::max(1.5, radius * 0.35)));
        painter.drawLine(QPointF(x + radius, y - line * 0.4), QPointF(x + radius, y + line * 0.4));
        painter.drawLine(QPointF(x, y - line * 0.4), QPointF(x + 2 * radius, y - line * 0.4));
        x += radius * 2 + line * 0.4;
        word(tr("from – to"));
    }
    if (m_values.logarithmic)
        word(tr("each step of the scale is a multiple"));
}

bool FigureChart::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::vector<int> near = pointsAt(help->pos());
    QStringList told;
    for (const int point : near) {
        if (told.size() == toldAtOnce)
            break;
        told << m_pointText(m_points[static_cast<std::size_t>(point)].row);
    }
    if (static_cast<qsizetype>(near.size()) > told.size())
        told << tr("and %n more", nullptr, static_cast<int>(near.size()) - toldAtOnce);
    if (told.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), told.join(u'\n'), this);
    return true;
}

void FigureChart::resizeEvent(QResizeEvent *) {
    arrange();
}

void FigureChart::changeEvent(QEvent *event) {
    if (event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

void FigureChart::mousePressEvent(QMouseEvent *event) {
    const std::vector<int> near = pointsAt(event->position());
    m_pressed = event->button() != Qt::LeftButton || near.empty() ? -1 : near.front();
    if (m_pressed >= 0)
        go(m_pressed);
}

void FigureChart::mouseReleaseEvent(QMouseEvent *event) {
    const std::vector<int> near = pointsAt(event->position());
    if (m_pressed >= 0 && std::find(near.begin(), near.end(), m_pressed) != near.end())
        Q_EMIT activated(m_points[static_cast<std::size_t>(m_pressed)].row);
    m_pressed = -1;
}

void FigureChart::mouseMoveEvent(QMouseEvent *event) {
    setCursor(pointsAt(event->position()).empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void FigureChart::keyPressEvent(QKeyEvent *event) {
    const int last = static_cast<int>(m_points.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return go(std::min(m_current + 1, last));
    case Qt::Key_Left:
    case Qt::Key_Up:
        return go(m_current < 0 ? last : std::max(m_current - 1, 0));
    case Qt::Key_Home:
        return go(std::min(0, last));
    case Qt::Key_End:
        return go(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT activated(current());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigureChart::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        go(std::min<int>(0, static_cast<int>(m_points.size()) - 1));
}

void FigureChart::go(int point) {
    if (point < 0 || point == m_current)
        return;
    setCurrent(m_points[static_cast<std::size_t>(point)].row);
    Q_EMIT currentChanged(current());
}

} // namespace variorum
