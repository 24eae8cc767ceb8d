// SPDX-License-Identifier: Apache-2.0
// The page beside the article as the markup that it was sent as.
#include "tests/ui/window/windowrig.h"
#include "ui/actions/actionset.h"
#include "ui/reader/markupview.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourceview.h"

#include <QPixmap>
#include <QScrollBar>
#include <QTest>

using namespace variorum;

class MarkupTest : public QObject {
    Q_OBJECT

    static QByteArray page(int paragraphs) {
        QByteArray html = "<!doctype html><html><head><meta charset=utf-8><title>新码头开工</title></head><body>"
                          "<div class=nav><a href=/>首页</a> <a href=/b>财经</a></div>\n<article><h1>新码头开工</h1>\n";
        for (int i = 0; i < paragraphs; ++i)
            html += "<p id=p" + QByteArray::number(i) + ">渡口公司第" + QByteArray::number(i) +
                    "次宣布，<b>新码头</b>已经开工，工程明年完工，船从东岸来，人从西岸来。</p>\n";
        return html + "</article><div class=footer>版权所有</div></body></html>\n";
    }

    static MarkupView &markup(const WindowRig &rig) { return *rig.child<MarkupView>("markup"); }

    static QString element(const WindowRig &rig) {
        const Span span = markup(rig).element();
        return markup(rig).document().textOf(span);
    }

private Q_SLOTS:
    void theMarkupShowsTheElementOfTheBlockWithTheCaret() {
        WindowRig rig;
        rig.start({rig.write(QStringLiteral("a.html"), page(3))});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        QVERIFY(rig.isEnabled(ActionId::ShowMarkup));
        rig.trigger(ActionId::ShowMarkup);
        QVERIFY(!rig.source()->isVisible());
        QTRY_VERIFY(markup(rig).isVisible() && markup(rig).hasMarkup());
        QVERIFY(markup(rig).document().textOf({0, 15}) == QStringLiteral("<!doctype html>"));
        ReaderView &reader = *rig.reader();
        const Block &second = rig.reading().readArticle()->article.blocks[1];
        const std::vector<QRect> rects =
            reader.rectsOf({reader.toDocument(second.range.begin + 2), reader.toDocument(second.range.begin + 3)});
        QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, rects.front().center());
        QVERIFY2(element(rig).startsWith(QStringLiteral("<p id=p1>")), qPrintable(element(rig)));
        QVERIFY(element(rig).endsWith(QStringLiteral("</p>")));
        // Selecting in the markup is selecting on the page: words with tags between them.
        const QString all = markup(rig).document().textOf({0, markup(rig).document().length()});
        const auto at = static_cast<Offset>(all.indexOf(QStringLiteral("新码头</b>")));
        markup(rig).setFocus();
        markup(rig).setSelection(at, at + 9);
        const Span selected = markup(rig).pageSelection();
        QCOMPARE(rig.reading().reading()->page->text.mid(selected.begin, selected.length()),
                 QStringLiteral("新码头已经"));
        rig.trigger(ActionId::ShowMarkup);
        QVERIFY(rig.source()->isVisible());
        QVERIFY(!markup(rig).isVisible());
    }

    void theMarkupFollowsTheArticle() {
        WindowRig rig;
        rig.start({rig.write(QStringLiteral("a.html"), page(300))});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        rig.trigger(ActionId::ShowMarkup);
        QTRY_VERIFY(markup(rig).hasMarkup());
        const Block &far = rig.reading().readArticle()->article.blocks[200];
        rig.reader()->scrollTo(rig.reader()->toDocument(far.range.begin));
        const Offset there = markup(rig).fromPage(far.source.begin);
        QTRY_COMPARE(qRound(markup(rig).scrolledPast(there)), 0);
        markup(rig).scrollTo(markup(rig).fromPage(rig.reading().readArticle()->article.blocks[50].source.begin));
        const Block &near = rig.reading().readArticle()->article.blocks[50];
        QTRY_COMPARE(qRound(rig.reader()->scrolledPast(rig.reader()->toDocument(near.range.begin))), 0);
    }

    void itIsRememberedAndATextHasNone() {
        WindowRig rig;
        rig.start({rig.write(QStringLiteral("a.html"), page(3))});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        rig.trigger(ActionId::ShowMarkup);
        QTRY_VERIFY(markup(rig).hasMarkup());
        rig.start();
        QTRY_VERIFY(!rig.articleText().isEmpty());
        QTRY_VERIFY(markup(rig).isVisible() && markup(rig).hasMarkup());
        QVERIFY(rig.window()->actions()[ActionId::ShowMarkup]->isChecked());
        rig.drop({rig.write(QStringLiteral("b.txt"), "旧码头停用\n\n渡口公司昨日宣布，码头已经开工，明年完工。\n")});
        QTRY_VERIFY(rig.openTitled(QStringLiteral("旧码头停用")));
        QTRY_VERIFY(rig.source()->isVisible());
        QVERIFY(!rig.isEnabled(ActionId::ShowMarkup));
        QVERIFY(rig.openTitled(QStringLiteral("新码头")));
        QTRY_VERIFY(markup(rig).isVisible() && markup(rig).hasMarkup());
    }

    void aLargePageIsShownWithoutHoldingTheWindowUp() {
        WindowRig rig;
        rig.start({rig.write(QStringLiteral("a.html"), page(30'000))});
        QTRY_VERIFY_WITH_TIMEOUT(!rig.articleText().isEmpty(), 120'000);
        rig.trigger(ActionId::ShowMarkup);
        // It is made in the background: the window lives, and says nothing wrong, until it is there.
        QVERIFY(!markup(rig).hasMarkup());
        QVERIFY(QTest::qWaitFor([&] { return markup(rig).hasMarkup(); }, 60'000));
        markup(rig).verticalScrollBar()->setValue(markup(rig).verticalScrollBar()->maximum() / 2);
        QVERIFY(!rig.window()->grab().isNull());
    }
};

QTEST_MAIN(MarkupTest)
#include "markup_test.moc"
