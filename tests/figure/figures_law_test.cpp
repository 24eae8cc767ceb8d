// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "tests/figure/goldenfigures.h"
#include "tests/support/random.h"

#include <QTest>

#include <cmath>
#include <ctime>

using namespace variorum;
using namespace variorum::tests;

namespace {

QStringList meanings(const std::vector<Figure> &figures) {
    QStringList all;
    for (const Figure &figure : figures)
        all += folded(meaningOf(figure));
    return all;
}

QString fullWidthDigits(QString text) {
    for (QChar &c : text) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            c = QChar(static_cast<char16_t>(c.unicode() - u'0' + 0xFF10));
    }
    return text;
}

/// Sentences of random pieces: what gives trouble beside each other.
QString randomFigures(QRandomGenerator &random, int pieces) {
    static const QStringList parts{
        QStringLiteral("1"),    QStringLiteral("20"),   QStringLiteral("3,617"), QStringLiteral("2025年"),
        QStringLiteral("9月"),  QStringLiteral("22日"), QStringLiteral("一"),    QStringLiteral("兩"),
        QStringLiteral("十"),   QStringLiteral("百"),   QStringLiteral("千"),    QStringLiteral("萬"),
        QStringLiteral("亿"),   QStringLiteral("兆"),   QStringLiteral("點"),    QStringLiteral("."),
        QStringLiteral(","),    QStringLiteral("至"),   QStringLiteral("-"),     QStringLiteral("美元"),
        QStringLiteral("吉瓦"), QStringLiteral("个"),   QStringLiteral("家"),    QStringLiteral("%"),
        QStringLiteral("分之"), QStringLiteral("成"),   QStringLiteral("倍"),    QStringLiteral("半"),
        QStringLiteral("年"),   QStringLiteral("小时"), QStringLiteral("數"),    QStringLiteral("几"),
        QStringLiteral("多"),   QStringLiteral("约"),   QStringLiteral("以上"),  QStringLiteral("去年"),
        QStringLiteral("上周"), QStringLiteral("第"),   QStringLiteral("GPT-4"), QStringLiteral("$"),
        QStringLiteral(" "),    QStringLiteral("，"),   QStringLiteral("\n"),    QStringLiteral("公司"),
        QStringLiteral("😀")};
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += parts[random.bounded(static_cast<int>(parts.size()))];
    return text;
}

void verifySpans(QStringView text, const std::vector<Figure> &figures) {
    Offset last = 0;
    for (const Figure &figure : figures) {
        QVERIFY(figure.span.begin >= last);
        QVERIFY(!figure.span.isEmpty());
        QVERIFY(figure.span.end <= text.size());
        QVERIFY(!figure.value || std::isfinite(*figure.value));
        QVERIFY(!figure.valueMax || (figure.value && *figure.value < *figure.valueMax));
        QVERIFY(!text[figure.span.begin].isSpace());
        QVERIFY(!text[figure.span.end - 1].isSpace());
        last = figure.span.end;
    }
}

} // namespace

class FiguresLawTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spansAreSortedDisjointAndInside() {
        QRandomGenerator random = seeded("figure spans");
        for (int round = 0; round < 3000; ++round) {
            const QString text = randomFigures(random, random.bounded(1, 40));
            verifySpans(text, findFigures(text, {QStringLiteral("2025-09-24"), nullptr}));
            if (QTest::currentTestFailed())
                qFatal("%s", qPrintable(text));
        }
    }

    void bothScriptsAndWidthsMeanTheSame() {
        QRandomGenerator random = seeded("figure scripts");
        for (int round = 0; round < 3000; ++round) {
            const QString text = randomFigures(random, random.bounded(1, 30));
            QString simple = text;
            for (QChar &c : simple)
                c = QChar(simplified(c.unicode()));
            const auto figures = findFigures(text);
            QVERIFY2(meanings(figures) == meanings(findFigures(simple)), qPrintable(text));
        }
        for (const GoldenFigures &one : goldenFigures(QStringLiteral(GOLDEN_DIR))) {
            const FigureContext context{one.published, nullptr};
            if (one.text.contains(QLatin1Char(',')) || one.text.contains(QLatin1Char('.')))
                continue;
            QVERIFY2(meanings(findFigures(one.text, context)) ==
                         meanings(findFigures(fullWidthDigits(one.text), context)),
                     qPrintable(one.text));
        }
    }

    void whatFollowsALineBreakChangesNothingBefore() {
        QRandomGenerator random = seeded("figure lines");
        for (int round = 0; round < 1500; ++round) {
            const QString first = randomFigures(random, random.bounded(1, 20)).remove(QLatin1Char('\n'));
            const QString second = randomFigures(random, random.bounded(1, 20)).remove(QLatin1Char('\n'));
            const auto alone = findFigures(first);
            auto together = findFigures(first + QLatin1Char('\n') + second);
            together.resize(std::min(together.size(), alone.size()));
            QVERIFY2(notationOf(first, alone) == notationOf(first, together), qPrintable(first + u'|' + second));
        }
    }

    void longAndMonotonousTextTakesLinearTime() {
        const QStringList units{
            QStringLiteral("1"),     QStringLiteral("一"),   QStringLiteral("百"),   QStringLiteral("十"),
            QStringLiteral("亿"),    QStringLiteral("1,"),   QStringLiteral("1."),   QStringLiteral("1至"),
            QStringLiteral("1-"),    QStringLiteral("一百"), QStringLiteral("a1"),   QStringLiteral("A"),
            QStringLiteral("1个"),   QStringLiteral("$"),    QStringLiteral("数"),   QStringLiteral("1,000,"),
            QStringLiteral("2025-"), QStringLiteral("9月"),  QStringLiteral("1 "),   QStringLiteral("一半"),
            QStringLiteral("1小时"), QStringLiteral("第1"),  QStringLiteral("去年"), QStringLiteral("a-")};
        for (const QString &unit : units) {
            // Processor time, not the clock on the wall: other programs may keep this one waiting.
            std::clock_t small = 0;
            for (const int length : {100'000, 1'000'000}) {
                const QString text = unit.repeated(length / static_cast<int>(unit.size()));
                const std::clock_t begin = std::clock();
                const auto figures = findFigures(text);
                verifySpans(text, figures);
                const std::clock_t spent = std::clock() - begin;
                // Ten times the text may take thirty times as long where memory is slow; a square would take a hundred.
                if (length == 100'000)
                    small = std::max<std::clock_t>(spent, CLOCKS_PER_SEC / 100);
                else
                    QVERIFY2(spent < 30 * small, qPrintable(unit));
            }
        }
    }
};

QTEST_APPLESS_MAIN(FiguresLawTest)
#include "figures_law_test.moc"
