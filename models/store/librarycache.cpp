// SPDX-License-Identifier: Apache-2.0
#include "models/store/librarycache.h"

#include <QFile>

namespace variorum {

using sqlite::Connection;

namespace {

constexpr qint64 cacheVersion = 2;

constexpr const char *cacheSchema = R"(
BEGIN IMMEDIATE;
CREATE TABLE rows (
    article INTEGER PRIMARY KEY, page INTEGER NOT NULL, title TEXT, byline TEXT, publisher TEXT,
    published TEXT, script TEXT, characters INTEGER, edits INTEGER);
CREATE INDEX rows_of_page ON rows(page);
CREATE TABLE seen (page INTEGER PRIMARY KEY, rules INTEGER NOT NULL, decided INTEGER NOT NULL);
PRAGMA user_version=2;
COMMIT;
)";

bool ready(Connection &cache) {
    if (!cache.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF"))
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

} // namespace

Result<std::unique_ptr<Connection>> openCache(const QString &path) {
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto opened = Connection::open(path);
        if (opened) {
            std::unique_ptr<Connection> cache = opened.take();
            if (ready(*cache))
                return cache;
            if (cache->error().code == ErrorCode::LibraryBusy)
                return cache->error();
        }
        // Made by another version, or damaged: nothing in it is lost.
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QString::fromLatin1(suffix));
    }
    auto memory = Connection::open(QStringLiteral(":memory:"));
    if (!memory)
        return memory;
    if (!ready(**memory))
        return (*memory)->error();
    return memory;
}

} // namespace variorum
