// SPDX-License-Identifier: Apache-2.0
// What mouse and keys do on the page: changes are undone and done again where they stand.
#include "tests/ui/reader/sourcefixture.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace variorum;
using namespace variorum::tests;

class SourceActionsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenSource> m_view;

private Q_SLOTS:
    void init() {
        m_view = std::make_unique<OpenSource>();
        m_view->resize(700, 700);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }
    void cleanup() {
        QToolTip::hideText();
        m_view.reset();
    }

    void aClickInATableDoesNotTakeItApart() {
        const ReadingPointer reading = readingOf(
            "海陵電站的四個數字\n\n電網昨日宣布了新電站的四個數字，並且說明了每一個數字的來源和計算的方法。\n\n"
            "| 項目 | 數值 |\n| --- | --- |\n| 功率 | 1.2吉瓦 |\n| 投資 | 86億元 |\n\n"
            "這些數字在今年夏天之前還會再核對一次，屆時電網會公布最後的結果，並且接受公眾的詢問。\n");
        const auto &edits = reading->choice.structure;
        const auto join = std::find_if(edits.begin(), edits.end(), [](const StructureEdit &edit) {
            return edit.change == StructureEdit::Change::Join && edit.state == EditState::Applied;
        });
        QVERIFY(join != edits.end());
        m_view->setReading(reading);
        const auto at = static_cast<Offset>(reading->page->text.indexOf(QStringLiteral("功率")));
        QVERIFY(join->span.contains(at));
        QCOMPARE(m_view->hitAt(at).kind, SourceHit::Kind::None);
        QVERIFY(m_view->toolTipFor(at, {}).contains(QStringLiteral("table")));
        m_view->setReading(decided(reading, *join, Verdict::Reject));
        QCOMPARE(m_view->hitAt(at).kind, SourceHit::Kind::Structure); // to be joined again
    }

    void aClickTogglesTheChangeUnderIt() {
        const ReadingPointer reading = sampleReading("02-platform.txt");
        m_view->setReading(reading);
        QSignalSpy edits(m_view.get(), &SourceView::editToggled);
        QSignalSpy structures(m_view.get(), &SourceView::structureToggled);
        const Edit *edit = editOf(*reading, "pinyin-residue");
        m_view->ensureVisible(edit->span);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->middleOf(edit->span));
        QCOMPARE(edits.count(), 1);
        QCOMPARE(edits[0][0].value<EditId>(), editId(*edit, reading->page->codePoints));
        QCOMPARE(structures.count(), 0);
        // Words that nothing changed do nothing.
        const auto plain = static_cast<Offset>(reading->page->text.indexOf(QStringLiteral("浪")));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->middleOf({plain, plain + 1}));
        QCOMPARE(edits.count(), 1);
    }

    void aClickOnAGreyStretchTogglesWhatDiscardedIt() {
        const ReadingPointer reading = sampleReading("01-mirror.txt");
        m_view->setReading(reading);
        QSignalSpy structures(m_view.get(), &SourceView::structureToggled);
        const Discarded &dropped = reading->discarded.front();
        QVERIFY(dropped.structureEdit >= 0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->middleOf(dropped.source));
        QCOMPARE(structures.count(), 1);
        const StructureEdit &edit = reading->choice.structure[static_cast<std::size_t>(dropped.structureEdit)];
        QCOMPARE(structures[0][0].value<EditId>(), editId(edit, reading->page->codePoints));

        const ReadingPointer kept = decided(reading, edit, Verdict::Reject);
        m_view->setReading(kept);
        QCOMPARE(m_view->hitAt(dropped.source.begin).state, EditState::Rejected);
        QCOMPARE(m_view->hitAt(dropped.source.begin).id, editId(edit, reading->page->codePoints));
    }

    void draggingSelectsAndTogglesNothing() {
        const ReadingPointer reading = sampleReading("02-platform.txt");
        m_view->setReading(reading);
        QSignalSpy edits(m_view.get(), &SourceView::editToggled);
        QSignalSpy moved(m_view.get(), &SourceView::selectionChanged);
        const Edit *edit = editOf(*reading, "pinyin-residue");
        const QRect rect = m_view->rectsOf(edit->span).front();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {rect.left() + 2, rect.center().y()});
        QTest::mouseMove(m_view->viewport(), {rect.right() + 40, rect.center().y()});
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {rect.right() + 40, rect.center().y()});
        QVERIFY(moved.count() > 0);
        QVERIFY(!m_view->selection().isEmpty());
        QCOMPARE(edits.count(), 0);
    }

    void keysGoFromChangeToChangeAndToggle() {
        const ReadingPointer reading = sampleReading("02-platform.txt");
        m_view->setReading(reading);
        QSignalSpy edits(m_view.get(), &SourceView::editToggled);
        QSignalSpy structures(m_view.get(), &SourceView::structureToggled);
        std::vector<Span> seen;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(m_view.get(), i % 2 == 0 ? Qt::Key_N : Qt::Key_F8);
            seen.push_back(m_view->selection());
            QVERIFY(i == 0 || seen[seen.size() - 2] < seen.back());
            QVERIFY(m_view->visibleRange().touches(seen.back()));
            QVERIFY(!m_view->accessibleDescription().isEmpty());
        }
        QVERIFY(QToolTip::isVisible());
        QTest::keyClick(m_view.get(), Qt::Key_P);
        QCOMPARE(m_view->selection(), seen[4]);
        QTest::keyClick(m_view.get(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(), seen[3]);
        const EditId here = m_view->hitAt(seen[3].begin).id;
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(edits.count() + structures.count(), 2);
        QCOMPARE((edits.isEmpty() ? structures : edits)[0][0].value<EditId>(), here);
    }

    void nextGoesOnFromTheChangeThatWasToggled() {
        const ReadingPointer reading = sampleReading("02-platform.txt");
        m_view->setReading(reading);
        const Edit *edit = editOf(*reading, "pinyin-residue");
        m_view->showChange(edit->span);
        m_view->setReading(decided(reading, *edit, Verdict::Reject));
        QCOMPARE(m_view->selection(), edit->span);
        QSignalSpy edits(m_view.get(), &SourceView::editToggled);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(edits.count(), 1);
        QCOMPARE(edits[0][0].value<EditId>(), editId(*edit, reading->page->codePoints));
        QVERIFY(QToolTip::text().contains(QStringLiteral("rejected")));
        QTest::keyClick(m_view.get(), Qt::Key_N);
        QVERIFY(edit->span < m_view->selection());
    }

    void shiftGoesPastWhatTheSameRuleDid() {
        const ReadingPointer reading = sampleReading("02-platform.txt");
        m_view->setReading(reading);
        const Edit *edit = editOf(*reading, "pinyin-residue");
        m_view->showChange(edit->span);
        QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ShiftModifier);
        QVERIFY(m_view->hitAt(m_view->selection().begin).rules != edit->rules);
    }

    void aDecisionKeepsThePlace() {
        const ReadingPointer reading = sampleReading("03-twice.txt");
        m_view->resize(700, 300);
        m_view->setReading(reading);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
        const int before = m_view->verticalScrollBar()->value();
        QVERIFY(before > 0);
        m_view->setReading(decided(reading, *editOf(*reading, "pinyin-residue"), Verdict::Reject));
        QCOMPARE(m_view->verticalScrollBar()->value(), before);
        m_view->setReading(sampleReading("01-mirror.txt"));
        QCOMPARE(m_view->visibleRange().begin, 0);
    }

    void aMarginMarkActivatesItsNote() {
        const ReadingPointer reading = sampleReading("02-platform.txt");
        m_view->setReading(reading);
        const auto at = reading->page->text.indexOf(QStringLiteral("2031"));
        const ShownNote note = noteOn(Span(at, at + 4), QStringLiteral("n1"), QStringLiteral("日期"));
        m_view->setNotes({note});
        QCOMPARE(m_view->formatOn(note.span).background, m_view->colours().highlight(NoteColour::Yellow));
        QSignalSpy activated(m_view.get(), &SourceView::noteActivated);
        const int y = m_view->middleOf(note.span).y();
        for (int x = m_view->viewport()->width() - 1; x > 300 && activated.isEmpty(); x -= 3)
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(x, y));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toString(), QStringLiteral("n1"));
    }
};

QTEST_MAIN(SourceActionsTest)
#include "sourceactions_test.moc"
