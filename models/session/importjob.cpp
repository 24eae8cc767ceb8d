// SPDX-License-Identifier: Apache-2.0
#include "models/session/importjob.h"

#include "models/store/inputfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace variorum {

/// What the worker says: a file that it begins, or how one ended.
struct ImportJob::Step {
    QString beginning; ///< the file's name
    std::optional<ImportOutcome> outcome;
    std::optional<Error> failure;
};

/// What the worker is given.
struct ImportJob::Work {
    QString libraryPath;
    SessionSetup setup;
    QStringList paths;
    Progress progress;
};

ImportJob::ImportJob(QString libraryPath, SessionSetup setup, QStringList paths, QObject *parent)
    : Job(QCoreApplication::translate("variorum", "Importing", "a job that runs"), parent),
      m_libraryPath(std::move(libraryPath)), m_setup(std::move(setup)), m_paths(std::move(paths)) {
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { take(*m_watcher.resultAt(index)); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportJob::finish);
}

QFuture<void> ImportJob::begin() {
    const auto future = QtConcurrent::run(&ImportJob::work, Work{m_libraryPath, m_setup, m_paths, progress()});
    m_watcher.setFuture(future);
    return QFuture<void>(future);
}

void ImportJob::work(QPromise<std::shared_ptr<const Step>> &promise, const Work &work) {
    const auto say = [&promise](Step step) { promise.addResult(std::make_shared<const Step>(std::move(step))); };
    auto opened = Library::open(work.libraryPath, work.setup.migrations);
    if (!opened) {
        say({{}, std::nullopt, opened.error()});
        return;
    }
    QStringList files;
    for (const QString &path : work.paths) {
        if (!work.progress.cancelled())
            files += pageFilesIn(path);
    }
    // Rows of the list need neither mentions nor figures.
    ReadOptions options;
    options.entities = false;
    for (qsizetype i = 0; i < files.size() && !work.progress.cancelled(); ++i) {
        say({QFileInfo(files[i]).fileName(), std::nullopt, std::nullopt});
        const auto share = [&files](qsizetype n) { return static_cast<double>(n) / static_cast<double>(files.size()); };
        const Progress part = work.progress.part(share(i), share(i + 1));
        Result<ImportOutcome> outcome = importFile(**opened, files[i], options, work.setup.now(), part);
        part.report(1);
        if (outcome)
            say({{}, outcome.take(), std::nullopt});
        else if (outcome.error().code != ErrorCode::Cancelled)
            say({{}, std::nullopt, outcome.error()});
    }
}

void ImportJob::take(const Step &step) {
    if (step.outcome) {
        ++(step.outcome->skipped ? m_summary.skipped : m_summary.imported);
        m_summary.articles.insert(m_summary.articles.end(), step.outcome->articles.begin(),
                                  step.outcome->articles.end());
        Q_EMIT pageImported(step.outcome->articles);
    } else if (step.failure) {
        m_summary.failures.push_back(*step.failure);
    } else {
        setCurrent(step.beginning);
    }
}

} // namespace variorum
