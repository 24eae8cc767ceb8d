// SPDX-License-Identifier: Apache-2.0
#include "ui/library/articlelistview.h"

#include "ui/library/articlecard.h"
#include "ui/widgets/carddelegate.h"

#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace variorum {

ArticleListView::ArticleListView(QWidget *parent) : QListView(parent), m_cards(new CardDelegate(articleCard, this)) {
    setItemDelegate(m_cards);
    // Whoever scrolls goes elsewhere.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_top = QModelIndex(); });
}

void ArticleListView::setEqualHeights(bool equal) {
    if (equal == uniformItemSizes())
        return;
    keepTop();
    m_cards->setEqualHeights(equal);
    setUniformItemSizes(equal);
    scheduleDelayedItemsLayout();
}

void ArticleListView::setModel(QAbstractItemModel *model) {
    QListView::setModel(model);
    // Before rows come and go: afterwards the places are still the old ones, and the rows are not.
    for (const auto signal : {&QAbstractItemModel::rowsAboutToBeInserted, &QAbstractItemModel::rowsAboutToBeRemoved})
        connect(model, signal, this, &ArticleListView::keepTop);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ArticleListView::keepTop);
}

void ArticleListView::doItemsLayout() {
    keepTop();
    QListView::doItemsLayout();
    restoreTop();
}

void ArticleListView::scrollTo(const QModelIndex &index, ScrollHint hint) {
    executeDelayedItemsLayout();
    QListView::scrollTo(index, hint);
}

void ArticleListView::resizeEvent(QResizeEvent *event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

/// At its beginning a list stays there: what is new comes into view.
void ArticleListView::keepTop() {
    if (m_keeping || m_top.isValid() || verticalScrollBar()->value() == 0)
        return;
    const QScopedValueRollback<bool> keeping(m_keeping, true); // to ask for a place may lay out as well
    m_top = indexAt(QPoint(viewport()->width() / 2, 0));
    m_topAt = m_top.isValid() ? visualRect(m_top).top() : 0;
}

void ArticleListView::restoreTop() {
    if (m_keeping || !m_top.isValid())
        return;
    const QScopedValueRollback<bool> keeping(m_keeping, true);
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + visualRect(m_top).top() - m_topAt);
    m_top = QModelIndex();
}

} // namespace variorum
