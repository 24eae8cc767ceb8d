// SPDX-License-Identifier: Apache-2.0
// Opening, migrating, copying; pages and their bytes. Lists are in librarylist.cpp, what the analyst adds in
// libraryedits.cpp.
#include "models/store/library.h"

#include "models/html/pagemarkup.h"
#include "models/store/librarycache.h"
#include "models/store/packing.h"
#include "models/store/sqlite.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

#include <filesystem>
#include <system_error>

namespace variorum {

using sqlite::Connection;
using sqlite::Statement;
using sqlite::Transaction;

namespace {

constexpr qint64 applicationId = 0x56415249; ///< "VARI", tells a library from other SQLite files
constexpr qint64 extractorVersion = 1;

/// By its header alone: opening it might write beside it.
bool isLibraryFile(const QString &path) {
    constexpr qsizetype idAt = 68; // where SQLite keeps the application_id, big-endian
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(idAt + qsizetype{sizeof(quint32)});
    return header.size() == idAt + qsizetype{sizeof(quint32)} && header.startsWith("SQLite format 3") &&
           qFromBigEndian<quint32>(header.constData() + idAt) == applicationId;
}

/// Copies a database to a file that is replaced whole or not at all, and only when it is a library that nobody uses.
Result<void> copyWhole(const Connection &connection, const QString &target) {
    const QFileInfo info(target);
    if (info.isDir())
        return Error{ErrorCode::FileIsDirectory, {target}};
    if (info.exists() && info.canonicalFilePath() == QFileInfo(connection.path()).canonicalFilePath())
        return Error{ErrorCode::FileNotWritable, {target}};
    if (info.exists() && !isLibraryFile(target))
        return Error{ErrorCode::LibraryDamaged, {target}};
    // Its write-ahead log would be taken for the copy's.
    if (QFileInfo(target + QStringLiteral("-wal")).size() > 0)
        return Error{ErrorCode::LibraryBusy, {target}};
    // A name that no other file has: whatever is there is somebody's.
    const QString part = QStringLiteral("%1.%2.part").arg(target, QUuid::createUuid().toString(QUuid::Id128).left(8));
    Result<void> copied = connection.copyTo(part);
    std::error_code failure;
    if (copied)
        std::filesystem::rename(QFileInfo(part).filesystemFilePath(), info.filesystemFilePath(), failure);
    if (failure)
        copied = Error{ErrorCode::FileNotWritable, {target}};
    if (copied)
        return {};
    QFile::remove(part);
    // An error that named the copy by its passing name would puzzle.
    Error error = copied.error();
    if (error.arguments.value(0) == part)
        error.arguments[0] = target;
    return error;
}

} // namespace

Library::Library(QString path, std::unique_ptr<Connection> main, std::unique_ptr<Connection> cache)
    : m_path(std::move(path)), m_main(std::move(main)), m_cache(std::move(cache)) {}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &path, const std::vector<QByteArray> &migrations) {
    auto main = Connection::open(path);
    if (!main)
        return main.error();
    // All three as of one moment: another process may be making the library just now.
    (void)(*main)->execute("BEGIN");
    const qint64 version = (*main)->pragma("user_version");
    if (version < 0)
        return (*main)->error();
    const qint64 application = (*main)->pragma("application_id");
    const qint64 schema = (*main)->pragma("schema_version");
    (void)(*main)->execute("COMMIT");
    if (application != applicationId && (application != 0 || version != 0 || schema != 0))
        return Error{ErrorCode::LibraryDamaged, {path}};
    if (version > static_cast<qint64>(migrations.size()))
        return Error{ErrorCode::LibraryTooNew, {path}};
    if (Result<void> set = (*main)->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON");
        !set)
        return set.error();
    std::unique_ptr<Library> library(new Library(path, main.take(), nullptr));
    if (Result<void> migrated = library->migrate(migrations); !migrated)
        return migrated.error();
    auto cache = openCache(path + QStringLiteral("-cache"));
    if (!cache)
        return cache.error();
    library->m_cache = cache.take();
    return library;
}

Result<void> Library::migrate(const std::vector<QByteArray> &migrations) {
    const auto target = static_cast<qint64>(migrations.size());
    if (m_main->pragma("user_version") == target)
        return {};
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    // Another process may have been first.
    const qint64 before = m_main->pragma("user_version");
    if (before == target)
        return {};
    if (before > target)
        return Error{ErrorCode::LibraryTooNew, {m_path}};
    if (before > 0) {
        // Nothing is changed yet, and nobody else can: another connection reads what there was.
        const auto reader = Connection::open(m_path);
        if (!reader)
            return reader.error();
        if (Result<void> copied = copyWhole(**reader, QStringLiteral("%1.before-%2").arg(m_path).arg(target)); !copied)
            return copied;
    }
    for (qint64 version = before; version < target; ++version) {
        if (Result<void> done = m_main->execute(migrations[static_cast<std::size_t>(version)].constData()); !done)
            return done;
    }
    const QByteArray stamp = QByteArray("PRAGMA user_version=") + QByteArray::number(target) +
                             "; PRAGMA application_id=" + QByteArray::number(applicationId);
    if (Result<void> done = m_main->execute(stamp.constData()); !done)
        return done;
    return transaction.commit();
}

ImportOutcome Library::find(const QByteArray &sha256) const {
    ImportOutcome outcome;
    Statement page(m_main->handle(), "SELECT id FROM pages WHERE sha256=?");
    if (!page.bind(0, QString::fromLatin1(sha256)).step())
        return outcome;
    outcome.page = page.integer(0);
    outcome.skipped = true;
    Statement articles(m_main->handle(), "SELECT id FROM articles WHERE page_id=? ORDER BY id");
    articles.bind(0, outcome.page);
    while (articles.step())
        outcome.articles.push_back(articles.integer(0));
    return outcome;
}

QSet<QByteArray> Library::hashes() const {
    QSet<QByteArray> all;
    Statement pages(m_main->handle(), "SELECT sha256 FROM pages");
    while (pages.step())
        all.insert(pages.text(0).toLatin1());
    return all;
}

Result<ImportOutcome> Library::importPage(const QByteArray &bytes, const Reading &reading, const QString &path,
                                          const QString &now, const Progress &progress) {
    const Page &page = *reading.page;
    const std::optional<QByteArray> packedBytes = packed(bytes, progress);
    std::optional<QByteArray> packedText = packedBytes;
    // A page in UTF-8 is most often its own text.
    if (const QByteArray text = page.text.toUtf8(); packedBytes && text != bytes)
        packedText = packed(text, progress);
    if (!packedBytes || !packedText)
        return Error{ErrorCode::Cancelled, {path}};
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    if (ImportOutcome there = find(page.sha256); there.page != 0)
        return there;
    Statement insert(m_main->handle(), "INSERT INTO pages (sha256, path, imported, byte_count, encoding, media_type, "
                                       "extractor) VALUES (?,?,?,?,?,?,?)");
    insert.bind(0, QString::fromLatin1(page.sha256)).bind(1, path).bind(2, now).bind(3, page.bytes);
    insert.bind(4, page.encoding).bind(5, page.mediaType).bind(6, extractorVersion);
    if (!insert.run())
        return m_main->error();
    ImportOutcome outcome;
    outcome.page = m_main->lastId();
    Statement contents(m_main->handle(), "INSERT INTO contents (page_id, bytes, text, markup) VALUES (?,?,?,?)");
    contents.bind(0, outcome.page).bindLongBlob(1, *packedBytes).bindLongBlob(2, *packedText);
    if (page.markup)
        contents.bindBlob(3, packMarkup(*page.markup));
    if (!contents.run())
        return m_main->error();
    for (const auto &read : reading.articles) {
        Statement article(m_main->handle(), "INSERT INTO articles (page_id, ranges) VALUES (?,?)");
        if (!article.bind(0, outcome.page).bind(1, rangesText(read->article, page.codePoints)).run())
            return m_main->error();
        outcome.articles.push_back(m_main->lastId());
    }
    if (progress.cancelled())
        return Error{ErrorCode::Cancelled, {path}};
    if (Result<void> done = transaction.commit(); !done)
        return done.error();
    cacheRows(outcome.page, reading, outcome.articles);
    return outcome;
}

Result<qint64> Library::pageOf(qint64 article) const {
    Statement select(m_main->handle(), "SELECT page_id FROM articles WHERE id=?");
    if (!select.bind(0, article).step())
        return Error{ErrorCode::NoSuchArticle, {QString::number(article)}};
    return select.integer(0);
}

std::vector<qint64> Library::pages() const {
    std::vector<qint64> ids;
    Statement select(m_main->handle(), "SELECT id FROM pages ORDER BY id");
    while (select.step())
        ids.push_back(select.integer(0));
    return ids;
}

QString Library::pagePath(qint64 page) const {
    Statement select(m_main->handle(), "SELECT path FROM pages WHERE id=?");
    return select.bind(0, page).step() ? select.text(0) : QString();
}

Result<PagePointer> Library::page(qint64 id) const {
    Statement select(m_main->handle(), "SELECT p.sha256, p.byte_count, p.encoding, p.media_type, c.text, c.markup "
                                       "FROM pages p JOIN contents c ON c.page_id=p.id WHERE p.id=?");
    if (!select.bind(0, id).step())
        return Error{ErrorCode::NoSuchArticle, {QString::number(id)}};
    auto page = std::make_shared<Page>();
    page->sha256 = select.blob(0);
    page->bytes = select.integer(1);
    page->encoding = select.text(2);
    page->mediaType = select.text(3);
    page->text = QString::fromUtf8(qUncompress(select.blob(4)));
    page->codePoints = CodePointIndex(page->text);
    page->issues = decodingIssues(page->text);
    if (std::optional<PageMarkup> markup = unpackMarkup(select.blob(5), static_cast<Offset>(page->text.size())))
        page->markup = std::make_shared<const PageMarkup>(std::move(*markup));
    return PagePointer(page);
}

qint64 Library::byteCount(qint64 page) const {
    Statement select(m_main->handle(), "SELECT byte_count FROM pages WHERE id=?");
    return select.bind(0, page).step() ? select.integer(0) : 0;
}

Result<QByteArray> Library::originalBytes(qint64 page) const {
    Statement select(m_main->handle(), "SELECT bytes FROM contents WHERE page_id=?");
    if (!select.bind(0, page).step())
        return Error{ErrorCode::NoSuchArticle, {QString::number(page)}};
    return qUncompress(select.blob(0));
}

qint64 Library::dataVersion() const {
    return m_main->pragma("data_version");
}

Result<void> Library::backup(const QString &target) const {
    return copyWhole(*m_main, target);
}

Result<void> Library::compact() {
    if (Result<void> done = m_main->execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"); !done)
        return done;
    return m_cache->execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
}

QStringList Library::integrityProblems() const {
    QStringList problems;
    for (const Connection *connection : {m_main.get(), m_cache.get()}) {
        for (const char *sql : {"PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
            Statement check(connection->handle(), sql);
            while (check.step()) {
                if (check.text(0) != QLatin1StringView("ok"))
                    problems.append(QStringLiteral("%1: %2").arg(connection->path(), check.text(0)));
            }
            if (check.failed())
                problems.append(errorText(connection->error()));
        }
    }
    return problems;
}

void Library::limitPages(int pages) {
    (void)m_main->execute(("PRAGMA max_page_count=" + QByteArray::number(pages)).constData());
}

} // namespace variorum
