// SPDX-License-Identifier: Apache-2.0
// The list of a large library is read beside the window, and nothing that happens meanwhile is lost for it.
#include "models/session/folderwatch.h"
#include "models/session/importjob.h"
#include "models/session/librarysession.h"
#include "tests/support/damagedlibrary.h"
#include "tests/support/largelibrary.h"
#include "tests/support/testsession.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace variorum;
using namespace variorum::tests;

namespace {

constexpr int many = 6000;

const ArticleRow *rowOf(LibrarySession &session, qint64 article) {
    const std::vector<ArticleRow> &rows = session.articles();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [article](const ArticleRow &row) { return row.article == article; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

class LargeListTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;
    QString m_path;

private Q_SLOTS:
    void init() {
        m_path = m_folder.fresh();
        fillRows(m_path, many);
    }

    void itIsThereAMomentLater() {
        const auto session = openedSession(m_path);
        QVERIFY(session->isListing());
        // The latest are there at once.
        QVERIFY(!session->articles().empty());
        QVERIFY(session->articles().size() < std::size_t(many));
        QCOMPARE(session->articles().back().article, qint64{many});
        QVERIFY(session->holds(7));
        QVERIFY(!session->holds(many + 1));
        QTRY_COMPARE(session->articles().size(), std::size_t(many));
        QVERIFY(!session->isListing());
        QVERIFY(session->holds(7));
        QVERIFY(!session->holds(many + 1));
        QVERIFY(session->jobs().empty()); // nothing is stale
    }

    void whatIsDoneMeanwhileStandsInIt() {
        const auto session = openedSession(m_path);
        QVERIFY(session->setBinned({7}, true));
        QVERIFY(session->setProgress({{8, 500, 20}}));
        const auto collection = session->putCollection({0, QStringLiteral("潮汐")}, {9});
        QVERIFY(collection);
        QVERIFY(!session->holds(7));
        QTRY_COMPARE(session->articles().size(), std::size_t(many));
        QVERIFY(rowOf(*session, 7)->binned);
        QCOMPARE(rowOf(*session, 8)->progress, 500);
        QCOMPARE(rowOf(*session, 9)->collections, std::vector<qint64>{*collection});
    }

    void whatIsImportedMeanwhileStandsInIt() {
        const auto session = openedSession(m_path);
        session->import({m_folder.write(QStringLiteral("new/a.txt"), pageBytes)});
        QTRY_COMPARE(session->articles().size(), std::size_t(many + 1));
        QTRY_VERIFY(session->jobs().empty());
        QVERIFY(!session->articles().back().title.isEmpty() || session->articles().back().characters > 0);
    }

    /// The latest articles are not taken for all.
    void whereItCannotBeReadThatIsSaid() {
        tests::damageTable(m_path, QStringLiteral("pages"));
        const auto session = openedSession(m_path);
        QVERIFY(session);
        QSignalSpy troubled(session.get(), &LibrarySession::troubled);
        QTRY_VERIFY(session->trouble().has_value());
        QTRY_COMPARE(troubled.size(), 1);
        QVERIFY(!session->isListing());
    }

    /// The list that was shown stays until the new one is there.
    void whatOthersCommitComesIn() {
        const auto session = openedSession(m_path);
        QTRY_COMPARE(session->articles().size(), std::size_t(many));
        const auto other = opened(m_path);
        QVERIFY(imported(*other, pageBytes) != 0);
        std::size_t fewest = many;
        QTRY_VERIFY([&] {
            fewest = std::min(fewest, session->articles().size());
            return session->articles().size() == std::size_t(many + 1);
        }());
        QCOMPARE(fewest, std::size_t(many));
    }

    /// A folder that is watched from the start waits for the list: what was imported from it is not read again.
    void aWatchedFolderWaitsForIt() {
        m_folder.write(QStringLiteral("watched/a.txt"), pageBytes);
        {
            const auto session = openedSession(m_path);
            session->import({m_folder.path(QStringLiteral("watched"))});
            QTRY_VERIFY(session->jobs().empty());
        }
        const auto session = openedSession(m_path);
        QSignalSpy jobs(session.get(), &LibrarySession::jobStarted);
        FolderWatch watch(*session);
        QVERIFY(session->isListing());
        QVERIFY(watch.watch(m_folder.path(QStringLiteral("watched"))));
        QTRY_COMPARE(session->articles().size(), std::size_t(many + 1));
        QVERIFY(jobs.isEmpty());
        m_folder.write(QStringLiteral("watched/b.txt"), pageBytes + "后来又有一段,说的是另一件事。\n");
        QTRY_COMPARE(jobs.size(), 1);
        QTRY_COMPARE(session->articles().size(), std::size_t(many + 2));
    }
};

QTEST_GUILESS_MAIN(LargeListTest)
#include "largelist_test.moc"
