// SPDX-License-Identifier: Apache-2.0
#include "models/store/sqlite.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>
#include <QUrl>

#include <sqlite3.h>

namespace variorum::sqlite {

namespace {

constexpr int busyMilliseconds = 5000;
constexpr int stepsBetweenLooks = 2000; ///< of SQLite's machine, well under a millisecond

QByteArray memoryUrl(const QString &name) {
    // Only names that begin with a slash are shared.
    return "file:/" + QUrl::toPercentEncoding(name) + "?vfs=memdb";
}

} // namespace

Statement::Statement(const Connection &connection, const char *sql)
    : m_connection(connection),
      m_failed(sqlite3_prepare_v2(connection.handle(), sql, -1, &m_statement, nullptr) != SQLITE_OK) {
    if (m_failed)
        connection.noteDamage();
}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(int index, qint64 value) {
    sqlite3_bind_int64(m_statement, index + 1, value);
    return *this;
}

Statement &Statement::bind(int index, const QString &value) {
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text64(m_statement, index + 1, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindReal(int index, double value) {
    sqlite3_bind_double(m_statement, index + 1, value);
    return *this;
}

Statement &Statement::bindBlob(int index, const QByteArray &value) {
    sqlite3_bind_blob64(m_statement, index + 1, value.isNull() ? "" : value.constData(),
                        static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindLongBlob(int index, const QByteArray &value) {
    sqlite3_bind_blob64(m_statement, index + 1, value.constData(), static_cast<sqlite3_uint64>(value.size()),
                        SQLITE_STATIC);
    return *this;
}

bool Statement::step() {
    if (!m_statement)
        return false;
    const int result = sqlite3_step(m_statement);
    m_failed = result != SQLITE_ROW && result != SQLITE_DONE;
    if (m_failed)
        m_connection.noteDamage();
    return result == SQLITE_ROW;
}

bool Statement::run() {
    while (step()) {
    }
    return m_statement && !m_failed;
}

void Statement::reset() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const {
    return QString::fromUtf8(blob(column));
}

QByteArray Statement::blob(int column) const {
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column)};
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path) {
    return open(path, path.toUtf8(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Result<std::unique_ptr<Connection>> Connection::openFrozen(const QString &path) {
    const QByteArray url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?immutable=1";
    return open(path, url, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
}

Result<std::unique_ptr<Connection>> Connection::openInMemory(const QString &name) {
    return open(name, memoryUrl(name), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const QByteArray &name, int flags) {
    std::unique_ptr<Connection> connection(new Connection(path));
    if (sqlite3_open_v2(name.constData(), &connection->m_database, flags | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK)
        return Error{ErrorCode::LibraryNotOpened, {path}};
    sqlite3_busy_timeout(connection->m_database, busyMilliseconds);
    sqlite3_extended_result_codes(connection->m_database, 1);
    return connection;
}

Connection::~Connection() {
    sqlite3_close_v2(m_database);
}

Result<void> Connection::execute(const char *sql) {
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    noteDamage();
    return error();
}

Result<void> Connection::useWriteAheadLog() {
    const QDeadlineTimer deadline(busyMilliseconds);
    while (true) {
        Result<void> set = execute("PRAGMA journal_mode=WAL");
        // SQLite does not wait for the lock that this needs, and of several who open a new file each may bar the
        // others.
        if (set || set.error().code != ErrorCode::LibraryBusy || deadline.hasExpired())
            return set;
        QThread::msleep(1);
    }
}

bool Connection::isReadOnly() const {
    return sqlite3_db_readonly(m_database, "main") == 1;
}

void Connection::noteDamage() const {
    if (!m_damage && (sqlite3_errcode(m_database) & 0xFF) == SQLITE_CORRUPT)
        m_damage = Error{m_damageCode, {m_path}};
}

qint64 Connection::lastId() const {
    return sqlite3_last_insert_rowid(m_database);
}

Error Connection::error() const {
    if (m_damage)
        return *m_damage;
    switch (sqlite3_extended_errcode(m_database) & 0xFF) {
    case SQLITE_NOTADB:
        return {ErrorCode::LibraryDamaged, {m_path}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::LibraryBusy, {m_path}};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {m_path}};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, {m_path}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::LibraryReadOnly, {m_path}};
    case SQLITE_CANTOPEN:
        return {ErrorCode::LibraryNotOpened, {m_path}};
    default:
        return {ErrorCode::LibraryFailed, {m_path, QString::fromUtf8(sqlite3_errmsg(m_database))}};
    }
}

qint64 Connection::pragma(const char *name) const {
    Statement statement(*this, (QByteArray("PRAGMA ") + name).constData());
    return statement.step() ? statement.integer(0) : -1;
}

Result<void> Connection::copyTo(const QString &target) const {
    const Result<std::unique_ptr<Connection>> opened = open(target);
    if (!opened)
        return Error{ErrorCode::FileNotWritable, {target}};
    const Connection &copy = **opened;
    sqlite3_backup *backup = sqlite3_backup_init(copy.m_database, "main", m_database, "main");
    if (!backup)
        return copy.error();
    // All in one go: a reader of a write-ahead log stops no writer, and a copy in pieces would begin again with each
    // commit of another process.
    const int result = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (result == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    return result == SQLITE_BUSY || result == SQLITE_LOCKED ? Error{ErrorCode::LibraryBusy, {m_path}} : copy.error();
}

Result<void> Connection::copyToMemory(const QString &name) {
    // A plain copy would be in the mode of a write-ahead log, which there is none of in memory.
    return execute(("VACUUM INTO '" + memoryUrl(name) + '\'').constData());
}

Transaction::Transaction(Connection &connection) : m_connection(connection) {
    m_open = !connection.damage() && connection.execute("BEGIN IMMEDIATE").ok();
}

Transaction::~Transaction() {
    if (m_open)
        (void)m_connection.execute("ROLLBACK");
}

Result<void> Transaction::commit() {
    Result<void> done = m_connection.execute("COMMIT");
    if (done)
        m_open = false;
    return done;
}

CancelGuard::CancelGuard(const Connection &connection, const Progress &progress)
    : m_connection(connection), m_progress(progress) {
    sqlite3_progress_handler(
        connection.handle(), stepsBetweenLooks,
        [](void *context) { return static_cast<const Progress *>(context)->cancelled() ? 1 : 0; }, &m_progress);
}

CancelGuard::~CancelGuard() {
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

} // namespace variorum::sqlite
