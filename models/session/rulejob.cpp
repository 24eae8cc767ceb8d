// SPDX-License-Identifier: Apache-2.0
#include "models/session/rulejob.h"

#include "models/session/editlookup.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace variorum {

namespace {

/// What changing a page's decisions would change of them, and what stands there now.
PageDecisions differing(const Decisions &now, std::vector<DecisionChange> &changes) {
    PageDecisions former;
    std::vector<DecisionChange> kept;
    for (DecisionChange &change : changes) {
        const Decision *held = now.find(change.id);
        DecisionChange before{change.id, held ? std::optional(*held) : std::nullopt};
        if (before == change)
            continue;
        former.changes.push_back(std::move(before));
        kept.push_back(std::move(change));
    }
    changes = std::move(kept);
    return former;
}

int pagesOf(const RuleTask &task) {
    return static_cast<int>(task.decisions.empty() ? task.pages.size() : task.decisions.size());
}

class Worker {
public:
    Worker(Library &library, const SessionSetup &setup, const Progress &progress)
        : m_library(library), m_progress(progress), m_options(listingOptions(setup)) {}

    RuleOutcome work(const RuleTask &task) {
        const auto count = static_cast<std::size_t>(pagesOf(task));
        for (std::size_t i = 0; i < count && !m_progress.cancelled(); ++i) {
            m_progress.report(static_cast<double>(i) / static_cast<double>(count));
            if (task.decisions.empty())
                decide(task.pages[i], task);
            else
                change(task.decisions[i].page, task.decisions[i].changes, nullptr);
        }
        return std::move(m_outcome);
    }

private:
    void decide(qint64 id, const RuleTask &task) {
        const Result<PagePointer> page = m_library.page(id);
        if (!page) {
            m_outcome.failures.push_back(page.error());
            return;
        }
        const ReadingPointer reading = read(*page, m_library.decisions(id), m_options, m_progress);
        if (!reading)
            return; // cancelled
        std::vector<DecisionChange> changes;
        for (Decision &decision : decisionsOnRule(*reading, task.rule, task.verdict)) {
            EditId edit = decision.id;
            changes.push_back({std::move(edit), std::move(decision)});
        }
        change(id, std::move(changes), reading);
    }

    void change(qint64 id, std::vector<DecisionChange> changes, ReadingPointer before) {
        PageDecisions former = differing(m_library.decisions(id), changes);
        former.page = id;
        if (changes.empty())
            return;
        if (const Result<void> changed = m_library.changeDecisions(id, changes); !changed) {
            m_outcome.failures.push_back(changed.error());
            return;
        }
        m_outcome.former.push_back(std::move(former));
        // What cannot be listed now stays stale, and is listed when the library is next opened.
        if (!before) {
            if (const Result<PagePointer> page = m_library.page(id))
                before = read(*page, {}, m_options, m_progress);
        }
        if (before)
            (void)m_library.reconcile(id, *redecided(before, m_library.decisions(id), m_options));
    }

    Library &m_library;
    const Progress &m_progress;
    ReadOptions m_options;
    RuleOutcome m_outcome;
};

RuleOutcome decideAll(const QString &path, const SessionSetup &setup, const RuleTask &task, const Progress &progress) {
    const auto library = Library::open(path, setup.migrations);
    if (!library)
        return {{}, {library.error()}};
    return Worker(**library, setup, progress).work(task);
}

} // namespace

RuleJob::RuleJob(QString libraryPath, SessionSetup setup, RuleTask task, QObject *parent)
    : Job(QCoreApplication::translate("variorum", "Deciding on %n page(s)", nullptr, pagesOf(task)), parent),
      m_path(std::move(libraryPath)), m_setup(std::move(setup)), m_task(std::move(task)) {}

QFuture<void> RuleJob::begin() {
    auto *watcher = new QFutureWatcher<RuleOutcome>(this);
    connect(watcher, &QFutureWatcher<RuleOutcome>::finished, this, [this, watcher] {
        m_outcome = watcher->result();
        finish();
    });
    const QFuture<RuleOutcome> work =
        QtConcurrent::run([path = m_path, setup = m_setup, task = m_task, progress = progress()] {
            return decideAll(path, setup, task, progress);
        });
    watcher->setFuture(work);
    return QFuture<void>(work);
}

} // namespace variorum
