// SPDX-License-Identifier: Apache-2.0
#include "models/session/refreshjob.h"

#include "models/store/library.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace variorum {

namespace {

void readAgain(QPromise<qint64> &promise, const QString &path, const SessionSetup &setup,
               const std::vector<qint64> &pages, const Progress &progress) {
    const auto library = Library::open(path, setup.migrations);
    if (!library)
        return; // the rows stay stale, and are tried again when the library is next opened
    const ReadOptions options = listingOptions(setup);
    constexpr double share = 0.8; // of the work; the rest is the index
    for (std::size_t i = 0; i < pages.size() && !progress.cancelled(); ++i) {
        progress.report(share * static_cast<double>(i) / static_cast<double>(pages.size()));
        const Result<PagePointer> page = (*library)->page(pages[i]);
        if (!page)
            continue;
        const ReadingPointer reading = read(*page, (*library)->decisions(pages[i]), options, progress);
        if (reading && (*library)->reconcile(pages[i], *reading))
            promise.addResult(pages[i]);
    }
    (void)(*library)->updateIndex(setup.lexicon.get(), progress.part(share, 1));
}

} // namespace

RefreshJob::RefreshJob(QString libraryPath, SessionSetup setup, std::vector<qint64> pages, QObject *parent)
    : Job(QCoreApplication::translate("variorum", "Reading again", "a job that runs"), parent),
      m_libraryPath(std::move(libraryPath)), m_setup(std::move(setup)), m_pages(std::move(pages)) {
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { Q_EMIT pageRefreshed(m_watcher.resultAt(index)); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RefreshJob::finish);
}

QFuture<void> RefreshJob::begin() {
    const QFuture<qint64> future = QtConcurrent::run(&readAgain, m_libraryPath, m_setup, m_pages, progress());
    m_watcher.setFuture(future);
    return QFuture<void>(future);
}

} // namespace variorum
