// SPDX-License-Identifier: Apache-2.0
// Ctrl+C in the midst of a long page: the program ends soon, says so in one sentence, and leaves no half answer behind.
#include "tests/support/testlibrary.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace variorum;
using namespace variorum::tests;

namespace {

constexpr int patience = 120'000; ///< for a shared machine

/// One line of Chinese prose.
QByteArray longLine(qsizetype bytes) {
    static const QByteArray sentence("海陵电站昨日并网,首期装机三百兆瓦，工程由两家公司共同出资，明年下半年全部完工。");
    return sentence.repeated(bytes / sentence.size() + 1);
}

} // namespace

class InterruptTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

    /// Starts the program and interrupts it once `ready` is true.
    template <typename Ready>
    void interrupt(QProcess &process, const QStringList &arguments, Ready ready) {
        process.start(QStringLiteral(VARIORUM_CLI), arguments);
        QVERIFY(process.waitForStarted(patience));
        QTRY_VERIFY_WITH_TIMEOUT(ready() || process.state() == QProcess::NotRunning, patience);
        QCOMPARE(process.state(), QProcess::Running);
        QElapsedTimer timer;
        timer.start();
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(patience));
        qInfo("ended after %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
    }

private Q_SLOTS:
    void aFileKeepsWhatWasWhole_data() {
        QTest::addColumn<QString>("format");
        for (const char *format : {"text", "json"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }

    // The first page is done when the second, of which only a part has been written, is interrupted.
    void aFileKeepsWhatWasWhole() {
        QFETCH(const QString, format);
        const QString small = m_folder.write(QStringLiteral("small.txt"), pageBytes);
        const QString large = m_folder.write(QStringLiteral("large.txt"), longLine(60'000'000));
        QProcess alone;
        alone.start(QStringLiteral(VARIORUM_CLI), {QStringLiteral("clean"), QStringLiteral("--format"), format, small});
        QVERIFY(alone.waitForFinished(patience));
        const QByteArray whole = alone.readAllStandardOutput();
        QVERIFY(!whole.isEmpty());

        const QString out = m_folder.path(QStringLiteral("out"));
        QFile::remove(out);
        QProcess process;
        process.setStandardOutputFile(out);
        interrupt(process, {QStringLiteral("clean"), QStringLiteral("--format"), format, small, large},
                  [&] { return QFileInfo(out).size() > whole.size() + 100'000; });
        QCOMPARE(process.readAllStandardError(), QByteArray("variorum-cli: interrupted: 1 of 2 files are done\n"));
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), whole);
    }

    void whatStoodInAFileBeforeStays() {
        const QString large = m_folder.write(QStringLiteral("large.txt"), longLine(60'000'000));
        const QString out = m_folder.write(QStringLiteral("log"), "earlier\n");
        QProcess process;
        process.setStandardOutputFile(out, QIODevice::Append);
        interrupt(process, {QStringLiteral("clean"), large}, [&] { return QFileInfo(out).size() > 100'000; });
        QCOMPARE(process.readAllStandardError(), QByteArray("variorum-cli: interrupted\n"));
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("earlier\n"));
    }

    // Nothing is known of how far it is: wherever it is met, the page before it stays and it is not half there.
    void anImportKeepsWhatWasCommitted() {
        const QString small = m_folder.write(QStringLiteral("pages/1.txt"), pageBytes);
        const QString large = m_folder.write(QStringLiteral("pages/2.txt"), longLine(40'000'000));
        const QString path = m_folder.fresh();
        QProcess process;
        QByteArray said;
        interrupt(process, {QStringLiteral("--library"), path, QStringLiteral("import"), small, large}, [&] {
            said += process.readAllStandardOutput();
            return said.contains('\n');
        });
        QVERIFY(
            process.readAllStandardError().endsWith("variorum-cli: interrupted: 1 of 2 files are in the library\n"));
        const auto library = opened(path);
        QVERIFY(library);
        QCOMPARE(library->articles()->size(), 1U);
        QCOMPARE(library->articles()->front().path, small);
        QVERIFY(library->integrityProblems().isEmpty());
    }
};

QTEST_GUILESS_MAIN(InterruptTest)
#include "interrupt_test.moc"
