// SPDX-License-Identifier: Apache-2.0
// Articles are kept in order: collections, tags, what has been read, each with a way back.
#include "tests/ui/window/windowrig.h"
#include "ui/library/librarypane.h"
#include "ui/library/shelflist.h"
#include "ui/library/tagsdialog.h"
#include "ui/reader/readerview.h"

#include <QDragMoveEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

using namespace variorum;

class ShelvesTest : public QObject {
    Q_OBJECT

    /// A window on three articles; the newest stands first.
    static void fill(WindowRig &rig) {
        rig.start();
        rig.drop({rig.write(QStringLiteral("a.txt"),
                            "河岸电网改造完成\n\n工程队昨日宣布，东岸的线路已经全部换新，居民用电不再受限。\n"),
                  rig.write(QStringLiteral("b.txt"), "山城书店重新开门\n\n店主说，书架都修好了，读者可以回来了。\n"),
                  rig.write(QStringLiteral("c.txt"), "山谷水库蓄水\n\n水库上月开始蓄水，水位每天上升一米。\n")});
        QTRY_COMPARE_WITH_TIMEOUT(rig.titles().size(), 3, 20'000);
        QTRY_VERIFY(rig.library().jobs().empty());
        QTRY_VERIFY(rig.reading().readArticle() != nullptr);
    }
    static QListView *shelves(const WindowRig &rig) { return rig.child<QListView>("shelf-list"); }
    static QStringList shelfTexts(const WindowRig &rig) {
        QStringList texts;
        const QAbstractItemModel *model = shelves(rig)->model();
        for (int i = 0; i < model->rowCount(); ++i)
            texts << model->index(i, 0).data().toString() + u' ' +
                         model->index(i, 0).data(ShelfListModel::CountRole).toString();
        return texts;
    }
    static QModelIndex shelf(const WindowRig &rig, const QString &name) {
        const QAbstractItemModel *model = shelves(rig)->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, 0).data().toString() == name)
                return model->index(i, 0);
        }
        return {};
    }
    static void clickShelf(const WindowRig &rig, const QString &name) {
        shelves(rig)->scrollTo(shelf(rig, name));
        QTest::mouseClick(shelves(rig)->viewport(), Qt::LeftButton, {},
                          shelves(rig)->visualRect(shelf(rig, name)).center());
    }
    /// Makes a collection and types its name.
    static void make(WindowRig &rig, const QString &name) {
        QTest::keyClick(rig.window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QLineEdit *editor = nullptr;
        QTRY_VERIFY((editor = shelves(rig)->viewport()->findChild<QLineEdit *>()) != nullptr);
        QTRY_VERIFY(editor->hasFocus());
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        editor->insert(name);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(shelf(rig, name).isValid());
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
    static void dropOn(const WindowRig &rig, const QString &name) {
        const std::unique_ptr<QMimeData> data(
            rig.list()->model()->mimeData(rig.list()->selectionModel()->selectedIndexes()));
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

private Q_SLOTS:
    void articlesAreDraggedIntoACollection() {
        WindowRig rig;
        fill(rig);
        make(rig, QStringLiteral("水与电"));
        clickShelf(rig, QStringLiteral("All articles"));
        choose(rig, {QStringLiteral("电网"), QStringLiteral("水库")});
        dropOn(rig, QStringLiteral("水与电"));
        QTRY_VERIFY(shelfTexts(rig).contains(QStringLiteral("水与电 2")));
        clickShelf(rig, QStringLiteral("水与电"));
        QTRY_COMPARE(rig.titles().size(), 2);
        QVERIFY(rig.isEnabled(ActionId::TakeOutOfCollection));
        choose(rig, {QStringLiteral("水库")});
        rig.trigger(ActionId::TakeOutOfCollection);
        QTRY_COMPARE(rig.titles(), QStringList{QStringLiteral("河岸电网改造完成")});
        pressUndo(rig);
        QTRY_COMPARE(rig.titles().size(), 2);
        // A search looks in the collection only, and what is not there is searched for in vain.
        rig.child<QLineEdit>("library-filter")->setText(QStringLiteral("书架"));
        QTRY_COMPARE(rig.titles().size(), 0);
        clickShelf(rig, QStringLiteral("All articles"));
        QTRY_COMPARE(rig.titles(), QStringList{QStringLiteral("山城书店重新开门")});
        rig.child<QLineEdit>("library-filter")->clear();
        // All of it is there after a restart, and the collection that was shown is shown.
        clickShelf(rig, QStringLiteral("水与电"));
        rig.start();
        QTRY_COMPARE(rig.titles().size(), 2);
        QVERIFY(shelfTexts(rig).contains(QStringLiteral("水与电 2")));
    }

    void aCollectionIsRenamedAndRemovedByKeyboard() {
        WindowRig rig;
        fill(rig);
        make(rig, QStringLiteral("水"));
        make(rig, QStringLiteral("电"));
        clickShelf(rig, QStringLiteral("All articles"));
        choose(rig, {QStringLiteral("电网")});
        dropOn(rig, QStringLiteral("电"));
        clickShelf(rig, QStringLiteral("电"));
        QTest::keyClick(shelves(rig), Qt::Key_F2);
        auto *editor = shelves(rig)->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        editor->setText(QStringLiteral("水"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(rig.message().contains(QStringLiteral("already")));
        rig.trigger(ActionId::RenameCollection);
        QTRY_VERIFY((editor = shelves(rig)->viewport()->findChild<QLineEdit *>()) != nullptr);
        editor->setText(QStringLiteral("电网"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(shelfTexts(rig).contains(QStringLiteral("电网 1")));
        QTest::keyClick(shelves(rig), Qt::Key_Delete);
        QTRY_VERIFY(!shelf(rig, QStringLiteral("电网")).isValid());
        // Its articles are still there.
        QTRY_COMPARE(rig.titles().size(), 3);
        pressUndo(rig);
        QTRY_VERIFY(shelfTexts(rig).contains(QStringLiteral("电网 1")));
        QTRY_COMPARE(rig.titles(), QStringList{QStringLiteral("河岸电网改造完成")});
    }

    void theMenuPutsArticlesIntoCollections() {
        WindowRig rig;
        fill(rig);
        make(rig, QStringLiteral("电"));
        clickShelf(rig, QStringLiteral("All articles"));
        choose(rig, {QStringLiteral("电网")});
        rig.trigger(ActionId::PutIntoCollection);
        auto *menu = rig.child<QMenu>("collection-menu");
        QTRY_VERIFY(menu != nullptr && menu->isVisible());
        QVERIFY(!menu->actions().front()->isChecked());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(shelfTexts(rig).contains(QStringLiteral("电 1")));
    }

    void tagsAreGivenToSeveralAtOnce() {
        WindowRig rig;
        fill(rig);
        choose(rig, {QStringLiteral("电网"), QStringLiteral("水库")});
        QTest::keyClick(rig.window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = rig.child<TagsDialog>("tags-dialog");
        QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
        auto *typed = dialog->findChild<QLineEdit *>(QStringLiteral("tags-typed"));
        typed->insert(QStringLiteral("待核，#能源"));
        QTest::keyClick(typed, Qt::Key_Return);
        QTest::keyClick(typed, Qt::Key_Return); // nothing is typed any more: that is all
        QTRY_VERIFY(rig.child<TagsDialog>("tags-dialog") == nullptr);
        const QStringList both{QStringLiteral("待核"), QStringLiteral("能源")};
        const auto tagsOf = [&rig](int row) {
            QStringList tags = rig.list()->model()->index(row, 0).data(ArticleListModel::TagsRole).toStringList();
            tags.sort();
            return tags;
        };
        QStringList sorted = both;
        sorted.sort();
        QTRY_COMPARE(tagsOf(0), sorted); // the newest: the reservoir
        QVERIFY(tagsOf(1).isEmpty());
        QCOMPARE(tagsOf(2), sorted);
        // Of one that only some have, those that have it keep it; the other is taken from all.
        choose(rig, {QStringLiteral("电网"), QStringLiteral("书店")});
        rig.trigger(ActionId::EditTags);
        QTRY_VERIFY((dialog = rig.child<TagsDialog>("tags-dialog")) != nullptr);
        auto *list = dialog->findChild<QListView *>(QStringLiteral("tags-list"));
        auto *model = qobject_cast<QStandardItemModel *>(list->model());
        QCOMPARE(model->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            QCOMPARE(model->item(row)->checkState(), Qt::PartiallyChecked);
            if (model->item(row)->text() == QStringLiteral("能源"))
                model->item(row)->setCheckState(Qt::Unchecked);
        }
        QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("tags-typed")), Qt::Key_Return);
        QTRY_COMPARE(tagsOf(2), QStringList{QStringLiteral("待核")});
        QVERIFY(tagsOf(1).isEmpty());
        pressUndo(rig);
        QTRY_COMPARE(tagsOf(2), sorted);
        rig.child<QLineEdit>("library-filter")->setText(QStringLiteral("tag:能源"));
        QTRY_COMPARE(rig.titles().size(), 2);
    }

    void whatIsLookedAtIsRead() {
        WindowRig rig;
        fill(rig);
        // The one that is open is short: its end is in sight.
        QTRY_VERIFY(shelfTexts(rig).contains(QStringLiteral("Unread 2")));
        clickShelf(rig, QStringLiteral("Unread"));
        QTRY_COMPARE(rig.titles().size(), 2);
        QVERIFY(rig.openTitled(QStringLiteral("书店")) || rig.openTitled(QStringLiteral("水库")));
        // It stays in the list as long as it is read.
        QTRY_VERIFY(shelfTexts(rig).contains(QStringLiteral("Unread 1")));
        QCOMPARE(rig.titles().size(), 2);
        rig.trigger(ActionId::MarkUnread);
        QTRY_VERIFY(shelfTexts(rig).contains(QStringLiteral("Unread 2")));
        rig.trigger(ActionId::MarkRead);
        QTRY_VERIFY(shelfTexts(rig).contains(QStringLiteral("Unread 1")));
        pressUndo(rig);
        QTRY_VERIFY(shelfTexts(rig).contains(QStringLiteral("Unread 2")));
    }

    void aLongArticleGoesOnWhereItWasLeft() {
        WindowRig rig;
        fill(rig);
        QByteArray text = "长篇纪事\n\n";
        for (int i = 1; i < 400; ++i)
            text += QStringLiteral("第%1天，船队沿着河岸继续向北，两岸的灯一盏一盏亮起来。\n\n").arg(i).toUtf8();
        rig.drop({rig.write(QStringLiteral("long.txt"), text)});
        QTRY_VERIFY(rig.articleText().contains(QStringLiteral("第300天")));
        const Offset there = Offset(rig.articleText().indexOf(QStringLiteral("第200天")));
        rig.reader()->scrollTo(rig.reader()->toDocument(there));
        const auto progress = [&rig] {
            const auto &rows = rig.library().articles();
            return rows.empty() ? ArticleRow() : rows.back();
        };
        QTRY_VERIFY(progress().progress > 300);
        QVERIFY(progress().progress < 1000);
        const QString title = rig.titles().front(); // the newest
        QVERIFY(rig.openTitled(QStringLiteral("书店")));
        QVERIFY(rig.openTitled(title));
        QTRY_VERIFY(rig.reader()->visibleRange().contains(
            {rig.reader()->toDocument(there) + 1, rig.reader()->toDocument(there) + 2}));
    }

    void groupsFoldByMouseAndKeyboardAndStayFolded() {
        WindowRig rig;
        fill(rig);
        make(rig, QStringLiteral("水"));
        make(rig, QStringLiteral("电"));
        clickShelf(rig, QStringLiteral("All articles"));
        const int unfolded = shelves(rig)->height();
        clickShelf(rig, QStringLiteral("Collections"));
        QTRY_VERIFY(!shelf(rig, QStringLiteral("水")).isValid());
        QVERIFY(shelves(rig)->height() < unfolded);
        QCOMPARE(rig.titles().size(), 3); // what is shown is shown still
        QVERIFY(shelves(rig)->selectionModel()->isSelected(shelf(rig, QStringLiteral("All articles"))));
        // After a restart too; and a heading is reached and opened by keys.
        rig.start();
        QTRY_COMPARE(rig.titles().size(), 3);
        QVERIFY(!shelf(rig, QStringLiteral("水")).isValid());
        shelves(rig)->setFocus();
        QTest::keyClick(shelves(rig), Qt::Key_End);
        QTest::keyClick(shelves(rig), Qt::Key_Right);
        QTRY_VERIFY(shelf(rig, QStringLiteral("水")).isValid());
        QTest::keyClick(shelves(rig), Qt::Key_Delete); // a heading is not removed
        QTest::keyClick(shelves(rig), Qt::Key_Down);
        QTRY_COMPARE(rig.titles().size(), 0); // the first collection, which is empty
        const QString shown = shelves(rig)->currentIndex().data().toString();
        // The shelf that is shown is left when its group folds.
        QTest::keyClick(shelves(rig), Qt::Key_Left);
        QTest::keyClick(shelves(rig), Qt::Key_Space);
        QTRY_COMPARE(shelves(rig)->model()->rowCount(), 5);
        QVERIFY(shelf(rig, shown).isValid());
        // One that is made unfolds its group.
        make(rig, QStringLiteral("山"));
        QVERIFY(shelf(rig, QStringLiteral("水")).isValid());
    }

    void allShelvesFoldIntoALineThatSaysWhichIsShown() {
        WindowRig rig;
        fill(rig);
        auto *fold = rig.child<QToolButton>("shelf-fold");
        clickShelf(rig, QStringLiteral("Unread"));
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(!shelves(rig)->isVisible());
        QVERIFY(fold->text().contains(QStringLiteral("Unread")));
        rig.start();
        fold = rig.child<QToolButton>("shelf-fold");
        QTRY_VERIFY(rig.window()->isVisible());
        QVERIFY(!shelves(rig)->isVisible());
        fold->setFocus();
        QTest::keyClick(fold, Qt::Key_Space);
        QTRY_VERIFY(shelves(rig)->isVisible());
    }

    /// In a small window hits with their snippets need the room that shelves take.
    void shelvesMakeRoomForWhatIsFound() {
        WindowRig rig;
        fill(rig);
        rig.window()->resize(900, 600);
        auto *search = rig.child<QLineEdit>("library-filter");
        search->setFocus();
        search->insert(QStringLiteral("书店"));
        QTRY_VERIFY(!shelves(rig)->isVisible());
        auto *fold = rig.child<QToolButton>("shelf-fold");
        QTest::mouseClick(fold, Qt::LeftButton); // who wants them has them
        QVERIFY(shelves(rig)->isVisible());
        search->insert(QStringLiteral("重新"));
        QVERIFY(shelves(rig)->isVisible());
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(!shelves(rig)->isVisible());
        QTest::mouseClick(fold, Qt::LeftButton);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY(shelves(rig)->isVisible());
        search->insert(QStringLiteral("书店"));
        QTRY_VERIFY(!shelves(rig)->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY(shelves(rig)->isVisible());
    }

    /// What is offered with a message is in reach of the keyboard, and waits for it.
    void aMessageIsAnsweredByKeyboard() {
        WindowRig rig;
        fill(rig);
        choose(rig, {QStringLiteral("书店")});
        rig.trigger(ActionId::MoveToBin);
        QTRY_VERIFY(shelfTexts(rig).contains(QStringLiteral("Bin 1")));
        QWidget *bar = rig.child<QWidget>("message-bar");
        QTRY_VERIFY(bar->isVisible());
        for (int pane = 0; pane < 4 && !bar->isAncestorOf(rig.window()->focusWidget()); ++pane)
            QTest::keyClick(rig.window(), Qt::Key_F6);
        QVERIFY(bar->isAncestorOf(rig.window()->focusWidget()));
        QTest::keyClick(rig.window()->focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(!shelfTexts(rig).contains(QStringLiteral("Bin 1")));
        QCOMPARE(rig.window()->focusWidget(), static_cast<QWidget *>(rig.reader()));
    }

    /// Deeds on the library and steps on the open page are undone by one key, in the order in which they were done.
    void allIsUndoneByOneKey() {
        WindowRig rig;
        fill(rig);
        QVERIFY(rig.openTitled(QStringLiteral("水库")));
        make(rig, QStringLiteral("水"));
        clickShelf(rig, QStringLiteral("All articles"));
        choose(rig, {QStringLiteral("水库")});
        rig.trigger(ActionId::MarkUnread);
        const auto note = rig.reading().addNote({0, 2}, NoteColour::Yellow);
        QVERIFY(note.has_value());
        choose(rig, {QStringLiteral("水库")});
        rig.trigger(ActionId::MoveToBin);
        QTRY_VERIFY(shelfTexts(rig).contains(QStringLiteral("Bin 1")));
        QCOMPARE(rig.reading().article(), 0);
        const auto undo = [&rig] { QTest::keyClick(rig.window(), Qt::Key_Z, Qt::ControlModifier); };
        undo(); // the bin; what was open is open again
        QTRY_VERIFY(!shelfTexts(rig).contains(QStringLiteral("Bin 1")));
        QTRY_VERIFY(rig.articleText().contains(QStringLiteral("水库")));
        QVERIFY(rig.message().startsWith(QStringLiteral("Undone")));
        undo(); // marked as unread
        QVERIFY(rig.message().contains(QStringLiteral("unread")));
        QVERIFY(rig.isEnabled(ActionId::Redo));
        undo(); // the name of the collection
        QTRY_VERIFY(shelfTexts(rig).contains(QStringLiteral("New collection 0")));
        undo(); // and itself
        QTRY_VERIFY(!shelf(rig, QStringLiteral("New collection")).isValid());
        QVERIFY(!rig.isEnabled(ActionId::Undo));
        for (int i = 0; i < 4; ++i)
            rig.trigger(ActionId::Redo);
        QTRY_VERIFY(shelfTexts(rig).contains(QStringLiteral("Bin 1")));
        QVERIFY(shelf(rig, QStringLiteral("水")).isValid());
        QVERIFY(!rig.isEnabled(ActionId::Redo));
    }

    void theBinIsEmptied() {
        WindowRig rig;
        fill(rig);
        QVERIFY(!rig.isEnabled(ActionId::EmptyBin));
        choose(rig, {QStringLiteral("书店"), QStringLiteral("水库")});
        rig.trigger(ActionId::MoveToBin);
        QTRY_VERIFY(shelfTexts(rig).contains(QStringLiteral("Bin 2")));
        clickShelf(rig, QStringLiteral("Bin"));
        QTRY_COMPARE(rig.titles().size(), 2);
        QVERIFY(rig.openTitled(QStringLiteral("书店")));
        rig.trigger(ActionId::EmptyBin); // not confirmed
        QVERIFY(rig.prompts.asked.last().contains(QStringLiteral("2 articles")));
        QCOMPARE(rig.titles().size(), 2);
        rig.prompts.answer = 0;
        rig.trigger(ActionId::EmptyBin);
        QTRY_COMPARE(rig.titles().size(), 0);
        QCOMPARE(rig.reading().article(), 0);
        QVERIFY(!rig.isEnabled(ActionId::Undo));
        QVERIFY(!rig.isEnabled(ActionId::EmptyBin));
        clickShelf(rig, QStringLiteral("All articles"));
        QTRY_COMPARE(rig.titles(), QStringList{QStringLiteral("河岸电网改造完成")});
        rig.start();
        QTRY_COMPARE(rig.titles().size(), 1);
    }

    void theBinIsAShelf() {
        WindowRig rig;
        fill(rig);
        choose(rig, {QStringLiteral("书店")});
        rig.trigger(ActionId::MoveToBin);
        QTRY_VERIFY(shelfTexts(rig).contains(QStringLiteral("Bin 1")));
        rig.trigger(ActionId::ShowBin);
        QTRY_COMPARE(rig.titles(), QStringList{QStringLiteral("山城书店重新开门")});
        clickShelf(rig, QStringLiteral("All articles"));
        QTRY_COMPARE(rig.titles().size(), 2);
        QVERIFY(rig.isEnabled(ActionId::ShowBin));
        choose(rig, {QStringLiteral("水库")});
        dropOn(rig, QStringLiteral("Bin"));
        QTRY_VERIFY(shelfTexts(rig).contains(QStringLiteral("Bin 2")));
        pressUndo(rig);
        QTRY_VERIFY(shelfTexts(rig).contains(QStringLiteral("Bin 1")));
    }
};

QTEST_MAIN(ShelvesTest)
#include "shelves_test.moc"
