// SPDX-License-Identifier: Apache-2.0
// The search of a library: what is found, and that the index follows what happens to pages and notes.
#include "models/base/chinese.h"
#include "tests/support/random.h"
#include "tests/support/testlibrary.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace variorum;
using namespace variorum::tests;

namespace {

std::vector<SearchHit> hitsOf(Library &library, const QString &query, const SearchOptions &how = {}) {
    const ParsedQuery parsed = parseQuery(query);
    if (parsed.fault || !library.updateIndex().ok())
        qFatal("the search cannot be made");
    Result<SearchResult> result = library.search(parsed.query, how);
    if (!result)
        qFatal("the search failed");
    return result.take().hits;
}

/// The articles that are found, in order: "3 1".
QString found(Library &library, const QString &query, const SearchOptions &how = {}) {
    QStringList articles;
    for (const SearchHit &hit : hitsOf(library, query, how))
        articles << QString::number(hit.article);
    return articles.join(u' ');
}

QString marked(const SearchHit &hit) {
    QString out;
    Offset at = 0;
    for (const Span span : hit.ranges) {
        out += hit.snippet.mid(at, span.begin - at) + u'[' + hit.snippet.mid(span.begin, span.length()) + u']';
        at = span.end;
    }
    return out + hit.snippet.mid(at);
}

Note noteOn(const QString &id, Span codePoints, const QString &body, const QStringList &tags = {}) {
    Note note;
    note.id = id;
    note.anchor.codePoints = codePoints;
    note.anchor.exact = QStringLiteral("x");
    note.body = body;
    note.tags = tags;
    return note;
}

const QByteArray simplifiedPage = "海陵电站昨日并网\n\n海陵电站昨日并网,首期装机🚀三百兆瓦,ＯｐｅｎＧｒｉｄ供货。\n\n"
                                  "工程由两家公司共同出资,明年下半年全部完工。\n";
const QByteArray traditionalPage =
    "北嶺水庫蓄水\n\n北嶺水庫上月蓄水,發電與海陵電站並網運行。\n\n下游三縣的灌溉從明年春天開始。\n";

} // namespace

class SearchTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

private Q_SLOTS:
    void bothScriptsAndWidthsFindEachOther() {
        const auto library = opened(m_folder.fresh());
        QCOMPARE(imported(*library, simplifiedPage), 1);
        QCOMPARE(imported(*library, traditionalPage, QStringLiteral("b.txt")), 2);
        for (const char *query : {"并网", "並網", "電站", "海陵电站", "站", "\"电站 並網\"", "明年"}) {
            const QString all = found(*library, QString::fromUtf8(query));
            QVERIFY2(query[0] == '"' ? all.isEmpty() : all.size() == 3, query);
        }
        QCOMPARE(found(*library, QStringLiteral("opengr")), QStringLiteral("1"));
        QCOMPARE(found(*library, QStringLiteral("ＯＰＥＮＧＲＩＤ")), QStringLiteral("1"));
        QCOMPARE(found(*library, QStringLiteral("grid")), QString());
        QCOMPARE(found(*library, QStringLiteral("\"opengr\"")), QString());
        QCOMPARE(found(*library, QStringLiteral("电站 水库")), QStringLiteral("2"));
        QCOMPARE(found(*library, QStringLiteral("电站 -水库")), QStringLiteral("1"));
        QCOMPARE(found(*library, QStringLiteral("-水库")), QStringLiteral("1"));
        // The emoji was taken out before.
        QCOMPARE(found(*library, QStringLiteral("装机三百兆瓦")), QStringLiteral("1"));
        QVERIFY(
            marked(hitsOf(*library, QStringLiteral("三百兆瓦")).front()).contains(QStringLiteral("装机[三百兆瓦]，")));
    }

    /// What is copied out of an article, over the end of a sentence and its paragraph, finds the article.
    void wordsAreFoundOverTheEndOfAParagraph() {
        const auto library = opened(m_folder.fresh());
        QCOMPARE(
            imported(*library, "海陵电站并网\n\n电站的装机是三百兆瓦。\n\n下游三县都说，水库是另一回事，与此无关。\n"),
            1);
        QCOMPARE(found(*library, QStringLiteral("三百兆瓦。下游三县")), QStringLiteral("1"));
        QCOMPARE(found(*library, QStringLiteral("\"三百兆瓦。 下游三縣\"")), QStringLiteral("1"));
        QVERIFY(marked(hitsOf(*library, QStringLiteral("三百兆瓦。下游三县")).front())
                    .contains(QStringLiteral("[三百兆瓦。 下游三县]")));
        QCOMPARE(found(*library, QStringLiteral("三百兆瓦下游三县")), QString());
    }

    void theBestComesFirst() {
        const auto library = opened(m_folder.fresh());
        const qint64 beside =
            imported(*library, "工程进展\n\n北岭的工程很快。下游三县都说，海陵电站是另一回事，与此无关。\n");
        const qint64 titled =
            imported(*library, "海陵电站并网\n\n海陵电站昨日并网，电站的装机是三百兆瓦。\n", QStringLiteral("b"));
        QCOMPARE(found(*library, QStringLiteral("海陵电站")), QStringLiteral("%1 %2").arg(titled).arg(beside));
        SearchOptions one;
        one.limit = 1;
        QCOMPARE(found(*library, QStringLiteral("海陵电站"), one), QString::number(titled));
        QCOMPARE(library->search(parseQuery(QStringLiteral("电站")).query, one)->total, 2);
    }

    void notesAreFoundWithTheirArticle() {
        const QString path = m_folder.fresh();
        const auto library = opened(path);
        const qint64 article = imported(*library, simplifiedPage);
        QVERIFY(library
                    ->putNote(1, noteOn(QStringLiteral("n1"), {20, 24}, QStringLiteral("与年报不符，待核實"),
                                        {QStringLiteral("数据")}))
                    .ok());
        const auto hits = hitsOf(*library, QStringLiteral("待核实"));
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits.front().annotation, QStringLiteral("n1"));
        QCOMPARE(hits.front().article, article);
        QVERIFY(!hits.front().title.isEmpty());
        QCOMPARE(marked(hits.front()), QStringLiteral("与年报不符，[待核實]"));
        QCOMPARE(hitsOf(*library, QStringLiteral("數據")).front().annotation, QStringLiteral("n1"));
        QCOMPARE(found(*library, QStringLiteral("tag:数据 电站")), QStringLiteral("1"));
        QCOMPARE(found(*library, QStringLiteral("has:note")), QStringLiteral("1"));
        QCOMPARE(found(*library, QStringLiteral("-has:note")), QString());
        // Another program's deed is seen as well.
        const auto other = opened(path);
        QVERIFY(other->putNote(1, noteOn(QStringLiteral("n1"), {20, 24}, QStringLiteral("已核实"))).ok());
        QCOMPARE(found(*library, QStringLiteral("待核实")), QString());
        QCOMPARE(found(*library, QStringLiteral("已核实")), QStringLiteral("1"));
        QVERIFY(other->removeNote(QStringLiteral("n1")).ok());
        QCOMPARE(found(*library, QStringLiteral("核实")), QString());
        QCOMPARE(found(*library, QStringLiteral("has:note")), QString());
    }

    void filtersNarrow() {
        const auto library = opened(m_folder.fresh());
        imported(
            *library,
            "海陵电站并网\n\n来源：海陵日报 2031-03-05\n\n电站昨日并网，首期装机三百兆瓦，沿岸三县的用电由此改观。\n");
        imported(*library,
                 "北嶺水庫蓄水\n\n來源：北嶺晚報 "
                 "2032-07-01\n\n水庫上月蓄水，發電與海陵電站並網運行，下游三縣的灌溉從此開始。\n",
                 QStringLiteral("b.txt"));
        const auto rows = library->articles();
        QCOMPARE(rows->front().published, QStringLiteral("2031-03-05"));
        QCOMPARE(rows->front().publisher, QStringLiteral("海陵日报"));
        const auto is = [&library](const char *query, const char *articles) {
            const QString all = found(*library, QString::fromUtf8(query));
            return all == QLatin1StringView(articles) || (qInfo() << query << all, false);
        };
        QVERIFY(is("title:水库", "2") && is("title:电站", "1") && is("-title:电站", "2"));
        QVERIFY(is("source:海陵", "1") && is("source:晚报 电站", "2") && is("source:早报", ""));
        QVERIFY(is("before:2031-03-05", "") && is("before:2031-03-06", "1") && is("before:2032", "1"));
        QVERIFY(is("after:2031-03-05", "2 1") && is("after:2032", "2") && is("-after:2032", "1"));
        QVERIFY(is("date:2031", "1") && is("date:2032-07", "2") && is("date:2032-08", ""));
        QVERIFY(is("script:hant", "2") && is("电站 script:hans", "1"));
        QVERIFY(is("has:date has:source", "2 1") && is("has:tag", ""));
        SearchOptions byDate;
        byDate.order = SearchOrder::Date;
        QCOMPARE(found(*library, QStringLiteral("电站"), byDate), QStringLiteral("2 1"));
        QVERIFY(library->setBinned({1}, true).ok());
        QVERIFY(is("电站", "2"));
        SearchOptions bin;
        bin.binned = true;
        QCOMPARE(found(*library, QStringLiteral("电站"), bin), QStringLiteral("1"));
    }

    void anArticleWithoutTitleIsFoundByItsFilesName() {
        const auto library = opened(m_folder.fresh());
        imported(*library, "水库上月开始蓄水，水位每天上升一米。下游的村庄已经搬走，灌溉从明年春天开始。\n",
                 QStringLiteral("/pages/Reservoir 7.txt"));
        QVERIFY(library->articles()->front().title.isEmpty());
        QCOMPARE(found(*library, QStringLiteral("reserv")), QStringLiteral("1"));
        QCOMPARE(marked(hitsOf(*library, QStringLiteral("reserv")).front()), QStringLiteral("[Reserv]oir 7"));
        QCOMPARE(found(*library, QStringLiteral("pages")), QString());
    }

    void entitiesAreFoundByAnyOfTheirNames() {
        const auto entries =
            parseLexicon("haling-power\tORG\t海陵电力\t海陵電力\tHaling Power|HLP\n", QStringLiteral("test"));
        QVERIFY(entries.ok());
        ReadOptions how;
        how.lexicon = Lexicon::compile(*entries);
        const auto library = opened(m_folder.fresh());
        imported(*library, "新站并网\n\n新站由Haling Power昨日并入电网，沿岸三县的用电由此改观。\n");
        imported(*library, "蓄水\n\n水库上月开始蓄水，下游三县的灌溉从此开始，工程即将完工。\n",
                 QStringLiteral("b.txt"));
        QVERIFY(library->updateNames(how).ok());
        for (const char *query : {"entity:haling-power", "entity:海陵電力", "entity:haling", "entity:\"Haling Power\""})
            QCOMPARE(found(*library, QString::fromUtf8(query)), QStringLiteral("1"));
        QCOMPARE(found(*library, QStringLiteral("entity:水库")), QString());
        QCOMPARE(found(*library, QStringLiteral("海陵")), QString());
    }

    void anOlderOrDamagedCacheIsMadeAgain() {
        const QString path = m_folder.fresh();
        imported(*opened(path), simplifiedPage);
        QFile cache(path + QStringLiteral("-cache"));
        QVERIFY(cache.open(QIODevice::WriteOnly));
        cache.write(QByteArray(9000, 'x'));
        cache.close();
        const auto library = opened(path);
        QCOMPARE(found(*library, QStringLiteral("电站")), QString());
        for (const qint64 page : library->stale())
            QVERIFY(library->reconcile(page, *readingOf(simplifiedPage)).ok());
        QCOMPARE(found(*library, QStringLiteral("電站")), QStringLiteral("1"));
    }

    void whatIsCancelledEndsAtOnce() {
        const auto library = opened(m_folder.fresh());
        for (int i = 0; i < 20; ++i)
            imported(*library, simplifiedPage + QByteArray::number(i), QString::number(i));
        Progress stopped;
        stopped.cancel();
        QVERIFY(library->updateIndex(stopped).ok());
        QCOMPARE(library->search(parseQuery(QStringLiteral("电站")).query)->total, 0);
        QCOMPARE(hitsOf(*library, QStringLiteral("电站")).size(), 20U);
        const auto refused = library->search(parseQuery(QStringLiteral("站 -水")).query, {}, stopped);
        QVERIFY(!refused.ok());
        QCOMPARE(static_cast<int>(refused.error().code), static_cast<int>(ErrorCode::Cancelled));
    }

    /// Whatever happens to pages, what is found is what a reader of all articles would find.
    void theIndexFollowsThePages() {
        QRandomGenerator random = seeded("index");
        const QString path = m_folder.fresh();
        auto library = opened(path);
        const QStringList characters{QStringLiteral("電"), QStringLiteral("电"),    QStringLiteral("网"),
                                     QStringLiteral("網"), QStringLiteral("站"),    QStringLiteral("🚀"),
                                     QStringLiteral(","),  QStringLiteral("(diàn)")};
        std::vector<QByteArray> pages;
        for (int step = 0; step < 120; ++step) {
            if (pages.size() < 12 || random.bounded(4) == 0) {
                QByteArray page = "第" + QByteArray::number(step) + "号消息如下。\n\n";
                for (int i = random.bounded(10, 40); i > 0; --i)
                    page += characters[random.bounded(static_cast<int>(characters.size()))].toUtf8();
                pages.push_back(page + "，沿岸三县的用电由此改观，工程明年完工。\n");
                QVERIFY(imported(*library, pages.back(), QString::number(step)) > 0);
            } else {
                // Another reading, as after a decision.
                const qint64 page = random.bounded(1, static_cast<int>(pages.size()) + 1);
                const ReadingPointer reading = readingOf(pages[static_cast<std::size_t>(page - 1)]);
                const auto edits = reading->choice.script.edits();
                Decisions decisions;
                if (!edits.empty() && random.bounded(2) == 0)
                    decisions.put(
                        decisionOn(edits[static_cast<std::size_t>(random.bounded(static_cast<int>(edits.size())))],
                                   Verdict::Reject, reading->page->text, reading->page->codePoints));
                QVERIFY(library->setDecisions(page, decisions).ok());
                QVERIFY(library->reconcile(page, *redecided(reading, decisions, {})).ok());
            }
            if (random.bounded(15) == 0)
                library = opened(path);
            if (random.bounded(3) != 0)
                continue;
            QString wanted;
            for (int i = random.bounded(1, 4); i > 0; --i)
                wanted += characters[random.bounded(5)];
            std::set<qint64> scanned;
            for (qint64 page = 1; page <= static_cast<qint64>(pages.size()); ++page) {
                const ReadingPointer reading = variorum::read(*library->page(page), library->decisions(page), {});
                const auto ids = library->reconcile(page, *reading);
                for (std::size_t i = 0; i < ids->size(); ++i) {
                    const Article &article = reading->articles[i]->article;
                    if (folded(article.title + u'\n' + article.text).contains(folded(wanted)))
                        scanned.insert((*ids)[i]);
                }
            }
            std::set<qint64> searched;
            for (const SearchHit &hit : hitsOf(*library, wanted)) {
                searched.insert(hit.article);
                QVERIFY(!hit.ranges.empty());
                for (const Span span : hit.ranges)
                    QVERIFY(folded(hit.snippet.mid(span.begin, span.length())).contains(folded(wanted)));
            }
            QCOMPARE(searched, scanned);
        }
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
