// SPDX-License-Identifier: Apache-2.0
// Notes from the command line, run as a script runs it.
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace variorum::tests;

class AnnotationsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    QString m_library;

    QString inFolder(const QString &name) const { return m_folder.filePath(name); }

    Answer run(const QString &words, const QStringList &more = {}) const { return runOn(m_library, words, more); }

    static Answer runOn(const QString &library, const QString &words, const QStringList &more = {}) {
        return variorum::tests::runOn(library, words.split(u' ') + more);
    }

    QString freshLibrary() {
        const QString library = inFolder(QStringLiteral("%1.variorum").arg(++m_count));
        if (runOn(library, QStringLiteral("import"), {inFolder(QStringLiteral("page.txt"))}).status != 0)
            qFatal("the page cannot be imported");
        return library;
    }

private Q_SLOTS:
    void init() {
        QFile page(inFolder(QStringLiteral("page.txt")));
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write("北岭电站昨日并网,装机🚀12吉瓦。\n\n项目负责人说,电站的工期比计划早了两个月,投资共300亿元。\n");
        page.close();
        m_library = freshLibrary();
    }

    void aNoteStandsOnTheCleanWords() {
        const Answer made = run(QStringLiteral("annotate 1 --quote 装机12吉瓦 --note 待核实 --tag 数据 --color green"));
        QCOMPARE(made.status, 0);
        const QJsonObject note = made.objects().front();
        QCOMPARE(note[QStringLiteral("quote")].toString(), QStringLiteral("装机12吉瓦"));
        QCOMPARE(note[QStringLiteral("exact")].toString(), QStringLiteral("装机🚀12吉瓦"));
        QCOMPARE(note[QStringLiteral("start")].toInt(), 9);
        QCOMPARE(note[QStringLiteral("end")].toInt(), 15);
        QCOMPARE(note[QStringLiteral("source")].toArray(), (QJsonArray{9, 16}));
        const Answer listed = run(QStringLiteral("annotations list --format json"));
        QCOMPARE(listed.objects().size(), 1U);
        QVERIFY(listed.objects().front() == note);
        QCOMPARE(run(QStringLiteral("list --format json")).objects().front()[QStringLiteral("annotations")].toInt(), 1);
    }

    void theOccurrenceIsCounted() {
        const auto second = run(QStringLiteral("annotate 1 --quote 电站 --occurrence 2"));
        QCOMPARE(second.status, 0);
        QVERIFY(second.objects().front()[QStringLiteral("start")].toInt() > 10);
        const Answer third = run(QStringLiteral("annotate 1 --quote 电站 --occurrence 3"));
        QCOMPARE(third.status, 1);
        QVERIFY(third.out.isEmpty());
        QCOMPARE(third.err,
                 QByteArray("variorum-cli: 1: the article has fewer places with the quoted words than that: 2\n"));
        // Another script and width find the words too.
        QCOMPARE(run(QStringLiteral("annotate 1 --quote 裝機１２吉瓦")).status, 0);
    }

    void wrongUsageIsSaid() {
        QCOMPARE(run(QStringLiteral("annotate 1")).status, 2);
        QCOMPARE(run(QStringLiteral("annotate --quote 电站")).status, 2);
        QCOMPARE(run(QStringLiteral("annotate 1 --quote 电站 --color mauve")).status, 2);
        QCOMPARE(run(QStringLiteral("annotate 1 --quote 电站 --occurrence 0")).status, 2);
        QCOMPARE(run(QStringLiteral("annotations")).status, 2);
        QCOMPARE(run(QStringLiteral("annotations frobnicate")).status, 2);
        QCOMPARE(run(QStringLiteral("annotations export --format pdf")).status, 2);
        QCOMPARE(run(QStringLiteral("annotations --help")).status, 0);
        QCOMPARE(run(QStringLiteral("annotate 7 --quote 电站")).status, 1);
        QCOMPARE(run(QStringLiteral("library")).status, 2);
        QCOMPARE(run(QStringLiteral("library burn")).status, 2);
        QCOMPARE(run(QStringLiteral("library backup")).status, 2);
    }

    void jsonLdGoesToAnotherLibraryAndBack() {
        QCOMPARE(run(QStringLiteral("annotate 1 --quote 装机12吉瓦 --note 待核实 --tag 数据 --tag 首期")).status, 0);
        QCOMPARE(run(QStringLiteral("annotate 1 --quote 两个月 --color pink")).status, 0);
        const QString file = inFolder(QStringLiteral("notes.jsonld"));
        QCOMPARE(run(QStringLiteral("annotations export -o"), {file}).status, 0);

        const QString other = freshLibrary();
        const Answer taken = runOn(other, QStringLiteral("annotations import"), {file});
        QCOMPARE(taken.status, 0);
        QCOMPARE(taken.objects().size(), 2U);
        QCOMPARE(taken.objects().front()[QStringLiteral("status")].toString(), QStringLiteral("added"));
        QVERIFY(runOn(other, QStringLiteral("annotations list --format json")).objects() ==
                run(QStringLiteral("annotations list --format json")).objects());
        const Answer again = runOn(other, QStringLiteral("annotations import"), {file});
        QCOMPARE(again.objects().front()[QStringLiteral("status")].toString(), QStringLiteral("unchanged"));

        const QString empty = inFolder(QStringLiteral("empty.variorum"));
        const Answer homeless = runOn(empty, QStringLiteral("annotations import"), {file});
        QCOMPARE(homeless.status, 1);
        QVERIFY(homeless.err.contains("2 annotations stand on pages that the library does not have"));
        QCOMPARE(runOn(empty, QStringLiteral("annotations import"), {inFolder(QStringLiteral("page.txt"))}).status, 1);
    }

    void aPdfThatCameBackChangesTheNote() {
        QCOMPARE(run(QStringLiteral("annotate 1 --quote 装机12吉瓦 --note before --color blue")).status, 0);
        const QString pdf = inFolder(QStringLiteral("out.pdf"));
        QCOMPARE(run(QStringLiteral("export 1 -o"), {pdf}).status, 0);
        QCOMPARE(
            run(QStringLiteral("annotations import"), {pdf}).objects().front()[QStringLiteral("status")].toString(),
            QStringLiteral("unchanged"));
        // As a program that appends a new version of an object does.
        QProcess qpdf;
        const QString plain = inFolder(QStringLiteral("plain.pdf"));
        qpdf.start(QStringLiteral("qpdf"),
                   {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), pdf, plain});
        QVERIFY(qpdf.waitForFinished());
        QFile file(plain);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("(before)"));
        bytes.replace("(before)", "(behind)");
        QVERIFY(file.seek(0));
        file.write(bytes);
        file.close();
        const Answer taken = run(QStringLiteral("annotations import"), {plain});
        QCOMPARE(taken.status, 0);
        QCOMPARE(taken.objects().front()[QStringLiteral("status")].toString(), QStringLiteral("updated"));
        const QJsonObject note = run(QStringLiteral("annotations list --format json")).objects().front();
        QCOMPARE(note[QStringLiteral("note")].toString(), QStringLiteral("behind"));
        QCOMPARE(note[QStringLiteral("color")].toString(), QStringLiteral("blue"));
        QCOMPARE(note[QStringLiteral("quote")].toString(), QStringLiteral("装机12吉瓦"));
    }

    void tablesAndMarkdownForPeople() {
        QCOMPARE(
            run(QStringLiteral("annotate 1 --quote 两个月 --tag 工期 --note"), {QStringLiteral("他说,\"早\"\n第二行")})
                .status,
            0);
        const QByteArray csv = run(QStringLiteral("annotations export --format csv")).out;
        QVERIFY(csv.startsWith("annotation,article,title,"));
        QVERIFY(csv.contains("两个月,\"他说,\"\"早\"\"\n第二行\",工期,yellow,"));
        const QByteArray markdown = run(QStringLiteral("annotations export --format markdown 1")).out;
        QVERIFY(markdown.contains("> 两个月\n\n他说,\"早\"\n第二行\n\n"));
        QVERIFY(run(QStringLiteral("annotations list")).out.contains("\t1\tyellow\t两个月\t"));
    }

    void exportsAndShowCarryTheNotes() {
        QCOMPARE(run(QStringLiteral("annotate 1 --quote 两个月 --note 工期待查")).status, 0);
        const QJsonObject shown = run(QStringLiteral("show --format json 1")).objects().front();
        QCOMPARE(shown[QStringLiteral("annotations")].toArray().size(), 1);
        QVERIFY(run(QStringLiteral("show --format markdown 1")).out.contains("工期待查"));
        QVERIFY(!run(QStringLiteral("show 1")).out.contains("工期待查"));
        const QString page = inFolder(QStringLiteral("out.html"));
        QCOMPARE(run(QStringLiteral("export 1 --format html -o"), {page}).status, 0);
        QFile file(page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("工期待查"));
    }

    void theLibraryIsLookedOverCopiedAndMadeSmall() {
        QCOMPARE(run(QStringLiteral("annotate 1 --quote 两个月")).status, 0);
        const Answer check = run(QStringLiteral("library check --format json"));
        QCOMPARE(check.status, 0);
        QCOMPARE(check.objects().front()[QStringLiteral("annotations")].toInt(), 1);
        const QString copy = inFolder(QStringLiteral("copy.variorum"));
        QCOMPARE(run(QStringLiteral("library backup"), {copy}).status, 0);
        QVERIFY(runOn(copy, QStringLiteral("annotations list --format json")).objects() ==
                run(QStringLiteral("annotations list --format json")).objects());
        // What is there may hold other notes: it is written over only where that is said.
        QCOMPARE(runOn(copy, QStringLiteral("annotate 1 --quote 两个")).status, 0);
        QCOMPARE(run(QStringLiteral("library backup"), {copy}).status, 1);
        QCOMPARE(runOn(copy, QStringLiteral("annotations list --format json")).objects().size(), 2);
        QCOMPARE(run(QStringLiteral("library backup --replace"), {copy}).status, 0);
        QCOMPARE(runOn(copy, QStringLiteral("annotations list --format json")).objects().size(), 1);
        QCOMPARE(run(QStringLiteral("library compact")).status, 0);
        const QString missing = inFolder(QStringLiteral("missing.variorum"));
        QCOMPARE(runOn(missing, QStringLiteral("library check")).status, 1);
        QVERIFY(!QFile::exists(missing));
    }
};

QTEST_GUILESS_MAIN(AnnotationsTest)
#include "annotations_test.moc"
