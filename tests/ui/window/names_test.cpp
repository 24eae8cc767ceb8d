// SPDX-License-Identifier: Apache-2.0
// What a person says of the names in an article, on the real window.
#include "models/items/figurelistmodel.h"
#include "tests/ui/window/namesrig.h"
#include "ui/reader/readerview.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace variorum;
using namespace variorum::naming;

class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inAStoryItHoldsForItsArticles() {
        WindowRig rig;
        rig.start({rig.write(QStringLiteral("a.txt"), "电站建设上月签约\n\n" + page),
                   rig.write(QStringLiteral("b.txt"),
                             "公司总部年内扩建\n\n江声科技公司在北京扩建总部,明年年底全部完工。\n")});
        QTRY_COMPARE(rig.titles().size(), 2);
        QTRY_VERIFY(rig.library().jobs().empty());
        QVERIFY(rig.openTitled(QStringLiteral("扩建")));
        QMenu *menu = menuOn(rig, QStringLiteral("江声科技公司"));
        QVERIFY(menu != nullptr && menu->findChild<QAction *>(QStringLiteral("name-none-story")) == nullptr);
        menu->close();
        rig.list()->selectAll();
        rig.trigger(ActionId::GroupAsStory);
        QVERIFY(rig.openTitled(QStringLiteral("签约")));
        const QString firm = QStringLiteral("江声科技公司:ORG");
        QTRY_VERIFY(names(rig).contains(firm));
        QVERIFY(choose(menuOn(rig, QStringLiteral("江声科技公司")), "name-none-story"));
        QTRY_VERIFY(!names(rig).contains(firm));
        QVERIFY(rig.openTitled(QStringLiteral("扩建")));
        QTRY_VERIFY(!names(rig).contains(firm));
        // An article that is taken out of the story does not have it any more.
        rig.trigger(ActionId::TakeOutOfStory);
        QTRY_VERIFY(names(rig).contains(firm));
        QVERIFY(rig.openTitled(QStringLiteral("签约")));
        QTRY_VERIFY(!names(rig).contains(firm));
    }

    void aNameIsNoneHereAndTheListFollows() {
        WindowRig rig;
        QVERIFY(opened(rig));
        QVERIFY(rows(rig).contains(QStringLiteral("海陵电力公司:2")));
        QVERIFY(choose(menuOn(rig, QStringLiteral("海陵电力公司"), 1), "name-none-place"));
        QTRY_COMPARE(names(rig).size(), 4);
        QVERIFY(rows(rig).contains(QStringLiteral("海陵电力公司:1")));
        // No underline is left there, and no card.
        QMenu *menu = menuOn(rig, QStringLiteral("海陵电力公司"), 1);
        QVERIFY(menu != nullptr && menu->findChild<QAction *>(QStringLiteral("name-none-place")) == nullptr);
        menu->close();
        QVERIFY(rig.isEnabled(ActionId::Undo));
        rig.trigger(ActionId::Undo);
        QTRY_COMPARE(names(rig).size(), 5);
        rig.trigger(ActionId::Redo);
        QTRY_COMPARE(names(rig).size(), 4);
        // And it holds the next day.
        rig.start();
        QTRY_VERIFY(!rig.articleText().isEmpty());
        QCOMPARE(names(rig).size(), 4);
    }

    void anotherTypeInTheWholeArticle() {
        WindowRig rig;
        QVERIFY(opened(rig));
        QVERIFY(choose(menuOn(rig, QStringLiteral("海陵电力公司")), "name-product-article"));
        QTRY_COMPARE(names(rig).count(QStringLiteral("海陵电力公司:PRODUCT")), 2);
        QTRY_VERIFY(rows(rig).contains(QStringLiteral("海陵电力公司:2")));
    }

    void selectedWordsBecomeANameEverywhere() {
        WindowRig rig;
        QVERIFY(opened(rig));
        const auto at = rig.articleText().indexOf(QStringLiteral("二号机组"));
        rig.reader()->setFocus();
        rig.reader()->selectInArticle({at, at + 4});
        QVERIFY(choose(menuOn(rig, QStringLiteral("二号机组")), "name-product-library"));
        QTRY_VERIFY(names(rig).contains(QStringLiteral("二号机组:PRODUCT")));
        rig.drop({rig.write(QStringLiteral("b.txt"),
                            "停机的消息\n\n昨夜二号机组停机两小时。\n\n检修今晨已经结束,没有别的影响。\n")});
        QTRY_COMPARE(rig.titles().size(), 2);
        QTRY_VERIFY(rig.library().jobs().empty());
        if (!rig.articleText().contains(QStringLiteral("昨夜")))
            QVERIFY(rig.openTitled(QStringLiteral("停机")));
        QTRY_VERIFY(rig.articleText().contains(QStringLiteral("昨夜")));
        QVERIFY(names(rig).contains(QStringLiteral("二号机组:PRODUCT")));
    }

    void twoEntitiesAreJoinedByTyping() {
        WindowRig rig;
        QVERIFY(opened(rig));
        rig.trigger(ActionId::ShowEntities);
        QTRY_VERIFY(entities(rig)->isVisible());
        QVERIFY(choose(menuOnEntity(rig, QStringLiteral("江声科技公司")), "name-means"));
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = rig.child<QDialog>("thing-dialog")) != nullptr && dialog->isVisible());
        rig.child<QLineEdit>("thing-typed")->insert(QStringLiteral("海陵電力"));
        QTRY_COMPARE(rig.child<QListView>("thing-list")->model()->index(0, 0).data().toString(),
                     QStringLiteral("海陵电力公司"));
        QTest::keyClick(rig.child<QLineEdit>("thing-typed"), Qt::Key_Return);
        QTRY_VERIFY(rows(rig).contains(QStringLiteral("海陵电力公司:4")));
        QCOMPARE(rows(rig).size(), 2);
        rig.trigger(ActionId::Undo);
        QTRY_COMPARE(rows(rig).size(), 3);
    }

    void whatWasSaidIsTakenBackAfterARestart() {
        WindowRig rig;
        QVERIFY(opened(rig));
        QVERIFY(choose(menuOn(rig, QStringLiteral("北京")), "name-none-library"));
        QTRY_COMPARE(names(rig).size(), 4);
        rig.start();
        QTRY_VERIFY(!rig.articleText().isEmpty());
        QCOMPARE(names(rig).size(), 4);
        auto *corrections = rig.child<QMenu>("corrections-menu");
        QVERIFY(corrections != nullptr);
        Q_EMIT qobject_cast<QMenu *>(corrections->parent())->aboutToShow();
        QCOMPARE(corrections->actions().size(), 1);
        QVERIFY(corrections->actions().front()->text().contains(QStringLiteral("北京")));
        corrections->actions().front()->trigger();
        QTRY_COMPARE(names(rig).size(), 5);
    }

    void aNameIsAddedToTheLexiconAndKnownFromThenOn() {
        WindowRig rig;
        QVERIFY(opened(rig));
        const auto at = rig.articleText().indexOf(QStringLiteral("二号机组"));
        rig.reader()->setFocus();
        rig.reader()->selectInArticle({at, at + 4});
        QVERIFY(choose(menuOn(rig, QStringLiteral("二号机组")), "name-known"));
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = rig.child<QDialog>("own-name-dialog")) != nullptr && dialog->isVisible());
        QTest::keyClick(rig.child<QComboBox>("own-name-type"), Qt::Key_End);
        QTest::mouseClick(rig.child<QPushButton>("own-name-go"), Qt::LeftButton);
        QVERIFY(rig.message().contains(QStringLiteral("二号机组")));
        QTRY_VERIFY(names(rig).contains(QStringLiteral("二号机组:PRODUCT")));
        rig.start();
        QTRY_VERIFY(!rig.articleText().isEmpty());
        QTRY_VERIFY(names(rig).contains(QStringLiteral("二号机组:PRODUCT")));
    }

    void ownNamesAreATable() {
        WindowRig rig;
        QVERIFY(opened(rig));
        rig.trigger(ActionId::OwnNames);
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = rig.child<QDialog>("own-names")) != nullptr && dialog->isVisible());
        auto *name = rig.child<QLineEdit>("own-name");
        auto *table = rig.child<QTableView>("own-names-table");
        auto *said = rig.child<QLabel>("own-names-said");
        name->insert(QStringLiteral("站"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(said->isVisible() && said->text().contains(QStringLiteral("One character")));
        name->clear();
        name->insert(QStringLiteral("机组"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(names(rig).contains(QStringLiteral("机组:ORG")));
        // A cell is changed where it stands.
        table->setCurrentIndex(table->model()->index(0, 0));
        table->edit(table->model()->index(0, 0));
        auto *editor = table->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        editor->selectAll();
        editor->insert(QStringLiteral("二号机组"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(names(rig).contains(QStringLiteral("二号机组:ORG")));

        rig.prompts.files = {rig.write(QStringLiteral("more.csv"), "name,type,aliases\n电站,PRODUCT,\n总部,SHIP,\n")};
        QTest::mouseClick(rig.child<QPushButton>("own-names-import"), Qt::LeftButton);
        QTRY_VERIFY(said->text().contains(QStringLiteral("1 new name")));
        QVERIFY(said->text().contains(QStringLiteral("SHIP")));
        QCOMPARE(table->model()->rowCount(), 2);
        QTRY_VERIFY(names(rig).contains(QStringLiteral("电站:PRODUCT")));
        rig.child<QLineEdit>("own-names-filter")->insert(QStringLiteral("電站"));
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectAll();
        QTest::mouseClick(rig.child<QPushButton>("own-names-remove"), Qt::LeftButton);
        rig.child<QLineEdit>("own-names-filter")->clear();
        QCOMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(!names(rig).contains(QStringLiteral("电站:PRODUCT")));

        rig.prompts.target = rig.path(QStringLiteral("out.csv"));
        QTest::mouseClick(rig.child<QPushButton>("own-names-export"), Qt::LeftButton);
        QFile out(rig.prompts.target);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(out.readAll()).contains(QStringLiteral("二号机组,ORG")));
    }

    void whatIsUnderlinedAndFoundIsRemembered() {
        WindowRig rig;
        QVERIFY(opened(rig));
        const auto place = [&rig] {
            return rig.reader()->mentionAt(
                rig.reader()->toDocument(Offset(rig.articleText().indexOf(QStringLiteral("北京")))));
        };
        QVERIFY(place() != nullptr);
        rig.child<QAction>("underline-place")->trigger();
        QVERIFY(place() == nullptr);
        auto *statistics = rig.child<QAction>("names-by-statistics");
        QCOMPARE(statistics->isVisible(), rig.library().hasTagger());
        statistics->trigger();
        QVERIFY(!rig.library().setup().tagger);
        rig.start();
        QTRY_VERIFY(!rig.articleText().isEmpty());
        QVERIFY(place() == nullptr);
        QVERIFY(!rig.library().setup().tagger);
        rig.child<QAction>("underline-place")->trigger();
        QVERIFY(place() != nullptr);
    }

    void figuresAreOrderedAndShownInOtherUnits() {
        WindowRig rig;
        rig.start({rig.write(QStringLiteral("a.txt"),
                             "一期装机30兆瓦,投资3亿元,电站在海边。\n\n二期装机1.2吉瓦,投资12亿元,明年开工建设。\n")});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        rig.trigger(ActionId::ShowFigures);
        auto *list = rig.child<QListView>("figure-list");
        QTRY_VERIFY(list->isVisible());
        const auto row = [&list](int at, int column) { return list->model()->index(at, column).data().toString(); };
        QCOMPARE(row(0, FigureListModel::Words), QStringLiteral("30兆瓦"));
        rig.child<QAction>("by-size")->trigger();
        QCOMPARE(row(0, FigureListModel::Words), QStringLiteral("12亿元"));
        rig.child<QAction>("power-by-ten-thousands")->trigger();
        QCOMPARE(row(2, FigureListModel::Value), QStringLiteral("120 万千瓦"));
        const auto hover = [&rig] {
            const auto at = Offset(rig.articleText().indexOf(QStringLiteral("1.2吉瓦")));
            const QRect there = rig.reader()->rectAt(rig.reader()->toDocument(at + 1));
            QHelpEvent event(QEvent::ToolTip, there.center(), rig.reader()->viewport()->mapToGlobal(there.center()));
            QCoreApplication::sendEvent(rig.reader()->viewport(), &event);
            return QToolTip::text();
        };
        QVERIFY2(hover().contains(QStringLiteral("120 万千瓦")), qPrintable(hover()));
        QVERIFY(hover().contains(QStringLiteral("1,200,000,000 W")));
        rig.start();
        QTRY_VERIFY(!rig.articleText().isEmpty());
        list = rig.child<QListView>("figure-list");
        QCOMPARE(row(0, FigureListModel::Words), QStringLiteral("12亿元"));
        QVERIFY(hover().contains(QStringLiteral("120 万千瓦")));
    }

    void moneyIsConvertedByRatesThatThePersonEnters() {
        WindowRig rig;
        rig.start(
            {rig.write(QStringLiteral("a.txt"),
                       "海港二期动工\n\n2025年9月22日\n\n一期投资3亿元,电站在海边。\n\n二期投资1亿美元,明年开工。\n")});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        rig.trigger(ActionId::ShowFigures);
        auto *list = rig.child<QListView>("figure-list");
        QTRY_VERIFY(list->isVisible());
        const auto convertedRows = [&list] {
            QStringList rows;
            for (int at = 0; at < list->model()->rowCount(); ++at) {
                const QString text = list->model()->index(at, FigureListModel::Converted).data().toString();
                if (!text.isEmpty())
                    rows << text;
            }
            return rows;
        };
        rig.trigger(ActionId::ExchangeRates);
        auto *rate = rig.child<QLineEdit>("rate-value");
        QVERIFY(rig.child<QLabel>("rates-none")->isVisible());
        QCOMPARE(rig.child<QDateEdit>("rate-day")->text(), QStringLiteral("2025-09-22"));
        QTest::keyClicks(rate, QStringLiteral("-1"));
        QTest::keyClick(rate, Qt::Key_Return);
        QVERIFY(rig.child<QLabel>("rates-said")->isVisible());
        rate->clear();
        QTest::keyClicks(rate, QStringLiteral("0.125"));
        QTest::keyClick(rate, Qt::Key_Return);
        auto *table = rig.child<QTableView>("rates-table");
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(rate->text().isEmpty());
        QTest::mouseClick(rig.child<QPushButton>("rates-close"), Qt::LeftButton);
        QCOMPARE(convertedRows(), QStringList()); // not before it is asked for
        auto *currencies = rig.child<QMenu>("currencies-menu");
        const auto choose = [&rig, &currencies](const QString &code) {
            currencies = rig.child<QMenu>("currencies-menu");
            currencies->popup(QPoint());
            for (QAction *action : currencies->actions()) {
                if (action->text() == code)
                    action->trigger();
            }
            currencies->close();
        };
        choose(QStringLiteral("USD"));
        QCOMPARE(convertedRows(), QStringList{QStringLiteral("USD 37.5 million, at 1 CNY = 0.125 USD of 2025-09-22")});
        // Largest first by what it is worth, not by the number before the sign.
        rig.child<QAction>("by-size")->trigger();
        QCOMPARE(list->model()->index(0, FigureListModel::Words).data().toString(), QStringLiteral("1亿美元"));
        const auto at = Offset(rig.articleText().indexOf(QStringLiteral("3亿元")));
        const QRect there = rig.reader()->rectAt(rig.reader()->toDocument(at + 1));
        QHelpEvent event(QEvent::ToolTip, there.center(), rig.reader()->viewport()->mapToGlobal(there.center()));
        QCoreApplication::sendEvent(rig.reader()->viewport(), &event);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("1 CNY = 0.125 USD of 2025-09-22")),
                 qPrintable(QToolTip::text()));

        rig.start(); // both are remembered
        QTRY_VERIFY(!rig.articleText().isEmpty());
        list = rig.child<QListView>("figure-list");
        QCOMPARE(convertedRows().size(), 1);
        choose(QStringLiteral("CNY"));
        QCOMPARE(convertedRows(), QStringList{QStringLiteral("CNY 800 million, at 1 CNY = 0.125 USD of 2025-09-22")});
        rig.trigger(ActionId::ExchangeRates);
        table = rig.child<QTableView>("rates-table");
        table->selectRow(0);
        QTest::mouseClick(rig.child<QPushButton>("rates-remove"), Qt::LeftButton);
        QCOMPARE(convertedRows(), QStringList());
    }
};

QTEST_MAIN(NamesTest)
#include "names_test.moc"
