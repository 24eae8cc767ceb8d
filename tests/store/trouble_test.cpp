// SPDX-License-Identifier: Apache-2.0
// What stands in a library's way is said in one sentence that names the file, and nothing is lost.
#include "models/store/sqlite.h"
#include "tests/support/damagedlibrary.h"
#include "tests/support/testlibrary.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>

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

Answer run(const QStringList &arguments, const std::function<void()> &modifier = {}) {
    QProcess process;
#ifdef Q_OS_UNIX
    process.setChildProcessModifier(modifier);
#else
    Q_UNUSED(modifier)
#endif
    process.start(QStringLiteral(VARIORUM_CLI), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

#ifdef Q_OS_UNIX
/// Runs the command line as somebody who may not write everywhere, whoever runs the tests.
Answer runAsNobody(const QStringList &arguments) {
    return run(arguments, [] {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            _exit(99);
    });
}

/// While it lives, nobody may write to a library or into its folder, and all may read.
class Locked {
public:
    Locked(const LibraryFolder &folder, QString path) : m_path(std::move(path)) {
        set(folder.path(QStringLiteral(".")), looking | QFile::WriteOwner);
        set(m_path, QFile::ReadOwner | QFile::ReadOther);
        set(QFileInfo(m_path).path(), looking);
    }
    ~Locked() { set(QFileInfo(m_path).path(), looking | QFile::WriteOwner); }
    Locked(const Locked &) = delete;
    Locked &operator=(const Locked &) = delete;

private:
    static constexpr QFile::Permissions looking =
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    static void set(const QString &path, QFile::Permissions permissions) {
        if (!QFile::setPermissions(path, permissions))
            qFatal("permissions cannot be set");
    }

    QString m_path;
};
#endif

QByteArray contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes garbage over a part of an SQLite file, from its second page on: what it is can still be told.
void overwrite(const QString &path, double from, double to) {
    constexpr qint64 pageSize = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("the library cannot be damaged");
    const auto at = [&](double share) {
        return std::max(qint64(share * double(file.size())) / pageSize * pageSize, pageSize);
    };
    const qint64 begin = at(from);
    file.seek(begin);
    file.write(QByteArray(std::max(at(to) - begin, pageSize), '\xA5'));
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
        sqlite::Statement tables(**connection, "SELECT group_concat(name) FROM sqlite_master");
        QVERIFY(tables.step());
        QCOMPARE(tables.text(0), QStringLiteral("recipes"));
    }

    void everyCommandSaysThatALibraryIsDamaged() {
        const QString path = m_folder.fresh();
        qint64 article = 0;
        {
            const auto library = opened(path);
            article = imported(*library, pageBytes);
        }
        overwrite(path, 0.0, 1.0);
        const QString page = m_folder.write(QStringLiteral("more.txt"), pageBytes + "另有一段新的文字。\n");
        const QString number = QString::number(article);
        const QByteArray before = contents(path);
        for (const QStringList &command :
             {QStringList{QStringLiteral("list")}, QStringList{QStringLiteral("show"), number},
              QStringList{QStringLiteral("import"), page, m_folder.path(QStringLiteral("none.txt"))},
              QStringList{QStringLiteral("search"), QStringLiteral("电站")},
              QStringList{QStringLiteral("export"), QStringLiteral("--format=markdown"), QStringLiteral("-o"),
                          m_folder.path(QStringLiteral("out.md")), number},
              QStringList{QStringLiteral("annotate"), number, QStringLiteral("--quote"), QStringLiteral("电站")},
              QStringList{QStringLiteral("annotations"), QStringLiteral("list")}}) {
            const Answer answer = run(QStringList{QStringLiteral("--library"), path} + command);
            QVERIFY2(answer.status == 1, qPrintable(command.front() + answer.err));
            const QString wanted = QStringLiteral("variorum-cli: %1: the library is damaged").arg(path);
            QVERIFY2(answer.err.contains(wanted), qPrintable(command.front() + answer.err));
            QCOMPARE(answer.err.count(QStringLiteral("damaged")), 1);
            QVERIFY(answer.out.isEmpty());
        }
        QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("out.md"))));
        QCOMPARE(contents(path), before);
    }

    void damageInAPagesTextIsNoEmptyPage() {
        const QString path = m_folder.fresh();
        QByteArray large = pageBytes;
        QRandomGenerator random(11);
        for (int i = 0; i < 60'000; ++i)
            large += QString(QChar(0x4E00 + random.bounded(0x5000))).toUtf8();
        {
            const auto library = opened(path);
            QVERIFY(imported(*library, large) != 0);
        }
        // Most of the file is that page; SQLite does not look into what is stored.
        overwrite(path, 0.6, 0.62);
        const auto library = opened(path);
        QCOMPARE(library->articles()->size(), 1U);
        const auto page = library->page(1);
        const auto bytes = library->originalBytes(1);
        QVERIFY(!page.ok() || !bytes.ok());
        const Error error = page.ok() ? bytes.error() : page.error();
        QCOMPARE(static_cast<int>(error.code), static_cast<int>(ErrorCode::LibraryCorrupt));
    }

    void nothingIsWrittenOnceDamageWasMet() {
        const QString path = m_folder.fresh();
        {
            const auto library = opened(path);
            QVERIFY(imported(*library, pageBytes) != 0);
        }
        damageTable(path, QStringLiteral("decisions"));
        const auto library = opened(path);
        QVERIFY(library);
        QVERIFY(library->decisions(1).isEmpty());
        QVERIFY(library->trouble());
        QCOMPARE(codeOf(library->setBinned({1}, true)), static_cast<int>(ErrorCode::LibraryCorrupt));
    }

    void aDamagedCacheIsMadeAgain() {
        const QString path = m_folder.fresh();
        {
            const auto library = opened(path);
            QVERIFY(imported(*library, pageBytes) != 0);
        }
        damageTable(path + QStringLiteral("-cache"), QStringLiteral("rows"));
        const Answer first = run({QStringLiteral("--library"), path, QStringLiteral("list")});
        QCOMPARE(first.status, 1);
        QVERIFY2(first.err.contains(QStringLiteral("made again when the library is next opened")),
                 qPrintable(first.err));
        const Answer second = run({QStringLiteral("--library"), path, QStringLiteral("list")});
        QCOMPARE(second.status, 0);
        QVERIFY(second.err.isEmpty());
        QVERIFY(!second.out.contains(QStringLiteral("\t0 characters")));
        // What is damaged from the beginning on is seen when it is opened, and made again at once.
        overwrite(path + QStringLiteral("-cache"), 0.0, 1.0);
        const Answer third = run({QStringLiteral("--library"), path, QStringLiteral("list")});
        QCOMPARE(third.status, 0);
        QCOMPARE(third.out, second.out);
    }

#ifdef Q_OS_UNIX
    void aLibraryThatMayNotBeWrittenIsRead() {
        const QString path = m_folder.write(QStringLiteral("locked/l.variorum"), {});
        qint64 article = 0;
        {
            const auto library = opened(path);
            article = imported(*library, pageBytes);
        }
        const QString page = m_folder.write(QStringLiteral("new.txt"), pageBytes + "另有一段新的文字。\n");
        const QString output =
            QFileInfo(m_folder.write(QStringLiteral("open/a"), {})).dir().filePath(QStringLiteral("out.md"));
        const QString number = QString::number(article);
        const Locked lock(m_folder, path);
        QVERIFY(QFile::setPermissions(QFileInfo(output).path(), QFileDevice::Permissions(0x7777)));
        const auto ask = [&path](const QStringList &command) {
            return runAsNobody(QStringList{QStringLiteral("--library"), path} + command);
        };
        const Answer list = ask({QStringLiteral("list")});
        if (list.status == 99 || list.status == -1)
            QSKIP("the program cannot be run as somebody else here");
        QVERIFY2(list.status == 0, qPrintable(list.err));
        QVERIFY2(list.out.contains(QStringLiteral("characters")) && list.err.isEmpty(), qPrintable(list.err));
        QVERIFY2(list.out.contains(QStringLiteral("41 characters")), qPrintable(list.out));
        // Where nobody keeps a cache it is made for the moment.
        QVERIFY(QFile::remove(path + QStringLiteral("-cache")));
        QCOMPARE(ask({QStringLiteral("list")}).out, list.out);
        const Answer show = ask({QStringLiteral("show"), number});
        QCOMPARE(show.status, 0);
        QVERIFY(show.out.contains(QStringLiteral("海陵电站昨日并网")));
        const Answer search = ask({QStringLiteral("search"), QStringLiteral("电站")});
        QCOMPARE(search.status, 0);
        QVERIFY(search.out.contains(QStringLiteral("[电站]")));
        const Answer written =
            ask({QStringLiteral("export"), QStringLiteral("--format=markdown"), QStringLiteral("-o"), output, number});
        QVERIFY2(written.status == 0, qPrintable(written.err));
        const QString refusal =
            QStringLiteral("variorum-cli: %1: the library may only be read; nothing in it was changed\n").arg(path);
        for (const QStringList &command :
             {QStringList{QStringLiteral("import"), page},
              QStringList{QStringLiteral("annotate"), number, QStringLiteral("--quote"), QStringLiteral("电站")},
              QStringList {
                  QStringLiteral("library"),
                  QStringLiteral("compact")
              }}) {
            const Answer answer = ask(command);
            QVERIFY2(answer.status == 1, qPrintable(command.front()));
            QCOMPARE(answer.err, refusal);
            QVERIFY(answer.out.isEmpty());
        }
    }

    void anOldLibraryThatMayNotBeWrittenIsSaid() {
        const QString path = m_folder.write(QStringLiteral("old/l.variorum"), {});
        QVERIFY(Library::open(path, migrations(1)).ok());
        const Locked lock(m_folder, path);
        const Answer list = runAsNobody({QStringLiteral("--library"), path, QStringLiteral("list")});
        if (list.status == 99 || list.status == -1)
            QSKIP("the program cannot be run as somebody else here");
        QCOMPARE(list.status, 1);
        QVERIFY2(list.err.contains(path + QStringLiteral(": the library was written by an older version")),
                 qPrintable(list.err));
    }
#endif

    void aFullDiskStopsDecisionsToo() {
        const auto library = opened(m_folder.fresh());
        QVERIFY(imported(*library, pageBytes) != 0);
        library->limitPages(40);
        std::vector<DecisionChange> changes;
        for (int i = 0; i < 4000; ++i) {
            const EditId id = QByteArray::number(i).rightJustified(16, '0');
            changes.push_back({id, Decision{id, Verdict::Reject, {0, 1}, QString(60, u'甲'), QString(), QString()}});
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
