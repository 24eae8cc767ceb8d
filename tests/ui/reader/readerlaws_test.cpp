// SPDX-License-Identifier: Apache-2.0
// Laws of what the reader's views are built on, on random values and on the bundled pages.
#include "models/article/publishedtext.h"
#include "models/items/ruletitle.h"
#include "tests/support/random.h"
#include "tests/ui/reader/samplereading.h"
#include "ui/reader/articledocument.h"
#include "ui/reader/cardlayout.h"
#include "ui/reader/clause.h"
#include "ui/reader/pagedocument.h"
#include "ui/reader/sourcemarks.h"
#include "ui/reader/spanindex.h"
#include "ui/reader/syncpoints.h"
#include "ui/reader/tips.h"

#include <QDir>
#include <QTest>

using namespace variorum;
using namespace variorum::tests;

namespace {

struct Item {
    Span span;
    int number = 0;
};

} // namespace

class ReaderLawsTest : public QObject {
    Q_OBJECT

    static std::vector<ReadingPointer> samples() {
        std::vector<ReadingPointer> readings;
        for (const QString &name : QDir(QStringLiteral(SAMPLES_DIR)).entryList({QStringLiteral("*.txt")}))
            readings.push_back(sampleReading(name.toLatin1().constData()));
        return readings;
    }

private Q_SLOTS:
    void anIndexFindsWhatALookAtEveryItemFinds() {
        QRandomGenerator random = seeded("span index");
        for (int round = 0; round < 300; ++round) {
            std::vector<Item> items;
            for (int i = random.bounded(40); i > 0; --i) {
                const int begin = random.bounded(60);
                items.push_back({Span(begin, begin + random.bounded(12)), i});
            }
            const SpanIndex<Item> index(items);
            for (int tries = 0; tries < 20; ++tries) {
                const int begin = random.bounded(70);
                const Span wanted(begin, begin + random.bounded(10));
                std::vector<Span> found;
                index.touching(wanted, [&](const Item &item) { found.push_back(item.span); });
                std::vector<Span> expected;
                for (const Item &item : items) {
                    if (item.span.touches(wanted))
                        expected.push_back(item.span);
                }
                std::sort(expected.begin(), expected.end());
                QVERIFY(found == expected);
            }
        }
    }

    void cardsKeepTheirOrderAndCoverNothing() {
        QRandomGenerator random = seeded("cards");
        for (int round = 0; round < 500; ++round) {
            std::vector<CardRoom> cards;
            double at = -200;
            for (int i = random.bounded(12); i > 0; --i)
                cards.push_back({at += random.bounded(80), 20.0 + random.bounded(90)});
            const int fixed = cards.empty() ? -1 : random.bounded(static_cast<int>(cards.size()) + 1) - 1;
            const std::vector<double> tops = cardTops(cards, 8, fixed);
            QCOMPARE(tops.size(), cards.size());
            for (std::size_t i = 1; i < tops.size(); ++i)
                QVERIFY(tops[i] >= tops[i - 1] + cards[i - 1].height + 8);
            if (fixed >= 0)
                QCOMPARE(tops[static_cast<std::size_t>(fixed)], cards[static_cast<std::size_t>(fixed)].wanted);
            else if (!tops.empty())
                QCOMPARE(tops.front(), cards.front().wanted);
        }
    }

    void cardsWithRoomStandAtTheirLines() {
        const std::vector<double> tops = cardTops({{0, 50}, {100, 50}, {300, 50}}, 8);
        QCOMPARE(tops, (std::vector<double>{0, 100, 300}));
    }

    void aClauseEndsAtPunctuationAndHoldsItsOffset() {
        const QString text = QStringLiteral("电网说，电池电站每年 吸纳7亿度电。\n另一段");
        const Span clause = clauseAt(text, 6);
        QCOMPARE(text.mid(clause.begin, clause.length()), QStringLiteral("电池电站每年 吸纳7亿度电"));
        QVERIFY(clauseAt(text, static_cast<Offset>(text.size())).isEmpty());
        QVERIFY(clauseAt(text, -1).isEmpty());
        QRandomGenerator random = seeded("clause");
        for (int round = 0; round < 500; ++round) {
            const QString any = randomText(random, 1 + random.bounded(300));
            const auto at = static_cast<Offset>(random.bounded(static_cast<int>(any.size())));
            const Span found = clauseAt(any, at);
            QVERIFY(found.begin >= 0 && found.begin <= found.end && found.end <= any.size());
            QVERIFY(found.length() <= 122);
            if (!found.isEmpty()) {
                QVERIFY(!any[found.begin].isLowSurrogate());
                QVERIFY(!any[found.end - 1].isHighSurrogate());
            }
        }
    }

    void theReadersDocumentIsTheArticleBehindItsHead() {
        for (const ReadingPointer &reading : samples()) {
            for (const auto &article : reading->articles) {
                const ArticleDocument made = articleDocument(article);
                const TextDocument &document = made.document;
                QCOMPARE(document.length() - made.bodyBegin, static_cast<Offset>(article->article.text.size()));
                for (std::size_t i = 1; i < document.blocks.size(); ++i)
                    QCOMPARE(document.blocks[i].begin, document.blocks[i - 1].span().end + 1);
                for (const Mention &mention : article->mentions)
                    QCOMPARE(document.textOf(mention.span.shifted(made.bodyBegin)),
                             article->article.text.mid(mention.span.begin, mention.span.length()));
                if (article->article.title.isEmpty())
                    continue;
                QCOMPARE(document.blocks.front().text, QStringView(article->article.title));
                QVERIFY(itemAt(made.head, 0) && !itemAt(made.head, 0)->page.isEmpty());
            }
        }
    }

    void thePagesDocumentIsThePage() {
        std::vector<ReadingPointer> readings = samples();
        readings.push_back(readingOf("一行\r\n二行\r三行\n\n\n末行"));
        readings.push_back(readingOf("没有行尾"));
        for (const ReadingPointer &reading : readings) {
            const QString &page = reading->page->text;
            const TextDocument document = pageDocument(reading->page);
            QCOMPARE(document.length(), static_cast<Offset>(page.size()));
            Offset at = 0;
            for (const TextBlock &block : document.blocks) {
                for (; at < block.begin; ++at)
                    QVERIFY(page[at] == u'\n' || page[at] == u'\r');
                QCOMPARE(block.text, QStringView(page).mid(block.begin, block.text.size()));
                at = block.span().end;
            }
        }
        QCOMPARE(pageDocument(readings[readings.size() - 2]->page).blocks.size(), 6U);
    }

    void syncPointsIncreaseOnBothSidesAndNameEveryBlock() {
        for (const ReadingPointer &reading : samples()) {
            for (const auto &article : reading->articles) {
                const Offset bodyBegin = articleDocument(article).bodyBegin;
                const std::vector<SyncPoint> points = syncPoints(article->article, bodyBegin);
                QVERIFY(points.size() > article->article.blocks.size());
                for (std::size_t i = 1; i < points.size(); ++i)
                    QVERIFY(points[i - 1].reader < points[i].reader && points[i - 1].page < points[i].page);
                for (const Block &block : article->article.blocks)
                    QVERIFY(std::count(
                                points.begin(), points.end(),
                                SyncPoint{bodyBegin + block.range.begin, block.source.begin, block.source.end}) == 1);
            }
        }
        QVERIFY(syncPoints(Article(), 0).empty());
    }

    void everyChangeIsFoundAtItsPlaceAndByItsId() {
        for (const ReadingPointer &reading : samples()) {
            const SourceMarks marks(reading);
            for (const Edit &edit : reading->choice.script.edits()) {
                const auto found = marks.at(edit.span.begin);
                QVERIFY(found.has_value());
                const bool discarded = itemAt(marks.discarded(), edit.span.begin) != nullptr;
                if (discarded) {
                    QVERIFY(marks.structureEdit(found->ref));
                } else if (!edit.isInsertion() && found->state == EditState::Applied && marks.edit(found->ref)) {
                    QCOMPARE(marks.id(found->ref), editId(edit, reading->page->codePoints));
                }
            }
            for (const Discarded &discarded : reading->discarded) {
                if (discarded.structureEdit < 0)
                    continue;
                const auto found = marks.at(discarded.source.begin);
                QVERIFY(found.has_value());
                QCOMPARE(found->ref.index, discarded.structureEdit);
            }
        }
    }

    void nextGoesThroughEveryStopAndPreviousBack() {
        for (const ReadingPointer &reading : samples()) {
            const SourceMarks marks(reading);
            Span here(0, 0);
            int last = -1;
            for (int stop = marks.stopAfter(here, false); stop >= 0; stop = marks.stopAfter(here, false)) {
                QVERIFY(stop > last);
                QVERIFY(stop == 0 ||
                        marks.stopBefore(marks.stops()[static_cast<std::size_t>(stop)].span, false) < stop);
                last = stop;
                here = marks.stops()[static_cast<std::size_t>(stop)].span;
            }
            QCOMPARE(last, static_cast<int>(marks.stops().size()) - 1);
        }
    }

    void anotherKindIsReachedInOneStep() {
        const ReadingPointer reading = sampleReading("02-platform.txt");
        const SourceMarks marks(reading);
        const auto kindOf = [&](int stop) { return marks.rules(marks.stops()[static_cast<std::size_t>(stop)].ref); };
        int jumps = 0;
        int stop = 0;
        while (true) {
            const int next = marks.stopAfter(marks.stops()[static_cast<std::size_t>(stop)].span, true);
            if (next < 0)
                break;
            QVERIFY(kindOf(next) != kindOf(stop));
            stop = next;
            ++jumps;
        }
        QVERIFY(jumps > 0 && jumps < static_cast<int>(marks.stops().size()) / 2);
    }

    void tipsEscapeWhatPagesSay() {
        const ReadingPointer reading =
            readingOf("海陵快讯\n\n电网昨日宣布&lt;script&gt;新电站并网,总投资约86亿元,这是今年最大的一笔订单。</p>\n");
        const SourceMarks marks(reading);
        QVERIFY(!marks.stops().empty());
        for (const SourceMark &mark : marks.stops()) {
            const QString tip = changeTip(marks, mark);
            QVERIFY(!tip.contains(QStringLiteral("<script")));
            QVERIFY(!tip.contains(QStringLiteral("</p></p>")));
            QVERIFY(tip.contains(ruleTitle(ruleNames(marks.rules(mark.ref))).toHtmlEscaped()));
            QVERIFY(!changeSummary(marks, mark).contains(u'<') || changeSummary(marks, mark).contains(u'&') ||
                    marks.edit(mark.ref));
        }
    }

    void aPublishedTimeReadsAsPeopleWriteIt() {
        QCOMPARE(publishedText(QStringLiteral("2031-04-08T21:40:16+08:00")), QStringLiteral("2031-04-08 21:40"));
        QCOMPARE(publishedText(QStringLiteral("2031-04")), QStringLiteral("2031-04"));
        QCOMPARE(publishedText({}), QString());
    }
};

QTEST_GUILESS_MAIN(ReaderLawsTest)
#include "readerlaws_test.moc"
