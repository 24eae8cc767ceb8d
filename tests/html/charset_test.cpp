// SPDX-License-Identifier: Apache-2.0
#include "models/html/charset.h"
#include "models/html/openpage.h"
#include "models/html/sniff.h"

#include <QTest>

#include <unicode/unistr.h>

using namespace variorum;

namespace {

const QString simplified_ = QStringLiteral(
    "东岭港的第三座泊位昨天开始试运行，第一艘靠岸的是运煤船，从北面来，走了两天。码头上的吊机是本地工厂造的。");
const QString traditional_ = QStringLiteral(
    "跨河大橋的檢修提前三天完成，今天清晨五點恢復通車，工務處表示，這次更換了一百二十根吊索中的十四根。");

QByteArray encoded(const QString &text, const char *encoding) {
    const icu::UnicodeString source(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int>(text.size()));
    QByteArray bytes(text.size() * 4, 0);
    bytes.resize(source.extract(0, source.length(), bytes.data(), static_cast<unsigned>(bytes.size()), encoding));
    return bytes;
}

QByteArray page(const QByteArray &charset, const QByteArray &body) {
    return "<html><head><meta charset=\"" + charset + "\"></head><body><p>" + body + "</p></body></html>";
}

} // namespace

class CharsetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void declarationsAreFound() {
        QCOMPARE(declaredCharset("<meta charset=gbk>"), QStringLiteral("gbk"));
        QCOMPARE(declaredCharset("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=Big5'>"),
                 QStringLiteral("big5"));
        QCOMPARE(declaredCharset("<?xml version=\"1.0\" encoding=\"UTF-8\"?><html>"), QStringLiteral("utf-8"));
        QCOMPARE(declaredCharset("<p>charset=gbk</p>"), QString());
    }

    void bytesDecideWhereTheDeclarationIsWrong_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("declared");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("gbk as utf-8") << encoded(simplified_, "gb18030") << QByteArray("utf-8")
                                      << QStringLiteral("gb18030");
        QTest::newRow("utf-8 as gbk") << simplified_.toUtf8() << QByteArray("gb2312") << QStringLiteral("UTF-8");
        QTest::newRow("big5 as gbk") << encoded(traditional_, "Big5") << QByteArray("gbk") << QStringLiteral("Big5");
        QTest::newRow("gbk as latin") << encoded(simplified_, "gb18030") << QByteArray("iso-8859-1")
                                      << QStringLiteral("gb18030");
        QTest::newRow("undeclared big5") << encoded(traditional_, "Big5") << QByteArray() << QStringLiteral("Big5");
        QTest::newRow("few bytes: what is declared")
            << encoded(QStringLiteral("東岸"), "Big5") << QByteArray("big5") << QStringLiteral("Big5");
        QTest::newRow("single bytes") << QByteArray("The caf\xE9 keeps the market\x92s oldest stall.") << QByteArray()
                                      << QStringLiteral("windows-1252");
    }

    void bytesDecideWhereTheDeclarationIsWrong() {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, declared);
        QFETCH(QString, encoding);
        QCOMPARE(htmlEncoding(page(declared, body)), encoding);
    }

    void utf8CutAtBothEndsIsUtf8() {
        const QByteArray whole = simplified_.toUtf8();
        for (int from = 0; from < 3; ++from) {
            for (int to = 0; to < 3; ++to)
                QCOMPARE(htmlEncoding(whole.sliced(from, whole.size() - from - to)), QStringLiteral("UTF-8"));
        }
    }

    void contentTellsTheFormat_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("format");
        const auto row = [](const char *name, const QByteArray &bytes, Format format) {
            QTest::newRow(name) << bytes << static_cast<int>(format);
        };
        row("doctype", "\n<!DOCTYPE html><p>x", Format::Html);
        row("comment first", "<!-- saved --><html><body>x</body></html>", Format::Html);
        row("fragment", "<div class=\"a\"><p>One.</p><p>Two.</p></div>", Format::Html);
        row("utf-16", QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14), Format::Html);
        row("a text about tags",
            "The tag <div> begins a block and </div> ends it. <p> and </p> do the same for paragraphs of text, "
            "as everybody knows who has ever written a page by hand, which was common once.",
            Format::Text);
        row("a text", "文 | 江聲\n華東電網昨日宣布。", Format::Text);
        row("a comparison", "<3 is what they write, and 2 < 3", Format::Text);
        row("a message", "From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"a\"\r\n\r\n--a",
            Format::Mhtml);
        row("a text with a colon", "Note: the Content-Type: multipart/related field is spoken of here.", Format::Text);
    }

    void contentTellsTheFormat() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, format);
        QCOMPARE(static_cast<int>(formatOf(bytes)), format);
    }
};

QTEST_APPLESS_MAIN(CharsetTest)
#include "charset_test.moc"
