// SPDX-License-Identifier: Apache-2.0
#include "models/entity/lexicon.h"
#include "models/entity/nametrie.h"
#include "tests/entity/describedmentions.h"
#include "tests/support/random.h"

#include <QTest>

using namespace variorum;

namespace {

// Columns: id, type, Simplified, Traditional, aliases, exceptions, with.
const char *const source = "# fictitious companies\n"
                           "hailing-power\tORG\t海陵电力\t海陵電力\tHailing Power|~海电|《电力》\t\n"
                           "pomelo\tORG\t柚子\t柚子\tPomelo|=POM\t柚子茶|青柚子\n"
                           "pomelo-3\tPRODUCT\tPomelo-3\tPomelo-3\n"
                           "orsa-lind\tPERSON\t奥莎·林德\t奧莎·林德\tOrsa Lind|~林德\t\tpomelo\n"
                           "linde-works\tORG\t林德机械\t林德機械\tLinde Works|林德\n"
                           "yh-motor\tORG\tYH汽车\tYH汽車\t\n"
                           "yunhe\tPLACE\t云河\t雲河\tYunhe|云河市\n"
                           "taihe-chips\tORG\t台禾\t台禾\t\n"
                           "loom-chips\tPRODUCT\t望潮芯片\t望潮晶片\t~望潮\n"
                           "shengri\tORG\t声日\t聲日\t\n"
                           "shihai\tORG\t实海\t實海\t\n"
                           "wansheng\tORG\t晚声电子\t晚聲電子\t~晚声\n";

std::shared_ptr<const Lexicon> lexicon() {
    const Result<std::vector<LexiconEntry>> entries = parseLexicon(source, QStringLiteral("test"));
    return entries ? Lexicon::compile(*entries) : nullptr;
}

QString described(const QString &text, const QString &title = {}) {
    return tests::described(text, lexicon()->findMentions(text, Script::Hans, title));
}

} // namespace

class LexiconTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mentions");
        const std::tuple<const char *, const char *, const char *> rows[] = {
            {"both scripts are one thing", "海陵电力与海陵電力", "海陵电力=hailing-power 海陵電力=hailing-power"},
            {"case and width", "ＰＯＭＥＬＯ和pomelo", "ＰＯＭＥＬＯ=pomelo pomelo=pomelo"},
            {"a case that must be kept", "POM，pom", "POM=pomelo"},
            {"the longest wins", "发布Pomelo-3。", "Pomelo-3=pomelo-3"},
            {"a longer one cuts a short one", "实海说，其实海陵电力", "实海=shihai 海陵电力=hailing-power"},
            {"ways to part a number", "Pomelo 3、Pomelo3", "Pomelo 3=pomelo-3 Pomelo3=pomelo-3"},
            {"Latin words are whole", "Pomelos aPomelo Pomelo_ Pomelo的", "Pomelo=pomelo Pomelo=pomelo"},
            {"digits are whole", "Pomelo-35", "Pomelo=pomelo"},
            {"longer words are none", "柚子茶和青柚子，柚子的股价", "柚子=pomelo"},
            {"a short form needs its long one", "海电说，海陵电力即海电", "海陵电力=hailing-power 海电=hailing-power"},
            {"dots", "奥莎•林德、奥莎林德、奧莎・林德", "奥莎•林德=orsa-lind 奥莎林德=orsa-lind 奧莎・林德=orsa-lind"},
            {"one name of two, not explained", "林德的产品", "林德=linde-works"},
            {"one name of two, explained before", "奥莎·林德说，林德认为", "奥莎·林德=orsa-lind 林德=orsa-lind"},
            {"one name of two, explained by its company", "林德离开了柚子", "林德=orsa-lind 柚子=pomelo"},
            {"a title in its marks", "《电力》说，电力不足", "电力=hailing-power"},
            {"a blank between scripts", "YH 汽车与YH汽車", "YH 汽车=yh-motor YH汽車=yh-motor"},
            {"a number that belongs to what follows", "Pomelo2018年、Pomelo40个月、Pomelo20",
             "Pomelo=pomelo Pomelo=pomelo"},
            {"addresses name nobody", "www.pomelo.com、me@pomelo.cn、Pomelo.", "Pomelo=pomelo"},
            {"a short form beside a company in a list", "柚岸、海电、海陵电力涨，海电跌",
             "海电=hailing-power 海陵电力=hailing-power 海电=hailing-power"},
            {"a short form and its code", "海电（0742）跌，海电（2024）年", "海电=hailing-power 海电=hailing-power"},
            {"a short form that does what companies do", "海电发布新机，海电涨价。市场海电发布",
             "海电=hailing-power 海电=hailing-power 海电=hailing-power"},
            {"a short form that is none hides no name", "由晚声日宣布", "声日=shengri"},
            {"what has a price", "海陵电力收60元、晚声200元，晚声很多",
             "海陵电力=hailing-power 晚声=wansheng 晚声=wansheng"},
            {"what moves to a price", "晚声回到1,195元", "晚声=wansheng"},
            {"what costs something", "今天晚声200元，晚声200个", ""},
            {"what a list has explained", "海陵电力、晚声涨停，晚声说",
             "海陵电力=hailing-power 晚声=wansheng 晚声=wansheng"},
            {"so many of something", "41万台禾苗，两余台禾苗，台禾", "台禾=taihe-chips"},
            {"a family and its number", "用的是望潮8100，", "望潮=loom-chips"},
            {"a family and letters behind its number", "用的是望潮9B的，", "望潮=loom-chips"},
            {"a word and an amount", "望潮 300 个，望潮2000万，望潮 8 次", ""},
            {"a given name is no company", "江晚声董事长说。晚声董事长说", "晚声=wansheng"},
            {"explained in parentheses", "海电（海陵电力）", "海电=hailing-power 海陵电力=hailing-power"},
        };
        for (const auto &[name, text, mentions] : rows)
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(mentions);
    }

    void finds() {
        QFETCH(QString, text);
        QTEST(described(text), "mentions");
    }

    void theTitleExplains() {
        QCOMPARE(described(QStringLiteral("海电涨价")), QString());
        QCOMPARE(described(QStringLiteral("海电涨价"), QStringLiteral("海陵电力并网")),
                 QStringLiteral("海电=hailing-power"));
    }

    void namesAreGivenInTheArticlesScript() {
        const auto names = lexicon();
        QCOMPARE(names->findMentions(u"Yunhe", Script::Hant).front().name, QStringLiteral("雲河"));
        QCOMPARE(names->findMentions(u"Yunhe", Script::Hans).front().name, QStringLiteral("云河"));
        QCOMPARE(names->findMentions(u"Yunhe", Script::Unknown).front().name, QStringLiteral("云河"));
    }

    void faultsAreNamedWithTheirLine_data() {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no name") << QByteArray("a\tORG\t甲\n\nb\tORG\t\n") << QStringLiteral("line 3: no name");
        QTest::newRow("no id") << QByteArray("\tORG\t甲\n") << QStringLiteral("line 1: no id");
        QTest::newRow("type") << QByteArray("a\tTHING\t甲\n") << QStringLiteral("line 1: unknown type THING");
        QTest::newRow("too few") << QByteArray("a\tORG\n") << QStringLiteral("line 1: 2 columns");
        QTest::newRow("too many") << QByteArray("a\tORG\t甲\t\t\t\t\tx\n") << QStringLiteral("line 1: 8 columns");
        QTest::newRow("half a title") << QByteArray("a\tORG\t甲\t甲\t《乙\n")
                                      << QStringLiteral("line 1: an alias with one title mark");
        QTest::newRow("an alias of a mark only")
            << QByteArray("a\tORG\t甲\t甲\t~\n") << QStringLiteral("line 1: an alias that is empty or too long");
    }

    void faultsAreNamedWithTheirLine() {
        QFETCH(QByteArray, source);
        const Result<std::vector<LexiconEntry>> entries = parseLexicon(source, QStringLiteral("mine.tsv"));
        QVERIFY(!entries);
        QCOMPARE(entries.error().code, ErrorCode::ResourceDamaged);
        QCOMPARE(entries.error().arguments.value(0), QStringLiteral("mine.tsv"));
        QTEST(entries.error().arguments.value(1), "reason");
    }

    void theTrieFindsWhatASearchThroughTheListFinds() {
        QRandomGenerator random = tests::seeded("names");
        const auto word = [&random](int longest) {
            QString made;
            for (int i = random.bounded(1, longest + 1); i > 0; --i)
                made += random.bounded(30) == 0 ? QChar(u'\0') : QChar(static_cast<char16_t>(u'a' + random.bounded(3)));
            return made;
        };
        for (int round = 0; round < 200; ++round) {
            std::vector<QString> keys;
            for (int i = random.bounded(40); i > 0; --i)
                keys.push_back(word(random.bounded(4) == 0 ? 14 : 5));
            NameKeys folded;
            for (const QString &key : keys)
                folded.add({reinterpret_cast<const char16_t *>(key.utf16()), static_cast<std::size_t>(key.size())});
            const NameTrie trie(folded);
            const QString looked = keys.empty() || random.bounded(2) == 0 ? word(6) : keys.back();
            NameTrie::Node node = trie.first(looked[0].unicode());
            for (qsizetype i = 1; i < looked.size() && node != NameTrie::none; ++i)
                node = trie.next(node, looked[i].unicode());
            std::vector<std::uint32_t> expected;
            for (std::uint32_t i = 0; i < keys.size(); ++i) {
                if (keys[i] == looked)
                    expected.push_back(i);
            }
            const auto [begin, end] =
                node == NameTrie::none ? std::pair<const std::uint32_t *, const std::uint32_t *>() : trie.names(node);
            QCOMPARE(std::vector<std::uint32_t>(begin, end), expected);
        }
    }

    void anEmptyLexiconFindsNothing() {
        QVERIFY(Lexicon::compile({})->findMentions(u"海陵电力", Script::Hans).empty());
        QVERIFY(lexicon()->findMentions({}, Script::Hans).empty());
    }
};

QTEST_APPLESS_MAIN(LexiconTest)
#include "lexicon_test.moc"
