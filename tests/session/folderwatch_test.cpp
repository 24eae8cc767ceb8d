// SPDX-License-Identifier: Apache-2.0
// New pages of a watched folder come in by themselves, each once, and only when they are whole.
#include "models/session/folderwatch.h"
#include "tests/support/testsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace variorum;
using namespace variorum::tests;

class FolderWatchTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;
    int m_count = 0;

    /// A folder of its own for each test.
    QString fresh() {
        const QString path = m_folder.path(QStringLiteral("新页 %1").arg(++m_count));
        QDir().mkpath(path);
        return path;
    }
    static void write(const QString &path, const QByteArray &bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static std::unique_ptr<LibrarySession> session(const QString &path) {
        SessionSetup setup = sessionSetup();
        // Times are compared with those of files.
        setup.now = [] { return QDateTime::currentDateTimeUtc().toString(Qt::ISODate); };
        auto opened = LibrarySession::open(path, setup);
        return opened ? opened.take() : nullptr;
    }

private Q_SLOTS:
    void whatIsThereAndWhatComesIsImported() {
        const QString folder = fresh();
        write(folder + QStringLiteral("/a.txt"), pageBytes);
        const auto library = session(m_folder.fresh());
        FolderWatch watch(*library);
        QSignalSpy imported(&watch, &FolderWatch::imported);
        QVERIFY(watch.watch(folder));
        QTRY_COMPARE(imported.size(), 1);
        QTRY_COMPARE(library->articles().size(), 1U);
        write(folder + QStringLiteral("/b.txt"), "港口今日复航\n\n停航九天的渡口今天恢复通航，票价不变。\n");
        write(folder + QStringLiteral("/picture.png"), "no page");
        QTRY_COMPARE(imported.size(), 2);
        QTRY_COMPARE(library->articles().size(), 2U);
        // In a folder that is made meanwhile too.
        QVERIFY(QDir(folder).mkdir(QStringLiteral("below")));
        write(folder + QStringLiteral("/below/c.txt"), "书店重新开门\n\n店主说，书架都修好了，读者可以回来了。\n");
        QTRY_COMPARE(library->articles().size(), 3U);
    }

    void aFileThatIsBeingWrittenIsWaitedFor() {
        const QString folder = fresh();
        const auto library = session(m_folder.fresh());
        FolderWatch watch(*library);
        QSignalSpy imported(&watch, &FolderWatch::imported);
        QVERIFY(watch.watch(folder));
        const QByteArray whole = "港口今日复航\n\n停航九天的渡口今天恢复通航，首班船载客四十二人，票价不变。\n";
        QFile file(folder + QStringLiteral("/slow.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QSignalSpy jobs(library.get(), &LibrarySession::jobStarted);
        QVERIFY(file.write(whole.left(30)) == 30 && file.flush());
        QVERIFY(file.write(whole.mid(30)) == whole.size() - 30);
        file.close();
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(jobs.size(), 1);
        const qint64 page = library->library().pages().front();
        QCOMPARE(*library->library().originalBytes(page), whole);
    }

    void whatIsThereAlreadyIsNotReadAgain() {
        const QString folder = fresh();
        const QString path = m_folder.fresh();
        write(folder + QStringLiteral("/a.txt"), pageBytes);
        {
            const auto library = session(path);
            FolderWatch watch(*library);
            QSignalSpy imported(&watch, &FolderWatch::imported);
            QVERIFY(watch.watch(folder));
            QTRY_COMPARE(imported.size(), 1);
        }
        const auto library = session(path);
        QSignalSpy jobs(library.get(), &LibrarySession::jobStarted);
        FolderWatch watch(*library);
        QSignalSpy imported(&watch, &FolderWatch::imported);
        QVERIFY(watch.watch(folder));
        // The next page is the only one that is looked at.
        write(folder + QStringLiteral("/b.txt"), "港口今日复航\n\n停航九天的渡口今天恢复通航，票价不变。\n");
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(jobs.size(), 1);
        const auto summary = imported.front().front().value<ImportJob::Summary>();
        QCOMPARE(summary.imported, 1);
        QCOMPARE(summary.skipped, 0);
    }

    void whatCannotBeReadIsSaid() {
        const QString folder = fresh();
        const auto library = session(m_folder.fresh());
        FolderWatch watch(*library);
        QSignalSpy imported(&watch, &FolderWatch::imported);
        QVERIFY(watch.watch(folder));
        write(folder + QStringLiteral("/binary.txt"), QByteArray("\x7f"
                                                                 "ELF\0\0\1\2\3\0\0\0\0\0\0\0",
                                                                 16));
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(imported.front().front().value<ImportJob::Summary>().failures.size(), 1U);
    }

    void aFolderThatGoesEndsTheWatch() {
        const auto library = session(m_folder.fresh());
        FolderWatch watch(*library);
        QSignalSpy gone(&watch, &FolderWatch::gone);
        QVERIFY(!watch.watch(m_folder.path(QStringLiteral("nowhere"))));
        const QString folder = fresh();
        QVERIFY(watch.watch(folder));
        QVERIFY(QDir(folder).removeRecursively());
        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(gone.front().front().toString(), folder);
        QVERIFY(watch.folder().isEmpty());
    }

    void oneThatIsNotWatchedAnyMoreIsLeftAlone() {
        const QString folder = fresh();
        const auto library = session(m_folder.fresh());
        FolderWatch watch(*library);
        QVERIFY(watch.watch(folder));
        QVERIFY(!watch.watch({}));
        const QString other = fresh();
        QVERIFY(watch.watch(other));
        QSignalSpy imported(&watch, &FolderWatch::imported);
        write(folder + QStringLiteral("/a.txt"), pageBytes);
        write(other + QStringLiteral("/b.txt"), "港口今日复航\n\n停航九天的渡口今天恢复通航，票价不变。\n");
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(library->library().pages().size(), 1U);
        QVERIFY(library->library().pagePath(1).endsWith(QStringLiteral("b.txt")));
    }
};

QTEST_GUILESS_MAIN(FolderWatchTest)
#include "folderwatch_test.moc"
