// SPDX-License-Identifier: Apache-2.0
// The reader and the page go together: exact where blocks begin, in proportion between them, and never in a circle.
#include "models/html/openpage.h"
#include "tests/ui/reader/samplereading.h"
#include "ui/reader/markupview.h"
#include "ui/reader/readerview.h"
#include "ui/reader/scrollsync.h"
#include "ui/reader/sourceview.h"

#include <QHBoxLayout>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace variorum;
using namespace variorum::tests;

class ScrollSyncTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    ReaderView *m_reader = nullptr;
    SourceView *m_source = nullptr;
    ScrollSync *m_sync = nullptr;
    ReadingPointer m_reading;

    void show(const ReadingPointer &reading, int article = 0) {
        m_reading = reading;
        m_reader->setReading(reading, article);
        m_source->setReading(reading);
        m_sync->refresh();
    }

    static bool isAtEnd(const TextView *view) {
        return view->verticalScrollBar()->value() >= view->verticalScrollBar()->maximum();
    }

    static void wheel(TextView *view, int notches) {
        const QPointF at = view->viewport()->rect().center();
        QWheelEvent event(at, view->viewport()->mapToGlobal(at), {}, QPoint(0, -120 * notches), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view->viewport(), &event);
    }

    static bool hasColourAt(TextView *view, Span span, const QColor &colour) {
        const std::vector<QRect> rects = view->rectsOf(span);
        if (rects.empty())
            return false;
        const QImage image = view->viewport()->grab().toImage();
        const QPoint corner = rects.front().topLeft() + QPoint(1, 1);
        return image.pixelColor(corner * image.devicePixelRatio()) == colour;
    }

private Q_SLOTS:
    void init() {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1200, 360);
        auto *row = new QHBoxLayout(m_window.get());
        m_reader = new ReaderView(m_window.get());
        m_source = new SourceView(m_window.get());
        row->addWidget(m_reader);
        row->addWidget(m_source);
        m_sync = new ScrollSync(m_reader, m_source, m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void blocksBeginTogether_data() {
        QTest::addColumn<QByteArray>("sample");
        for (const char *name :
             {"01-mirror.txt", "02-platform.txt", "03-twice.txt", "04-generated.txt", "05-two-articles.txt",
              "06-morning.txt", "07-clean-simplified.txt", "08-clean-traditional.txt"})
            QTest::addRow("%s", name) << QByteArray(name);
    }
    void blocksBeginTogether() {
        QFETCH(QByteArray, sample);
        show(sampleReading(sample.constData()));
        int exact = 0;
        for (const Block &block : m_reader->article()->article.blocks) {
            const Offset inReader = m_reader->toDocument(block.range.begin);
            m_reader->scrollTo(inReader);
            if (m_reader->scrolledPast(inReader) == 0 && !isAtEnd(m_source)) {
                QCOMPARE(m_source->scrolledPast(block.source.begin), 0.0);
                ++exact;
            }
            m_source->scrollTo(block.source.begin);
            // Where several blocks begin in one line of the page, it is the last of them that is met.
            if (m_source->scrolledPast(block.source.begin) == 0 && !isAtEnd(m_reader)) {
                const Offset top = m_reader->toArticle(m_reader->visibleRange().begin);
                const int at = m_reader->article()->article.blockAt(top);
                const Block &met = m_reader->article()->article.blocks[static_cast<std::size_t>(at)];
                QVERIFY(met.range.begin >= block.range.begin);
                QCOMPARE(m_source->scrolledPast(met.source.begin), 0.0);
                QCOMPARE(m_reader->scrolledPast(m_reader->toDocument(met.range.begin)), 0.0);
            }
        }
        QVERIFY(exact > 0);
    }

    void betweenBlocksTheShareOfTheWayIsTheSame() {
        show(sampleReading("03-twice.txt"));
        const std::vector<Block> &blocks = m_reader->article()->article.blocks;
        for (std::size_t i = 1; i + 4 < blocks.size(); ++i) {
            const Offset here = m_reader->toDocument(blocks[i].range.begin);
            const Offset next = m_reader->toDocument(blocks[i + 1].range.begin);
            m_reader->scrollTo(next);
            m_reader->scrollTo(here);
            const double way = m_reader->heightAbove(next) - m_reader->heightAbove(here);
            for (const double share : {0.25, 0.5, 0.75}) {
                m_reader->scrollTo(here, share * way);
                if (isAtEnd(m_source) || isAtEnd(m_reader))
                    continue;
                const double pageWay =
                    m_source->heightAbove(blocks[i + 1].source.begin) - m_source->heightAbove(blocks[i].source.begin);
                const double off = m_source->scrolledPast(blocks[i].source.begin) - share * pageWay;
                QVERIFY2(std::abs(off) <= 2 + pageWay / way, qPrintable(QString::number(off)));
            }
        }
    }

    void goingDownOnOneSideNeverGoesUpOnTheOther() {
        show(sampleReading("03-twice.txt"));
        for (TextView *leader : {static_cast<TextView *>(m_reader), static_cast<TextView *>(m_source)}) {
            TextView *follower = leader == m_reader ? static_cast<TextView *>(m_source) : m_reader;
            leader->scrollTo(0, -1000);
            Offset reached = follower->visibleRange().begin;
            while (!isAtEnd(leader)) {
                wheel(leader, 1);
                const Offset now = follower->visibleRange().begin;
                QVERIFY(now >= reached);
                reached = now;
            }
            QVERIFY(reached > 0);
        }
    }

    void followingDoesNotComeBack() {
        show(sampleReading("03-twice.txt"));
        for (int i = 0; i < 8; ++i) {
            QSignalSpy readerMoved(m_reader, &TextView::scrolled);
            QSignalSpy sourceMoved(m_source, &TextView::scrolled);
            wheel(m_reader, 1);
            QCoreApplication::processEvents();
            QCOMPARE(readerMoved.count(), 1);
            QVERIFY(sourceMoved.count() <= 2);
        }
        const int reader = m_reader->verticalScrollBar()->value();
        const int source = m_source->verticalScrollBar()->value();
        m_window->repaint();
        QCoreApplication::processEvents();
        QCOMPARE(m_reader->verticalScrollBar()->value(), reader);
        QCOMPARE(m_source->verticalScrollBar()->value(), source);
    }

    void aResizeLeavesTheLineThatIsRead() {
        show(sampleReading("03-twice.txt"));
        const Block &block = m_reader->article()->article.blocks[4];
        const Offset read = m_reader->toDocument(block.range.begin);
        m_reader->scrollTo(read);
        for (const int width : {1000, 800, 900, 1300, 1200}) {
            m_window->resize(width, 360);
            QCoreApplication::processEvents();
            QCOMPARE(m_reader->visibleRange().begin, read);
            QCOMPARE(m_source->scrolledPast(block.source.begin), 0.0);
        }
    }

    void aChangeThatIsGoneToIsFollowed() {
        show(sampleReading("03-twice.txt"));
        const Block &block = m_reader->article()->article.blocks[8];
        m_source->scrollTo(block.source.begin);
        const int before = m_reader->verticalScrollBar()->value();
        m_source->setFocus();
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(m_source, Qt::Key_N);
            QVERIFY(m_source->selection().begin >= block.source.begin);
        }
        QVERIFY(m_reader->verticalScrollBar()->value() > before);
    }

    void aDecisionInThePageLeavesThePageWhereItIs() {
        show(sampleReading("03-twice.txt"));
        m_source->setFocus();
        wheel(m_source, 4);
        const int before = m_source->verticalScrollBar()->value();
        const Offset top = m_source->visibleRange().begin;
        const auto &edits = m_reading->choice.script.edits();
        const auto edit = std::find_if(edits.begin(), edits.end(), [top](const Edit &each) {
            return each.after.isEmpty() && each.span.begin > top;
        });
        QVERIFY(edit != edits.end());
        show(decided(m_reading, *edit, Verdict::Reject));
        QCOMPARE(m_source->verticalScrollBar()->value(), before);
    }

    void switchedOffEachGoesItsOwnWay() {
        show(sampleReading("03-twice.txt"));
        m_sync->setEnabled(false);
        const int source = m_source->verticalScrollBar()->value();
        wheel(m_reader, 5);
        QCOMPARE(m_source->verticalScrollBar()->value(), source);
        m_sync->setEnabled(true);
        QVERIFY(m_source->verticalScrollBar()->value() != source);
    }

    void whatIsHoveredIsShownOnTheOtherSide() {
        show(sampleReading("03-twice.txt"));
        const Block &block = m_reader->article()->article.blocks[0];
        const Span words(block.range.begin + 2, block.range.begin + 4);
        const Span inReader(m_reader->toDocument(words.begin), m_reader->toDocument(words.end));
        const Span inPage = m_reader->article()->article.map.toBase(words);
        QVERIFY(!hasColourAt(m_source, {inPage.begin, inPage.begin + 1}, m_source->colours().mirror));
        QTest::mouseMove(m_reader->viewport(), m_reader->rectsOf(inReader).front().center());
        QTRY_VERIFY(hasColourAt(m_source, {inPage.begin, inPage.begin + 1}, m_source->colours().mirror));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(m_reader->viewport(), &leave);
        QVERIFY(!hasColourAt(m_source, {inPage.begin, inPage.begin + 1}, m_source->colours().mirror));

        QTest::mouseMove(m_source->viewport(), m_source->rectsOf({inPage.begin, inPage.begin + 1}).front().center());
        QTRY_VERIFY(hasColourAt(m_reader, inReader, m_reader->colours().mirror));
    }

    void theTitleIsHoveredFromThePage() {
        show(sampleReading("03-twice.txt"));
        const Article &article = m_reader->article()->article;
        const auto title = std::find_if(article.places.begin(), article.places.end(),
                                        [](const FieldPlace &place) { return place.field == FieldKind::Title; });
        QVERIFY(title != article.places.end());
        const Span shown(0, article.title.size());
        QVERIFY(!hasColourAt(m_reader, shown, m_reader->colours().mirror));
        QTest::mouseMove(m_source->viewport(),
                         m_source->rectsOf({title->source.begin, title->source.begin + 1}).front().center());
        QTRY_VERIFY(hasColourAt(m_reader, shown, m_reader->colours().mirror));
    }

    void whatIsSelectedIsShownOnTheOtherSide() {
        show(sampleReading("03-twice.txt"));
        const Block &block = m_reader->article()->article.blocks[0];
        const Span words(block.range.begin + 2, block.range.begin + 6);
        m_reader->selectInArticle(words);
        const Span inPage = m_reader->pageSelection();
        QVERIFY(hasColourAt(m_source, {inPage.begin, inPage.begin + 1}, m_source->colours().mirror));
        // Also while the pointer still rests elsewhere.
        const Span other(block.range.end - 3, block.range.end - 2);
        m_reader->selectInArticle({});
        QTest::mouseMove(
            m_reader->viewport(),
            m_reader->rectsOf({m_reader->toDocument(other.begin), m_reader->toDocument(other.end)}).front().center());
        QTRY_VERIFY(!hasColourAt(m_source, {inPage.begin, inPage.begin + 1}, m_source->colours().mirror));
        m_reader->selectInArticle(words);
        QVERIFY(hasColourAt(m_source, {inPage.begin, inPage.begin + 1}, m_source->colours().mirror));
        m_reader->selectInArticle({});
        QVERIFY(!hasColourAt(m_source, {inPage.begin, inPage.begin + 1}, m_source->colours().mirror));
        m_source->setSelection(inPage.begin, inPage.end);
        QVERIFY(hasColourAt(m_reader, {m_reader->toDocument(words.begin), m_reader->toDocument(words.end)},
                            m_reader->colours().mirror));
    }

    /// What a page holds between its title and its text may be screens long, a script in its markup most of all: nobody
    /// who reads is led through it.
    void whatStandsBetweenTwoBlocksIsLeaptOver() {
        QByteArray html = "<html><head><title>渡口今日复航</title></head><body><h1>渡口今日复航</h1><script>\n";
        for (int i = 0; i < 600; ++i)
            html += "var x" + QByteArray::number(i) + " = 'nothing to read';\n";
        html += "</script>";
        for (int i = 0; i < 12; ++i)
            html += "<p>停航九天的渡口今天恢复通航，首班船载客四十二人，票价不变，第" + QByteArray::number(i) +
                    "天的雾已经散去，船家说江面上又能看见对岸的灯火了。</p>\n";
        html += "</body></html>";
        const Result<PagePointer> page = openPage(html, QStringLiteral("page.html"));
        QVERIFY(page.ok());
        const ReadingPointer reading = read(*page, {}, {});
        QVERIFY(reading && reading->page->markup && !reading->articles.empty());
        MarkupView markup(m_window.get());
        m_window->layout()->addWidget(&markup);
        show(reading);
        markup.setReading(reading);
        markup.setMarkup(reading->page, std::make_shared<const QString>(QString::fromUtf8(html)));
        markup.show();
        QCoreApplication::processEvents();
        m_sync->setSource(&markup);
        const Offset text = m_reader->toDocument(0);
        m_reader->scrollTo(text);
        const int last = m_reader->verticalScrollBar()->value();
        QVERIFY(last > 20);
        Offset before = 0;
        for (int value = 0; value <= last; value += 2) {
            m_reader->verticalScrollBar()->setValue(value);
            const Span visible = markup.visibleRange();
            QVERIFY2(markup.document().textOf(visible).contains(QStringLiteral("渡口")),
                     qPrintable(QStringLiteral("%1: %2").arg(value).arg(visible.begin)));
            QVERIFY(visible.begin >= before);
            before = visible.begin;
        }
        QVERIFY(before > html.indexOf("var x500"));
    }

    void withoutAnArticleNothingMoves() {
        show(readingOf("🚀🚀🚀\n"));
        QVERIFY(!m_reader->article());
        wheel(m_source, 1);
        m_sync->refresh();
        show(nullptr);
        wheel(m_reader, 1);
        QCOMPARE(m_source->verticalScrollBar()->value(), 0);
    }
};

QTEST_MAIN(ScrollSyncTest)
#include "scrollsync_test.moc"
