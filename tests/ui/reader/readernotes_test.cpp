// SPDX-License-Identifier: Apache-2.0
// Notes in the reader: behind the text, as marks, and on cards in the margin.
#include "tests/ui/reader/readerfixture.h"
#include "ui/reader/notecards.h"

#include <QSignalSpy>
#include <QTest>

using namespace variorum;
using namespace variorum::tests;

class ReaderNotesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenReader> m_view;
    ReadingPointer m_reading;

    ShownNote note(const char *id, const QString &words, const QString &body,
                   NoteColour colour = NoteColour::Yellow) const {
        return noteOn(placeOf(m_reading, words), QLatin1StringView(id), body, colour);
    }

    /// Where the cards are, found as a person would: by what a click beside the text reaches.
    QPoint cardOf(const QString &id) const {
        QSignalSpy activated(m_view.get(), &ReaderView::noteActivated);
        const int x = m_view->viewport()->width() - 60;
        for (int y = 2; y < m_view->viewport()->height(); y += 4) {
            activated.clear();
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(x, y));
            if (activated.count() == 1 && activated[0][0].toString() == id)
                return {x, y};
        }
        return {};
    }

private Q_SLOTS:
    void init() {
        m_view = std::make_unique<OpenReader>();
        m_view->resize(1000, 800);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
        m_reading = sampleReading("01-mirror.txt");
        m_view->setReading(m_reading);
    }
    void cleanup() { m_view.reset(); }

    void aNoteShowsBehindItsWordsAndBesideItsLine() {
        const ShownNote shown = note("n1", QStringLiteral("签署意向书"), {}, NoteColour::Green);
        m_view->setNotes({shown});
        const auto formats = m_view->formatsOn(shown.span);
        QCOMPARE(formats.size(), 1U);
        QCOMPARE(formats[0].format.background, m_view->colours().highlight(NoteColour::Green));
        std::vector<MarginMark> marks;
        m_view->marginMarksIn(m_view->inDocument(shown.span), marks);
        QCOMPARE(marks.size(), 1U);
        QCOMPARE(marks[0].id, QStringLiteral("n1"));
        marks.clear();
        const Span behind(shown.span.begin + 1, shown.span.end);
        m_view->marginMarksIn(m_view->inDocument(behind), marks);
        QVERIFY(marks.empty()); // one mark a note, at its beginning
    }

    void theCurrentNoteStandsOut() {
        const ShownNote shown = note("n1", QStringLiteral("签署意向书"), QStringLiteral("查"));
        m_view->setNotes({shown});
        const std::size_t before = m_view->formatsOn(shown.span).size();
        m_view->setCurrentNote(QStringLiteral("n1"));
        const auto formats = m_view->formatsOn(shown.span);
        QCOMPARE(formats.size(), before + 1);
        QVERIFY(formats.back().format.outline != LineStyle::None);
    }

    void clickingTheWordsActivatesTheNote() {
        const ShownNote shown = note("n1", QStringLiteral("签署意向书"), {});
        m_view->setNotes({shown});
        QSignalSpy activated(m_view.get(), &ReaderView::noteActivated);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->middleOf(shown.span));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toString(), QStringLiteral("n1"));
    }

    void clickingTheMarkActivatesTheNote() {
        const ShownNote shown = note("n1", QStringLiteral("签署意向书"), {});
        m_view->setNotes({shown});
        QSignalSpy activated(m_view.get(), &ReaderView::noteActivated);
        const int y = m_view->middleOf(shown.span).y();
        for (int x = m_view->columnRect().right() + 2; x < m_view->viewport()->width() && activated.isEmpty(); x += 3)
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(x, y));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toString(), QStringLiteral("n1"));
    }

    void clickingAgainGoesThroughNotesThatLieOnEachOther() {
        const ShownNote inner = note("inner", QStringLiteral("意向书"), {});
        const ShownNote outer = note("outer", QStringLiteral("签署意向书"), {});
        m_view->setNotes({outer, inner});
        QSignalSpy activated(m_view.get(), &ReaderView::noteActivated);
        connect(m_view.get(), &ReaderView::noteActivated, m_view.get(), &ReaderView::setCurrentNote);
        for (int i = 0; i < 3; ++i)
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->middleOf(inner.span));
        QCOMPARE(activated.count(), 3);
        QCOMPARE(activated[0][0].toString(), QStringLiteral("inner"));
        QCOMPARE(activated[1][0].toString(), QStringLiteral("outer"));
        QCOMPARE(activated[2][0].toString(), QStringLiteral("inner"));
    }

    void cardsStandBesideTheTextAndLeadToTheirNotes() {
        QCOMPARE(m_view->rightMargin(), 0);
        m_view->setNotes({note("n1", QStringLiteral("签署意向书"), QStringLiteral("要查当时的公告")),
                          note("n2", QStringLiteral("储能电站"), QStringLiteral("与规划相比"))});
        QVERIFY(m_view->rightMargin() >= notecards::width);
        QVERIFY(m_view->columnRect().right() + notecards::width < m_view->viewport()->width());
        const QPoint first = cardOf(QStringLiteral("n1"));
        const QPoint second = cardOf(QStringLiteral("n2"));
        QVERIFY(!first.isNull());
        QVERIFY(!second.isNull());
        QVERIFY(second.y() > first.y());
        QVERIFY(m_view->toolTipFor(-1, first).contains(QStringLiteral("要查当时的公告")));
        QVERIFY(m_view->toolTipFor(-1, first).contains(QStringLiteral("何素秋")));
    }

    void aDoubleClickOnACardSelectsNothing() {
        m_view->setNotes({note("n1", QStringLiteral("签署意向书"), QStringLiteral("要查当时的公告"))});
        const QPoint card = cardOf(QStringLiteral("n1"));
        QVERIFY(!card.isNull());
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, card);
        QVERIFY(m_view->selection().isEmpty());
    }

    void cardsOfNeighboursDoNotCoverEachOther() {
        std::vector<ShownNote> notes;
        const Span words = placeOf(m_reading, QStringLiteral("签署意向书"));
        notes.reserve(5);
        for (int i = 0; i < 5; ++i)
            notes.push_back(noteOn({words.begin + i, words.begin + i + 1}, QString::number(i),
                                   QStringLiteral("这一条很长，要占上几行，才看得出卡片之间是否会互相遮住。")));
        m_view->setNotes(notes);
        const SpanIndex<ShownNote> index(notes);
        for (const QString &current : {QString(), QStringLiteral("3")}) {
            const std::vector<NoteCard> cards = notecards::around(*m_view, index, m_view->toDocument(0), 700, current);
            QCOMPARE(cards.size(), 5U);
            for (std::size_t i = 1; i < cards.size(); ++i)
                QVERIFY(cards[i].rect.top() > cards[i - 1].rect.bottom());
            if (!current.isEmpty())
                QCOMPARE(cards[3].rect.top(), cards[3].line.top());
        }
    }

    void aNarrowReaderHasMarksButNoCards() {
        m_view->resize(480, 700);
        m_view->setNotes({note("n1", QStringLiteral("签署意向书"), QStringLiteral("要查"))});
        QCOMPARE(m_view->rightMargin(), 0);
        std::vector<MarginMark> marks;
        m_view->marginMarksIn(m_view->visibleRange(), marks);
        QCOMPARE(marks.size(), 1U);
        m_view->resize(1000, 700);
        QTRY_VERIFY(m_view->rightMargin() > 0);
    }

    void theFirstCardKeepsTheLineThatIsRead() {
        m_view->resize(1000, 320);
        const Span read = placeOf(m_reading, QStringLiteral("电池厂的算盘"));
        m_view->scrollTo(m_view->toDocument(read.begin), 0);
        const Offset top = m_view->visibleRange().begin;
        m_view->setNotes({note("n1", QStringLiteral("签署意向书"), QStringLiteral("要查"))});
        QVERIFY(m_view->rightMargin() > 0);
        QCOMPARE(m_view->visibleRange().begin, top);
        m_view->setNotes({});
        QCOMPARE(m_view->rightMargin(), 0);
        QCOMPARE(m_view->visibleRange().begin, top);
    }

    void aNoteOnAllOfARepairSaysSo() {
        ShownNote shown = note("n1", QStringLiteral("签署意向书"), QStringLiteral("查"));
        m_view->setNotes({shown});
        const Offset at = m_view->toDocument(shown.span.begin);
        QVERIFY(!m_view->toolTipFor(at, {}).contains(QStringLiteral("cannot be divided")));
        shown.widened = true;
        m_view->setNotes({shown});
        QVERIFY(m_view->toolTipFor(at, {}).contains(QStringLiteral("cannot be divided")));
    }

    void aTooltipOnTheWordsTellsTheNote() {
        const ShownNote shown = note("n1", QStringLiteral("签署意向书"), QStringLiteral("<b>公告</b>"));
        m_view->setNotes({shown});
        const QString tip = m_view->toolTipFor(m_view->toDocument(shown.span.begin), m_view->middleOf(shown.span));
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;公告")));
        QVERIFY(tip.contains(QStringLiteral("yellow")));
    }
};

QTEST_MAIN(ReaderNotesTest)
#include "readernotes_test.moc"
