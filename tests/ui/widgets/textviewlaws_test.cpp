// SPDX-License-Identifier: Apache-2.0
// Laws of the view on random documents: what is under the eye stays there, and pixels and offsets agree.
#include "tests/support/random.h"
#include "tests/ui/widgets/sampledocument.h"
#include "ui/widgets/textbounds.h"
#include "ui/widgets/textview.h"

#include <QScrollBar>
#include <QTest>

using namespace variorum;

class TextViewLawsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_view = std::make_unique<TextView>();
        m_view->resize(800, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void rectanglesAndPositionsAgree() {
        QRandomGenerator random = tests::seeded("rectangles");
        for (int round = 0; round < 10; ++round) {
            m_view->resize(400 + random.bounded(700), 500);
            const TextDocument document = tests::randomDocument(random, 60, 500);
            m_view->setDocument(document);
            m_view->scrollTo(random.bounded(document.length()));
            const Span visible = m_view->visibleRange();
            for (Offset at = visible.begin; at < visible.end; at = nextCharacter(document, at)) {
                const QRect caret = m_view->rectAt(at);
                const Offset found = m_view->positionAt(caret.center());
                // Characters without width share their place.
                QVERIFY2(found == at || qAbs(m_view->rectAt(found).x() - caret.x()) <= 1,
                         qPrintable(QStringLiteral("%1 became %2").arg(at).arg(found)));
                const std::vector<QRect> rects = m_view->rectsOf({at, nextCharacter(document, at)});
                if (rects.size() == 1 && rects.front().width() > 3 &&
                    m_view->viewport()->rect().contains(rects.front().center()))
                    QCOMPARE(m_view->characterAt(rects.front().center()), at);
            }
        }
    }

    // However wrong the heights above were thought: a step of the scroll bar moves what is seen by as much.
    void scrollingMovesWhatIsSeenByAsMuch() {
        QRandomGenerator random = tests::seeded("no jump");
        m_view->setDocument(tests::randomDocument(random, 800, 600));
        QScrollBar *bar = m_view->verticalScrollBar();
        for (int round = 0; round < 100; ++round) {
            bar->setValue(bar->maximum() / 10 + random.bounded(bar->maximum() * 8 / 10));
            for (int step = 0; step < 5; ++step) {
                const Span visible = m_view->visibleRange();
                const Offset watched = (visible.begin + visible.end) / 2;
                const int before = m_view->rectAt(watched).y();
                const int delta = random.bounded(-600, 600);
                bar->setValue(bar->value() + delta);
                QCOMPARE(m_view->rectAt(watched).y(), before - delta);
            }
        }
    }

    void aNewWidthKeepsTheLineAtTheTop() {
        QRandomGenerator random = tests::seeded("resize");
        m_view->setDocument(tests::randomDocument(random, 400, 600));
        for (int round = 0; round < 30; ++round) {
            m_view->resize(800, 600);
            m_view->scrollTo(random.bounded(m_view->document().length() * 9 / 10));
            const Offset top = m_view->visibleRange().begin;
            for (int i = 0; i < 6; ++i) {
                m_view->resize(320 + random.bounded(900), 300 + random.bounded(500));
                const Span shown = m_view->visibleRange();
                QVERIFY2(shown.begin <= top && top < shown.end, qPrintable(QString::number(top)));
            }
            // Back at the old size all is as it was.
            m_view->resize(800, 600);
            QCOMPARE(m_view->visibleRange().begin, top);
        }
    }

    void zoomAndTypographyKeepThePlace() {
        QRandomGenerator random = tests::seeded("zoom");
        m_view->setDocument(tests::randomDocument(random, 400, 400));
        m_view->scrollTo(m_view->document().length() / 2);
        const Offset top = m_view->visibleRange().begin;
        for (const double zoom : {0.7, 1.6, 2.5, 1.0}) {
            m_view->setZoom(zoom);
            QVERIFY(m_view->visibleRange().begin <= top && top < m_view->visibleRange().end);
        }
        QCOMPARE(m_view->visibleRange().begin, top);
        Typography typography;
        typography.face = Face::Sans;
        typography.lineHeight = 2;
        typography.theme = Theme::Dark;
        m_view->setTypography(typography);
        QVERIFY(m_view->visibleRange().begin <= top && top < m_view->visibleRange().end);
    }

    void theWholeIsReachedByPages() {
        QRandomGenerator random = tests::seeded("pages");
        m_view->setDocument(tests::randomDocument(random, 60, 300));
        m_view->setFocus();
        Offset reached = 0;
        for (int i = 0; i < 200 && reached < m_view->document().length(); ++i) {
            const Span shown = m_view->visibleRange();
            QVERIFY2(shown.begin <= reached + 1, "a page left something out");
            reached = std::max(reached, shown.end);
            QTest::keyClick(m_view.get(), Qt::Key_Space);
        }
        QCOMPARE(reached, m_view->document().length());
    }

    void aSpanIsMadeVisible() {
        QRandomGenerator random = tests::seeded("ensure visible");
        m_view->setDocument(tests::randomDocument(random, 300, 400));
        for (int i = 0; i < 100; ++i) {
            const Offset at = random.bounded(m_view->document().length());
            m_view->ensureVisible({at, at + 1});
            QVERIFY(m_view->viewport()->rect().contains(m_view->rectAt(at)));
        }
    }

    void oneLineOfAMillionIsShownInPieces() {
        QRandomGenerator random = tests::seeded("one line");
        QString text;
        while (text.size() < 1'000'000)
            text += tests::paragraph(random, 5000);
        m_view->setDocument(tests::documentOf({text}, TextRole::Raw));
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->visibleRange().end, m_view->document().length());
        const Offset middle = m_view->document().length() / 2;
        m_view->scrollTo(middle);
        QVERIFY(m_view->visibleRange().contains(middle));
        QVERIFY(m_view->visibleRange().length() < 10000);
    }

private:
    std::unique_ptr<TextView> m_view;
};

QTEST_MAIN(TextViewLawsTest)
#include "textviewlaws_test.moc"
