// SPDX-License-Identifier: Apache-2.0
#include "ui/window/librarycontroller.h"

#include "models/session/librarysession.h"
#include "models/session/readingsession.h"
#include "ui/actions/actionset.h"
#include "ui/library/librarypane.h"
#include "ui/library/tagsdialog.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/deedstack.h"

#include <QCollator>

#include <algorithm>
#include <unordered_set>

namespace variorum {

namespace {

template <typename T>
Result<void> withoutValue(const Result<T> &result) {
    return result ? Result<void>() : result.error();
}

} // namespace

LibraryController::LibraryController(const Parts &parts, QWidget *window)
    : QObject(window), m_parts(parts), m_window(window) {
    ActionSet &actions = m_parts.actions;
    LibraryPane *list = &m_parts.list;
    const auto chosen = [list] { return list->chosenArticles(); };
    actions.on(ActionId::MoveToBin, this, [this, chosen] { bin(chosen(), true); });
    actions.on(ActionId::RestoreFromBin, this, [this, chosen] { bin(chosen(), false); });
    actions.on(ActionId::EmptyBin, this, &LibraryController::emptyBin);
    actions.on(ActionId::NewCollection, this, [this] { makeCollection({}); });
    actions.on(ActionId::RenameCollection, this, [this, list] {
        m_parts.actions[ActionId::ShowLibrary]->setChecked(true);
        list->editShelf(list->shelf());
    });
    actions.on(ActionId::RemoveCollection, this, &LibraryController::removeCollection);
    actions.on(ActionId::PutIntoCollection, list, &LibraryPane::showCollectionMenu);
    actions.on(ActionId::TakeOutOfCollection, this,
               [this, list, chosen] { collect(list->shelf().id, chosen(), false); });
    actions.on(ActionId::EditTags, this, &LibraryController::editTags);
    actions.on(ActionId::MarkRead, this, [this] { markRead(true); });
    actions.on(ActionId::MarkUnread, this, [this] { markRead(false); });
    connect(list, &LibraryPane::renameRequested, this, [this](const Shelf &shelf, const QString &name) {
        if (shelf.kind == Shelf::Kind::Own)
            rename(shelf.id, name);
    });
    connect(list, &LibraryPane::collectRequested, this,
            [this](qint64 collection, const std::vector<qint64> &articles, bool in) {
                if (collection == 0)
                    makeCollection(articles);
                else
                    collect(collection, articles, in);
            });
    connect(list, &LibraryPane::binRequested, this,
            [this](const std::vector<qint64> &articles) { bin(articles, true); });
}

void LibraryController::fail(const Error &error) {
    m_parts.messages.say(errorText(error));
}

Result<void> LibraryController::move(const std::vector<qint64> &articles, bool binned) {
    Result<void> moved = m_parts.library.setBinned(articles, binned);
    if (!moved && moved.error().code == ErrorCode::NoSuchArticle)
        return Error{ErrorCode::ArticleGone, {}};
    if (moved && binned && std::find(articles.begin(), articles.end(), m_parts.reading.article()) != articles.end())
        m_parts.reading.open(0);
    return moved;
}

void LibraryController::bin(const std::vector<qint64> &articles, bool binned) {
    const qint64 before = m_parts.reading.article();
    if (const Result<void> moved = move(articles, binned); !moved) {
        fail(moved.error());
        return;
    }
    const qint64 closed = m_parts.reading.article() == before ? 0 : before;
    const int count = int(articles.size());
    m_parts.deeds.push(
        {binned ? tr("%n article(s) moved to the bin", nullptr, count) : tr("%n article(s) put back", nullptr, count),
         [this, articles, binned, closed] {
             Result<void> back = move(articles, !binned);
             if (back && closed != 0 && m_parts.reading.article() == 0)
                 m_parts.reading.open(closed);
             return back;
         },
         [this, articles, binned] { return move(articles, binned); }});
}

void LibraryController::emptyBin() {
    std::vector<qint64> articles; // those that are asked about: another window may add to them meanwhile
    for (const ArticleRow &row : m_parts.library.articles()) {
        if (row.binned)
            articles.push_back(row.article);
    }
    if (articles.empty())
        return;
    const int count = int(articles.size());
    const Prompts::Question question{
        tr("Empty the Bin"),
        tr("Delete %n article(s) in the bin for good?", nullptr, count),
        tr("Their pages go too, with all notes on them, unless other articles of a page are kept. This cannot be "
           "undone."),
        {tr("Delete"), tr("Cancel")},
        true};
    m_parts.prompts.ask(m_window, question, [this, articles, count](int answer) {
        if (answer != 0)
            return;
        if (std::find(articles.begin(), articles.end(), m_parts.reading.article()) != articles.end())
            m_parts.reading.open(0);
        if (const Result<void> done = m_parts.library.removeBinned(articles); !done) {
            fail(done.error());
            return;
        }
        m_parts.deeds.stack()->clear(); // they speak of articles that are no more
        m_parts.messages.say(tr("%n article(s) deleted", nullptr, count));
    });
}

void LibraryController::collect(qint64 collection, const std::vector<qint64> &articles, bool in) {
    const Result<std::vector<qint64>> changed = m_parts.library.setCollected(collection, articles, in);
    if (!changed) {
        fail(changed.error());
        return;
    }
    const int count = int(changed->size());
    const QString name = nameOf(collection);
    if (count == 0) {
        m_parts.messages.say(in ? tr("Already in “%1”.").arg(name) : tr("Not in “%1”.").arg(name));
        return;
    }
    const auto put = [this, collection, taken = *changed](bool inside) -> Result<void> {
        if (nameOf(collection).isEmpty())
            return Error{ErrorCode::CollectionGone, {}};
        return withoutValue(m_parts.library.setCollected(collection, taken, inside));
    };
    m_parts.deeds.push({in ? tr("%n article(s) put into “%1”", nullptr, count).arg(name)
                           : tr("%n article(s) taken out of “%1”", nullptr, count).arg(name),
                        [put, in] { return put(!in); }, [put, in] { return put(in); }});
}

void LibraryController::makeCollection(const std::vector<qint64> &articles) {
    QString name = tr("New collection");
    for (int i = 2; isTaken(name); ++i)
        name = tr("New collection %1").arg(i);
    const Result<qint64> made = m_parts.library.putCollection({0, name}, articles);
    if (!made) {
        fail(made.error());
        return;
    }
    const qint64 id = *made;
    m_parts.deeds.push({tr("The collection “%1” was made").arg(name),
                        [this, id] { return withoutValue(m_parts.library.removeCollection(id)); },
                        [this, id, name, articles] {
                            return withoutValue(m_parts.library.putCollection({id, name}, articles));
                        }});
    m_parts.actions[ActionId::ShowLibrary]->setChecked(true);
    m_parts.list.editShelf({Shelf::Kind::Own, id});
}

void LibraryController::rename(qint64 id, const QString &name) {
    const QString former = nameOf(id);
    if (isTaken(name)) {
        m_parts.messages.say(tr("There is a collection “%1” already.").arg(name));
        return;
    }
    const auto put = [this, id](const QString &called) -> Result<void> {
        if (nameOf(id).isEmpty())
            return Error{ErrorCode::CollectionGone, {}};
        return withoutValue(m_parts.library.putCollection({id, called}));
    };
    if (const Result<void> renamed = put(name); !renamed) {
        fail(renamed.error());
        return;
    }
    m_parts.deeds.push({tr("“%1” is now “%2”").arg(former, name), [put, former] { return put(former); },
                        [put, name] { return put(name); }});
}

void LibraryController::removeCollection() {
    const qint64 id = m_parts.list.shelf().id;
    const QString name = nameOf(id);
    if (name.isEmpty())
        return;
    const Result<std::vector<qint64>> held = m_parts.library.removeCollection(id);
    if (!held) {
        fail(held.error());
        return;
    }
    m_parts.deeds.push({tr("The collection “%1” was removed; its articles are still in the library").arg(name),
                        [this, id, name, articles = *held] {
                            Result<void> back = withoutValue(m_parts.library.putCollection({id, name}, articles));
                            if (back)
                                m_parts.list.setShelf({Shelf::Kind::Own, id});
                            return back;
                        },
                        [this, id] { return withoutValue(m_parts.library.removeCollection(id)); }});
}

std::vector<ArticleRow> LibraryController::chosenRows() const {
    const std::vector<qint64> chosen = m_parts.list.chosenArticles();
    const std::unordered_set<qint64> wanted(chosen.begin(), chosen.end());
    std::vector<ArticleRow> rows;
    for (const ArticleRow &row : m_parts.library.articles()) {
        if (wanted.count(row.article) > 0)
            rows.push_back(row);
    }
    return rows;
}

QString LibraryController::nameOf(qint64 collection) const {
    for (const Collection &one : m_parts.library.collections()) {
        if (one.id == collection)
            return one.name;
    }
    return {};
}

bool LibraryController::isTaken(const QString &name) const {
    const std::vector<Collection> &all = m_parts.library.collections();
    return std::any_of(all.begin(), all.end(), [&name](const Collection &one) { return one.name == name; });
}

void LibraryController::editTags() {
    std::vector<ArticleTags> former;
    for (const ArticleRow &row : chosenRows())
        former.push_back({row.article, row.tags});
    QStringList known;
    for (const ArticleRow &row : m_parts.library.articles())
        known << row.tags;
    known.removeDuplicates();
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(known.begin(), known.end(), collator);
    auto *dialog = new TagsDialog(std::move(former), known, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const std::vector<ArticleTags> changed = dialog->changed(); !changed.empty())
            setTags(changed);
    });
    dialog->open();
}

void LibraryController::setTags(const std::vector<ArticleTags> &tags) {
    std::unordered_set<qint64> meant;
    for (const ArticleTags &one : tags)
        meant.insert(one.article);
    std::vector<ArticleTags> former;
    for (const ArticleRow &row : m_parts.library.articles()) {
        if (meant.count(row.article) > 0)
            former.push_back({row.article, row.tags});
    }
    if (const Result<void> done = m_parts.library.setTags(tags); !done) {
        fail(done.error());
        return;
    }
    m_parts.deeds.push({tr("Tags of %n article(s) changed", nullptr, int(tags.size())),
                        [this, former] { return m_parts.library.setTags(former); },
                        [this, tags] { return m_parts.library.setTags(tags); }});
}

void LibraryController::markRead(bool read) {
    constexpr int whole = 1000; // permille
    std::vector<ArticleProgress> former, progress;
    for (const ArticleRow &row : chosenRows()) {
        former.push_back({row.article, row.progress, row.place});
        progress.push_back({row.article, read ? whole : 0, 0});
    }
    if (const Result<void> done = m_parts.library.setProgress(progress); !done) {
        fail(done.error());
        return;
    }
    const int count = int(progress.size());
    m_parts.deeds.push({read ? tr("%n article(s) marked as read", nullptr, count)
                             : tr("%n article(s) marked as unread", nullptr, count),
                        [this, former] { return m_parts.library.setProgress(former); },
                        [this, progress] { return m_parts.library.setProgress(progress); }});
}

} // namespace variorum
