// SPDX-License-Identifier: Apache-2.0
// Texts that run from right to left, alone and among others, on paper.
#include "models/exporting/flow.h"

#include <QTest>

#include <algorithm>

using namespace variorum;

class VisualOrderTest : public QObject {
    Q_OBJECT

    static constexpr qreal m_width = 8000;

    /// The words of a line as they are seen, from its left end; blanks left out.
    static QString seen(const LaidLine &line) {
        std::vector<std::pair<qreal, QString>> placed;
        for (std::size_t i = line.firstCluster; i < line.lastCluster; ++i) {
            const Span span = line.shaped->clusters[i].text;
            placed.emplace_back(line.x[i - line.firstCluster], line.shaped->text.mid(span.begin, span.length()));
        }
        std::stable_sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QString all;
        for (const auto &one : placed)
            all += one.second.trimmed();
        return all;
    }
    static bool overlaps(const LaidLine &line) {
        std::vector<std::pair<qreal, qreal>> spans;
        for (std::size_t i = line.firstCluster; i < line.lastCluster; ++i) {
            const qreal x = line.x[i - line.firstCluster];
            const ShapedCluster &cluster = line.shaped->clusters[i];
            spans.emplace_back(x, x + cluster.advance - cluster.blankAfter - cluster.blankBefore);
        }
        std::sort(spans.begin(), spans.end());
        for (std::size_t i = 1; i < spans.size(); ++i) {
            if (spans[i].first < spans[i - 1].second - 1)
                return true;
        }
        return false;
    }
    static std::vector<LaidLine> laid(const QString &text) {
        TextStyle style;
        style.font.setPixelSize(210);
        style.size = 210;
        return layLines(text, style, m_width, 0);
    }

private Q_SLOTS:
    void wordsFromRightToLeftStandAmongChinese() {
        const std::vector<LaidLine> lines = laid(QStringLiteral("他说שלום然后走了"));
        QCOMPARE(lines.size(), 1U);
        QCOMPARE(seen(lines[0]), QStringLiteral("他说םולש然后走了"));
        QVERIFY(!overlaps(lines[0]));
        // What is marked of it lies where it is seen.
        const auto [left, right] = lines[0].extent(Span(2, 3));
        QVERIFY(left > lines[0].x[5] - 1 && right > left);
    }

    void numbersInsideThemRunOn() {
        const std::vector<LaidLine> lines = laid(QStringLiteral("אב 12 גד"));
        QCOMPARE(seen(lines[0]), QStringLiteral("דג12בא"));
        const std::vector<LaidLine> amongChinese = laid(QStringLiteral("写着אב 2031，最后"));
        QCOMPARE(seen(amongChinese[0]), QStringLiteral("写着2031בא，最后"));
        QVERIFY(amongChinese[0].end < 11.5 * amongChinese[0].em); // as wide as its letters
        QVERIFY(!overlaps(lines[0]));
    }

    void aParagraphOfThemEndsAtTheRight() {
        const QString text = QStringLiteral("שלום עולם ").repeated(30).trimmed();
        const std::vector<LaidLine> lines = laid(text);
        QVERIFY(lines.size() > 1);
        for (const LaidLine &line : lines) {
            QVERIFY(!overlaps(line));
            qreal left = m_width;
            qreal right = 0;
            for (std::size_t i = line.firstCluster; i < line.lastCluster; ++i) {
                const ShapedCluster &cluster = line.shaped->clusters[i];
                if (line.shaped->text[cluster.text.begin].isSpace())
                    continue; // one at the end stands outside
                left = std::min(left, line.x[i - line.firstCluster]);
                right = std::max(right, line.x[i - line.firstCluster] + cluster.advance);
            }
            QVERIFY2(std::abs(right - m_width) < 210, qPrintable(QString::number(right)));
            QCOMPARE(line.end, m_width);
            QVERIFY2(left > -1, qPrintable(QString::number(left)));
        }
    }

    void allOtherTextStaysAsItWas() {
        const std::vector<LaidLine> lines = laid(QStringLiteral("首期400兆瓦，由 Haling Power 建设。"));
        QVERIFY(!lines[0].shaped->bidirectional);
        QVERIFY(std::is_sorted(lines[0].x.begin(), lines[0].x.end()));
    }
};

QTEST_MAIN(VisualOrderTest)
#include "visualorder_test.moc"
