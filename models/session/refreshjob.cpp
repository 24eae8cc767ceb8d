// SPDX-License-Identifier: Apache-2.0
#include "models/session/refreshjob.h"

#include "models/store/library.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace variorum {

namespace {

void readAgain(QPromise<qint64> &promise, const QString &path, const SessionSetup &setup,
               const std::vector<qint64> &pages, const Progress &progress, std::optional<Error> &trouble) {
    const auto library = Library::open(path, setup.migrations);
    if (!library)
        return; // the rows stay stale, and are tried again when the library is next opened
    const ReadOptions options = listingOptions(setup);
    constexpr double share = 0.8; // of the work; the rest is the index
    for (std::size_t i = 0; i < pages.size() && !progress.cancelled() && !(*library)->trouble(); ++i) {
        progress.report(share * static_cast<double>(i) / static_cast<double>(pages.size()));
        const Result<PagePointer> page = (*library)->page(pages[i]);
        if (!page)
            continue;
        const Decisions decisions = (*library)->decisions(pages[i]);
        if ((*library)->trouble())
            break; // not as if nothing had been decided
        const ReadingPointer reading = read(*page, decisions, options, progress);
        if (reading && (*library)->reconcile(pages[i], *reading))
            promise.addResult(pages[i]);
    }
    if (!(*library)->trouble())
        (void)(*library)->updateIndex(progress.part(share, 1));
    trouble = (*library)->trouble();
}

} // namespace

RefreshJob::RefreshJob(QString libraryPath, SessionSetup setup, std::vector<qint64> pages, QObject *parent)
    : Job(QCoreApplication::translate("variorum", "Reading again", "a job that runs"), parent),
      m_libraryPath(std::move(libraryPath)), m_setup(std::move(setup)), m_pages(std::move(pages)),
      m_trouble(std::make_shared<std::optional<Error>>()) {
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { Q_EMIT pageRefreshed(m_watcher.resultAt(index)); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (*m_trouble)
            Q_EMIT troubled(**m_trouble);
        finish();
    });
}

QFuture<void> RefreshJob::begin() {
    const QFuture<qint64> future = QtConcurrent::run(
        [path = m_libraryPath, setup = m_setup, pages = m_pages, progress = progress(), trouble = m_trouble](
            QPromise<qint64> &promise) { readAgain(promise, path, setup, pages, progress, *trouble); });
    m_watcher.setFuture(future);
    return QFuture<void>(future);
}

} // namespace variorum
