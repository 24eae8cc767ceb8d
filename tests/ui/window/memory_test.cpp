// SPDX-License-Identifier: Apache-2.0
// What a window shows at its start, and what is left of it when it is killed.
#include "tests/support/largelibrary.h"
#include "tests/support/testlibrary.h"
#include "tests/ui/window/windowrig.h"
#include "ui/actions/actionset.h"
#include "ui/library/librarypane.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourceview.h"
#include "ui/widgets/emptystate.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTest>

using namespace variorum;

class MemoryTest : public QObject {
    Q_OBJECT

    static QString remembered(const WindowRig &rig, const QString &key) {
        const QSettings file(rig.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        for (const QString &each : file.allKeys()) {
            if (each.endsWith(key))
                return file.value(each).toString();
        }
        return {};
    }

private Q_SLOTS:
    void aFirstStartOnAFullLibraryOpensWhatStandsFirst() {
        WindowRig rig;
        rig.start();
        QVERIFY(rig.importSamples());
        const QStringList titles = rig.titles();
        rig.close();
        QVERIFY(QFile::remove(rig.path(QStringLiteral("settings.ini"))));
        rig.start();
        QTRY_VERIFY(!rig.articleText().isEmpty());
        QCOMPARE(rig.titles(), titles);
        QCOMPARE(rig.list()->currentIndex().row(), 0);
        QCOMPARE(rig.list()->currentIndex().data(ArticleListModel::ArticleRole).toLongLong(), rig.reading().article());
    }

    /// Its list comes a moment after the window: what was read is open before, and is found in the list.
    void aLargeLibraryOpensWhatWasRead() {
        constexpr int many = 6000;
        WindowRig rig;
        tests::fillRows(rig.libraryPath, many);
        const qint64 older = tests::imported(*tests::opened(rig.libraryPath), tests::pageBytes);
        const qint64 newest =
            tests::imported(*tests::opened(rig.libraryPath), tests::pageBytes + "又一段,说别的事。\n");
        QVERIFY(older != 0 && newest != 0);
        rig.start();
        QTRY_COMPARE(rig.list()->model()->rowCount(), many + 2);
        QTRY_COMPARE(rig.reading().article(), newest); // nothing was read yet: what stands first
        rig.list()->setCurrentIndex(rig.list()->model()->index(1, 0));
        QTRY_COMPARE(rig.reading().article(), older);
        rig.close();
        rig.start();
        QTRY_COMPARE(rig.reading().article(), older);
        QTRY_COMPARE(rig.list()->model()->rowCount(), many + 2);
        QCOMPARE(rig.reading().article(), older);
        QCOMPARE(rig.list()->currentIndex().row(), 1);
    }

    /// In the moment in which the latest articles only are listed.
    void whatIsChosenWhileALargeListIsReadStaysChosen() {
        constexpr int many = 6000;
        WindowRig rig;
        tests::fillRows(rig.libraryPath, many);
        rig.start();
        QVERIFY(rig.library().isListing());
        QListView *list = rig.list();
        const auto article = [list](int row) {
            return list->model()->index(row, 0).data(ArticleListModel::ArticleRole).toLongLong();
        };
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        const std::vector<qint64> chosen{article(1), article(2)};
        QCOMPARE(rig.child<LibraryPane>("library-pane")->chosenArticles(), chosen);
        QTRY_COMPARE(list->model()->rowCount(), many);
        QCOMPARE(rig.child<LibraryPane>("library-pane")->chosenArticles(), chosen);
        // And all can be seen at once, however many they are.
        QVERIFY(list->visualRect(list->model()->index(many - 1, 0)).isValid());
    }

    void theListKeepsItsPlaceWhenArticlesCome() {
        WindowRig rig;
        rig.start();
        QVERIFY(rig.importSamples());
        QTRY_VERIFY(rig.library().jobs().empty());
        rig.window()->resize(1000, 520);
        QListView *list = rig.list();
        list->scrollToBottom();
        const auto top = [list] {
            return list->indexAt(QPoint(40, 2)).data(ArticleListModel::ArticleRole).toLongLong();
        };
        const qint64 before = top();
        QVERIFY(before != 0 && list->verticalScrollBar()->value() > 0);
        const auto other = tests::opened(rig.libraryPath);
        const int rows = list->model()->rowCount();
        for (int i = 0; i < 5; ++i)
            QVERIFY(tests::imported(*other, tests::pageBytes + QByteArray::number(i) + "号码头明年开工。\n") != 0);
        QTRY_COMPARE(list->model()->rowCount(), rows + 5);
        QTRY_COMPARE(top(), before);
    }

    void anotherLanguageMarksTheArticleThatIsOpen() {
        WindowRig rig;
        rig.start();
        QVERIFY(rig.importSamples());
        QTRY_VERIFY(rig.library().jobs().empty());
        rig.list()->setCurrentIndex(rig.list()->model()->index(2, 0));
        const auto current = [&rig] {
            return rig.list()->currentIndex().data(ArticleListModel::ArticleRole).toLongLong();
        };
        const qint64 open = rig.reading().article();
        QCOMPARE(current(), open);
        const MainWindow *former = rig.window();
        Appearance chinese = rig.settings->appearance();
        chinese.language = QStringLiteral("zh_CN");
        rig.settings->setAppearance(chinese);
        QTRY_VERIFY(rig.window() != former);
        QTRY_COMPARE(current(), open);
        QCOMPARE(rig.reading().article(), open);
        chinese.language = QStringLiteral("en");
        rig.settings->setAppearance(chinese);
    }

    void aPageThatIsNamedAtTheStartIsOpenedThoughAnotherWasRead() {
        WindowRig rig;
        rig.start();
        QVERIFY(rig.importSamples());
        QTRY_VERIFY(rig.library().jobs().empty());
        rig.close();
        rig.start(
            {rig.write(QStringLiteral("new.txt"), "望潮码头开工\n\n望潮码头昨日开工,明年完工。两岸的人都来看。\n")});
        QTRY_VERIFY(rig.articleText().contains(QStringLiteral("望潮码头昨日开工")));
    }

    void aLargeListStaysWhereItIsWhenTheWindowChanges() {
        constexpr int many = 6000;
        WindowRig rig;
        tests::fillRows(rig.libraryPath, many);
        const qint64 newest = tests::imported(*tests::opened(rig.libraryPath), tests::pageBytes);
        QVERIFY(newest != 0);
        rig.start();
        QListView *list = rig.list();
        QTRY_COMPARE(list->model()->rowCount(), many + 1);
        // The list shows what is opened at the start when that has been read.
        QTRY_COMPARE(rig.reading().article(), newest);
        const auto last = [&] { return list->visualRect(list->model()->index(many, 0)); };
        QTRY_VERIFY(last().height() > 0 && list->verticalScrollBar()->maximum() > 100'000); // all laid out
        list->scrollTo(list->model()->index(3000, 0), QAbstractItemView::PositionAtTop);
        const auto top = [list] { return list->indexAt(QPoint(20, 2)).row(); };
        QTRY_COMPARE(top(), 3000);
        rig.window()->resize(rig.window()->size() + QSize(60, 60));
        int moved = 0;
        const auto settled = [&] {
            moved = std::max(moved, std::abs(top() - 3000));
            return false;
        };
        (void)QTest::qWaitFor(settled, 1500);
        QCOMPARE(moved, 0);
    }

    void theListBeginsWithAWholeRow() {
        WindowRig rig;
        rig.start();
        QVERIFY(rig.importSamples());
        rig.list()->setCurrentIndex(rig.list()->model()->index(0, 0));
        rig.start();
        QTRY_VERIFY(!rig.articleText().isEmpty());
        QTRY_COMPARE(rig.list()->visualRect(rig.list()->model()->index(0, 0)).top(), 0);
        QCOMPARE(rig.list()->verticalScrollBar()->value(), 0);
    }

    void aSmallWindowHidesNothing() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        rig.trigger(ActionId::ModeSource);
        rig.trigger(ActionId::ShowChanges);
        rig.window()->resize(900, 600);
        QCOMPARE(rig.window()->width(), 900);
        QTRY_VERIFY(rig.child<QWidget>("tool-appearance")->isVisible());
        const QRect window = rig.window()->rect();
        for (const char *name : {"tool-import-files", "tool-appearance", "inspector-tabs", "changes-review",
                                 "changes-page", "source", "reader"}) {
            const auto *part = rig.child<QWidget>(name);
            QVERIFY2(part != nullptr && part->isVisible(), name);
            const QRect place(part->mapTo(rig.window(), QPoint(0, 0)), part->size());
            QVERIFY2(window.contains(place), name);
            QVERIFY2(part->width() >= part->minimumSizeHint().width(), name);
        }
        QVERIFY(rig.source()->width() >= 190);
    }

    /// An article and its page want room: in a narrow window the list steps back for them, and comes when it is asked
    /// for.
    void aNarrowWindowGivesAPairItsRoom() {
        WindowRig rig;
        rig.start();
        QVERIFY(rig.importSamples());
        auto *list = rig.child<LibraryPane>("library-pane");
        auto *inspector = rig.child<QTabBar>("inspector-tabs");
        rig.window()->resize(900, 600);
        QTRY_VERIFY(list->isVisible() && inspector->isVisible());
        rig.reader()->setFocus();
        rig.trigger(ActionId::ModeSource);
        QVERIFY(!list->isVisible());
        QVERIFY(inspector->isVisible());
        QTRY_VERIFY(rig.reader()->width() >= 270 && rig.source()->width() >= 270);
        QVERIFY(!rig.window()->actions()[ActionId::ShowLibrary]->isChecked());

        QTest::keyClick(rig.window(), Qt::Key_F9);
        QTRY_VERIFY(list->isVisible());
        QVERIFY(!inspector->isVisible());
        QTest::keyClick(rig.window(), Qt::Key_F10);
        QTRY_VERIFY(inspector->isVisible());
        QVERIFY(!list->isVisible());
        QTest::keyClick(rig.window(), Qt::Key_F10); // who shuts one does not want the other
        QTRY_VERIFY(!inspector->isVisible());
        QVERIFY(!list->isVisible());
        QTest::keyClick(rig.window(), Qt::Key_F10);

        // What has the keyboard stays.
        rig.trigger(ActionId::ModeClean);
        QTRY_VERIFY(list->isVisible() && inspector->isVisible());
        rig.list()->setFocus();
        rig.trigger(ActionId::ModeSource);
        QTRY_VERIFY(!inspector->isVisible());
        QVERIFY(list->isVisible());

        // In a wide window all come back, as wide as they were, and are there after a restart.
        rig.window()->resize(1400, 800);
        QTRY_VERIFY(list->isVisible() && inspector->isVisible());
        const int width = list->width();
        QVERIFY(width > 250);
        rig.trigger(ActionId::ModeClean);
        rig.window()->resize(900, 600);
        QTRY_VERIFY(list->isVisible() && list->width() < width);
        rig.close();
        rig.start();
        QTRY_VERIFY(rig.child<LibraryPane>("library-pane")->isVisible());
        QTRY_COMPARE(rig.child<LibraryPane>("library-pane")->width(), width);
        QVERIFY(rig.child<QTabBar>("inspector-tabs")->isVisible());
    }

    void withoutAnArticleEveryPartSaysWhatItIsFor() {
        WindowRig rig;
        rig.start();
        auto *none = rig.child<QLabel>("inspector-none");
        QVERIFY(none->isVisible());
        QStringList said;
        for (const ActionId tab : {ActionId::ShowOutline, ActionId::ShowEntities, ActionId::ShowFigures,
                                   ActionId::ShowNotes, ActionId::ShowChanges}) {
            rig.trigger(tab);
            QVERIFY(!none->text().isEmpty());
            QVERIFY(!said.contains(none->text()));
            said << none->text();
        }
        QVERIFY(rig.reader()->findChild<EmptyState *>()->isVisible());
        rig.trigger(ActionId::ModeSource);
        for (const QScrollBar *bar : {rig.reader()->verticalScrollBar(), rig.source()->verticalScrollBar()})
            QVERIFY2(!bar->isVisible() || !bar->isEnabled(), "a bar with nowhere to go shows a handle");
        QVERIFY(rig.importSamples());
        QTRY_VERIFY(!none->isVisible());
    }

    void whoIsKilledFindsTheArticleAndTheModeAgain() {
        WindowRig rig;
        rig.start();
        QVERIFY(rig.importSamples());
        QVERIFY(rig.openTitled(rig.titles().at(2)));
        const qint64 article = rig.reading().article();
        rig.trigger(ActionId::ModeSource);
        rig.trigger(ActionId::ShowChanges);
        QTRY_COMPARE(remembered(rig, QStringLiteral("/article")), QString::number(article));
        QTRY_COMPARE(remembered(rig, QStringLiteral("window/mode")), QStringLiteral("1"));
        QTRY_COMPARE(remembered(rig, QStringLiteral("window/tab")), QStringLiteral("4"));
        // What a kill leaves is what is in the file now, not what closing writes.
        const QString kept = rig.path(QStringLiteral("kept.ini"));
        QVERIFY(QFile::copy(rig.path(QStringLiteral("settings.ini")), kept));
        rig.trigger(ActionId::ModeClean);
        rig.close();
        QVERIFY(QFile::remove(rig.path(QStringLiteral("settings.ini"))));
        QVERIFY(QFile::rename(kept, rig.path(QStringLiteral("settings.ini"))));
        rig.start();
        QTRY_COMPARE(rig.reading().article(), article);
        QVERIFY(rig.source()->isVisible());
    }

    void theStatusSaysWhenTypingIsNotStoredYet() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(rig.articleText().size() > 40);
        auto *status = rig.child<QLabel>("status-article");
        QVERIFY(status->text().contains(QStringLiteral("Saved")));
        rig.reader()->selectInArticle({4, 14});
        rig.trigger(ActionId::AddNote);
        auto *body = rig.child<QPlainTextEdit>("note-body");
        QTRY_VERIFY(body->hasFocus());
        QTest::keyClicks(body, QStringLiteral("heard"));
        QVERIFY(status->text().contains(QStringLiteral("Saving")));
        QVERIFY(!status->text().contains(QStringLiteral("Saved")));
        QTRY_VERIFY(status->text().contains(QStringLiteral("Saved")));
        QCOMPARE(rig.reading().notes().front().note.body, QStringLiteral("heard"));
        // Who turns to the text has it stored at once.
        QTest::keyClicks(body, QStringLiteral(" twice"));
        rig.reader()->setFocus();
        QCOMPARE(rig.reading().notes().front().note.body, QStringLiteral("heard twice"));
        QVERIFY(status->text().contains(QStringLiteral("Saved")));
    }

    void theListOfNotesShowsTheCleanWords() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(rig.articleText().size() > 40);
        const OffsetMap &map = rig.reading().readArticle()->article.map;
        const QString &page = rig.reading().reading()->page->text;
        // Ten characters of the article that the page has otherwise.
        Span words(0, 10);
        while (words.end < rig.articleText().size() && map.toBase(words).length() == words.length())
            words = words.shifted(1);
        const QString clean = rig.articleText().mid(words.begin, words.length());
        QVERIFY(page.mid(map.toBase(words).begin, map.toBase(words).length()) != clean);
        rig.reader()->selectInArticle(words);
        rig.trigger(ActionId::Highlight);
        auto *notes = rig.child<QListView>("note-list");
        QTRY_COMPARE(notes->model()->rowCount(), 1);
        QCOMPARE(notes->model()->index(0, 1).data().toString(), clean.simplified());
    }

    void aChosenNoteKeepsItsColourOnThePage() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(rig.articleText().size() > 60);
        rig.trigger(ActionId::ModeSource);
        rig.reader()->setFocus();
        rig.reader()->selectInArticle({20, 32});
        QTest::keyClick(rig.reader(), Qt::Key_N);
        QTRY_COMPARE(rig.reading().notes().size(), std::size_t(1));
        const Span page = rig.reading().notes().front().page;
        rig.trigger(ActionId::NextNote);
        const QColor yellow = rig.source()->colours().highlight(NoteColour::Yellow);
        const auto isYellow = [&] {
            const std::vector<QRect> rects = rig.source()->rectsOf(page);
            if (rects.empty())
                return false;
            const QImage shown = rig.source()->viewport()->grab().toImage();
            const QRect box = rects.front().adjusted(1, 1, -1, -1);
            int count = 0;
            for (int x = box.left(); x < box.right(); ++x)
                count += shown.pixel(x, box.top() + 1) == yellow.rgb() ? 1 : 0;
            return count > box.width() / 2;
        };
        QTRY_VERIFY(isYellow());
    }
};

QTEST_MAIN(MemoryTest)
#include "memory_test.moc"
