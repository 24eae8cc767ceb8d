// SPDX-License-Identifier: Apache-2.0
#include "ui/library/librarypane.h"

#include "models/session/librarysession.h"
#include "models/session/searcher.h"
#include "ui/actions/actionset.h"
#include "ui/actions/icons.h"
#include "ui/library/articlecard.h"
#include "ui/library/articlelistview.h"
#include "ui/library/filterchips.h"
#include "ui/library/searchbox.h"
#include "ui/library/shelflist.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace variorum {

namespace {

constexpr int slowMilliseconds = 150; ///< of a search, before it is said that there is one

} // namespace

LibraryPane::LibraryPane(LibrarySession &library, ActionSet &actions, QWidget *parent)
    : QWidget(parent), m_library(library), m_actions(actions), m_model(new ArticleListModel(this)),
      m_shown(new ArticleFilterModel(this)), m_searcher(new Searcher(library.path(), library.setup(), this)),
      m_search(new SearchBox), m_shelves(new ShelfList(actions)), m_chips(new FilterChips(library)),
      m_order(new QToolButton), m_count(new QLabel), m_empty(new QWidget), m_note(new QLabel), m_waysOut(new QWidget),
      m_list(new ArticleListView), m_storyHint(new QPushButton) {
    build();
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPane::search);
    connect(m_search, &SearchBox::leftDownwards, m_list, [this] {
        m_list->setFocus();
        if (chosenArticles().empty())
            choose(m_shown->index(0, 0));
    });
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] {
        if (m_search->text().trimmed().isEmpty())
            Q_EMIT m_search->leftDownwards();
        else if (const auto fault = parseQuery(m_search->text().trimmed()).fault)
            sayFault(*fault);
        else if (m_searcher->isBusy())
            m_openFirst = true;
        else if (m_shown->isSearched())
            openFirst();
    });
    connect(m_searcher, &Searcher::found, this, &LibraryPane::showFound);
    connect(m_searcher, &Searcher::failed, this, [this](const Error &error) {
        m_slow.stop();
        m_fault = reasonText(error);
        refresh();
    });
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMilliseconds);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_count->setText(countText());
        m_count->show();
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value < m_list->verticalScrollBar()->maximum() || m_listed >= m_total || m_searcher->isBusy() ||
            !m_shown->isSearched())
            return;
        m_limit = 2 * m_listed;
        search();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        Q_EMIT choiceChanged();
        // Choosing several is for comparing; the one that is read stays.
        const std::vector<qint64> chosen = chosenArticles();
        if (!m_quiet && chosen.size() == 1)
            Q_EMIT articleRequested(chosen.front());
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &LibraryPane::showMenu);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->scrollTo(index); // one of several that are chosen may be half in view
        // Also where it is chosen already: it may not be what the window shows.
        if (chosenArticles().size() == 1)
            Q_EMIT articleRequested(index.data(ArticleListModel::ArticleRole).toLongLong());
    });
    connect(&m_library, &LibrarySession::articlesChanged, this, &LibraryPane::reload);
    connectShelves();
    connectFilters();
    m_shown->sort(ArticleListModel::Imported, Qt::DescendingOrder);
}

void LibraryPane::build() {
    setProperty("side", true);
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(QStringLiteral("library-pane"));
    setAccessibleName(tr("Library"));
    m_shown->setSourceModel(m_model);

    m_search->setObjectName(QStringLiteral("library-filter"));
    m_search->setPlaceholderText(tr("Search articles and notes"));
    m_search->setAccessibleName(tr("Search articles and notes"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false); // files that are dropped on it belong to the window
    m_search->setValues([this](const QString &filter) { return valuesOf(filter); });
    m_count->setObjectName(QStringLiteral("library-count"));
    m_count->setProperty("faint", true);
    m_count->setContentsMargins(14, 0, 14, 6);
    m_count->setWordWrap(true);
    m_count->hide();
    m_order->setObjectName(QStringLiteral("library-order"));
    m_order->setIcon(themedIcon(QLatin1StringView("sort")));
    m_order->setToolTip(tr("Order"));
    m_order->setAccessibleName(tr("Order of the list"));
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_order->setFocusPolicy(Qt::TabFocus);
    m_order->setMenu(orderMenu());

    m_list->setObjectName(QStringLiteral("library-list"));
    m_list->setAccessibleName(tr("Articles"));
    m_list->setModel(m_shown);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);

    m_storyHint->setObjectName(QStringLiteral("story-hint"));
    m_storyHint->setFlat(true);
    m_storyHint->setProperty("foot", true);
    m_storyHint->setIcon(themedIcon(QLatin1StringView("story")));
    m_storyHint->setToolTip(tr("By names, figures, titles and dates. Look, and choose which ones are."));
    m_storyHint->hide();
    connect(m_storyHint, &QPushButton::clicked, this, &LibraryPane::storyHintChosen);

    m_note->setWordWrap(true);
    m_note->setMargin(24);
    m_note->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_note->setProperty("faint", true);
    buildLayout();
}

void LibraryPane::buildLayout() {
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(0, 0, 0, 0);
    empty->setSpacing(0);
    empty->addWidget(m_note);
    empty->addWidget(m_waysOut);
    empty->addStretch();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 10, 8, 6);
    head->setSpacing(4);
    head->addWidget(m_search, 1);
    head->addWidget(m_order);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_chips);
    layout->addWidget(m_shelves);
    layout->addWidget(m_count);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_storyHint);
}

/// What is read stays where it is while it is read, and what was goes.
void LibraryPane::keepListed(qint64 article) {
    const bool listed = m_shown->mapFromSource(m_model->indexOf(article)).isValid();
    m_shown->setKept(listed ? article : 0);
}

void LibraryPane::setCurrentArticle(qint64 article) {
    m_current = article;
    m_quiet = true;
    keepListed(article);
    const QModelIndex row = m_shown->mapFromSource(m_model->indexOf(article));
    if (chosenArticles().size() > 1 && m_list->selectionModel()->isSelected(row)) {
        m_quiet = false;
        return;
    }
    if (row.isValid()) {
        choose(row);
        showCurrent();
    } else {
        m_list->clearSelection();
    }
    m_quiet = false;
}

/// Before the list is shown its rows have no place yet: scrolled then, it would begin in the middle of a row.
void LibraryPane::showCurrent() {
    if (m_list->isVisible())
        m_list->scrollTo(m_list->currentIndex());
}

bool LibraryPane::isCurrentSeen() const {
    return m_list->isVisible() && m_list->viewport()->rect().contains(m_list->visualRect(m_list->currentIndex()));
}

void LibraryPane::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(this, &LibraryPane::showCurrent, Qt::QueuedConnection);
}

std::vector<qint64> LibraryPane::chosenArticles() const {
    // Not selectedRows(): a list selects in its own column only, which makes no whole row of the model.
    QModelIndexList items = m_list->selectionModel()->selectedIndexes();
    std::sort(items.begin(), items.end());
    std::vector<qint64> chosen;
    for (const QModelIndex &item : items) {
        if (item.column() == m_list->modelColumn())
            chosen.push_back(item.data(ArticleListModel::ArticleRole).toLongLong());
    }
    return chosen;
}

int LibraryPane::shownCount() const {
    return m_shown->rowCount();
}

bool LibraryPane::isEmpty() const {
    return m_model->rowCount() == 0 && !m_library.isListing();
}

void LibraryPane::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget *LibraryPane::entrance() const {
    return m_list->isVisible() ? static_cast<QWidget *>(m_list) : m_search;
}

void LibraryPane::step(int by) {
    const int rows = m_shown->rowCount();
    if (rows == 0)
        return;
    const QModelIndex now = m_shown->mapFromSource(m_model->indexOf(m_current));
    const int next = now.isValid() ? qBound(0, now.row() + by, rows - 1) : (by > 0 ? 0 : rows - 1);
    choose(m_shown->index(next, 0));
}

/// QListView's own setCurrentIndex() would add to what is chosen while Ctrl is held, as it is in a shortcut.
void LibraryPane::choose(const QModelIndex &row) {
    m_list->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
}

int LibraryPane::sortColumn() const {
    return m_shown->sortColumn();
}

Qt::SortOrder LibraryPane::sortOrder() const {
    return m_shown->sortOrder();
}

void LibraryPane::setOrder(int column, Qt::SortOrder order) {
    m_shown->sort(qBound(0, column, int(ArticleListModel::ColumnCount) - 1), order);
    delete m_order->menu();
    m_order->setMenu(orderMenu());
}

void LibraryPane::sort(int column, Qt::SortOrder order) {
    m_shown->sort(column, order);
    Q_EMIT orderChanged();
}

void LibraryPane::reload() {
    // Rows that tell more, and more shelves above them, must not push out of view what is read. A list that is hidden
    // as long as nothing is in it could not be scrolled when the first article was opened.
    const bool seen = isCurrentSeen() || m_growing || m_list->isHidden();
    m_growing = m_library.isListing();
    m_quiet = true;
    m_model->setRows(m_library.articles());
    m_quiet = false;
    setHeights();
    fillShelves();
    // What is chosen stays so, whatever is read.
    if (chosenArticles().empty())
        setCurrentArticle(m_current);
    else
        keepListed(m_current);
    refresh();
    // What has changed may be found now, or no more.
    if (m_shown->isSearched() || m_searcher->isBusy())
        search();
    if (seen)
        QMetaObject::invokeMethod(this, &LibraryPane::showCurrent, Qt::QueuedConnection);
    if (m_beginsReading)
        beginReading();
}

/// Titles are broken into lines where there is time for it. Hits have their words below.
void LibraryPane::setHeights() {
    constexpr std::size_t many = 1000;
    m_list->setEqualHeights(!m_shown->isSearched() && (m_library.isListing() || m_library.articles().size() > many));
}

void LibraryPane::beginReading() {
    m_beginsReading = m_library.isListing() && m_shown->rowCount() == 0;
    if (!m_beginsReading && m_current == 0)
        step(1);
}

void LibraryPane::refresh() {
    const bool none = m_shown->rowCount() == 0;
    if (none)
        m_note->setText(emptyText());
    offerWaysOut();
    m_empty->setVisible(none);
    m_list->setVisible(!none);
    const QString count = countText();
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
    m_search->setEnabled(!isEmpty());
    m_chips->setVisible(!isEmpty());
    m_shelves->setVisible(!isEmpty() || !m_library.collections().empty());
    m_order->setEnabled(!isEmpty());
    Q_EMIT choiceChanged();
}

QMenu *LibraryPane::orderMenu() {
    auto *menu = new QMenu(m_order);
    auto *columns = new QActionGroup(menu);
    const std::pair<int, QString> names[] = {
        {ArticleListModel::Imported, tr("By Import")},     {ArticleListModel::Title, tr("By Title")},
        {ArticleListModel::Publisher, tr("By Publisher")}, {ArticleListModel::Published, tr("By Date")},
        {ArticleListModel::Characters, tr("By Length")},   {ArticleListModel::Changes, tr("By Changes")},
        {ArticleListModel::Notes, tr("By Notes")},
    };
    const bool ranked = m_shown->isSearched() && m_shown->isRanked();
    const auto add = [menu, columns](const QString &name, bool checked) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(checked);
        columns->addAction(action);
        return action;
    };
    if (m_shown->isSearched()) {
        connect(add(tr("By Relevance"), ranked), &QAction::triggered, m_shown, [this] {
            m_shown->setRanked(true);
            search();
        });
    }
    for (const auto &[column, name] : names) {
        connect(add(name, !ranked && m_shown->sortColumn() == column), &QAction::triggered, m_shown,
                [this, wanted = column] {
                    m_shown->setRanked(!m_shown->isSearched());
                    sort(wanted, m_shown->sortOrder());
                    // By date others may be the first.
                    if (m_shown->isSearched())
                        search();
                });
    }
    menu->addSeparator();
    QAction *descending = menu->addAction(tr("Descending"));
    descending->setCheckable(true);
    descending->setEnabled(!ranked);
    descending->setChecked(m_shown->sortOrder() == Qt::DescendingOrder);
    connect(descending, &QAction::toggled, m_shown,
            [this](bool on) { sort(m_shown->sortColumn(), on ? Qt::DescendingOrder : Qt::AscendingOrder); });
    return menu;
}

} // namespace variorum
