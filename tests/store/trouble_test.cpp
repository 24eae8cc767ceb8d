// SPDX-License-Identifier: Apache-2.0
// What stands in a library's way is said in one sentence that names the file, and nothing is lost.
#include "models/store/sqlite.h"
#include "tests/support/testlibrary.h"

#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace variorum;
using namespace variorum::tests;

namespace {

struct Answer {
    int status = -1;
    QString out;
    QString err;
};

/// Runs the command line as somebody who may not write everywhere, whoever runs the tests.
Answer runAsNobody(const QStringList &arguments) {
    QProcess process;
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            _exit(99);
    });
#endif
    process.start(QStringLiteral(VARIORUM_CLI), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

int codeOf(const Result<void> &result) {
    return result ? -1 : static_cast<int>(result.error().code);
}

} // namespace

class TroubleTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

private Q_SLOTS:
    void aBusyLibraryIsSaidAndThenTaken() {
        const QString path = m_folder.fresh();
        const auto library = opened(path);
        QVERIFY(imported(*library, pageBytes) != 0);
        auto other = sqlite::Connection::open(path);
        QVERIFY((*other)->execute("BEGIN IMMEDIATE").ok());
        Note note;
        note.id = QStringLiteral("n");
        note.anchor = anchorAt(readingOf(pageBytes)->page->text, readingOf(pageBytes)->page->codePoints, {0, 4});
        const auto refused = library->putNote(1, note);
        QCOMPARE(codeOf(refused), static_cast<int>(ErrorCode::LibraryBusy));
        QCOMPARE(refused.error().arguments.front(), path);
        // Reading goes on meanwhile.
        QCOMPARE(library->articles()->size(), 1U);
        QVERIFY((*other)->execute("COMMIT").ok());
        QVERIFY(library->putNote(1, note).ok());
    }

    void aFolderOrAMissingFolderIsSaid() {
        const auto folder = Library::open(m_folder.path(QStringLiteral(".")), migrations());
        QVERIFY(!folder.ok());
        QCOMPARE(folder.error().arguments.front(), m_folder.path(QStringLiteral(".")));
        const QString nowhere = m_folder.path(QStringLiteral("not/there/l.variorum"));
        const auto missing = Library::open(nowhere, migrations());
        QVERIFY(!missing.ok());
        QCOMPARE(static_cast<int>(missing.error().code), static_cast<int>(ErrorCode::LibraryNotOpened));
        QCOMPARE(errorText(missing.error()), nowhere + QStringLiteral(": the library cannot be opened"));
    }

    void anotherProgramsDatabaseIsLeftAlone() {
        const QString path = m_folder.fresh();
        {
            auto connection = sqlite::Connection::open(path);
            QVERIFY((*connection)->execute("CREATE TABLE recipes (name TEXT)").ok());
        }
        const auto refused = Library::open(path, migrations());
        QVERIFY(!refused.ok());
        QCOMPARE(static_cast<int>(refused.error().code), static_cast<int>(ErrorCode::LibraryDamaged));
        auto connection = sqlite::Connection::open(path);
        sqlite::Statement tables((*connection)->handle(), "SELECT group_concat(name) FROM sqlite_master");
        QVERIFY(tables.step());
        QCOMPARE(tables.text(0), QStringLiteral("recipes"));
    }

#ifdef Q_OS_UNIX
    void aFolderThatMayNotBeWrittenIsSaid() {
        const QString path = m_folder.write(QStringLiteral("locked/l.variorum"), {});
        {
            const auto library = opened(path);
            QVERIFY(imported(*library, pageBytes) != 0);
        }
        const QString folder = QFileInfo(path).path();
        const auto open = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(m_folder.path(QStringLiteral(".")), open | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(folder, open));
        const Answer answer = runAsNobody({QStringLiteral("--library"), path, QStringLiteral("list")});
        QVERIFY(QFile::setPermissions(folder, open | QFile::WriteOwner));
        if (answer.status == 99 || answer.status == -1)
            QSKIP("the program cannot be run as somebody else here");
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.startsWith(QStringLiteral("variorum-cli: ") + path + QStringLiteral(": ")),
                 qPrintable(answer.err));
        QCOMPARE(answer.err.count(u'\n'), 1);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(opened(path)->articles()->size(), 1U);
    }
#endif

    void aFullDiskStopsDecisionsToo() {
        const auto library = opened(m_folder.fresh());
        QVERIFY(imported(*library, pageBytes) != 0);
        library->limitPages(40);
        std::vector<DecisionChange> changes;
        for (int i = 0; i < 4000; ++i) {
            const EditId id = QByteArray::number(i).rightJustified(16, '0');
            changes.push_back({id, Decision{id, Verdict::Reject, {0, 1}, QString(60, u'甲'), QString()}});
        }
        QCOMPARE(codeOf(library->changeDecisions(1, changes)), static_cast<int>(ErrorCode::DiskFull));
        QVERIFY(library->decisions(1).isEmpty());
        QCOMPARE(library->revision(1).decided, 0);
        changes.resize(1);
        QVERIFY(library->changeDecisions(1, changes).ok());
    }

    void withoutPlaceForACacheTheListIsStillThere() {
        const QString path = m_folder.fresh();
        {
            const auto library = opened(path);
            QVERIFY(imported(*library, pageBytes) != 0);
        }
        for (const char *suffix : {"-cache", "-cache-wal", "-cache-shm"})
            QFile::remove(path + QString::fromLatin1(suffix));
        // A folder stands where the cache should.
        QVERIFY(QDir().mkpath(path + QStringLiteral("-cache/inside")));
        const auto library = opened(path);
        QVERIFY(library);
        QVERIFY(library->reconcile(1, *readingOf(pageBytes)).ok());
        QVERIFY(library->articles()->front().characters > 0);
    }
};

QTEST_GUILESS_MAIN(TroubleTest)
#include "trouble_test.moc"
