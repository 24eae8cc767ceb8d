// SPDX-License-Identifier: Apache-2.0
// The text of HTML pages, what stands beside it, and the way back to the markup.
#include "models/html/openpage.h"
#include "models/html/pagemarkup.h"
#include "models/pipeline/reading.h"

#include <QElapsedTimer>
#include <QTest>

using namespace variorum;

namespace {

PagePointer opened(const QByteArray &bytes) {
    auto page = openPage(bytes, QStringLiteral("page.html"));
    return page ? *page : nullptr;
}

QString textOf(const QByteArray &body) {
    const PagePointer page = opened("<!DOCTYPE html><body>" + body);
    return page ? page->text : QStringLiteral("not read");
}

} // namespace

class OpenPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsWhatAReaderSees_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *body, const char16_t *text) {
            QTest::newRow(name) << QByteArray(body) << QString::fromUtf16(text);
        };
        row("blocks end lines", "<p>一</p><div>二<p>三</div>四", u"一\n二\n三\n四");
        row("white space collapses", "<p> a \n\t b  <b> c</b></p>", u"a b c");
        row("a break", "甲<br>乙<br/><br />丙</br>丁", u"甲\n乙\n丙\n丁");
        row("a break in a heading", "<h1>甲<br>乙</h1>", u"甲 乙");
        row("references", "&lt;&amp;&#x4E2D;&#20013;&nbsp;&hellip;&copyright;&nosuch;&#0;x",
            u"<&中中\u00A0…©right;&nosuch;\uFFFDx");
        row("scripts and styles", "<script>if (a<b) '<p>'</script>甲<style>p{}</style><noscript>no</noscript>乙",
            u"甲乙");
        row("comments", "甲<!-- <p>乙</p> -->丙<!-->丁", u"甲丙丁");
        row("hidden", "<p>甲</p><p hidden>乙</p><p style='color:red; DISPLAY : none'>丙</p><p>丁戊己</p>",
            u"甲\n丁戊己");
        row("a table", "<table><tr><td>a<td>b<tr><td>c<td>d</table>", u"a\tb\nc\td");
        row("code", "<pre>\n a\n  b</pre>", u" a\n  b");
        row("misnested", "<p><b>甲<i>乙</b>丙</i>丁</p>", u"甲乙丙丁");
        row("unclosed quote", "<a href=\"x>甲</a><p>乙</p>", u"甲\n乙");
        row("cut in a tag", "<p>甲</p><div class=\"x", u"甲");
        row("attributes with signs", "<p title='a>b' data-x=\"<p>\">甲</p>", u"甲");
        row("stray ends", "</div></p>甲</table>乙", u"甲乙");
        row("text in a table's own place", "<table>甲<tr><td>乙</td></tr></table>", u"甲\n乙");
    }

    void textIsWhatAReaderSees() {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        QCOMPARE(textOf(body), text);
    }

    void everyCharacterLeadsToItsMarkup() {
        const QString source =
            QStringLiteral("<!DOCTYPE html><body><div><p>甲&amp;乙  丙</p><p>𠀀<a href=x>丁</a>&hellip;</p></div>");
        const PagePointer page = opened(source.toUtf8());
        const auto markupOf = [&](const QString &words) {
            const qsizetype at = page->text.indexOf(words);
            const auto span = page->markup->markupOf(Span(at, at + words.size()));
            return span ? source.mid(span->begin, span->length()) : QString();
        };
        QCOMPARE(page->text, QStringLiteral("甲&乙 丙\n𠀀丁…"));
        QCOMPARE(markupOf(QStringLiteral("甲")), QStringLiteral("甲"));
        QCOMPARE(markupOf(QStringLiteral("&")), QStringLiteral("&amp;"));
        QCOMPARE(markupOf(QStringLiteral("乙 丙")), QStringLiteral("乙  丙"));
        QCOMPARE(markupOf(QStringLiteral("𠀀丁")), QStringLiteral("𠀀<a href=x>丁"));
        QCOMPARE(markupOf(QStringLiteral("…")), QStringLiteral("&hellip;"));
        QVERIFY(!page->markup->markupOf(Span(page->text.indexOf(u'\n'), page->text.indexOf(u'\n') + 1)));
    }

    void messagesAreReadWithTheirOwnCharset() {
        const QByteArray html = "<html><body><p>=D6=D0=B9=FA=B5=C4=\r\n=B4=BA=CC=EC=A1=A3</p></body></html>";
        const QByteArray message =
            "From: <Saved>\r\nSnapshot-Content-Location: https://a.example/1\r\nMIME-Version: 1.0\r\n"
            "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----b\"\r\n\r\n"
            "------b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n"
            "------b\r\nContent-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: "
            "quoted-printable\r\n\r\n" +
            html + "\r\n------b--\r\n";
        const PagePointer page = opened(message);
        QCOMPARE(page->text, QStringLiteral("中国的春天。"));
        QCOMPARE(page->mediaType, QStringLiteral("multipart/related"));
        QCOMPARE(page->encoding, QStringLiteral("gb18030"));
        const ReadingPointer reading = read(page, {}, {});
        QCOMPARE(reading->articles.front()->article.address, QStringLiteral("https://a.example/1"));
    }

    void metadataFillsWhatTheTextLeavesOpen() {
        const PagePointer page = opened(
            "<!DOCTYPE html><title>渔港修好了灯塔_社会_岭南晨讯</title><link rel=canonical href=https://l.example/a>"
            "<meta property=og:site_name content=岭南晨讯><script "
            "type='application/ld+json'>{\"@graph\":[{\"@type\":[\"NewsArticle\"],"
            "\"datePublished\":\"2030-02-03T04:05:06+08:00\",\"author\":[{\"name\":\"林晚舟\"},{\"name\":\"白露\"}]}]}<"
            "/script>"
            "<p>渔港的灯塔修好了，昨天夜里重新亮了起来，出海的人都看见了。</p>");
        const ReadingPointer reading = read(page, {}, {});
        const Article &article = reading->articles.front()->article;
        QCOMPARE(article.title, QStringLiteral("渔港修好了灯塔"));
        QCOMPARE(article.byline, QStringLiteral("林晚舟 白露"));
        QCOMPARE(article.publisher, QStringLiteral("岭南晨讯"));
        QCOMPARE(article.published, QStringLiteral("2030-02-03T04:05:06+08:00"));
        QCOMPARE(article.address, QStringLiteral("https://l.example/a"));
        QVERIFY(article.places.empty());
        QCOMPARE(article.stated.size(), 4U);
        QCOMPARE(article.stated.front().origin, QStringLiteral("title"));
        QCOMPARE(article.stated[1].origin, QStringLiteral("JSON-LD"));
    }

    void whatWasSetAsideCanBeBroughtBack() {
        const PagePointer page =
            opened("<!DOCTYPE html><article><p>渔港的灯塔修好了，昨天夜里重新亮了起来。</p></article>"
                   "<div class=comments><p>这条评论说灯塔真好看。</p></div>");
        const ReadingPointer before = read(page, {}, {});
        QCOMPARE(before->articles.front()->article.blocks.size(), 1U);
        QCOMPARE(before->discarded.size(), 1U);
        QVERIFY(!before->discarded.front().reason.isEmpty());
        const auto edit = static_cast<std::size_t>(before->discarded.front().structureEdit);
        Decisions decisions;
        decisions.put(decisionOn(before->choice.structure[edit], Verdict::Reject, page->text, page->codePoints));
        const ReadingPointer after = redecided(before, decisions, {});
        QCOMPARE(after->articles.front()->article.blocks.size(), 2U);
        QCOMPARE(after->articles.front()->article.blocks.back().text, QStringLiteral("这条评论说灯塔真好看。"));
    }

    void nothingIsTooDeep_data() {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("div") << QByteArray("<div>");
        QTest::newRow("b") << QByteArray("<b>");
        QTest::newRow("font") << QByteArray("<font class=a>");
        QTest::newRow("table") << QByteArray("<table><tr><td>");
        QTest::newRow("list") << QByteArray("<ul><li>");
        QTest::newRow("div and p") << QByteArray("<div><p>x");
        QTest::newRow("a") << QByteArray("<a href=x>x");
        QTest::newRow("open quote") << QByteArray("<a href=\"x>");
        QTest::newRow("open comment") << QByteArray("<!-- x");
        QTest::newRow("open svg") << QByteArray("<svg>x");
        QTest::newRow("open title") << QByteArray("<title>x");
        QTest::newRow("reference") << QByteArray("&x");
    }

    /// Quadratic behaviour would take minutes, a recursion the stack.
    void nothingIsTooDeep() {
        QFETCH(QByteArray, piece);
        QElapsedTimer timer;
        timer.start();
        const PagePointer page = opened("<!DOCTYPE html><p>甲</p>" + piece.repeated(100'000) + "<p>乙。");
        QVERIFY(page);
        QVERIFY(page->text.startsWith(u'甲'));
        const ReadingPointer reading = read(page, {}, {});
        QVERIFY(reading);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(OpenPageTest)
#include "openpage_test.moc"
