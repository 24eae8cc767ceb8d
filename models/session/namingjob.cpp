// SPDX-License-Identifier: Apache-2.0
#include "models/session/namingjob.h"

#include "models/store/library.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace variorum {

NamingJob::NamingJob(QString libraryPath, SessionSetup setup, QObject *parent)
    : Job(QCoreApplication::translate("variorum", "Looking for names", "a job that runs"), parent),
      m_libraryPath(std::move(libraryPath)), m_setup(std::move(setup)) {}

QFuture<void> NamingJob::begin() {
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this] { finish(); });
    const QFuture<void> work = QtConcurrent::run([path = m_libraryPath, setup = m_setup, progress = progress()] {
        // What fails stays to be looked through, and is tried again the next time.
        if (const auto library = Library::open(path, setup.migrations))
            (void)(*library)->updateNames(quickOptions(setup), progress);
    });
    watcher->setFuture(work);
    return work;
}

} // namespace variorum
