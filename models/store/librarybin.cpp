// SPDX-License-Identifier: Apache-2.0
// Articles that the analyst does not want: in the bin, from where they come back, and removed for good.
#include "models/store/library.h"
#include "models/store/searchindex.h"
#include "models/store/sqlite.h"

#include <algorithm>
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

/// The same for articles of pages that stay.
constexpr const char *ofRemoved = R"(
UPDATE articles SET binned=2 WHERE binned=1;
DELETE FROM story_articles WHERE article_id IN (SELECT id FROM articles WHERE binned=2);
DELETE FROM collected WHERE article_id IN (SELECT id FROM articles WHERE binned=2);
DELETE FROM article_tags WHERE article_id IN (SELECT id FROM articles WHERE binned=2);
DELETE FROM progress WHERE article_id IN (SELECT id FROM articles WHERE binned=2);
DELETE FROM stories WHERE NOT EXISTS (SELECT 1 FROM story_articles WHERE story_id=stories.id);
)";

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
    for (const qint64 article : articles) {
        Statement update(*m_main, "UPDATE articles SET binned=? WHERE id=? AND binned<2");
        if (!update.bind(0, static_cast<qint64>(binned)).bind(1, article).run())
            return m_main->error();
    }
    return transaction.commit();
}

Result<void> Library::emptyBin() {
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    std::set<qint64> pages;
    Statement held(*m_main, "SELECT DISTINCT page_id FROM articles WHERE binned=1");
    while (held.step())
        pages.insert(held.integer(0));
    if (held.failed())
        return m_main->error();
    if (Result<void> kept = m_main->execute("UPDATE given SET page=max(page, (SELECT ifnull(max(id), 0) FROM pages)), "
                                            "article=max(article, (SELECT ifnull(max(id), 0) FROM articles))");
        !kept)
        return kept;
    Transaction forgetting(*m_cache);
    if (!forgetting.begun())
        return m_cache->error();
    for (const qint64 page : pages) {
        Result<std::vector<ArticleRow>> rows = articlesOf(page);
        if (!rows)
            return rows.error();
        if (!std::all_of(rows->begin(), rows->end(), [](const ArticleRow &row) { return row.binned; }))
            continue;
        if (!forget(*m_cache, page))
            return m_cache->error();
        for (const char *sql : ofPage) {
            Statement remove(*m_main, sql);
            if (!remove.bind(0, page).run())
                return m_main->error();
        }
    }
    if (Result<void> removed = m_main->execute(ofRemoved); !removed)
        return removed;
    // The cache first: what it lacks is made again, what it has too much would be found.
    if (Result<void> done = forgetting.commit(); !done)
        return done;
    return transaction.commit();
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
