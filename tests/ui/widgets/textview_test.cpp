// SPDX-License-Identifier: Apache-2.0
// Drives the view as a person does: with keys, mouse and wheel.
#include "tests/support/random.h"
#include "tests/ui/widgets/sampledocument.h"
#include "ui/widgets/textview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace variorum;

namespace {

QPoint middleOf(const TextView &view, Offset at) {
    const std::vector<QRect> rects = view.rectsOf({at, at + 1});
    return rects.empty() ? QPoint(-1, -1) : rects.front().center();
}

/// Its drags go nowhere, and it knows where its text is from.
class ProbeView : public TextView {
public:
    QString dragged;
    QString draggedHtml;

protected:
    void dragOut(QMimeData *words) override {
        dragged = words->text();
        draggedHtml = words->html();
        delete words;
    }
    QString citation() const override { return QStringLiteral("渡口志"); }
};

} // namespace

class TextViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_view = std::make_unique<ProbeView>();
        m_view->resize(900, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }
    void cleanup() { m_view.reset(); }

    void aDragSelectsAndCopyTakesIt() {
        m_view->setDocument(tests::documentOf({QStringLiteral("渡口的灯亮了。"), QStringLiteral("船来了。")}));
        QSignalSpy moved(m_view.get(), &TextView::selectionMoved);
        const QRect from = m_view->rectAt(3);
        const QRect to = m_view->rectAt(10);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from.center());
        QTest::mouseMove(m_view->viewport(), (from.center() + to.center()) / 2);
        QTest::mouseMove(m_view->viewport(), to.center());
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to.center());
        QCOMPARE(m_view->selection(), Span(3, 10));
        QCOMPARE(m_view->selectedText(), QStringLiteral("灯亮了。\n船来"));
        QVERIFY(moved.count() > 0);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("灯亮了。\n船来"));
    }

    void clicksInARowTakeTheWordTheSentenceTheParagraph() {
        m_view->setDocument(
            tests::documentOf({QStringLiteral("我们在北京看见发电机。它转得很慢！"), QStringLiteral("完")}));
        const QPoint at = middleOf(*m_view, 4); // the second character of a word
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_view->selectedText(), QStringLiteral("北京"));
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_view->selectedText(), QStringLiteral("我们在北京看见发电机。"));
        QMouseEvent fourth(QEvent::MouseButtonDblClick, at, m_view->viewport()->mapToGlobal(at), Qt::LeftButton,
                           Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view->viewport(), &fourth);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_view->selectedText(), QStringLiteral("我们在北京看见发电机。它转得很慢！"));
    }

    void aDragFromTheSelectionTakesTheWordsOut() {
        m_view->setDocument(tests::documentOf({QStringLiteral("灯亮了。"), QStringLiteral("船来了，人也来了。")}));
        m_view->setSelection(3, 10);
        const QPoint from = middleOf(*m_view, 6);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QCOMPARE(m_view->selection(), Span(3, 10));
        QTest::mouseMove(m_view->viewport(), from + QPoint(0, 40));
        QCOMPARE(m_view->dragged, QStringLiteral("。\n船来了，人"));
        QVERIFY(m_view->draggedHtml.contains(QStringLiteral("<p>船来了，人</p>")));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(0, 40));
        QCOMPARE(m_view->selection(), Span(3, 10));
        // A click on it drops it.
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, from);
        QVERIFY(m_view->selection().isEmpty());
    }

    void whatIsCopiedHasTheFormThatWasAskedFor() {
        TextDocument document = tests::documentOf(
            {QStringLiteral("渡口"), QStringLiteral("灯*亮*了。"), QStringLiteral("船"), QStringLiteral("1. 完 <b>")});
        document.blocks[0].role = TextRole::Heading;
        document.blocks[0].level = 2;
        document.blocks[2].role = TextRole::ListItem;
        m_view->setDocument(document);
        m_view->selectAll();
        const auto copied = [this](TextView::CopyForm form) {
            m_view->copy(form);
            return QGuiApplication::clipboard()->text();
        };
        const QString html = QStringLiteral("<h2>渡口</h2>\n<p>灯*亮*了。</p>\n<ul>\n<li>船</li>\n</ul>\n"
                                            "<p>1. 完 &lt;b&gt;</p>\n");
        QCOMPARE(copied(TextView::CopyForm::Rich), QStringLiteral("渡口\n灯*亮*了。\n船\n1. 完 <b>"));
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->html(), html);
        QCOMPARE(copied(TextView::CopyForm::Html), html);
        QCOMPARE(copied(TextView::CopyForm::Markdown),
                 QStringLiteral("## 渡口\n\n灯\\*亮\\*了。\n\n- 船\n\n1\\. 完 \\<b\\>"));
        QCOMPARE(copied(TextView::CopyForm::Cited), QStringLiteral("渡口\n灯*亮*了。\n船\n1. 完 <b>\n—— 渡口志"));
        // Words out of the middle of a heading make none.
        m_view->setSelection(0, 1);
        QCOMPARE(copied(TextView::CopyForm::Markdown), QStringLiteral("渡"));
    }

    void shiftAndAClickExtend() {
        m_view->setDocument(tests::documentOf({QStringLiteral("一二三四五六七八九十")}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->rectAt(2).center());
        QCOMPARE(m_view->caret(), 2);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, m_view->rectAt(7).center());
        QCOMPARE(m_view->selection(), Span(2, 7));
    }

    void aClickOnACharacterIsToldOnce() {
        m_view->setDocument(tests::documentOf({QStringLiteral("一二三四五")}));
        QSignalSpy clicked(m_view.get(), &TextView::clicked);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(*m_view, 3));
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked.at(0).at(0).value<Offset>(), 3);
        // Beside the text there is no character.
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(3, m_view->rectAt(0).center().y()));
        QCOMPARE(clicked.count(), 1);
    }

    void keysWalkAndSelect() {
        m_view->setDocument(tests::documentOf({QStringLiteral("甲😀乙"), QStringLiteral("电力公司 announced")}));
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->caret(), 3); // over the whole pictograph
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->caret(), 4);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->caret(), 5); // over the line end
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), QStringLiteral("电力"));
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), QStringLiteral("电力公司 announced"));
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), 0);
        QVERIFY(m_view->selection().isEmpty());
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selection(), Span(0, m_view->document().length()));
    }

    void downAndUpKeepToTheColumnOfTheCaret() {
        m_view->setDocument(tests::documentOf({QString(200, u'水'), QStringLiteral("短"), QString(200, u'火')}));
        m_view->setSelection(20, 20);
        const int x = m_view->rectAt(20).x();
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Down);
        QVERIFY(m_view->caret() > 203);
        QCOMPARE(m_view->rectAt(m_view->caret()).x(), x);
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->caret(), 20);
    }

    void theEndOfABrokenLineIsOnThatLine() {
        m_view->setDocument(tests::documentOf({QString(100, u'水')}));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        const Offset end = m_view->caret();
        QVERIFY(end > 20 && end < 100);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->caret(), 0);
    }

    void theEndKeyShowsTheEndOfALongText() {
        QRandomGenerator random = tests::seeded("end key");
        m_view->setDocument(tests::randomDocument(random, 3000, 300));
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), m_view->document().length());
        QVERIFY(m_view->viewport()->rect().contains(m_view->rectAt(m_view->caret())));
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(m_view->viewport()->rect().contains(m_view->rectAt(0)));
    }

    void controlAndTheWheelZoom() {
        m_view->setDocument(tests::documentOf({QString(100, u'水')}));
        QSignalSpy zoomed(m_view.get(), &TextView::zoomChanged);
        const int before = m_view->rectAt(1).x() - m_view->rectAt(0).x();
        const QPointF at(m_view->viewport()->rect().center());
        QWheelEvent wheel(at, m_view->viewport()->mapToGlobal(at), {}, QPoint(0, 240), {}, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &wheel);
        QCOMPARE(zoomed.count(), 1);
        QVERIFY(m_view->rectAt(1).x() - m_view->rectAt(0).x() > before);
        QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_view->rectAt(1).x() - m_view->rectAt(0).x(), before);
        QTest::keyClick(m_view.get(), Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(m_view->rectAt(1).x() - m_view->rectAt(0).x() < before);
    }

    void hoveringTellsWhatIsUnderThePointer() {
        m_view->setDocument(tests::documentOf({QStringLiteral("一二三四五")}));
        QSignalSpy hovered(m_view.get(), &TextView::hoverMoved);
        QTest::mouseMove(m_view->viewport(), middleOf(*m_view, 2));
        QTRY_VERIFY(hovered.count() > 0);
        QCOMPARE(hovered.last().at(0).value<Offset>(), 2);
        QTest::mouseMove(m_view->viewport(), QPoint(2, 2));
        QTRY_COMPARE(hovered.last().at(0).value<Offset>(), -1);
    }

    void aDragBelowTheEdgeScrollsOn() {
        QRandomGenerator random = tests::seeded("autoscroll");
        m_view->setDocument(tests::randomDocument(random, 200, 200));
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, m_view->rectAt(0).center());
        QTest::mouseMove(m_view->viewport(), QPoint(300, 300));
        QTest::mouseMove(m_view->viewport(), QPoint(300, m_view->viewport()->height() + 200));
        const Offset first = m_view->visibleRange().end;
        QTRY_VERIFY(m_view->caret() > first);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, QPoint(300, 300));
    }

    void aNewVersionOfTheTextKeepsThePlace() {
        QRandomGenerator random = tests::seeded("keep");
        QStringList texts;
        for (int i = 0; i < 300; ++i)
            texts << tests::paragraph(random, 20 + random.bounded(200));
        m_view->setDocument(tests::documentOf(texts));
        const Offset at = m_view->document().blocks[150].begin;
        m_view->scrollTo(at, 7);
        texts[20] += QStringLiteral("又添了一句话。");
        m_view->setDocument(tests::documentOf(texts), TextView::Place::Keep);
        QCOMPARE(m_view->visibleRange().begin, at + 7);
        QCOMPARE(qRound(m_view->scrolledPast(at + 7)), 7);
        m_view->setDocument(tests::documentOf({QStringLiteral("短")}), TextView::Place::Top);
        QCOMPARE(m_view->visibleRange(), Span(0, 1));
    }

    void anEmptyDocumentIsHarmless() {
        m_view->setDocument({});
        for (const int key : {Qt::Key_Down, Qt::Key_End, Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Space})
            QTest::keyClick(m_view.get(), Qt::Key(key));
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(100, 100));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(100, 100));
        m_view->ensureVisible({0, 0});
        QCOMPARE(m_view->selection(), Span(0, 0));
        QCOMPARE(m_view->characterAt({100, 100}), -1);
        QVERIFY(m_view->rectsOf({0, 0}).empty());
    }

private:
    std::unique_ptr<ProbeView> m_view;
};

QTEST_MAIN(TextViewTest)
#include "textview_test.moc"
