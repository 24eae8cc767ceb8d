// SPDX-License-Identifier: Apache-2.0
#include "tests/figure/goldenfigures.h"

#include <QTest>

using namespace variorum;
using namespace variorum::tests;

class FiguresGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cases_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("published");
        const auto cases = goldenFigures(QStringLiteral(GOLDEN_DIR));
        QVERIFY(cases.size() >= 250);
        for (const GoldenFigures &one : cases)
            QTest::newRow(one.place.toUtf8().constData()) << one.text << one.expected << one.published;
    }
    void cases() {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QFETCH(const QString, published);
        FigureContext context;
        context.published = published;
        QCOMPARE(notationOf(text, findFigures(text, context)), normalisedNotation(expected));
    }

    void namesHoldNoFigures() {
        const QString text = QStringLiteral("购买3台A100和12306张车票");
        const auto name = static_cast<Offset>(text.indexOf(QStringLiteral("12306")));
        const std::vector<Span> names{Span(name, name + 5)};
        FigureContext context;
        context.names = &names;
        QCOMPARE(notationOf(text, findFigures(text, context)), QStringLiteral("3台=COUNT 3 A100"));
    }

    void noNameTakesTheBeginningOfAnEra() {
        const QString text = QStringLiteral("自民國120年5月起補助");
        const std::vector<Span> names{Span(0, 3)};
        FigureContext context;
        context.names = &names;
        QCOMPARE(notationOf(text, findFigures(text, context)), QStringLiteral("民國120年5月=DATE 2031-05"));
    }

    void textForPeople_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("money") << QStringLiteral("1000亿美元") << QStringLiteral("USD 100 billion");
        QTest::newRow("range") << QStringLiteral("500億到600億美元")
                               << QStringLiteral("USD 50 billion – USD 60 billion");
        QTest::newRow("power") << QStringLiteral("1200万千瓦") << QStringLiteral("12 GW");
        QTest::newRow("bound") << QStringLiteral("至少10吉瓦") << QStringLiteral("≥ 10 GW");
        QTest::newRow("about") << QStringLiteral("约7亿人") << QStringLiteral("≈ 700 million 人");
        QTest::newRow("length") << QStringLiteral("3纳米") << QStringLiteral("3 nm");
        QTest::newRow("percent") << QStringLiteral("三分之一") << QStringLiteral("33.3333 %");
        QTest::newRow("vague") << QStringLiteral("数十亿美元") << QStringLiteral("no exact value (USD)");
        QTest::newRow("duration") << QStringLiteral("一年半") << QStringLiteral("18 mo");
        QTest::newRow("huge") << QStringLiteral("千万亿次以上") << QStringLiteral("≥ 1×10¹⁵ 次");
    }
    void textForPeople() {
        QFETCH(const QString, text);
        const auto figures = findFigures(text);
        QCOMPARE(figures.size(), std::size_t(1));
        QTEST(figureText(figures.front()), "expected");
    }
};

QTEST_APPLESS_MAIN(FiguresGoldenTest)
#include "figures_golden_test.moc"
