// SPDX-License-Identifier: Apache-2.0
// What a person does with an open article, on the real window.
#include "tests/ui/window/windowrig.h"
#include "ui/library/librarypane.h"
#include "ui/reader/changespane.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourceview.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <utility>

using namespace variorum;

class ReadingTest : public QObject {
    Q_OBJECT

    /// A text edit in force that a click can be aimed at.
    static const Edit *removal(const Reading &reading) {
        for (const Edit &edit : reading.choice.script.edits()) {
            if (edit.after.isEmpty() && edit.span.length() >= 2 &&
                reading.articles.front()->article.map.base().contains(edit.span))
                return &edit;
        }
        return nullptr;
    }

private Q_SLOTS:
    void aClickOnAChangeTakesItBackAndTheArticleFollows() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        rig.trigger(ActionId::ModeSource);
        const QString clean = rig.articleText();
        const Edit *edit = removal(*rig.reading().reading());
        QVERIFY(edit != nullptr);
        const Span span = edit->span;
        const QString before = edit->before(rig.reading().reading()->page->text).toString();
        SourceView *source = rig.source();
        QTRY_VERIFY(source->isVisible());
        // The source goes to where the reader stands first: it is aimed at once it stands still.
        const EditId id = editId(*edit, rig.reading().reading()->page->codePoints);
        QRect last;
        int still = 0; // once may be between two moves
        const auto standsStill = [&] {
            source->ensureVisible(span);
            const std::vector<QRect> rects = source->rectsOf(span);
            const QRect now = rects.empty() ? QRect() : rects.front();
            const bool same = now == std::exchange(last, now);
            still = same && !now.isEmpty() && source->hitAt(now.center()).id == id ? still + 1 : 0;
            return still >= 3;
        };
        QTRY_VERIFY(standsStill());
        const QPoint at = last.center();
        // Hovering over it explains it; nothing changes.
        QTest::mouseMove(source->viewport(), at);
        QCOMPARE(rig.articleText(), clean);
        QTest::mouseClick(source->viewport(), Qt::LeftButton, {}, at);
        QTRY_COMPARE_NE(rig.articleText(), clean);
        QVERIFY(rig.articleText().contains(before));
        QVERIFY(rig.reader()->document().textOf({0, rig.reader()->document().length()}).contains(before));

        QVERIFY(rig.isEnabled(ActionId::Undo));
        rig.trigger(ActionId::Undo);
        QTRY_COMPARE(rig.articleText(), clean);
        rig.trigger(ActionId::Redo);
        QTRY_COMPARE_NE(rig.articleText(), clean);
        // And it holds after a restart.
        const QString decided = rig.articleText();
        rig.start();
        QTRY_COMPARE(rig.articleText(), decided);
    }

    void theListOfChangesTurnsThemOffOneByOneAndByRule() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        const QString clean = rig.articleText();
        rig.trigger(ActionId::NextChange);
        QVERIFY(rig.isEnabled(ActionId::ToggleChange));
        rig.trigger(ActionId::ToggleChange);
        QTRY_VERIFY(!rig.reading().reading()->decisions.isEmpty());
        QVERIFY(rig.isEnabled(ActionId::ResetDecisions));
        rig.trigger(ActionId::ResetDecisions);
        QTRY_COMPARE(rig.articleText(), clean);
        QVERIFY(rig.reading().reading()->decisions.isEmpty());
    }

    void wordsAreHighlightedNotedAndFoundAgain() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(rig.articleText().size() > 40);
        QVERIFY(!rig.isEnabled(ActionId::Highlight));
        rig.reader()->setFocus();
        rig.reader()->selectInArticle({4, 14});
        const QString quote = rig.articleText().mid(4, 10);
        QTRY_VERIFY(rig.isEnabled(ActionId::Highlight));
        QTest::keyClick(rig.reader(), Qt::Key_2);
        QTRY_COMPARE(rig.reading().notes().size(), std::size_t(1));
        QCOMPARE(rig.reading().notes().front().note.colour, NoteColour::Green);

        // N on the same words opens that note, and what is typed is stored without being asked for.
        QTest::keyClick(rig.reader(), Qt::Key_N);
        auto *body = rig.child<QPlainTextEdit>("note-body");
        QTRY_VERIFY(body->hasFocus());
        body->setPlainText(QStringLiteral("数字要核对"));
        rig.child<QLineEdit>("note-tags")->setFocus();
        QTest::keyClicks(rig.child<QLineEdit>("note-tags"), QStringLiteral("energy, check"));
        QTRY_COMPARE(rig.reading().notes().front().note.tags,
                     (QStringList{QStringLiteral("energy"), QStringLiteral("check")}));
        QCOMPARE(rig.reading().notes().size(), std::size_t(1));

        rig.start();
        QTRY_COMPARE(rig.reading().notes().size(), std::size_t(1));
        const PlacedNote &found = rig.reading().notes().front();
        QCOMPARE(found.note.body, QStringLiteral("数字要核对"));
        QCOMPARE(rig.articleText().mid(found.text.begin, found.text.length()), quote);
        rig.trigger(ActionId::NextNote);
        QTRY_VERIFY(rig.isEnabled(ActionId::RemoveNote));
        rig.trigger(ActionId::RemoveNote);
        QTRY_VERIFY(rig.reading().notes().empty());
        rig.trigger(ActionId::Undo);
        QTRY_COMPARE(rig.reading().notes().size(), std::size_t(1));
    }

    void aNoteOnRemovedWordsIsHiddenAndBroughtBack() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(rig.articleText().size() > 40);
        const Edit *edit = removal(*rig.reading().reading());
        QVERIFY(edit != nullptr);
        const Span span = edit->span;
        QVERIFY(rig.reading().addNote(span, NoteColour::Pink).has_value());
        QVERIFY(rig.reading().notes().front().hidden);
        rig.trigger(ActionId::ShowNotes);
        rig.trigger(ActionId::NextNote);
        auto *back = rig.child<QPushButton>("bring-back");
        QTRY_VERIFY(back->isVisible() && back->height() > 10);
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_VERIFY(!rig.reading().notes().front().hidden);
        QTRY_VERIFY(!back->isVisible());
        rig.trigger(ActionId::Undo);
        QTRY_VERIFY(rig.reading().notes().front().hidden);
    }

    void aWholeRuleIsTurnedOff() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        const QString clean = rig.articleText();
        const Edit *edit = removal(*rig.reading().reading());
        QVERIFY(edit != nullptr);
        const RuleSet rules = edit->rules;
        auto *changes = rig.window()->findChild<ChangesPane *>();
        changes->setCurrentChange(editId(*edit, rig.reading().reading()->page->codePoints));
        rig.trigger(ActionId::ShowChanges);
        QTest::mouseClick(rig.child<QPushButton>("rule-off"), Qt::LeftButton);
        const auto inForce = [&rig, rules] {
            const auto &edits = rig.reading().reading()->choice.script.edits();
            return std::any_of(edits.begin(), edits.end(), [rules](const Edit &one) { return one.rules == rules; });
        };
        QTRY_VERIFY(!inForce());
        QVERIFY(rig.articleText().size() > clean.size());
        QTest::mouseClick(rig.child<QPushButton>("rule-on"), Qt::LeftButton);
        QTRY_COMPARE(rig.articleText(), clean);
    }

    void typedWordsSurviveAWindowThatClosesAtOnce() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(rig.articleText().size() > 40);
        rig.reader()->selectInArticle({4, 14});
        rig.trigger(ActionId::AddNote);
        QTest::keyClicks(rig.child<QPlainTextEdit>("note-body"), QStringLiteral("kept"));
        rig.start();
        QTRY_COMPARE(rig.reading().notes().size(), std::size_t(1));
        QCOMPARE(rig.reading().notes().front().note.body, QStringLiteral("kept"));
    }

    void anotherWindowSeesWhatThisOneWrites() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(rig.articleText().size() > 40);
        AppSettings settings(rig.path(QStringLiteral("second.ini")));
        WindowHost second(rig.library().setup(), settings, rig.prompts);
        second.open(rig.libraryPath);
        QVERIFY(second.window() != nullptr);
        second.reading()->open(rig.reading().article());
        QTRY_VERIFY(second.reading()->readArticle() != nullptr);
        rig.reader()->selectInArticle({4, 14});
        rig.trigger(ActionId::Highlight);
        QTRY_COMPARE(second.reading()->notes().size(), std::size_t(1));
    }

    void articlesGoToTheBinAndComeBack() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt")), rig.sample(QStringLiteral("02-platform.txt"))});
        QTRY_COMPARE(rig.titles().size(), 2);
        QTRY_VERIFY(rig.reading().article() != 0);
        const QStringList all = rig.titles();
        rig.trigger(ActionId::MoveToBin);
        QTRY_COMPARE(rig.titles().size(), 1);
        QCOMPARE(rig.reading().article(), qint64(0));
        rig.trigger(ActionId::ShowBin);
        QTRY_COMPARE(rig.titles().size(), 1);
        rig.list()->setCurrentIndex(rig.list()->model()->index(0, 0));
        QTRY_VERIFY(rig.isEnabled(ActionId::RestoreFromBin));
        rig.trigger(ActionId::RestoreFromBin);
        QTRY_COMPARE(rig.titles().size(), 0);
        rig.trigger(ActionId::ShowBin);
        QTRY_COMPARE(rig.titles(), all);
    }

    void backAndForwardGoThroughArticlesAndPlaces() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt")), rig.sample(QStringLiteral("02-platform.txt"))});
        QTRY_COMPARE(rig.titles().size(), 2);
        QTRY_VERIFY(rig.reading().article() != 0);
        QVERIFY(!rig.isEnabled(ActionId::Back));
        const qint64 first = rig.reading().article();
        const bool last = rig.list()->currentIndex().row() == 1;
        rig.trigger(last ? ActionId::PreviousArticle : ActionId::NextArticle);
        QTRY_COMPARE_NE(rig.reading().article(), first);
        QCOMPARE(rig.list()->selectionModel()->selectedIndexes().size(), 1);
        rig.trigger(ActionId::Back);
        QTRY_COMPARE(rig.reading().article(), first);
        // By its key, with which Ctrl is held: the next article is chosen instead of this one, not with it.
        QTest::keyClick(rig.list(), last ? Qt::Key_PageUp : Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_COMPARE_NE(rig.reading().article(), first);
        QCOMPARE(rig.list()->selectionModel()->selectedIndexes().size(), 1);
        rig.trigger(ActionId::Back);
        QTRY_COMPARE(rig.reading().article(), first);
        QVERIFY(rig.isEnabled(ActionId::Forward));
        rig.trigger(ActionId::Forward);
        QTRY_COMPARE_NE(rig.reading().article(), first);
    }

    void wordsAreFoundInEitherScript() {
        WindowRig rig;
        rig.start({rig.write(QStringLiteral("a.txt"),
                             QStringLiteral("河岸電網改造完成\n\n工程隊昨日宣布，東岸的電網已經換新。\n").toUtf8())});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        rig.trigger(ActionId::Find);
        auto *words = rig.child<QLineEdit>("find-words");
        QTRY_VERIFY(words->hasFocus());
        words->setText(QStringLiteral("东岸的电网"));
        QCOMPARE(rig.reader()->selectedText(), QStringLiteral("東岸的電網"));
        QTest::keyClick(words, Qt::Key_Escape);
        QTRY_VERIFY(!words->isVisible());
    }

    void theWindowIsFoundAsItWasLeft() {
        WindowRig rig;
        rig.start();
        QVERIFY(rig.importSamples());
        rig.trigger(ActionId::ModeSource);
        rig.trigger(ActionId::ShowNotes);
        rig.trigger(ActionId::ShowLibrary);
        const qint64 article = rig.reading().article();
        rig.window()->resize(1111, 777);
        rig.close();
        rig.start();
        QTRY_COMPARE(rig.reading().article(), article);
        QVERIFY(rig.source()->isVisible());
        QVERIFY(!rig.child<LibraryPane>("library-pane")->isVisible());
        QVERIFY(rig.child<QPlainTextEdit>("note-body") != nullptr);
    }

    void aFewTypedLettersOpenAnArticle() {
        WindowRig rig;
        rig.start();
        QVERIFY(rig.importSamples());
        QTRY_COMPARE(rig.titles().size(), 9);
        rig.trigger(ActionId::QuickOpenArticle);
        auto *typed = rig.child<QLineEdit>("quick-open-typed");
        QVERIFY(typed);
        QTest::keyClicks(typed, QStringLiteral("slcdcs"));
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_VERIFY(rig.articleText().contains(QStringLiteral("石螺村")));
        QTRY_VERIFY(rig.child<QDialog>("quick-open") == nullptr);
        // The keys of the list work from the field; Escape leaves everything as it was.
        rig.trigger(ActionId::QuickOpenArticle);
        typed = rig.child<QLineEdit>("quick-open-typed");
        auto *list = rig.child<QListView>("quick-open-list");
        QTest::keyClick(typed, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        // Where there is nothing it is said.
        const auto *none = rig.child<QLabel>("quick-open-none");
        QVERIFY(!none->isVisible());
        QTest::keyClicks(typed, QStringLiteral("zzzz"));
        QVERIFY(none->isVisible() && !none->text().isEmpty());
        typed->clear();
        QVERIFY(!none->isVisible() && list->isVisible());
        const qint64 before = rig.reading().article();
        QTest::keyClick(typed, Qt::Key_Escape);
        QTRY_VERIFY(rig.child<QDialog>("quick-open") == nullptr);
        QCOMPARE(rig.reading().article(), before);
    }

    /// The line that proposes a story comes when the article is open, and takes its room from the list.
    void theLastRowStaysInView() {
        WindowRig rig;
        rig.start();
        rig.window()->resize(900, 600);
        QVERIFY(rig.importSamples());
        QListView *list = rig.list();
        auto *hint = rig.child<QPushButton>("story-hint");
        QTRY_VERIFY_WITH_TIMEOUT(hint->isVisible(), 20'000);
        QVERIFY(rig.openTitled(QStringLiteral("一张照片"))); // on another event than the others
        QTRY_VERIFY_WITH_TIMEOUT(!hint->isVisible(), 20'000);
        const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
        list->scrollTo(last);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(last).center());
        QTRY_VERIFY_WITH_TIMEOUT(hint->isVisible(), 20'000);
        QVERIFY(list->verticalScrollBar()->maximum() > 0);
        QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(last)));
    }

    void theKeyboardGoesFromPaneToPaneAndBackToTheText() {
        WindowRig rig;
        rig.start();
        QVERIFY(rig.importSamples());
        rig.child<QWidget>("message-bar")->hide(); // it would be one stop more
        rig.trigger(ActionId::ModeSource);
        rig.trigger(ActionId::ShowChanges);
        rig.reader()->setFocus();
        auto *changes = rig.child<QListView>("change-list");
        const auto press = [&rig](Qt::KeyboardModifiers keys = Qt::NoModifier) {
            QTest::keyClick(rig.window(), Qt::Key_F6, keys);
            return rig.window()->focusWidget();
        };
        QCOMPARE(press(), rig.source());
        changes->setCurrentIndex({});
        const int before = rig.reader()->verticalScrollBar()->value();
        QCOMPARE(press(), changes);
        QCOMPARE(changes->currentIndex().row(), 0); // it shows where the keyboard is, and goes nowhere by itself
        QCOMPARE(rig.reader()->verticalScrollBar()->value(), before);
        QCOMPARE(press(), rig.list());
        QCOMPARE(press(), rig.reader());
        QCOMPARE(press(Qt::ShiftModifier), rig.list());
        rig.trigger(ActionId::ShowInspector);
        rig.trigger(ActionId::ModeClean);
        QCOMPARE(press(), rig.reader());
        QCOMPARE(press(), rig.list()); // what is hidden is passed over
        QTest::keyClick(rig.list(), Qt::Key_Escape);
        QCOMPARE(rig.window()->focusWidget(), rig.reader());

        // Who has written a note goes on reading.
        rig.reader()->selectInArticle({4, 8});
        QTest::keyClick(rig.reader(), Qt::Key_N);
        auto *body = rig.child<QPlainTextEdit>("note-body");
        QTRY_VERIFY(body != nullptr && body->hasFocus());
        QTest::keyClicks(body, QStringLiteral("why"));
        QTest::keyClick(body, Qt::Key_Escape);
        QTRY_VERIFY(rig.reader()->hasFocus());
        QTRY_COMPARE(rig.reading().notes().front().note.body, QStringLiteral("why"));
    }

    /// Rows that tell more, and a shelf more above them, do not push what is read out of view.
    void whatIsReadStaysInViewWhenRowsGrow() {
        WindowRig rig;
        rig.start();
        rig.window()->resize(900, 600);
        QVERIFY(rig.importSamples());
        QListView *list = rig.list();
        const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
        const QModelIndex above = last.siblingAtRow(last.row() - 1);
        list->scrollTo(above);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(above).center());
        // The last of several is chosen where only its upper half is in view.
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() - list->visualRect(last).height() / 2);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          list->visualRect(last).topLeft() + QPoint(30, 6));
        QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(last)));
        rig.trigger(ActionId::GroupAsStory);
        QTRY_VERIFY(!rig.library().stories().empty());
        QTRY_VERIFY(list->viewport()->rect().contains(
            list->visualRect(list->model()->index(list->model()->rowCount() - 1, 0))));
    }

    void wordsAreCorrectedInPlace() {
        WindowRig rig;
        rig.start();
        QVERIFY(rig.importSamples());
        QVERIFY(rig.openTitled(QStringLiteral("六点说明")));
        QTRY_VERIFY(!rig.articleText().isEmpty());
        QVERIFY(!rig.isEnabled(ActionId::CorrectText));
        const QString before = rig.articleText();
        rig.reader()->selectInArticle({4, 14});
        QVERIFY(rig.isEnabled(ActionId::CorrectText));
        rig.reader()->setFocus();
        QTest::keyClick(rig.reader(), Qt::Key_E, Qt::ControlModifier); // which X11 would have go to the line's end
        auto *words = rig.child<QPlainTextEdit>("correction-words");
        QVERIFY(words);
        QCOMPARE(words->toPlainText(), before.mid(4, 10));
        QTest::keyClicks(words, QStringLiteral("ABC"));
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE(rig.articleText(), before.left(4) + QStringLiteral("ABC") + before.mid(14));
        // It is an edit like the others: undone, redone, and there again after a start.
        rig.trigger(ActionId::Undo);
        QTRY_COMPARE(rig.articleText(), before);
        rig.trigger(ActionId::Redo);
        QTRY_VERIFY(rig.articleText() != before);
        const QString corrected = rig.articleText();
        rig.start();
        QTRY_COMPARE(rig.articleText(), corrected);
        // Over the end of a paragraph it says why not.
        rig.reader()->selectInArticle({0, qsizetype(corrected.indexOf(u'\n') + 4)});
        rig.trigger(ActionId::CorrectText);
        QTRY_VERIFY(rig.message().contains(QStringLiteral("one paragraph")));
    }
};

QTEST_MAIN(ReadingTest)
#include "reading_test.moc"
