// SPDX-License-Identifier: Apache-2.0
// How far the names of models, cars, chips and systems go, and what only looks like one.
#include "models/entity/recogniser.h"
#include "tests/entity/describedmentions.h"

#include <QTest>

using namespace variorum;

namespace {

QString described(const QString &text) {
    static const auto lexicon = [] {
        const QStringList lines{QStringLiteral("loom-os\tPRODUCT\tLoomOS"),
                                QStringLiteral("loom-os-6\tPRODUCT\tLoomOS 6.0"),
                                QStringLiteral("tidewen\tPRODUCT\t潮问\t潮問"),
                                QStringLiteral("band\tPRODUCT\t潮声手环\t潮聲手環"),
                                QStringLiteral("tide-r1\tPRODUCT\tTide-R1"),
                                QStringLiteral("tide-lake\tPRODUCT\tTide Lake"),
                                QStringLiteral("kuye-i3\tPRODUCT\t酷睿 i3"),
                                QStringLiteral("jiyue\tORG\t极越\t極越"),
                                QStringLiteral("yinhe\tPRODUCT\t潮声银河\t潮聲銀河"),
                                QStringLiteral("song-l\tPRODUCT\t宋L"),
                                QStringLiteral("oppo\tORG\tOPPO"),
                                QStringLiteral("yunhe\tPLACE\t云河\t雲河"),
                                QStringLiteral("pomelo\tORG\tPomelo")};
        const auto entries = parseLexicon(lines.join(u'\n').toUtf8(), QStringLiteral("test"));
        return Lexicon::compile(*entries);
    }();
    return tests::described(text, recognise(*lexicon, text, scriptOf(text)));
}

} // namespace

class ProductsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mentions");
        const std::tuple<const char *, const char *, const char *> rows[] = {
            {"a number of several parts", "LoomOS 7.0.1 推送，LoomOS 6.0.0.115 随后。",
             "LoomOS 7.0.1=product-loomos-7.0.1 LoomOS 6.0.0.115=product-loomos-6.0.0.115"},
            {"an amount behind a version", "LoomOS 6.0.5万次下载", "LoomOS=loom-os"},
            {"cores of a graphics unit", "显卡为Orla-G57 MC5，旧款是 Orla-G52 MP2。",
             "Orla-G57 MC5=product-orla-g57-mc5 Orla-G52 MP2=product-orla-g52-mp2"},
            {"sizes behind a version", "开源的潮问2.5-Omni-3B与Tide-R1-Distill-Qwen-32B",
             "潮问2.5-Omni-3B=product-潮问2.5-omni-3b Tide-R1-Distill-Qwen-32B=product-tide-r1-distill-qwen-32b"},
            {"a letter behind a family", "Tide Lake-H 处理器", "Tide Lake-H=product-tide-lake-h"},
            {"a chip of two numbers", "可选酷睿 i3-N399", "酷睿 i3-N399=product-酷睿-i3-n399"},
            {"a Roman number", "Loom Q1 VII 和 Loom K6 Mark III 相机",
             "Loom Q1 VII=product-loom-q1-vii Loom K6 Mark III=product-loom-k6-mark-iii"},
            {"a make and a number with a nought", "极越08正式上市", "极越08=product-极越08"},
            {"a make and a number among cars", "新款车型极越 19 上市，极越15个门店",
             "极越 19=product-极越-19 极越=jiyue"},
            {"a make and a class", "极越 3 系与极越E级，试驾极越V",
             "极越 3 系=product-极越-3-系 极越E级=product-极越e级 极越V=product-极越v"},
            {"a round of a make", "汽车公司极越 D 轮", "极越=jiyue"},
            {"phones by a number alone", "小米89、红米 88 Pro，红米5%，小米3月",
             "小米89=product-小米89 红米 88 Pro=product-红米-88-pro"},
            {"a line of cars and a code", "潮声银河 K9 与潮声银河M8 Pro",
             "潮声银河 K9=product-潮声银河-k9 潮声银河M8 Pro=product-潮声银河m8-pro"},
            {"what drives a car", "宋L DM-i 上市", "宋L DM-i=product-宋l-dm-i"},
            {"the second of two", "LoomOS 16 Pro或16 Pro Max",
             "LoomOS 16 Pro=product-loomos-16-pro 16 Pro Max=product-16-pro-max"},
            {"a family of phones behind its make", "OPPO Tide N 系列，OPPO 系列",
             "OPPO Tide N=product-oppo-tide-n OPPO=oppo"},
            {"a device of a make", "OPPO Pad 平板，OPPO Watch",
             "OPPO Pad=product-oppo-pad OPPO Watch=product-oppo-watch"},
            {"a number of a family of devices", "潮声手环 8 与潮声手环 Pro 9，潮问 3",
             "潮声手环 8=product-潮声手环-8 潮声手环 Pro 9=product-潮声手环-pro-9 潮问=tidewen"},
            {"a make and a model", "HONOR Loom V7 和 Infinix Loom 90",
             "HONOR Loom V7=product-honor-loom-v7 Infinix Loom 90=product-infinix-loom-90"},
            {"services of a house", "Pomelo Wallet、Pomelo One，Pomelo Ventures",
             "Pomelo Wallet=product-pomelo-wallet Pomelo One=product-pomelo-one Pomelo Ventures=org-pomelo-ventures"},
            {"a part of a family", "LoomOS Studio，LoomOS Code，LoomOS App，LoomOS hub",
             "LoomOS Studio=product-loomos-studio LoomOS Code=product-loomos-code LoomOS=loom-os LoomOS=loom-os"},
            {"joined to a house", "开源Pomelo-Loom-0，而非Pomelo-Loom",
             "Pomelo-Loom-0=product-pomelo-loom-0 Pomelo=pomelo"},
            {"a number and a word without the family", "GPT-8.4-Loomer 发布，5.2 倍。8.4 Loomer 更快。",
             "GPT-8.4-Loomer=product-gpt-8.4-loomer 8.4 Loomer=product-gpt-8.4-loomer"},
            {"what is no product", "HVDC 架构与 NFC 平台，CoWoS 产能，CoWoS 订单", ""},
            {"a field of products", "进军语音助手赛道。浏览器行业：热", ""},
            {"sorts in quotes", "推出“轻量直屏版”机器人，做“柔性动态控制”机器人，系统“推送功能”", ""},
            {"a phrase in quotes", "系统“推送时间还是月底”，应用“产品停用”", ""},
            {"what kinds do", "人形机器人官宣 2031 年上市，自研电竞芯片", ""},
            {"a word in quotes", "大模型“上车”，大模型“澜岫”", "澜岫=product-澜岫"},
            {"a name in quotes", "推出“小澜澈”机器人", "小澜澈=product-小澜澈"},
            {"what is said of kinds", "大模型日均 tokens，人形机器人首秀：快，大模型澜岫：新", "澜岫=product-澜岫"},
            {"a make and its years", "极越 15 年老将，汽车", "极越=jiyue"},
            {"any of a kind", "去年 10 月新能源汽车销量，纯电动汽车，手表芯片发布，基因编辑技术获突破", ""},
            {"what a house says", "据Loomtide方面消息", ""},
            {"what becomes of a firm", "海陵市中级人民法院依法受理云泽实业有限公司破产案",
             "海陵市中级人民法院=org-海陵市中级人民法院 云泽实业有限公司=org-云泽实业有限公司"},
            {"sums and words", "拟以20亿元回购公司股份，面向互联网企业为主的客户，跨界创新产品，智能体共创计划", ""},
            {"who is appointed", "任命Loom Tidewright为首席分析师", "Loom Tidewright=person-loom-tidewright"},
            {"a rating behind a code", "台厂汐奈（7732，未评等）涨停，昨晚M2 增长", "汐奈=org-汐奈"},
            {"who wins a bid", "机器人入围名单，大模型中标项目", ""},
            {"a word behind a size", "开源的潮问2.5-Omni-3B-Base", "潮问2.5-Omni-3B-Base=product-潮问2.5-omni-3b-base"},
            {"a short code behind its kind", "推理模型M7发布", "M7=product-m7"},
            {"a gloss behind a title", "接受《汐奈财经》（Tide Weekly）专访", "汐奈财经=org-汐奈财经"},
            {"where products are made", "海陵的M17X 工厂投产，K8A产线", ""},
            {"a sort of paying", "潮问「行动支付」app上线", "潮问=tidewen"},
            {"phones by a number and a grade", "一加88Pro与一加89ProMax，一加87RT",
             "一加88Pro=product-一加88pro 一加89ProMax=product-一加89promax 一加87RT=product-一加87rt"},
            {"cards by a number alone", "8900XTX和7060Ti，2031XT",
             "8900XTX=product-8900xtx 7060Ti=product-7060ti 2031XT=product-2031xt"},
            {"any firm of a kind", "资安公司Defusal说", "Defusal=org-defusal"},
            {"a version before a word for many", "开源潮问2.7多模态模型", "潮问2.7=product-潮问2.7"},
            {"a grade of two words", "LoomOS 16 ProMax 上市", "LoomOS 16 ProMax=product-loomos-16-promax"},
            {"what a house does", "极越投资的新公司", "极越=jiyue"},
            {"an office with 与", "云河道路与交通管理局说", "云河道路与交通管理局=org-云河道路与交通管理局"},
            {"words of deeds", "让程序编程学会发牌，样机现身海关数据库，系列手机发布会", ""},
        };
        for (const auto &[name, text, mentions] : rows)
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(mentions);
    }
    void finds() {
        QFETCH(QString, text);
        QTEST(described(text), "mentions");
    }
};

QTEST_APPLESS_MAIN(ProductsTest)
#include "products_test.moc"
