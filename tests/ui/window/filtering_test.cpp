// SPDX-License-Identifier: Apache-2.0
// The list is narrowed by chips, and says which one to take off when it has become empty.
#include "tests/ui/window/windowrig.h"
#include "ui/library/datespandialog.h"
#include "ui/library/librarypane.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace variorum;

class FilteringTest : public QObject {
    Q_OBJECT

    static void fill(WindowRig &rig) {
        rig.start();
        rig.drop(
            {rig.write(QStringLiteral("a.txt"),
                       "河岸电网改造完成\n\n来源：海陵日报 2031-03-05\n\n工程队昨日宣布，东岸的线路已经全部换新。\n"),
             rig.write(QStringLiteral("b.txt"), "山城書店重新開門\n\n來源：北嶺晚報 2032-07-01\n\n店主說，"
                                                "儲能站旁邊的書架都修好了，讀者可以回來了。\n"),
             rig.write(QStringLiteral("c.txt"), "山谷水库蓄水\n\n来源：海陵日报 2032-02-01\n\n水库上月开始蓄水，"
                                                "水位每天上升一米，下游的村庄已经搬走。\n")});
        QTRY_COMPARE_WITH_TIMEOUT(rig.titles().size(), 3, 20'000);
        QTRY_VERIFY(rig.library().jobs().empty());
    }
    static QStringList chips(const WindowRig &rig) {
        QStringList texts;
        for (const QToolButton *chip : rig.window()->findChildren<QToolButton *>(QStringLiteral("filter-chip"))) {
            if (chip->isVisible())
                texts << chip->text();
        }
        return texts;
    }
    static QToolButton *chip(const WindowRig &rig, const QString &text) {
        for (QToolButton *chip : rig.window()->findChildren<QToolButton *>(QStringLiteral("filter-chip"))) {
            if (chip->isVisible() && chip->text() == text)
                return chip;
        }
        return nullptr;
    }
    /// What the menu offers of a kind, as "text|count".
    static QStringList offers(const WindowRig &rig, const QString &kind) {
        QStringList texts;
        auto *menu = rig.child<QMenu>("filter-offers");
        Q_EMIT menu->aboutToShow();
        for (const QAction *action : menu->actions()) {
            if (action->text() != kind || action->menu() == nullptr)
                continue;
            for (const QAction *offer : action->menu()->actions()) {
                if (!offer->isSeparator())
                    texts << QString(offer->text()).replace(u'\t', u'|');
            }
        }
        return texts;
    }
    static void take(const WindowRig &rig, const QString &kind, const QString &value) {
        auto *menu = rig.child<QMenu>("filter-offers");
        Q_EMIT menu->aboutToShow();
        for (const QAction *action : menu->actions()) {
            if (action->text() != kind || action->menu() == nullptr)
                continue;
            for (QAction *offer : action->menu()->actions()) {
                if (offer->text().section(u'\t', 0, 0) == value) {
                    offer->trigger();
                    return;
                }
            }
        }
        QFAIL(qPrintable(kind + u' ' + value));
    }
    static QList<QPushButton *> waysOut(const WindowRig &rig) {
        QList<QPushButton *> shown;
        for (QPushButton *button : rig.child<QWidget>("ways-out")->findChildren<QPushButton *>()) {
            if (button->isVisible())
                shown << button;
        }
        return shown;
    }

private Q_SLOTS:
    void chipsNarrowTheListAndAreTakenOff() {
        WindowRig rig;
        fill(rig);
        QCOMPARE(offers(rig, QStringLiteral("Source")),
                 (QStringList{QStringLiteral("海陵日报|2"), QStringLiteral("北嶺晚報|1")}));
        take(rig, QStringLiteral("Source"), QStringLiteral("海陵日报"));
        QTRY_COMPARE(rig.titles().size(), 2);
        QCOMPARE(rig.child<QLabel>("library-count")->text(), QStringLiteral("2 articles"));
        // What is counted is what would be left.
        QCOMPARE(offers(rig, QStringLiteral("Date")).mid(0, 2),
                 (QStringList{QStringLiteral("2032|1"), QStringLiteral("2031|1")}));
        take(rig, QStringLiteral("Date"), QStringLiteral("2031"));
        QTRY_COMPARE(rig.titles(), QStringList{QStringLiteral("河岸电网改造完成")});
        QCOMPARE(chips(rig), (QStringList{QStringLiteral("Source: 海陵日报"), QStringLiteral("Date: 2031")}));
        // Another year takes the place of the first.
        take(rig, QStringLiteral("Date"), QStringLiteral("2032"));
        QTRY_COMPARE(rig.titles(), QStringList{QStringLiteral("山谷水库蓄水")});
        QTest::mouseClick(chip(rig, QStringLiteral("Source: 海陵日报")), Qt::LeftButton);
        QTRY_COMPARE(rig.titles().size(), 2);
        // By keyboard: the one that has the focus.
        QToolButton *left = chip(rig, QStringLiteral("Date: 2032"));
        QVERIFY(left != nullptr);
        left->setFocus();
        QTest::keyClick(left, Qt::Key_Delete);
        QTRY_COMPARE(rig.titles().size(), 3);
        QVERIFY(chips(rig).isEmpty());
        QTRY_VERIFY(rig.child<QToolButton>("filter-add")->hasFocus());
    }

    void theMenuOpensByKeyboard() {
        WindowRig rig;
        fill(rig);
        // The menu runs until it is closed.
        bool seen = false;
        QTimer::singleShot(0, rig.window(), [&rig, &seen] {
            auto *menu = rig.child<QMenu>("filter-offers");
            seen = menu->isVisible() && !menu->actions().isEmpty();
            menu->close();
        });
        QTest::keyClick(rig.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(seen);
    }

    void anEmptyListSaysWhichFilterToTakeOff() {
        WindowRig rig;
        fill(rig);
        rig.window()->show();
        auto *pane = rig.child<LibraryPane>("library-pane");
        pane->setFilters({{ArticleFilter::Kind::Script, QStringLiteral("Hant")},
                          {ArticleFilter::Kind::Publisher, QStringLiteral("海陵日报")}});
        QTRY_COMPARE(rig.titles().size(), 0);
        QTRY_COMPARE(waysOut(rig).size(), 2);
        // The one that leaves most stands first.
        QCOMPARE(waysOut(rig).front()->text(), QStringLiteral("2 articles without “Traditional”"));
        QTest::mouseClick(waysOut(rig).front(), Qt::LeftButton);
        QTRY_COMPARE(rig.titles().size(), 2);
        QTRY_VERIFY(waysOut(rig).isEmpty());
        QCOMPARE(chips(rig), QStringList{QStringLiteral("Source: 海陵日报")});
    }

    void aSearchLooksAtWhatPasses() {
        WindowRig rig;
        fill(rig);
        take(rig, QStringLiteral("Script"), QStringLiteral("Simplified"));
        auto *field = rig.child<QLineEdit>("library-filter");
        field->setText(QStringLiteral("山"));
        QTRY_COMPARE(rig.titles(), QStringList{QStringLiteral("山谷水库蓄水")});
        QTRY_COMPARE(rig.child<QLabel>("library-count")->text(), QStringLiteral("1 found"));
        field->setText(QStringLiteral("书架"));
        QTRY_COMPARE(rig.titles().size(), 0);
        QTRY_COMPARE(waysOut(rig).size(), 1);
        QTest::mouseClick(waysOut(rig).front(), Qt::LeftButton);
        QTRY_COMPARE(rig.titles(), QStringList{QStringLiteral("山城書店重新開門")});
        QVERIFY(chips(rig).isEmpty());
    }

    void aTimeIsTypedAndRemembered() {
        WindowRig rig;
        fill(rig);
        take(rig, QStringLiteral("Date"), QStringLiteral("From … Until …"));
        auto *dialog = rig.child<DateSpanDialog>("date-span");
        QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
        auto *from = dialog->findChild<QLineEdit *>(QStringLiteral("date-from"));
        auto *to = dialog->findChild<QLineEdit *>(QStringLiteral("date-to"));
        const auto ready = [dialog] {
            for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->text() == QStringLiteral("Filter"))
                    return button->isEnabled();
            }
            return false;
        };
        from->setText(QStringLiteral("2032-13"));
        QVERIFY(!ready());
        from->setText(QStringLiteral("2031/03/05"));
        to->setText(QStringLiteral("2031-02"));
        QVERIFY(!ready());
        to->setText(QStringLiteral("2032-02"));
        QVERIFY(ready());
        QTest::keyClick(to, Qt::Key_Return);
        QTRY_COMPARE(chips(rig), QStringList{QStringLiteral("Date: 2031-03-05 – 2032-02")});
        QTRY_COMPARE(rig.titles().size(), 2);
        rig.start();
        QTRY_COMPARE(chips(rig), QStringList{QStringLiteral("Date: 2031-03-05 – 2032-02")});
        QCOMPARE(rig.titles().size(), 2);
    }
};

QTEST_MAIN(FilteringTest)
#include "filtering_test.moc"
