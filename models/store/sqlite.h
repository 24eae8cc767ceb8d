// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite's C interface with owners. One connection belongs to one thread.
namespace variorum::sqlite {

class Connection;

/// A prepared statement. Parameters and columns count from 0. step() gives true while there is a row.
class Statement {
public:
    Statement(const Connection &connection, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, const QString &value);
    Statement &bindReal(int index, double value);
    Statement &bindBlob(int index, const QByteArray &value);
    /// Without a copy: the value must live as long as the statement. For blobs as long as a page.
    Statement &bindLongBlob(int index, const QByteArray &value);
    [[nodiscard]] bool step();
    /// For statements without rows; false when it failed (Connection::error() says how).
    [[nodiscard]] bool run();
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// True when the last step() ended because of an error, not because there was no further row.
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    const Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
    bool m_failed = false;
};

/// An open database file. Errors name the file.
class Connection {
public:
    /// A file that may only be read is opened for reading.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path);
    /// For reading a file that nobody can change, in a folder where nothing can be put beside it.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openFrozen(const QString &path);
    /// In memory: all connections of this process with one name share it, and it goes with the last of them.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openInMemory(const QString &name);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Result<void> execute(const char *sql);
    /// Waits for others like every other statement.
    [[nodiscard]] Result<void> useWriteAheadLog();
    [[nodiscard]] sqlite3 *handle() const { return m_database; }
    [[nodiscard]] qint64 lastId() const;
    /// The last failure as one of the program's errors; once damage was met, that.
    [[nodiscard]] Error error() const;
    /// Set for good when SQLite has once found the file damaged. Transactions no longer begin then.
    [[nodiscard]] const std::optional<Error> &damage() const { return m_damage; }
    /// Damage of this file is said by this code instead of LibraryCorrupt.
    void setDamageCode(ErrorCode code) { m_damageCode = code; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] qint64 pragma(const char *name) const;
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Copies the database into a new file while others read and write it. Errors name the file that is at fault.
    [[nodiscard]] Result<void> copyTo(const QString &target) const;
    /// Copies it to where openInMemory() finds it under that name, if nothing is there yet.
    [[nodiscard]] Result<void> copyToMemory(const QString &name);

private:
    friend class Statement;
    explicit Connection(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, const QByteArray &name,
                                                                  int flags);
    void noteDamage() const;

    sqlite3 *m_database = nullptr;
    QString m_path;
    ErrorCode m_damageCode = ErrorCode::LibraryCorrupt;
    mutable std::optional<Error> m_damage;
};

/// Rolled back unless committed. Takes the write lock at once, so that a busy library is said before work is done.
class Transaction {
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    [[nodiscard]] bool begun() const { return m_open; }
    [[nodiscard]] Result<void> commit();

private:
    Connection &m_connection;
    bool m_open = false;
};

/// While it lives, statements of a connection end soon with an error when the progress is cancelled.
class CancelGuard {
public:
    CancelGuard(const Connection &connection, const Progress &progress);
    ~CancelGuard();
    CancelGuard(const CancelGuard &) = delete;
    CancelGuard &operator=(const CancelGuard &) = delete;

private:
    const Connection &m_connection;
    Progress m_progress;
};

} // namespace variorum::sqlite
