// SPDX-License-Identifier: Apache-2.0
// The page beside its article: what cleaning did shows, tells of itself, and can be undone where it stands.
#include "models/clean/ruletable.h"
#include "tests/ui/reader/samplereading.h"
#include "ui/reader/sourceview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <algorithm>
#include <functional>

using namespace variorum;
using namespace variorum::tests;

namespace {

class OpenSource : public SourceView {
public:
    using SourceView::formatsIn;
    using SourceView::marginMarksIn;
    using SourceView::toolTipFor;
};

const Edit *editOf(const Reading &reading, const char *rule, const std::function<bool(const Edit &)> &also = {}) {
    const RuleId id = ruleId(QLatin1StringView(rule));
    for (const Edit &edit : reading.choice.script.edits()) {
        const bool discarded = std::any_of(reading.discarded.begin(), reading.discarded.end(),
                                           [&](const Discarded &range) { return range.source.contains(edit.span); });
        if (edit.rules.contains(id) && !discarded && (!also || also(edit)))
            return &edit;
    }
    return nullptr;
}

} // namespace

class SourceViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenSource> m_view;

    TextFormat formatOn(Span span) const {
        std::vector<FormatSpan> all;
        m_view->formatsIn(span, all);
        for (const FormatSpan &format : all) {
            if (format.span == span)
                return format.format;
        }
        return {};
    }

    /// The middle of the first character.
    QPoint middleOf(Span span) const {
        const std::vector<QRect> rects = m_view->rectsOf({span.begin, span.begin + 1});
        return rects.empty() ? QPoint() : rects.front().center();
    }

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

    void thePageIsShownAsItIs() {
        const ReadingPointer reading = sampleReading("02-platform.txt");
        m_view->setReading(reading);
        m_view->selectAll();
        QCOMPARE(m_view->selectedText(), reading->page->text);
        m_view->setReading(nullptr);
        QCOMPARE(m_view->document().length(), 0);
        QCOMPARE(m_view->hitAt(0).kind, SourceHit::Kind::None);
    }

    void removedTextIsPaleAndStruck() {
        const ReadingPointer reading = sampleReading("02-platform.txt");
        m_view->setReading(reading);
        const Edit *edit = editOf(*reading, "pinyin-residue");
        QVERIFY(edit);
        const TextFormat format = formatOn(edit->span);
        QVERIFY(format.strikeOut);
        QVERIFY(format.foreground.isValid() && format.foreground != m_view->colours().ink);
    }

    void replacedTextIsTintedWithWhatItBecameAbove() {
        const ReadingPointer reading = sampleReading("02-platform.txt");
        m_view->setReading(reading);
        const Edit *repair = editOf(*reading, "gbk-desync", [](const Edit &edit) { return !edit.after.isEmpty(); });
        QVERIFY(repair);
        QVERIFY(formatOn(repair->span).background.isValid());
        QCOMPARE(formatOn(repair->span).above, repair->after);
        QVERIFY(!formatOn(repair->span).strikeOut);
        const Edit *comma = editOf(*reading, "punctuation-width");
        QVERIFY(comma);
        QVERIFY(formatOn(comma->span).background.isValid());
        QVERIFY(formatOn(comma->span).above.isEmpty()); // the same mark, only wider, says nothing new
    }

    void discardedStretchesAreGreyWithABar() {
        const ReadingPointer reading = sampleReading("01-mirror.txt");
        m_view->setReading(reading);
        const auto dropped = std::find_if(reading->discarded.begin(), reading->discarded.end(),
                                          [](const Discarded &range) { return range.structureEdit >= 0; });
        QVERIFY(dropped != reading->discarded.end());
        QCOMPARE(formatOn(dropped->source).foreground, m_view->colours().faint);
        std::vector<MarginMark> marks;
        m_view->marginMarksIn(dropped->source, marks);
        QVERIFY(std::any_of(marks.begin(), marks.end(), [&](const MarginMark &mark) {
            return mark.shape == MarginMark::Shape::Bar && mark.span == dropped->source;
        }));
        QCOMPARE(m_view->hitAt(dropped->source.begin).kind, SourceHit::Kind::Structure);
    }

    void statesLookDifferentWithoutColour() {
        const ReadingPointer reading = sampleReading("02-platform.txt");
        const Edit edit = *editOf(*reading, "pinyin-residue");
        m_view->setReading(reading);
        const TextFormat applied = formatOn(edit.span);
        m_view->setReading(decided(reading, edit, Verdict::Reject));
        const TextFormat rejected = formatOn(edit.span);
        QCOMPARE(m_view->hitAt(edit.span.begin).state, EditState::Rejected);
        QVERIFY(applied.strikeOut && !rejected.strikeOut);
        QVERIFY(rejected.underline != LineStyle::None);

        auto waiting = std::make_shared<Reading>(*reading);
        Edit proposal = edit;
        proposal.state = EditState::Proposed;
        std::vector<Edit> others;
        for (const Edit &other : reading->choice.script.edits()) {
            if (other.span != edit.span)
                others.push_back(other);
        }
        waiting->choice.script = EditScript::build(others);
        waiting->choice.proposed = {proposal};
        m_view->setReading(waiting);
        QCOMPARE(m_view->hitAt(edit.span.begin).state, EditState::Proposed);
        const TextFormat proposed = formatOn(edit.span);
        QVERIFY(proposed.outline != LineStyle::None);
        QVERIFY(!proposed.strikeOut);
    }

    void fieldsAndHeadingsAreNamedOverTheirBeginning() {
        const ReadingPointer reading = sampleReading("01-mirror.txt");
        m_view->setReading(reading);
        const Article &article = reading->articles[0]->article;
        const auto named = [&](Span span, const QString &word) {
            std::vector<FormatSpan> all;
            m_view->formatsIn(span, all);
            return std::any_of(all.begin(), all.end(), [&](const FormatSpan &format) {
                return format.span.begin == span.begin && format.format.above == word;
            });
        };
        QVERIFY(named(article.places.front().source, QStringLiteral("title")));
        QVERIFY(
            m_view->toolTipFor(article.places.front().source.begin, {}).contains(QStringLiteral("Read as the title")));
        const auto heading = std::find_if(article.blocks.begin(), article.blocks.end(),
                                          [](const Block &block) { return block.kind == BlockKind::Heading; });
        QVERIFY(heading != article.blocks.end());
        QVERIFY(named(heading->source, QStringLiteral("heading")));

        const ReadingPointer code = readingOf(
            "海陵電站的四個數字\n\n電網昨日宣布了新電站的四個數字，並且說明了每一個數字的來源和計算的方法。\n\n"
            "```\n投資 = 單價 × 容量\n單價 = 1500 元\n```\n\n"
            "這些數字在今年夏天之前還會再核對一次，屆時電網會公布最後的結果，並且接受公眾的詢問。\n");
        m_view->setReading(code);
        const auto at = static_cast<Offset>(code->page->text.indexOf(QStringLiteral("投資 =")));
        QVERIFY(named({at, at + 2}, QStringLiteral("code"))); // behind the fence, which is discarded
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

    void theTooltipTellsRuleReasonConfidenceAndWhatAClickDoes() {
        const ReadingPointer reading = sampleReading("02-platform.txt");
        m_view->setReading(reading);
        const Edit *edit = editOf(*reading, "pinyin-residue");
        const QString tip = m_view->toolTipFor(edit->span.begin, middleOf(edit->span));
        QVERIFY(tip.contains(QStringLiteral("pinyin-residue")));
        QVERIFY(tip.contains(reasonText(*edit).toHtmlEscaped()));
        QVERIFY(tip.contains(edit->before(reading->page->text).toString().toHtmlEscaped()));
        QVERIFY(tip.contains(QString::number(qRound(edit->confidence * 100)) + QStringLiteral(" %")));
        QVERIFY(tip.contains(QStringLiteral("Click")));
        const auto same = std::count_if(reading->choice.script.edits().begin(), reading->choice.script.edits().end(),
                                        [&](const Edit &other) { return other.rules == edit->rules; });
        QVERIFY(same > 50);
        QVERIFY(tip.contains(QStringLiteral("on this page")));
        QVERIFY(m_view->toolTipFor(-1, {}).isEmpty());
    }

    void whatLostIsToldByWhatWon() {
        const ReadingPointer reading = sampleReading("02-platform.txt");
        const Edit edit = *editOf(*reading, "pinyin-residue");
        auto made = std::make_shared<Reading>(*reading);
        Edit lost = edit;
        lost.state = EditState::Superseded;
        lost.rules = RuleSet(ruleId(QLatin1StringView("boilerplate")));
        lost.after = QStringLiteral("输");
        made->choice.superseded.push_back(lost);
        m_view->setReading(made);
        const QString tip = m_view->toolTipFor(edit.span.begin, {});
        QVERIFY(tip.contains(QStringLiteral("boilerplate")));
        QVERIFY(tip.contains(QStringLiteral("输")));
    }

    void aClickTogglesTheChangeUnderIt() {
        const ReadingPointer reading = sampleReading("02-platform.txt");
        m_view->setReading(reading);
        QSignalSpy edits(m_view.get(), &SourceView::editToggled);
        QSignalSpy structures(m_view.get(), &SourceView::structureToggled);
        const Edit *edit = editOf(*reading, "pinyin-residue");
        m_view->ensureVisible(edit->span);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(edit->span));
        QCOMPARE(edits.count(), 1);
        QCOMPARE(edits[0][0].value<EditId>(), editId(*edit, reading->page->codePoints));
        QCOMPARE(structures.count(), 0);
        // Words that nothing changed do nothing.
        const auto plain = static_cast<Offset>(reading->page->text.indexOf(QStringLiteral("浪")));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf({plain, plain + 1}));
        QCOMPARE(edits.count(), 1);
    }

    void aClickOnAGreyStretchTogglesWhatDiscardedIt() {
        const ReadingPointer reading = sampleReading("01-mirror.txt");
        m_view->setReading(reading);
        QSignalSpy structures(m_view.get(), &SourceView::structureToggled);
        const Discarded &dropped = reading->discarded.front();
        QVERIFY(dropped.structureEdit >= 0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(dropped.source));
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
        QCOMPARE(formatOn(note.span).background, m_view->colours().highlight(NoteColour::Yellow));
        QSignalSpy activated(m_view.get(), &SourceView::noteActivated);
        const int y = middleOf(note.span).y();
        for (int x = m_view->viewport()->width() - 1; x > 300 && activated.isEmpty(); x -= 3)
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(x, y));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toString(), QStringLiteral("n1"));
    }

    void tenMegabytesWithFiftyThousandChangesAreShownAtOnce() {
        // One line after another, each with a change: made by hand, for what is measured is the view.
        const QString line =
            QStringLiteral("海陵電(diàn)網昨日宣布，新電站併網發電，裝機容量為一點二吉瓦，工程總投資約八十六億元，"
                           "首批機組已於上月完成調試，其餘機組預計在明年夏天之前陸續投入運行。");
        auto page = std::make_shared<Page>();
        Choice choice;
        std::vector<Edit> edits;
        while (edits.size() < 50000) {
            const auto from = page->text.size() + 3;
            Edit edit;
            edit.span = Span(from, from + 6);
            edit.rules = RuleSet(ruleId(QLatin1StringView("pinyin-residue")));
            edits.push_back(edit);
            page->text += line + u'\n';
        }
        QVERIFY(page->text.toUtf8().size() > 10'000'000);
        page->codePoints = CodePointIndex(page->text);
        auto reading = std::make_shared<Reading>();
        choice.script = EditScript::build(std::move(edits));
        reading->page = page;
        reading->choice = std::move(choice);
        m_view->setReading(reading);

        const Offset middle = static_cast<Offset>(page->text.size() / 2);
        std::vector<FormatSpan> formats;
        m_view->formatsIn({middle, middle + 400}, formats);
        QVERIFY(formats.size() >= 4 && formats.size() <= 8);
        m_view->showChange(reading->choice.script.edits()[40000].span);
        const Span shown = m_view->selection();
        QVERIFY(m_view->visibleRange().contains(shown));
        QCOMPARE(m_view->hitAt(shown.begin).span, shown);
        QTest::keyClick(m_view.get(), Qt::Key_N);
        QCOMPARE(m_view->selection(), reading->choice.script.edits()[40001].span);
    }
};

QTEST_MAIN(SourceViewTest)
#include "sourceview_test.moc"
