// SPDX-License-Identifier: Apache-2.0
#include "models/session/searcher.h"

#include "models/store/library.h"

#include <QtConcurrentRun>

namespace variorum {

struct Searcher::Worker {
    QString path;
    SessionSetup setup;
    std::unique_ptr<Library> library; ///< stays open: what it has read of the index is read once

    Result<SearchResult> work(const SearchQuery &query, const SearchOptions &options, const Awaited<Lexicon> &lexicon,
                              const Progress &progress) {
        if (!library) {
            Result<std::unique_ptr<Library>> opened = Library::open(path, setup.migrations);
            if (!opened)
                return opened.error();
            library = opened.take();
        }
        constexpr double words = 0.2; // of the work, where names are looked for as well
        const bool named = asksForNames(query);
        if (const Result<void> indexed = library->updateIndex(progress.part(0, named ? words : 1)); !indexed)
            return indexed.error();
        if (named) {
            setup.lexicon = lexicon;
            if (const Result<void> found = library->updateNames(quickOptions(setup), progress.part(words, 1)); !found)
                return found.error();
        }
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, {path}};
        return library->search(query, options, progress);
    }
};

Searcher::Searcher(QString libraryPath, SessionSetup setup, QObject *parent)
    : QObject(parent), m_worker(std::make_shared<Worker>()), m_lexicon(setup.lexicon) {
    m_worker->path = std::move(libraryPath);
    m_worker->setup = std::move(setup);
    // One at a time: a connection belongs to one thread.
    m_thread.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Searcher::take);
}

Searcher::~Searcher() {
    m_progress.cancel();
    m_thread.waitForDone();
}

void Searcher::search(const SearchQuery &query, const SearchOptions &options) {
    m_progress.cancel();
    m_fraction->store(0);
    m_progress = Progress([fraction = m_fraction](double now) { fraction->store(now, std::memory_order_relaxed); });
    m_busy = true;
    // Setting a future forgets the one before: its end is not told.
    m_watcher.setFuture(
        QtConcurrent::run(&m_thread, [worker = m_worker, query, options, lexicon = m_lexicon, progress = m_progress] {
            if (progress.cancelled())
                return Result<SearchResult>(Error{ErrorCode::Cancelled, {}});
            return worker->work(query, options, lexicon, progress);
        }));
}

void Searcher::cancel() {
    m_progress.cancel();
    m_busy = false;
    m_watcher.setFuture({});
}

void Searcher::take() {
    if (!m_busy)
        return;
    m_busy = false;
    const Result<SearchResult> result = m_watcher.result();
    if (result)
        Q_EMIT found(*result);
    else if (result.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(result.error());
}

} // namespace variorum
