// SPDX-License-Identifier: Apache-2.0
#include "models/session/relatedfinder.h"

#include "models/store/library.h"

#include <QtConcurrentRun>

namespace variorum {

struct RelatedFinder::Worker {
    QString path;
    SessionSetup setup;
    std::unique_ptr<Library> library; ///< stays open for the next request

    Result<std::vector<RelatedArticle>> work(const std::vector<qint64> &articles, const Progress &progress) {
        if (!library) {
            Result<std::unique_ptr<Library>> opened = Library::open(path, setup.migrations);
            if (!opened)
                return opened.error();
            library = opened.take();
        }
        return library->related(articles, progress);
    }
};

RelatedFinder::RelatedFinder(QString libraryPath, SessionSetup setup, QObject *parent)
    : QObject(parent), m_worker(std::make_shared<Worker>()) {
    m_worker->path = std::move(libraryPath);
    m_worker->setup = std::move(setup);
    // One at a time: a connection belongs to one thread.
    m_thread.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RelatedFinder::take);
}

RelatedFinder::~RelatedFinder() {
    m_progress.cancel();
    m_thread.waitForDone();
}

void RelatedFinder::find(const std::vector<qint64> &articles) {
    m_progress.cancel();
    m_progress = Progress();
    m_busy = true;
    // Setting a future forgets the one before: its end is not told.
    m_watcher.setFuture(QtConcurrent::run(&m_thread, [worker = m_worker, articles, progress = m_progress] {
        if (progress.cancelled())
            return Result<std::vector<RelatedArticle>>(Error{ErrorCode::Cancelled, {}});
        return worker->work(articles, progress);
    }));
}

void RelatedFinder::cancel() {
    m_progress.cancel();
    m_busy = false;
    m_watcher.setFuture({});
}

void RelatedFinder::take() {
    if (!m_busy)
        return;
    m_busy = false;
    const Result<std::vector<RelatedArticle>> result = m_watcher.result();
    Q_EMIT found(result ? *result : std::vector<RelatedArticle>());
}

} // namespace variorum
