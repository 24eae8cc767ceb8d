// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/passagegutter.h"

#include "ui/compare/comparecolumn.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace variorum {

namespace {

constexpr int gutterWidth = 48;

/// Top and bottom of a span in the gutter's coordinates; they may lie far outside of it.
std::pair<double, double> extent(const CompareColumn &column, Span span, const QWidget &gutter) {
    const QWidget *viewport = column.viewport();
    const int shift = gutter.mapFromGlobal(viewport->mapToGlobal(QPoint())).y();
    const QRect first = column.rectAt(span.begin);
    const QRect last = column.rectAt(std::max(span.begin, span.end - 1));
    return {first.top() + shift, last.top() + last.height() + shift};
}

} // namespace

PassageGutter::PassageGutter(CompareColumn *left, CompareColumn *right, std::shared_ptr<const ComparisonMarks> marks,
                             QWidget *parent)
    : QWidget(parent), m_left(left), m_right(right), m_marks(std::move(marks)) {
    setFixedWidth(gutterWidth);
    setMouseTracking(true);
    for (CompareColumn *column : {left, right}) {
        connect(column, &TextView::scrolled, this, qOverload<>(&QWidget::update));
        connect(column, &TextView::visibleRangeMoved, this, qOverload<>(&QWidget::update));
    }
}

void PassageGutter::setActivePassage(int passage) {
    m_active = passage;
    update();
}

QSize PassageGutter::sizeHint() const {
    return {gutterWidth, gutterWidth};
}

std::vector<PassageGutter::Band> PassageGutter::bands() const {
    std::vector<Band> out;
    const Span seenLeft = m_left->visibleRange();
    const Span seenRight = m_right->visibleRange();
    for (const ComparisonMarks::PassageMark &mark : m_marks->passages(m_left->source())) {
        const Span other = m_marks->spanOf(mark.passage, m_right->source());
        // What is out of sight on both sides would only cross the gutter on its way.
        if (other.isEmpty() || (!mark.span.overlaps(seenLeft) && !other.overlaps(seenRight)))
            continue;
        const auto [leftTop, leftBottom] = extent(*m_left, mark.span, *this);
        const auto [rightTop, rightBottom] = extent(*m_right, other, *this);
        const double middle = width() / 2.0;
        const double right = width();
        QPainterPath path(QPointF(0, leftTop));
        path.cubicTo(middle, leftTop, middle, rightTop, right, rightTop);
        path.lineTo(right, rightBottom);
        path.cubicTo(middle, rightBottom, middle, leftBottom, 0, leftBottom);
        path.closeSubpath();
        out.push_back({mark.passage, path});
    }
    return out;
}

int PassageGutter::passageAt(QPoint position) const {
    int found = -1;
    for (const Band &band : bands()) {
        if (band.path.contains(position))
            found = band.passage;
    }
    return found;
}

void PassageGutter::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const ReadingColours &colours = m_left->colours();
    painter.fillRect(rect(), colours.paper);
    painter.setRenderHint(QPainter::Antialiasing);
    // The active band last, over those that it crosses.
    std::vector<Band> all = bands();
    std::stable_partition(all.begin(), all.end(), [this](const Band &band) { return band.passage != m_active; });
    for (const Band &band : all) {
        const bool active = band.passage == m_active;
        const QColor fill = passageColour(band.passage, active, colours.dark);
        painter.setBrush(fill);
        // Crossing bands of like tints need an edge; across the texts' own edges it would cut the passage in two.
        painter.setPen(active ? QPen(colours.dark ? fill.lighter(150) : fill.darker(140), 1) : QPen(fill, 1));
        painter.drawPath(band.path);
    }
}

void PassageGutter::mouseMoveEvent(QMouseEvent *event) {
    const int passage = passageAt(event->position().toPoint());
    setCursor(passage >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT passageHovered(passage);
}

void PassageGutter::mouseReleaseEvent(QMouseEvent *event) {
    const int passage = passageAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && passage >= 0)
        Q_EMIT passageActivated(passage);
}

void PassageGutter::leaveEvent(QEvent *) {
    Q_EMIT passageHovered(-1);
}

} // namespace variorum
