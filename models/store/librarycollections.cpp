// SPDX-License-Identifier: Apache-2.0
// How an analyst keeps articles in order: collections, tags, what has been read.
#include "models/store/library.h"
#include "models/store/sqlite.h"

#include <algorithm>

namespace variorum {

using sqlite::Statement;
using sqlite::Transaction;

Result<std::vector<Collection>> Library::collections() const {
    std::vector<Collection> all;
    Statement select(*m_main, "SELECT id, name FROM collections ORDER BY id");
    while (select.step())
        all.push_back({select.integer(0), select.text(1)});
    if (select.failed())
        return m_main->error();
    return all;
}

Result<qint64> Library::putCollection(const Collection &collection, const std::vector<qint64> &articles) {
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    Statement put(*m_main, collection.id == 0 ? "INSERT INTO collections (name) VALUES (?1)"
                                              : "INSERT INTO collections (name, id) VALUES (?1, ?2) "
                                                "ON CONFLICT(id) DO UPDATE SET name=excluded.name");
    put.bind(0, collection.name);
    if (collection.id != 0)
        put.bind(1, collection.id);
    if (!put.run())
        return m_main->error();
    const qint64 id = collection.id == 0 ? m_main->lastId() : collection.id;
    for (const qint64 article : articles) {
        Statement insert(*m_main, "INSERT OR IGNORE INTO collected VALUES (?,?)");
        if (!insert.bind(0, id).bind(1, article).run())
            return m_main->error();
    }
    if (Result<void> done = transaction.commit(); !done)
        return done.error();
    return id;
}

Result<void> Library::removeCollection(qint64 id) {
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    Statement remove(*m_main, "DELETE FROM collections WHERE id=?");
    if (!remove.bind(0, id).run())
        return m_main->error();
    return transaction.commit();
}

Result<std::vector<qint64>> Library::setCollected(qint64 collection, const std::vector<qint64> &articles, bool in) {
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    std::vector<qint64> changed;
    for (const qint64 article : articles) {
        Statement change(*m_main, in ? "INSERT OR IGNORE INTO collected VALUES (?,?) RETURNING 1"
                                     : "DELETE FROM collected WHERE collection_id=? AND article_id=? RETURNING 1");
        if (change.bind(0, collection).bind(1, article).step())
            changed.push_back(article);
        if (change.failed())
            return m_main->error();
        (void)change.run();
    }
    if (Result<void> done = transaction.commit(); !done)
        return done.error();
    return changed;
}

Result<void> Library::setTags(const std::vector<ArticleTags> &tags) {
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    for (const ArticleTags &one : tags) {
        Statement clear(*m_main, "DELETE FROM article_tags WHERE article_id=?");
        if (!clear.bind(0, one.article).run())
            return m_main->error();
        for (qsizetype i = 0; i < one.tags.size(); ++i) {
            Statement insert(*m_main, "INSERT INTO article_tags VALUES (?,?,?)");
            if (!insert.bind(0, one.article).bind(1, qint64{i}).bind(2, one.tags[i]).run())
                return m_main->error();
        }
    }
    return transaction.commit();
}

Result<void> Library::setProgress(const std::vector<ArticleProgress> &progress) {
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    for (const ArticleProgress &one : progress) {
        Statement write(*m_main, one.permille > 0 ? "INSERT OR REPLACE INTO progress VALUES (?,?,?)"
                                                  : "DELETE FROM progress WHERE article_id=?");
        write.bind(0, one.article);
        if (one.permille > 0)
            write.bind(1, qint64{one.permille}).bind(2, one.place);
        if (!write.run())
            return m_main->error();
    }
    return transaction.commit();
}

void Library::addOrder(std::vector<ArticleRow> &rows) const {
    if (rows.empty())
        return;
    // Rows stand in the order of their articles, and so does what is read here: each is walked once.
    const auto each = [this, &rows](const char *sql, const auto &take) {
        Statement select(*m_main, sql);
        select.bind(0, rows.front().article).bind(1, rows.back().article);
        auto row = rows.begin();
        while (select.step()) {
            while (row != rows.end() && row->article < select.integer(0))
                ++row;
            if (row == rows.end())
                break;
            if (row->article == select.integer(0))
                take(*row, select);
        }
    };
    each("SELECT article_id, collection_id FROM collected WHERE article_id BETWEEN ? AND ? "
         "ORDER BY article_id, collection_id",
         [](ArticleRow &row, const Statement &select) { row.collections.push_back(select.integer(1)); });
    each("SELECT article_id, story_id FROM story_articles WHERE article_id BETWEEN ? AND ? ORDER BY article_id",
         [](ArticleRow &row, const Statement &select) { row.story = select.integer(1); });
    each("SELECT article_id, tag FROM article_tags WHERE article_id BETWEEN ? AND ? ORDER BY article_id, position",
         [](ArticleRow &row, const Statement &select) { row.tags.append(select.text(1)); });
    each("SELECT article_id, permille, place FROM progress WHERE article_id BETWEEN ? AND ? ORDER BY article_id",
         [](ArticleRow &row, const Statement &select) {
             row.progress = static_cast<int>(select.integer(1));
             row.place = select.integer(2);
         });
}

} // namespace variorum
