// SPDX-License-Identifier: Apache-2.0
// The export command, run as a script runs it: without a display.
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace variorum::tests;

namespace {

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_page;

    QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    Answer exported(const QStringList &arguments) const {
        return run(
            QStringList{QStringLiteral("--library"), inFolder(QStringLiteral("l.variorum")), QStringLiteral("export")} +
            arguments);
    }

private Q_SLOTS:
    void initTestCase() {
        m_page = inFolder(QStringLiteral("page.txt"));
        QFile page(m_page);
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write("北岭電(diàn)站昨日并網(wǎng)，裝(zhuāng)"
                   "機12吉瓦。\n\n項目負責人說，工期比計劃早了兩個月，投資共300億元。\n");
    }

    void aFileNeedsNoLibrary() {
        const QString pdf = inFolder(QStringLiteral("a.pdf"));
        const Answer answer = exported({m_page, QStringLiteral("-o"), pdf});
        QVERIFY2(answer.status == 0, answer.err.constData());
        QCOMPARE(answer.out, pdf.toUtf8() + '\n');
        QVERIFY(contentOf(pdf).startsWith("%PDF-1."));
        QVERIFY(!QFile::exists(inFolder(QStringLiteral("l.variorum"))));
    }

    void theNameOfTheFileSaysTheFormat() {
        const QString path = inFolder(QStringLiteral("named.md"));
        QCOMPARE(exported({m_page, QStringLiteral("-o"), path}).status, 0);
        QVERIFY(contentOf(path).contains("装机") || contentOf(path).contains("裝機"));
        QVERIFY(!contentOf(path).startsWith("%PDF"));
    }

    void standardOutputTakesAFile() {
        const Answer answer = exported({m_page, QStringLiteral("-o"), QStringLiteral("-")});
        QVERIFY2(answer.status == 0, answer.err.constData());
        QVERIFY(answer.out.startsWith("%PDF-1.") && answer.out.trimmed().endsWith("%%EOF"));
    }

#ifdef Q_OS_UNIX
    void aPipeIsWrittenToAndNotReplaced() {
        const QString pipe = inFolder(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QProcess reader;
        reader.start(QStringLiteral("cat"), {pipe});
        const Answer answer = exported({m_page, QStringLiteral("-o"), pipe});
        const bool read = reader.waitForFinished();
        reader.kill();
        QVERIFY2(read && answer.status == 0, answer.err.constData());
        QVERIFY(reader.readAllStandardOutput().startsWith("%PDF-1."));
    }
#endif

    void allFormatsHoldTheCleanText() {
        for (const QString &format : {QStringLiteral("html"), QStringLiteral("markdown")}) {
            const QString path = inFolder(QStringLiteral("a.") + format);
            const Answer answer = exported({QStringLiteral("--format"), format, QStringLiteral("-o"), path, m_page});
            QVERIFY2(answer.status == 0, answer.err.constData());
            QVERIFY2(contentOf(path).contains("并網，裝機12吉瓦。"), contentOf(path).constData());
        }
        const QString json = inFolder(QStringLiteral("a.jsonld"));
        QCOMPARE(
            exported({QStringLiteral("--format"), QStringLiteral("jsonld"), QStringLiteral("-o"), json, m_page}).status,
            0);
        QCOMPARE(QJsonDocument::fromJson(contentOf(json)).object().value(QStringLiteral("type")).toString(),
                 QStringLiteral("AnnotationCollection"));
    }

    void theAccountOfChangesIsGivenWhenAskedFor() {
        const QString path = inFolder(QStringLiteral("changes.md"));
        QCOMPARE(exported({QStringLiteral("--format"), QStringLiteral("markdown"), QStringLiteral("--with"),
                           QStringLiteral("source"), QStringLiteral("-o"), path, m_page})
                     .status,
                 0);
        QVERIFY2(contentOf(path).contains("pinyin-residue: “(wǎng)” → “”"), contentOf(path).constData());
    }

    void whoStatesWhichFigureStandsBehindTheArticles() {
        const QString other = inFolder(QStringLiteral("other.txt"));
        QFile page(other);
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write("记者从电网公司获悉，北岭电站装机12吉瓦，共有四台机组。\n\n据审计机构核算，投资共280亿元，当地居民仍"
                   "在等待搬迁补偿的细则。\n");
        page.close();
        const QStringList compared{m_page, other, QStringLiteral("--with"), QStringLiteral("comparison")};

        const QString markdown = inFolder(QStringLiteral("both.md"));
        const Answer answer = exported(compared + QStringList{QStringLiteral("--format"), QStringLiteral("markdown"),
                                                              QStringLiteral("-o"), markdown});
        QVERIFY2(answer.status == 0, answer.err.constData());
        const QByteArray text = contentOf(markdown);
        QVERIFY2(text.contains("| 300億元 | 280亿元 |"), text.constData());
        QVERIFY2(text.contains("| 12吉瓦 | 12吉瓦 |"), text.constData());
        QVERIFY(text.indexOf("| Conflict |") > 0 && text.indexOf("| Conflict |") < text.indexOf("| Agree |"));

        const QString html = inFolder(QStringLiteral("both.html"));
        QCOMPARE(exported(compared +
                          QStringList{QStringLiteral("--format"), QStringLiteral("html"), QStringLiteral("-o"), html})
                     .status,
                 0);
        QVERIFY(
            contentOf(html).contains("据审计机构核算，投资共280亿元，当地居民仍在等待搬迁补偿的细则。\">280亿元</td>"));

        const QString pdf = inFolder(QStringLiteral("both.pdf"));
        QCOMPARE(exported(compared + QStringList{QStringLiteral("-o"), pdf}).status, 0);
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        const QByteArray printed = reader.readAllStandardOutput();
        QVERIFY2(printed.contains("What the sources say"), printed.constData());
        QVERIFY2(printed.contains("300億元 — "), printed.constData());
        QVERIFY2(printed.contains("280亿元 — "), printed.constData());
    }

    void articlesOfTheLibrary() {
        const QString library = inFolder(QStringLiteral("l2.variorum"));
        const Answer imported = run({QStringLiteral("--library"), library, QStringLiteral("import"), m_page});
        const qint64 id = QJsonDocument::fromJson(imported.out)
                              .object()
                              .value(QStringLiteral("articles"))
                              .toArray()
                              .at(0)
                              .toInteger();
        QVERIFY(id > 0);
        const QString pdf = inFolder(QStringLiteral("library.pdf"));
        const Answer answer = run({QStringLiteral("--library"), library, QStringLiteral("export"), QString::number(id),
                                   QStringLiteral("-o"), pdf});
        QVERIFY2(answer.status == 0, answer.err.constData());
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
        const Answer missing = run({QStringLiteral("--library"), library, QStringLiteral("export"),
                                    QStringLiteral("999"), QStringLiteral("-o"), pdf});
        QCOMPARE(missing.status, 1);
        QVERIFY2(missing.err.contains("variorum-cli: 999: "), missing.err.constData());
    }

    void aFolderGetsAFileForEachArticle() {
        const QString folder = inFolder(QStringLiteral("many/"));
        const Answer answer = exported({m_page, m_page, QStringLiteral("-o"), folder});
        QVERIFY2(answer.status == 0, answer.err.constData());
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.pdf")}, QDir::Files).size(), 2);
        QCOMPARE(answer.out.count('\n'), 2);
    }

    void whatFailsIsNamedAndTheRestIsDone() {
        const QString pdf = inFolder(QStringLiteral("rest.pdf"));
        const QString missing = inFolder(QStringLiteral("missing.txt"));
        const Answer answer = exported({missing, m_page, QStringLiteral("-o"), pdf});
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.err.contains(QStringLiteral("variorum-cli: %1: ").arg(missing).toUtf8()));
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));

        const QString nowhere = inFolder(QStringLiteral("no/such/a.pdf"));
        const Answer refused = exported({m_page, QStringLiteral("-o"), nowhere});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains(QStringLiteral("variorum-cli: %1: ").arg(nowhere).toUtf8()));
        QVERIFY(refused.out.isEmpty());
    }

    void wrongUsage() {
        QCOMPARE(exported({m_page}).status, 2);
        QCOMPARE(exported({QStringLiteral("-o"), inFolder(QStringLiteral("x.pdf"))}).status, 2);
        QCOMPARE(exported({m_page, QStringLiteral("-o"), inFolder(QStringLiteral("x.pdf")), QStringLiteral("--format"),
                           QStringLiteral("docx")})
                     .status,
                 2);
        QCOMPARE(exported({m_page, QStringLiteral("-o"), inFolder(QStringLiteral("x.pdf")), QStringLiteral("--with"),
                           QStringLiteral("jokes")})
                     .status,
                 2);
        const Answer lonely = exported(
            {m_page, QStringLiteral("-o"), inFolder(QStringLiteral("x.pdf")), QStringLiteral("--with=comparison")});
        QCOMPARE(lonely.status, 2);
        QVERIFY2(lonely.err.contains("at least two articles"), lonely.err.constData());
        QVERIFY(!QFile::exists(inFolder(QStringLiteral("x.pdf"))));
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
