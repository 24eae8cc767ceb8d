// SPDX-License-Identifier: Apache-2.0
// What is selected in the reader, and what can be done with it by mouse and by keys.
#include "tests/ui/reader/readerfixture.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace variorum;
using namespace variorum::tests;

class ReaderSelectionTest : public QObject {
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

    void aSelectionIsToldInArticleAndPage() {
        m_view->setReading(m_reading);
        QSignalSpy moved(m_view.get(), &ReaderView::selectionChanged);
        const Span words = placeOf(m_reading, QStringLiteral("签署意向书"));
        m_view->drag(words);
        QVERIFY(moved.count() > 0);
        QCOMPARE(m_view->articleSelection(), words);
        const Span page = m_view->pageSelection();
        QCOMPARE(m_reading->articles[0]->article.map.toOut(page), words);
        QVERIFY(m_reading->page->text.mid(page.begin, page.length()).contains(QStringLiteral("意向书")));
    }

    /// The first click of two on the end of a word puts the caret where the selection of the word ends.
    void aWordIsToldAlsoWhereTheCaretStoodAtItsEnd() {
        m_view->setReading(m_reading);
        const Span word = placeOf(m_reading, QStringLiteral("意向书"));
        const Span shown(m_view->toDocument(word.begin), m_view->toDocument(word.end));
        const QRect last = m_view->rectAt(shown.end - 1);
        const QPoint at(m_view->rectAt(shown.end).left() - 2, last.center().y());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_view->caret(), shown.end);
        QSignalSpy moved(m_view.get(), &ReaderView::selectionChanged);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_view->selection().end, shown.end);
        QVERIFY(!m_view->articleSelection().isEmpty());
        QVERIFY(moved.count() > 0);
        QCOMPARE(moved.last().front().value<Span>(), m_view->articleSelection());
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

    void nAndEnterAskForANote() {
        m_view->setReading(m_reading);
        QSignalSpy asked(m_view.get(), &ReaderView::noteRequested);
        const Span words = placeOf(m_reading, QStringLiteral("签署意向书"));
        QTest::keyClick(m_view.get(), Qt::Key_N);
        QCOMPARE(asked.count(), 0);
        m_view->selectInArticle(words);
        QTest::keyClick(m_view.get(), Qt::Key_N);
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
        QVERIFY(!m_view->bar()->isVisible());
        const Span words = placeOf(m_reading, QStringLiteral("签署意向书"));
        m_view->drag(words);
        QTRY_VERIFY(m_view->bar()->isVisible());
        QVERIFY(m_view->viewport()->rect().contains(m_view->bar()->geometry()));
        for (const QRect &line : m_view->rectsOf(m_view->inDocument(words)))
            QVERIFY(!m_view->bar()->geometry().intersects(line));
        QSignalSpy coloured(m_view.get(), &ReaderView::highlightRequested);
        auto *green = m_view->bar()->findChild<QToolButton *>(QStringLiteral("green"));
        QVERIFY(!green->accessibleName().isEmpty());
        QTest::mouseClick(green, Qt::LeftButton);
        QCOMPARE(coloured.count(), 1);
        QCOMPARE(coloured[0][0].value<Span>(), words);
        QCOMPARE(coloured[0][1].value<NoteColour>(), NoteColour::Green);
        QVERIFY(!m_view->bar()->isVisible());
    }

    void theBarStandsBelowWhereThereIsNoRoomAbove() {
        m_view->resize(900, 320);
        m_view->setReading(m_reading);
        const Span words = placeOf(m_reading, QStringLiteral("储能电站的选址"));
        m_view->scrollTo(m_view->toDocument(words.begin));
        m_view->drag(words);
        QTRY_VERIFY(m_view->bar()->isVisible());
        QVERIFY(m_view->bar()->geometry().top() > m_view->rectsOf(m_view->inDocument(words)).back().bottom());
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        QVERIFY(!m_view->bar()->isVisible()); // its words are out of sight
    }

    void theBarIsReachedAndLeftByKeys() {
        m_view->setReading(m_reading);
        const Span words = placeOf(m_reading, QStringLiteral("签署意向书"));
        m_view->selectInArticle({words.begin, words.begin});
        for (int i = 0; i < words.length(); ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->articleSelection(), words);
        QTRY_VERIFY(m_view->bar()->isVisible());
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(m_view->bar()->isAncestorOf(focused));
        QVERIFY(m_view->bar()->isVisible());
        QTest::keyClick(focused, Qt::Key_Escape);
        QVERIFY(!m_view->bar()->isVisible());
        QVERIFY(m_view->hasFocus());
        QCOMPARE(m_view->articleSelection(), words);
    }

    void aSelectionByTheProgramBringsNoBar() {
        m_view->setReading(m_reading);
        m_view->selectInArticle(placeOf(m_reading, QStringLiteral("签署意向书")));
        QVERIFY(!m_view->bar()->isVisible());
    }
};

QTEST_MAIN(ReaderSelectionTest)
#include "readerselection_test.moc"
