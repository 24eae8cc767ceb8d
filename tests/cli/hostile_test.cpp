// SPDX-License-Identifier: Apache-2.0
// What nobody ought to ask of the command line, and somebody does: one sentence, the right status, and nothing lost.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace {

struct Answer {
    int status = -1;
    QByteArray out;
    QString err;
};

} // namespace

class HostileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_library;
    QString m_page;
    QString m_article;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString file(const QString &name, const QByteArray &bytes) const {
        QFile made(path(name));
        if (!made.open(QIODevice::WriteOnly))
            qFatal("the temporary folder cannot be written");
        made.write(bytes);
        return made.fileName();
    }

    [[nodiscard]] Answer run(const QStringList &arguments, const QString &library = {}) const {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(VARIORUM_CLI),
                      QStringList{QStringLiteral("--library"), library.isEmpty() ? m_library : library} + arguments);
        Answer answer;
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return answer;
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }

    static QByteArray contents(const QString &path) {
        QFile read(path);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() {
        m_library = path(QStringLiteral("l.variorum"));
        m_page = file(QStringLiteral("page.txt"), "渡口公司昨日宣布,码头已经开工,渡口明年完工。\n");
        const Answer imported = run({QStringLiteral("import"), m_page});
        QCOMPARE(imported.status, 0);
        m_article = QStringLiteral("1");
    }

    void numbersBelowZeroAreNoOptions() {
        const Answer answer = run({QStringLiteral("show"), QStringLiteral("-1")});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.err, QStringLiteral("variorum-cli: -1: there is no such article\n"));
        QCOMPARE(
            run({QStringLiteral("show"), QStringLiteral("--format"), QStringLiteral("text"), QStringLiteral("-1")}).err,
            answer.err);
        QCOMPARE(run({QStringLiteral("show"), QStringLiteral("-x")}).status, 2);
    }

    void moreOccurrencesThanThereAre() {
        const auto annotate = [this](const QString &quote, const QString &n) {
            return run({QStringLiteral("annotate"), m_article, QStringLiteral("--quote"), quote,
                        QStringLiteral("--occurrence"), n});
        };
        const Answer many = annotate(QStringLiteral("渡口"), QStringLiteral("3"));
        QCOMPARE(many.status, 1);
        QCOMPARE(many.err,
                 QStringLiteral("variorum-cli: 1: the article has fewer places with the quoted words than that: 2\n"));
        QCOMPARE(annotate(QStringLiteral("火车"), QStringLiteral("1")).err,
                 QStringLiteral("variorum-cli: 1: the article does not contain the quoted words\n"));
        QCOMPARE(annotate(QStringLiteral("渡口"), QStringLiteral("99999999999999")).status, 2);
        QCOMPARE(annotate(QStringLiteral("渡口"), QStringLiteral("2")).status, 0);
    }

    void whatIsReadIsNotWrittenOver() {
        const QByteArray library = contents(m_library);
        const QByteArray page = contents(m_page);
        for (const QString &target : {m_library, QStringLiteral("./l.variorum"), QStringLiteral("l.variorum")}) {
            const Answer answer = run({QStringLiteral("export"), QStringLiteral("-o"), target, m_article});
            QCOMPARE(answer.status, 1);
            QCOMPARE(answer.err, QStringLiteral("variorum-cli: %1: this is one of the files that are read; it was left "
                                                "as it is\n")
                                     .arg(target));
        }
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("-o"), m_page, m_page}).status, 1);
        QCOMPARE(run({QStringLiteral("annotations"), QStringLiteral("export"), QStringLiteral("-o"), m_library}).status,
                 1);
        QCOMPARE(contents(m_library), library);
        QCOMPARE(contents(m_page), page);
    }

    void anOutputThatIsAFolderIsSaid() {
        const Answer answer =
            run({QStringLiteral("annotations"), QStringLiteral("export"), QStringLiteral("-o"), m_folder.path()});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.err, QStringLiteral("variorum-cli: %1: this is a folder, not a file\n").arg(m_folder.path()));
    }

    void importedPathsAreWhole() {
        file(QStringLiteral("other.txt"), "海陵电站昨日并网发电,首期装机三百兆瓦。\n");
        const Answer imported = run({QStringLiteral("import"), QStringLiteral("other.txt")});
        QCOMPARE(imported.status, 0);
        QStringList paths;
        for (const QByteArray &line : run({QStringLiteral("list"), QStringLiteral("--format=json")}).out.split('\n')) {
            if (!line.isEmpty())
                paths << QJsonDocument::fromJson(line).object()[QStringLiteral("path")].toString();
        }
        QVERIFY(paths.size() >= 2);
        for (const QString &kept : paths)
            QVERIFY2(QFileInfo(kept).isAbsolute() && QFileInfo::exists(kept), qPrintable(kept));
    }

    void aFolderWithoutPagesIsSaid() {
        QVERIFY(QDir().mkpath(path(QStringLiteral("empty"))));
        const Answer answer = run({QStringLiteral("import"), path(QStringLiteral("empty"))});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.err.contains(QStringLiteral("there is no page in this folder")));
    }

    void aByteOrderMarkAloneIsEmpty() {
        const QString mark = file(QStringLiteral("mark.txt"), "\xEF\xBB\xBF");
        const Answer answer = run({QStringLiteral("clean"), mark});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.err, QStringLiteral("variorum-cli: %1: the file is empty\n").arg(mark));
    }

    void unknownValuesAndMissingOnesAreWrongUsage() {
        for (const QStringList &arguments :
             {QStringList{QStringLiteral("list"), QStringLiteral("--format=xml")},
              QStringList{QStringLiteral("list"), QStringLiteral("--format")},
              QStringList{QStringLiteral("search"), QStringLiteral("x"), QStringLiteral("--limit"),
                          QStringLiteral("99999999999999999999")},
              QStringList{QStringLiteral("export"), QStringLiteral("-o"), QString(), m_article},
              QStringList{QStringLiteral("explain"), m_page}}) {
            const Answer answer = run(arguments);
            QVERIFY2(answer.status == 2, qPrintable(arguments.join(u' ')));
            QVERIFY2(answer.err.startsWith(QStringLiteral("variorum-cli: ")), qPrintable(answer.err));
            QVERIFY(answer.out.isEmpty());
        }
        // Of an option that is given twice the last counts.
        QVERIFY(run({QStringLiteral("list"), QStringLiteral("--format=text"), QStringLiteral("--format=json")})
                    .out.startsWith('{'));
    }

#ifdef Q_OS_UNIX
    void pipesAndDevicesAreNotWaitedFor() {
        const QString pipe = path(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &name : {pipe, QStringLiteral("/dev/null")}) {
            const QString sentence =
                QStringLiteral("variorum-cli: %1: this is a device or a pipe, not a file\n").arg(name);
            for (const char *command : {"clean", "entities", "import"}) {
                const Answer answer = run({QString::fromLatin1(command), name});
                QCOMPARE(answer.status, 1);
                QCOMPARE(answer.err, sentence);
            }
            const Answer explained = run({QStringLiteral("explain"), QStringLiteral("--offset=0"), name});
            QCOMPARE(explained.status, 1);
            QCOMPARE(explained.err, sentence);
            const Answer library = run({QStringLiteral("list")}, name);
            QCOMPARE(library.status, 1);
            QCOMPARE(library.err, sentence);
        }
        QFile::remove(pipe);
    }
#endif
};

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile_test.moc"
