// SPDX-License-Identifier: Apache-2.0
// Looking a library over, copying it, making it small.
#include "models/store/librarycheck.h"
#include "models/store/sqlite.h"
#include "tests/support/testlibrary.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace variorum;
using namespace variorum::tests;

namespace {

Note noteOn(const Page &page, Span span, const QString &id) {
    Note note;
    note.id = id;
    note.anchor = anchorAt(page.text, page.codePoints, span);
    return note;
}

void execute(const QString &path, const char *sql) {
    auto connection = sqlite::Connection::open(path);
    if (!(*connection)->execute(sql))
        qFatal("the test's own statement failed");
}

} // namespace

class LibraryCheckTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

    /// Two pages, one note.
    QString made() {
        const QString path = m_folder.fresh();
        const auto library = opened(path);
        imported(*library, pageBytes);
        imported(*library, "另一页。\n\n" + pageBytes, QStringLiteral("b.txt"));
        (void)library->putNote(1, noteOn(*readingOf(pageBytes)->page, {0, 4}, QStringLiteral("n1")));
        return path;
    }

private Q_SLOTS:
    void aLibraryThatIsWell() {
        const auto library = opened(made());
        const LibraryCheck check = checkLibrary(*library);
        QCOMPARE(check.problems, QStringList());
        QCOMPARE(check.pages, 2);
        QCOMPARE(check.articles, 2);
        QCOMPARE(check.notes, 1);
    }

    void bytesThatAreNotThoseThatWereImported() {
        const QString path = made();
        execute(path, "UPDATE contents SET bytes=(SELECT bytes FROM contents WHERE page_id=1) WHERE page_id=2");
        const LibraryCheck check = checkLibrary(*opened(path));
        QCOMPARE(check.problems.size(), 1);
        QVERIFY(check.problems.front().contains(QStringLiteral("b.txt")));
    }

    void aNoteWhoseWordsAreNowhere() {
        const QString path = made();
        execute(path, "UPDATE notes SET exact='nothing of the kind', prefix='x', suffix='y'");
        const LibraryCheck check = checkLibrary(*opened(path));
        QCOMPARE(check.problems.size(), 1);
        QVERIFY(check.problems.front().contains(QStringLiteral("n1")));
    }

    void aPageWithoutItsText() {
        const QString path = made();
        execute(path, "DELETE FROM contents WHERE page_id=2");
        QCOMPARE(checkLibrary(*opened(path)).problems.size(), 1);
    }

    void aFileThatIsOverwrittenInItsMiddle() {
        const QString path = made();
        {
            auto connection = sqlite::Connection::open(path);
            QVERIFY((*connection)->execute("PRAGMA wal_checkpoint(TRUNCATE)").ok());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4096 * 2 + 5));
        file.write(QByteArray(qsizetype(4096) * 4, '\x5A'));
        file.close();
        const auto library = Library::open(path, migrations());
        const bool told = !library || !checkLibrary(**library).problems.isEmpty();
        QVERIFY(told);
    }

    void aCopyIsMadeWhileAnotherWrites() {
        const QString path = made();
        const auto library = opened(path);
        auto writer = sqlite::Connection::open(path);
        QVERIFY((*writer)->execute("BEGIN IMMEDIATE; UPDATE pages SET path='half'").ok());
        const QString copy = m_folder.path(QStringLiteral("copy.variorum"));
        QVERIFY(library->backup(copy).ok());
        QVERIFY((*writer)->execute("ROLLBACK").ok());
        const auto copied = opened(copy);
        QCOMPARE(copied->pages().size(), 2U);
        QCOMPARE(copied->pagePath(1), QStringLiteral("a.txt"));
        QCOMPARE(copied->notes(1)->size(), 1U);
        QCOMPARE(checkLibrary(*copied).problems, QStringList());
        const QFileInfo made(copy);
        QCOMPARE(made.dir().entryList({made.fileName() + QStringLiteral(".*part")}), QStringList());
    }

    void aCopyReplacesWhatWasThereOnlyWhenItIsWhole() {
        const auto library = opened(made());
        const QString target = m_folder.fresh();
        QCOMPARE(opened(target)->pages().size(), 0U);
        const QString neighbour = m_folder.write(QFileInfo(target).fileName() + QStringLiteral(".part"), "not ours");
        QVERIFY(library->backup(target).ok());
        QCOMPARE(opened(target)->pages().size(), 2U);
        QVERIFY(QFile::exists(neighbour));

        const QString folder = m_folder.path(QStringLiteral("nowhere/copy"));
        const auto refused = library->backup(folder);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().arguments.front(), folder);
        QCOMPARE(static_cast<int>(library->backup(library->path()).error().code),
                 static_cast<int>(ErrorCode::FileNotWritable));
        QCOMPARE(library->pages().size(), 2U);
    }

    void aCopyReplacesNoFileThatIsNoLibrary() {
        const auto library = opened(made());
        const QString database = m_folder.path(QStringLiteral("another.db"));
        execute(database, "CREATE TABLE accounts (name TEXT)");
        const QString text = m_folder.write(QStringLiteral("thesis.txt"), "what was there");
        for (const QString &target : {database, text}) {
            QFile file(target);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray before = file.readAll();
            const auto refused = library->backup(target);
            QVERIFY(!refused.ok());
            QVERIFY(refused.error() == (Error{ErrorCode::LibraryDamaged, {target}}));
            QVERIFY(file.seek(0));
            QCOMPARE(file.readAll(), before);
        }
    }

    void aCopyReplacesNoLibraryThatIsInUse() {
        const auto library = opened(made());
        const QString target = made();
        const auto used = opened(target);
        imported(*used, "第三页。\n\n" + pageBytes, QStringLiteral("c.txt"));
        const auto refused = library->backup(target);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error() == (Error{ErrorCode::LibraryBusy, {target}}));
        QCOMPARE(used->pages().size(), 3U);
    }

    void compactingGivesSpaceBack() {
        const QString path = made();
        const auto library = opened(path);
        Note large = noteOn(*readingOf(pageBytes)->page, {0, 4}, QStringLiteral("large"));
        large.body = QString(1'000'000, u'字');
        QVERIFY(library->putNote(1, large).ok());
        QVERIFY(library->removeNote(large.id).ok());
        QVERIFY(library->compact().ok());
        QVERIFY(QFileInfo(path).size() < 500'000);
        QCOMPARE(checkLibrary(*library).problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(LibraryCheckTest)
#include "librarycheck_test.moc"
