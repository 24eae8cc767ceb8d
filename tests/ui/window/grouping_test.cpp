// SPDX-License-Identifier: Apache-2.0
// Articles are grouped as stories, by hand and by proposal, and compared.
#include "tests/ui/window/windowrig.h"
#include "ui/compare/compareview.h"
#include "ui/library/librarypane.h"
#include "ui/library/shelflist.h"
#include "ui/library/storydialog.h"

#include <QDragMoveEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace variorum;

class GroupingTest : public QObject {
    Q_OBJECT

    /// A window on two reports of one event, in two scripts, and on two of others; the newest stands first.
    static void fill(WindowRig &rig) {
        rig.start();
        rig.drop(
            {rig.write(QStringLiteral("a.txt"),
                       "白鹭湖抽水蓄能电站开工\n\n白鹭湖日报 2032年5月6日\n\n白鹭湖抽水蓄能电站昨日在云岭县开工，"
                       "总投资约75亿元，装机容量120万千瓦，计划2037年底投产。\n"),
             rig.write(QStringLiteral("b.txt"),
                       "白鷺湖抽水蓄能工程動工\n\n2032-05-07 08:12\n\n嶺南水電投資的白鷺湖抽水蓄能電站週四正式動工，"
                       "總投資約75億元，裝機容量1.2吉瓦，是該省最大的同類工程。\n"),
             rig.write(QStringLiteral("c.txt"), "山城书店重新开门\n\n店主说，书架都修好了，读者可以回来了。\n"),
             rig.write(QStringLiteral("d.txt"), "河湾小学的新操场\n\n操场昨天终于启用，跑道用旧轮胎铺成。\n")});
        QTRY_COMPARE_WITH_TIMEOUT(rig.titles().size(), 4, 20'000);
        QTRY_VERIFY(rig.library().jobs().empty());
        QTRY_VERIFY(rig.reading().readArticle() != nullptr);
    }
    static QListView *shelves(const WindowRig &rig) { return rig.child<QListView>("shelf-list"); }
    static QModelIndex shelf(const WindowRig &rig, const QString &name) {
        const QAbstractItemModel *model = shelves(rig)->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, 0).data().toString() == name)
                return model->index(i, 0);
        }
        return {};
    }
    static int countOn(const WindowRig &rig, const QString &name) {
        return shelf(rig, name).isValid() ? shelf(rig, name).data(ShelfListModel::CountRole).toInt() : -1;
    }
    static void clickShelf(const WindowRig &rig, const QString &name) {
        shelves(rig)->scrollTo(shelf(rig, name));
        QTest::mouseClick(shelves(rig)->viewport(), Qt::LeftButton, {},
                          shelves(rig)->visualRect(shelf(rig, name)).center());
    }
    static void choose(const WindowRig &rig, const QStringList &words) {
        rig.list()->setFocus();
        Qt::KeyboardModifiers keys;
        for (const QString &word : words) {
            for (int row = 0; row < rig.list()->model()->rowCount(); ++row) {
                const QModelIndex index = rig.list()->model()->index(row, 0);
                if (!index.data().toString().contains(word))
                    continue;
                rig.list()->scrollTo(index);
                QTest::mouseClick(rig.list()->viewport(), Qt::LeftButton, keys, rig.list()->visualRect(index).center());
            }
            keys = Qt::ControlModifier;
        }
    }
    /// Opens the second report, and what is proposed for it.
    bool seesOffers(WindowRig &rig) const {
        auto *hint = rig.child<QPushButton>("story-hint");
        if (!rig.openTitled(m_second) || !QTest::qWaitFor([hint] { return hint->isVisible(); }, 20'000))
            return false;
        QTest::mouseClick(hint, Qt::LeftButton);
        return QTest::qWaitFor([&rig] { return rig.child<StoryDialog>("story-dialog") != nullptr; });
    }
    static void dropOn(const WindowRig &rig, const QString &name) {
        const std::unique_ptr<QMimeData> data(
            rig.list()->model()->mimeData(rig.list()->selectionModel()->selectedIndexes()));
        shelves(rig)->scrollTo(shelf(rig, name));
        const QPoint at = shelves(rig)->visualRect(shelf(rig, name)).center();
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shelves(rig)->viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shelves(rig)->viewport(), &move);
        QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shelves(rig)->viewport(), &drop);
    }
    static QPushButton *undoButton(const WindowRig &rig) {
        for (auto *button : rig.child<QWidget>("message-bar")->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Undo") && button->isVisible())
                return button;
        }
        return nullptr;
    }
    static void pressUndo(const WindowRig &rig) {
        QTRY_VERIFY(undoButton(rig) != nullptr);
        QTest::mouseClick(undoButton(rig), Qt::LeftButton);
    }
    static int sourcesOf(const WindowRig &rig, const QString &word) {
        for (int row = 0; row < rig.list()->model()->rowCount(); ++row) {
            const QModelIndex index = rig.list()->model()->index(row, 0);
            if (index.data().toString().contains(word))
                return index.data(ArticleListModel::SourcesRole).toInt();
        }
        return -1;
    }

    const QString m_first = QStringLiteral("白鹭湖抽水蓄能电站开工");
    const QString m_second = QStringLiteral("白鷺湖抽水蓄能工程動工");

private Q_SLOTS:
    void chosenArticlesBecomeAStory() {
        WindowRig rig;
        fill(rig);
        choose(rig, {m_first});
        QVERIFY(!rig.isEnabled(ActionId::GroupAsStory)); // one alone is no story
        choose(rig, {m_first, m_second});
        QTest::keyClick(rig.window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(countOn(rig, m_first), 2); // under the title of the one that is open
        QVERIFY(shelf(rig, QStringLiteral("Stories")).isValid());
        QVERIFY(!(shelf(rig, QStringLiteral("Stories")).flags() & Qt::ItemIsSelectable));
        QCOMPARE(sourcesOf(rig, m_second), 2);
        QCOMPARE(sourcesOf(rig, QStringLiteral("书店")), 0);
        QVERIFY(rig.message().contains(m_first));
        pressUndo(rig);
        QTRY_VERIFY(!shelf(rig, m_first).isValid());
        QVERIFY(!shelf(rig, QStringLiteral("Stories")).isValid());
        QCOMPARE(sourcesOf(rig, m_second), 0);
        QVERIFY(rig.message().contains(QStringLiteral("Undone")));
        rig.trigger(ActionId::Redo);
        QTRY_COMPARE(countOn(rig, m_first), 2);

        // Another is dragged onto it, and taken out again by its menu.
        choose(rig, {QStringLiteral("书店")});
        dropOn(rig, m_first);
        QTRY_COMPARE(countOn(rig, m_first), 3);
        QCOMPARE(sourcesOf(rig, m_second), 3);
        choose(rig, {QStringLiteral("书店")});
        QVERIFY(rig.isEnabled(ActionId::TakeOutOfStory));
        rig.trigger(ActionId::TakeOutOfStory);
        QTRY_COMPARE(countOn(rig, m_first), 2);
        QVERIFY(!rig.isEnabled(ActionId::TakeOutOfStory));

        // In the bin an article is no source, and it comes back as one.
        choose(rig, {m_second});
        rig.trigger(ActionId::MoveToBin);
        QTRY_COMPARE(countOn(rig, m_first), 1);
        pressUndo(rig);
        QTRY_COMPARE(countOn(rig, m_first), 2);

        clickShelf(rig, m_first);
        QTRY_COMPARE(rig.titles().size(), 2);
        rig.start();
        QTRY_COMPARE(rig.titles().size(), 2); // and after a restart
        QCOMPARE(countOn(rig, m_first), 2);
    }

    void aStoryIsRenamedAndDissolvedByKeyboard() {
        WindowRig rig;
        fill(rig);
        choose(rig, {m_first, m_second});
        rig.trigger(ActionId::GroupAsStory);
        QTRY_VERIFY(shelf(rig, m_first).isValid());
        clickShelf(rig, m_first);
        QVERIFY(rig.isEnabled(ActionId::RenameStory));
        QVERIFY(!rig.isEnabled(ActionId::RenameCollection));
        QTest::keyClick(shelves(rig), Qt::Key_F2);
        auto *editor = shelves(rig)->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        editor->setText(QStringLiteral("白鹭湖工程"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(countOn(rig, QStringLiteral("白鹭湖工程")), 2);
        pressUndo(rig);
        QTRY_COMPARE(countOn(rig, m_first), 2);
        QCOMPARE(rig.window()->focusWidget(), shelves(rig)); // where the keyboard was before the message took it
        QTest::keyClick(shelves(rig), Qt::Key_Delete);
        QTRY_VERIFY(!shelf(rig, m_first).isValid());
        QTRY_COMPARE(rig.titles().size(), 4);
        pressUndo(rig);
        QTRY_COMPARE(countOn(rig, m_first), 2);
    }

    void theStoryOfTheOpenArticleIsCompared() {
        WindowRig rig;
        fill(rig);
        choose(rig, {m_first, m_second});
        rig.trigger(ActionId::GroupAsStory);
        QTRY_VERIFY(shelf(rig, m_first).isValid());
        QVERIFY(rig.openTitled(QStringLiteral("书店")));
        QTRY_VERIFY(!rig.isEnabled(ActionId::CompareStory));
        QVERIFY(rig.openTitled(m_second));
        QTRY_VERIFY(rig.isEnabled(ActionId::CompareStory));
        rig.trigger(ActionId::CompareStory);
        auto *view = rig.window()->findChild<CompareView *>();
        QTRY_COMPARE_WITH_TIMEOUT(view->sourceCount(), 2, 20'000);
        QVERIFY(view->isVisible());
        // The same by the mode alone, with no other article chosen.
        rig.trigger(ActionId::ModeClean);
        QTRY_VERIFY(!view->isVisible());
        rig.trigger(ActionId::ModeCompare);
        QTRY_VERIFY(view->isVisible());
        QCOMPARE(view->sourceCount(), 2);
    }

    void whatIsOnTheSameEventIsProposed() {
        WindowRig rig;
        fill(rig);
        QVERIFY(rig.openTitled(m_second));
        auto *hint = rig.child<QPushButton>("story-hint");
        QTRY_VERIFY_WITH_TIMEOUT(hint->isVisible(), 20'000);
        QVERIFY(hint->text().contains(u'1'));
        QVERIFY(rig.library().stories().empty()); // nothing is done unasked
        QTest::mouseClick(hint, Qt::LeftButton);
        auto *dialog = rig.child<StoryDialog>("story-dialog");
        QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
        auto *offers = dialog->findChild<QListView *>(QStringLiteral("story-offers"));
        QCOMPARE(offers->model()->rowCount(), 1);
        const QString offer = offers->model()->index(0, 0).data().toString();
        QVERIFY(offer.contains(m_first));
        QVERIFY(offer.contains(QStringLiteral("2 figures in common")));
        QVERIFY(offer.contains(QStringLiteral("1 day apart")));
        // A click anywhere on an article chooses it or not, and so does the space bar.
        const QModelIndex first = offers->model()->index(0, 0);
        const int before = first.data(Qt::CheckStateRole).toInt();
        QTest::mouseClick(offers->viewport(), Qt::LeftButton, {}, offers->visualRect(first).center());
        QVERIFY(first.data(Qt::CheckStateRole).toInt() != before);
        QTest::keyClick(offers, Qt::Key_Space);
        QCOMPARE(first.data(Qt::CheckStateRole).toInt(), before);
        if (before != Qt::Checked)
            QTest::keyClick(offers, Qt::Key_Space);
        QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        dialog->findChild<QLineEdit *>(QStringLiteral("story-title"))->setText(QStringLiteral("白鹭湖"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(countOn(rig, QStringLiteral("白鹭湖")), 2);
        QTRY_VERIFY(!hint->isVisible()); // there is nothing more
        rig.trigger(ActionId::FindForStory);
        QTRY_VERIFY(rig.message().contains(QStringLiteral("No other article")));
        QVERIFY(rig.openTitled(QStringLiteral("书店")));
        QTRY_VERIFY(!hint->isVisible());
    }

    /// Who asks for a comparison with one article open is offered the others on its event.
    void whatIsOnTheSameEventIsComparedAtOnce() {
        WindowRig rig;
        fill(rig);
        QVERIFY(rig.openTitled(m_second));
        rig.trigger(ActionId::ModeCompare);
        auto *view = rig.window()->findChild<CompareView *>();
        const auto offer = [view]() -> QPushButton * {
            for (auto *button : view->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == QStringLiteral("Compare with 1 article on the same event"))
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(offer() != nullptr, 20'000);
        QVERIFY(rig.openTitled(QStringLiteral("书店"))); // alone on its event
        rig.trigger(ActionId::ModeCompare);
        QTRY_VERIFY(offer() == nullptr);
        QVERIFY(rig.openTitled(m_second));
        rig.trigger(ActionId::ModeCompare);
        QTRY_VERIFY_WITH_TIMEOUT(offer() != nullptr, 20'000);
        QTest::mouseClick(offer(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(view->sourceCount(), 2, 20'000);
        QVERIFY(rig.library().stories().empty()); // looking is not grouping
    }

    /// What is declined is not proposed again, for the one nor for the other, until that is taken back.
    void whatIsDeclinedDoesNotComeAgain() {
        WindowRig rig;
        fill(rig);
        QVERIFY(seesOffers(rig));
        auto *hint = rig.child<QPushButton>("story-hint");
        QTest::keyClick(rig.child<StoryDialog>("story-dialog"), Qt::Key_Escape); // nothing is said by that
        QTRY_VERIFY(rig.child<StoryDialog>("story-dialog") == nullptr);
        QVERIFY(hint->isVisible());
        QTest::mouseClick(hint, Qt::LeftButton);
        QTRY_VERIFY(rig.child<StoryDialog>("story-dialog") != nullptr);
        QTest::mouseClick(rig.child<QPushButton>("story-none"), Qt::LeftButton);
        QTRY_VERIFY(!hint->isVisible());
        QVERIFY(rig.library().stories().empty());
        QVERIFY(rig.message().contains(QStringLiteral("not proposed")));
        QVERIFY(rig.openTitled(m_first));
        rig.trigger(ActionId::FindForStory);
        QTRY_VERIFY(rig.message().contains(QStringLiteral("No other article")));
        rig.start();
        QVERIFY(rig.openTitled(m_second));
        rig.trigger(ActionId::FindForStory);
        QTRY_VERIFY(rig.message().contains(QStringLiteral("No other article")));
    }

    void anEmptyComparisonShowsTheStoryThatIsMade() {
        WindowRig rig;
        fill(rig);
        choose(rig, {m_first});
        rig.trigger(ActionId::ModeCompare);
        auto *view = rig.window()->findChild<CompareView *>();
        QCOMPARE(view->sourceCount(), 0);
        for (int row = 0; row < rig.list()->model()->rowCount(); ++row) {
            const QModelIndex index = rig.list()->model()->index(row, 0);
            if (index.data().toString() == m_second) // with Ctrl it is chosen as well, and not opened
                QTest::mouseClick(rig.list()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                                  rig.list()->visualRect(index).center());
        }
        rig.trigger(ActionId::GroupAsStory);
        QTRY_COMPARE_WITH_TIMEOUT(view->sourceCount(), 2, 20'000);
    }

    void aDeclineIsTakenBack() {
        WindowRig rig;
        fill(rig);
        QVERIFY(seesOffers(rig));
        auto *hint = rig.child<QPushButton>("story-hint");
        QTest::mouseClick(rig.child<QPushButton>("story-none"), Qt::LeftButton);
        QTRY_VERIFY(!hint->isVisible());
        pressUndo(rig);
        QTRY_VERIFY(hint->isVisible());
    }
};

QTEST_MAIN(GroupingTest)
#include "grouping_test.moc"
