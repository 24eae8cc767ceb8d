// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/linebreak.h"
#include "tests/support/random.h"

#include <QTest>

#include <algorithm>

using namespace variorum;

namespace {

/// Units of an em for Chinese, half of one for Latin; marks have half of theirs to give. A space allows a break.
std::vector<BreakUnit> unitsOf(const QString &text) {
    std::vector<BreakUnit> units;
    for (const uint point : text.toUcs4()) {
        BreakUnit unit;
        unit.first = unit.last = point;
        const CharClass kind = charClass(point);
        unit.advance = kind == CharClass::Latin || point == U' ' ? 0.5 : 1;
        if (kind == CharClass::Closing)
            unit.blankAfter = 0.5;
        if (kind == CharClass::Opening)
            unit.blankBefore = 0.5;
        unit.wordBreak = !units.empty() && units.back().last == U' ';
        units.push_back(unit);
    }
    return units;
}

QStringList linesOf(const QString &text, qreal width, qreal indent = 0) {
    QStringList lines;
    const std::vector<BreakUnit> units = unitsOf(text);
    const QList<uint> points = text.toUcs4();
    for (const BrokenLine &line : breakLines(units, {width, indent, 1, Alignment::Justified})) {
        QString words;
        for (std::size_t i = line.first; i < line.last; ++i) {
            const char32_t c = points[static_cast<qsizetype>(i)];
            words += QString::fromUcs4(&c, 1);
        }
        lines << words;
    }
    return lines;
}

} // namespace

class LineBreakTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStopDoesNotBeginALine() {
        // Ten characters fill the line; the stop behind them gives up its blank half.
        QCOMPARE(linesOf(QStringLiteral("电站昨日并网发电成功。随后"), 10.6),
                 QStringList({QStringLiteral("电站昨日并网发电成功。"), QStringLiteral("随后")}));
    }

    void anOpeningQuoteDoesNotEndALine() {
        const QStringList lines = linesOf(QStringLiteral("发言人昨日在会上说“并网已完成”"), 9);
        QCOMPARE(lines.value(0), QStringLiteral("发言人昨日在会上说"));
        QVERIFY(lines.value(1).startsWith(QStringLiteral("“")));
    }

    void aWordStaysWhole() {
        QCOMPARE(linesOf(QStringLiteral("本季度采购Variorum系统"), 8),
                 QStringList({QStringLiteral("本季度采购"), QStringLiteral("Variorum系统")}));
    }

    void aNumberKeepsItsSign() {
        const QStringList lines = linesOf(QStringLiteral("去年同期增长为百分比12.5%以上"), 11);
        QCOMPARE(lines.value(0).contains(QStringLiteral("12.5%")) || lines.value(1).startsWith(QStringLiteral("12.5%")),
                 true);
    }

    void aNumberIsNotPartedAtItsPoint() {
        for (const char16_t *text : {u"6.4TB", u"1,234", u"3:10"}) {
            std::vector<BreakUnit> units = unitsOf(QString::fromUtf16(text));
            units[2].wordBreak = true; // as Qt 6.4 has it where the number begins the text
            QVERIFY(!mayBreak(units, 2));
        }
    }

    void dashesStayTogether() {
        for (int width = 4; width < 12; ++width) {
            for (const QString &line : linesOf(QStringLiteral("他说了一句话——没有人听见——然后离开"), width))
                QVERIFY2(!line.startsWith(QChar(0x2014)), qPrintable(line));
        }
    }

    void anAddressLongerThanALineIsDivided() {
        const QString address =
            QStringLiteral("https://news.example.org/2026/03/energy/grid-connection/index.html?page=2");
        const QStringList lines = linesOf(address, 12);
        QVERIFY(lines.size() > 2);
        QCOMPARE(lines.join(QString()), address);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            QVERIFY2(!lines[i].endsWith(QLatin1Char('-')), qPrintable(lines[i]));
    }

    void oneCharacterIsNoLastLine() {
        const QStringList lines = linesOf(QStringLiteral("电站昨日并网发电成功运行良好各方表示满意并将继续努力。"), 25);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.last().size() > 2, qPrintable(lines.last()));
    }

    void marksThatMeetShareTheirBlank() {
        const std::vector<BreakUnit> units = unitsOf(QStringLiteral("他说“好。”"));
        const BrokenLine line = breakLines(units, {20, 0, 1, Alignment::Justified}).front();
        QVERIFY(line.x[5] - line.x[4] < 0.7); // 。and ” take less than the two squares that they have
        QVERIFY(line.x[1] - line.x[0] == 1);
    }

    void centredLinesHaveEqualMargins() {
        const BrokenLine line = breakLines(unitsOf(QStringLiteral("图一")), {10, 0, 1, Alignment::Centred}).front();
        QCOMPARE(line.x.front(), 4.0);
        QCOMPARE(line.end, 6.0);
    }

    void lawsOfRandomText() {
        QRandomGenerator random = tests::seeded("line breaking");
        const QStringList parts{
            QStringLiteral("电"),    QStringLiteral("网"), QStringLiteral("。"),    QStringLiteral("，"),
            QStringLiteral("“"),     QStringLiteral("”"),  QStringLiteral("（"),    QStringLiteral("）"),
            QStringLiteral("——"),    QStringLiteral("……"), QStringLiteral("grid "), QStringLiteral("GPT-4"),
            QStringLiteral("12.5%"), QStringLiteral("  "), QStringLiteral("·"),     QStringLiteral("　"),
            QStringLiteral("𠮷"),    QStringLiteral("🚀"),  QStringLiteral("a")};
        for (int round = 0; round < 400; ++round) {
            QString text;
            for (int i = random.bounded(1, 120); i > 0; --i)
                text += parts[random.bounded(static_cast<int>(parts.size()))];
            const std::vector<BreakUnit> units = unitsOf(text);
            const Measure measure{static_cast<qreal>(random.bounded(8, 40)), static_cast<qreal>(random.bounded(0, 3)),
                                  1, Alignment::Justified};
            const std::vector<BrokenLine> lines = breakLines(units, measure);
            std::size_t next = 0;
            for (const BrokenLine &line : lines) {
                QCOMPARE(line.first, next);
                QVERIFY(line.last > line.first);
                QCOMPARE(line.x.size(), line.last - line.first);
                next = line.last;
                QVERIFY2(line.end <= measure.width + 0.01 || line.last - line.first < 4, qPrintable(text));
                QVERIFY(std::is_sorted(line.x.begin(), line.x.end()));
                if (line.last == units.size())
                    continue;
                // Where the rules leave any place to break, they are kept.
                bool anyPlace = false;
                for (std::size_t at = line.first + 1; at <= line.last; ++at)
                    anyPlace = anyPlace || mayBreak(units, at);
                if (anyPlace && !mayBreak(units, line.last)) {
                    const auto longWord =
                        std::all_of(units.begin() + static_cast<std::ptrdiff_t>(line.last) - 4,
                                    units.begin() + static_cast<std::ptrdiff_t>(line.last),
                                    [](const BreakUnit &unit) { return charClass(unit.first) != CharClass::Han; });
                    QVERIFY2(longWord, qPrintable(text));
                }
            }
            QCOMPARE(next, units.size());
        }
    }

    void longRunsOfOneKindEnd() {
        // Quadratic work would take hours, which the test runner does not wait.
        const std::vector<BreakUnit> spaces = unitsOf(QString(300000, QLatin1Char(' ')) + QStringLiteral("电"));
        const std::vector<BreakUnit> marks = unitsOf(QString(300000, QChar(0x3002)));
        QVERIFY(!breakLines(spaces, {38, 2, 1, Alignment::Justified}).empty());
        QVERIFY(!breakLines(marks, {38, 2, 1, Alignment::Justified}).empty());
    }
};

QTEST_APPLESS_MAIN(LineBreakTest)
#include "linebreak_test.moc"
