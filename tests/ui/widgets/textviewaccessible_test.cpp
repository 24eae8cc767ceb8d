// SPDX-License-Identifier: Apache-2.0
// What a screen reader is told of a view, asked as a screen reader asks.
#include "tests/ui/widgets/sampledocument.h"
#include "ui/widgets/textview.h"

#include <QAccessible>
#include <QTest>

using namespace variorum;

namespace {

class UnderlinedView : public TextView {
protected:
    void formatsIn(Span, std::vector<FormatSpan> &out) const override {
        TextFormat format;
        format.underline = LineStyle::Dashed;
        format.strikeOut = true;
        out.push_back({{2, 4}, format});
    }
};

} // namespace

class TextViewAccessibleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_view = std::make_unique<UnderlinedView>();
        m_view->resize(700, 400);
        m_view->setDocument(tests::documentOf({QStringLiteral("渡口的灯亮了。船来了！"), QStringLiteral("北京有雨")}));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_interface = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(m_interface);
        m_text = m_interface->textInterface();
        QVERIFY(m_text);
    }
    void cleanup() { m_view.reset(); }

    void textAndOffsetsAgree() {
        QCOMPARE(m_interface->role(), QAccessible::Document);
        QVERIFY(m_interface->state().readOnly);
        QVERIFY(!m_interface->text(QAccessible::Name).isEmpty());
        QCOMPARE(m_text->characterCount(), 16);
        QCOMPARE(m_text->text(0, 16), QStringLiteral("渡口的灯亮了。船来了！\n北京有雨"));
        QCOMPARE(m_text->text(9, 14), QStringLiteral("了！\n北京"));
        QCOMPARE(m_text->text(-5, 99).size(), 16);
    }

    void unitsAreCharactersWordsSentencesLinesAndParagraphs() {
        int begin = -1;
        int end = -1;
        QCOMPARE(m_text->textAtOffset(13, QAccessible::CharBoundary, &begin, &end), QStringLiteral("京"));
        QCOMPARE(m_text->textAtOffset(13, QAccessible::WordBoundary, &begin, &end), QStringLiteral("北京"));
        QCOMPARE(begin, 12);
        QCOMPARE(end, 14);
        QCOMPARE(m_text->textAtOffset(2, QAccessible::SentenceBoundary, &begin, &end),
                 QStringLiteral("渡口的灯亮了。"));
        QCOMPARE(m_text->textAfterOffset(2, QAccessible::SentenceBoundary, &begin, &end), QStringLiteral("船来了！"));
        QCOMPARE(m_text->textAtOffset(2, QAccessible::LineBoundary, &begin, &end),
                 QStringLiteral("渡口的灯亮了。船来了！"));
        QCOMPARE(m_text->textAfterOffset(2, QAccessible::LineBoundary, &begin, &end), QStringLiteral("北京有雨"));
        QCOMPARE(m_text->textBeforeOffset(14, QAccessible::ParagraphBoundary, &begin, &end),
                 QStringLiteral("渡口的灯亮了。船来了！"));
        QCOMPARE(m_text->textAtOffset(0, QAccessible::NoBoundary, &begin, &end).size(), 16);
    }

    void characterRectanglesAreOnTheScreen() {
        const QRect first = m_text->characterRect(0);
        const QRect next = m_text->characterRect(1);
        QVERIFY(first.width() > 8);
        QCOMPARE(next.y(), first.y());
        QVERIFY(next.x() > first.x());
        QVERIFY(m_text->characterRect(12).y() > first.y());
        QCOMPARE(m_text->offsetAtPoint(next.center()), 1);
        QCOMPARE(m_text->offsetAtPoint(QPoint(-500, -500)), -1);
    }

    void theCaretIsReadAndMoved() {
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_text->cursorPosition(), 1);
        m_text->setCursorPosition(13);
        QCOMPARE(m_view->caret(), 13);
        QCOMPARE(m_text->selectionCount(), 0);
    }

    void theSelectionIsReadAndSet() {
        m_text->addSelection(2, 6);
        QCOMPARE(m_view->selection(), Span(2, 6));
        int begin = 0;
        int end = 0;
        m_text->selection(0, &begin, &end);
        QCOMPARE(begin, 2);
        QCOMPARE(end, 6);
        QCOMPARE(m_text->selectionCount(), 1);
        m_text->setSelection(0, 3, 5);
        QCOMPARE(m_view->selectedText(), QStringLiteral("灯亮"));
        m_text->removeSelection(0);
        QVERIFY(m_view->selection().isEmpty());
    }

    void formatsAreAttributes() {
        int begin = 0;
        int end = 0;
        const QString attributes = m_text->attributes(3, &begin, &end);
        QCOMPARE(begin, 2);
        QCOMPARE(end, 4);
        QVERIFY(attributes.contains(QStringLiteral("text-underline-style:dash")));
        QVERIFY(attributes.contains(QStringLiteral("text-line-through-type:single")));
        QVERIFY(m_text->attributes(6, &begin, &end).isEmpty());
        QVERIFY(begin <= 6 && 6 < end);
    }

    void aNewOrEmptyTextIsReadAtOnce() {
        m_view->setDocument(tests::documentOf({QStringLiteral("新")}));
        QCOMPARE(m_text->characterCount(), 1);
        m_view->setDocument({});
        QCOMPARE(m_text->characterCount(), 0);
        int begin = 0;
        int end = 0;
        QVERIFY(m_text->textAtOffset(0, QAccessible::WordBoundary, &begin, &end).isEmpty());
        QVERIFY(m_text->attributes(0, &begin, &end).isEmpty());
    }

private:
    std::unique_ptr<TextView> m_view;
    QAccessibleInterface *m_interface = nullptr;
    QAccessibleTextInterface *m_text = nullptr;
};

QTEST_MAIN(TextViewAccessibleTest)
#include "textviewaccessible_test.moc"
