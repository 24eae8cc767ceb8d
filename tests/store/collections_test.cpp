// SPDX-License-Identifier: Apache-2.0
// Collections, tags and what has been read: kept, found again, and taken back.
#include "models/store/library.h"
#include "tests/support/testlibrary.h"

#include <QTest>

#include <algorithm>

using namespace variorum;
using namespace variorum::tests;

class CollectionsTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

    static ArticleRow rowOf(const Library &library, qint64 article) {
        const auto rows = library.articles();
        for (const ArticleRow &row : *rows) {
            if (row.article == article)
                return row;
        }
        return {};
    }
    static std::vector<qint64> found(Library &library, const QString &query, const SearchOptions &how = {}) {
        if (!library.updateIndex())
            return {-1};
        const auto result = library.search(parseQuery(query).query, how);
        std::vector<qint64> articles;
        for (const SearchHit &hit : result->hits)
            articles.push_back(hit.article);
        std::sort(articles.begin(), articles.end());
        return articles;
    }

private Q_SLOTS:
    void anArticleMayBeInSeveral() {
        const QString path = m_folder.fresh();
        qint64 first = 0, grid = 0, harbour = 0;
        {
            const auto library = opened(path);
            first = imported(*library, pageBytes);
            grid = *library->putCollection({0, QStringLiteral("电网")});
            harbour = *library->putCollection({0, QStringLiteral("港口")}, {first});
            QCOMPARE(*library->setCollected(grid, {first}, true), std::vector<qint64>{first});
            // Once more changes nothing, and so there is nothing to take back.
            QVERIFY(library->setCollected(grid, {first}, true)->empty());
        }
        const auto library = opened(path);
        QCOMPARE(*library->collections(),
                 (std::vector<Collection>{{grid, QStringLiteral("电网")}, {harbour, QStringLiteral("港口")}}));
        QCOMPARE(rowOf(*library, first).collections, (std::vector<qint64>{grid, harbour}));
        QCOMPARE(library->articlesOf(*library->pageOf(first))->front(), rowOf(*library, first));
        QCOMPARE(*library->setCollected(grid, {first}, false), std::vector<qint64>{first});
        QVERIFY(library->setCollected(grid, {first}, false)->empty());
        QCOMPARE(rowOf(*library, first).collections, std::vector<qint64>{harbour});
    }

    void aCollectionThatIsRemovedCanBeBroughtBack() {
        const auto library = opened(m_folder.fresh());
        const qint64 article = imported(*library, pageBytes);
        const qint64 id = *library->putCollection({0, QStringLiteral("电网")}, {article});
        QVERIFY(library->removeCollection(id).ok());
        QVERIFY(library->collections()->empty());
        QVERIFY(rowOf(*library, article).collections.empty());
        QCOMPARE(*library->putCollection({id, QStringLiteral("电网")}, {article}), id);
        QCOMPARE(rowOf(*library, article).collections, std::vector<qint64>{id});
        QCOMPARE(library->integrityProblems(), QStringList());
    }

    void twoHaveNotTheSameName() {
        const auto library = opened(m_folder.fresh());
        const qint64 grid = *library->putCollection({0, QStringLiteral("电网")});
        QVERIFY(!library->putCollection({0, QStringLiteral("电网")}).ok());
        const qint64 harbour = *library->putCollection({0, QStringLiteral("港口")});
        QVERIFY(!library->putCollection({harbour, QStringLiteral("电网")}).ok());
        QCOMPARE(*library->putCollection({grid, QStringLiteral("北岭电网")}), grid);
        QCOMPARE(library->collections()->front().name, QStringLiteral("北岭电网"));
    }

    void tagsAreKeptInTheirOrderAndFound() {
        const auto library = opened(m_folder.fresh());
        const qint64 first = imported(*library, pageBytes);
        const qint64 second = imported(*library, "港口今日复航\n\n停航九天的渡口今天恢复通航，票价不变。\n");
        QVERIFY(library->setTags({{first, {QStringLiteral("待核"), QStringLiteral("电力 北岭")}}}).ok());
        QCOMPARE(rowOf(*library, first).tags, (QStringList{QStringLiteral("待核"), QStringLiteral("电力 北岭")}));
        QCOMPARE(found(*library, QStringLiteral("tag:電力")), std::vector<qint64>{first});
        QCOMPARE(found(*library, QStringLiteral("-tag:待核")), std::vector<qint64>{second});
        QCOMPARE(found(*library, QStringLiteral("has:tag")), std::vector<qint64>{first});
        QVERIFY(library->setTags({{first, {}}, {second, {QStringLiteral("待核")}}}).ok());
        QCOMPARE(found(*library, QStringLiteral("tag:待核")), std::vector<qint64>{second});
        QVERIFY(rowOf(*library, first).tags.isEmpty());
    }

    void aSearchLooksWithinSome() {
        const auto library = opened(m_folder.fresh());
        const qint64 first = imported(*library, pageBytes);
        const qint64 second = imported(*library, "电站今日检修\n\n检修持续九天，票价不变，电站随后恢复。\n");
        QCOMPARE(found(*library, QStringLiteral("电站")), (std::vector<qint64>{first, second}));
        SearchOptions how;
        how.within = {second};
        how.limit = 1; // the first hits elsewhere take no place from those within
        QCOMPARE(found(*library, QStringLiteral("电站"), how), std::vector<qint64>{second});
        how.within = std::vector<qint64>();
        QVERIFY(found(*library, QStringLiteral("电站"), how).empty());
    }

    void howFarOneHasReadIsKept() {
        const QString path = m_folder.fresh();
        qint64 article = 0;
        {
            const auto library = opened(path);
            article = imported(*library, pageBytes);
            QCOMPARE(rowOf(*library, article).progress, 0);
            QVERIFY(library->setProgress({{article, 400, 7}}).ok());
        }
        const auto library = opened(path);
        QCOMPARE(rowOf(*library, article).progress, 400);
        QCOMPARE(rowOf(*library, article).place, 7);
        QVERIFY(library->setProgress({{article, 0, 0}}).ok());
        QCOMPARE(rowOf(*library, article).progress, 0);
        QCOMPARE(rowOf(*library, article).place, 0);
    }
};

QTEST_GUILESS_MAIN(CollectionsTest)
#include "collections_test.moc"
