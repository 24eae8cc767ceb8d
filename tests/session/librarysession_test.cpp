// SPDX-License-Identifier: Apache-2.0
#include "models/session/exportjob.h"
#include "models/session/importjob.h"
#include "models/session/librarysession.h"
#include "models/session/refreshjob.h"
#include "models/store/sqlite.h"
#include "tests/support/testsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace variorum;
using namespace variorum::tests;

class LibrarySessionTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

private Q_SLOTS:
    void whatIsImportedIsListed() {
        const auto session = openedSession(m_folder.fresh());
        QVERIFY(session);
        QVERIFY(session->articles().empty());
        QSignalSpy changed(session.get(), &LibrarySession::articlesChanged);
        QSignalSpy finished(session.get(), &LibrarySession::jobFinished);
        session->import({m_folder.write(QStringLiteral("one/a.txt"), pageBytes)});
        QCOMPARE(session->jobs().size(), 1U);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(session->jobs().empty());
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(session->articles().size(), 1U);
        QVERIFY(session->articles().front().characters > 0);
    }

    void aLibraryThatIsNoneIsRefused() {
        const QString path = m_folder.write(QStringLiteral("letter.variorum"), QByteArray(3000, 'x'));
        const auto refused = LibrarySession::open(path, sessionSetup());
        QVERIFY(!refused.ok());
        QCOMPARE(static_cast<int>(refused.error().code), static_cast<int>(ErrorCode::LibraryDamaged));
    }

    void whatOthersCommitIsSeen() {
        const QString path = m_folder.fresh();
        const auto session = openedSession(path);
        QVERIFY(session->articles().empty());
        QSignalSpy changed(session.get(), &LibrarySession::articlesChanged);
        QSignalSpy elsewhere(session.get(), &LibrarySession::changedElsewhere);
        const auto other = opened(path);
        QVERIFY(imported(*other, pageBytes) != 0);
        QTRY_VERIFY(!elsewhere.isEmpty());
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(session->articles().size(), 1U);
    }

    void staleRowsAreReadAgainInTheBackground() {
        const QString path = m_folder.fresh();
        {
            const auto library = opened(path);
            QVERIFY(imported(*library, pageBytes) != 0);
        }
        for (const char *suffix : {"-cache", "-cache-wal", "-cache-shm"})
            QFile::remove(path + QString::fromLatin1(suffix));
        {
            const auto library = opened(path);
            QCOMPARE(library->articles()->front().characters, 0);
            QCOMPARE(library->stale().size(), 1U);
        }
        const auto session = openedSession(path);
        QTRY_VERIFY(session->jobs().empty());
        QTRY_VERIFY(session->articles().front().characters > 0);
        QVERIFY(session->library().stale().empty());
    }

    void decisionsMakeRowsStale() {
        const auto library = opened(m_folder.fresh());
        const qint64 article = imported(*library, pageBytes);
        const qint64 page = *library->pageOf(article);
        const qint64 edits = library->articles()->front().edits;
        QVERIFY(library->stale().empty());
        const ReadingPointer before = readingOf(pageBytes);
        Decisions decisions;
        decisions.put(decisionOn(before->choice.script.edits().front(), Verdict::Reject, before->page->text,
                                 before->page->codePoints));
        QVERIFY(library->setDecisions(page, decisions).ok());
        QCOMPARE(library->stale(), std::vector<qint64>{page});
        // A Reading that somebody made before the decision does not count.
        QVERIFY(library->reconcile(page, *before).ok());
        QCOMPARE(library->stale(), std::vector<qint64>{page});
        QVERIFY(library->reconcile(page, *redecided(before, decisions, {})).ok());
        QVERIFY(library->stale().empty());
        QCOMPARE(library->articles()->front().edits, edits - 1);
    }

    void theBinHidesNothingForEver() {
        const auto session = openedSession(m_folder.fresh());
        const qint64 article = imported(session->library(), pageBytes);
        QSignalSpy changed(session.get(), &LibrarySession::articlesChanged);
        QVERIFY(session->setBinned({article}, true).ok());
        QCOMPARE(changed.size(), 1);
        QVERIFY(session->articles().front().binned);
        QVERIFY(session->setBinned({article}, false).ok());
        QVERIFY(!session->articles().front().binned);
    }

    void whatIsDoneToRowsIsSeenAtOnce() {
        const QString path = m_folder.fresh();
        const auto session = openedSession(path);
        const qint64 article = imported(session->library(), pageBytes);
        QCOMPARE(session->articles().size(), 1U);
        QSignalSpy changed(session.get(), &LibrarySession::articlesChanged);
        const qint64 id = *session->putCollection({0, QStringLiteral("电网")}, {article});
        QCOMPARE(session->collections().size(), 1U);
        QCOMPARE(session->articles().front().collections, std::vector<qint64>{id});
        QVERIFY(session->setTags({{article, {QStringLiteral("待核")}}}).ok());
        QCOMPARE(changed.size(), 2);
        QSignalSpy one(session.get(), &LibrarySession::articleChanged);
        QVERIFY(session->setProgress({{article, 500, 3}}).ok());
        QCOMPARE(one.size(), 1);
        QCOMPARE(changed.size(), 2);
        // What stands in the session is what stands in the library.
        QCOMPARE(session->articles(), *session->library().articles());
        QCOMPARE(*session->removeCollection(id), std::vector<qint64>{article});
        QVERIFY(session->collections().empty());
        QCOMPARE(session->articles(), *session->library().articles());
    }

    void storiesAreSeenAtOnceAndTakenBack() {
        const QString path = m_folder.fresh();
        const auto session = openedSession(path);
        const qint64 one = imported(session->library(), pageBytes);
        const qint64 other = imported(session->library(), "港口今日复航\n\n停航九天的渡口今天恢复通航，票价不变。\n");
        QVERIFY(session->sourcesOf(one).empty());
        QSignalSpy changed(session.get(), &LibrarySession::articlesChanged);
        const auto back = session->changeStories({{{-1, QStringLiteral("复航")}}, {{one, -1}, {other, -1}}, {}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(session->stories().front().title, QStringLiteral("复航"));
        QCOMPARE(session->sourcesOf(other), (std::vector<qint64>{one, other}));
        QVERIFY(session->setBinned({one}, true).ok());
        QCOMPARE(session->sourcesOf(other), std::vector<qint64>{other});
        QVERIFY(session->setBinned({one}, false).ok());
        QCOMPARE(session->articles(), *session->library().articles());
        QVERIFY(session->changeStories(*back).ok());
        QVERIFY(session->stories().empty());
        QCOMPARE(session->storyOf(one), 0);
        // Stories that another window makes are seen.
        const auto elsewhere = opened(path);
        QVERIFY(elsewhere->changeStories({{{-1, QStringLiteral("渡口")}}, {{other, -1}}, {}}).ok());
        QTRY_COMPARE(session->stories().size(), 1U);
        QCOMPARE(session->storyOf(other), session->stories().front().id);
    }

    void collectionsThatOthersMakeAreSeen() {
        const QString path = m_folder.fresh();
        const auto session = openedSession(path);
        QVERIFY(session->collections().empty());
        QSignalSpy changed(session.get(), &LibrarySession::articlesChanged);
        const auto other = opened(path);
        QVERIFY(other->putCollection({0, QStringLiteral("电网")}).ok());
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(session->collections().size(), 1U);
    }

    void anExportRunsAsAJob() {
        const auto session = openedSession(m_folder.fresh());
        const QString path = m_folder.path(QStringLiteral("article.md"));
        auto *job = new ExportJob(path, ExportFormat::Markdown,
                                  {exportedArticle(readingOf(pageBytes), 0, {}, QStringLiteral("a.txt"))}, {});
        bool ok = false;
        connect(job, &Job::finished, this, [job, &ok] { ok = job->result().ok() && job->isFinished(); });
        session->adopt(job);
        QTRY_VERIFY(ok);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(QStringLiteral("海陵电站昨日并网，首期装机三百兆瓦。")));
    }

    void anExportThatCannotBeWrittenSaysWhere() {
        const auto session = openedSession(m_folder.fresh());
        const QString path = m_folder.path(QStringLiteral("no folder/article.md"));
        auto *job = new ExportJob(path, ExportFormat::Markdown,
                                  {exportedArticle(readingOf(pageBytes), 0, {}, QStringLiteral("a.txt"))}, {});
        std::optional<Error> error;
        connect(job, &Job::finished, this, [job, &error] { error = job->result().error(); });
        session->adopt(job);
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->arguments.front(), path);
    }

    void closingStopsWhatRuns() {
        auto session = openedSession(m_folder.fresh());
        for (int i = 0; i < 300; ++i)
            m_folder.write(QStringLiteral("many/%1.txt").arg(i), QByteArray::number(i) + pageBytes);
        const QString path = session->path();
        ImportJob *job = session->import({m_folder.path(QStringLiteral("many"))});
        QSignalSpy imports(job, &ImportJob::pageImported);
        QTRY_VERIFY(!imports.isEmpty());
        session.reset();
        // Nobody writes any more, and what was said is there.
        const auto library = opened(path);
        QVERIFY(library->articles()->size() >= static_cast<std::size_t>(imports.size()));
        QCOMPARE(library->integrityProblems(), QStringList());
    }
};

QTEST_GUILESS_MAIN(LibrarySessionTest)
#include "librarysession_test.moc"
