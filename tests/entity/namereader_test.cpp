// SPDX-License-Identifier: Apache-2.0
// What another program says of names is taken as far as it can be true, and stands behind what is known.
#include "models/entity/namereader.h"
#include "models/entity/recogniser.h"
#include "tests/support/random.h"

#include <QTest>

using namespace variorum;
using namespace variorum::tests;

namespace {

const QString text = QStringLiteral("😀长庚所与海陵电力公司签约，长庚所很高兴。");

QByteArray mention(int start, int end, const char *type = "ORG", const char *more = "") {
    return "{\"start\":" + QByteArray::number(start) + ",\"end\":" + QByteArray::number(end) + ",\"type\":\"" + type +
           "\"" + more + "}";
}

QStringList wordsOf(const QByteArray &json) {
    const auto names = parseForeignNames(json, text);
    QStringList words;
    for (const ForeignName &name : names ? *names : std::vector<ForeignName>())
        words << text.mid(name.span.begin, name.span.length());
    return words;
}

QStringList mentionsOf(std::vector<ForeignName> foreign) {
    const auto lexicon = Lexicon::compile({});
    QStringList words;
    for (const Mention &one : recognise(*lexicon, text, Script::Hans, {}, {nullptr, std::move(foreign)}))
        words << text.mid(one.span.begin, one.span.length()) + u':' + entityTypeName(one.type);
    return words;
}

} // namespace

class NameReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offsetsCountCodePoints() {
        const QByteArray one = "{\"mentions\": [" + mention(1, 4, "ORG", ",\"text\":\"长庚所\"") + "]}";
        QCOMPARE(wordsOf(one), QStringList{QStringLiteral("长庚所")});
        QCOMPARE(wordsOf("{\"page\": {}, \"articles\": [" + one + "]}"), QStringList{QStringLiteral("长庚所")});
    }

    void whatCannotBeTrueIsLeftOut_data() {
        QTest::addColumn<QByteArray>("mentions");
        QTest::newRow("other words") << mention(1, 4, "ORG", ",\"text\":\"长庚\"");
        QTest::newRow("behind the text") << mention(1, 400);
        QTest::newRow("before it") << mention(-3, 4);
        QTest::newRow("empty") << mention(4, 4);
        QTest::newRow("backwards") << mention(4, 1);
        QTest::newRow("no type") << mention(1, 4, "MISC");
        QTest::newRow("no offsets") << QByteArray("{\"type\":\"ORG\"}");
        QTest::newRow("no object") << QByteArray("7, null, [], \"长庚所\"");
        QTest::newRow("a mark alone") << mention(13, 14);
        QTest::newRow("overlapped") << mention(1, 8) + "," + mention(2, 4);
    }
    void whatCannotBeTrueIsLeftOut() {
        QFETCH(QByteArray, mentions);
        const QStringList words = wordsOf("{\"mentions\": [" + mentions + "]}");
        QCOMPARE(words.join(u'|'), QLatin1StringView(QTest::currentDataTag()) == QLatin1StringView("overlapped")
                                       ? QStringLiteral("长庚所与海陵电")
                                       : QString());
        QCOMPARE(wordsOf("{\"mentions\": [" + mentions + "," + mention(14, 17) + "]}").last(),
                 QStringLiteral("长庚所"));
    }

    void whatIsNoAnswerIsAnError() {
        for (const char *json : {"", "names", "[]", "{}", "{\"mentions\": 3}", "{\"articles\": []}"})
            QCOMPARE(parseForeignNames(json, text).error().code, ErrorCode::RecogniserFailed);
    }

    void aForeignNameIsFoundWhereverItStands() {
        QVERIFY(!mentionsOf({}).join(u' ').contains(QStringLiteral("长庚所")));
        const Offset at = 2; // behind the emoji, in UTF-16
        QCOMPARE(mentionsOf({{Span(at, at + 3), EntityType::Organisation, 0.9F}}),
                 (QStringList{QStringLiteral("长庚所:ORG"), QStringLiteral("海陵电力公司:ORG"),
                              QStringLiteral("长庚所:ORG")}));
    }

    void itNeverReplacesWhatTheRulesFound() {
        const auto at = static_cast<Offset>(text.indexOf(QStringLiteral("电力公司")));
        QCOMPARE(mentionsOf({{Span(at, at + 4), EntityType::Person, 1.0F}}),
                 QStringList{QStringLiteral("海陵电力公司:ORG")});
    }

    /// The marks around a title are no part of its name; one mark alone is not around anything.
    void halfATitleKeepsItsSpan() {
        const QString opened = QStringLiteral("甲、《《汐》，乙、《《汐》。");
        const auto lexicon = Lexicon::compile({});
        const std::vector<ForeignName> foreign{{Span(2, 4), EntityType::Organisation, 0.6F}};
        const auto mentions = recognise(*lexicon, opened, Script::Hans, {}, {nullptr, foreign});
        QVERIFY(!mentions.empty());
        for (const Mention &one : mentions)
            QVERIFY2(one.span.length() == 2, qPrintable(one.entity));
    }

    /// Whatever is answered, spans lie in the text, in order.
    void noAnswerBreaksTheOrder() {
        QRandomGenerator random = seeded("foreign names are sorted and disjoint");
        for (int round = 0; round < 200; ++round) {
            QByteArray mentions;
            for (int i = random.bounded(12); i >= 0; --i)
                mentions += (mentions.isEmpty() ? "" : ",") + mention(random.bounded(30) - 4, random.bounded(30) - 2,
                                                                      random.bounded(5) == 0 ? "x" : "PLACE");
            const auto names = parseForeignNames("{\"mentions\": [" + mentions + "]}", text);
            QVERIFY(names);
            Offset end = 0;
            for (const ForeignName &name : *names) {
                QVERIFY(name.span.begin >= end && name.span.end > name.span.begin && name.span.end <= text.size());
                end = name.span.end;
            }
        }
    }
};

QTEST_GUILESS_MAIN(NameReaderTest)
#include "namereader_test.moc"
