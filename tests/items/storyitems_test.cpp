// SPDX-License-Identifier: Apache-2.0
// What lists say of stories.
#include "models/items/articlelistmodel.h"
#include "models/items/shelflistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace variorum;

namespace {

ArticleRow row(qint64 article, const QString &title) {
    ArticleRow made;
    made.article = made.page = article;
    made.title = title;
    return made;
}

} // namespace

class StoryItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storiesStandUnderAHeading() {
        ArticleRow one = row(1, QStringLiteral("甲"));
        ArticleRow other = row(2, QStringLiteral("乙"));
        one.story = other.story = 7;
        ShelfListModel shelves;
        QAbstractItemModelTester tester(&shelves, QAbstractItemModelTester::FailureReportingMode::QtTest);
        shelves.setContent({{7, QStringLiteral("文集")}}, {{7, QStringLiteral("事件")}}, {one, other}, {});
        QStringList shownRows;
        for (int i = 3; i < shelves.rowCount(); ++i)
            shownRows << shelves.index(i).data().toString() + u' ' +
                             shelves.index(i).data(ShelfListModel::CountRole).toString();
        QCOMPARE(shownRows, (QStringList{QStringLiteral("Collections 1"), QStringLiteral("文集 0"),
                                         QStringLiteral("Stories 1"), QStringLiteral("事件 2")}));
        const QModelIndex heading = shelves.index(5);
        QVERIFY(!heading.flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(heading.data(ShelfListModel::HeadingRole).toBool());
        QVERIFY(shelves.indexOf({}) != heading);
        QVERIFY(stands(one, {Shelf::Kind::Story, 7}));
        QVERIFY(!stands(one, {Shelf::Kind::Story, 8}));
        QCOMPARE(shelfFromKey(shelfKey({Shelf::Kind::Story, 12})), (Shelf{Shelf::Kind::Story, 12}));
        // A name is asked for, and not given by the model itself.
        QSignalSpy asked(&shelves, &ShelfListModel::renameRequested);
        QVERIFY(shelves.setData(shelves.indexOf({Shelf::Kind::Story, 7}), QStringLiteral("另一件")));
        QCOMPARE(asked.size(), 1);
    }

    void aGroupFoldsButForWhatIsShown() {
        using Group = ShelfListModel::Group;
        ShelfListModel shelves;
        QAbstractItemModelTester tester(&shelves, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Shelf event{Shelf::Kind::Story, 7};
        const auto show = [&](const Shelf &shown) {
            shelves.setContent({{7, QStringLiteral("文集")}},
                               {{7, QStringLiteral("事件")}, {8, QStringLiteral("另一件")}}, {}, shown);
        };
        show({});
        QCOMPARE(shelves.rowCount(), 8);
        shelves.setFolded({Group::Stories});
        QCOMPARE(shelves.rowCount(), 6);
        const QModelIndex heading = shelves.headingOf(Group::Stories);
        QVERIFY(heading.data(ShelfListModel::FoldedRole).toBool());
        QCOMPARE(heading.data(ShelfListModel::CountRole).toInt(), 2);
        QVERIFY(!shelves.indexOf(event).isValid());
        show(event);
        QVERIFY(shelves.indexOf(event).isValid());
        QCOMPARE(shelves.rowCount(), 7);
        show({});
        shelves.setFolded({});
        QCOMPARE(shelves.rowCount(), 8);
    }

    void theSourcesOfAStoryAreCounted() {
        ArticleRow one = row(1, QStringLiteral("甲"));
        ArticleRow other = row(2, QStringLiteral("乙"));
        const ArticleRow alone = row(3, QStringLiteral("丙"));
        one.story = other.story = 7;
        ArticleListModel model;
        model.setRows({one, other, alone});
        const auto sources = [&model](qint64 article) {
            return model.indexOf(article).data(ArticleListModel::SourcesRole).toInt();
        };
        QCOMPARE(sources(1), 2);
        QCOMPARE(sources(3), 0);
        // Another source goes: the row that stays says so.
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        other.binned = true;
        model.setRows({one, other, alone});
        QCOMPARE(sources(1), 1);
        QCOMPARE(changed.size(), 2);
        model.setRows({one, other, alone});
        QCOMPARE(changed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(StoryItemsTest)
#include "storyitems_test.moc"
