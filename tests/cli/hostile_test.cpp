// SPDX-License-Identifier: Apache-2.0
// What nobody ought to ask of the command line, and somebody does: one sentence, the right status, and nothing lost.
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace variorum::tests;

class HostileTest : public QObject {
    Q_OBJECT

    InputFolder m_folder;
    QString m_library;
    QString m_page;
    QString m_article;

    [[nodiscard]] Answer ask(const QStringList &arguments) const { return runOn(m_library, arguments); }
    /// What is said on standard error of one thing.
    static QByteArray said(const QString &of, const char *what) {
        return QStringLiteral("variorum-cli: %1: %2\n").arg(of, QString::fromUtf8(what)).toUtf8();
    }

    static QByteArray contents(const QString &path) {
        QFile read(path);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() {
        // Names of files without a folder are meant here.
        QVERIFY(QDir::setCurrent(m_folder.path()));
        m_library = m_folder.path(QStringLiteral("l.variorum"));
        m_page = m_folder.file(QStringLiteral("page.txt"), "渡口公司昨日宣布,码头已经开工,渡口明年完工。\n");
        const Answer imported = ask({QStringLiteral("import"), m_page});
        QCOMPARE(imported.status, 0);
        m_article = QStringLiteral("1");
    }

    void numbersBelowZeroAreNoOptions() {
        const Answer answer = ask({QStringLiteral("show"), QStringLiteral("-1")});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.err, said(QStringLiteral("-1"), "there is no such article"));
        QCOMPARE(
            ask({QStringLiteral("show"), QStringLiteral("--format"), QStringLiteral("text"), QStringLiteral("-1")}).err,
            answer.err);
        QCOMPARE(ask({QStringLiteral("show"), QStringLiteral("-x")}).status, 2);
    }

    void moreOccurrencesThanThereAre() {
        const auto annotate = [this](const QString &quote, const QString &n) {
            return ask({QStringLiteral("annotate"), m_article, QStringLiteral("--quote"), quote,
                        QStringLiteral("--occurrence"), n});
        };
        const Answer many = annotate(QStringLiteral("渡口"), QStringLiteral("3"));
        QCOMPARE(many.status, 1);
        QCOMPARE(many.err, said(m_article, "the article has fewer places with the quoted words than that: 2"));
        QCOMPARE(annotate(QStringLiteral("火车"), QStringLiteral("1")).err,
                 said(m_article, "the article does not contain the quoted words"));
        QCOMPARE(annotate(QStringLiteral("渡口"), QStringLiteral("99999999999999")).status, 2);
        QCOMPARE(annotate(QStringLiteral("渡口"), QStringLiteral("2")).status, 0);
    }

    void whatIsReadIsNotWrittenOver() {
        const QByteArray library = contents(m_library);
        const QByteArray page = contents(m_page);
        for (const QString &target : {m_library, QStringLiteral("./l.variorum"), QStringLiteral("l.variorum")}) {
            const Answer answer = ask({QStringLiteral("export"), QStringLiteral("-o"), target, m_article});
            QCOMPARE(answer.status, 1);
            QCOMPARE(answer.err, said(target, "this is one of the files that are read; it was left as it is"));
        }
        QCOMPARE(ask({QStringLiteral("export"), QStringLiteral("-o"), m_page, m_page}).status, 1);
        QCOMPARE(ask({QStringLiteral("annotations"), QStringLiteral("export"), QStringLiteral("-o"), m_library}).status,
                 1);
        QCOMPARE(contents(m_library), library);
        QCOMPARE(contents(m_page), page);
    }

    void anOutputThatIsAFolderIsSaid() {
        const Answer answer =
            ask({QStringLiteral("annotations"), QStringLiteral("export"), QStringLiteral("-o"), m_folder.path()});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.err, said(m_folder.path(), "this is a folder, not a file"));
    }

    void importedPathsAreWhole() {
        (void)m_folder.file(QStringLiteral("other.txt"), "海陵电站昨日并网发电,首期装机三百兆瓦。\n");
        const Answer imported = ask({QStringLiteral("import"), QStringLiteral("other.txt")});
        QCOMPARE(imported.status, 0);
        QStringList paths;
        for (const QJsonObject &row : ask({QStringLiteral("list"), QStringLiteral("--format=json")}).objects())
            paths << row[QStringLiteral("path")].toString();
        QVERIFY(paths.size() >= 2);
        for (const QString &kept : paths)
            QVERIFY2(QFileInfo(kept).isAbsolute() && QFileInfo::exists(kept), qPrintable(kept));
    }

    void aFolderWithoutPagesIsSaid() {
        QVERIFY(QDir().mkpath(m_folder.path(QStringLiteral("empty"))));
        const Answer answer = ask({QStringLiteral("import"), m_folder.path(QStringLiteral("empty"))});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.err.contains("there is no page in this folder"));
    }

    void aByteOrderMarkAloneIsEmpty() {
        const QString mark = m_folder.file(QStringLiteral("mark.txt"), "\xEF\xBB\xBF");
        const Answer answer = ask({QStringLiteral("clean"), mark});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.err, said(mark, "the file is empty"));
    }

    void unknownValuesAndMissingOnesAreWrongUsage() {
        for (const QStringList &arguments :
             {QStringList{QStringLiteral("list"), QStringLiteral("--format=xml")},
              QStringList{QStringLiteral("list"), QStringLiteral("--format")},
              QStringList{QStringLiteral("search"), QStringLiteral("x"), QStringLiteral("--limit"),
                          QStringLiteral("99999999999999999999")},
              QStringList{QStringLiteral("export"), QStringLiteral("-o"), QString(), m_article},
              QStringList{QStringLiteral("explain"), m_page}}) {
            const Answer answer = ask(arguments);
            QVERIFY2(answer.status == 2, qPrintable(arguments.join(u' ')));
            QVERIFY2(answer.err.startsWith("variorum-cli: "), answer.err.constData());
            QVERIFY(answer.out.isEmpty());
        }
        // Of an option that is given twice the last counts.
        QVERIFY(ask({QStringLiteral("list"), QStringLiteral("--format=text"), QStringLiteral("--format=json")})
                    .out.startsWith('{'));
    }

#ifdef Q_OS_UNIX
    void pipesAndDevicesAreNotWaitedFor() {
        const QString pipe = m_folder.path(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &name : {pipe, QStringLiteral("/dev/null")}) {
            const QByteArray sentence = said(name, "this is a device or a pipe, not a file");
            for (const char *command : {"clean", "entities", "import"}) {
                const Answer answer = ask({QString::fromLatin1(command), name});
                QCOMPARE(answer.status, 1);
                QCOMPARE(answer.err, sentence);
            }
            const Answer explained = ask({QStringLiteral("explain"), QStringLiteral("--offset=0"), name});
            QCOMPARE(explained.status, 1);
            QCOMPARE(explained.err, sentence);
            const Answer library = runOn(name, {QStringLiteral("list")});
            QCOMPARE(library.status, 1);
            QCOMPARE(library.err, sentence);
        }
        QFile::remove(pipe);
    }
#endif
};

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile_test.moc"
