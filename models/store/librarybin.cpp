// SPDX-License-Identifier: Apache-2.0
// Articles that the analyst does not want: in the bin, from where they come back, and removed for good.
#include "models/store/identities.h"
#include "models/store/library.h"
#include "models/store/searchindex.h"
#include "models/store/sqlite.h"

#include <algorithm>
#include <map>
#include <set>

namespace variorum {

using sqlite::Connection;
using sqlite::Statement;
using sqlite::Transaction;

namespace {

/// What is known of articles beyond their pages. `?` is a page.
constexpr const char *ofPage[] = {
    "DELETE FROM declined_kin WHERE article_id IN (SELECT id FROM articles WHERE page_id=?)",
    "DELETE FROM declined_kin WHERE other_id IN (SELECT id FROM articles WHERE page_id=?)",
    "DELETE FROM story_articles WHERE article_id IN (SELECT id FROM articles WHERE page_id=?)",
    "DELETE FROM collected WHERE article_id IN (SELECT id FROM articles WHERE page_id=?)",
    "DELETE FROM article_tags WHERE article_id IN (SELECT id FROM articles WHERE page_id=?)",
    "DELETE FROM progress WHERE article_id IN (SELECT id FROM articles WHERE page_id=?)",
    "DELETE FROM name_corrections WHERE page_id=?",
    "DELETE FROM notes WHERE page_id=?",
    "DELETE FROM decisions WHERE page_id=?",
    "DELETE FROM contents WHERE page_id=?",
    "DELETE FROM articles WHERE page_id=?",
    "DELETE FROM pages WHERE id=?"};

/// The same for an article of a page that stays.
constexpr const char *ofArticle[] = {
    "DELETE FROM story_articles WHERE article_id=?", "DELETE FROM collected WHERE article_id=?",
    "DELETE FROM article_tags WHERE article_id=?", "DELETE FROM progress WHERE article_id=?"};

bool forget(Connection &cache, qint64 page) {
    for (const char *sql : {"DELETE FROM rows WHERE page=?", "DELETE FROM seen WHERE page=?"}) {
        Statement remove(cache, sql);
        if (!remove.bind(0, page).run())
            return false;
    }
    return searchindex::replaceTexts(cache, page, {}) && searchindex::forgetNotes(cache, page);
}

} // namespace

Result<void> Library::setBinned(const std::vector<qint64> &articles, bool binned) {
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    bool any = articles.empty();
    for (const qint64 article : articles) {
        Statement update(*m_main, "UPDATE articles SET binned=? WHERE id=? AND binned<2 RETURNING 1");
        any = update.bind(0, static_cast<qint64>(binned)).bind(1, article).step() || any;
        if (update.failed() || !update.run())
            return m_main->error();
    }
    if (!any)
        return Error{ErrorCode::NoSuchArticle, {QString::number(articles.front())}};
    return transaction.commit();
}

Result<void> Library::removeBinned(const std::vector<qint64> &articles) {
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    std::map<qint64, std::set<qint64>> removed; // by page
    for (const qint64 article : articles) {
        Statement update(*m_main, "UPDATE articles SET binned=2 WHERE id=? AND binned=1 RETURNING page_id");
        if (update.bind(0, article).step())
            removed[update.integer(0)].insert(article);
        if (update.failed() || !update.run())
            return m_main->error();
    }
    if (Result<void> kept = m_main->execute("UPDATE given SET page=max(page, (SELECT ifnull(max(id), 0) FROM pages)), "
                                            "article=max(article, (SELECT ifnull(max(id), 0) FROM articles))");
        !kept)
        return kept;
    Transaction forgetting(*m_cache);
    if (!forgetting.begun())
        return m_cache->error();
    for (const auto &[page, gone] : removed) {
        const Result<std::vector<ArticleRow>> others = articlesOf(page);
        if (!others)
            return others.error();
        if (others->empty() && !forget(*m_cache, page))
            return m_cache->error();
        if (Result<void> done = others->empty() ? removePage(page) : removeFrom(page, gone); !done)
            return done;
    }
    if (Result<void> empty = m_main->execute("DELETE FROM stories WHERE NOT EXISTS (SELECT 1 FROM story_articles "
                                             "WHERE story_id=stories.id)");
        !empty)
        return empty;
    // The cache first: what it lacks is made again, what it has too much would be found.
    if (Result<void> done = forgetting.commit(); !done)
        return done;
    return transaction.commit();
}

Result<void> Library::removePage(qint64 page) {
    for (const char *sql : ofPage) {
        Statement remove(*m_main, sql);
        if (!remove.bind(0, page).run())
            return m_main->error();
    }
    return {};
}

Result<void> Library::removeFrom(qint64 page, const std::set<qint64> &articles) {
    for (const qint64 article : articles) {
        for (const char *sql : ofArticle) {
            Statement remove(*m_main, sql);
            if (!remove.bind(0, article).run())
                return m_main->error();
        }
    }
    const std::vector<Identity> known = identities(page);
    const Result<std::vector<Note>> all = notes(page);
    if (!all)
        return all.error();
    for (const Note &note : *all) {
        const int at = identityAt(note.anchor.codePoints, known);
        if (at < 0 || articles.count(known[static_cast<std::size_t>(at)].id) == 0)
            continue;
        Statement remove(*m_main, "DELETE FROM notes WHERE id=?");
        if (!remove.bind(0, note.id).run())
            return m_main->error();
    }
    return countUp("UPDATE pages SET noted=noted+1 WHERE id=?", page);
}

Result<ImportOutcome> Library::broughtBack(ImportOutcome there) {
    // Most often nothing was removed, and then nothing is locked.
    Statement removed(*m_main, "SELECT 1 FROM articles WHERE page_id=? AND binned=2 LIMIT 1");
    if (!removed.bind(0, there.page).step())
        return removed.failed() ? Result<ImportOutcome>(m_main->error()) : there;
    removed.reset();
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    Statement update(*m_main, "UPDATE articles SET binned=0 WHERE page_id=? AND binned=2 RETURNING id");
    update.bind(0, there.page);
    while (update.step()) {
        there.articles.push_back(update.integer(0));
        there.skipped = false;
    }
    if (update.failed())
        return m_main->error();
    std::sort(there.articles.begin(), there.articles.end());
    if (Result<void> done = there.skipped ? Result<void>() : transaction.commit(); !done)
        return done.error();
    return there;
}

Result<qint64> Library::nextNumber(Numbered of) const {
    Statement next(*m_main, of == Numbered::Page
                                ? "SELECT 1 + max(page, (SELECT ifnull(max(id), 0) FROM pages)) FROM given"
                                : "SELECT 1 + max(article, (SELECT ifnull(max(id), 0) FROM articles)) FROM given");
    return next.step() ? Result<qint64>(next.integer(0)) : m_main->error();
}

Result<qint64> Library::addArticle(qint64 page, const QString &ranges) {
    Result<qint64> number = nextNumber(Numbered::Article);
    if (!number)
        return number;
    Statement insert(*m_main, "INSERT INTO articles (id, page_id, ranges) VALUES (?,?,?)");
    if (!insert.bind(0, *number).bind(1, page).bind(2, ranges).run())
        return m_main->error();
    return number;
}

} // namespace variorum
