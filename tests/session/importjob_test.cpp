// SPDX-License-Identifier: Apache-2.0
#include "models/session/importjob.h"
#include "models/session/librarysession.h"
#include "tests/support/testsession.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace variorum;
using namespace variorum::tests;

namespace {

constexpr int patience = 60'000; ///< for a shared machine

QByteArray numbered(int number) {
    return QByteArray::number(number) + "号站的消息:\n\n" + pageBytes;
}

/// What a job tells once it has finished: the session deletes it soon after.
struct Outcome {
    ImportJob::Summary summary;
    int finished = 0;

    explicit Outcome(ImportJob *job) {
        QObject::connect(job, &Job::finished, job, [this, job] {
            summary = job->summary();
            ++finished;
        });
    }
};

} // namespace

class ImportJobTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

private Q_SLOTS:
    void badFilesDoNotStopTheOthers() {
        const auto session = openedSession(m_folder.fresh());
        const QStringList paths{m_folder.write(QStringLiteral("mixed/1.txt"), numbered(1)),
                                m_folder.path(QStringLiteral("mixed/missing.txt")),
                                m_folder.write(QStringLiteral("mixed/empty.txt"), {}),
                                m_folder.write(QStringLiteral("mixed/2.txt"), numbered(2)),
                                m_folder.write(QStringLiteral("mixed/picture.txt"),
                                               QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(64, '\0')),
                                m_folder.write(QStringLiteral("mixed/3.txt"), numbered(3))};
        const Outcome outcome(session->import(paths));
        QTRY_COMPARE_WITH_TIMEOUT(outcome.finished, 1, patience);
        QCOMPARE(outcome.summary.imported, 3);
        QCOMPARE(outcome.summary.failures.size(), 3U);
        QCOMPARE(outcome.summary.failures[0].arguments.front(), paths[1]);
        QCOMPARE(outcome.summary.failures[1].arguments.front(), paths[2]);
        QCOMPARE(outcome.summary.failures[2].arguments.front(), paths[4]);
        QCOMPARE(outcome.summary.articles.size(), 3U);
        QCOMPARE(session->library().articles()->size(), 3U);
    }

    void theSamePageTwiceIsSkipped() {
        const auto session = openedSession(m_folder.fresh());
        const QStringList paths{m_folder.write(QStringLiteral("twice/a.txt"), pageBytes),
                                m_folder.write(QStringLiteral("twice/b.txt"), pageBytes)};
        const Outcome outcome(session->import(paths));
        QTRY_COMPARE_WITH_TIMEOUT(outcome.finished, 1, patience);
        QCOMPARE(outcome.summary.imported, 1);
        QCOMPARE(outcome.summary.skipped, 1);
        // An article is named for each file that was asked for, also where it was there already.
        QCOMPARE(outcome.summary.articles.size(), 2U);
        QCOMPARE(outcome.summary.articles[0], outcome.summary.articles[1]);
    }

    void foldersAreWalked() {
        const auto session = openedSession(m_folder.fresh());
        m_folder.write(QStringLiteral("tree/1.txt"), numbered(11));
        m_folder.write(QStringLiteral("tree/deep/er/2.txt"), numbered(12));
        m_folder.write(QStringLiteral("tree/deep/picture.png"), "no text");
        const Outcome outcome(session->import({m_folder.path(QStringLiteral("tree"))}));
        QTRY_COMPARE_WITH_TIMEOUT(outcome.finished, 1, patience);
        QCOMPARE(outcome.summary.imported, 2);
        QVERIFY(outcome.summary.failures.empty());
    }

    void cancellingKeepsWhatWasSaid() {
        const auto session = openedSession(m_folder.fresh());
        for (int i = 0; i < 400; ++i)
            m_folder.write(QStringLiteral("long/%1.txt").arg(i), numbered(1000 + i));
        ImportJob *job = session->import({m_folder.path(QStringLiteral("long"))});
        const Outcome outcome(job);
        int said = 0;
        connect(job, &ImportJob::pageImported, job, [job, &said] {
            if (++said == 3)
                job->cancel();
        });
        QTRY_COMPARE_WITH_TIMEOUT(outcome.finished, 1, patience);
        QVERIFY(said >= 3);
        QVERIFY2(said < 400, "it went on after it was cancelled");
        QCOMPARE(outcome.summary.imported, said);
        QVERIFY(outcome.summary.failures.empty());
        QCOMPARE(session->library().articles()->size(), static_cast<std::size_t>(said));
    }

    void progressGoesForwardAndNamesTheFile() {
        const auto session = openedSession(m_folder.fresh());
        for (int i = 0; i < 50; ++i)
            m_folder.write(QStringLiteral("steps/%1.txt").arg(i), numbered(2000 + i));
        ImportJob *job = session->import({m_folder.path(QStringLiteral("steps"))});
        const Outcome outcome(job);
        double last = 0;
        bool forward = true;
        QStringList names;
        connect(job, &Job::progressed, job, [&](double fraction, const QString &current) {
            forward = forward && fraction >= last && fraction <= 1;
            last = fraction;
            names.append(current);
        });
        QTRY_COMPARE_WITH_TIMEOUT(outcome.finished, 1, patience);
        QVERIFY(forward);
        names.removeDuplicates();
        QCOMPARE(names.size(), 50);
    }

    void twoThousandFiles() {
        const auto session = openedSession(m_folder.fresh());
        for (int i = 0; i < 2000; ++i)
            m_folder.write(QStringLiteral("crowd/%1/%2.txt").arg(i % 7).arg(i), numbered(10'000 + i));
        QSignalSpy changed(session.get(), &LibrarySession::articlesChanged);
        QElapsedTimer clock;
        clock.start();
        const Outcome outcome(session->import({m_folder.path(QStringLiteral("crowd"))}));
        QTRY_COMPARE_WITH_TIMEOUT(outcome.finished, 1, 4 * patience);
        QCOMPARE(outcome.summary.imported, 2000);
        QTRY_COMPARE(session->articles().size(), 2000U);
        QVERIFY(session->library().stale().empty());
        // The list is not read anew for each page.
        QVERIFY2(changed.size() <= 10 + clock.elapsed() / 200, qPrintable(QString::number(changed.size())));
    }

    void aLibraryThatCannotBeOpenedIsAFailure() {
        const QString path = m_folder.write(QStringLiteral("wrong.variorum"), QByteArray(3000, 'x'));
        ImportJob job(path, sessionSetup(), {{m_folder.write(QStringLiteral("x.txt"), pageBytes)}});
        const Outcome outcome(&job);
        job.start();
        QTRY_COMPARE_WITH_TIMEOUT(outcome.finished, 1, patience);
        QCOMPARE(outcome.summary.failures.size(), 1U);
        QCOMPARE(outcome.summary.failures.front().arguments.front(), path);
    }
};

QTEST_GUILESS_MAIN(ImportJobTest)
#include "importjob_test.moc"
