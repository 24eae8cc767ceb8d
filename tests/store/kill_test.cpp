// SPDX-License-Identifier: Apache-2.0
// The command line is killed at any moment: what it had said is in the library, and the library is whole.
#include "models/store/librarycheck.h"
#include "models/store/sqlite.h"
#include "tests/support/random.h"
#include "tests/support/testlibrary.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace variorum;
using namespace variorum::tests;

class KillTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

private Q_SLOTS:
    void killingAnImportLosesNothingThatWasSaid() {
        QRandomGenerator random = seeded("kill");
        const QString pages = m_folder.path(QStringLiteral("pages"));
        for (int i = 0; i < 120; ++i)
            m_folder.write(QStringLiteral("pages/%1.txt").arg(i),
                           QByteArray::number(i) + "号电站昨日并网,首期装机三百兆瓦。\n" + pageBytes);
        const QString path = m_folder.fresh();
        std::vector<qint64> said;
        for (int round = 0; round < 12; ++round) {
            QProcess process;
            process.start(QStringLiteral(VARIORUM_CLI),
                          {QStringLiteral("--library"), path, QStringLiteral("import"), pages});
            QVERIFY(process.waitForStarted());
            const int lines = random.bounded(1, 20);
            int seen = 0;
            QByteArray out;
            while (seen < lines && process.waitForReadyRead(20000)) {
                out += process.readAllStandardOutput();
                seen = static_cast<int>(out.count('\n'));
            }
            process.kill();
            process.waitForFinished();
            out += process.readAllStandardOutput();
            for (const QByteArray &line : out.left(out.lastIndexOf('\n') + 1).split('\n')) {
                if (!line.isEmpty())
                    said.push_back(QJsonDocument::fromJson(line).object()[QStringLiteral("page")].toInteger());
            }
            const auto library = opened(path);
            QVERIFY2(library, "the library opens after a kill");
            for (const qint64 page : said)
                QVERIFY2(library->page(page).ok(), "a page that was said to be imported is there");
            auto connection = sqlite::Connection::open(path);
            sqlite::Statement check(**connection, "PRAGMA integrity_check");
            QVERIFY(check.step());
            QCOMPARE(check.text(0), QStringLiteral("ok"));
        }
        QVERIFY(!said.empty());
    }

    void killingWhileAnnotatingLosesNoNoteThatWasSaid() {
        QRandomGenerator random = seeded("kill while annotating");
        const QString path = m_folder.fresh();
        QVERIFY(imported(*opened(path), pageBytes) != 0);
        const QStringList words{QStringLiteral("电站"), QStringLiteral("首期装机"), QStringLiteral("两家公司"),
                                QStringLiteral("明年下半年")};
        // How long one takes on this machine: kills are spread over twice as long.
        QElapsedTimer clock;
        clock.start();
        QStringList said;
        for (int round = 0; round < 30; ++round) {
            QProcess process;
            process.start(QStringLiteral(VARIORUM_CLI),
                          {QStringLiteral("--library"), path, QStringLiteral("annotate"), QStringLiteral("1"),
                           QStringLiteral("--quote"), words[random.bounded(4)], QStringLiteral("--note"),
                           QString(random.bounded(1, 20000), u'字'), QStringLiteral("--tag"), QStringLiteral("试")});
            QVERIFY(process.waitForStarted());
            static qint64 typical = 0;
            if (round == 0) {
                QVERIFY(process.waitForFinished(60'000));
                typical = clock.elapsed();
            } else if (!process.waitForFinished(static_cast<int>(random.bounded(2 * typical)))) {
                process.kill();
                process.waitForFinished();
            }
            const QByteArray out = process.readAllStandardOutput();
            if (out.endsWith('\n'))
                said.append(QJsonDocument::fromJson(out).object()[QStringLiteral("annotation")].toString());
        }
        QVERIFY(!said.isEmpty());
        const auto library = opened(path);
        QVERIFY(library);
        for (const QString &id : said)
            QVERIFY2(library->note(id).ok(), "a note that was said to be stored is there");
        // A note is there with all of its parts or not at all.
        const auto notes = library->notes(1);
        for (const Note &note : *notes) {
            QCOMPARE(note.tags, QStringList{QStringLiteral("试")});
            QVERIFY(!note.body.isEmpty() && words.contains(note.anchor.exact));
        }
        QCOMPARE(library->revision(1).noted, static_cast<qint64>(notes->size()));
        QCOMPARE(checkLibrary(*library).problems, QStringList());
    }

#ifdef Q_OS_UNIX
    void anInterruptEndsAfterTheFileAtHand() {
        for (int i = 0; i < 300; ++i)
            m_folder.write(QStringLiteral("many/%1.txt").arg(i), QByteArray::number(7000 + i) + pageBytes);
        const QString path = m_folder.fresh();
        QProcess process;
        process.start(QStringLiteral(VARIORUM_CLI), {QStringLiteral("--library"), path, QStringLiteral("import"),
                                                     m_folder.path(QStringLiteral("many"))});
        process.setReadChannel(QProcess::StandardError);
        while (process.readLine().isEmpty())
            QVERIFY(process.waitForReadyRead(60'000));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardError().contains("interrupted"));
        const auto lines = process.readAllStandardOutput().count('\n');
        QCOMPARE(opened(path)->articles()->size(), static_cast<std::size_t>(lines));
    }
#endif
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
