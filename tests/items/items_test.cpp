// SPDX-License-Identifier: Apache-2.0
#include "models/items/articlelistmodel.h"
#include "models/items/changelistmodel.h"
#include "models/items/entitylistmodel.h"
#include "models/items/figurelistmodel.h"
#include "models/items/notelistmodel.h"
#include "models/items/outlinemodel.h"
#include "models/items/quickopenmodel.h"
#include "models/items/shelflistmodel.h"
#include "models/items/thinglistmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPoint>
#include <QSignalSpy>
#include <QTest>

using namespace variorum;

namespace {

ArticleRow row(qint64 article, const QString &title, const QString &published = {}) {
    ArticleRow made;
    made.article = article;
    made.page = article;
    made.title = title;
    made.publisher = QStringLiteral("海陵日報");
    made.published = published;
    made.path = QStringLiteral("/pages/%1.txt").arg(article);
    made.characters = 100 * article;
    return made;
}

std::shared_ptr<ReadArticle> articleOf(const QString &text) {
    auto read = std::make_shared<ReadArticle>();
    read->article.text = text;
    return read;
}

Block heading(std::uint8_t level, Span range, const QString &text) {
    Block block;
    block.kind = BlockKind::Heading;
    block.level = level;
    block.range = range;
    block.text = text;
    return block;
}

PlacedNote note(const QString &id, const QString &body, Span place) {
    PlacedNote made;
    made.note.id = id;
    made.note.body = body;
    made.note.anchor.exact = QStringLiteral("两家公司");
    made.note.modified = QStringLiteral("2031-01-01T00:00:00Z");
    made.page = made.text = place;
    return made;
}

ReadingPointer readingOf(const QByteArray &bytes) {
    const auto page = readPage(bytes, QStringLiteral("page"));
    return read(*page, {}, {});
}

QString shown(const QAbstractItemModel &model, int row, int column = 0) {
    return model.index(row, column).data().toString();
}

} // namespace

class ItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void articlesThatStayKeepTheirIndices() {
        ArticleListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({row(1, QStringLiteral("甲")), row(2, QStringLiteral("乙")), row(4, QStringLiteral("丁"))});
        const QPersistentModelIndex kept = model.indexOf(2);
        const QPersistentModelIndex gone = model.indexOf(1);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows({row(2, QStringLiteral("乙，新的")), row(3, QStringLiteral("丙")), row(4, QStringLiteral("丁")),
                       row(5, QStringLiteral("戊")), row(6, QStringLiteral("己"))});
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!gone.isValid());
        QCOMPARE(kept.row(), 0);
        QCOMPARE(kept.data().toString(), QStringLiteral("乙，新的"));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.indexOf(6).row(), 4);
        QVERIFY(!model.indexOf(1).isValid());
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void anArticleWithoutTitleHasItsFilesName() {
        ArticleListModel model;
        model.setRows({row(7, {})});
        QCOMPARE(shown(model, 0), QStringLiteral("7.txt"));
    }

    void whatIsSearchedStandsInTheOrderOfItsHits() {
        ArticleListModel model;
        ArticleFilterModel filter;
        filter.setSourceModel(&model);
        filter.sort(ArticleListModel::Title, Qt::DescendingOrder);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ArticleRow binned = row(4, QStringLiteral("丁"));
        binned.binned = true;
        model.setRows(
            {row(1, QStringLiteral("甲")), row(2, QStringLiteral("乙")), row(3, QStringLiteral("丙")), binned});
        const auto articles = [&filter] {
            QList<qint64> all;
            for (int i = 0; i < filter.rowCount(); ++i)
                all << filter.index(i, 0).data(ArticleListModel::ArticleRole).toLongLong();
            return all;
        };
        const auto hit = [](qint64 article, const QString &snippet) {
            SearchHit made;
            made.article = article;
            made.snippet = snippet;
            return made;
        };
        QCOMPARE(articles().size(), 3);
        QVERIFY(filter.index(0, 0).data(ArticleListModel::HitRole).value<const SearchHit *>() == nullptr);
        filter.setHits(std::vector<SearchHit>{hit(3, QStringLiteral("a note")), hit(1, {}), hit(3, {}), hit(4, {})});
        QCOMPARE(articles(), (QList<qint64>{3, 1}));
        QCOMPARE(filter.index(0, 0).data(ArticleListModel::HitRole).value<const SearchHit *>()->snippet,
                 QStringLiteral("a note"));
        filter.sort(ArticleListModel::Title, Qt::AscendingOrder);
        QCOMPARE(articles(), (QList<qint64>{3, 1}));
        filter.setRanked(false);
        filter.sort(ArticleListModel::Imported, Qt::AscendingOrder);
        QCOMPARE(articles(), (QList<qint64>{1, 3}));
        filter.setShelf({Shelf::Kind::Bin, 0});
        QCOMPARE(articles(), QList<qint64>{4});
        filter.setHits(std::vector<SearchHit>());
        QCOMPARE(articles(), QList<qint64>());
        filter.setHits(std::nullopt);
        filter.setShelf({});
        QCOMPARE(articles().size(), 3);
    }

    void shelvesSayWhatStandsOnThem() {
        ArticleRow read = row(1, QStringLiteral("甲"));
        read.progress = 1000;
        read.collections = {7};
        ArticleRow noted = row(2, QStringLiteral("乙"));
        noted.notes = 2;
        noted.collections = {7, 8};
        ShelfListModel shelves;
        QAbstractItemModelTester tester(&shelves, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::vector<Collection> collections{{7, QStringLiteral("B")}, {8, QStringLiteral("A")}};
        shelves.setContent(collections, {}, {read, noted}, {});
        QStringList shownRows;
        for (int i = 0; i < shelves.rowCount(); ++i)
            shownRows << shown(shelves, i) + u' ' + shelves.index(i).data(ShelfListModel::CountRole).toString();
        QCOMPARE(shownRows, (QStringList{QStringLiteral("All articles 2"), QStringLiteral("Unread 1"),
                                         QStringLiteral("With notes 1"), QStringLiteral("Collections 2"),
                                         QStringLiteral("A 1"), QStringLiteral("B 2")}));
        // Rows that stay are only counted anew; the bin is there when something is in it.
        const QPersistentModelIndex kept = shelves.indexOf({Shelf::Kind::Own, 7});
        noted.collections = {8};
        shelves.setContent(collections, {}, {read, noted}, {});
        QCOMPARE(kept.data(ShelfListModel::CountRole).toInt(), 1);
        noted.binned = true;
        shelves.setContent(collections, {}, {read, noted}, {});
        QCOMPARE(shelves.indexOf({Shelf::Kind::Bin, 0}).data(ShelfListModel::CountRole).toInt(), 1);
        QCOMPARE(shelves.indexOf({Shelf::Kind::Own, 8}).data(ShelfListModel::CountRole).toInt(), 0);
    }

    void articlesAreDroppedOnCollectionsOnly() {
        ArticleListModel articles;
        articles.setRows({row(1, QStringLiteral("甲")), row(2, QStringLiteral("乙"))});
        const std::unique_ptr<QMimeData> data(
            articles.mimeData({articles.indexOf(1), articles.indexOf(2), articles.indexOf(2).siblingAtColumn(1)}));
        ShelfListModel shelves;
        shelves.setContent({{7, QStringLiteral("文集")}}, {{7, QStringLiteral("事件")}}, {}, {});
        std::vector<qint64> dropped;
        connect(&shelves, &ShelfListModel::articlesDropped, this,
                [&dropped](const Shelf &, const std::vector<qint64> &ids) { dropped = ids; });
        QVERIFY(!shelves.dropMimeData(data.get(), Qt::CopyAction, -1, -1, shelves.indexOf({})));
        QVERIFY(shelves.dropMimeData(data.get(), Qt::CopyAction, -1, -1, shelves.indexOf({Shelf::Kind::Own, 7})));
        QCOMPARE(dropped, (std::vector<qint64>{1, 2}));
        dropped.clear();
        QVERIFY(shelves.dropMimeData(data.get(), Qt::CopyAction, -1, -1, shelves.indexOf({Shelf::Kind::Story, 7})));
        QCOMPARE(dropped.size(), 2U);
        QMimeData text;
        text.setText(QStringLiteral("1 2"));
        QVERIFY(!shelves.canDropMimeData(&text, Qt::CopyAction, -1, -1, shelves.indexOf({Shelf::Kind::Own, 7})));
    }

    void whatIsReadStaysUntilItIsLeft() {
        ArticleListModel model;
        ArticleFilterModel filter;
        filter.setSourceModel(&model);
        model.setRows({row(1, QStringLiteral("甲")), row(2, QStringLiteral("乙"))});
        filter.setShelf({Shelf::Kind::Unread, 0});
        filter.setKept(1);
        ArticleRow begun = row(1, QStringLiteral("甲"));
        begun.progress = 300;
        model.setRow(begun);
        QCOMPARE(filter.rowCount(), 2);
        filter.setKept(2);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(shelfFromKey(shelfKey({Shelf::Kind::Own, 12})), (Shelf{Shelf::Kind::Own, 12}));
        QCOMPARE(shelfFromKey(shelfKey({Shelf::Kind::Unread, 0})), (Shelf{Shelf::Kind::Unread, 0}));
        QCOMPARE(shelfFromKey(QStringLiteral("cabc")), Shelf());
    }

    void sortingIsByValueAndWhatIsUnknownComesLast() {
        ArticleListModel model;
        ArticleFilterModel filter;
        filter.setSourceModel(&model);
        model.setRows({row(1, QStringLiteral("甲"), QStringLiteral("2031-02-01")), row(2, QStringLiteral("乙")),
                       row(12, QStringLiteral("丙"), QStringLiteral("2030-12-31"))});
        const auto order = [&filter] {
            QList<qint64> articles;
            for (int i = 0; i < filter.rowCount(); ++i)
                articles.append(filter.index(i, 0).data(ArticleListModel::ArticleRole).toLongLong());
            return articles;
        };
        filter.sort(ArticleListModel::Published);
        QCOMPARE(order(), (QList<qint64>{12, 1, 2}));
        filter.sort(ArticleListModel::Characters, Qt::DescendingOrder);
        QCOMPARE(order(), (QList<qint64>{12, 2, 1}));
    }

    void theOutlineKnowsWhereOneReads() {
        auto read = articleOf(QStringLiteral("一、背景\n文字\n二、数据\n文字"));
        read->article.blocks = {heading(2, {0, 4}, QStringLiteral("一、背景")), Block(),
                                heading(3, {8, 12}, QStringLiteral("二、数据"))};
        OutlineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setArticle(read);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(shown(model, 1).startsWith(u'\u2003'));
        QCOMPARE(model.index(1).data(SpanRole).toPoint(), QPoint(8, 12));
        QCOMPARE(model.rowAt(5), 0);
        QCOMPARE(model.rowAt(8), 1);
        read->article.blocks.front().range = {3, 4};
        model.setArticle(read);
        QCOMPARE(model.rowAt(0), -1);
        model.setArticle(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void entitiesAreCounted() {
        auto read = articleOf(QStringLiteral("北岭电力与海陵港，北岭电力"));
        read->mentions = {
            {{5, 8}, EntityType::Place, QStringLiteral("hailing"), QStringLiteral("海陵港"), 1},
            {{0, 4}, EntityType::Organisation, QStringLiteral("beiling"), QStringLiteral("北岭电力"), 1},
            {{9, 13}, EntityType::Organisation, QStringLiteral("beiling"), QStringLiteral("北岭电力"), 1}};
        EntityListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setArticle(read);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(shown(model, 0, EntityListModel::Name), QStringLiteral("北岭电力"));
        QCOMPARE(model.index(0, EntityListModel::Count).data().toInt(), 2);
        QCOMPARE(model.index(0, 0).data(IdRole).toString(), QStringLiteral("beiling"));
        QCOMPARE(model.row(model.index(0, 0))->mentions.size(), 2U);
        QVERIFY(!model.row({}));
    }

    void figuresSayTheirWordsAndValue() {
        const ReadingPointer reading = readingOf("电站昨日并网，总投资300亿元，工期缩短了两个月，装机容量为12吉瓦。\n");
        QVERIFY(!reading->articles.front()->figures.empty());
        FigureListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setArticle(reading->articles.front());
        QCOMPARE(model.rowCount(), static_cast<int>(reading->articles.front()->figures.size()));
        bool found = false;
        for (int i = 0; i < model.rowCount(); ++i) {
            if (shown(model, i) == QStringLiteral("300亿元")) {
                found = true;
                QVERIFY(!shown(model, i, FigureListModel::Kind).isEmpty());
                QVERIFY(!shown(model, i, FigureListModel::Value).isEmpty());
                QCOMPARE(model.index(i, FigureListModel::Value).data(PartSortRole).toDouble(), 3e10);
            }
        }
        QVERIFY(found);
    }

    void figuresAreOrderedBySizeAndByDate() {
        const ReadingPointer reading =
            readingOf("电站2031年投产,投资3亿元。\n\n一期30兆瓦,二期1.2吉瓦,2029年5月开工,追加12亿元。\n");
        FigureListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setArticle(reading->articles.front());
        const auto words = [&model] {
            QStringList all;
            for (int i = 0; i < model.rowCount(); ++i)
                all << shown(model, i);
            return all;
        };
        const QStringList byPlace = words();
        QCOMPARE(byPlace.size(), 6);
        model.setOrder(FigureListModel::Order::Size);
        QVERIFY(words().indexOf(QStringLiteral("12亿元")) < words().indexOf(QStringLiteral("3亿元")));
        QVERIFY(words().indexOf(QStringLiteral("1.2吉瓦")) < words().indexOf(QStringLiteral("30兆瓦")));
        model.setOrder(FigureListModel::Order::Date);
        QCOMPARE(words().first(2), (QStringList{QStringLiteral("2029年5月"), QStringLiteral("2031年")}));
        model.setOrder(FigureListModel::Order::Place);
        QCOMPARE(words(), byPlace);

        const auto value = [&](const QString &of) {
            return shown(model, int(words().indexOf(of)), FigureListModel::Value);
        };
        QCOMPARE(value(QStringLiteral("1.2吉瓦")), QStringLiteral("1.2 GW"));
        QCOMPARE(value(QStringLiteral("12亿元")), QStringLiteral("CNY 1.2 billion"));
        FigureDisplay asTheTradeWrites;
        asTheTradeWrites.moneyAsWritten = asTheTradeWrites.powerInTenThousands = true;
        model.setDisplay(asTheTradeWrites);
        QCOMPARE(value(QStringLiteral("1.2吉瓦")), QStringLiteral("120 万千瓦"));
        QCOMPARE(value(QStringLiteral("12亿元")), QStringLiteral("12亿元"));
        QCOMPARE(model.index(int(words().indexOf(QStringLiteral("1.2吉瓦"))), 0).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("1,200,000,000 W"));
    }

    void aThingIsFoundByTyping() {
        const auto lexicon = Lexicon::compile({{QStringLiteral("hailing"),
                                                EntityType::Organisation,
                                                QStringLiteral("海陵电力"),
                                                QStringLiteral("海陵電力"),
                                                {{QStringLiteral("Hailing Power"), false, false}},
                                                {},
                                                {}},
                                               {QStringLiteral("hailing-bay"),
                                                EntityType::Place,
                                                QStringLiteral("海陵湾"),
                                                QStringLiteral("海陵灣"),
                                                {},
                                                {},
                                                {}}});
        ThingListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setThings(nullptr, lexicon, QStringLiteral("hailing-bay"));
        QCOMPARE(model.rowCount(), 0);
        model.setTyped(QStringLiteral("hailing p"));
        QCOMPARE(shown(model, 0), QStringLiteral("海陵电力"));
        QCOMPARE(model.rowCount(), 1 + 4); // and a new one of each type
        QVERIFY(model.row(model.index(1))->isNew);
        model.setTyped(QStringLiteral("海陵灣"));
        QVERIFY(model.row(model.index(0))->isNew); // it is asked what that is
    }

    void typingInANoteKeepsItsRow() {
        NoteListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNotes({note(QStringLiteral("a"), QStringLiteral("第一"), {0, 4}),
                        note(QStringLiteral("b"), QStringLiteral("第二"), {6, 10})},
                       nullptr);
        const QPersistentModelIndex second = model.indexOf(QStringLiteral("b"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setNotes({note(QStringLiteral("a"), QStringLiteral("第一"), {0, 4}),
                        note(QStringLiteral("b"), QStringLiteral("第二，改过"), {6, 10})},
                       nullptr);
        QVERIFY(second.isValid());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(second.data().toString(), QStringLiteral("第二，改过"));
        PlacedNote hidden = note(QStringLiteral("c"), {}, {});
        hidden.hidden = true;
        model.setNotes({hidden}, nullptr);
        QVERIFY(shown(model, 0, NoteListModel::Quote) != hidden.note.anchor.exact);
    }

    void changesAreListedByPlace() {
        const ReadingPointer reading = readingOf("海陵电站昨日并网,首期装机🚀三百兆瓦。\n\n工程由两家公司共同出资。\n");
        ChangeListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReading(reading);
        QVERIFY(model.rowCount() >= 2);
        for (int i = 1; i < model.rowCount(); ++i)
            QVERIFY(model.row(model.index(i - 1, 0))->page <= model.row(model.index(i, 0))->page);
        const Edit &emoji = reading->choice.script.edits().back();
        const EditId id = editId(emoji, reading->page->codePoints);
        QCOMPARE(model.indexOf(id).siblingAtColumn(ChangeListModel::Before).data().toString(), QStringLiteral("🚀"));
        QCOMPARE(static_cast<int>(model.row(model.indexOf(id))->state), static_cast<int>(EditState::Applied));

        // After a decision the row stays and says so.
        const QPersistentModelIndex kept = model.indexOf(id);
        Decisions decisions;
        decisions.put(decisionOn(emoji, Verdict::Reject, reading->page->text, reading->page->codePoints));
        model.setReading(redecided(reading, decisions, {}));
        QVERIFY(kept.isValid());
        QCOMPARE(static_cast<int>(model.row(kept)->state), static_cast<int>(EditState::Rejected));
        model.setReading(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void initialsOfReadings() {
        QCOMPARE(pinyinInitials(u"海陵湾2期GW"), QStringLiteral("hlw2qgw"));
        QCOMPARE(pinyinInitials(u"“電網”，Ａ"), QStringLiteral("dwa"));
        QCOMPARE(pinyinInitials(u"……"), QString());
    }

    void aFewLettersFindAnArticle() {
        QuickOpenModel model;
        const QAbstractItemModelTester tester(&model);
        ArticleRow binned = row(9, QStringLiteral("海陵旧闻"));
        binned.binned = true;
        model.setArticles({row(1, QStringLiteral("海陵湾的电池电站")), row(2, QStringLiteral("渡口复航")),
                           row(3, QStringLiteral("電網與海陵灣")), row(4, QString()), binned});
        // Newest first; without a title the file's name; nothing from the bin.
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(shown(model, 0), QStringLiteral("4.txt"));
        ArticleRow second = row(4, QString());
        second.opening = QStringLiteral("昨夜大雨，");
        QCOMPARE(articleTitle(second), second.opening);
        // Either script, a beginning before an inside.
        model.setTyped(QStringLiteral("海陵灣"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(shown(model, 0), QStringLiteral("海陵湾的电池电站"));
        QCOMPARE(shown(model, 1), QStringLiteral("電網與海陵灣"));
        model.setTyped(QStringLiteral("DKFH"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(QuickOpenModel::ArticleRole).toLongLong(), 2);
        // Every word counts, and the publisher does too.
        model.setTyped(QStringLiteral("hlrb dk"));
        QCOMPARE(model.rowCount(), 1);
        model.setTyped(QStringLiteral("没有这样的"));
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ItemsTest)
#include "items_test.moc"
