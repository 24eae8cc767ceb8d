// SPDX-License-Identifier: Apache-2.0
// The page beside its article: what cleaning did to it shows and tells of itself.
#include "models/items/ruletitle.h"
#include "tests/ui/reader/sourcefixture.h"

#include <QTest>
#include <QToolTip>

using namespace variorum;
using namespace variorum::tests;

class SourceViewTest : public QObject {
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
        const TextFormat format = m_view->formatOn(edit->span);
        QVERIFY(format.strikeOut);
        QVERIFY(format.foreground.isValid() && format.foreground != m_view->colours().ink);
    }

    void replacedTextIsTintedWithWhatItBecameAbove() {
        const ReadingPointer reading = sampleReading("02-platform.txt");
        m_view->setReading(reading);
        const Edit *repair = editOf(*reading, "gbk-desync", [](const Edit &edit) { return !edit.after.isEmpty(); });
        QVERIFY(repair);
        QVERIFY(m_view->formatOn(repair->span).background.isValid());
        QCOMPARE(m_view->formatOn(repair->span).above, repair->after);
        QVERIFY(!m_view->formatOn(repair->span).strikeOut);
        const Edit *comma = editOf(*reading, "punctuation-width");
        QVERIFY(comma);
        QVERIFY(m_view->formatOn(comma->span).background.isValid());
        QVERIFY(m_view->formatOn(comma->span).above.isEmpty()); // the same mark, only wider, says nothing new
    }

    void discardedStretchesAreGreyWithABar() {
        const ReadingPointer reading = sampleReading("01-mirror.txt");
        m_view->setReading(reading);
        const auto dropped = std::find_if(reading->discarded.begin(), reading->discarded.end(),
                                          [](const Discarded &range) { return range.structureEdit >= 0; });
        QVERIFY(dropped != reading->discarded.end());
        QCOMPARE(m_view->formatOn(dropped->source).foreground, m_view->colours().faint);
        std::vector<MarginMark> marks;
        m_view->marginMarksIn(dropped->source, marks);
        QVERIFY(std::any_of(marks.begin(), marks.end(), [&](const MarginMark &mark) {
            return mark.shape == MarginMark::Shape::Bar && mark.span == dropped->source;
        }));
        QCOMPARE(m_view->hitAt(dropped->source.begin).kind, SourceHit::Kind::Structure);
    }

    void proposalsInsideADiscardedStretchAreQuiet() {
        const ReadingPointer reading = sampleReading("01-mirror.txt");
        const Discarded dropped = reading->discarded.front();
        QVERIFY(dropped.structureEdit >= 0 && dropped.source.length() > 4);
        auto made = std::make_shared<Reading>(*reading);
        Edit proposal;
        proposal.span = Span(dropped.source.begin + 1, dropped.source.begin + 2);
        proposal.state = EditState::Proposed;
        proposal.rules = RuleSet(ruleId(QLatin1StringView("spacing")));
        made->choice.proposed = {proposal};
        m_view->setReading(made);
        QCOMPARE(m_view->formatOn(proposal.span).outline, LineStyle::None);
        std::vector<MarginMark> marks;
        m_view->marginMarksIn(dropped.source, marks);
        QCOMPARE(marks.size(), 1U);
        QCOMPARE(m_view->hitAt(proposal.span.begin).kind, SourceHit::Kind::Structure);
    }

    void statesLookDifferentWithoutColour() {
        const ReadingPointer reading = sampleReading("02-platform.txt");
        const Edit edit = *editOf(*reading, "pinyin-residue");
        m_view->setReading(reading);
        const TextFormat applied = m_view->formatOn(edit.span);
        m_view->setReading(decided(reading, edit, Verdict::Reject));
        const TextFormat rejected = m_view->formatOn(edit.span);
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
        const TextFormat proposed = m_view->formatOn(edit.span);
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

    void theTooltipTellsRuleReasonConfidenceAndWhatAClickDoes() {
        const ReadingPointer reading = sampleReading("02-platform.txt");
        m_view->setReading(reading);
        const Edit *edit = editOf(*reading, "pinyin-residue");
        const QString tip = m_view->toolTipFor(edit->span.begin, m_view->middleOf(edit->span));
        QVERIFY(tip.contains(ruleTitle(QStringLiteral("pinyin-residue"))));
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
        QVERIFY(tip.contains(ruleTitle(QStringLiteral("boilerplate"))));
        QVERIFY(tip.contains(QStringLiteral("输")));
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
