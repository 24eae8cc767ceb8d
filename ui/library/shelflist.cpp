// SPDX-License-Identifier: Apache-2.0
#include "ui/library/shelflist.h"

#include "ui/actions/actionset.h"
#include "ui/actions/icons.h"
#include "ui/widgets/carddelegate.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>
#include <utility>

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
        const bool folded = index.data(ShelfListModel::FoldedRole).toBool();
        card.dim = true;
        card.icon = themedIcon(QLatin1StringView(folded ? "right" : "down"));
        if (folded)
            card.side = QLocale().toString(index.data(ShelfListModel::CountRole).toInt());
        return card;
    }
    card.icon = themedIcon(QLatin1StringView(icons[index.data(ShelfListModel::KindRole).toInt()]));
    if (const int count = index.data(ShelfListModel::CountRole).toInt(); count > 0)
        card.side = QLocale().toString(count);
    return card;
}

constexpr std::pair<ShelfListModel::Group, const char *> groupKeys[] = {
    {ShelfListModel::Group::Collections, "collections"},
    {ShelfListModel::Group::Stories, "stories"},
};
constexpr const char *wholeKey = "all";

} // namespace

ShelfList::ShelfList(ActionSet &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_model(new ShelfListModel(this)), m_view(new QListView),
      m_whole(new QToolButton) {
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

    m_whole->setObjectName(QStringLiteral("shelf-fold"));
    m_whole->setProperty("fold", true);
    m_whole->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_whole->setIconSize(QSize(16, 16));
    m_whole->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_whole->setFocusPolicy(Qt::TabFocus);
    connect(m_whole, &QToolButton::clicked, this, [this] {
        m_open = !isOpen();
        m_yields = false;
        showWhole();
    });
    auto *add = new QToolButton;
    add->setObjectName(QStringLiteral("shelf-add"));
    add->setIcon(themedIcon(QLatin1StringView("add")));
    add->setIconSize(QSize(14, 14));
    add->setToolTip(actionLabel(actionRow(ActionId::NewCollection)));
    add->setAccessibleName(add->toolTip());
    add->setFocusPolicy(Qt::TabFocus);
    connect(add, &QToolButton::clicked, m_actions[ActionId::NewCollection], &QAction::trigger);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(7, 2, 8, 2);
    head->addWidget(m_whole, 1);
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
        if (!now.isValid())
            return;
        m_heading = m_model->headed(now);
        if (m_heading || m_model->shelf(now) == m_current)
            return;
        m_current = m_model->shelf(now);
        Q_EMIT currentChanged();
    });
    // On a heading the keyboard may be, and still a shelf is shown.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndex row = m_model->indexOf(m_current);
        if (row.isValid() && !m_view->selectionModel()->hasSelection())
            m_view->selectionModel()->select(row, QItemSelectionModel::Select);
    });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const auto group = m_model->headed(index))
            fold(*group, m_model->folded().count(*group) == 0);
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
    showWhole();
}

QStringList ShelfList::folded() const {
    QStringList keys;
    if (!m_open)
        keys << QLatin1StringView(wholeKey);
    for (const auto &[group, key] : groupKeys) {
        if (m_model->folded().count(group) > 0)
            keys << QLatin1StringView(key);
    }
    return keys;
}

void ShelfList::setFolded(const QStringList &keys) {
    std::set<ShelfListModel::Group> groups;
    for (const auto &[group, key] : groupKeys) {
        if (keys.contains(QLatin1StringView(key)))
            groups.insert(group);
    }
    m_model->setFolded(groups);
    select();
    fitHeight();
    m_open = !keys.contains(QLatin1StringView(wholeKey));
    showWhole();
}

void ShelfList::setYielding(bool yields) {
    m_yields = yields;
    showWhole();
}

void ShelfList::fold(ShelfListModel::Group group, bool folded) {
    std::set<ShelfListModel::Group> groups = m_model->folded();
    if (folded)
        groups.insert(group);
    else
        groups.erase(group);
    m_heading = group;
    m_model->setFolded(groups);
    select();
    fitHeight();
}

/// Folded it still says what the list below shows.
void ShelfList::showWhole() {
    const QString shown = m_model->indexOf(m_current).data().toString();
    m_whole->setText(isOpen() ? tr("Shelves") : tr("Shelves: %1").arg(shown));
    m_whole->setIcon(themedIcon(QLatin1StringView(isOpen() ? "down" : "right")));
    m_whole->setToolTip(isOpen() ? tr("Fold the shelves") : tr("Unfold the shelves"));
    m_view->setVisible(isOpen());
}

void ShelfList::setCurrent(const Shelf &shelf) {
    if (shelf == m_current)
        return;
    m_heading.reset();
    m_current = shelf.kind == Shelf::Kind::Bin || m_model->indexOf(shelf).isValid() ? shelf : Shelf();
    select();
    Q_EMIT currentChanged();
}

void ShelfList::select() {
    const QModelIndex heading = m_heading ? m_model->headingOf(*m_heading) : QModelIndex();
    const QModelIndex row = heading.isValid() ? heading : m_model->indexOf(m_current);
    if (row != m_view->currentIndex())
        m_view->setCurrentIndex(row);
}

void ShelfList::edit(const Shelf &shelf) {
    m_open = true;
    m_yields = false;
    showWhole();
    if (const auto group = ShelfListModel::groupOf(shelf); group && m_model->folded().count(*group) > 0)
        fold(*group, false);
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

bool ShelfList::handleKey(const QKeyEvent &event) {
    const QModelIndex now = m_view->currentIndex();
    const auto heading = m_model->headed(now);
    switch (event.key()) {
    case Qt::Key_Delete:
        if (!heading)
            m_actions[m_current.kind == Shelf::Kind::Story ? ActionId::RemoveStory : ActionId::RemoveCollection]
                ->trigger();
        return true;
    case Qt::Key_Left:
        // As in a tree: from what is under a heading to the heading, and then it folds.
        if (heading)
            fold(*heading, true);
        else if (const auto group = ShelfListModel::groupOf(m_model->shelf(now)))
            m_view->setCurrentIndex(m_model->headingOf(*group));
        return true;
    case Qt::Key_Right:
        if (heading)
            fold(*heading, false);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (heading)
            fold(*heading, m_model->folded().count(*heading) == 0);
        return heading.has_value();
    default:
        return false;
    }
}

bool ShelfList::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_view && event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
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
    } else if (kind == Shelf::Kind::Bin) {
        menu->addAction(m_actions[ActionId::EmptyBin]);
    }
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace variorum
