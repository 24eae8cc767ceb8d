// SPDX-License-Identifier: Apache-2.0
#include "models/store/searchindex.h"

#include "models/store/nameindex.h"

#include <QSet>

namespace variorum::searchindex {

using sqlite::Connection;
using sqlite::Statement;
using sqlite::Transaction;

namespace {

/// Texts of so many bytes are taken in at once: longer would make others wait who write to the cache.
constexpr qsizetype batchBytes = 400'000;
constexpr int quickCompression = 1; ///< zlib's; nearly as small, and three times as fast as the default

/// A text that is to be indexed.
struct Waiting {
    qint64 stamp = 0;
    qint64 article = 0;
    bool there = false; ///< false: the article is no more
    Text text;
};

Result<std::vector<Waiting>> nextBatch(Connection &cache, qint64 after) {
    std::vector<Waiting> batch;
    Statement select(cache, "SELECT f.stamp, f.article, d.article, d.title, d.source, d.tags, d.script, d.body "
                            "FROM fresh f LEFT JOIN docs d ON d.article=f.article WHERE f.stamp>? "
                            "ORDER BY f.stamp LIMIT 2000");
    select.bind(0, after);
    qsizetype bytes = 0;
    while (bytes < batchBytes && select.step()) {
        Waiting one;
        one.stamp = select.integer(0);
        one.article = select.integer(1);
        one.there = select.integer(2) != 0;
        if (one.there) {
            const QByteArray body = qUncompress(select.blob(7));
            bytes += body.size();
            one.text = {one.article,    select.text(3), select.text(4),
                        select.text(5), select.text(6), QString::fromUtf8(body)};
        }
        batch.push_back(std::move(one));
    }
    if (select.failed())
        return cache.error();
    return batch;
}

/// Words go out of the index by the same texts by which they came in.
bool takeOut(Connection &cache, qint64 article) {
    Statement old(cache, "SELECT title, source, tags, body FROM replaced WHERE article=?");
    if (!old.bind(0, article).step())
        return !old.failed();
    Statement words(cache, "INSERT INTO words(words, rowid, title, source, tags, body) VALUES('delete',?,?,?,?,?)");
    words.bind(0, article).bind(1, old.text(0)).bind(2, old.text(1)).bind(3, old.text(2));
    words.bind(4, QString::fromUtf8(qUncompress(old.blob(3))));
    Statement forget(cache, "DELETE FROM replaced WHERE article=?");
    return words.run() && forget.bind(0, article).run();
}

bool putIn(Connection &cache, const Waiting &one) {
    Statement words(cache, "INSERT INTO words(rowid, title, source, tags, body) VALUES(?,?,?,?,?)");
    words.bind(0, one.article).bind(1, one.text.title).bind(2, one.text.source).bind(3, one.text.tags);
    words.bind(4, one.text.body);
    Statement mark(cache, "UPDATE docs SET indexed=1 WHERE article=?");
    return words.run() && mark.bind(0, one.article).run();
}

Result<void> store(Connection &cache, const std::vector<Waiting> &batch) {
    Transaction transaction(cache);
    if (!transaction.begun())
        return cache.error();
    for (const Waiting &one : batch) {
        // Another process may have been first, or have brought another text.
        Statement mine(cache, "DELETE FROM fresh WHERE stamp=? RETURNING 1");
        if (!mine.bind(0, one.stamp).step()) {
            if (mine.failed())
                return cache.error();
            continue;
        }
        (void)mine.run();
        if (!takeOut(cache, one.article) || (one.there && !putIn(cache, one)))
            return cache.error();
    }
    return transaction.commit();
}

} // namespace

bool replaceTexts(Connection &cache, qint64 page, const std::vector<Text> &texts) {
    QSet<qint64> kept;
    for (const Text &text : texts) {
        const QByteArray body = qCompress(text.body.toUtf8(), quickCompression);
        kept.insert(text.article);
        Statement same(cache, "SELECT 1 FROM docs WHERE article=? AND page=? AND title=? AND source=? AND "
                              "tags=? AND script=? AND body=?");
        same.bind(0, text.article).bind(1, page).bind(2, text.title).bind(3, text.source).bind(4, text.tags);
        if (same.bind(5, text.script).bindBlob(6, body).step())
            continue;
        Statement old(cache, "INSERT OR IGNORE INTO replaced SELECT * FROM docs WHERE article=? AND indexed=1");
        Statement put(cache, "INSERT OR REPLACE INTO docs VALUES(?,?,?,?,?,0,?,?)");
        put.bind(0, text.article).bind(1, page).bind(2, text.title).bind(3, text.source).bind(4, text.tags);
        put.bind(5, text.script).bindBlob(6, body);
        Statement wait(cache, "INSERT OR REPLACE INTO fresh(article) VALUES(?)");
        if (!old.bind(0, text.article).run() || !put.run() || !wait.bind(0, text.article).run() ||
            !nameindex::forget(cache, text.article))
            return false;
    }
    std::vector<qint64> gone;
    Statement there(cache, "SELECT article FROM docs WHERE page=?");
    there.bind(0, page);
    while (there.step()) {
        if (!kept.contains(there.integer(0)))
            gone.push_back(there.integer(0));
    }
    for (const qint64 article : gone) {
        Statement old(cache, "INSERT OR IGNORE INTO replaced SELECT * FROM docs WHERE article=? AND indexed=1");
        Statement forget(cache, "DELETE FROM docs WHERE article=?");
        Statement wait(cache, "INSERT OR REPLACE INTO fresh(article) VALUES(?)");
        if (!old.bind(0, article).run() || !forget.bind(0, article).run() || !wait.bind(0, article).run() ||
            !nameindex::forget(cache, article))
            return false;
    }
    // To which article a note belongs may have changed as well.
    Statement notes(cache, "DELETE FROM noted WHERE page=?");
    return notes.bind(0, page).run();
}

Result<void> takeIn(Connection &cache, const Progress &progress) {
    Statement count(cache, "SELECT COUNT(*) FROM fresh");
    const qint64 all = count.step() ? count.integer(0) : 0;
    (void)count.run();
    qint64 done = 0;
    for (qint64 after = 0; !progress.cancelled();) {
        Result<std::vector<Waiting>> batch = nextBatch(cache, after);
        if (!batch)
            return batch.error();
        if (batch->empty())
            break;
        after = batch->back().stamp;
        if (Result<void> stored = store(cache, *batch); !stored)
            return stored;
        done += static_cast<qint64>(batch->size());
        progress.report(std::min(1.0, static_cast<double>(done) / static_cast<double>(std::max<qint64>(all, 1))));
    }
    return {};
}

bool forgetNotes(Connection &cache, qint64 page) {
    Statement out(cache, "INSERT INTO notewords(notewords, rowid, body, tags) SELECT 'delete', id, body, tags "
                         "FROM notes WHERE page=?");
    Statement forget(cache, "DELETE FROM notes WHERE page=?");
    Statement seen(cache, "DELETE FROM noted WHERE page=?");
    return out.bind(0, page).run() && forget.bind(0, page).run() && seen.bind(0, page).run();
}

Result<void> replaceNotes(Connection &cache, qint64 page, qint64 revision, const std::vector<NoteText> &notes) {
    Transaction transaction(cache);
    if (!transaction.begun() || !forgetNotes(cache, page))
        return cache.error();
    for (const NoteText &note : notes) {
        Statement put(cache, "INSERT INTO notes(page, article, note, body, tags) VALUES(?,?,?,?,?)");
        put.bind(0, page).bind(1, note.article).bind(2, note.id).bind(3, note.body).bind(4, note.tags);
        if (!put.run())
            return cache.error();
        Statement in(cache, "INSERT INTO notewords(rowid, body, tags) VALUES(?,?,?)");
        if (!in.bind(0, cache.lastId()).bind(1, note.body).bind(2, note.tags).run())
            return cache.error();
    }
    Statement seen(cache, "INSERT OR REPLACE INTO noted VALUES(?,?)");
    if (!seen.bind(0, page).bind(1, revision).run())
        return cache.error();
    return transaction.commit();
}

} // namespace variorum::searchindex
