// SPDX-License-Identifier: Apache-2.0
// From the page text to its markup and back: places, and the element around a text.
#include "models/html/markupelement.h"
#include "models/html/openpage.h"
#include "models/html/pagemarkup.h"

#include <QTest>

using namespace variorum;

class MarkupElementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theElementIsWhatClosesAroundTheText_data() {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("element");
        QTest::newRow("paragraph") << "<div><p class=x>words</p></div>"
                                   << "words"
                                   << "<p class=x>words</p>";
        QTest::newRow("formatting inside") << "<p> <b><i>words</i></b>\n</p>"
                                           << "words"
                                           << "<p> <b><i>words</i></b>\n</p>";
        QTest::newRow("formatting alone") << "a <b>words</b> c"
                                          << "words"
                                          << "<b>words</b>";
        QTest::newRow("end left out") << "<ul><li><a>one</a> two<li>three"
                                      << "one</a> two"
                                      << "<li><a>one</a> two";
        QTest::newRow("part of a line") << "<p>one<br>words<br>three</p>"
                                        << "words"
                                        << "words";
        QTest::newRow("first line") << "<p>words<br>two</p>"
                                    << "words"
                                    << "<p>words";
        QTest::newRow("no markup") << "words"
                                   << "words"
                                   << "words";
        QTest::newRow("a stray sign") << "1 > words </"
                                      << "words"
                                      << "words";
        QTest::newRow("another case") << "<P>words</p >"
                                      << "words"
                                      << "<P>words</p >";
    }

    void theElementIsWhatClosesAroundTheText() {
        QFETCH(QString, markup);
        QFETCH(QString, text);
        QFETCH(QString, element);
        const qsizetype at = markup.indexOf(text);
        const Span found = elementAround(markup, Span(at, at + text.size()));
        QCOMPARE(markup.mid(found.begin, found.length()), element);
    }

    void placesGoToTheMarkupAndBack() {
        const QByteArray bytes = "<!doctype html><meta charset=utf-8><title>x</title><body><h1>渡口</h1>"
                                 "<p>船从&#19996;岸来，<b>人</b>从西岸来。</p><p>第二段&amp;尾</p>";
        const PagePointer page = *openPage(bytes, QStringLiteral("a.html"));
        const std::optional<QString> markup = decodedMarkup(bytes, page->encoding);
        QVERIFY(markup.has_value());
        Offset last = 0;
        for (Offset at = 0; at <= page->text.size(); ++at) {
            const Offset there = page->markup->toMarkup(at);
            QVERIFY(there >= last && there <= markup->size());
            last = there;
            if (at == page->text.size() || page->text[at] == u'\n')
                continue;
            // What a character came from leads back to it.
            QVERIFY(page->markup->textOf(Span(there, there + 1)).contains(at));
            if (page->text[at] != u'东' && page->text[at] != u'&')
                QCOMPARE(markup->at(there), page->text[at]);
        }
        QVERIFY(page->markup->textOf(Span(0, 4)).isEmpty());
        QVERIFY(!decodedMarkup("plain words of a page", QStringLiteral("UTF-8")).has_value());
    }
};

QTEST_APPLESS_MAIN(MarkupElementTest)
#include "markupelement_test.moc"
