// SPDX-License-Identifier: Apache-2.0
#include "ui/library/articlelistview.h"

#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace variorum {

namespace {

constexpr int rowsAtFirst = 20;     ///< that are laid out before the list is shown
constexpr int rowsAtOnce = 500;     ///< then; between them the window answers
constexpr int rowsInOnePass = 1000; ///< lists up to this length are laid out in about the time of a frame

} // namespace

ArticleListView::ArticleListView(QWidget *parent) : QListView(parent) {
    setBatchSize(rowsAtFirst);
    setLayoutMode(QListView::Batched);
    // Whoever scrolls goes elsewhere.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_top = QModelIndex(); });
}

void ArticleListView::doItemsLayout() {
    keepTop();
    if (isVisible()) {
        setBatchSize(rowsAtOnce);
        const bool few = model() != nullptr && model()->rowCount() <= rowsInOnePass;
        setLayoutMode(few ? QListView::SinglePass : QListView::Batched);
    }
    QListView::doItemsLayout();
    restoreTop();
}

void ArticleListView::scrollTo(const QModelIndex &index, ScrollHint hint) {
    m_top = QModelIndex();
    QListView::scrollTo(index, hint);
}

void ArticleListView::resizeEvent(QResizeEvent *event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void ArticleListView::timerEvent(QTimerEvent *event) {
    QListView::timerEvent(event);
    restoreTop();
}

/// At its beginning a list stays there: what is new comes into view.
void ArticleListView::keepTop() {
    if (m_top.isValid() || verticalScrollBar()->value() == 0)
        return;
    m_top = QListView::indexAt(QPoint(viewport()->width() / 2, 0));
    m_topAt = m_top.isValid() ? visualRect(m_top).top() : 0;
}

void ArticleListView::restoreTop() {
    if (!m_top.isValid() || m_restoring)
        return;
    const QScopedValueRollback<bool> restoring(m_restoring, true); // to ask for a place may lay out as well
    const QRect place = visualRect(m_top);
    if (!place.isValid())
        return;
    QScrollBar *bar = verticalScrollBar();
    const int wanted = bar->value() + place.top() - m_topAt;
    bar->setValue(wanted);
    if (bar->value() == wanted)
        m_top = QModelIndex();
}

} // namespace variorum
