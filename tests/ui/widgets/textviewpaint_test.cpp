// SPDX-License-Identifier: Apache-2.0
// Looks at the pixels that formats, marks and selections leave.
#include "tests/ui/widgets/sampledocument.h"
#include "ui/widgets/textview.h"

#include <QHelpEvent>
#include <QImage>
#include <QTest>
#include <QToolTip>

using namespace variorum;

namespace {

class FormattedView : public TextView {
public:
    std::vector<FormatSpan> formats;
    std::vector<MarginMark> marks;
    mutable std::vector<Span> asked;

    QImage picture() const { return viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32); }
    QString markAt(QPoint at) const { return marginMarkAt(at); }
    QRect column() const { return columnRect(); }

protected:
    void formatsIn(Span span, std::vector<FormatSpan> &out) const override {
        asked.push_back(span);
        out.insert(out.end(), formats.begin(), formats.end());
    }
    void marginMarksIn(Span, std::vector<MarginMark> &out) const override {
        out.insert(out.end(), marks.begin(), marks.end());
    }
    QString toolTipFor(Offset at, QPoint) const override {
        return at < 0 ? QString() : QStringLiteral("character %1").arg(at);
    }
};

int count(const QImage &image, const QRect &area, const QColor &colour) {
    int found = 0;
    const QRect inside = area.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            found += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return found;
}

const QColor loud(0xff, 0x00, 0xff);

} // namespace

class TextViewPaintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_view = std::make_unique<FormattedView>();
        m_view->resize(700, 400);
        m_view->setDocument(tests::documentOf({QString(60, u'水'), QString(20, u'火')}));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void aFormatIsPaintedOverItsSpanOnly_data() {
        QTest::addColumn<int>("which");
        QTest::newRow("background") << 0;
        QTest::newRow("underline") << 1;
        QTest::newRow("double") << 2;
        QTest::newRow("dashed") << 3;
        QTest::newRow("strike-out") << 4;
        QTest::newRow("outline") << 5;
    }
    void aFormatIsPaintedOverItsSpanOnly() {
        QFETCH(int, which);
        TextFormat format;
        format.line = loud;
        switch (which) {
        case 0:
            format.background = loud;
            break;
        case 1:
            format.underline = LineStyle::Solid;
            break;
        case 2:
            format.underline = LineStyle::Double;
            break;
        case 3:
            format.underline = LineStyle::Dashed;
            break;
        case 4:
            format.strikeOut = true;
            break;
        default:
            format.outline = LineStyle::Solid;
            break;
        }
        m_view->formats = {{{3, 6}, format}};
        const QImage picture = m_view->picture();
        const QRect over = m_view->rectsOf({3, 6}).front();
        QVERIFY(count(picture, over.adjusted(0, 0, 0, 6), loud) >= 10);
        QCOMPARE(count(picture, picture.rect(), loud), count(picture, over.adjusted(-1, -1, 1, 6), loud));
    }

    void foregroundsColourTheGlyphs() {
        const QRect over = m_view->rectsOf({3, 6}).front();
        QCOMPARE(count(m_view->picture(), over, loud), 0);
        TextFormat format;
        format.foreground = loud;
        m_view->formats = {{{3, 6}, format}};
        const QImage picture = m_view->picture();
        // Smoothed edges have other colours: the purest are of the format's hue.
        const auto reddish = [&picture](const QRect &area) {
            int found = 0;
            for (int y = area.top(); y <= area.bottom(); ++y) {
                for (int x = area.left(); x <= area.right(); ++x) {
                    const QColor pixel = picture.pixelColor(x, y);
                    found += pixel.red() - pixel.green() > 100 && pixel.blue() - pixel.green() > 100 ? 1 : 0;
                }
            }
            return found;
        };
        QVERIFY(reddish(over) > 20);
        QCOMPARE(reddish(m_view->rectsOf({7, 10}).front()), 0);
    }

    void laterFormatsAreOnTop() {
        TextFormat below;
        below.background = loud;
        TextFormat above;
        above.background = Qt::cyan;
        m_view->formats = {{{2, 9}, below}, {{4, 6}, above}};
        const QImage picture = m_view->picture();
        QCOMPARE(count(picture, m_view->rectsOf({4, 6}).front().adjusted(1, 0, -1, 0), loud), 0);
        QVERIFY(count(picture, m_view->rectsOf({2, 4}).front(), loud) > 100);
    }

    void anInsertionStandsBetweenTwoCharacters() {
        TextFormat format;
        format.insertion = true;
        format.line = loud;
        m_view->formats = {{{5, 5}, format}};
        const QRect caret = m_view->rectAt(5);
        QVERIFY(count(m_view->picture(), caret.adjusted(-8, 0, 8, 10), loud) > 0);
    }

    void wordsStandAboveTheirSpan() {
        const QRect over = m_view->rectsOf({3, 6}).front();
        const QRect room(over.left(), over.top() - 8, over.width(), 8);
        const int before = count(m_view->picture(), room, m_view->colours().paper);
        TextFormat format;
        format.above = QStringLiteral("漢字");
        format.aboveColour = loud;
        m_view->formats = {{{3, 6}, format}};
        QVERIFY(count(m_view->picture(), room, m_view->colours().paper) < before);
    }

    void theSelectionAndTheMirroredSpanAreSeen() {
        m_view->setMirrored({10, 14});
        m_view->setSelection(3, 6);
        const QImage picture = m_view->picture();
        QVERIFY(count(picture, m_view->rectsOf({3, 6}).front(), m_view->colours().selection) > 200);
        QVERIFY(count(picture, m_view->rectsOf({10, 14}).front(), m_view->colours().mirror) > 200);
    }

    void marksStandInTheMarginAndAreFoundThere() {
        m_view->marks = {{{4, 9}, MarginMark::Shape::Note, loud, QStringLiteral("n1")},
                         {{61, 70}, MarginMark::Shape::Bar, Qt::cyan, QStringLiteral("b1")}};
        const QImage picture = m_view->picture();
        const QRect column = m_view->column();
        const QRect right(column.right() + 1, 0, picture.width() - column.right() - 1, picture.height());
        QVERIFY(count(picture, right, loud) > 20);
        QCOMPARE(count(picture, column, loud), 0);
        QVERIFY(count(picture, QRect(0, 0, column.left(), picture.height()), Qt::cyan) > 40);
        QPoint found(-1, -1);
        for (int x = right.left(); x < right.right() && found.x() < 0; ++x) {
            for (int y = 0; y < picture.height() && found.x() < 0; ++y) {
                if (picture.pixelColor(x, y) == loud)
                    found = {x, y};
            }
        }
        QCOMPARE(m_view->markAt(found), QStringLiteral("n1"));
        QCOMPARE(m_view->markAt(column.center()), QString());
    }

    void aTooltipIsAskedForTheCharacter() {
        const QPoint at = m_view->rectsOf({5, 6}).front().center();
        QHelpEvent help(QEvent::ToolTip, at, m_view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_view->viewport(), &help);
        QTRY_COMPARE(QToolTip::text(), QStringLiteral("character 5"));
    }

    void onlyWhatIsVisibleIsAskedFor() {
        QStringList texts;
        for (int i = 0; i < 500; ++i)
            texts << QString(200, u'水');
        m_view->setDocument(tests::documentOf(texts));
        m_view->scrollTo(40000);
        m_view->asked.clear();
        m_view->picture();
        QVERIFY(!m_view->asked.empty());
        const Span visible = m_view->visibleRange();
        for (const Span span : m_view->asked)
            QVERIFY(span.begin > visible.begin - 1000 && span.end < visible.end + 1000);
    }

    void themesChangeThePaper() {
        for (const Theme theme : {Theme::Sepia, Theme::Dark, Theme::Light}) {
            Typography typography;
            typography.theme = theme;
            m_view->setTypography(typography);
            QCOMPARE(m_view->picture().pixelColor(4, 4), readingColours(theme).paper);
        }
    }

private:
    std::unique_ptr<FormattedView> m_view;
};

QTEST_MAIN(TextViewPaintTest)
#include "textviewpaint_test.moc"
