// SPDX-License-Identifier: Apache-2.0
// What becomes of the lexicon's mentions in the text around them.
#include "models/entity/recogniser.h"
#include "tests/entity/describedmentions.h"

#include <QTest>

using namespace variorum;

namespace {

QString described(const QString &text) {
    static const auto lexicon = [] {
        const auto entries = parseLexicon("zhonghe\tORG\t中核\t中核\npomelo\tORG\t柚子科技\t柚子科技\n"
                                          "orbis\tPRODUCT\tOrbis\tOrbis\t柚子科技Orbis\n"
                                          "pomelo-seven\tPRODUCT\t柚子科技S7\t柚子科技S7\n"
                                          "cloud\tORG\tPomCloud\tPomCloud\t柚子科技PomCloud\n"
                                          "tide-500\tPRODUCT\tTide 500\tTide 500\n"
                                          "jiyue\tORG\t极越\t極越\njiyue-s8\tPRODUCT\tS8\tS8\t极越S8\n"
                                          "vivo\tORG\tvivo\tvivo\nloom-fold\tPRODUCT\tLoom Fold\tLoom Fold\n"
                                          "loom-os\tPRODUCT\tLoomOS\tLoomOS\n"
                                          "riverton\tPLACE\tRiverton\tRiverton\n"
                                          "k9\tPRODUCT\tK9芯片\tK9晶片\t~=K9\n"
                                          "qy\tPRODUCT\t栖野浏览器\t棲野瀏覽器\nwang-trade\tORG\t商务部\t商務部\n"
                                          "wangguo\tPLACE\t望国\t望國\nwang-energy\tORG\t能源总署\t能源总署\n",
                                          QStringLiteral("test"));
        return Lexicon::compile(*entries);
    }();
    return tests::described(text, recognise(*lexicon, text, Script::Hans));
}

} // namespace

class KnownMentionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mentions");
        const std::tuple<const char *, const char *, const char *> rows[] = {
            {"halves of words", "引发关注。其中核心的一句话", ""},
            {"a short name", "引发关注。中核公告说", "中核=zhonghe"},
            {"a maker and its product", "支援柚子科技Orbis服务", "柚子科技=pomelo Orbis=orbis"},
            {"a make and its code", "体验极越S8", "极越S8=jiyue-s8"},
            {"a maker, a blank and its product", "支援柚子科技 Orbis服务", "柚子科技=pomelo Orbis=orbis"},
            {"a maker and its house", "支援柚子科技PomCloud服务", "柚子科技=pomelo PomCloud=cloud"},
            {"a model without a name of its own", "支援柚子科技S7服务", "柚子科技S7=pomelo-seven"},
            {"a legal form behind a bracket", "医药行业龙头企业柚子科技（集团）有限公司。",
             "柚子科技（集团）有限公司=pomelo"},
            {"a class of shares", "柚子科技 -W跌2%，柚子科技-SW涨，柚子科技-5跌",
             "柚子科技 -W=pomelo 柚子科技-SW=pomelo 柚子科技=pomelo"},
            {"an index", "Tide 500 指数上涨，Tide 500涨", "Tide 500 指数=tide-500 Tide 500=tide-500"},
            {"an office of a state", "望林州商务部长与商务部长会谈", "商务部=wang-trade"},
            {"an office of its country", "望国能源总署说，能源总署说", "望国能源总署=wang-energy 能源总署=wang-energy"},
        };
        for (const auto &[name, text, mentions] : rows)
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(mentions);
    }
    void finds() {
        QFETCH(QString, text);
        QTEST(described(text), "mentions");
    }
};

QTEST_APPLESS_MAIN(KnownMentionsTest)
#include "knownmentions_test.moc"
