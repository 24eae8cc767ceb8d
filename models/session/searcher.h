// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/search/query.h"
#include "models/session/setup.h"
#include "models/store/searchresult.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <utility>

namespace variorum {

/// Searches a library for a window, on a thread of its own: a query that is typed waits for no import. The newest
/// request wins; the one before is cancelled, and says nothing any more. What is not indexed yet is indexed first; so
/// are names, where they are asked for.
class Searcher : public QObject {
    Q_OBJECT

public:
    Searcher(QString libraryPath, SessionSetup setup, QObject *parent = nullptr);
    ~Searcher() override;

    void search(const SearchQuery &query, const SearchOptions &options);
    /// That knows other names than the one before; for the searches that follow.
    void setLexicon(Awaited<Lexicon> lexicon) { m_lexicon = std::move(lexicon); }
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Of what has to be indexed before, from 0 to 1.
    [[nodiscard]] double fraction() const { return m_fraction->load(std::memory_order_relaxed); }

Q_SIGNALS:
    void found(const variorum::SearchResult &result);
    void failed(const variorum::Error &error);

private:
    /// The library's connection, made and used on the thread only.
    struct Worker;
    void take();

    std::shared_ptr<Worker> m_worker;
    Awaited<Lexicon> m_lexicon;
    QThreadPool m_thread;
    QFutureWatcher<Result<SearchResult>> m_watcher;
    Progress m_progress;
    std::shared_ptr<std::atomic<double>> m_fraction = std::make_shared<std::atomic<double>>(0.0);
    bool m_busy = false;
};

} // namespace variorum
