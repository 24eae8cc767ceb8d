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
    std::vector<ImportSource> sources;
    Progress progress;
};

ImportJob::ImportJob(QString libraryPath, SessionSetup setup, std::vector<ImportSource> sources, QObject *parent)
    : Job(QCoreApplication::translate("variorum", "Importing", "a job that runs"), parent),
      m_libraryPath(std::move(libraryPath)), m_setup(std::move(setup)), m_sources(std::move(sources)) {
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { take(*m_watcher.resultAt(index)); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportJob::finish);
}

QFuture<void> ImportJob::begin() {
    const auto future = QtConcurrent::run(&ImportJob::work, Work{m_libraryPath, m_setup, m_sources, progress()});
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
    std::vector<ImportSource> files;
    for (const ImportSource &source : work.sources) {
        if (source.bytes) {
            files.push_back(source);
        } else if (!work.progress.cancelled()) {
            for (const QString &file : pageFilesIn(source.path))
                files.push_back({file});
        }
    }
    const ReadOptions options = listingOptions(work.setup);
    constexpr double reading = 0.9; // of the work; the rest is the index
    const Progress pages = work.progress.part(0, reading);
    Importer importer(**opened, files, options, pages);
    for (std::size_t i = 0; i < files.size() && !work.progress.cancelled(); ++i) {
        say({QFileInfo(files[i].path).fileName(), std::nullopt, std::nullopt});
        Result<ImportOutcome> outcome = importer.next(work.setup.now());
        pages.report(static_cast<double>(i + 1) / static_cast<double>(files.size()));
        if (outcome)
            say({{}, outcome.take(), std::nullopt});
        else if (outcome.error().code != ErrorCode::Cancelled)
            say({{}, std::nullopt, outcome.error()});
        // What stands in the library's way stands in that of every file.
        if (!outcome && outcome.error().arguments.value(0) == work.libraryPath)
            break;
    }
    // What is not indexed now, is when it is first searched.
    (void)(*opened)->updateIndex(work.progress.part(reading, 1));
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
