// SPDX-License-Identifier: Apache-2.0
#include "models/source/decode.h"
#include "models/source/page.h"

#include <QTest>

#include <unicode/unistr.h>

using namespace variorum;

namespace {

const QString simplifiedText =
    QStringLiteral("海陵储能电站昨日并网发电，公司表示首期装机三百兆瓦，明年下半年全部完工。\n");
const QString traditionalText =
    QStringLiteral("海陵儲能電站昨日併網發電，公司表示首期裝機三百兆瓦，明年下半年全部完工。\n");

QByteArray encoded(const QString &text, const char *encoding) {
    const icu::UnicodeString units(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    QByteArray bytes(4 * text.size() + 8, '\0');
    bytes.resize(units.extract(0, units.length(), bytes.data(), static_cast<uint32_t>(bytes.size()), encoding));
    return bytes;
}

} // namespace

class DecodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void detects_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTF-8") << simplifiedText.toUtf8() << QStringLiteral("UTF-8") << simplifiedText;
        QTest::newRow("UTF-8 with a mark")
            << QByteArray("\xEF\xBB\xBF") + simplifiedText.toUtf8() << QStringLiteral("UTF-8") << simplifiedText;
        QTest::newRow("GBK, Simplified") << encoded(simplifiedText, "GBK") << QStringLiteral("gb18030")
                                         << simplifiedText;
        QTest::newRow("GBK, Traditional")
            << encoded(traditionalText, "GBK") << QStringLiteral("gb18030") << traditionalText;
        QTest::newRow("Big5") << encoded(traditionalText, "Big5") << QStringLiteral("Big5") << traditionalText;
        QTest::newRow("UTF-16LE with a mark") << QByteArray("\xFF\xFE") + encoded(traditionalText, "UTF-16LE")
                                              << QStringLiteral("UTF-16LE") << traditionalText;
        QTest::newRow("UTF-16LE") << encoded(traditionalText, "UTF-16LE") << QStringLiteral("UTF-16LE")
                                  << traditionalText;
        QTest::newRow("UTF-16BE") << encoded(simplifiedText, "UTF-16BE") << QStringLiteral("UTF-16BE")
                                  << simplifiedText;
        const QString japanese = QStringLiteral("昨日、渡し船の夜の便が再開した。港では明るいうちから列ができた。\n");
        QTest::newRow("Shift_JIS") << encoded(japanese, "Shift_JIS") << QStringLiteral("Shift_JIS") << japanese;
        for (const char *name : {"UTF-32LE", "UTF-32BE"}) {
            QTest::newRow(name) << encoded(u'\uFEFF' + traditionalText + QStringLiteral("𠮷"), name)
                                << QString::fromLatin1(name) << traditionalText + QStringLiteral("𠮷");
        }
        QTest::newRow("ASCII") << QByteArray("plain words\n") << QStringLiteral("UTF-8")
                               << QStringLiteral("plain words\n");
    }

    void detects() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, text);
        const auto page = readPage(bytes, QStringLiteral("page.txt"));
        QVERIFY(page.ok());
        QCOMPARE((*page)->encoding, encoding);
        QCOMPARE((*page)->text, text);
        QVERIFY((*page)->issues.empty());
    }

    /// Two letters side by side could be a character of UTF-16, and a byte beyond ASCII with the letter behind it one
    /// of GB18030: neither is Chinese.
    void lettersWithAStrangeByteAreNoChinese_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("accents") << QByteArray("R\xe9sum\xe9 of the announcement, published yesterday.\n")
                                 << QStringLiteral("Résumé of the announcement, published yesterday.\n");
        QTest::newRow("one word") << QByteArray("r\xe9sum\xe9") << QStringLiteral("résumé");
        QTest::newRow("few words") << QByteArray("le caf\xe9 du port\n\xe9t\xe9\n")
                                   << QStringLiteral("le café du port\nété\n");
        QTest::newRow("at an even place") << QByteArray("na\xefve readers outnumber others, it seems\n")
                                          << QStringLiteral("naïve readers outnumber others, it seems\n");
        QTest::newRow("at the end") << QByteArray("something wonderful\xff") << QStringLiteral("something wonderfulÿ");
        const QByteArray line("The pier\x92s crane was lifted on Monday, and the ferry waited.\n");
        QTest::newRow("many times") << line.repeated(20)
                                    << QString::fromLatin1(line).replace(QChar(0x92), u'’').repeated(20);
        QTest::newRow("a NUL") << QByteArray("abcd\0abcd", 9)
                               << QStringLiteral("abcd") + QChar(0) + QStringLiteral("abcd");
    }
    void lettersWithAStrangeByteAreNoChinese() {
        QFETCH(QByteArray, bytes);
        const auto page = readPage(bytes, QStringLiteral("page.txt"));
        QVERIFY(page.ok());
        QTEST((*page)->text, "text");
        const bool lost = (*page)->text.contains(QChar(0xFFFD)) || (*page)->text.contains(QChar(0));
        QCOMPARE((*page)->encoding, lost ? QStringLiteral("UTF-8") : QStringLiteral("windows-1252"));
        QCOMPARE((*page)->issues.empty(), !lost);
    }

    void chineseBehindManyLettersIsFound() {
        const QByteArray letters(70'000, 'a');
        const auto page = readPage(letters + encoded(simplifiedText, "GBK"), QStringLiteral("page.txt"));
        QVERIFY(page.ok());
        QCOMPARE((*page)->encoding, QStringLiteral("gb18030"));
        QVERIFY((*page)->text.endsWith(simplifiedText));
    }

    void kanaInDamagedUtf8AreNoShiftJis() {
        const QString text = QStringLiteral("昨日、渡し船の夜の便が再開した。港では明るいうちから列ができた。\n");
        const auto page = readPage(text.toUtf8() + "\xE3\x81", QStringLiteral("page.txt"));
        QVERIFY(page.ok());
        QCOMPARE((*page)->encoding, QStringLiteral("UTF-8"));
        QVERIFY((*page)->text.startsWith(text));
    }

    /// What was glued to a page in another encoding is lost, not the page.
    void aTailInGbkLeavesUtf8AsItIs() {
        const QByteArray tail = encoded(simplifiedText + simplifiedText, "GBK");
        const auto page = readPage(simplifiedText.toUtf8() + '\n' + tail, QStringLiteral("page.txt"));
        QVERIFY(page.ok());
        QCOMPARE((*page)->encoding, QStringLiteral("UTF-8"));
        QVERIFY((*page)->text.startsWith(simplifiedText));
        QVERIFY(!(*page)->issues.empty());
    }

    void damagedBytesBecomeReplacementCharactersAndAreSaid() {
        const auto page = readPage(simplifiedText.toUtf8().insert(9, "\xFF\xC3"), QStringLiteral("page.txt"));
        QVERIFY(page.ok());
        QCOMPARE((*page)->encoding, QStringLiteral("UTF-8"));
        QCOMPARE((*page)->text.count(QChar(0xFFFD)), 2);
        QCOMPARE((*page)->issues.size(), 1U);
        QCOMPARE((*page)->issues.front().source, Span(3, 5));
    }

    void nulsAreKeptAndSaid() {
        const auto page = readPage(QByteArray("\xE6\x96\xB0\0\xE9\x97\xBB", 7), QStringLiteral("page.txt"));
        QVERIFY(page.ok());
        QCOMPARE((*page)->text.size(), 3);
        QCOMPARE((*page)->issues.front().kind, PageIssue::Kind::NulCharacters);
    }

    void refusesWhatIsNoText_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << static_cast<int>(ErrorCode::FileEmpty);
        QTest::newRow("a mark and nothing else")
            << QByteArray("\xEF\xBB\xBF") << static_cast<int>(ErrorCode::FileEmpty);
        QTest::newRow("a mark of UTF-16 and nothing else")
            << QByteArray("\xFF\xFE") << static_cast<int>(ErrorCode::FileEmpty);
        QTest::newRow("a mark of UTF-32 and nothing else")
            << QByteArray("\0\0\xFE\xFF", 4) << static_cast<int>(ErrorCode::FileEmpty);
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)
                             << static_cast<int>(ErrorCode::FileBinary);
        QTest::newRow("ELF") << QByteArray("\x7F"
                                           "ELF\2\1\1\0\0\0",
                                           10)
                             << static_cast<int>(ErrorCode::FileBinary);
        QByteArray noise;
        for (int i = 0; i < 4096; ++i)
            noise.append(static_cast<char>(i * 167 ^ i >> 3));
        QTest::newRow("noise") << noise << static_cast<int>(ErrorCode::FileBinary);
    }

    void refusesWhatIsNoText() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto page = readPage(bytes, QStringLiteral("page.bin"));
        QVERIFY(!page.ok());
        QCOMPARE(static_cast<int>(page.error().code), code);
        QVERIFY(errorText(page.error()).startsWith(QStringLiteral("page.bin: ")));
    }

    void labelsOfTheWebAreKnown() {
        QCOMPARE(encodingForLabel(QStringLiteral("GB2312")), QStringLiteral("gb18030"));
        QCOMPARE(encodingForLabel(QStringLiteral(" utf8 ")), QStringLiteral("UTF-8"));
        QVERIFY(encodingForLabel(QStringLiteral("klingon")).isEmpty());
        const auto page = readPage(encoded(traditionalText, "Big5"), QStringLiteral("p"), QStringLiteral("big5"));
        QCOMPARE((*page)->text, traditionalText);
    }
};

QTEST_APPLESS_MAIN(DecodeTest)
#include "decode_test.moc"
