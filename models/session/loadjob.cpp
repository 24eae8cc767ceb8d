// SPDX-License-Identifier: Apache-2.0
#include "models/session/loadjob.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace variorum {

namespace {

Result<LoadedArticle> loadArticle(Library &library, const SessionSetup &setup, const ArticleRow &row,
                                  const Progress &progress) {
    const Result<PagePointer> page = library.page(row.page);
    if (!page)
        return page.error();
    Result<NameCorrections> corrections = library.nameCorrections(row.page);
    if (!corrections)
        return corrections.error();
    ReadOptions options = readOptions(setup);
    options.corrections = corrections.take();
    LoadedArticle loaded;
    loaded.row = row;
    const Decisions decisions = library.decisions(row.page);
    if (const std::optional<Error> &trouble = library.trouble())
        return *trouble; // not as if nothing had been decided
    loaded.reading = read(*page, decisions, options, progress);
    if (!loaded.reading)
        return Error{ErrorCode::Cancelled, {}};
    const Result<std::vector<qint64>> ids = library.reconcile(row.page, *loaded.reading);
    if (!ids)
        return ids.error();
    const auto at = std::find(ids->begin(), ids->end(), row.article);
    if (at == ids->end())
        return Error{ErrorCode::NoSuchArticle, {row.title}};
    loaded.index = int(at - ids->begin());
    Result<std::vector<Note>> notes = library.notes(row.page);
    if (!notes)
        return notes.error();
    loaded.notes = notes.take();
    return loaded;
}

} // namespace

std::vector<ArticleRow> rowsOf(const std::vector<ArticleRow> &all, const std::vector<qint64> &articles) {
    std::vector<ArticleRow> rows;
    for (const qint64 article : articles) {
        const auto row =
            std::find_if(all.begin(), all.end(), [article](const ArticleRow &one) { return one.article == article; });
        if (row != all.end())
            rows.push_back(*row);
    }
    return rows;
}

LoadedArticles loadArticles(const QString &libraryPath, const SessionSetup &setup, const std::vector<ArticleRow> &rows,
                            const Progress &progress) {
    LoadedArticles out;
    const Result<std::unique_ptr<Library>> library = Library::open(libraryPath, setup.migrations);
    if (!library) {
        out.failures.push_back(library.error());
        return out;
    }
    for (const ArticleRow &row : rows) {
        if (progress.cancelled())
            break;
        Result<LoadedArticle> loaded = loadArticle(**library, setup, row, progress);
        if (loaded)
            out.articles.push_back(loaded.take());
        else if (loaded.error().code != ErrorCode::Cancelled)
            out.failures.push_back(loaded.error());
    }
    return out;
}

LoadJob::LoadJob(QString libraryPath, SessionSetup setup, std::vector<ArticleRow> rows, QObject *parent)
    : Job(QCoreApplication::translate("variorum", "Reading %n article(s)", nullptr, int(rows.size())), parent),
      m_path(std::move(libraryPath)), m_setup(std::move(setup)), m_rows(std::move(rows)) {}

QFuture<void> LoadJob::begin() {
    auto *watcher = new QFutureWatcher<LoadedArticles>(this);
    connect(watcher, &QFutureWatcher<LoadedArticles>::finished, this, [this, watcher] {
        m_result = watcher->result();
        finish();
    });
    const QFuture<LoadedArticles> work =
        QtConcurrent::run([path = m_path, setup = m_setup, rows = m_rows, progress = progress()] {
            return loadArticles(path, setup, rows, progress);
        });
    watcher->setFuture(work);
    return QFuture<void>(work);
}

} // namespace variorum
