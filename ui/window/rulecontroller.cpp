// SPDX-License-Identifier: Apache-2.0
#include "ui/window/rulecontroller.h"

#include "models/session/librarysession.h"
#include "models/session/readingsession.h"
#include "ui/widgets/messagebar.h"

#include <set>

namespace variorum {

RuleController::RuleController(LibrarySession &library, ReadingSession &reading, MessageBar &messages, QObject *parent)
    : QObject(parent), m_library(library), m_reading(reading), m_messages(messages) {}

void RuleController::decideInSource(RuleId rule, Verdict verdict) {
    const ReadArticle *open = m_reading.readArticle();
    if (open == nullptr || open->article.publisher.isEmpty())
        return;
    const QString publisher = open->article.publisher;
    std::set<qint64> pages;
    qint64 here = 0;
    for (const ArticleRow &row : m_library.articles()) {
        if (row.article == m_reading.article())
            here = row.page;
        if (row.publisher == publisher)
            pages.insert(row.page);
    }
    pages.erase(here);
    m_reading.decideRule(rule, verdict);
    if (pages.empty())
        return;
    RuleTask task;
    task.pages.assign(pages.begin(), pages.end());
    task.rule = rule;
    task.verdict = verdict;
    run(std::move(task), publisher, false);
}

void RuleController::run(RuleTask task, const QString &publisher, bool back) {
    auto *job = new RuleJob(m_library.path(), m_library.setup(), std::move(task));
    connect(job, &Job::finished, this, [this, job, publisher, back] {
        const RuleOutcome outcome = job->outcome();
        for (const PageDecisions &page : outcome.former)
            m_library.invalidate(page.page);
        const int count = int(outcome.former.size());
        QStringList details;
        for (const Error &error : outcome.failures)
            details << errorText(error);
        if (back || count == 0) {
            m_messages.say(back ? tr("%n other page(s) of %1 are as they were.", nullptr, count).arg(publisher)
                                : tr("No other page of %1 has such changes.").arg(publisher),
                           details);
            return;
        }
        m_messages.say(tr("Decided on %n other page(s) of %1 too.", nullptr, count).arg(publisher), details,
                       {{tr("Undo"), [this, publisher, former = outcome.former] {
                             RuleTask undo;
                             undo.decisions = former;
                             run(std::move(undo), publisher, true);
                         }}});
    });
    m_library.adopt(job);
}

} // namespace variorum
