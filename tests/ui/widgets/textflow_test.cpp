// SPDX-License-Identifier: Apache-2.0
// Laws of the flow under the view, on random documents.
#include "tests/support/random.h"
#include "tests/ui/widgets/sampledocument.h"
#include "ui/widgets/heighttree.h"
#include "ui/widgets/textbounds.h"
#include "ui/widgets/textcaret.h"
#include "ui/widgets/textflow.h"

#include <QTest>

#include <numeric>

using namespace variorum;

namespace {

TextFlow flowOf(const TextDocument &document, int width = 684) {
    TextFlow flow;
    flow.setMeasure(Typography(), width);
    flow.setDocument(document);
    return flow;
}

} // namespace

class TextFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTreeOfHeightsAgreesWithAPlainSum() {
        QRandomGenerator random = tests::seeded("height tree");
        for (int round = 0; round < 50; ++round) {
            std::vector<int> heights(static_cast<std::size_t>(1 + random.bounded(200)));
            for (int &height : heights)
                height = random.bounded(100);
            HeightTree tree(heights);
            const int count = static_cast<int>(heights.size());
            for (int i = 0; i < 100; ++i) {
                const int changed = random.bounded(count);
                heights[static_cast<std::size_t>(changed)] = random.bounded(100);
                tree.set(changed, heights[static_cast<std::size_t>(changed)]);
                const int upTo = random.bounded(count + 1);
                const int sum = std::accumulate(heights.begin(), heights.begin() + upTo, 0);
                QCOMPARE(tree.sum(upTo), sum);
                const auto distance = random.bounded(static_cast<int>(tree.total()) + 20);
                const int found = tree.indexAt(distance);
                QVERIFY(tree.sum(found) <= distance);
                QVERIFY(found == count - 1 || distance < tree.sum(found + 1));
            }
        }
        QCOMPARE(HeightTree().indexAt(5), -1);
    }

    // Every unit of every block is in exactly one piece, one cluster and one line.
    void piecesClustersAndLinesCoverTheText() {
        QRandomGenerator random = tests::seeded("cover");
        for (int round = 0; round < 30; ++round) {
            const TextDocument document = tests::randomDocument(random, 1 + random.bounded(6), 9000);
            TextFlow flow = flowOf(document, 200 + random.bounded(600));
            Offset at = 0;
            for (int i = 0; i < flow.count(); ++i) {
                if (flow.piece(i).first)
                    at = document.blocks[static_cast<std::size_t>(flow.piece(i).block)].begin;
                QCOMPARE(flow.piece(i).span.begin, at);
                QVERIFY(flow.piece(i).span.length() <= 4096);
                const SetPiece &piece = flow.set(i);
                for (const ScreenCluster &cluster : piece.clusters) {
                    QCOMPARE(cluster.span.begin, at);
                    QVERIFY(!cluster.span.isEmpty());
                    at = cluster.span.end;
                }
                QCOMPARE(at, piece.span.end);
                int cluster = 0;
                int top = piece.before;
                for (const ScreenLine &line : piece.lines) {
                    QCOMPARE(line.first, cluster);
                    QCOMPARE(line.top, top);
                    cluster = line.last;
                    top += line.height;
                }
                QCOMPARE(cluster, static_cast<int>(piece.clusters.size()));
                QCOMPARE(top, piece.height);
            }
        }
    }

    void noPieceIsCutInsideACharacter() {
        QRandomGenerator random = tests::seeded("cuts");
        QString text;
        const QStringList parts{QStringLiteral("👨‍👩‍👧"), QStringLiteral("e\u0301"), QStringLiteral("𠮷"),
                                QStringLiteral("水"), QStringLiteral("❤️")};
        while (text.size() < 30000)
            text += parts[random.bounded(static_cast<int>(parts.size()))];
        const TextDocument document = tests::documentOf({text}, TextRole::Raw);
        TextFlow flow = flowOf(document);
        QVERIFY(flow.count() > 5);
        for (int i = 1; i < flow.count(); ++i) {
            const Offset cut = flow.piece(i).span.begin;
            QCOMPARE(nextCharacter(document, previousCharacter(document, cut)), cut);
        }
    }

    void aPlaceMovedDownAndUpAgainIsTheSame() {
        QRandomGenerator random = tests::seeded("moves");
        TextFlow flow = flowOf(tests::randomDocument(random, 200, 400));
        for (int i = 0; i < 200; ++i) {
            const FlowPlace from = flow.moved({random.bounded(flow.count() - 50), 0}, random.bounded(30));
            const int pixels = random.bounded(3000);
            const FlowPlace to = flow.moved(from, pixels);
            QCOMPARE(flow.heightOf(to) - flow.heightOf(from), pixels);
            const FlowPlace back = flow.moved(to, -pixels);
            QCOMPARE(back.piece, from.piece);
            QCOMPARE(back.within, from.within);
        }
    }

    // A position in a line answers the place that stands there, for every place that a caret can have.
    void placesAndPositionsAgree() {
        QRandomGenerator random = tests::seeded("places");
        for (int round = 0; round < 20; ++round) {
            const TextDocument document = tests::randomDocument(random, 4, 600);
            TextFlow flow = flowOf(document, 160 + random.bounded(600));
            for (Offset at = 0; at < document.length(); at = nextCharacter(document, at)) {
                const CaretLine line = lineOf(flow, {at, false, -1});
                const float x = flow.set(line.piece).caretX(at);
                const TextCaret found = caretInLine(flow, line, x);
                const float foundX = flow.set(line.piece).caretX(found.at, found.endOfLine);
                QVERIFY2(found.at == at || qAbs(foundX - x) < 0.01F,
                         qPrintable(QStringLiteral("%1 became %2").arg(at).arg(found.at)));
            }
        }
    }

    void estimatesAreNearTheTruth() {
        QRandomGenerator random = tests::seeded("estimates");
        TextFlow flow = flowOf(tests::randomDocument(random, 400, 500));
        const auto estimated = double(flow.heights().total());
        for (int i = 0; i < flow.count(); ++i)
            QVERIFY(flow.set(i).height > 0);
        const auto truth = double(flow.heights().total());
        QVERIFY2(qAbs(estimated / truth - 1) < 0.05, qPrintable(QString::number(estimated / truth)));
    }

    void aLineFeedEndsALine() {
        TextFlow flow = flowOf(tests::documentOf({QStringLiteral("一\n\n二\n")}, TextRole::Code));
        const SetPiece &piece = flow.set(0);
        QCOMPARE(piece.lines.size(), std::size_t(4));
        QCOMPARE(piece.spanOf(piece.lines[1]), Span(2, 3));
        QCOMPARE(piece.lineAt(5), 3);
        // The caret behind a line feed is on the next line.
        QCOMPARE(caretInLine(flow, {0, 0}, 1000).at, 1);
    }

    void aSpaceIsDrawnBesideLatinButNotInRawText() {
        const QString text = QStringLiteral("装机12吉瓦");
        const auto gapBefore12 = [&text](TextRole role) {
            TextFlow flow = flowOf(tests::documentOf({text}, role));
            const ScreenCluster &han = flow.set(0).clusters[1];
            return double(flow.set(0).caretX(2) - han.x - han.advance);
        };
        QVERIFY(gapBefore12(TextRole::Body) > 2);
        QVERIFY(qAbs(gapBefore12(TextRole::Raw)) < 0.01);
    }

    void cellsStandAtCommonStops() {
        const QString table = QStringLiteral("名称\t装机\n北港\t1.2\n南沙洲二期\t30");
        TextFlow flow = flowOf(tests::documentOf({table}, TextRole::Table));
        const SetPiece &piece = flow.set(0);
        QCOMPARE(piece.lines.size(), std::size_t(3));
        const auto xOf = [&](QStringView cell) { return piece.caretX(static_cast<Offset>(table.indexOf(cell))); };
        QCOMPARE(xOf(u"装机"), xOf(u"1.2"));
        QCOMPARE(xOf(u"装机"), xOf(u"30"));
        QVERIFY(xOf(u"装机") > piece.caretX(static_cast<Offset>(table.indexOf(u"二期")) + 2));
        // Too wide for the column: set as lines are.
        TextFlow narrow =
            flowOf(tests::documentOf({QString(30, u'水') + u'\t' + QString(30, u'火')}, TextRole::Table), 400);
        QVERIFY(narrow.set(0).lines.size() > 2);
    }

    /// A title of a few lines parts where its sentence does, not inside a word; but not into a line and a stub.
    void aTitlePartsAtItsClause() {
        const auto linesOf = [](const QString &title, int width) {
            TextFlow flow = flowOf(tests::documentOf({title}, TextRole::Title), width);
            QStringList lines;
            for (const ScreenLine &line : flow.set(0).lines) {
                const Span span = flow.set(0).spanOf(line);
                lines << title.mid(span.begin, span.length());
            }
            return lines;
        };
        const QString title = QStringLiteral("沧浪储能拿下海陵订单，一座电池电站能替谁过夏天");
        QCOMPARE(linesOf(title, 560), (QStringList{title.left(11), title.mid(11)}));
        const QString stub = QStringLiteral("海陵，一座建在滩涂边上的电池电站能替谁过完夏天");
        const QStringList even = linesOf(stub, 560);
        QCOMPARE(even.size(), 2);
        QVERIFY(even.front().size() > 8);
        QCOMPARE(linesOf(title, 300).join(QString()), title);
        const QString three = QStringLiteral("沧浪储能回应海陵电站：首期投资为三十亿元，并非八十六亿元");
        QCOMPARE(linesOf(three, 380), (QStringList{three.left(11), three.mid(11, 10), three.mid(21)}));
    }

    void noLineBeginsOrEndsWithTheWrongMark() {
        QRandomGenerator random = tests::seeded("kinsoku");
        TextFlow flow = flowOf(tests::documentOf({tests::paragraph(random, 1500)}), 400);
        const QStringView text = flow.textOf(0);
        for (const ScreenLine &line : flow.set(0).lines) {
            const Span span = flow.set(0).spanOf(line);
            if (span.begin > 0 && !QStringView(u"，。、”）》").contains(text[span.begin - 1]) &&
                text[span.begin - 1] != u'…')
                QVERIFY(!QStringView(u"，。、；：！？").contains(text[span.begin]));
            if (span.end < text.size() && !QStringView(u"“（《").contains(text[span.end]))
                QVERIFY(!QStringView(u"（《“").contains(text[span.end - 1]) || span.length() == 1);
        }
    }

    void fullLinesEndAtTheEdge() {
        QRandomGenerator random = tests::seeded("justified");
        TextFlow flow = flowOf(tests::documentOf({QString(300, u'水') + tests::paragraph(random, 300)}));
        const SetPiece &piece = flow.set(0);
        for (std::size_t i = 0; i + 1 < piece.lines.size(); ++i) {
            const ScreenCluster &last = piece.clusters[static_cast<std::size_t>(piece.lines[i].last) - 1];
            // A mark may hang by half its blank; a line too loose stays ragged.
            const double end = double(last.x + last.width);
            QVERIFY2(end > 684 - 4 * 18 && end < 684 + 12, qPrintable(QString::number(end)));
        }
        QCOMPARE(piece.lines[0].last - piece.lines[0].first, 38);
    }

    void rightToLeftRunsFromTheRight() {
        const QString text = QStringLiteral("港口שלום港口");
        TextFlow flow = flowOf(tests::documentOf({text}));
        const SetPiece &piece = flow.set(0);
        QVERIFY(piece.clusters[2].rightToLeft);
        QVERIFY(piece.caretX(2) > piece.caretX(5));
        QVERIFY(!piece.clusters[7].rightToLeft);
        // A paragraph that begins with it ends at the left.
        TextFlow hebrew = flowOf(tests::documentOf({QStringLiteral("שלום")}));
        QCOMPARE(qRound(hebrew.set(0).caretX(0)), 684);
        // A span over the edge of both directions is two ranges on the screen.
        QCOMPARE(piece.extentsIn(0, {1, 4}).size(), std::size_t(2));
        for (const Offset at : {3, 4, 5})
            QCOMPARE(piece.placeInLine(0, piece.caretX(at)), at);
    }
};

QTEST_MAIN(TextFlowTest)
#include "textflow_test.moc"
