// SPDX-License-Identifier: Apache-2.0
// Names in a text that is eight times as long are found in about eight times the time, whatever the text is made of.
#include "models/entity/recogniser.h"
#include "tests/support/lineartime.h"

#include <QTest>

#include <iterator>

using namespace variorum;

namespace {

/// Words without a meaning, one after the other different ones.
QString word(int seed, int length) {
    static const QString alphabet = QStringLiteral("沧汐澜岚砾穹霁芷榆棠沅湄翊珩砚笙");
    QString text;
    auto state = static_cast<quint32>(seed) * 2654435761U + 12345U;
    for (int i = 0; i < length; ++i) {
        state = state * 1664525U + 1013904223U;
        text += alphabet[static_cast<qsizetype>(state >> 16) % alphabet.size()];
    }
    return text;
}

/// Aa, Ba … Zz, Aaa …: Latin words.
QString latin(int number) {
    QString text(1, QChar(u'A' + number % 26));
    for (int rest = number / 26; text.size() < 2 || rest > 0; rest /= 26)
        text += QChar(u'a' + rest % 26);
    return text;
}

struct Shape {
    const char *name = nullptr;
    QString (*piece)(int number) = nullptr; ///< the text is so many of them behind each other
    int count = 0;                          ///< in the short text
    const char *last = "";
};

const Shape shapes[] = {
    {"companies", [](int i) { return word(i, 3) + QStringLiteral("科技有限公司公告，"); }, 400},
    {"endings of companies", [](int) { return QStringLiteral("有限公司"); }, 2000},
    {"trades", [](int) { return QStringLiteral("电力"); }, 4000},
    {"known companies with a form", [](int) { return QStringLiteral("柚子科技集团，"); }, 1000},
    {"places", [](int i) { return QStringLiteral("云河省") + word(i, 2) + QStringLiteral("县，"); }, 800},
    {"known places with a Latin name", [](int i) { return QStringLiteral("霍尔姆（Ada ") + latin(i) + u'）'; }, 800},
    {"persons with a Latin name", [](int i) { return QStringLiteral("总裁江晚声（Ada ") + latin(i) + u'）'; }, 800},
    {"persons each with a name of their own",
     [](int i) { return QStringLiteral("总裁江") + word(i, 2) + QStringLiteral("（Ada ") + latin(i) + u'）'; }, 800},
    {"short names",
     [](int i) { return word(i, 3) + QStringLiteral("有限公司（简称“") + word(i, 2) + QStringLiteral("”）"); }, 400},
    {"opening brackets", [](int) { return QStringLiteral("（"); }, 8000},
    {"codes of shares",
     [](int i) { return word(i, 2) + QStringLiteral("（") + QString::number(3000 + i % 6000) + u'）'; }, 800},
    {"one list", [](int i) { return word(i, 3) + u'、'; }, 1500},
    {"one list of companies", [](int) { return QStringLiteral("柚子科技、夏德、"); }, 1000},
    {"marks of lists", [](int) { return QStringLiteral("、"); }, 8000},
    {"one Latin name", [](int) { return QStringLiteral("Aa "); }, 3000, "公司"},
    {"one Latin name of many words", [](int i) { return latin(i) + u' '; }, 2000, "公司"},
    {"Latin titles", [](int) { return QStringLiteral("CEO "); }, 2500, "Ada Holm"},
    {"Latin companies", [](int i) { return latin(i) + QStringLiteral("公司，"); }, 1200},
    {"one long word", [](int) { return QStringLiteral("a"); }, 8000, "公司"},
    {"one model", [](int) { return QStringLiteral("X1-"); }, 3000, "X1芯片"},
    {"models", [](int i) { return QStringLiteral("芯片X") + QString::number(i) + u'，'; }, 1200},
    {"Chinese models", [](int i) { return word(i, 2) + u'-' + QString::number(i % 90) + u'，'; }, 1200},
    {"transliterated names", [](int) { return QStringLiteral("奥莎·"); }, 2500},
    {"initials", [](int) { return QStringLiteral("A·"); }, 4000},
    {"surnames with dots", [](int) { return QStringLiteral("李·"); }, 4000},
    {"titles", [](int) { return QStringLiteral("总裁"); }, 4000},
    {"works", [](int i) { return QStringLiteral("《") + word(i, 3) + u'》'; }, 1200},
    {"opened works", [](int) { return QStringLiteral("《"); }, 8000},
    {"quoted names", [](int i) { return QStringLiteral("名为“") + word(i, 3) + QStringLiteral("”的公司，"); }, 800},
    {"opening quotes", [](int) { return QStringLiteral("“"); }, 8000},
    {"shares that are sold", [](int i) { return QStringLiteral("收购") + word(i, 4) + QStringLiteral("49%股权，"); },
     800},
    {"one line of Chinese", [](int i) { return word(i, 8); }, 1500},
};

double seconds(const Lexicon &lexicon, const QString &text) {
    return tests::secondsOf([&] { const std::vector<Mention> found = recognise(lexicon, text, Script::Hans); });
}

} // namespace

class NamesLinearTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eightTimesTheTextTakesEightTimesAsLong_data() {
        QTest::addColumn<int>("shape");
        for (int i = 0; i < static_cast<int>(std::size(shapes)); ++i)
            QTest::newRow(shapes[i].name) << i;
    }

    void eightTimesTheTextTakesEightTimesAsLong() {
        QFETCH(int, shape);
        const Shape &kind = shapes[shape];
        const auto entries = parseLexicon("pomelo\tORG\t柚子科技\t柚子科技\tPomelo|~柚岸\nxiade\tORG\t夏德\t夏德\n"
                                          "yunhe\tPLACE\t云河\t雲河\t云河省\nholm\tPLACE\t霍尔姆\t霍爾姆\n",
                                          QStringLiteral("test"));
        QVERIFY(entries);
        const auto lexicon = Lexicon::compile(*entries);
        const auto made = [&](int times) {
            QString text;
            for (int i = 0; i < kind.count * times; ++i)
                text += kind.piece(i);
            // What begins like a name that is found, and does not end like it, in the letters of no name.
            return text + QString::fromUtf8(kind.last) + u'。' + text.chopped(3).toLower();
        };
        QCOMPARE(tests::moreThanLinear([&](int times) { return seconds(*lexicon, made(times)); }), QString());
    }
};

QTEST_GUILESS_MAIN(NamesLinearTest)
#include "names_linear_test.moc"
