// SPDX-License-Identifier: Apache-2.0
// The shelves of the library's pane, and how articles come onto them.
#include "models/session/librarysession.h"
#include "ui/actions/actionset.h"
#include "ui/actions/icons.h"
#include "ui/library/articlelistview.h"
#include "ui/library/librarypane.h"
#include "ui/library/shelflist.h"

#include <QCollator>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace variorum {

void LibraryPane::connectShelves() {
    connect(m_shelves, &ShelfList::currentChanged, this, &LibraryPane::showShelf);
    connect(m_shelves, &ShelfList::renameRequested, this, &LibraryPane::renameRequested);
    connect(m_shelves, &ShelfList::articlesDropped, this,
            [this](const Shelf &shelf, const std::vector<qint64> &articles) {
                if (shelf.kind == Shelf::Kind::Bin)
                    Q_EMIT binRequested(articles);
                else if (shelf.kind == Shelf::Kind::Story)
                    Q_EMIT storyRequested(shelf.id, articles);
                else
                    Q_EMIT collectRequested(shelf.id, articles, true);
            });
    connect(m_actions[ActionId::ShowBin], &QAction::toggled, this, [this](bool on) {
        if (on != isBinShown())
            setShelf({on ? Shelf::Kind::Bin : Shelf::Kind::All, 0});
    });
    connect(&m_library, &LibrarySession::articleChanged, this, [this](const ArticleRow &row) {
        m_quiet = true;
        m_model->setRow(row);
        m_quiet = false;
        fillShelves();
        refresh();
    });
}

/// Without counts while not all is known that would be counted.
void LibraryPane::fillShelves() {
    static const std::vector<ArticleRow> none;
    m_shelves->setContent(m_library.collections(), m_library.stories(),
                          m_library.isListing() ? none : m_library.articles());
}

const Shelf &LibraryPane::shelf() const {
    return m_shown->shelf();
}

void LibraryPane::setShelf(const Shelf &shelf) {
    m_shelves->setCurrent(shelf);
}

void LibraryPane::showShelf() {
    const Shelf shelf = m_shelves->current();
    m_quiet = true;
    m_shown->setShelf(shelf);
    m_quiet = false;
    fillShelves();
    m_actions[ActionId::ShowBin]->setChecked(isBinShown());
    setCurrentArticle(m_current);
    refresh();
    search();
    Q_EMIT orderChanged();
}

bool LibraryPane::isBinShown() const {
    return shelf().kind == Shelf::Kind::Bin;
}

void LibraryPane::editShelf(const Shelf &shelf) {
    m_shelves->edit(shelf);
}

QStringList LibraryPane::foldedShelves() const {
    return m_shelves->folded();
}

void LibraryPane::foldShelves(const QStringList &keys) {
    m_shelves->setFolded(keys);
}

void LibraryPane::setStoryHint(int articles) {
    const bool seen = isCurrentSeen();
    m_storyHint->setText(tr("%n more on this event?", nullptr, articles));
    m_storyHint->setVisible(articles > 0);
    // The line takes its room from the list, whose last row may be the one that is read.
    if (seen)
        QMetaObject::invokeMethod(this, &LibraryPane::showCurrent, Qt::QueuedConnection);
}

std::optional<std::vector<qint64>> LibraryPane::narrowed() const {
    if (filters().empty() && (shelf().kind == Shelf::Kind::All || isBinShown()))
        return std::nullopt;
    std::vector<qint64> articles;
    for (const ArticleRow &row : m_library.articles()) {
        if (stands(row, shelf()) && passes(row, filters()))
            articles.push_back(row.article);
    }
    return articles;
}

void LibraryPane::fillCollectionMenu(QMenu &menu) {
    const std::vector<qint64> chosen = chosenArticles();
    std::vector<Collection> collections = m_library.collections();
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(collections.begin(), collections.end(),
              [&collator](const Collection &a, const Collection &b) { return collator.compare(a.name, b.name) < 0; });
    const auto isIn = [this](qint64 article, qint64 collection) {
        const ArticleRow *row = m_model->row(m_model->indexOf(article));
        return row != nullptr && std::binary_search(row->collections.begin(), row->collections.end(), collection);
    };
    for (const Collection &collection : collections) {
        const qint64 id = collection.id;
        const bool all = std::all_of(chosen.begin(), chosen.end(), [&](qint64 article) { return isIn(article, id); });
        QAction *action = menu.addAction(QString(collection.name).replace(u'&', QLatin1StringView("&&")));
        action->setCheckable(true);
        action->setChecked(all);
        connect(action, &QAction::triggered, this,
                [this, id, chosen, all] { Q_EMIT collectRequested(id, chosen, !all); });
    }
    menu.addSeparator();
    connect(menu.addAction(themedIcon(QLatin1StringView("add")), tr("&New Collection")), &QAction::triggered, this,
            [this, chosen] { Q_EMIT collectRequested(0, chosen, true); });
}

void LibraryPane::showCollectionMenu() {
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("collection-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillCollectionMenu(*menu);
    menu->popup(m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).bottomLeft()));
}

void LibraryPane::showMenu(QPoint at) {
    if (!m_list->indexAt(at).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("library-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_actions[ActionId::CompareArticles]);
    menu->addAction(m_actions[ActionId::Export]);
    menu->addSeparator();
    for (const ActionId id :
         {ActionId::GroupAsStory, ActionId::TakeOutOfStory, ActionId::CompareStory, ActionId::FindForStory})
        menu->addAction(m_actions[id]);
    menu->addSeparator();
    fillCollectionMenu(*menu->addMenu(tr("Co&llections")));
    if (shelf().kind == Shelf::Kind::Own)
        menu->addAction(m_actions[ActionId::TakeOutOfCollection]);
    for (const ActionId id : {ActionId::EditTags, ActionId::MarkRead, ActionId::MarkUnread})
        menu->addAction(m_actions[id]);
    menu->addSeparator();
    menu->addAction(m_actions[isBinShown() ? ActionId::RestoreFromBin : ActionId::MoveToBin]);
    if (isBinShown())
        menu->addAction(m_actions[ActionId::EmptyBin]);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace variorum
