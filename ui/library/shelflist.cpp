// SPDX-License-Identifier: Apache-2.0
#include "ui/library/shelflist.h"

#include "ui/actions/actionset.h"
#include "ui/actions/icons.h"
#include "ui/widgets/carddelegate.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace variorum {

namespace {

constexpr int mostRows = 7; ///< that are seen at once: the list below needs its room

Card cardOf(const QModelIndex &index) {
    static constexpr const char *icons[] = {"articles", "unread", "note", "collection", "story", "bin"};
    Card card;
    card.title = index.data().toString();
    card.script = scriptOf(card.title);
    card.compact = true;
    if (index.data(ShelfListModel::HeadingRole).toBool()) {
        card.dim = true;
        return card;
    }
    card.icon = themedIcon(QLatin1StringView(icons[index.data(ShelfListModel::KindRole).toInt()]));
    if (const int count = index.data(ShelfListModel::CountRole).toInt(); count > 0)
        card.side = QLocale().toString(count);
    return card;
}

} // namespace

ShelfList::ShelfList(ActionSet &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_model(new ShelfListModel(this)), m_view(new QListView) {
    m_view->setObjectName(QStringLiteral("shelf-list"));
    m_view->setAccessibleName(tr("Collections and stories"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CardDelegate(cardOf, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setDragDropMode(QAbstractItemView::DropOnly);
    m_view->setDragDropOverwriteMode(true); // what is dropped goes into a row, not between two
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);

    auto *title = new QLabel(tr("Collections"));
    title->setProperty("faint", true);
    auto *add = new QToolButton;
    add->setObjectName(QStringLiteral("shelf-add"));
    add->setIcon(themedIcon(QLatin1StringView("add")));
    add->setIconSize(QSize(14, 14));
    add->setToolTip(actionLabel(actionRow(ActionId::NewCollection)));
    add->setAccessibleName(add->toolTip());
    add->setFocusPolicy(Qt::TabFocus);
    connect(add, &QToolButton::clicked, m_actions[ActionId::NewCollection], &QAction::trigger);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 2, 8, 2);
    head->addWidget(title, 1);
    head->addWidget(add);
    auto *line = new QFrame;
    line->setProperty("rule", true);
    line->setFixedHeight(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view);
    layout->addSpacing(6);
    layout->addWidget(line);
    layout->addSpacing(4);

    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!now.isValid() || m_model->shelf(now) == m_current)
            return;
        m_current = m_model->shelf(now);
        Q_EMIT currentChanged();
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &ShelfList::showMenu);
    // Later: the list is made anew with the name, and the field in which it was typed is still open.
    connect(m_model, &ShelfListModel::renameRequested, this, &ShelfList::renameRequested, Qt::QueuedConnection);
    connect(m_model, &ShelfListModel::articlesDropped, this, &ShelfList::articlesDropped);
    setContent({}, {}, {});
}

void ShelfList::setContent(const std::vector<Collection> &collections, const std::vector<Story> &stories,
                           const std::vector<ArticleRow> &articles) {
    m_model->setContent(collections, stories, articles, m_current);
    if (!m_model->indexOf(m_current).isValid()) {
        m_current = {};
        select();
        Q_EMIT currentChanged();
    } else {
        select();
    }
    fitHeight();
}

void ShelfList::setCurrent(const Shelf &shelf) {
    if (shelf == m_current)
        return;
    m_current = shelf.kind == Shelf::Kind::Bin || m_model->indexOf(shelf).isValid() ? shelf : Shelf();
    select();
    Q_EMIT currentChanged();
}

void ShelfList::select() {
    const QModelIndex row = m_model->indexOf(m_current);
    if (row != m_view->currentIndex())
        m_view->setCurrentIndex(row);
}

void ShelfList::edit(const Shelf &shelf) {
    const QModelIndex row = m_model->indexOf(shelf);
    m_view->setFocus();
    m_view->setCurrentIndex(row);
    m_view->scrollTo(row);
    m_view->edit(row);
}

void ShelfList::fitHeight() {
    const int row = m_view->sizeHintForRow(0);
    const int rows = m_model->rowCount();
    // Half a row says that there are more.
    m_view->setFixedHeight(rows > mostRows ? row * mostRows + row / 2 : row * rows);
}

void ShelfList::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

bool ShelfList::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        m_actions[m_current.kind == Shelf::Kind::Story ? ActionId::RemoveStory : ActionId::RemoveCollection]->trigger();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ShelfList::showMenu(QPoint at) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("shelf-menu"));
    menu->addAction(m_actions[ActionId::NewCollection]);
    const Shelf::Kind kind = m_model->shelf(m_view->indexAt(at)).kind;
    if (kind == Shelf::Kind::Own) {
        menu->addAction(m_actions[ActionId::RenameCollection]);
        menu->addAction(m_actions[ActionId::RemoveCollection]);
    } else if (kind == Shelf::Kind::Story) {
        menu->addAction(m_actions[ActionId::RenameStory]);
        menu->addAction(m_actions[ActionId::RemoveStory]);
    }
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace variorum
