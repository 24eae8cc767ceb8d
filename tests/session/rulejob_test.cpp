// SPDX-License-Identifier: Apache-2.0
// Decisions on a rule over many pages, and the way back.
#include "models/clean/ruletable.h"
#include "models/session/readingsession.h"
#include "models/session/rulejob.h"
#include "tests/support/testsession.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace variorum;
using namespace variorum::tests;

class RuleJobTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

    /// Runs a task to its end.
    static RuleOutcome done(LibrarySession &session, RuleTask task) {
        auto *job = new RuleJob(session.path(), session.setup(), std::move(task));
        RuleOutcome outcome;
        connect(job, &Job::finished, job, [job, &outcome] { outcome = job->outcome(); });
        QSignalSpy finished(&session, &LibrarySession::jobFinished);
        session.adopt(job);
        if (!QTest::qWaitFor([&finished] { return finished.size() == 1; }, 60'000))
            qFatal("a job did not end");
        return outcome;
    }
    static RuleTask rejectEmoji(std::vector<qint64> pages) {
        RuleTask task;
        task.pages = std::move(pages);
        task.rule = ruleId(QLatin1StringView("injected-emoji"));
        task.verdict = Verdict::Reject;
        return task;
    }

private Q_SLOTS:
    void everyPageIsDecidedOnAndPutBack() {
        const auto session = openedSession(m_folder.fresh());
        Library &library = session->library();
        const qint64 first = imported(library, pageBytes);
        const qint64 second = imported(library, QByteArray("另一页。") + pageBytes, QStringLiteral("b.txt"));
        const qint64 plain = imported(library, "海陵的渡口很安静，没有人来。\n", QStringLiteral("c.txt"));
        std::vector<qint64> pages;
        for (const qint64 article : {first, second, plain})
            pages.push_back(*library.pageOf(article));
        // On one page somebody has decided already: that comes back as well.
        ReadingSession reading(*session);
        reading.open(second);
        QTRY_VERIFY(reading.readArticle() != nullptr);
        reading.decideRule(ruleId(QLatin1StringView("injected-emoji")), Verdict::Accept);
        const Decisions accepted = library.decisions(pages[1]);
        QVERIFY(!accepted.isEmpty());

        const RuleOutcome outcome = done(*session, rejectEmoji(pages));
        QVERIFY(outcome.failures.empty());
        QCOMPARE(outcome.former.size(), std::size_t(2));
        for (const qint64 page : {pages[0], pages[1]}) {
            const Decisions now = library.decisions(page);
            QVERIFY(!now.isEmpty());
            QVERIFY(std::all_of(now.all().begin(), now.all().end(),
                                [](const auto &entry) { return entry.second.verdict == Verdict::Reject; }));
        }
        QVERIFY(library.decisions(pages[2]).isEmpty());
        QVERIFY(library.stale().empty()); // the list is as the pages are
        // Once more changes nothing.
        QVERIFY(done(*session, rejectEmoji(pages)).former.empty());

        RuleTask back;
        back.decisions = outcome.former;
        (void)done(*session, back);
        QVERIFY(library.decisions(pages[0]).isEmpty());
        QCOMPARE(library.decisions(pages[1]), accepted);
    }

    void theOpenArticleFollows() {
        const auto session = openedSession(m_folder.fresh());
        const qint64 article = imported(session->library(), pageBytes);
        ReadingSession reading(*session);
        reading.open(article);
        QTRY_VERIFY(reading.readArticle() != nullptr);
        QVERIFY(!reading.readArticle()->article.text.contains(QStringLiteral("🚀")));
        (void)done(*session, rejectEmoji({*session->library().pageOf(article)}));
        QTRY_VERIFY(reading.readArticle()->article.text.contains(QStringLiteral("🚀")));
    }

    void anArticleAloneIsDecidedOn() {
        const auto session = openedSession(m_folder.fresh());
        QFile sample(QStringLiteral(SAMPLES_DIR "/05-two-articles.txt"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        const qint64 article = imported(session->library(), sample.readAll());
        ReadingSession reading(*session);
        reading.open(article);
        QTRY_VERIFY(reading.readArticle() != nullptr);
        QVERIFY(reading.reading()->articles.size() > 1);
        const RuleId rule = ruleId(QLatin1StringView("punctuation-width"));
        const QString other = reading.reading()->articles[1]->article.text;
        const QString before = reading.readArticle()->article.text;
        reading.decideRule(rule, Verdict::Reject, RuleScope::Article);
        QTRY_VERIFY(reading.readArticle()->article.text != before);
        QCOMPARE(reading.reading()->articles[1]->article.text, other);
        reading.decideRule(rule, Verdict::Reject);
        QTRY_VERIFY(reading.reading()->articles[1]->article.text != other);
    }
};

QTEST_GUILESS_MAIN(RuleJobTest)
#include "rulejob_test.moc"
