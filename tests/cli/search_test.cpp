// SPDX-License-Identifier: Apache-2.0
// `search` from the command line, run as a script runs it.
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace variorum::tests;

namespace {

/// What the ranges of a hit hold, by code points.
QStringList found(const QJsonObject &hit) {
    const QList<uint> snippet = hit[QStringLiteral("snippet")].toString().toUcs4();
    QStringList words;
    const QJsonArray ranges = hit[QStringLiteral("ranges")].toArray();
    for (const auto &range : ranges) {
        const qsizetype begin = range.toArray().at(0).toInt();
        const qsizetype end = range.toArray().at(1).toInt();
        const QList<uint> word = snippet.mid(begin, end - begin);
        words << QString::fromUcs4(reinterpret_cast<const char32_t *>(word.constData()), word.size());
    }
    return words;
}

} // namespace

class CliSearchTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    Answer run(const QStringList &arguments) const {
        return runOn(m_folder.filePath(QStringLiteral("文库.variorum")), arguments);
    }
    [[nodiscard]] std::vector<QJsonObject> json(const QStringList &query) const {
        return run(QStringList{QStringLiteral("search"), QStringLiteral("--format"), QStringLiteral("json")} + query)
            .objects();
    }

    void write(const char *name, const char *text) const {
        QFile page(m_folder.filePath(QString::fromLatin1(name)));
        if (!page.open(QIODevice::WriteOnly) || page.write(text) < 0)
            qFatal("a page cannot be written");
    }

private Q_SLOTS:
    void initTestCase() {
        write("a.txt", "海陵电站并网\n\n😀😀海陵电站昨日并网,首期装机𠮷三百兆瓦,由ＯｐｅｎＧｒｉｄ供货。\n\n"
                       "工程由两家公司共同出资。\n");
        write("b.txt",
              "北嶺水庫蓄水\n\n北嶺水庫上月蓄水，發電與海陵電站並網運行。\n\n下游三縣的灌溉從明年春天開始。\n");
        QCOMPARE(run({QStringLiteral("import"), m_folder.filePath(QStringLiteral("a.txt")),
                      m_folder.filePath(QStringLiteral("b.txt"))})
                     .status,
                 0);
        QCOMPARE(run({QStringLiteral("annotate"), QStringLiteral("1"), QStringLiteral("--quote"),
                      QStringLiteral("三百兆瓦"), QStringLiteral("--note"), QStringLiteral("與年報不符")})
                     .status,
                 0);
    }

    void aMinusLeavesOut() {
        const auto hits = json({QStringLiteral("电站"), QStringLiteral("-title:北岭")});
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits[0][QStringLiteral("article")].toInt(), 1);
        QCOMPARE(json({QStringLiteral("-title:北岭"), QStringLiteral("--limit"), QStringLiteral("1"),
                       QStringLiteral("电站")})
                     .size(),
                 1U);
        QCOMPARE(run({QStringLiteral("search"), QStringLiteral("--nothing"), QStringLiteral("电站")}).status, 2);
    }

    void oneObjectAHit() {
        const auto hits = json({QStringLiteral("电站")});
        QCOMPARE(hits.size(), 2U);
        // In the title first.
        QCOMPARE(hits[0][QStringLiteral("article")].toInt(), 1);
        QVERIFY(hits[0][QStringLiteral("annotation")].isNull());
        QCOMPARE(hits[0][QStringLiteral("title")].toString(), QStringLiteral("海陵电站并网"));
        QVERIFY(hits[0][QStringLiteral("score")].toDouble() > hits[1][QStringLiteral("score")].toDouble());
        QCOMPARE(found(hits[0]), QStringList{QStringLiteral("电站")});
        QCOMPARE(found(hits[1]), QStringList{QStringLiteral("電站")});
    }

    void rangesCountCodePoints() {
        QCOMPARE(found(json({QStringLiteral("三百兆瓦")}).front()), QStringList{QStringLiteral("三百兆瓦")});
        QCOMPARE(found(json({QStringLiteral("opengr")}).front()), QStringList{QStringLiteral("ＯｐｅｎＧｒ")});
    }

    void aNoteIsAHitOfItsOwn() {
        const auto hits = json({QStringLiteral("年报")});
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits[0][QStringLiteral("article")].toInt(), 1);
        QVERIFY(!hits[0][QStringLiteral("annotation")].toString().isEmpty());
        QCOMPARE(hits[0][QStringLiteral("snippet")].toString(), QStringLiteral("與年報不符"));
    }

    void argumentsAreOneQuery() {
        QCOMPARE(json({QStringLiteral("电站"), QStringLiteral("水库")}).size(), 1U);
        QCOMPARE(json({QStringLiteral("title:水库")}).front()[QStringLiteral("article")].toInt(), 2);
        QCOMPARE(json({QStringLiteral("--limit"), QStringLiteral("1"), QStringLiteral("站")}).size(), 1U);
        QCOMPARE(json({QStringLiteral("--"), QStringLiteral("-水库"), QStringLiteral("站")}).size(), 1U);
        QCOMPARE(json({QStringLiteral("entity:海陵")}).size(), 0U);
    }

    void textIsForPeople() {
        const Answer answer = run({QStringLiteral("search"), QStringLiteral("水库 明年")});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.out.startsWith("2\t北嶺水庫蓄水\n\t"));
        QVERIFY(answer.out.contains("[明年]"));
        const Answer none = run({QStringLiteral("search"), QStringLiteral("沙漠")});
        QCOMPARE(none.status, 0);
        QVERIFY(none.out.isEmpty());
    }

    void badQueriesAreWrongUsage_data() {
        QTest::addColumn<QString>("query");
        for (const char *query : {"", "，", "\"电站", "titel:电站", "before:gestern", "has:luck", "script:x", "title:"})
            QTest::newRow(*query == '\0' ? "nothing" : query) << QString::fromUtf8(query);
    }

    void badQueriesAreWrongUsage() {
        QFETCH(QString, query);
        const Answer answer = run({QStringLiteral("search"), query});
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(answer.err.startsWith("variorum-cli: "));
        QCOMPARE(answer.err.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(CliSearchTest)
#include "search_test.moc"
