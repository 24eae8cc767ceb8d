// SPDX-License-Identifier: Apache-2.0
// What an analyst does to blocks, over random pages and in any order: every character keeps its one place, what is done
// and undone leaves nothing behind, and what was done holds whatever the rules say later.
#include "models/session/blockoperation.h"
#include "models/session/readingsession.h"
#include "tests/pipeline/readinglaws.h"
#include "tests/support/randompage.h"
#include "tests/support/testsession.h"

#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace variorum;
using namespace variorum::tests;

namespace {

using Sort = BlockOperation::Sort;

Decisions with(Decisions decisions, const std::vector<DecisionChange> &changes) {
    for (const DecisionChange &change : changes) {
        if (change.decision)
            decisions.put(*change.decision);
        else
            decisions.remove(change.id);
    }
    return decisions;
}

ReadingPointer after(const ReadingPointer &reading, const BlockOperation &operation) {
    return redecided(reading, with(reading->decisions, decisionsFor(*reading, operation)), {});
}

BlockOperation operation(Sort sort, std::vector<Span> places, int article = 0) {
    BlockOperation made;
    made.sort = sort;
    made.places = std::move(places);
    made.article = article;
    return made;
}

ReadingPointer readingOfText(const QString &text, const QStringList &without = {}) {
    const auto page = readPage(text.toUtf8(), QStringLiteral("page"));
    if (!page)
        return nullptr;
    ReadOptions options;
    options.without = without;
    return read(*page, {}, options);
}

/// A page that has blocks.
ReadingPointer randomReading(QRandomGenerator &random) {
    for (;;) {
        const ReadingPointer reading = readingOfText(randomPage(random));
        if (reading && !reading->articles.empty())
            return reading;
    }
}

const Article &someArticle(const Reading &reading, QRandomGenerator &random) {
    return reading.articles[random.bounded(static_cast<quint32>(reading.articles.size()))]->article;
}

/// A run of blocks of one article.
std::vector<Span> someBlocks(const Reading &reading, QRandomGenerator &random, int atLeast = 1) {
    const std::vector<Block> &blocks = someArticle(reading, random).blocks;
    std::vector<Span> places;
    const int first = random.bounded(static_cast<int>(blocks.size()));
    const int count = atLeast + random.bounded(3);
    for (int i = first; i < first + count && i < static_cast<int>(blocks.size()); ++i)
        places.push_back(blocks[static_cast<std::size_t>(i)].source);
    return places;
}

BlockOperation randomOperation(const Reading &reading, QRandomGenerator &random) {
    const auto sort = static_cast<Sort>(random.bounded(6));
    BlockOperation made = operation(sort, {}, random.bounded(static_cast<int>(reading.articles.size()) + 1));
    made.kind = static_cast<BlockKind>(random.bounded(static_cast<int>(BlockKind::Code) + 1));
    made.level = static_cast<std::uint8_t>(random.bounded(1, 4));
    const auto length = static_cast<int>(reading.page->text.size());
    const int at = random.bounded(length + 1);
    if (sort == Sort::BringBack)
        made.places = discardedIn(reading, Span(at, std::min(length, at + random.bounded(40))));
    else if (sort == Sort::Split)
        made.places = {Span(at, at)};
    else if (!reading.articles.empty())
        made.places = someBlocks(reading, random);
    return made;
}

std::vector<Span> sourcesOf(const Reading &reading) {
    std::vector<Span> sources;
    for (const auto &read : reading.articles) {
        for (const Block &block : read->article.blocks)
            sources.push_back(block.source);
    }
    std::sort(sources.begin(), sources.end());
    return sources;
}

const Block *blockAt(const Reading &reading, Offset at) {
    for (const auto &read : reading.articles) {
        for (const Block &block : read->article.blocks) {
            if (block.source.contains(at))
                return &block;
        }
    }
    return nullptr;
}

int articleAt(const Reading &reading, Offset at) {
    for (std::size_t i = 0; i < reading.articles.size(); ++i) {
        for (const Block &block : reading.articles[i]->article.blocks) {
            if (block.source.contains(at))
                return static_cast<int>(i);
        }
    }
    return -1;
}

QString described(const Reading &reading, const BlockOperation &operation) {
    QString places;
    for (const Span place : operation.places)
        places += QStringLiteral(" %1-%2").arg(place.begin).arg(place.end);
    return QStringLiteral("operation %1 on%2 of\n%3")
        .arg(static_cast<int>(operation.sort))
        .arg(places, reading.page->text);
}

} // namespace

class BlockOperationTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

private Q_SLOTS:
    void everyScriptKeepsTheLawsAndIsUndone() {
        QRandomGenerator random = seeded("scripts of operations on blocks");
        for (int round = 0; round < 60; ++round) {
            ReadingPointer reading = randomReading(random);
            const QByteArray first = json(*reading);
            std::vector<Decisions> held;
            for (int step = 0; step < 8; ++step) {
                const BlockOperation deed = randomOperation(*reading, random);
                const ReadingPointer next = after(reading, deed);
                const QString fault = faultOf(*next);
                QVERIFY2(fault.isEmpty(), qPrintable(fault + u'\n' + described(*reading, deed)));
                // Done once it is done. An article that lost its last block is gone and those behind it move up, so the
                // article is named by where its blocks are now.
                BlockOperation repeated = deed;
                if (deed.sort == Sort::Assign && !deed.places.empty())
                    repeated.article = articleAt(*next, deed.places.front().begin);
                QVERIFY2(decisionsFor(*next, repeated).empty() || sourcesOf(*next) != sourcesOf(*reading),
                         qPrintable(described(*reading, deed)));
                // Neither the way there nor the run matters: read anew it is the same.
                QCOMPARE(json(*read(reading->page, next->decisions, {})), json(*next));
                held.push_back(reading->decisions);
                reading = next;
            }
            for (; !held.empty(); held.pop_back())
                reading = redecided(reading, held.back(), {});
            QCOMPARE(json(*reading), first);
        }
    }

    void whatIsDroppedAndBroughtBackReadsAsBefore() {
        QRandomGenerator random = seeded("dropped and brought back");
        for (int round = 0; round < 150; ++round) {
            const ReadingPointer reading = randomReading(random);
            const std::vector<Span> places = someBlocks(*reading, random);
            const ReadingPointer dropped = after(reading, operation(Sort::Drop, places));
            for (const Span place : places)
                QVERIFY(blockAt(*dropped, place.begin) == nullptr);
            // To the article it came from; where nothing is left of that one, the rules say which it is.
            int article = static_cast<int>(dropped->articles.size());
            for (const Block &block : reading->articles[articleAt(*reading, places.front().begin)]->article.blocks) {
                if (const int now = articleAt(*dropped, block.source.begin); now >= 0)
                    article = now;
            }
            const ReadingPointer back = after(dropped, operation(Sort::BringBack, places, article));
            QVERIFY2(back->decisions == reading->decisions, qPrintable(reading->page->text));
            QCOMPARE(json(*back), json(*reading));
        }
    }

    void whatRulesDiscardedIsBroughtBackAndDroppedAgain() {
        QRandomGenerator random = seeded("brought back and dropped");
        int found = 0;
        for (int round = 0; round < 150; ++round) {
            const ReadingPointer reading = randomReading(random);
            if (reading->discarded.empty())
                continue;
            const Discarded &range =
                reading->discarded[random.bounded(static_cast<quint32>(reading->discarded.size()))];
            if (range.structureEdit < 0)
                continue;
            ++found;
            const auto places = discardedIn(*reading, Span(range.source.begin, range.source.begin));
            const ReadingPointer back = after(reading, operation(Sort::BringBack, places));
            for (const Discarded &still : back->discarded)
                QVERIFY(still.structureEdit < 0 || !still.source.overlaps(range.source));
            // It is text of the article that was meant; of its lines some may be nothing but residue.
            const std::vector<Span> blocks = blocksIn(*back, places.front());
            QVERIFY2(!blocks.empty(), qPrintable(reading->page->text));
            for (const Span block : blocks)
                QCOMPARE(articleAt(*back, block.begin), 0);
            const ReadingPointer again = after(back, operation(Sort::Drop, places));
            QCOMPARE(sourcesOf(*again), sourcesOf(*reading));
            QCOMPARE(again->discarded.size(), reading->discarded.size());
            for (std::size_t i = 0; i < again->discarded.size(); ++i)
                QCOMPARE(again->discarded[i].source, reading->discarded[i].source);
            // All that may remain is the word that rules shall not take residue out of the range: were it withdrawn,
            // what the analyst rejected there before would be lost with it.
            for (const auto &[id, decision] : again->decisions.all()) {
                QVERIFY2(decision.verdict == Verdict::Reject && decision.before != decision.after,
                         qPrintable(decision.hand + u'\n' + reading->page->text));
                const Span place = reading->page->codePoints.toUnits(decision.codePoints);
                QVERIFY(places.front().contains(place));
            }
        }
        QVERIFY(found > 20);
    }

    void joiningWhatWasSplitGivesBackTheFirst() {
        QRandomGenerator random = seeded("split and joined");
        int found = 0;
        for (int round = 0; round < 200; ++round) {
            const ReadingPointer reading = randomReading(random);
            const Span block = someBlocks(*reading, random).front();
            const Offset at = random.bounded(block.begin, block.end);
            const ReadingPointer split = after(reading, operation(Sort::Split, {Span(at, at)}));
            if (split->decisions == reading->decisions)
                continue;
            ++found;
            QCOMPARE(sourcesOf(*split).size(), sourcesOf(*reading).size() + 1);
            const ReadingPointer joined = after(split, operation(Sort::Join, blocksIn(*split, block)));
            QVERIFY(joined->decisions == reading->decisions);
        }
        QVERIFY(found > 50);
    }

    void splittingWhatWasJoinedGivesBackTheFirst() {
        QRandomGenerator random = seeded("joined and split");
        int found = 0;
        for (int round = 0; round < 200; ++round) {
            const ReadingPointer reading = randomReading(random);
            std::vector<Span> places = someBlocks(*reading, random, 2);
            places.resize(std::min<std::size_t>(places.size(), 2));
            const ReadingPointer joined = after(reading, operation(Sort::Join, places));
            if (joined->decisions == reading->decisions)
                continue;
            ++found;
            const Block *one = blockAt(*joined, places.front().begin);
            QVERIFY(one != nullptr);
            QCOMPARE(one->source, Span(places.front().begin, places.back().end));
            const Block *former = blockAt(*reading, places.front().begin);
            QCOMPARE(one->kind, former->kind);
            QVERIFY2(former->kind == BlockKind::Code || !one->text.contains(u'\n') || former->text.contains(u'\n'),
                     qPrintable(one->text));
            const Offset at = places.back().begin;
            const ReadingPointer split = after(joined, operation(Sort::Split, {Span(at, at)}));
            QVERIFY(split->decisions == reading->decisions);
        }
        QVERIFY(found > 20);
    }

    void aKindIsGivenAndTakenBack() {
        QRandomGenerator random = seeded("kinds");
        for (int round = 0; round < 100; ++round) {
            const ReadingPointer reading = randomReading(random);
            const std::vector<Span> places = someBlocks(*reading, random);
            BlockOperation deed = operation(Sort::Kind, {places.front()});
            deed.kind = BlockKind::Heading;
            deed.level = 3;
            const ReadingPointer named = after(reading, deed);
            const Block *block = blockAt(*named, places.front().begin);
            QCOMPARE(block->source, places.front());
            QCOMPARE(block->kind, BlockKind::Heading);
            QCOMPARE(block->level, std::uint8_t(3));
            const Block *former = blockAt(*reading, places.front().begin);
            deed.kind = former->kind;
            deed.level = former->level;
            QVERIFY(after(named, deed)->decisions == reading->decisions);
        }
    }

    void aBlockIsGivenToAnotherArticleAndBack() {
        QRandomGenerator random = seeded("articles");
        for (int round = 0; round < 100; ++round) {
            const ReadingPointer reading = randomReading(random);
            const Article &main = reading->articles.front()->article;
            if (main.blocks.size() < 3)
                continue;
            const Span place = main.blocks[1].source;
            const auto count = static_cast<int>(reading->articles.size());
            const ReadingPointer apart = after(reading, operation(Sort::Assign, {place}, count));
            QCOMPARE(static_cast<int>(apart->articles.size()), count + 1);
            QCOMPARE(articleAt(*apart, place.begin), count);
            // Another joins it there, and the first one leaves it.
            const Span other = apart->articles.front()->article.blocks.back().source;
            const ReadingPointer both = after(apart, operation(Sort::Assign, {other}, count));
            QCOMPARE(articleAt(*both, other.begin), count);
            QCOMPARE(articleAt(*both, place.begin), count);
            const ReadingPointer one = after(both, operation(Sort::Assign, {place}, 0));
            QCOMPARE(articleAt(*one, place.begin), 0);
            QCOMPARE(articleAt(*one, other.begin), count);
            QVERIFY(after(one, operation(Sort::Assign, {other}, 0))->decisions == reading->decisions);
        }
    }

    void whatWasDoneHoldsUnderOtherRules() {
        QRandomGenerator random = seeded("other rules");
        const QStringList withouts[] = {{QStringLiteral("recommended-list")},
                                        {QStringLiteral("breadcrumb"), QStringLiteral("article-bounds")},
                                        {QStringLiteral("punctuation-width"), QStringLiteral("pinyin-residue")}};
        for (int round = 0; round < 60; ++round) {
            const ReadingPointer reading = randomReading(random);
            const std::vector<Span> places = someBlocks(*reading, random);
            ReadingPointer done = after(reading, operation(Sort::Drop, {places.front()}));
            const Discarded *kept = nullptr;
            for (const Discarded &range : reading->discarded) {
                if (range.structureEdit >= 0)
                    kept = &range;
            }
            if (kept)
                done = after(done, operation(Sort::BringBack, {kept->source}));
            ReadOptions options;
            options.without = withouts[random.bounded(3)];
            const ReadingPointer again = read(reading->page, done->decisions, options);
            QVERIFY2(faultOf(*again).isEmpty(), qPrintable(faultOf(*again)));
            QVERIFY(blockAt(*again, places.front().begin) == nullptr);
            for (const Discarded &range : again->discarded)
                QVERIFY(!kept || range.structureEdit < 0 || !range.source.overlaps(kept->source));
        }
    }

    void oneOperationIsOneStepAndIsStored() {
        const QString path = m_folder.fresh();
        const auto library = openedSession(path);
        const QByteArray bytes = "海陵电站昨日并网，首期装机三百兆瓦，工程由两家公司共同出资。\n\n"
                                 "明年下半年全部完工，届时每年发电二十亿度，供应三个城市。\n\n"
                                 "第三段说明工程的来由，从十年前的一份报告说起，一直说到今天。\n";
        const qint64 article = imported(library->library(), bytes);
        ReadingSession session(*library);
        session.open(article);
        const Article before = session.readArticle()->article;
        QCOMPARE(before.blocks.size(), 3U);
        const std::optional<QString> note = session.addNote(before.blocks[1].source, NoteColour::Green);
        QVERIFY(session.change(operation(Sort::Join, blocksIn(before, Span(0, Offset(before.text.size()))))));
        QCOMPARE(session.readArticle()->article.blocks.size(), 1U);
        QCOMPARE(session.readArticle()->article.text, QString(before.text).remove(u'\n'));
        QCOMPARE(session.undoStack()->count(), 2);
        // The note stands where it was, on the page and on its words.
        QCOMPARE(session.note(*note)->page, before.blocks[1].source);
        QVERIFY(!session.note(*note)->hidden);
        const auto other = openedSession(path);
        ReadingSession second(*other);
        second.open(article);
        QCOMPARE(second.readArticle()->article.text, session.readArticle()->article.text);
        session.undoStack()->undo();
        QCOMPARE(session.readArticle()->article.text, before.text);
        // Nothing to do is no step.
        QVERIFY(!session.change(operation(Sort::BringBack, {before.blocks[0].source})));
        // What is dropped hides its note, and says so.
        QVERIFY(session.change(operation(Sort::Drop, {before.blocks[1].source})));
        QVERIFY(session.note(*note)->hidden);
        session.undoStack()->undo();
        QVERIFY(!session.note(*note)->hidden);
    }

    void anEditByHandIsTurnedOffAndRejectedLikeOthers() {
        const auto library = openedSession(m_folder.fresh());
        ReadingSession session(*library);
        session.open(imported(library->library(), pageBytes));
        const Article before = session.readArticle()->article;
        QVERIFY(session.change(operation(Sort::Drop, {before.blocks.front().source})));
        const EditId id = session.reading()->decisions.all().begin()->first;
        session.decide(id, Verdict::Reject);
        QCOMPARE(session.readArticle()->article.text, before.text);
        QCOMPARE(session.reading()->choice.structure.back().state, EditState::Rejected);
        session.toggle(id);
        QVERIFY(session.readArticle()->article.text != before.text);
        session.toggle(id);
        QCOMPARE(session.readArticle()->article.text, before.text);
        QVERIFY(session.reading()->decisions.isEmpty());
    }

    void wordsOfALaterVersionAreKeptAndDoNothing() {
        const ReadingPointer reading = readingOfText(QStringLiteral("海陵电站昨日并网，首期装机三百兆瓦。\n"));
        Decision decision;
        decision.id = "0123456789abcdef";
        decision.verdict = Verdict::Accept;
        decision.codePoints = Span(0, 4);
        decision.before = decision.after = reading->page->text.left(4);
        for (const char *words : {"fold", "kind", "kind poem 0", "kind heading x", "article", "article x", "drop 2"}) {
            decision.hand = QString::fromLatin1(words);
            Decisions decisions;
            decisions.put(decision);
            QCOMPARE(json(*redecided(reading, decisions, {})), json(*reading));
        }
    }
};

QTEST_GUILESS_MAIN(BlockOperationTest)
#include "blockoperation_test.moc"
