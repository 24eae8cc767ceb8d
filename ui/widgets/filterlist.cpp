// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filterlist.h"

#include "ui/widgets/textfiltermodel.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

namespace variorum {

FilterList::FilterList(QAbstractItemModel *model, CardDelegate::Maker maker, QWidget *parent)
    : QWidget(parent), m_proxy(new TextFilterModel(this)), m_filter(new QLineEdit), m_count(new QLabel),
      m_empty(new QLabel), m_view(new QListView), m_head(new QHBoxLayout) {
    m_proxy->setSourceModel(model);
    m_filter->setClearButtonEnabled(true);
    m_filter->setAcceptDrops(false); // files that are dropped on it belong to the window
    m_count->setProperty("faint", true);
    m_empty->setProperty("faint", true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setMargin(24);

    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new CardDelegate(
        [this, maker = std::move(maker)](const QModelIndex &shown) { return maker(m_proxy->mapToSource(shown)); },
        m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);

    m_head->setContentsMargins(12, 10, 12, 6);
    m_head->setSpacing(8);
    m_head->addWidget(m_filter, 1);
    m_head->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);

    connect(m_filter, &QLineEdit::textChanged, m_proxy, &TextFilterModel::setText);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &FilterList::refresh);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &FilterList::refresh);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &FilterList::refresh);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_proxy->mapToSource(index)); });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        const QModelIndex source = m_proxy->mapToSource(index);
        Q_EMIT chosen(source);
        Q_EMIT clicked(source); // last: who follows it may fill the list anew
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        // A click reports itself; only what the keyboard does is said here.
        if (!m_quiet && now.isValid() && m_view->hasFocus())
            Q_EMIT chosen(m_proxy->mapToSource(now));
        Q_EMIT currentChanged();
    });
    refresh();
}

void FilterList::setNames(const QString &list, const QString &filter, const QString &empty) {
    m_view->setAccessibleName(list);
    m_filter->setPlaceholderText(filter);
    m_filter->setAccessibleName(filter);
    m_emptyText = empty;
    refresh();
}

void FilterList::setCondition(std::function<bool(const QModelIndex &)> condition) {
    m_proxy->setCondition(std::move(condition));
    refresh();
}

QModelIndex FilterList::current() const {
    return m_proxy->mapToSource(m_view->currentIndex());
}

void FilterList::select(const QModelIndex &index) {
    if (index.isValid() && !m_proxy->mapFromSource(index).isValid())
        m_filter->clear();
    const QModelIndex shown = m_proxy->mapFromSource(index);
    m_quiet = true;
    m_view->setCurrentIndex(shown);
    m_quiet = false;
    if (shown.isValid())
        m_view->scrollTo(shown);
}

void FilterList::step(int by) {
    const int rows = m_proxy->rowCount();
    if (rows == 0)
        return;
    const QModelIndex now = m_view->currentIndex();
    const int from = now.isValid() ? now.row() : (by > 0 ? -1 : rows);
    const QModelIndex next = m_proxy->index((from + by + rows) % rows, 0);
    m_quiet = true;
    m_view->setCurrentIndex(next);
    m_quiet = false;
    m_view->scrollTo(next);
    Q_EMIT chosen(m_proxy->mapToSource(next));
}

bool FilterList::eventFilter(QObject *watched, QEvent *event) {
    // The keyboard needs a row to stand on, or nobody sees where it is. Walking there is not choosing.
    if (watched == m_view && event->type() == QEvent::FocusIn && !m_view->currentIndex().isValid() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason) {
        m_quiet = true;
        m_view->selectionModel()->setCurrentIndex(m_proxy->index(0, 0), QItemSelectionModel::NoUpdate);
        m_quiet = false;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterList::refresh() {
    const int all = m_proxy->sourceModel()->rowCount();
    const int shown = m_proxy->rowCount();
    m_empty->setVisible(shown == 0);
    m_view->setVisible(shown != 0);
    m_filter->setEnabled(all != 0);
    m_empty->setText(all == 0 ? m_emptyText : tr("Nothing here matches the filter."));
    const QLocale locale;
    m_count->setText(shown == all ? locale.toString(all)
                                  : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    m_count->setVisible(all != 0);
}

} // namespace variorum
