// SPDX-License-Identifier: Apache-2.0
// The compare command, run as a script runs it.
#include "tests/cli/program.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace variorum::tests;

namespace {

Answer compared(const QStringList &arguments) {
    return run(QStringList{QStringLiteral("compare")} + arguments);
}

QString textOf(const QJsonObject &object, const char *name) {
    return object.value(QLatin1StringView(name)).toString();
}

/// What stands between two offsets in code points.
QString pieceOf(const QString &text, int start, int end) {
    const QList<uint> points = text.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + start, end - start);
}

} // namespace

class CompareTest : public QObject {
    Q_OBJECT

    InputFolder m_folder;
    QString m_one;
    QString m_other;

private Q_SLOTS:
    void initTestCase() {
        // Characters beyond the BMP before the figures: offsets count code points.
        m_one = m_folder.file(QStringLiteral("one.txt"),
                              "江岸新桥通车\n\n𠮷田工程公司负责的江岸新桥昨日通车，全长2.4公里，总造价18亿元。\n\n"
                              "桥面设六条车道，预计每天通行车辆5万辆，比渡轮快了许多。\n");
        m_other = m_folder.file(
            QStringLiteral("other.txt"),
            "江岸新橋昨日啟用 "
            "老渡口進入最後一個夏天\n\n江岸新橋昨日通車，由𠮷田工程公司負責，全長2400米，總造價21億元。\n\n"
            "橋頭的老渡口今後只在週末開船，船工們說，這是最後一個夏天。\n");
    }

    void answersAsTheReferenceSays() {
        const Answer answer = compared({m_one, m_other, QStringLiteral("--with-text")});
        QVERIFY2(answer.status == 0, answer.err.constData());
        QCOMPARE(answer.out.count('\n'), 1);
        const QJsonObject object = answer.object();
        const QJsonArray sources = object.value(QStringLiteral("sources")).toArray();
        QCOMPARE(sources.size(), 2);
        QCOMPARE(textOf(sources[0].toObject(), "path"), m_one);
        QCOMPARE(sources[0].toObject().value(QStringLiteral("article")).toInt(-1), 0);
        QCOMPARE(textOf(sources[1].toObject(), "title"), QStringLiteral("江岸新橋昨日啟用 老渡口進入最後一個夏天"));
        QVERIFY(sources[1].toObject().value(QStringLiteral("mirrorOf")).isNull());

        const QJsonArray passages = object.value(QStringLiteral("passages")).toArray();
        QVERIFY(!passages.isEmpty());
        for (const auto &passage : passages) {
            QVERIFY(passage.toObject().value(QStringLiteral("score")).toDouble() > 0);
            QVERIFY(passage.toObject().value(QStringLiteral("members")).toArray().size() >= 2);
        }
        QHash<QString, QString> statuses;
        for (const auto &value : object.value(QStringLiteral("claims")).toArray()) {
            const QJsonObject claim = value.toObject();
            QVERIFY(!textOf(claim, "claim").isEmpty());
            for (const auto &one : claim.value(QStringLiteral("readings")).toArray()) {
                const QJsonObject reading = one.toObject();
                const QJsonObject from = sources[reading.value(QStringLiteral("source")).toInt()].toObject();
                const QString words = pieceOf(textOf(from, "text"), reading.value(QStringLiteral("start")).toInt(),
                                              reading.value(QStringLiteral("end")).toInt());
                QCOMPARE(words, textOf(reading, "text"));
                QVERIFY(textOf(reading, "sentence").contains(words));
                statuses.insert(words, textOf(claim, "kind") + u' ' + textOf(claim, "status"));
            }
        }
        QCOMPARE(statuses.value(QStringLiteral("18亿元")), QStringLiteral("MONEY conflict"));
        QCOMPARE(statuses.value(QStringLiteral("21億元")), QStringLiteral("MONEY conflict"));
        QCOMPARE(statuses.value(QStringLiteral("2.4公里")), QStringLiteral("LENGTH agree"));
        QCOMPARE(statuses.value(QStringLiteral("5万辆")), QStringLiteral("COUNT single"));
    }

    void textIsLeftOutUnlessAskedFor() {
        const QJsonArray sources = compared({m_one, m_other}).object().value(QStringLiteral("sources")).toArray();
        QVERIFY(!sources[0].toObject().contains(QStringLiteral("text")));
    }

    void secondArticlesOfAPage() {
        const QString two = QStringLiteral(SAMPLES_DIR "/05-two-articles.txt");
        const Answer answer = compared({two, two + QStringLiteral("#2")});
        QVERIFY2(answer.status == 0, answer.err.constData());
        const QJsonArray sources = answer.object().value(QStringLiteral("sources")).toArray();
        QCOMPARE(sources.size(), 2);
        QCOMPARE(sources[1].toObject().value(QStringLiteral("article")).toInt(), 1);
        QCOMPARE(textOf(sources[1].toObject(), "path"), two);
        const Answer missing = compared({two, two + QStringLiteral("#9")});
        QCOMPARE(missing.status, 1);
        QVERIFY(missing.err.contains(QStringLiteral("variorum-cli: %1#9: ").arg(two).toUtf8()));
        QCOMPARE(missing.object().value(QStringLiteral("sources")).toArray().size(), 1);
    }

    void articlesOfTheLibrary() {
        const QString library = m_folder.path(QStringLiteral("l.variorum"));
        const Answer imported = run({QStringLiteral("--library"), library, QStringLiteral("import"), m_one});
        const qint64 id = imported.object().value(QStringLiteral("articles")).toArray().at(0).toInteger();
        QVERIFY(id > 0);
        const Answer answer =
            run({QStringLiteral("--library"), library, QStringLiteral("compare"), QString::number(id), m_other});
        QVERIFY2(answer.status == 0, answer.err.constData());
        const QJsonArray sources = answer.object().value(QStringLiteral("sources")).toArray();
        QCOMPARE(textOf(sources[0].toObject(), "title"), QStringLiteral("江岸新桥通车"));
    }

    void aTableForPeople() {
        const Answer answer = compared({QStringLiteral("--format"), QStringLiteral("text"), m_one, m_other});
        QCOMPARE(answer.status, 0);
        const QStringList lines = QString::fromUtf8(answer.out).split(u'\n');
        QVERIFY(lines[0].startsWith(QStringLiteral("A  ") + m_one));
        const QStringList conflicts = lines.filter(QRegularExpression(QStringLiteral("^conflict .*18亿元 +21億元$")));
        QVERIFY2(conflicts.size() == 1, answer.out.constData());
    }

    void whatFailsIsNamedAndTheRestIsDone() {
        const QString missing = m_folder.path(QStringLiteral("missing.txt"));
        const QString empty = m_folder.file(QStringLiteral("empty.txt"), {});
        const Answer answer = compared({m_one, missing, empty, m_other});
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.err.contains(QStringLiteral("variorum-cli: %1: ").arg(missing).toUtf8()));
        QVERIFY(answer.err.contains(QStringLiteral("variorum-cli: %1: ").arg(empty).toUtf8()));
        QCOMPARE(answer.object().value(QStringLiteral("sources")).toArray().size(), 2);
    }

    void aPageWithoutAnArticleTakesPartWithNothingToSay() {
        const QString faces = m_folder.file(QStringLiteral("faces.txt"), "😀😀😀\n");
        const Answer answer = compared({m_one, faces});
        QVERIFY2(answer.status == 0, answer.err.constData());
        const QJsonObject second = answer.object().value(QStringLiteral("sources")).toArray().at(1).toObject();
        QVERIFY(second.value(QStringLiteral("article")).isNull());
        QVERIFY(!second.value(QStringLiteral("issues")).toArray().isEmpty());
    }

    void wrongUsage() {
        QCOMPARE(compared({}).status, 2);
        QCOMPARE(compared({m_one}).status, 2);
        QCOMPARE(compared({m_one, m_other, QStringLiteral("--format"), QStringLiteral("pdf")}).status, 2);
        QCOMPARE(compared({m_one, m_other, QStringLiteral("--no-such")}).status, 2);
        QCOMPARE(compared({QStringLiteral("--help")}).status, 0);
    }
};

QTEST_GUILESS_MAIN(CompareTest)
#include "compare_test.moc"
