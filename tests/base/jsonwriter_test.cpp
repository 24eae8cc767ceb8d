// SPDX-License-Identifier: Apache-2.0
// What is written piece by piece is the JSON that Qt reads back as the same values.
#include "models/base/jsonwriter.h"
#include "tests/support/random.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace variorum;

namespace {

QJsonValue randomValue(QRandomGenerator &random, int depth) {
    switch (random.bounded(depth > 3 ? 5 : 7)) {
    case 0:
        return {};
    case 1:
        return random.bounded(2) == 0;
    case 2:
        return static_cast<double>(random.bounded(2000000) - 1000000);
    case 3:
        return random.generateDouble() * 1e6;
    case 4:
        return tests::randomText(random, random.bounded(12)) + QChar(random.bounded(0x20)) +
               QStringLiteral("\"\\/\x7f");
    case 5: {
        QJsonArray array;
        for (int i = random.bounded(5); i > 0; --i)
            array.append(randomValue(random, depth + 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = random.bounded(5); i > 0; --i)
            object.insert(QString::number(random.bounded(100)), randomValue(random, depth + 1));
        return object;
    }
    }
}

} // namespace

class JsonWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack() {
        QRandomGenerator random = tests::seeded("json");
        for (int round = 0; round < 300; ++round) {
            QJsonObject object;
            for (int i = random.bounded(6); i > 0; --i)
                object.insert(QString::number(random.bounded(100)) + u'"', randomValue(random, 0));
            QByteArray all;
            JsonWriter json([&all](QByteArrayView piece) {
                all.append(piece);
                return true;
            });
            json.value(object);
            QVERIFY(json.finish());
            QCOMPARE(QJsonDocument::fromJson(all).object(), object);
        }
    }

    void aLoneSurrogateIsEscapedAndAPairIsNot() {
        QByteArray all;
        JsonWriter json([&all](QByteArrayView piece) {
            all.append(piece);
            return true;
        });
        json.beginArray();
        json.text(QString(QChar(0xD83D)));
        json.text(QStringLiteral("😀\U000E0041"));
        json.number(qint64{1} << 60);
        json.endArray();
        QVERIFY(json.finish());
        QCOMPARE(all, QByteArray("[\"\\ud83d\",\"😀\U000E0041\",1152921504606846976]"));
    }

    void longTextsComeInPiecesAndACancelEndsThem() {
        const QString text(2'000'000, u'网');
        Progress progress;
        qsizetype pieces = 0;
        qsizetype longest = 0;
        JsonWriter json(
            [&](QByteArrayView piece) {
                longest = std::max(longest, piece.size());
                if (++pieces == 3)
                    progress.cancel();
                return true;
            },
            progress);
        json.text(text);
        QVERIFY(!json.finish());
        QCOMPARE(pieces, 3);
        QVERIFY(longest < 100'000);
    }

    void aSinkThatWantsNoMoreIsLeftAlone() {
        int asked = 0;
        JsonWriter json([&asked](QByteArrayView) {
            ++asked;
            return false;
        });
        json.beginArray();
        for (int i = 0; i < 5; ++i)
            json.text(QString(100'000, u'电'));
        json.endArray();
        QVERIFY(!json.finish());
        QCOMPARE(asked, 1);
    }
};

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "jsonwriter_test.moc"
