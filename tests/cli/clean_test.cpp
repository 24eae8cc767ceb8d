// SPDX-License-Identifier: Apache-2.0
// The real program, run as a script runs it.
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace variorum::tests;

class CleanTest : public QObject {
    Q_OBJECT

    InputFolder m_folder;

private Q_SLOTS:
    void anHtmlPageIsReadWhateverItIsCalled() {
        const QString page =
            m_folder.file(QStringLiteral("page.txt"),
                          "<html><head><title>海陵电站并网_东岭网</title><meta name=author content=江声></head><body>"
                          "<ul><li><a href=/>首页</a></li><li><a href=/a>要闻</a></li></ul>"
                          "<p>海陵电站昨日并网发电，首期装机三百兆瓦。</p></body></html>");
        const Answer text = run({QStringLiteral("clean"), page});
        QCOMPARE(text.status, 0);
        QCOMPARE(QString::fromUtf8(text.out).trimmed(), QStringLiteral("海陵电站昨日并网发电，首期装机三百兆瓦。"));
        const Answer json = run({QStringLiteral("clean"), QStringLiteral("--format"), QStringLiteral("json"), page});
        const QJsonObject object = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(object[QStringLiteral("page")][QStringLiteral("mediaType")].toString(), QStringLiteral("text/html"));
        const QJsonObject article = object[QStringLiteral("articles")][0].toObject();
        QCOMPARE(article[QStringLiteral("title")].toString(), QStringLiteral("海陵电站并网"));
        QCOMPARE(article[QStringLiteral("byline")].toString(), QStringLiteral("江声"));
        QVERIFY(article[QStringLiteral("fields")].toObject().isEmpty()); // the metadata alone has them
    }

    void aTableIsOneInMarkdown() {
        const QString page = m_folder.file(
            QStringLiteral("table.html"),
            "<html><head><title>海陵电站并网</title></head><body><h1>海陵电站并网</"
            "h1><p>海陵电站昨日并网发电，首期装机三百兆瓦，"
            "足够二十万户人家使用一整年。</p><table><tr><td>年份</td><td>装机|兆瓦</td></tr><tr><td>2031</"
            "td><td>300</td>"
            "</tr></table><p>公司说，二期工程将在明年春天动工，届时装机会再增加一倍，送往对岸的城市。</p></body></"
            "html>");
        const Answer answer =
            run({QStringLiteral("clean"), QStringLiteral("--format"), QStringLiteral("markdown"), page});
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.out.contains("| 年份 | 装机\\|兆瓦 |\n| --- | --- |\n| 2031 | 300 |\n"),
                 answer.out.constData());
    }

    void aPageThatOnlyAScriptFillsSaysThatItHasNoArticle() {
        const QString page = m_folder.file(QStringLiteral("app.html"),
                                           "<!DOCTYPE html><html><head><title>海陵晨报</title></head><body><div id=app>"
                                           "</div><script>draw({text: '昨日并网'})</script></body></html>");
        const Answer answer = run({QStringLiteral("clean"), QStringLiteral("--format"), QStringLiteral("json"), page});
        QCOMPARE(answer.status, 0);
        const QJsonObject object = QJsonDocument::fromJson(answer.out).object();
        QVERIFY(object[QStringLiteral("articles")].toArray().isEmpty());
        QCOMPARE(object[QStringLiteral("issues")].toArray().size(), 1);
    }

    void aPageThatIsSetAsideForTheMostPartSaysSo() {
        const QByteArray article =
            "<!DOCTYPE html><html><head><title>渡口夜航恢复</title></head><body><div class=main><h1>渡口夜航恢复</h1>"
            "<p>昨晚八点，渡口夜航在停了三年之后恢复，首日往返两岸的客流超过一万人次，头一周的船票一律半价。</p></div>";
        QByteArray talk = "<h3>网友评论</h3><div class=comments>";
        for (int i = 0; i < 16; ++i)
            talk +=
                "<p>第" + QByteArray::number(i) +
                "次坐船过江，还是觉得夜里的江最好看，灯一盏一盏地亮，船慢慢地走。希望票价不要再涨，班次不要再减。</p>";
        const auto issuesOf = [this](const QByteArray &page) {
            const Answer answer = run({QStringLiteral("clean"), QStringLiteral("--format"), QStringLiteral("json"),
                                       m_folder.file(QStringLiteral("talk.html"), page + "</body></html>")});
            return QJsonDocument::fromJson(answer.out).object()[QStringLiteral("issues")].toArray();
        };
        QCOMPARE(issuesOf(article + talk + "</div>").size(), 1);
        QCOMPARE(issuesOf(article).size(), 0);
    }

    void badInputIsNamedAndTheOthersAreDone() {
        const QString good = m_folder.file(QStringLiteral("good.txt"), "海陵电站昨日并网发电,首期装机三百兆瓦。\n");
        const QString empty = m_folder.file(QStringLiteral("empty.txt"), {});
        const QString image =
            m_folder.file(QStringLiteral("image.txt"), QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16));
        const QString missing = m_folder.path(QStringLiteral("missing.txt"));
        const Answer answer = run({QStringLiteral("clean"), QStringLiteral("--format"), QStringLiteral("json"), empty,
                                   image, m_folder.path(), missing, good});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.out.count('\n'), 1);
        for (const QString &path : {empty, image, m_folder.path(), missing})
            QVERIFY2(answer.err.contains(QStringLiteral("variorum-cli: %1: ").arg(path).toUtf8()),
                     answer.err.constData());
        const QJsonObject page = QJsonDocument::fromJson(answer.out).object();
        QCOMPARE(page[QStringLiteral("articles")].toArray().size(), 1);
    }

    void outputThatIsLostIsAFailure() {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("no device that is always full");
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(VARIORUM_CLI), {QStringLiteral("--help")});
        QVERIFY(process.waitForFinished(120000));
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(process.readAllStandardError(), QByteArray("variorum-cli: the output could not be written\n"));
    }

    void theLibraryNeedsAName() {
        for (const QStringList &arguments :
             {QStringList{QStringLiteral("--library")}, QStringList{QStringLiteral("--library=")},
              QStringList{QStringLiteral("--library"), QString(), QStringLiteral("list")}}) {
            const Answer answer = run(arguments);
            QCOMPARE(answer.status, 2);
            QCOMPARE(answer.err, QByteArray("variorum-cli: --library needs the name of a file\n"));
        }
    }

    void damagedTextIsNoFailure() {
        const QString emoji = m_folder.file(QStringLiteral("emoji.txt"), "😀😀😀🎉");
        const QString nuls = m_folder.file(QStringLiteral("nuls.txt"), QByteArray("\xE6\x96\xB0\0\xE9\x97\xBB", 7));
        for (const QString &path : {emoji, nuls}) {
            const Answer answer = run({QStringLiteral("clean"), QStringLiteral("--format=json"), path});
            QCOMPARE(answer.status, 0);
            const QJsonObject object = QJsonDocument::fromJson(answer.out).object();
            QVERIFY(!object[QStringLiteral("issues")].toArray().isEmpty());
            QVERIFY(object[QStringLiteral("articles")].toArray().isEmpty());
            QVERIFY(!object[QStringLiteral("discarded")].toArray().isEmpty());
        }
    }

    void wrongUsageIsStatusTwo() {
        QCOMPARE(run({}).status, 2);
        QCOMPARE(run({QStringLiteral("clean")}).status, 2);
        QCOMPARE(run({QStringLiteral("clean"), QStringLiteral("--format"), QStringLiteral("xml"), QStringLiteral("x")})
                     .status,
                 2);
        QCOMPARE(run({QStringLiteral("clean"), QStringLiteral("--reject"), QStringLiteral("no-such-rule"),
                      QStringLiteral("x")})
                     .status,
                 2);
        QCOMPARE(run({QStringLiteral("sing")}).status, 2);
        QCOMPARE(run({QStringLiteral("--help")}).status, 0);
        QCOMPARE(run({QStringLiteral("clean"), QStringLiteral("--help")}).status, 0);
    }

    void offsetsCountCodePoints() {
        const QString path = m_folder.file(QStringLiteral("astral.txt"), "𠮷田电站😀昨日宣布,首期装机三百兆瓦。\n");
        const QJsonObject object =
            QJsonDocument::fromJson(
                run({QStringLiteral("clean"), QStringLiteral("--format=json"), QStringLiteral("--with-source"), path})
                    .out)
                .object();
        const QJsonObject page = object[QStringLiteral("page")].toObject();
        QCOMPARE(page[QStringLiteral("length")].toInt(), page[QStringLiteral("text")].toString().toUcs4().size());
        const QJsonArray source = object[QStringLiteral("articles")]
                                      .toArray()[0]
                                      .toObject()[QStringLiteral("blocks")]
                                      .toArray()[0]
                                      .toObject()[QStringLiteral("source")]
                                      .toArray();
        QCOMPARE(source, (QJsonArray{0, 19}));
    }

    void rejectingADiscardingRuleGivesItsLinesBack() {
        const QString path =
            m_folder.file(QStringLiteral("list.txt"),
                          "海陵电站昨日并网发电,首期装机三百兆瓦。\n\n推荐阅读\n一则别的新闻标题\n另一则新闻标题\n");
        const Answer kept = run({QStringLiteral("clean"), path});
        QVERIFY(!kept.out.contains("一则别的新闻标题"));
        const Answer back =
            run({QStringLiteral("clean"), QStringLiteral("--reject"), QStringLiteral("recommended-list"),
                 QStringLiteral("--reject"), QStringLiteral("article-bounds"), path});
        QVERIFY2(back.out.contains("一则别的新闻标题"), back.out.constData());
    }

    /// One rule may speak for another: the second title is found with the article's bounds.
    void aRejectedRuleSetsNothingAside() {
        const QString path = QStringLiteral(SAMPLES_DIR "/01-mirror.txt");
        const auto discarded = [&](const QStringList &options) {
            const Answer answer =
                run(QStringList{QStringLiteral("clean"), QStringLiteral("--format"), QStringLiteral("json")} + options +
                    QStringList{path});
            QMultiMap<qint64, QString> rules;
            const QJsonArray all = QJsonDocument::fromJson(answer.out).object()[QStringLiteral("discarded")].toArray();
            for (const QJsonValue one : all)
                rules.insert(one[QStringLiteral("source")][0].toInteger(), one[QStringLiteral("rule")].toString());
            return rules;
        };
        const QString rule = QStringLiteral("duplicate-title");
        const auto before = discarded({});
        QVERIFY(before.values().contains(rule));
        const auto without = discarded({QStringLiteral("--reject"), rule});
        QVERIFY(!without.isEmpty());
        QVERIFY(!without.values().contains(rule));
    }
};

QTEST_GUILESS_MAIN(CleanTest)
#include "clean_test.moc"
