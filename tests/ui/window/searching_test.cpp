// SPDX-License-Identifier: Apache-2.0
// The library is searched while one types: what a person sees in the list, opens from it, and finds marked.
#include "tests/ui/window/windowrig.h"
#include "ui/reader/readerview.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace variorum;

class SearchingTest : public QObject {
    Q_OBJECT

    /// A window on three articles.
    static void fill(WindowRig &rig) {
        rig.start();
        const QByteArray filler =
            QStringLiteral("沿岸三县的用电由此改观，下游的灌溉从明年春天开始。").repeated(30).toUtf8();
        rig.drop(
            {rig.write(QStringLiteral("a.txt"),
                       "河岸电网改造完成\n\n来源：海陵日报 2031-03-05\n\n工程队昨日宣布，东岸的线路已经全部换新。\n\n" +
                           filler + "\n\n此前的储能站由ＯｐｅｎＧｒｉｄ供货。\n"),
             rig.write(QStringLiteral("b.txt"), "山城書店重新開門\n\n來源：北嶺晚報 "
                                                "2032-07-01\n\n店主說，儲能站旁邊的書架都修好了，讀者可以回來了。\n"),
             rig.write(QStringLiteral("c.txt"),
                       "山谷水库蓄水\n\n水库上月开始蓄水，水位每天上升一米，水库下游的村庄已经搬走。\n")});
        QTRY_COMPARE_WITH_TIMEOUT(rig.titles().size(), 3, 20'000);
        QTRY_VERIFY(rig.library().jobs().empty());
    }
    static QLineEdit *field(const WindowRig &rig) { return rig.child<QLineEdit>("library-filter"); }
    static QString count(const WindowRig &rig) {
        const auto *label = rig.child<QLabel>("library-count");
        return label->isVisible() ? label->text() : QString();
    }
    static const SearchHit *hit(const WindowRig &rig, int row) {
        return rig.list()->model()->index(row, 0).data(ArticleListModel::HitRole).value<const SearchHit *>();
    }

private Q_SLOTS:
    void resultsComeWhileOneTypes() {
        WindowRig rig;
        fill(rig);
        QTest::keyClick(rig.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(field(rig)->hasFocus());
        // One character, in the other script.
        field(rig)->setText(QStringLiteral("儲"));
        QTRY_COMPARE(rig.titles().size(), 2);
        QCOMPARE(count(rig), QStringLiteral("2 found"));
        field(rig)->setText(QStringLiteral("储能站 书架"));
        QTRY_COMPARE(rig.titles(), QStringList{QStringLiteral("山城書店重新開門")});
        QVERIFY(hit(rig, 0)->snippet.contains(QStringLiteral("儲能站")));
        QCOMPARE(hit(rig, 0)->ranges.size(), 2U);
        QTest::keyClicks(field(rig), QStringLiteral(" qqq"));
        QTRY_COMPARE(rig.titles().size(), 0);
        QTest::keyClick(field(rig), Qt::Key_Escape);
        QCOMPARE(field(rig)->text(), QString());
        QTRY_COMPARE(rig.titles().size(), 3);
        QCOMPARE(count(rig), QString());
        QVERIFY(hit(rig, 0) == nullptr);
    }

    void whatCannotBeSearchedForIsSaid() {
        WindowRig rig;
        fill(rig);
        field(rig)->setText(QStringLiteral("after:2031-02-30"));
        QTRY_VERIFY(count(rig).contains(QStringLiteral("is no date")));
        // It may still be written on, until somebody says that it is all.
        field(rig)->setText(QStringLiteral("\"储能"));
        QTRY_VERIFY(!count(rig).contains(QStringLiteral("is no date")));
        QTest::keyClick(field(rig), Qt::Key_Return);
        QTRY_VERIFY(count(rig).contains(QStringLiteral("not closed")));
    }

    void enterOpensTheBestAtItsWords() {
        WindowRig rig;
        fill(rig);
        QVERIFY(rig.openTitled(QStringLiteral("水库")));
        rig.trigger(ActionId::SearchLibrary);
        QTest::keyClicks(field(rig), QStringLiteral("opengr"));
        // At once, not when the list has come.
        QTest::keyClick(field(rig), Qt::Key_Return);
        QTRY_VERIFY(rig.articleText().contains(QStringLiteral("东岸")));
        QTRY_COMPARE(rig.reader()->selectedText(), QStringLiteral("ＯｐｅｎＧｒ"));
        QVERIFY(rig.reader()->visibleRange().contains(rig.reader()->selection()));
        QVERIFY(rig.list()->hasFocus());
        // Back to the field, other words; the arrow goes to what was found.
        rig.trigger(ActionId::SearchLibrary);
        field(rig)->setText(QStringLiteral("水库"));
        QTRY_COMPARE(rig.titles(), QStringList{QStringLiteral("山谷水库蓄水")});
        QTest::keyClick(field(rig), Qt::Key_Down);
        QTRY_VERIFY(rig.articleText().contains(QStringLiteral("蓄水")));
        QCOMPARE(rig.reader()->selectedText(), QStringLiteral("水库"));
    }

    void notesAreFoundAndShown() {
        WindowRig rig;
        fill(rig);
        QVERIFY(rig.openTitled(QStringLiteral("水库")));
        const auto note = rig.reading().addNote({9, 13}, NoteColour::Green, QStringLiteral("与年报不符"));
        QVERIFY(note.has_value());
        QVERIFY(rig.openTitled(QStringLiteral("電網")) || rig.openTitled(QStringLiteral("电网")));
        field(rig)->setText(QStringLiteral("年報"));
        QTRY_COMPARE(rig.titles(), QStringList{QStringLiteral("山谷水库蓄水")});
        QCOMPARE(hit(rig, 0)->annotation, *note);
        QTest::mouseClick(rig.list()->viewport(), Qt::LeftButton, {},
                          rig.list()->visualRect(rig.list()->model()->index(0, 0)).center());
        QTRY_VERIFY(rig.articleText().contains(QStringLiteral("蓄水")));
    }

    void filtersAreOffered() {
        WindowRig rig;
        fill(rig);
        rig.trigger(ActionId::SearchLibrary);
        QTest::keyClicks(field(rig), QStringLiteral("so"));
        auto *offers = field(rig)->findChild<QAbstractItemView *>(QStringLiteral("search-offers"));
        if (offers == nullptr) {
            for (QWidget *top : QApplication::topLevelWidgets()) {
                if (top->objectName() == QStringLiteral("search-offers"))
                    offers = qobject_cast<QAbstractItemView *>(top);
            }
        }
        QVERIFY(offers != nullptr);
        QTRY_VERIFY(offers->isVisible());
        QVERIFY(offers->model()->index(0, 0).data().toString().startsWith(QStringLiteral("source:")));
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Return);
        QTRY_COMPARE(field(rig)->text(), QStringLiteral("source:"));
        // The publishers that there are.
        QTRY_VERIFY(offers->isVisible());
        QCOMPARE(offers->model()->rowCount(), 2);
        field(rig)->setText(QStringLiteral("source:晚"));
        QTRY_COMPARE(rig.titles(), QStringList{QStringLiteral("山城書店重新開門")});
    }

    void aBadQuerySaysWhy() {
        WindowRig rig;
        fill(rig);
        field(rig)->setText(QStringLiteral("水库"));
        QTRY_COMPARE(rig.titles().size(), 1);
        field(rig)->setText(QStringLiteral("titel:水库"));
        QTRY_VERIFY(count(rig).startsWith(QStringLiteral("There is no filter titel:")));
        QCOMPARE(rig.titles().size(), 1);
        field(rig)->setText(QStringLiteral("title:水库"));
        QTRY_COMPARE(count(rig), QStringLiteral("1 found"));
    }

    void theOrderCanBeByDate() {
        WindowRig rig;
        fill(rig);
        field(rig)->setText(QStringLiteral("储能站 "));
        QTRY_COMPARE(rig.titles().size(), 2);
        const auto *order = rig.child<QToolButton>("library-order");
        QTRY_COMPARE(order->menu()->actions().front()->text(), QStringLiteral("By Relevance"));
        QVERIFY(order->menu()->actions().front()->isChecked());
        for (QAction *action : order->menu()->actions()) {
            if (action->text() == QStringLiteral("By Date")) {
                action->trigger();
                break;
            }
        }
        QTRY_COMPARE(rig.titles().front(), QStringLiteral("山城書店重新開門"));
        QVERIFY(!order->menu()->actions().front()->isChecked());
        field(rig)->clear();
        QTRY_COMPARE(rig.titles().size(), 3);
        QVERIFY(order->menu()->actions().front()->text() != QStringLiteral("By Relevance"));
    }
};

QTEST_MAIN(SearchingTest)
#include "searching_test.moc"
