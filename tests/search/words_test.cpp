// SPDX-License-Identifier: Apache-2.0
#include "models/search/words.h"
#include "tests/support/random.h"

#include <QTest>

using namespace variorum;

namespace {

/// The words of a text, between bars.
QString words(QStringView text) {
    QStringList all;
    WordReader reader(text);
    while (reader.next())
        all.append(reader.word().text.toString());
    return all.join(u'|').replace(u'\n', QStringLiteral("\\n"));
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsThatMeanTheSameHaveTheSameWords_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *name, const QString &one, const QString &other) {
            QTest::newRow(name) << one << other;
        };
        row("scripts", QStringLiteral("電網輸電"), QStringLiteral("电网输电"));
        row("width", QStringLiteral("ＧＰＵ，１２％"), QStringLiteral("gpu,12%"));
        row("case", QStringLiteral("OpenGrid ÉTÉ"), QStringLiteral("opengrid été"));
        row("accents", QStringLiteral("Société wǎng"), QStringLiteral("societe wang"));
        row("composed", QStringLiteral("e\u0301te\u0301"), QStringLiteral("été"));
        row("ligature", QStringLiteral("ﬁbre"), QStringLiteral("fibre"));
        row("sharp s", QStringLiteral("Straße"), QStringLiteral("STRASSE"));
        row("zero width", QStringLiteral("电\u200B网\uFEFF并\u00AD网"), QStringLiteral("电网并网"));
        row("blanks beside letters", QStringLiteral("装机 12 GW 左右"), QStringLiteral("装机12GW左右"));
        row("ideographic blank", QStringLiteral("deep\u3000grid"), QStringLiteral("deep grid"));
        row("quotes", QStringLiteral("「電網」『甲』"), QStringLiteral("“电网”\"甲\""));
        row("dashes", QStringLiteral("GPT‑4—x"), QStringLiteral("gpt-4-x"));
        row("compatibility", QStringLiteral("⼝\uF9DC㎏"), QStringLiteral("口隆kg"));
        row("mathematical", QStringLiteral("𝐀𝐈"), QStringLiteral("ai"));
        row("digits", QStringLiteral("１２②٣"), QStringLiteral("1223"));
        row("line ends", QStringLiteral("甲\r\n\r\n乙"), QStringLiteral("甲\n乙"));
    }

    void textsThatMeanTheSameHaveTheSameWords() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(words(one), words(other));
        QVERIFY(!words(one).isEmpty());
    }

    void whatStandsApartIsNoPhrase() {
        QCOMPARE(words(u"并网"), QStringLiteral("并|网"));
        QCOMPARE(words(u"并 网"), QStringLiteral("并| |网"));
        QCOMPARE(words(u"并，网"), QStringLiteral("并|,|网"));
        QCOMPARE(words(u"并\n网"), QStringLiteral("并|\\n|网"));
        QCOMPARE(words(u"并。\n\n网"), QStringLiteral("并|。|网"));
        QCOMPARE(words(u"并（\n网"), QStringLiteral("并|(|\\n|网"));
        QCOMPARE(words(u"12GW4x"), QStringLiteral("12|gw|4|x"));
        QCOMPARE(words(u"𠮷野家😀"), QStringLiteral("𠮷|野|家|😀"));
        QCOMPARE(words(u"カナ한글"), QStringLiteral("カ|ナ|한|글"));
        QCOMPARE(words(u" \u200B"), QString());
    }

    void spansGiveTheWordsBack() {
        QRandomGenerator random = tests::seeded("spans");
        for (int round = 0; round < 300; ++round) {
            const QString text = tests::randomText(random, 60);
            WordReader reader(text);
            Offset last = 0;
            while (reader.next()) {
                const Span span = reader.word().span;
                QVERIFY(span.begin >= last && span.begin < span.end && span.end <= text.size());
                last = span.end;
                if (reader.word().kind == SearchWord::Kind::Break)
                    continue;
                const QString cut = text.mid(span.begin, span.length());
                QCOMPARE(words(cut), reader.word().text.toString());
            }
        }
    }

    void endlessWordsAreCut() {
        const QString long1(1000, u'a');
        QCOMPARE(words(long1), QString(maximumWordLength, u'a'));
    }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "words_test.moc"
