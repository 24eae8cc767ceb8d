// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/clean/decisions.h"
#include "models/pipeline/reading.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace variorum {

namespace sqlite {
class Connection;
}

struct ImportOutcome {
    qint64 page = 0;
    std::vector<qint64> articles; ///< identities, the main article first
    bool skipped = false;         ///< the page was there already; nothing was changed
};

/// An article as the list shows it. Derived: kept in the cache and made again when the rules change.
struct ArticleRow {
    qint64 article = 0;
    qint64 page = 0;
    QString title;
    QString byline;
    QString publisher;
    QString published;
    QString script;
    qint64 characters = 0;
    qint64 edits = 0;
    QString path;
    QString imported;
};

/// The library: one file for what cannot be computed again, and beside it `...-cache` for what can, which is thrown
/// away whenever it does not fit. An object belongs to one thread; several may have the same library open, in this
/// process or in others. Every change is one transaction: after a crash the library holds exactly what was committed.
/// Errors: LibraryNotOpened, LibraryTooNew, LibraryDamaged, LibraryBusy, LibraryFailed, DiskFull, FileNotWritable.
class Library {
public:
    /// `migrations` are the scripts of resources/sql in order; a library behind them is backed up
    /// (`PATH.before-N`) and brought up to date, one that is ahead is refused and left as it is.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const QString &path,
                                                               const std::vector<QByteArray> &migrations);
    ~Library();
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    /// The identities of a page that is there already, by its SHA-256; page 0 if it is not.
    [[nodiscard]] ImportOutcome find(const QByteArray &sha256) const;
    [[nodiscard]] Result<ImportOutcome> importPage(const QByteArray &bytes, const Reading &reading, const QString &path,
                                                   const QString &now);

    /// All articles in the order of their import. Rows that the cache lacks have no title yet: see stale().
    [[nodiscard]] Result<std::vector<ArticleRow>> articles() const;
    /// Pages whose rows in the cache are missing or were made by other rules.
    [[nodiscard]] std::vector<qint64> stale() const;
    /// Puts a page's rows into the cache, and matches its articles to their identities by greatest overlap;
    /// an article that matches none gets a new one, an identity without an article stays.
    [[nodiscard]] Result<std::vector<qint64>> reconcile(qint64 page, const Reading &reading);

    [[nodiscard]] Result<qint64> pageOf(qint64 article) const;
    /// The page from its stored text; its bytes are not decoded again.
    [[nodiscard]] Result<PagePointer> page(qint64 id) const;
    [[nodiscard]] Result<QByteArray> originalBytes(qint64 page) const;
    [[nodiscard]] Decisions decisions(qint64 page) const;
    /// Replaces all decisions on a page in one transaction.
    [[nodiscard]] Result<void> setDecisions(qint64 page, const Decisions &decisions);

    /// Lets the file grow to so many pages of SQLite's and no further, as on a full disk: for tests and for quotas.
    void limitPages(int pages);

private:
    Library(QString path, std::unique_ptr<sqlite::Connection> main, std::unique_ptr<sqlite::Connection> cache);
    [[nodiscard]] Result<void> migrate(const std::vector<QByteArray> &migrations);
    [[nodiscard]] Result<void> cacheRows(qint64 page, const Reading &reading, const std::vector<qint64> &ids);

    QString m_path;
    std::unique_ptr<sqlite::Connection> m_main;
    std::unique_ptr<sqlite::Connection> m_cache;
};

} // namespace variorum
