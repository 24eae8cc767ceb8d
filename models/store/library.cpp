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

/// How the file says what it is.
struct Header {
    qint64 version = -1;
    qint64 application = 0;
    qint64 schema = 0;
};

/// All three as of one moment: another process may be making the library just now.
Result<Header> headerOf(Connection &connection) {
    Header header;
    (void)connection.execute("BEGIN");
    header.version = connection.pragma("user_version");
    if (header.version < 0)
        return connection.error();
    header.application = connection.pragma("application_id");
    header.schema = connection.pragma("schema_version");
    (void)connection.execute("COMMIT");
    return header;
}

/// A file in a folder where nothing can be written, and so no write-ahead log beside it. Where there is one already,
/// what it holds would be missing.
bool mayBeFrozen(const QString &path, const Error &error) {
    const bool barred = error.code == ErrorCode::LibraryNotOpened || error.code == ErrorCode::LibraryReadOnly;
    return barred && QFileInfo(path).isFile() && QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

/// Uncompressed, or nothing for what pack() did not make: SQLite does not look into its values.
std::optional<QByteArray> unpacked(const QByteArray &bytes) {
    QByteArray plain = qUncompress(bytes);
    constexpr qsizetype header = 4; // the length, before what zlib wrote
    const bool wanted = bytes.size() < header || qFromBigEndian<quint32>(bytes.constData()) > 0;
    return plain.isEmpty() && wanted ? std::nullopt : std::optional(plain);
}

} // namespace

Library::Library(QString path, std::unique_ptr<Connection> main, std::unique_ptr<Connection> cache)
    : m_path(std::move(path)), m_main(std::move(main)), m_cache(std::move(cache)) {}

Library::~Library() {
    if (!m_cache || !m_cache->damage())
        return;
    // Nothing in it is lost, and the next to open the library makes it again.
    const QString cache = m_cache->path();
    m_cache.reset();
    removeCache(cache);
}

Result<std::unique_ptr<Library>> Library::open(const QString &path, const std::vector<QByteArray> &migrations) {
    // SQLite would look into a pipe until somebody writes to it.
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorCode::FileIsDirectory, {path}};
    if (info.exists() && !info.isFile())
        return Error{ErrorCode::FileIsDevice, {path}};
    auto main = Connection::open(path);
    if (!main)
        return main.error();
    Result<Header> header = headerOf(**main);
    if (!header && mayBeFrozen(path, header.error())) {
        main = Connection::openFrozen(path);
        if (!main)
            return main.error();
        header = headerOf(**main);
    }
    if (!header)
        return header.error();
    if (header->application != applicationId &&
        (header->application != 0 || header->version != 0 || header->schema != 0))
        return Error{ErrorCode::LibraryDamaged, {path}};
    const auto target = static_cast<qint64>(migrations.size());
    if (header->version > target)
        return Error{ErrorCode::LibraryTooNew, {path}};
    std::unique_ptr<Library> library(new Library(path, main.take(), nullptr));
    if (library->isReadOnly()) {
        if (header->version < target)
            return Error{ErrorCode::LibraryTooOld, {path}};
    } else {
        Connection &file = *library->m_main;
        if (Result<void> set = file.useWriteAheadLog(); !set)
            return set.error();
        if (Result<void> set = file.execute("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON"); !set)
            return set.error();
        if (Result<void> migrated = library->migrate(migrations); !migrated)
            return migrated.error();
    }
    auto cache = openCache(path + QStringLiteral("-cache"));
    if (!cache)
        return cache.error();
    library->m_cache = cache.take();
    return library;
}

bool Library::isReadOnly() const {
    return m_main->isReadOnly();
}

const std::optional<Error> &Library::trouble() const {
    return m_main->damage();
}

const std::optional<Error> &Library::cacheTrouble() const {
    return m_cache->damage();
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
    Statement page(*m_main, "SELECT id FROM pages WHERE sha256=?");
    if (!page.bind(0, QString::fromLatin1(sha256)).step())
        return outcome;
    outcome.page = page.integer(0);
    outcome.skipped = true;
    Statement articles(*m_main, "SELECT id FROM articles WHERE page_id=? AND binned<2 ORDER BY id");
    articles.bind(0, outcome.page);
    while (articles.step())
        outcome.articles.push_back(articles.integer(0));
    return outcome;
}

QSet<QByteArray> Library::hashes() const {
    QSet<QByteArray> all;
    Statement pages(*m_main, "SELECT sha256 FROM pages");
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
    if (ImportOutcome there = find(page.sha256()); there.page != 0)
        return there;
    ImportOutcome outcome;
    const Result<qint64> number = nextNumber(Numbered::Page);
    if (!number)
        return number.error();
    outcome.page = *number;
    Statement insert(*m_main, "INSERT INTO pages (sha256, path, imported, byte_count, encoding, media_type, "
                              "extractor, id) VALUES (?,?,?,?,?,?,?,?)");
    insert.bind(7, outcome.page)
        .bind(0, QString::fromLatin1(page.sha256()))
        .bind(1, path)
        .bind(2, now)
        .bind(3, page.bytes);
    insert.bind(4, page.encoding).bind(5, page.mediaType).bind(6, extractorVersion);
    if (!insert.run())
        return m_main->error();
    Statement contents(*m_main, "INSERT INTO contents (page_id, bytes, text, markup) VALUES (?,?,?,?)");
    contents.bind(0, outcome.page).bindLongBlob(1, *packedBytes).bindLongBlob(2, *packedText);
    if (page.markup)
        contents.bindBlob(3, packMarkup(*page.markup));
    if (!contents.run())
        return m_main->error();
    for (const auto &read : reading.articles) {
        const Result<qint64> added = addArticle(outcome.page, rangesText(read->article, page.codePoints));
        if (!added)
            return added.error();
        outcome.articles.push_back(*added);
    }
    if (progress.cancelled())
        return Error{ErrorCode::Cancelled, {path}};
    if (Result<void> done = transaction.commit(); !done)
        return done.error();
    cacheRows(outcome.page, reading, outcome.articles);
    return outcome;
}

Result<qint64> Library::pageOf(qint64 article) const {
    Statement select(*m_main, "SELECT page_id FROM articles WHERE id=? AND binned<2");
    if (select.bind(0, article).step())
        return select.integer(0);
    return select.failed() ? m_main->error() : Error{ErrorCode::NoSuchArticle, {QString::number(article)}};
}

std::vector<qint64> Library::pages() const {
    std::vector<qint64> ids;
    Statement select(*m_main, "SELECT id FROM pages ORDER BY id");
    while (select.step())
        ids.push_back(select.integer(0));
    return ids;
}

QString Library::pagePath(qint64 page) const {
    Statement select(*m_main, "SELECT path FROM pages WHERE id=?");
    return select.bind(0, page).step() ? select.text(0) : QString();
}

Result<PagePointer> Library::page(qint64 id) const {
    Statement select(*m_main, "SELECT p.sha256, p.byte_count, p.encoding, p.media_type, c.text, c.markup "
                              "FROM pages p JOIN contents c ON c.page_id=p.id WHERE p.id=?");
    if (!select.bind(0, id).step())
        return select.failed() ? m_main->error() : Error{ErrorCode::NoSuchArticle, {QString::number(id)}};
    const std::optional<QByteArray> text = unpacked(select.blob(4));
    if (!text)
        return Error{ErrorCode::LibraryCorrupt, {m_path}};
    auto page = std::make_shared<Page>();
    page->digest = ContentDigest::known(select.blob(0));
    page->bytes = select.integer(1);
    page->encoding = select.text(2);
    page->mediaType = select.text(3);
    page->text = QString::fromUtf8(*text);
    page->codePoints = CodePointIndex(page->text);
    page->issues = decodingIssues(page->text);
    if (std::optional<PageMarkup> markup = unpackMarkup(select.blob(5), static_cast<Offset>(page->text.size())))
        page->markup = std::make_shared<const PageMarkup>(std::move(*markup));
    return PagePointer(page);
}

qint64 Library::byteCount(qint64 page) const {
    Statement select(*m_main, "SELECT byte_count FROM pages WHERE id=?");
    return select.bind(0, page).step() ? select.integer(0) : 0;
}

Result<QByteArray> Library::originalBytes(qint64 page) const {
    Statement select(*m_main, "SELECT bytes FROM contents WHERE page_id=?");
    if (!select.bind(0, page).step())
        return select.failed() ? m_main->error() : Error{ErrorCode::NoSuchArticle, {QString::number(page)}};
    std::optional<QByteArray> bytes = unpacked(select.blob(0));
    if (!bytes)
        return Error{ErrorCode::LibraryCorrupt, {m_path}};
    return *bytes;
}

qint64 Library::dataVersion() const {
    return m_main->pragma("data_version");
}

qint64 Library::lastArticle() const {
    Statement last(*m_main, "SELECT max(id) FROM articles");
    return last.step() ? last.integer(0) : 0;
}

Result<void> Library::backup(const QString &target) const {
    return copyWhole(*m_main, target);
}

Result<void> Library::compact() {
    if (Result<void> taken = updateIndex(); !taken)
        return taken;
    if (Result<void> done = m_main->execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"); !done)
        return done;
    return m_cache->execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
}

QStringList Library::integrityProblems() const {
    QStringList problems;
    for (const Connection *connection : {m_main.get(), m_cache.get()}) {
        for (const char *sql : {"PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
            Statement check(*connection, sql);
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
