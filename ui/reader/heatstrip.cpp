// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/heatstrip.h"

#include "ui/reader/colourmix.h"
#include "ui/reader/sourcemarks.h"
#include "ui/widgets/textview.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace variorum {

HeatStrip::HeatStrip(TextView *view) : QWidget(view), m_view(view) {
    setObjectName(QStringLiteral("heat-strip"));
    setAccessibleName(tr("Where the page was changed"));
    setCursor(Qt::PointingHandCursor);
}

void HeatStrip::setMarks(const SourceMarks *marks) {
    m_marks = marks;
    m_rows.clear();
    update();
}

double HeatStrip::heatAt(int y) const {
    return y >= 0 && static_cast<std::size_t>(y) < m_rows.size() ? double(m_rows[static_cast<std::size_t>(y)].changed)
                                                                 : 0;
}

/// By characters, not by the heights of lines: those are known only of what was looked at.
void HeatStrip::measure() {
    const Offset length = m_view->document().length();
    m_rows.assign(static_cast<std::size_t>(std::max(0, height())), {});
    if (!m_marks || length <= 0 || m_rows.empty())
        return;
    const double unit = double(m_rows.size()) / length;
    const auto spread = [&](Span span, float Row::*share) {
        const double from = span.begin * unit;
        const double to = std::max(from + unit, span.end * unit);
        for (auto row = static_cast<std::size_t>(from); row < m_rows.size() && double(row) < to; ++row) {
            const double part = std::min(to, double(row) + 1) - std::max(from, double(row));
            m_rows[row].*share = std::min(1.0F, m_rows[row].*share + static_cast<float>(part));
        }
    };
    for (const SourceMark &mark : m_marks->stops()) {
        if (mark.state == EditState::Proposed)
            m_rows[std::min(m_rows.size() - 1, static_cast<std::size_t>(mark.span.begin * unit))].waits = true;
        else if (mark.state == EditState::Applied)
            spread(mark.span, m_marks->isDiscarded(mark.span) ? &Row::discarded : &Row::changed);
    }
}

bool HeatStrip::event(QEvent *event) {
    if (event->type() == QEvent::Resize)
        m_rows.clear();
    if (event->type() == QEvent::ToolTip) {
        const int y = static_cast<QHelpEvent *>(event)->pos().y();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           tr("%1 % of this place was changed").arg(std::lround(100 * heatAt(y))), this);
        return true;
    }
    return QWidget::event(event);
}

void HeatStrip::paintEvent(QPaintEvent *) {
    if (m_rows.empty())
        measure();
    QPainter painter(this);
    const ReadingColours &colours = m_view->colours();
    painter.fillRect(rect(), colours.paper);
    for (int y = 0; y < static_cast<int>(m_rows.size()); ++y) {
        const Row &row = m_rows[static_cast<std::size_t>(y)];
        if (row.discarded > 0)
            painter.fillRect(QRect(2, y, width() - 4, 1),
                             mixed(colours.faint, colours.paper, 0.3 * double(row.discarded)));
        // A few characters in a hundred are much already: the eye is to see them.
        if (row.changed > 0)
            painter.fillRect(QRect(2, y, width() - 4, 1), mixed(colours.removed, colours.paper,
                                                                std::min(1.0, 0.25 + std::sqrt(double(row.changed)))));
    }
    for (int y = 0; y < static_cast<int>(m_rows.size()); ++y) {
        if (m_rows[static_cast<std::size_t>(y)].waits)
            painter.fillRect(QRect(0, y - 1, width(), 3), colours.proposed);
    }
}

void HeatStrip::goTo(int y) {
    const Offset length = m_view->document().length();
    const double share = std::clamp(double(y) / std::max(1, height()), 0.0, 1.0);
    m_view->scrollTo(static_cast<Offset>(share * length), -m_view->viewport()->height() / 3.0);
}

void HeatStrip::mousePressEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton)
        goTo(event->position().toPoint().y());
}

void HeatStrip::mouseMoveEvent(QMouseEvent *event) {
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position().toPoint().y());
}

} // namespace variorum
