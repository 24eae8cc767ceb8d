// SPDX-License-Identifier: Apache-2.0
#include "models/store/librarycache.h"

#include "models/store/searchtokenizer.h"

#include <QFile>

namespace variorum {

using sqlite::Connection;

namespace {

constexpr qint64 cacheVersion = 7;

constexpr const char *cacheSchema = R"(
BEGIN IMMEDIATE;
CREATE TABLE rows (
    article INTEGER PRIMARY KEY, page INTEGER NOT NULL, title TEXT, byline TEXT, publisher TEXT,
    published TEXT, script TEXT, characters INTEGER, edits INTEGER, changed INTEGER, opening TEXT);
CREATE INDEX rows_of_page ON rows(page);
CREATE INDEX rows_of_date ON rows(published, script, article);
CREATE TABLE seen (page INTEGER PRIMARY KEY, rules INTEGER NOT NULL, decided INTEGER NOT NULL);

-- What is searched. The index keeps words only: to take a text out of it, the same text has to be shown to it again.
CREATE TABLE docs (
    article INTEGER PRIMARY KEY, page INTEGER NOT NULL, title TEXT, source TEXT, tags TEXT,
    indexed INTEGER NOT NULL,        -- 1: this is the text that the index has
    script TEXT, body BLOB);         -- UTF-8, compressed like the bytes
CREATE INDEX docs_of_page ON docs(page);
CREATE INDEX docs_with_tags ON docs(article) WHERE tags <> '';
CREATE TABLE replaced AS SELECT * FROM docs WHERE 0; -- texts that the index has, and that are no longer
CREATE UNIQUE INDEX replaced_article ON replaced(article);
CREATE TABLE fresh (                 -- articles that are to be indexed
    stamp INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL UNIQUE);
CREATE VIRTUAL TABLE words USING fts5(title, source, tags, body, content='', columnsize=0, tokenize='variorum');

CREATE TABLE notes (
    id INTEGER PRIMARY KEY, page INTEGER NOT NULL, article INTEGER NOT NULL, note TEXT NOT NULL, body TEXT, tags TEXT);
CREATE INDEX notes_of_page ON notes(page);
CREATE INDEX notes_of_article ON notes(article);
CREATE VIRTUAL TABLE notewords USING fts5(body, tags, content='notes', content_rowid='id', columnsize=0,
    tokenize='variorum');
CREATE TABLE noted (page INTEGER PRIMARY KEY, noted INTEGER NOT NULL); -- the revision that its notes were taken from

-- What articles name (models/store/nameindex.h). Things and the words for them are only added: what no article names
-- any more has no mentions.
CREATE TABLE named (                 -- articles that have been looked through
    article INTEGER PRIMARY KEY, made INTEGER NOT NULL); -- of what, as a hash; 0: of another text
CREATE TABLE things (id INTEGER PRIMARY KEY, entity TEXT NOT NULL UNIQUE);
CREATE TABLE forms (                 -- words that name a thing, and what it is called where they do
    id INTEGER PRIMARY KEY, thing INTEGER NOT NULL, type INTEGER NOT NULL, name TEXT NOT NULL, words TEXT NOT NULL,
    UNIQUE(thing, type, name, words));
CREATE VIRTUAL TABLE formwords USING fts5(words, content='', columnsize=0, tokenize='variorum');
CREATE TABLE mentions (              -- offsets in code points of the article text
    article INTEGER NOT NULL, form INTEGER NOT NULL, count INTEGER NOT NULL, first INTEGER NOT NULL,
    sentences BLOB NOT NULL, PRIMARY KEY(article, form)) WITHOUT ROWID;
CREATE INDEX mentions_of_form ON mentions(form, article);
CREATE TABLE figures (               -- quantities in sentences that name something
    article INTEGER NOT NULL, begin_at INTEGER NOT NULL, end_at INTEGER NOT NULL, sentence INTEGER NOT NULL,
    kind INTEGER NOT NULL, unit TEXT NOT NULL, value REAL NOT NULL, largest REAL, approximate INTEGER NOT NULL,
    bound INTEGER NOT NULL, PRIMARY KEY(article, begin_at)) WITHOUT ROWID;
PRAGMA user_version=7;
COMMIT;
)";

bool ready(Connection &cache) {
    if (cache.isReadOnly() || !sqlite::addSearchFunctions(cache) || !cache.useWriteAheadLog() ||
        !cache.execute("PRAGMA synchronous=OFF"))
        return false;
    const qint64 version = cache.pragma("user_version");
    if (version == cacheVersion)
        return true;
    if (version != 0)
        return false;
    if (cache.execute(cacheSchema))
        return true;
    (void)cache.execute("ROLLBACK");
    // Another process may have been first.
    return cache.pragma("user_version") == cacheVersion;
}

/// In memory, and filled with what a file has that may only be read.
Result<std::unique_ptr<Connection>> inMemory(const QString &path) {
    Result<std::unique_ptr<Connection>> memory = Connection::openInMemory(path);
    if (!memory)
        return memory;
    if ((*memory)->pragma("user_version") == 0) {
        const auto file = Connection::openFrozen(path);
        if (file && (*file)->pragma("user_version") == cacheVersion)
            (void)(*file)->copyToMemory(path);
    }
    if (!ready(**memory))
        return (*memory)->error();
    return memory;
}

} // namespace

void removeCache(const QString &path) {
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QString::fromLatin1(suffix));
}

Result<std::unique_ptr<Connection>> openCache(const QString &path) {
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto opened = Connection::open(path);
        if (opened) {
            std::unique_ptr<Connection> cache = opened.take();
            cache->setDamageCode(ErrorCode::CacheDamaged);
            if (ready(*cache))
                return cache;
            if (cache->error().code == ErrorCode::LibraryBusy)
                return cache->error();
        }
        // Made by another version, or damaged: nothing in it is lost.
        removeCache(path);
    }
    return inMemory(path);
}

} // namespace variorum
