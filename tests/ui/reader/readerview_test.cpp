// SPDX-License-Identifier: Apache-2.0
// What the reader shows of an article, and what mouse and keys do on its text.
#include "tests/ui/reader/readerfixture.h"

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

class ReaderViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenReader> m_view;
    ReadingPointer m_reading;

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
        QApplication::sendEvent(m_view->bar(), &change);
        QVERIFY(m_view->bar()
                    ->findChild<QToolButton *>(QStringLiteral("blue"))
                    ->toolTip()
                    .contains(QStringLiteral("blue")));
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
        const std::vector<FormatSpan> company = m_view->formatsOn(placeOf(m_reading, QStringLiteral("海陵电网")));
        const std::vector<FormatSpan> person = m_view->formatsOn(placeOf(m_reading, QStringLiteral("罗既明")));
        QCOMPARE(company.size(), 1U);
        QCOMPARE(person.size(), 1U);
        QVERIFY(company[0].format.underline != LineStyle::None);
        QVERIFY(company[0].format.underline != person[0].format.underline);
        QVERIFY(company[0].format.line != person[0].format.line);
        m_view->setEntityTypes({EntityType::Person});
        QVERIFY(m_view->formatsOn(placeOf(m_reading, QStringLiteral("海陵电网"))).empty());
        QCOMPARE(m_view->formatsOn(placeOf(m_reading, QStringLiteral("罗既明"))).size(), 1U);
    }

    void anEmphasisedEntityStandsOutEverywhereInTheText() {
        m_view->setReading(m_reading);
        m_view->setEmphasisedEntity(QStringLiteral("hailing-grid"));
        for (int nth = 0; nth < 2; ++nth) {
            const auto formats = m_view->formatsOn(placeOf(m_reading, QStringLiteral("海陵电网"), nth));
            QCOMPARE(formats.size(), 1U);
            QVERIFY(formats[0].format.background.isValid());
            QVERIFY(formats[0].format.outline != LineStyle::None);
        }
        m_view->setEmphasisedEntity({});
        QVERIFY(!m_view->formatsOn(placeOf(m_reading, QStringLiteral("海陵电网")))[0].format.background.isValid());
    }

    void figuresAreDottedUntilTheyAreHidden() {
        m_view->setReading(m_reading);
        QVERIFY(!m_view->article()->figures.empty());
        const Span figure = m_view->article()->figures.front().span;
        QCOMPARE(m_view->formatsOn(figure).size(), 1U);
        QCOMPARE(m_view->formatsOn(figure)[0].format.underline, LineStyle::Dotted);
        m_view->setFiguresShown(false);
        QVERIFY(m_view->formatsOn(figure).empty());
    }

    void tooltipsTellTheEntityAndTheFigure() {
        m_view->setReading(m_reading);
        const Span company = placeOf(m_reading, QStringLiteral("海陵电网"));
        const auto count = m_view->article()->article.text.count(QStringLiteral("海陵电网"));
        const QString card = m_view->toolTipFor(m_view->toDocument(company.begin), m_view->middleOf(company));
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
        const QPoint at = m_view->middleOf(placeOf(m_reading, QStringLiteral("海陵电网")));
        QHelpEvent help(QEvent::ToolTip, at, m_view->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_view->viewport(), &help);
        QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("hailing-grid")));
        QToolTip::hideText();
    }

    void thePointerDoesNotFallBetweenTwoCharacters() {
        m_view->setReading(m_reading);
        const Span first = m_view->article()->article.blocks.front().range;
        const QRect line = m_view->rectsOf(m_view->inDocument(first)).front();
        for (int x = line.left() + 1; x < line.right(); ++x)
            QVERIFY(m_view->characterAt({x, line.center().y()}) >= m_view->toDocument(first.begin));
    }

    void clickingANameTellsWhichThing() {
        m_view->setReading(m_reading);
        QSignalSpy named(m_view.get(), &ReaderView::mentionActivated);
        const Span company = placeOf(m_reading, QStringLiteral("海陵电网"), 1);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->middleOf(company));
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

    void hoveringTellsTheWordsOfThePage() {
        m_view->setReading(m_reading);
        QSignalSpy hovered(m_view.get(), &ReaderView::hoveredPageSpan);
        const Span words = placeOf(m_reading, QStringLiteral("签署意向书"));
        QTest::mouseMove(m_view->viewport(), m_view->middleOf(words));
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
