// SPDX-License-Identifier: Apache-2.0
// The bin is emptied: what goes, what stays, and what may not come back.
#include "models/store/library.h"
#include "models/store/sqlite.h"
#include "tests/support/testlibrary.h"

#include <QTest>

#include <algorithm>

using namespace variorum;
using namespace variorum::tests;

namespace {

const QByteArray otherBytes =
    "北岭水库今日开闸\n\n水利部门说,下泄流量为每秒三百立方米,沿岸村庄已收到通知。\n\n闸门将在傍晚关闭。\n";

} // namespace

class BinTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

    static std::vector<qint64> listed(const Library &library) {
        std::vector<qint64> ids;
        const auto rows = library.articles();
        for (const ArticleRow &row : *rows)
            ids.push_back(row.article);
        return ids;
    }
    static bool emptied(Library &library) {
        const auto rows = library.articles();
        std::vector<qint64> binned;
        for (const ArticleRow &row : *rows) {
            if (row.binned)
                binned.push_back(row.article);
        }
        return library.removeBinned(binned).ok();
    }
    static std::size_t hits(Library &library, const QString &query, bool binned = false) {
        SearchOptions how;
        how.binned = binned;
        return library.updateIndex().ok() ? library.search(parseQuery(query).query, how)->hits.size() : 99;
    }
    /// A page with two articles, the second of which alone tells of a stall with fish balls.
    static QByteArray sample() {
        QFile file(QStringLiteral(SQL_DIR "/../samples/05-two-articles.txt"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Note noteOn(const Reading &reading, const QString &id, const QString &body) {
        Note note;
        note.id = id;
        note.body = body;
        note.anchor = anchorAt(reading.page->text, reading.page->codePoints, {0, 4});
        return note;
    }

private Q_SLOTS:
    void aPageGoesWithAllThatIsKnownOfIt() {
        const auto library = opened(m_folder.fresh());
        const qint64 kept = imported(*library, otherBytes, QStringLiteral("b.txt"));
        const qint64 gone = imported(*library, pageBytes);
        const qint64 page = *library->pageOf(gone);
        const ReadingPointer reading = readingOf(pageBytes);
        QVERIFY(library->putNote(page, noteOn(*reading, QStringLiteral("n1"), QStringLiteral("核对装机"))).ok());
        QVERIFY(library->setTags({{gone, {QStringLiteral("待核")}}}).ok());
        QVERIFY(library->setProgress({{gone, 500, 3}}).ok());
        QVERIFY(library->putCollection({0, QStringLiteral("电网")}, {gone, kept}).ok());
        QVERIFY(library->changeStories({{{-1, QStringLiteral("并网")}}, {{gone, -1}}, {}, {{gone, kept}}}).ok());
        QCOMPARE(hits(*library, QStringLiteral("海陵")), 1U);
        QCOMPARE(hits(*library, QStringLiteral("装机")), 2U); // in the note as well
        QVERIFY(library->setBinned({gone}, true).ok());

        QVERIFY(emptied(*library));
        QCOMPARE(listed(*library), std::vector<qint64>{kept});
        QVERIFY(!library->pageOf(gone).ok());
        QCOMPARE(library->pages().size(), 1U);
        QVERIFY(library->notes(page)->empty());
        QVERIFY(!library->note(QStringLiteral("n1")).ok());
        QVERIFY(library->stories()->empty());
        QCOMPARE(library->collections()->size(), 1U);
        QVERIFY(library->stale().empty());
        for (const bool binned : {false, true}) {
            QCOMPARE(hits(*library, QStringLiteral("海陵"), binned), 0U);
            QCOMPARE(hits(*library, QStringLiteral("核对"), binned), 0U);
        }
        QCOMPARE(hits(*library, QStringLiteral("水库")), 1U);
        QCOMPARE(library->integrityProblems(), QStringList());

        // It can be imported again, and is another article.
        const qint64 again = imported(*library, pageBytes);
        QVERIFY(again > gone);
        QVERIFY(*library->pageOf(again) > page);
        QCOMPARE(hits(*library, QStringLiteral("海陵")), 1U);
        QCOMPARE(library->articles()->back().tags, QStringList());
        // Nothing is in the bin, and nothing happens.
        QVERIFY(emptied(*library));
        QCOMPARE(listed(*library), (std::vector<qint64>{kept, again}));
    }

    void ofAPageThatIsKeptTheArticleDoesNotComeBack() {
        const QString path = m_folder.fresh();
        std::vector<qint64> both;
        {
            const auto library = opened(path);
            const QByteArray twoArticles = sample();
            const auto outcome =
                library->importPage(twoArticles, *readingOf(twoArticles), QStringLiteral("two.txt"), someTime);
            both = outcome->articles;
            QCOMPARE(both.size(), 2U);
            const ReadingPointer reading = readingOf(twoArticles);
            for (std::size_t i = 0; i < both.size(); ++i) {
                Note note = noteOn(*reading, QString::number(i), QStringLiteral("批注"));
                const Offset begin = reading->articles[i]->article.blocks.front().source.begin;
                note.anchor = anchorAt(reading->page->text, reading->page->codePoints, {begin, begin + 4});
                QVERIFY(library->putNote(1, note).ok());
            }
            QVERIFY(library->setBinned({both[1]}, true).ok());
            QVERIFY(emptied(*library));
            QCOMPARE(listed(*library), std::vector<qint64>{both[0]});
            QVERIFY(!library->pageOf(both[1]).ok());
            // Nor by being taken out of a bin that it is no longer in.
            QVERIFY(!library->setBinned({both[1]}, false).ok());
            // Its notes went with it.
            QCOMPARE(library->notes(1)->size(), 1U);
            QCOMPARE(library->notes(1)->front().id, QStringLiteral("0"));
        }
        const auto library = opened(path);
        const QByteArray twoArticles = sample();
        QVERIFY(library->reconcile(1, *readingOf(twoArticles)).ok());
        QCOMPARE(listed(*library), std::vector<qint64>{both[0]});
        QCOMPARE(hits(*library, QStringLiteral("鱼丸")), 0U);
        QCOMPARE(hits(*library, QStringLiteral("鱼丸"), true), 0U);
        const auto again =
            library->importPage(twoArticles, *readingOf(twoArticles), QStringLiteral("two.txt"), someTime);
        QVERIFY(again->skipped);
        QCOMPARE(again->articles, std::vector<qint64>{both[0]});
        // Who imports the page again wants it.
        const auto back = library->broughtBack(*again);
        QVERIFY(!back->skipped);
        QCOMPARE(back->articles, both);
        QCOMPARE(listed(*library), both);
        QCOMPARE(hits(*library, QStringLiteral("鱼丸")), 1U);
        QVERIFY(library
                    ->broughtBack(
                        *library->importPage(twoArticles, *readingOf(twoArticles), QStringLiteral("two.txt"), someTime))
                    ->skipped);
    }

    /// A page that is there already is skipped while another program writes.
    void bringingNothingBackLocksNothing() {
        const QString path = m_folder.fresh();
        const auto library = opened(path);
        imported(*library, pageBytes);
        const ImportOutcome there = library->find(readingOf(pageBytes)->page->sha256());
        const auto other = sqlite::Connection::open(path);
        sqlite::Transaction writing(**other);
        QVERIFY(writing.begun());
        const auto back = library->broughtBack(there);
        QVERIFY(back.ok());
        QVERIFY(back->skipped);
    }

    void whatIsNotInTheBinIsLeftAlone() {
        const auto library = opened(m_folder.fresh());
        const qint64 first = imported(*library, pageBytes);
        const qint64 second = imported(*library, otherBytes, QStringLiteral("b.txt"));
        QVERIFY(library->setBinned({first, second}, true).ok());
        QVERIFY(library->setBinned({first}, false).ok());
        QVERIFY(library->removeBinned({first}).ok());
        QCOMPARE(listed(*library).size(), 2U);
        QVERIFY(emptied(*library));
        QCOMPARE(listed(*library), std::vector<qint64>{first});
        QCOMPARE(*library->originalBytes(*library->pageOf(first)), pageBytes);
    }
};

QTEST_GUILESS_MAIN(BinTest)
#include "bin_test.moc"
