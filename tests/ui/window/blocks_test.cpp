// SPDX-License-Identifier: Apache-2.0
// Blocks are left out, brought back, split, joined, named and moved to another article, by menu and by key.
#include "tests/ui/window/windowrig.h"
#include "ui/actions/actionset.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourceview.h"

#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QUndoStack>

using namespace variorum;

class BlocksTest : public QObject {
    Q_OBJECT

    static constexpr const char *page = "渡口公司昨日宣布，新码头已经开工，工程明年完工，船从东岸来。\n\n"
                                        "旧码头将在新码头完工以后拆除，拆除工程由同一家公司承担。\n\n"
                                        "第三段说明工程的来由，从十年前的一份报告说起，说到今天。\n\n"
                                        "第四段列出参加工程的各家单位，并且说明经费是从哪里来的。\n";

    static const std::vector<Block> &blocks(const WindowRig &rig) {
        return rig.reading().readArticle()->article.blocks;
    }

    static bool start(WindowRig &rig) {
        rig.start({rig.write(QStringLiteral("a.txt"), page)});
        return QTest::qWaitFor([&] { return !rig.articleText().isEmpty() && blocks(rig).size() == 4; });
    }

    static QPoint placeOf(const TextView &view, Offset at) {
        const std::vector<QRect> rects = view.rectsOf({at, at + 1});
        return rects.empty() ? QPoint() : rects.front().center() - QPoint(rects.front().width() / 4, 0);
    }

    static void click(TextView &view, Offset at) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, placeOf(view, at));
    }

    static QMenu *openMenu(WindowRig &rig, TextView &view, Offset at, const char *name) {
        const QPoint place = placeOf(view, at);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, view.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view.viewport(), &event);
        return shownMenu(rig, name);
    }

    static QMenu *shownMenu(WindowRig &rig, const char *name) {
        QMenu *menu = nullptr;
        (void)QTest::qWaitFor([&] { return (menu = rig.child<QMenu>(name)) != nullptr && menu->isVisible(); });
        return menu;
    }

private Q_SLOTS:
    void aParagraphIsLeftOutInTheArticleAndBroughtBackOnThePage() {
        WindowRig rig;
        QVERIFY(start(rig));
        const QString before = rig.articleText();
        const Block second = blocks(rig)[1];
        ReaderView &reader = *rig.reader();
        QMenu *menu = openMenu(rig, reader, reader.toDocument(second.range.begin + 3), "article-menu");
        if (menu == nullptr)
            QFAIL("no menu opens");
        QVERIFY(menu->actions().contains(rig.window()->actions()[ActionId::LeaveOut]));
        QVERIFY(!menu->actions().contains(rig.window()->actions()[ActionId::BringBack]));
        rig.trigger(ActionId::LeaveOut);
        menu->close();
        QTRY_COMPARE(blocks(rig).size(), std::size_t(3));
        QVERIFY(!rig.articleText().contains(second.text));

        rig.trigger(ActionId::ModeSource);
        SourceView &source = *rig.source();
        QTRY_VERIFY(!source.rectsOf(second.source).empty());
        menu = openMenu(rig, source, second.source.begin + 3, "page-menu");
        if (menu == nullptr)
            QFAIL("no menu opens");
        QVERIFY(menu->actions().contains(rig.window()->actions()[ActionId::BringBack]));
        rig.trigger(ActionId::BringBack);
        menu->close();
        QTRY_COMPARE(rig.articleText(), before);
        QVERIFY(rig.reading().reading()->decisions.isEmpty());
        rig.trigger(ActionId::Undo);
        QTRY_COMPARE(blocks(rig).size(), std::size_t(3));
        rig.trigger(ActionId::Undo);
        QTRY_COMPARE(rig.articleText(), before);
    }

    /// The letters of the text belong to a menu that is open over it.
    void aMenuHasItsLettersForItself() {
        WindowRig rig;
        QVERIFY(start(rig));
        const QString before = rig.articleText();
        click(*rig.reader(), rig.reader()->toDocument(blocks(rig)[1].range.begin + 2));
        QMenu menu(rig.window());
        int chosen = 0;
        connect(menu.addAction(QStringLiteral("E&xplain")), &QAction::triggered, this, [&chosen] { ++chosen; });
        menu.popup(rig.window()->mapToGlobal(QPoint(50, 50)));
        QTRY_VERIFY(menu.isVisible());
        QTest::keyClick(&menu, Qt::Key_X);
        QTRY_COMPARE(chosen, 1);
        QCOMPARE(rig.articleText(), before);
        QVERIFY(!rig.reading().undoStack()->canUndo());
    }

    void severalParagraphsAreLeftOutAtOnceAndListed() {
        WindowRig rig;
        QVERIFY(start(rig));
        const QString before = rig.articleText();
        ReaderView &reader = *rig.reader();
        click(reader, reader.toDocument(blocks(rig)[1].range.begin + 2));
        reader.setSelection(reader.toDocument(blocks(rig)[1].range.begin + 2),
                            reader.toDocument(blocks(rig)[2].range.begin + 2));
        QTest::keyClick(&reader, Qt::Key_X);
        QTRY_COMPARE(blocks(rig).size(), std::size_t(2));
        QCOMPARE(rig.reading().undoStack()->count(), 1);
        rig.trigger(ActionId::ShowChanges);
        auto *list = rig.child<QListView>("change-list");
        QTRY_COMPARE(list->model()->rowCount(), 2);
        rig.trigger(ActionId::Undo);
        QTRY_COMPARE(rig.articleText(), before);
        QTRY_COMPARE(list->model()->rowCount(), 0);
    }

    void aParagraphIsSplitAtTheCaretAndJoinedAgain() {
        WindowRig rig;
        QVERIFY(start(rig));
        const QString before = rig.articleText();
        ReaderView &reader = *rig.reader();
        const Offset at = blocks(rig)[1].range.begin + 15;
        click(reader, reader.toDocument(at));
        QCOMPARE(reader.toArticle(reader.caret()), at);
        QTest::keyClick(&reader, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(blocks(rig).size(), std::size_t(5));
        QCOMPARE(rig.articleText(), before.left(at) + u'\n' + before.mid(at));
        click(reader, reader.toDocument(blocks(rig)[1].range.begin + 2));
        QTest::keyClick(&reader, Qt::Key_J, Qt::ControlModifier);
        QTRY_COMPARE(rig.articleText(), before);
        QVERIFY(rig.reading().reading()->decisions.isEmpty());
        // Two that the page has on lines of their own.
        click(reader, reader.toDocument(blocks(rig)[2].range.begin + 2));
        QVERIFY(rig.isEnabled(ActionId::JoinBlocks));
        QTest::keyClick(&reader, Qt::Key_J, Qt::ControlModifier);
        QTRY_COMPARE(blocks(rig).size(), std::size_t(3));
        QCOMPARE(rig.articleText(), before.left(before.lastIndexOf(u'\n')) + before.mid(before.lastIndexOf(u'\n') + 1));
        // The last one has none behind it.
        QVERIFY(!rig.isEnabled(ActionId::JoinBlocks));
    }

    void aKindIsChosenByKeys() {
        WindowRig rig;
        QVERIFY(start(rig));
        ReaderView &reader = *rig.reader();
        click(reader, reader.toDocument(blocks(rig)[2].range.begin + 2));
        QTest::keyClick(&reader, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QMenu *menu = shownMenu(rig, "kind-menu");
        if (menu == nullptr)
            QFAIL("no menu opens");
        QVERIFY(menu->findChild<QAction *>(QStringLiteral("kind-paragraph"))->isChecked());
        for (int step = 0;
             step < 8 && (!menu->activeAction() || menu->activeAction()->text() != QStringLiteral("Heading &2"));
             ++step)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(blocks(rig)[2].kind, BlockKind::Heading);
        QCOMPARE(blocks(rig)[2].level, std::uint8_t(2));
        rig.trigger(ActionId::Undo);
        QTRY_COMPARE(blocks(rig)[2].kind, BlockKind::Paragraph);
    }

    void aParagraphIsMovedToANewArticleAndBack() {
        WindowRig rig;
        QVERIFY(start(rig));
        const QString before = rig.articleText();
        ReaderView &reader = *rig.reader();
        const Block last = blocks(rig)[3];
        QMenu *menu = openMenu(rig, reader, reader.toDocument(last.range.begin + 2), "article-menu");
        if (menu == nullptr)
            QFAIL("no menu opens");
        auto *apart = menu->findChild<QAction *>(QStringLiteral("article-new"));
        QVERIFY(apart != nullptr);
        apart->trigger();
        menu->close();
        QTRY_COMPARE(rig.titles().size(), 2);
        QCOMPARE(blocks(rig).size(), std::size_t(3));
        QCOMPARE(rig.reading().reading()->articles.size(), std::size_t(2));

        rig.trigger(ActionId::ModeSource);
        SourceView &source = *rig.source();
        QTRY_VERIFY(!source.rectsOf(last.source).empty());
        menu = openMenu(rig, source, last.source.begin + 3, "page-menu");
        if (menu == nullptr)
            QFAIL("no menu opens");
        auto *second = menu->findChild<QAction *>(QStringLiteral("article-2"));
        QVERIFY(second != nullptr && second->isChecked());
        menu->findChild<QAction *>(QStringLiteral("article-1"))->trigger();
        menu->close();
        QTRY_COMPARE(rig.articleText(), before);
        QTRY_COMPARE(rig.titles().size(), 1);
    }

    void whatWasDoneIsThereAfterARestart() {
        WindowRig rig;
        QVERIFY(start(rig));
        click(*rig.reader(), rig.reader()->toDocument(blocks(rig)[0].range.begin + 2));
        QTest::keyClick(rig.reader(), Qt::Key_Delete);
        QTRY_COMPARE(blocks(rig).size(), std::size_t(3));
        const QString after = rig.articleText();
        rig.start();
        QTRY_COMPARE(rig.articleText(), after);
    }
};

QTEST_MAIN(BlocksTest)
#include "blocks_test.moc"
