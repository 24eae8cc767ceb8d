// SPDX-License-Identifier: Apache-2.0
// The reader as a person uses it: what it shows of an article, and what mouse and keys do on its text.
#include "tests/ui/reader/samplereading.h"
#include "ui/reader/readerview.h"
#include "ui/reader/selectionbar.h"

#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace variorum;
using namespace variorum::tests;

namespace {

/// Lets a test ask for what a person would see in a tooltip.
class OpenReader : public ReaderView {
public:
    using ReaderView::formatsIn;
    using ReaderView::toolTipFor;
};

} // namespace

class ReaderViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenReader> m_view;
    ReadingPointer m_reading;

    Span inDocument(Span span) const { return {m_view->toDocument(span.begin), m_view->toDocument(span.end)}; }

    /// The middle of the first character.
    QPoint middleOf(Span inArticle) const {
        const std::vector<QRect> rects = m_view->rectsOf(inDocument({inArticle.begin, inArticle.begin + 1}));
        return rects.empty() ? QPoint() : rects.front().center();
    }

    /// From the beginning of the first to the end of the second, with the button held down.
    void drag(Span inArticle) const {
        const std::vector<QRect> rects = m_view->rectsOf(inDocument(inArticle));
        QVERIFY(!rects.empty());
        const QPoint from(rects.front().left() + 1, rects.front().center().y());
        const QPoint to(rects.back().right(), rects.back().center().y());
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), (from + to) / 2);
        QTest::mouseMove(m_view->viewport(), to);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    }

    SelectionBar *bar() const { return m_view->findChild<SelectionBar *>(); }

    std::vector<FormatSpan> formatsOn(Span inArticle) const {
        std::vector<FormatSpan> all;
        m_view->formatsIn(inDocument(inArticle), all);
        std::vector<FormatSpan> exact;
        std::copy_if(all.begin(), all.end(), std::back_inserter(exact),
                     [&](const FormatSpan &format) { return format.span == inDocument(inArticle); });
        return exact;
    }

private Q_SLOTS:
    void init() {
        m_view = std::make_unique<OpenReader>();
        m_view->resize(900, 700);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
        m_reading = withName(sampleReading("01-mirror.txt"), QStringLiteral("海陵电网"), EntityType::Organisation,
                             QStringLiteral("hailing-grid"));
        m_reading = withName(m_reading, QStringLiteral("罗既明"), EntityType::Person, QStringLiteral("luo-jiming"));
    }
    void cleanup() { m_view.reset(); }

    void theHeadStandsAboveTheText() {
        m_view->setReading(m_reading);
        const Article &article = m_view->article()->article;
        const std::vector<TextBlock> &blocks = m_view->document().blocks;
        QVERIFY(blocks.size() > 3);
        QCOMPARE(blocks[0].role, TextRole::Title);
        QCOMPARE(blocks[0].text, QStringView(article.title));
        QCOMPARE(blocks[1].role, TextRole::Byline);
        QVERIFY(blocks[1].text.contains(article.byline));
        QVERIFY(blocks[1].text.contains(article.publisher));
        QCOMPARE(m_view->toArticle(m_view->toDocument(7)), 7);
        QCOMPARE(m_view->toArticle(0), 0);
        QVERIFY(std::any_of(blocks.begin(), blocks.end(),
                            [](const TextBlock &block) { return block.role == TextRole::Heading; }));
        QVERIFY(std::any_of(blocks.begin(), blocks.end(),
                            [](const TextBlock &block) { return block.role == TextRole::Caption; }));
    }

    void anotherLanguageKeepsItsName() {
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(m_view.get(), &change);
        QCOMPARE(m_view->accessibleName(), QStringLiteral("Article"));
        QApplication::sendEvent(bar(), &change);
        QVERIFY(bar()->findChild<QToolButton *>(QStringLiteral("blue"))->toolTip().contains(QStringLiteral("blue")));
    }

    void noticesAreShown() {
        m_view->setReading(sampleReading("04-generated.txt"));
        const Article &article = m_view->article()->article;
        QVERIFY(!article.notices.isEmpty());
        for (const QString &notice : article.notices)
            QVERIFY(std::any_of(
                m_view->document().blocks.begin(), m_view->document().blocks.end(),
                [&](const TextBlock &block) { return block.role == TextRole::Notice && block.text == notice; }));
    }

    void anotherArticleOfThePageCanBeShown() {
        const ReadingPointer two = sampleReading("05-two-articles.txt");
        QVERIFY(two->articles.size() >= 2);
        m_view->setReading(two, 1);
        QCOMPARE(m_view->article(), two->articles[1].get());
        m_view->setReading(two, 7);
        QVERIFY(!m_view->article());
    }

    void typesOfEntitiesDifferInLineAndColour() {
        m_view->setReading(m_reading);
        const std::vector<FormatSpan> company = formatsOn(placeOf(m_reading, QStringLiteral("海陵电网")));
        const std::vector<FormatSpan> person = formatsOn(placeOf(m_reading, QStringLiteral("罗既明")));
        QCOMPARE(company.size(), 1U);
        QCOMPARE(person.size(), 1U);
        QVERIFY(company[0].format.underline != LineStyle::None);
        QVERIFY(company[0].format.underline != person[0].format.underline);
        QVERIFY(company[0].format.line != person[0].format.line);
        m_view->setEntityTypes({EntityType::Person});
        QVERIFY(formatsOn(placeOf(m_reading, QStringLiteral("海陵电网"))).empty());
        QCOMPARE(formatsOn(placeOf(m_reading, QStringLiteral("罗既明"))).size(), 1U);
    }

    void anEmphasisedEntityStandsOutEverywhereInTheText() {
        m_view->setReading(m_reading);
        m_view->setEmphasisedEntity(QStringLiteral("hailing-grid"));
        for (int nth = 0; nth < 2; ++nth) {
            const auto formats = formatsOn(placeOf(m_reading, QStringLiteral("海陵电网"), nth));
            QCOMPARE(formats.size(), 1U);
            QVERIFY(formats[0].format.background.isValid());
            QVERIFY(formats[0].format.outline != LineStyle::None);
        }
        m_view->setEmphasisedEntity({});
        QVERIFY(!formatsOn(placeOf(m_reading, QStringLiteral("海陵电网")))[0].format.background.isValid());
    }

    void figuresAreDottedUntilTheyAreHidden() {
        m_view->setReading(m_reading);
        QVERIFY(!m_view->article()->figures.empty());
        const Span figure = m_view->article()->figures.front().span;
        QCOMPARE(formatsOn(figure).size(), 1U);
        QCOMPARE(formatsOn(figure)[0].format.underline, LineStyle::Dotted);
        m_view->setFiguresShown(false);
        QVERIFY(formatsOn(figure).empty());
    }

    void tooltipsTellTheEntityAndTheFigure() {
        m_view->setReading(m_reading);
        const Span company = placeOf(m_reading, QStringLiteral("海陵电网"));
        const auto count = m_view->article()->article.text.count(QStringLiteral("海陵电网"));
        const QString card = m_view->toolTipFor(m_view->toDocument(company.begin), middleOf(company));
        QVERIFY(card.contains(QStringLiteral("海陵电网")));
        QVERIFY(card.contains(QStringLiteral("hailing-grid")));
        QVERIFY(card.contains(QStringLiteral("Organisation")));
        QVERIFY(card.contains(QString::number(count)));
        const Figure &figure = m_view->article()->figures.front();
        QVERIFY(
            m_view->toolTipFor(m_view->toDocument(figure.span.begin), {}).contains(figureText(figure).toHtmlEscaped()));
        QVERIFY(m_view->toolTipFor(-1, QPoint(2, 2)).isEmpty());
    }

    void theTooltipOpensUnderThePointer() {
        m_view->setReading(m_reading);
        const QPoint at = middleOf(placeOf(m_reading, QStringLiteral("海陵电网")));
        QHelpEvent help(QEvent::ToolTip, at, m_view->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_view->viewport(), &help);
        QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("hailing-grid")));
        QToolTip::hideText();
    }

    void thePointerDoesNotFallBetweenTwoCharacters() {
        m_view->setReading(m_reading);
        const Span first = m_view->article()->article.blocks.front().range;
        const QRect line = m_view->rectsOf(inDocument(first)).front();
        for (int x = line.left() + 1; x < line.right(); ++x)
            QVERIFY(m_view->characterAt({x, line.center().y()}) >= m_view->toDocument(first.begin));
    }

    void clickingANameTellsWhichThing() {
        m_view->setReading(m_reading);
        QSignalSpy named(m_view.get(), &ReaderView::mentionActivated);
        const Span company = placeOf(m_reading, QStringLiteral("海陵电网"), 1);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(company));
        QCOMPARE(named.count(), 1);
        QCOMPARE(named[0][0].toString(), QStringLiteral("hailing-grid"));
        QCOMPARE(named[0][1].value<Span>(), company);
    }

    void enterOnANameDoesWhatAClickDoes() {
        m_view->setReading(m_reading);
        QSignalSpy named(m_view.get(), &ReaderView::mentionActivated);
        const Span company = placeOf(m_reading, QStringLiteral("海陵电网"));
        m_view->selectInArticle({company.begin, company.begin});
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(named.count(), 1);
    }

    void aSelectionIsToldInArticleAndPage() {
        m_view->setReading(m_reading);
        QSignalSpy moved(m_view.get(), &ReaderView::selectionChanged);
        const Span words = placeOf(m_reading, QStringLiteral("签署意向书"));
        drag(words);
        QVERIFY(moved.count() > 0);
        QCOMPARE(m_view->articleSelection(), words);
        const Span page = m_view->pageSelection();
        QCOMPARE(m_reading->articles[0]->article.map.toOut(page), words);
        QVERIFY(m_reading->page->text.mid(page.begin, page.length()).contains(QStringLiteral("意向书")));
    }

    void theHeadIsNoPartOfASelection() {
        m_view->setReading(m_reading);
        m_view->selectAll();
        QCOMPARE(m_view->articleSelection(), Span(0, m_view->article()->article.text.size()));
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(!m_view->selection().isEmpty());
        QVERIFY(m_view->articleSelection().isEmpty());
        QVERIFY(m_view->pageSelection().isEmpty());
    }

    void hAndEnterAskForANote() {
        m_view->setReading(m_reading);
        QSignalSpy asked(m_view.get(), &ReaderView::noteRequested);
        const Span words = placeOf(m_reading, QStringLiteral("签署意向书"));
        QTest::keyClick(m_view.get(), Qt::Key_H);
        QCOMPARE(asked.count(), 0);
        m_view->selectInArticle(words);
        QTest::keyClick(m_view.get(), Qt::Key_H);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked[0][0].value<Span>(), words);
        QCOMPARE(asked[1][0].value<Span>(), words);
    }

    void digitsHighlightTheSelection() {
        m_view->setReading(m_reading);
        QSignalSpy asked(m_view.get(), &ReaderView::highlightRequested);
        const Span words = placeOf(m_reading, QStringLiteral("签署意向书"));
        m_view->selectInArticle(words);
        QTest::keyClick(m_view.get(), Qt::Key_3);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<Span>(), words);
        QCOMPARE(asked[0][1].value<NoteColour>(), NoteColour::Blue);
    }

    void aBarComesWithASelectionAndItsButtonsWork() {
        m_view->setReading(m_reading);
        QVERIFY(!bar()->isVisible());
        const Span words = placeOf(m_reading, QStringLiteral("签署意向书"));
        drag(words);
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(m_view->viewport()->rect().contains(bar()->geometry()));
        for (const QRect &line : m_view->rectsOf(inDocument(words)))
            QVERIFY(!bar()->geometry().intersects(line));
        QSignalSpy coloured(m_view.get(), &ReaderView::highlightRequested);
        auto *green = bar()->findChild<QToolButton *>(QStringLiteral("green"));
        QVERIFY(!green->accessibleName().isEmpty());
        QTest::mouseClick(green, Qt::LeftButton);
        QCOMPARE(coloured.count(), 1);
        QCOMPARE(coloured[0][0].value<Span>(), words);
        QCOMPARE(coloured[0][1].value<NoteColour>(), NoteColour::Green);
        QVERIFY(!bar()->isVisible());
    }

    void theBarStandsBelowWhereThereIsNoRoomAbove() {
        m_view->resize(900, 320);
        m_view->setReading(m_reading);
        const Span words = placeOf(m_reading, QStringLiteral("储能电站的选址"));
        m_view->scrollTo(m_view->toDocument(words.begin));
        drag(words);
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(bar()->geometry().top() > m_view->rectsOf(inDocument(words)).back().bottom());
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        QVERIFY(!bar()->isVisible()); // its words are out of sight
    }

    void theBarIsReachedAndLeftByKeys() {
        m_view->setReading(m_reading);
        const Span words = placeOf(m_reading, QStringLiteral("签署意向书"));
        m_view->selectInArticle({words.begin, words.begin});
        for (int i = 0; i < words.length(); ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->articleSelection(), words);
        QTRY_VERIFY(bar()->isVisible());
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(bar()->isAncestorOf(focused));
        QVERIFY(bar()->isVisible());
        QTest::keyClick(focused, Qt::Key_Escape);
        QVERIFY(!bar()->isVisible());
        QVERIFY(m_view->hasFocus());
        QCOMPARE(m_view->articleSelection(), words);
    }

    void aSelectionByTheProgramBringsNoBar() {
        m_view->setReading(m_reading);
        m_view->selectInArticle(placeOf(m_reading, QStringLiteral("签署意向书")));
        QVERIFY(!bar()->isVisible());
    }

    void hoveringTellsTheWordsOfThePage() {
        m_view->setReading(m_reading);
        QSignalSpy hovered(m_view.get(), &ReaderView::hoveredPageSpan);
        const Span words = placeOf(m_reading, QStringLiteral("签署意向书"));
        QTest::mouseMove(m_view->viewport(), middleOf(words));
        QTRY_VERIFY(hovered.count() > 0);
        const Span page = hovered.last()[0].value<Span>();
        QVERIFY(m_reading->page->text.mid(page.begin, page.length()).contains(QStringLiteral("签署意向书")));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(m_view->viewport(), &leave);
        QVERIFY(hovered.last()[0].value<Span>().isEmpty());
    }

    void aDecisionKeepsTheLineThatIsRead() {
        m_view->resize(700, 320);
        m_view->setReading(m_reading);
        const Span read = placeOf(m_reading, QStringLiteral("03"));
        QVERIFY(!read.isEmpty());
        m_view->scrollTo(m_view->toDocument(read.begin), 0);
        const int before = m_view->rectAt(m_view->toDocument(read.begin)).top();
        m_view->setSelection(m_view->toDocument(read.begin), m_view->toDocument(read.end));
        const auto emoji = std::find_if(
            m_reading->choice.script.edits().begin(), m_reading->choice.script.edits().end(), [&](const Edit &edit) {
                return edit.after.isEmpty() && edit.before(m_reading->page->text) == QStringLiteral("⭐");
            });
        QVERIFY(emoji != m_reading->choice.script.edits().end());
        const ReadingPointer after = decided(m_reading, *emoji, Verdict::Reject);
        QVERIFY(after->articles[0]->article.text != m_reading->articles[0]->article.text);
        m_view->setReading(after);
        const Span now = placeOf(after, QStringLiteral("03"));
        QVERIFY(now != read);
        QCOMPARE(m_view->rectAt(m_view->toDocument(now.begin)).top(), before);
        QCOMPARE(m_view->articleSelection(), now);
    }

    void anotherPageBeginsAtItsTop() {
        m_view->resize(700, 320);
        m_view->setReading(m_reading);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        QVERIFY(m_view->visibleRange().begin > 0);
        m_view->setReading(sampleReading("03-twice.txt"));
        QCOMPARE(m_view->visibleRange().begin, 0);
    }

    void nothingToReadSaysSoAndOffersWhatToDo() {
        m_view->setEmptyState(QStringLiteral("No article"), QStringLiteral("Import pages to read them."),
                              {QStringLiteral("Import"), QStringLiteral("Open the samples")});
        m_view->setReading(nullptr);
        QSignalSpy chosen(m_view.get(), &ReaderView::emptyActionTriggered);
        const QList<QPushButton *> buttons = m_view->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QTRY_VERIFY(buttons[1]->isVisible());
        QTest::mouseClick(buttons[1], Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
        Typography night;
        night.theme = Theme::Dark;
        m_view->setTypography(night);
        const QImage shown = m_view->viewport()->grab().toImage();
        QCOMPARE(shown.pixelColor(3, 3), readingColours(Theme::Dark).paper);
        const QList<QLabel *> words = m_view->findChildren<QLabel *>();
        QVERIFY(!words.isEmpty());
        QCOMPARE(words[0]->palette().color(words[0]->foregroundRole()), readingColours(Theme::Dark).ink);
        m_view->setReading(m_reading);
        QVERIFY(!buttons[1]->isVisible());
    }
};

QTEST_MAIN(ReaderViewTest)
#include "readerview_test.moc"
