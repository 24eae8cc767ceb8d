// SPDX-License-Identifier: Apache-2.0
#include "models/session/librarysession.h"

#include "models/session/importjob.h"
#include "models/session/refreshjob.h"

#include <algorithm>

namespace variorum {

namespace {

constexpr int settleMilliseconds = 200; ///< a list of 100,000 rows is not read for each of many pages
constexpr int watchMilliseconds = 1000;

} // namespace

Result<std::unique_ptr<LibrarySession>> LibrarySession::open(const QString &path, SessionSetup setup) {
    Result<std::unique_ptr<Library>> library = Library::open(path, setup.migrations);
    if (!library)
        return library.error();
    std::unique_ptr<LibrarySession> session(new LibrarySession(library.take(), std::move(setup)));
    session->refresh();
    return session;
}

LibrarySession::LibrarySession(std::unique_ptr<Library> library, SessionSetup setup)
    : m_library(std::move(library)), m_setup(std::move(setup)), m_dataVersion(m_library->dataVersion()) {
    m_changed.setSingleShot(true);
    m_changed.setInterval(settleMilliseconds);
    connect(&m_changed, &QTimer::timeout, this, &LibrarySession::forgetRows);
    m_watch.setInterval(watchMilliseconds);
    connect(&m_watch, &QTimer::timeout, this, &LibrarySession::watch);
    m_watch.start();
}

LibrarySession::~LibrarySession() {
    // All are told before the first is waited for.
    for (Job *job : m_jobs)
        job->cancel();
}

QString LibrarySession::path() const {
    return m_library->path();
}

const std::vector<ArticleRow> &LibrarySession::articles() {
    if (!m_articlesKnown) {
        // What cannot be read now is as it was before; it is tried again at the next change.
        if (Result<std::vector<ArticleRow>> rows = m_library->articles())
            m_articles = rows.take();
        m_articlesKnown = true;
    }
    return m_articles;
}

ImportJob *LibrarySession::import(const QStringList &paths) {
    auto *job = new ImportJob(path(), m_setup, paths);
    connect(job, &ImportJob::pageImported, this, &LibrarySession::invalidate);
    adopt(job);
    return job;
}

void LibrarySession::adopt(Job *job) {
    job->setParent(this);
    m_jobs.push_back(job);
    connect(job, &Job::finished, this, [this, job] { end(job); });
    Q_EMIT jobStarted(job);
    job->start();
}

void LibrarySession::end(Job *job) {
    m_jobs.erase(std::remove(m_jobs.begin(), m_jobs.end(), job), m_jobs.end());
    if (m_changed.isActive())
        forgetRows();
    Q_EMIT jobFinished(job);
    job->deleteLater();
}

void LibrarySession::invalidate() {
    if (!m_changed.isActive())
        m_changed.start();
}

void LibrarySession::forgetRows() {
    m_changed.stop();
    m_articlesKnown = false;
    Q_EMIT articlesChanged();
}

void LibrarySession::refresh() {
    std::vector<qint64> stale = m_library->stale();
    if (stale.empty())
        return;
    auto *job = new RefreshJob(path(), m_setup, std::move(stale));
    connect(job, &RefreshJob::refreshed, this, &LibrarySession::invalidate);
    adopt(job);
}

void LibrarySession::watch() {
    const qint64 version = m_library->dataVersion();
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    invalidate();
    Q_EMIT changedElsewhere();
}

Result<void> LibrarySession::setBinned(const std::vector<qint64> &articles, bool binned) {
    Result<void> done = m_library->setBinned(articles, binned);
    if (done)
        forgetRows();
    return done;
}

} // namespace variorum
