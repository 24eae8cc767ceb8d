// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/session/job.h"
#include "models/session/setup.h"
#include "models/store/library.h"

#include <vector>

namespace variorum {

/// Decisions of one page, as they are to be.
struct PageDecisions {
    qint64 page = 0;
    std::vector<DecisionChange> changes;
};

/// What is to be decided: all edits of a rule on several pages; or, where `decisions` are given, just those.
struct RuleTask {
    std::vector<qint64> pages;
    RuleId rule = manualRule;
    Verdict verdict = Verdict::Accept;
    std::vector<PageDecisions> decisions;
};

/// What a task has done. Given as the decisions of another one, `former` takes it all back.
struct RuleOutcome {
    std::vector<PageDecisions> former;
    std::vector<Error> failures; ///< those of Library
};

/// Decides on many pages in the background, over a connection of its own. Each page is one transaction, and its rows
/// are brought up to date with it: cancelling keeps what is done.
class RuleJob : public Job {
    Q_OBJECT

public:
    RuleJob(QString libraryPath, SessionSetup setup, RuleTask task, QObject *parent = nullptr);
    [[nodiscard]] const RuleOutcome &outcome() const { return m_outcome; } ///< once finished

protected:
    QFuture<void> begin() override;

private:
    QString m_path;
    SessionSetup m_setup;
    RuleTask m_task;
    RuleOutcome m_outcome;
};

} // namespace variorum
