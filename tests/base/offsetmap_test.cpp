// SPDX-License-Identifier: Apache-2.0
#include "models/base/codepoints.h"
#include "models/base/offsetmap.h"
#include "tests/support/random.h"

#include <QTest>

using namespace variorum;

class OffsetMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mapsBothWaysAroundAReplacement() {
        OffsetMap map(10);
        map.addKept(5);      // 10..15 -> 0..5
        map.addChange(3, 1); // 15..18 -> 5..6
        map.addKept(4);      // 18..22 -> 6..10
        QCOMPARE(map.toOut(12), 2);
        QCOMPARE(map.toOut(16, Bias::Backward), 5);
        QCOMPARE(map.toOut(16, Bias::Forward), 6);
        QCOMPARE(map.toOut(20), 8);
        QCOMPARE(map.toBase(8), 20);
        QCOMPARE(map.toOut(Span(16, 17)), Span(5, 6));
        QCOMPARE(map.toBase(Span(5, 6)), Span(15, 18));
    }

    void leavesRemovedTextAtTheEdgesOutside() {
        OffsetMap map(0);
        map.addKept(2);
        map.addChange(6, 0);
        map.addKept(2);
        QCOMPARE(map.toBase(Span(0, 2)), Span(0, 2));
        QCOMPARE(map.toBase(Span(2, 4)), Span(8, 10));
        QCOMPARE(map.toBase(Span(1, 3)), Span(1, 9));
        QVERIFY(map.toOut(Span(3, 5)).isEmpty());
    }

    void lineFeedsFromNowhereBelongToNoSpan() {
        OffsetMap map(0);
        map.addKept(3);
        map.addChange(0, 1);
        map.addKept(3);
        QCOMPARE(map.toOut(Span(0, 3)), Span(0, 3));
        QCOMPARE(map.toOut(Span(3, 6)), Span(4, 7));
    }

    void isMonotoneAndInverseInKeptRuns() {
        QRandomGenerator random = tests::seeded("offset map");
        for (int round = 0; round < 500; ++round) {
            OffsetMap map(random.bounded(5));
            for (int i = random.bounded(12); i > 0; --i) {
                if (random.bounded(2) == 0)
                    map.addKept(random.bounded(6));
                else
                    map.addChange(random.bounded(5), random.bounded(5));
            }
            for (const Bias bias : {Bias::Backward, Bias::Forward}) {
                Offset last = 0;
                for (Offset at = map.base().begin; at <= map.base().end; ++at) {
                    QVERIFY2(map.toOut(at, bias) >= last, "towards the clean text");
                    last = map.toOut(at, bias);
                }
                last = map.base().begin;
                for (Offset at = 0; at <= map.outLength(); ++at) {
                    QVERIFY2(map.toBase(at, bias) >= last, "towards the page");
                    last = map.toBase(at, bias);
                }
            }
            Offset base = map.base().begin;
            Offset out = 0;
            for (std::size_t i = 0; i <= map.changes().size(); ++i) {
                const Offset end = i < map.changes().size() ? map.changes()[i].base.begin : map.base().end;
                for (Offset at = base; at < end; ++at) {
                    QCOMPARE(map.toOut(at, Bias::Forward), out + (at - base));
                    QCOMPARE(map.toBase(out + (at - base), Bias::Forward), at);
                }
                if (i < map.changes().size()) {
                    base = map.changes()[i].base.end;
                    out = map.changes()[i].out.end;
                }
            }
        }
    }

    void countsCodePointsAsEveryoneElseDoes() {
        QRandomGenerator random = tests::seeded("code points");
        for (int round = 0; round < 200; ++round) {
            const QString text = tests::randomText(random, random.bounded(40));
            const CodePointIndex index(text);
            QCOMPARE(index.length(), text.toUcs4().size());
            for (Offset unit = 0; unit <= text.size(); ++unit) {
                if (unit > 0 && unit < text.size() && text[unit].isLowSurrogate())
                    continue;
                QCOMPARE(index.toCodePoints(unit), QStringView(text).first(unit).toUcs4().size());
                QCOMPARE(index.toUnits(index.toCodePoints(unit)), unit);
            }
        }
    }
};

QTEST_APPLESS_MAIN(OffsetMapTest)
#include "offsetmap_test.moc"
