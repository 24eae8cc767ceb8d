// SPDX-License-Identifier: Apache-2.0
#include "models/entity/recogniser.h"
#include "tests/support/random.h"

#include <QTest>

using namespace variorum;

namespace {

std::shared_ptr<const Lexicon> lexicon() {
    const Result<std::vector<LexiconEntry>> entries = parseLexicon(
        "pomelo\tORG\t柚子科技\t柚子科技\tPomelo|~柚岸\nxiade\tORG\t夏德\t夏德\nyunhe\tPLACE\t云河\t雲河\t云河省\n"
        "wangguo\tPLACE\t望国\t望國\nwang-energy\tORG\t望国能源部\t望國能源部\nholm\tPLACE\t霍尔姆\t霍爾姆\norbis-"
        "x1\tPRODUCT\tOrbis X1\tOrbis X1\n",
        QStringLiteral("test"));
    return entries ? Lexicon::compile(*entries) : nullptr;
}

/// "words=id" of each mention.
QString described(const QString &text) {
    QStringList all;
    for (const Mention &mention : recognise(*lexicon(), text, Script::Hans))
        all.append(text.mid(mention.span.begin, mention.span.length()) + u'=' + mention.entity);
    return all.join(u' ');
}

} // namespace

class RecogniserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mentions");
        const std::tuple<const char *, const char *, const char *> rows[] = {
            {"a transliterated name and its surname", "总裁奥莎·林德霍姆说，林德霍姆认为。",
             "奥莎·林德霍姆=person-奥莎·林德霍姆 林德霍姆=person-奥莎·林德霍姆"},
            {"a day behind a company", "海陵电力公司与江声科技公司上月签约。",
             "海陵电力公司=org-海陵电力公司 江声科技公司=org-江声科技公司"},
            {"a surname before its name is none", "林德霍姆来了。奥莎·林德霍姆说。",
             "奥莎·林德霍姆=person-奥莎·林德霍姆"},
            {"dots as papers in Traditional set them", "領袖奧莎．林德霍姆說", "奧莎．林德霍姆=person-奥莎·林德霍姆"},
            {"who wrote it", "財經中心／江晚聲報導 台股跌，【沐望潮／綜合報導】近日，編譯江望／台北報導",
             "江晚聲=person-江晚声 沐望潮=person-沐望潮 江望=person-江望"},
            {"a desk is nobody", "財經中心／綜合報導 台股跌，國際中心／外電報導", ""},
            {"legal forms of many words",
             "子公司Tidewell Harbour Sdn. Bhd.增資，集團子公司 Loomtide Vertrieb mbH，供應商Orbis Group Co., Ltd.簽約",
             "Tidewell Harbour Sdn. Bhd.=org-tidewell-harbour-sdn.-bhd. Loomtide Vertrieb "
             "mbH=org-loomtide-vertrieb-mbh "
             "Orbis Group Co., Ltd.=org-orbis-group-co.,-ltd."},
            {"funds by their codes",
             "包括柚子科技高息（00919）、柚子科技晶圓 ETF 00913，並連動「望潮公司特選高息指數」",
             "柚子科技高息=product-柚子科技高息 柚子科技晶圓 ETF=product-柚子科技晶圆-etf "
             "望潮公司特選高息指數=product-望潮公司特选高息指数"},
            {"a verb before a model", "模型系列，包含KV4-Pro与KV4-Flash",
             "KV4-Pro=product-kv4-pro KV4-Flash=product-kv4-flash"},
            {"words are no sisters of models", "模型KV4、KV5、配置冗杂都有", "KV4=product-kv4 KV5=product-kv5"},
            {"what is made before who makes it", "包括柚子科技、光学元件柚子科技、望国能源部",
             "柚子科技=pomelo 柚子科技=pomelo 望国能源部=wang-energy"},
            {"words before a name that stands alone elsewhere", "望重集團公告，跨國詐騙集團望重集團（2971）",
             "望重集團=org-望重集团 望重集團=org-望重集团"},
            {"a first name alone", "创始人Matthew Holmwick表示，Matthew认为",
             "Matthew Holmwick=person-matthew-holmwick Matthew=person-matthew-holmwick"},
            {"a day is no house", "據2031年的報告顯示，陸媒指出", ""},
            {"what a company does is none of its name",
             "望重科技集团公告，望重科技集团发布公告，望重科技集团所举牌的股票",
             "望重科技集团=org-望重科技集团 望重科技集团=org-望重科技集团 望重科技集团=org-望重科技集团"},
            {"nor the first half of a longer word", "望重科技公告，由望重科技行使表决权，望重科技控股股东将变更",
             "望重科技=org-望重科技 望重科技=org-望重科技 望重科技=org-望重科技"},
            {"a director by title alone", "公司董事江晚声出席，特助沐望潮陪同",
             "江晚声=person-江晚声 沐望潮=person-沐望潮"},
            {"two definitions in one bracket", "望江沧元有限公司（LoomtideBot，下称“沧元通用”）宣布，沧元通用说",
             "望江沧元有限公司=org-望江沧元有限公司 LoomtideBot=org-望江沧元有限公司 沧元通用=org-望江沧元有限公司 "
             "沧元通用=org-望江沧元有限公司"},
            {"fields of work", "在柚子科技、夏德、科技交流、物资采购等领域合作", "柚子科技=pomelo 夏德=xiade"},
            {"codes of shares", "三巨头（柚子科技（POMELO.US/09718.HK））都涨", "柚子科技=pomelo"},
            {"a mine", "位于云河锂矿的产量", "云河锂矿=place-云河锂矿"},
            {"a former chief", "望重前董事长江晚声表示", "望重=org-望重 江晚声=person-江晚声"},
            {"a quarter", "第4季營運估計会好", ""},
            {"a title before a name", "研究员江晚声表示，江晚声不在。", "江晚声=person-江晚声 江晚声=person-江晚声"},
            {"who holds a company", "项目由望江沧元有限公司控股，共同建造", "望江沧元有限公司=org-望江沧元有限公司"},
            {"cards of graphics", "对比RX 9800 XT和Radeon RX 9700 XT",
             "RX 9800 XT=product-rx-9800-xt Radeon RX 9700 XT=product-radeon-rx-9700-xt"},
            {"whose shares, and whose brother", "下游望沧（2971）跌，投资人关注台股", "望沧=org-望沧"},
            {"a company's given name", "总经理江夏德说，夏德涨", "江夏德=person-江夏德 夏德=xiade"},
            {"no person in a deputy", "夏德游戏副总经理江晚声表示", "夏德=xiade 江晚声=person-江晚声"},
            {"a company and a code behind its trade", "望重（8472）、夏德科技（5471）都是股东", "夏德科技=xiade"},
            {"what is no company", "望汐宇航注册资本36000万元，转投资的新药公司不多", ""},
            {"a medicine in Latin letters", "旗下新药Tidepeg已获核准", "Tidepeg=product-tidepeg"},
            {"a service by its kind", "推出云服务Tide Harbor，另一家推出Tide Pier托管服务",
             "Tide Harbor=product-tide-harbor Tide Pier=product-tide-pier"},
            {"what is spent is no house", "柚子科技今年资本支出，像柚子科技一样受国际股市影响",
             "柚子科技=pomelo 柚子科技=pomelo"},
            {"a title behind a name", "“对。”严默之教授说。", "严默之=person-严默之"},
            {"what is done with a model", "基于大模型构建的服务，由机器人打造的，语言模型训练的", ""},
            {"an address holds no name again", "芯片公司Tidewell，https://pomelo.example/a-tidewell-b 上",
             "Tidewell=org-tidewell"},
            {"kinds between marks and in lists",
             "代表「叙事」与「资本」，近两千家上市、上柜与兴柜公司，根据美股最新收盘数据，具有芯片与高端科技特色", ""},
            {"any of them behind a company", "例如柚子科技与相关散热／电源厂", "柚子科技=pomelo"},
            {"who stands where in a picture, and who took it", "董事长江晚声（左起）、云河（魏晚潮摄）",
             "江晚声=person-江晚声 云河=yunhe 魏晚潮=person-魏晚潮"},
            {"words that begin like names", "方面表示，高层认为，何时动工由任何人说。", ""},
            {"a company by its legal form", "海陵电力有限公司公告，海陵电力增资。",
             "海陵电力有限公司=org-海陵电力有限公司 海陵电力=org-海陵电力有限公司"},
            {"a company that is anybody", "这家公司与一家数据中心公司合作，上市公司和科技公司很多。", ""},
            {"a short form that the text defines", "柚子科技（以下简称“柚科”）涨，柚科的股价",
             "柚子科技=pomelo 柚科=pomelo 柚科=pomelo"},
            {"a Latin company by what stands before it", "初创公司Loomwright与AI芯片", "Loomwright=org-loomwright"},
            {"a model by its shape", "新芯片KX-7比GPU快，2025年Q3和G20", "KX-7=product-kx-7"},
            {"a county behind a province", "云河省望江县和这个县", "云河省=yunhe 望江县=place-望江县"},
            {"a name that a known one in brackets explains", "柚美有限公司（Pomelo）涨，柚美有限公司跌",
             "柚美有限公司=pomelo Pomelo=pomelo 柚美有限公司=pomelo"},
            {"a verb parts a person from whom he speaks for", "何素秋代表云河消费者协会发言",
             "云河消费者协会=org-云河消费者协会"},
            {"sites and projects by their place", "云河水电站投产，云河省青屿核电项目开工，法国核电站停机",
             "云河水电站=place-云河水电站 云河省=yunhe 青屿核电项目=product-青屿核电项目"},
            {"what a list has beside an organisation", "柚子科技、卧汀机器人和清洁能源，柚子科技、清洁能源",
             "柚子科技=pomelo 卧汀机器人=org-卧汀机器人 柚子科技=pomelo"},
            {"a list that ends in its mark, and the text with it", "柚子科技、夏德、", "柚子科技=pomelo 夏德=xiade"},
            {"the generation of a model", "新芯片Tide 4s Gen 2上市", "Tide 4s Gen 2=product-tide-4s-gen-2"},
            {"a maker behind the word for what it makes", "零件商沧恒精密说，与业者澄远航太合资，供货商很多",
             "沧恒精密=org-沧恒精密 澄远航太=org-澄远航太"},
            {"a company by its trade alone", "活动由澄澜饮料承办，国产饮料与数据贸易", "澄澜饮料=org-澄澜饮料"},
            {"what a known company and a trade make", "柚子科技证券说，柚子科技手机",
             "柚子科技证券=org-柚子科技证券 柚子科技=pomelo"},
            {"a court in a district", "云河省望江区人民法院宣判", "云河省望江区人民法院=org-云河省望江区人民法院"},
            {"a surname that is oftener a word", "审判长农世乔宣布，农世代在此", "农世乔=person-农世乔"},
            {"a title by its ending", "副消防长舒伟岚表示，调度员贺小岭说",
             "舒伟岚=person-舒伟岚 贺小岭=person-贺小岭"},
            {"a Tibetan name behind a title", "站长才让扎西说", "才让扎西=person-才让扎西"},
            {"a surname of two parts", "德鲁恩·马歇尔-布朗和罗兰·本-大卫说",
             "德鲁恩·马歇尔-布朗=person-德鲁恩·马歇尔-布朗 罗兰·本-大卫=person-罗兰·本-大卫"},
            {"a model with a Chinese word", "公司的砾石X3 Pro上市，旗舰A100降价",
             "砾石X3 Pro=product-砾石x3-pro A100=product-a100"},
            {"a street behind a place", "云河塘头道一幢楼，街道和道路", "云河=yunhe 塘头道=place-塘头道"},
            {"a Latin person and a Latin group", "证人Gary Olmstead说，Verity Insights统计",
             "Gary Olmstead=person-gary-olmstead Verity Insights=org-verity-insights"},
            {"an abbreviation in brackets", "云河证券业协会（云证协）说，云证协",
             "云河证券业协会=org-云河证券业协会 云证协=org-云河证券业协会 云证协=org-云河证券业协会"},
            {"a Latin company behind the word for a works", "电池厂Voltarra周三说，新创Kestrelix",
             "Voltarra=org-voltarra Kestrelix=org-kestrelix"},
            {"a model behind the word for its kind", "机器人砺枢K2很轻，新药CL-2207",
             "砺枢K2=product-砺枢k2 CL-2207=product-cl-2207"},
            {"an association of a place", "云河足球总会批出牌照", "云河足球总会=org-云河足球总会"},
            {"a place that has no hospital", "岛上没有医院", ""},
            {"a temperature is no model", "气温已到-14℃", ""},
            {"what a list has beside two of a kind", "由柚子科技、海陵电力有限公司、砺枢、汀澜沧等投资，砺枢",
             "柚子科技=pomelo 海陵电力有限公司=org-海陵电力有限公司 砺枢=org-砺枢 汀澜沧=org-汀澜沧 砺枢=org-砺枢"},
            {"what things in a list do is no part of them", "柚子科技、海陵电力有限公司与柚子科技收高，跌",
             "柚子科技=pomelo 海陵电力有限公司=org-海陵电力有限公司 柚子科技=pomelo"},
            {"investors", "本轮由汀澜沧元领投，砺枢跟投", "汀澜沧元=org-汀澜沧元 砺枢=org-砺枢"},
            {"a person by the Latin name in brackets", "昨天萨德林（Sadler Lynn）称，萨德林",
             "萨德林=person-萨德林 Sadler Lynn=person-萨德林 萨德林=person-萨德林"},
            {"a company by the Latin name in brackets", "来自沧汀云（Cangting）的人，但虚拟现实（Virtual Reality）",
             "沧汀云=org-沧汀云 Cangting=org-沧汀云"},
            {"a town by the Latin name in brackets", "边境小城乌岸提（Uati）", "乌岸提=place-乌岸提 Uati=place-乌岸提"},
            {"an acronym in brackets", "云河消费者协会（YCA）说，YCA",
             "云河消费者协会=org-云河消费者协会 YCA=org-云河消费者协会 YCA=org-云河消费者协会"},
            {"titles of films and papers, but no acts", "《汀澜往事》上映，《云澜观察》报道，《水利法》施行",
             "汀澜往事=product-汀澜往事 云澜观察=org-云澜观察"},
            {"a chain of many parts, whose end is no name either",
             "奥莎·托林·奥莎·托林·奥莎·托林·奥莎·托林·奥莎·托林·奥莎·托林", ""},
            {"a title beside blanks", "《汀澜往事 》上映，《　汀澜夜话》开播",
             "汀澜往事=product-汀澜往事 汀澜夜话=product-汀澜夜话"},
            {"a title that is a word", "游戏《无限》上线，可能无限", "无限=product-无限"},
            {"a company from its seat on", "云河智元新创投资管理有限公司",
             "云河智元新创投资管理有限公司=org-云河智元新创投资管理有限公司"},
            {"a Latin name and a trade", "Tidewell核能与Larkspan资本",
             "Tidewell核能=org-tidewell核能 Larkspan资本=org-larkspan资本"},
            {"a Latin title", "合伙人兼CEO Ada Holm教授", "Ada Holm=person-ada-holm"},
            {"small words between great ones", "Mercer Institute for River Studies公司",
             "Mercer Institute for River Studies=org-mercer-institute-for-river-studies"},
            {"what companies do and suffer", "收购Loudmere后，Stillbrook辩称",
             "Loudmere=org-loudmere Stillbrook=org-stillbrook"},
            {"whose figures they are", "据Loudmere最新数据", "Loudmere=org-loudmere"},
            {"foreign syllables behind a title", "副部长丹利表示", "丹利=person-丹利"},
            {"a name of the dictionary between a title and a verb", "总监张旭表示，代表方面表示", "张旭=person-张旭"},
            {"a Japanese name", "社长十时健一郎说，柚子科技三部敏宏社长说",
             "十时健一郎=person-十时健一郎 柚子科技=pomelo 三部敏宏=person-三部敏宏"},
            {"quarters are no persons", "主管说季增主因，主任季减主要", ""},
            {"models with suffixes", "新款Orbis-4.5-Air、Orbis World-1、车型K7+",
             "Orbis-4.5-Air=product-orbis-4.5-air Orbis World-1=product-orbis-world-1 K7+=product-k7+"},
            {"a series", "R7系列", "R7=product-r7"},
            {"names in quotation marks", "推动「澜沧方案」，「汀宝」机器人，名为「汀泽」",
             "澜沧方案=product-澜沧方案 汀宝=product-汀宝 汀泽=product-汀泽"},
            {"a company in quotation marks", "平台“汀冰公司”", "汀冰公司=org-汀冰公司"},
            {"any company's companies", "其全资子公司、关联公司与参股公司", ""},
            {"a company behind the word for its trade", "昨天，芯片公司沧元世界宣布，芯片公司股价与芯片公司员工",
             "沧元世界=org-沧元世界"},
            {"a product behind the word for its kind", "发布大模型汀澜，自研沧鹊系列",
             "汀澜=product-汀澜 沧鹊=product-沧鹊"},
            {"a number at the beginning of a name", "千沧科技公告，三千家科技公司公告", "千沧科技=org-千沧科技"},
            {"a place and a trade in a list", "通过云河汀冉投资、合作", "云河汀冉投资=org-云河汀冉投资"},
            {"a country before a company and a school", "望国汀澜科技宣布，在望国霍尔姆大学",
             "望国=wangguo 汀澜科技=org-汀澜科技 望国=wangguo 霍尔姆大学=org-霍尔姆大学"},
            {"a person with the name of a town", "理事霍尔姆（Ada Holm）在霍尔姆",
             "霍尔姆=person-霍尔姆 Ada Holm=person-霍尔姆 霍尔姆=holm"},
            {"a variant of a known product", "新的Orbis X1 Pro Max和Orbis X1",
             "Orbis X1 Pro Max=product-orbis-x1-pro-max Orbis X1=orbis-x1"},
            {"a title that ends alike before a Latin name", "投资长Ada Holm到场", "Ada Holm=person-ada-holm"},
            {"a verb behind a short name", "前高管江晚官宣离职", "江晚=person-江晚"},
            {"sorts and species have no names", "我们开发的多模态架构，那是滨螺（Littorina）。", ""},
            {"the full form of a known company", "柚子科技股份有限公司与Pomelo Industries",
             "柚子科技股份有限公司=pomelo Pomelo Industries=pomelo"},
            {"a firm that begins with 中", "拟向中海陵电能有限公司（简称“中海陵”）发行",
             "中海陵电能有限公司=org-中海陵电能有限公司 中海陵=org-中海陵电能有限公司"},
            {"a name in quotation marks that begins with a place", "启动“云河明月”项目，名为“Loudnode”的套件",
             "云河明月=product-云河明月 Loudnode=product-loudnode"},
            {"syllables longer than a Chinese name", "部长费多罗夫表示", "费多罗夫=person-费多罗夫"},
            {"whose surname alone is said", "据郭姓分析师称", ""},
            {"a short name whose chief follows", "柚岸开花，柚岸创始人说，柚岸开花", "柚岸=pomelo 柚岸=pomelo"},
            {"how many companies a list has", "汀澜、柚子科技等20余家车企", "汀澜=org-汀澜 柚子科技=pomelo"},
            {"a company's house in a country", "海陵电力有限公司、柚子科技望国、夏德",
             "海陵电力有限公司=org-海陵电力有限公司 柚子科技望国=org-柚子科技望国 夏德=xiade"},
            {"the generation of a known product", "搭载Orbis X1 Gen 5", "Orbis X1 Gen 5=product-orbis-x1-gen-5"},
            {"a Chinese word, a number and capitals", "发布了澜程6P芯片，手机5G芯片", "澜程6P=product-澜程6p"},
            {"a company's product, and what it brings out", "柚子科技的Lumen Phone，推出Lumenade",
             "柚子科技=pomelo Lumen Phone=product-lumen-phone Lumenade=product-lumenade"},
            {"a person with the name of a company", "执行长夏德（Ada Shard）说，夏德",
             "夏德=person-夏德 Ada Shard=person-夏德 夏德=xiade"},
            {"the codes of shares", "带动柏泽科（8131）走强，沧芯（4971）、望重（8472）、青年（8399.HK）、",
             "柏泽科=org-柏泽科 沧芯=org-沧芯 望重=org-望重 青年=org-青年"},
            {"years and numbers of files", "白皮书（2024），案号（20240113），青年（8472）", ""},
            {"a list that ends before 之后", "继柚子科技、沧元、夏德之后", "柚子科技=pomelo 沧元=org-沧元 夏德=xiade"},
            {"a list of shares", "带动沧澄、泽卓等个股", "沧澄=org-沧澄 泽卓=org-泽卓"},
            {"one of the founders", "创办人之一苏乐文冀望", "苏乐文=person-苏乐文"},
            {"a Latin name and a form of address", "专家Ravi教授，在专家Ravi看来", "Ravi=person-ravi Ravi=person-ravi"},
            {"a venture with a Latin name", "签下Tide Dune项目，EPC项目", "Tide Dune=product-tide-dune"},
            {"a house for investments", "海陵产投、产业资本沧鼎资本宣布",
             "海陵产投=org-海陵产投 沧鼎资本=org-沧鼎资本"},
            {"a place and a trade in a list", "云河电子、柚子科技等", "云河电子=org-云河电子 柚子科技=pomelo"},
            {"what somebody does is no company", "在云河牵头投资的项目", "云河=yunhe"},
            {"a make of cars and its model", "深蓝L06、发布奔野T9", "深蓝L06=product-深蓝l06 奔野T9=product-奔野t9"},
            {"when a company did something", "软件公司此前在其网站上说", ""},
            {"the wind farm of a company", "柚子科技泽帆风场，柚子科技离岸风场",
             "柚子科技=pomelo 泽帆风场=place-泽帆风场 柚子科技=pomelo"},
            {"the code of a share is no name", "柚子科技（TIDEW.O）旗下的商店", "柚子科技=pomelo"},
            {"the code of a share in New York", "柚子科技(POMELO-US)上涨", "柚子科技=pomelo"},
            {"a company's house in a country", "柚子科技云河总裁江晚声在柚子科技云河市场",
             "柚子科技云河=org-柚子科技云河 江晚声=person-江晚声 柚子科技=pomelo 云河=yunhe"},
            {"a fund with a digit in its name", "旗下基金Tide7 Ventures（简称Tide7）的身影",
             "Tide7 Ventures=org-tide7-ventures Tide7=org-tide7-ventures"},
            {"a Latin name, a trade and a company's form", "与Tide清洁能源有限公司签约",
             "Tide清洁能源有限公司=org-tide清洁能源有限公司"},
            {"an index by its house", "上证云汐指数上涨，指数下跌", "上证云汐指数=product-上证云汐指数"},
            {"a company as Taiwan's exchange calls it", "柚子科技-KY上涨", "柚子科技-KY=pomelo"},
            {"a seat in brackets before a trade", "沧元（海陵）实业股份有限公司过会",
             "沧元（海陵）实业股份有限公司=org-沧元(海陵)实业股份有限公司"},
            {"a share that its exchange warns of", "ST沧元公告", "ST沧元=org-st沧元"},
            {"a county in Latin letters", "位于Tide 郡的园区", "Tide 郡=place-tide-郡"},
            {"a short name between blanks", "海陵芯材股份有限公司（以下简称 \" 海陵芯材 \"）过会",
             "海陵芯材股份有限公司=org-海陵芯材股份有限公司 海陵芯材=org-海陵芯材股份有限公司"},
            {"a listed company by its trade and form", "柚子科技半导体股份有限公司过会",
             "柚子科技半导体股份有限公司=pomelo"},
            {"a Latin name and its trade as a company", "Tide游戏公司起诉", "Tide游戏公司=org-tide游戏公司"},
            {"a party and what it makes", "合作方沧济药业有限公司，沧斯生物开发的",
             "沧济药业有限公司=org-沧济药业有限公司 沧斯生物=org-沧斯生物"},
            {"letters of a medicine, and air", "双抗PM8031，PM10浓度", "PM8031=product-pm8031"},
            {"a medicine", "独家销售的泽沃基仑赛注射液，一种抗病毒注射液", "泽沃基仑赛注射液=product-泽沃基仑赛注射液"},
            {"a known company in full", "Pomelo公司、柚子科技集团与Pomelo Inc.宣布，柚子科技公司治理",
             "Pomelo公司=pomelo 柚子科技集团=pomelo Pomelo Inc.=pomelo 柚子科技=pomelo"},
            {"what a company does behind its kind", "海陵电池公司众议未决，电池公司沧元世界宣布",
             "海陵电池公司=org-海陵电池公司 沧元世界=org-沧元世界"},
            {"a company with its seat in brackets", "属于沧元科技（云河）有限公司全资",
             "沧元科技（云河）有限公司=org-沧元科技(云河)有限公司"},
            {"a company that is sold by shares", "拟收购沧元望重49%股权，收购比例49%", "沧元望重=org-沧元望重"},
            {"the code of a share behind a word", "金矿股方面，望重（2472）跌0.4%", "望重=org-望重"},
            {"cars of a kind are no company", "柚子科技新能源车销量与柚子科技新能源销量",
             "柚子科技=pomelo 柚子科技=pomelo"},
            {"what is dealt in is no dealer", "云河轻质原油期货收高，望江期货公司",
             "云河=yunhe 望江期货公司=org-望江期货公司"},
            {"a core with letters and a number", "GPU为Orbis-M72，Wi-Fi7路由器", "Orbis-M72=product-orbis-m72"},
            {"a make of phones and its model", "荣耀Tide9 Pro开卖，荣耀殿堂", "荣耀Tide9 Pro=product-荣耀tide9-pro"},
            {"a known product and its variant", "Orbis X1 Elite与Orbis X1",
             "Orbis X1 Elite=product-orbis-x1-elite Orbis X1=orbis-x1"},
            {"a Latin make of phones and its model", "vivo X Fold9与moto Tide 7开卖",
             "vivo X Fold9=product-vivo-x-fold9 moto Tide 7=product-moto-tide-7"},
            {"an edition of a model", "预告K9 至尊版和Orbis X1+",
             "K9 至尊版=product-k9-至尊版 Orbis X1+=product-orbis-x1+"},
            {"a sort of models", "柚子科技开发的开源大模型与自研的天鹊系列", "柚子科技=pomelo 天鹊=product-天鹊"},
            {"a house before its founder", "沧元望重创始人江晚声说。电商平台创始人严默之说。其创始人何素秋",
             "沧元望重=org-沧元望重 江晚声=person-江晚声 严默之=person-严默之 何素秋=person-何素秋"},
            {"a house whose figures are cited",
             "据沧鼎统计，据“潮生魔方”数据，据IT桔柚统计，据不完全统计，据公开资料统计",
             "沧鼎=org-沧鼎 潮生魔方=org-潮生魔方 IT桔柚=org-it桔柚"},
            {"where something is, behind a kind", "在智能体中，在操作系统里，助手上按两下", ""},
            {"how strong a storm is", "已发出八号风球，星罗八号升空", "星罗八号=product-星罗八号"},
            {"what a minister does", "经济大臣维勒松暂停部长令", "维勒松=person-维勒松"},
            {"a house that speaks by one Latin word", "价格走低。Tidelink估计，明年回升", "Tidelink=org-tidelink"},
            {"a surname that speaks", "总裁Ada Tidelink说。Tidelink估计，明年回升",
             "Ada Tidelink=person-ada-tidelink Tidelink=person-ada-tidelink"},
            {"Latin names in a list", "与Orbisen、Tidebio达成协议", "Orbisen=org-orbisen Tidebio=org-tidebio"},
            {"any company of a young trade", "英国芯片设计公司与算力租赁公司", ""},
            {"a name before the time", "电网总裁江声此前在会上透露", "江声=person-江声"},
            {"words with capitals inside", "他用LoomTide写，又开了iLoom和femtoAI，读Markdown，字段isRead，120 Hz",
             "LoomTide=product-loomtide iLoom=product-iloom femtoAI=product-femtoai"},
            {"a first name and a surname", "Ada Holmqvist 带来了答案，Holmqvist 走了，Good Morning",
             "Ada Holmqvist=person-ada-holmqvist Holmqvist=person-ada-holmqvist"},
            {"what a text says again and is no English word", "打开 Ventide，又关上 Ventide，看 Inbox 和 Inbox",
             "Ventide=product-ventide Ventide=product-ventide"},
            {"a translation of a word is no name", "丛林（LoomTide）与LoomTide（丛林）", ""},
            {"a thing by its definition", "「词潮」 （Wordtide）是我在写的一款学习工具，实际上是一款旧作",
             "词潮=product-词潮 Wordtide=product-词潮"},
            {"a house by its definition", "澄岸智能是一家做手臂的公司，澄岸去年成立。Loomwick 是一家媒体",
             "澄岸智能=org-澄岸智能 澄岸=org-澄岸智能 Loomwick=org-loomwick"},
            {"a founder does not make a tool a house", "Loomwick 创始人说，Loomwick 是一个开源框架。",
             "Loomwick=product-loomwick Loomwick=product-loomwick"},
            {"one capital of a known family", "Orbis X1 S、Orbis X1-20b，Orbis X1 A 股",
             "Orbis X1 S=product-orbis-x1-s Orbis X1-20b=product-orbis-x1-20b Orbis X1=orbis-x1"},
            {"one capital of an unknown family", "机器人 Loomo 分为 Loomo S 与 Loomo P",
             "Loomo=product-loomo Loomo S=product-loomo-s Loomo P=product-loomo-p"},
            {"two letters before a model", "系统单晶片OX-V3问世", "OX-V3=product-ox-v3"},
            {"arms by a number", "有惊澜 3 空基导弹、沧鹰 31 战机，还有 3 架战机",
             "惊澜 3=product-惊澜-3 沧鹰 31=product-沧鹰-31"},
            {"who reports and for whom", "【沧澜快报／江晚声】云河",
             "沧澜快报=org-沧澜快报 江晚声=person-江晚声 云河=yunhe"},
            {"a first name of two parts", "主编让–吕克·多明格斯说", "让–吕克·多明格斯=person-让-吕克·多明格斯"},
            {"a department of a known office", "望国能源部技术处处长江晚声与望国能源部部长",
             "望国能源部技术处=org-望国能源部技术处 江晚声=person-江晚声 望国能源部=wang-energy"},
            {"a plan in quotation marks", "「冲出汀潮」计划启动", "冲出汀潮=product-冲出汀潮"},
            {"a foundation", "由柚子科技慈善基金捐款", "柚子科技慈善基金=org-柚子科技慈善基金"},
            {"zones by their place", "云河经济技术开发区与云河钱汀新区，云河科学园区",
             "云河经济技术开发区=place-云河经济技术开发区 云河=yunhe 钱汀新区=place-钱汀新区 "
             "云河科学园区=place-云河科学园区"},
            {"a seat in Latin letters", "工厂位于 Tidemere 的郊外，Loudmere 市民，在 Harwick 市",
             "Tidemere=place-tidemere Harwick 市=place-harwick-市"},
            {"editions and codes of models", "Orbis X1 Tide Edition与显示器VX27G26-2K-9，CVE-2025-9179",
             "Orbis X1 Tide Edition=product-orbis-x1-tide-edition VX27G26-2K-9=product-vx27g26-2k-9"},
            {"networks, nodes and rounds are no products", "下一波5G手机，N2P 制程", ""},
            {"a country and a trade with a long form", "望国汽车工程研究院股份有限公司说",
             "望国汽车工程研究院股份有限公司=org-望国汽车工程研究院股份有限公司"},
            {"what somebody in charge explains", "这位负责人解释说", ""},
            {"a house in title marks", "《沧澜广播公司》一位主编，《潮声手册》主编江晚声",
             "沧澜广播公司=org-沧澜广播公司 潮声手册=org-潮声手册 江晚声=person-江晚声"},
            {"who makes a thing by one Latin word", "由Loomtronic提供的药", "Loomtronic=org-loomtronic"},
            {"a phrase is no firm", "宣布“批量退出芯片制造公司”，公司估值大涨", ""},
            {"who signs in brackets", "雨停了。（江晚声）\n", "江晚声=person-江晚声"},
            {"a surname of one character behind a dot", "林登·高，昨天到任", "林登·高=person-林登·高"},
            {"a district of which the lexicon has the name", "在霍尔姆区的塔，霍尔姆区域",
             "霍尔姆区=place-霍尔姆区 霍尔姆=holm"},
            {"a studio in Latin letters", "由Tidemoor 工作室制作", "Tidemoor 工作室=org-tidemoor-工作室"},
            {"surnames of the east", "与Zhou Mingde和Mina Kwok同行",
             "Zhou Mingde=person-zhou-mingde Mina Kwok=person-mina-kwok"},
            {"a title before a name in brackets", "工程师原晟岸（Masahiro Tidai）说",
             "原晟岸=person-原晟岸 Masahiro Tidai=person-原晟岸"},
            {"how many there are is no name", "机器人“四大家族”与机器人“天团”，模型“望汐潮”", "望汐潮=product-望汐潮"},
            {"what companies do in words of two", "机器人企业参展，供应商账期锁定在此，旗下跨境电商品牌很多", ""},
            {"a field and cars are no company", "加大新能源汽车投入，组建一家商用车集团", ""},
            {"a given name that is a town's", "总经理林云河则说，云河", "林云河=person-林云河 云河=yunhe"},
            {"the stem of three characters", "沧汐微电子宣布，沧汐微和沧汐都来了",
             "沧汐微电子=org-沧汐微电子 沧汐微=org-沧汐微电子 沧汐=org-沧汐微电子"},
            {"a model behind its make", "深蓝L06上市，L06有三款", "深蓝L06=product-深蓝l06 L06=product-深蓝l06"},
            {"a small letter behind a make", "燃油车荣威i5停产", "荣威i5=product-荣威i5"},
            {"capitals behind a comma", "云河发展基金会（Tide Development Foundation, TDF）说，TDF",
             "云河发展基金会=org-云河发展基金会 Tide Development Foundation=org-云河发展基金会 TDF=org-云河发展基金会 "
             "TDF=org-云河发展基金会"},
            {"a first name alone that does something", "Johannes将领导团队，Johannes 区块",
             "Johannes=person-johannes Johannes=person-johannes"},
            {"how many great ones follow a number", "Orbis X1 3 大服务，AI ASIC机柜，随着S26系列登场",
             "Orbis X1=orbis-x1 S26=product-s26"},
            {"chips of one letter, and money", "换上M2晶片，M2增速放缓，配备M2 Pro/M2 Max晶片",
             "M2=product-m2 M2=product-m2 M2 Pro=product-m2-pro M2 Max=product-m2-max"},
            {"plants of the sun are no company", "太阳光电与太阳能电池厂很多，太阳能电站并网", ""},
            {"a chief behind a short name", "沧雄董事长江晚声与沧雄副董事长何素秋，天然气商的望沧董事长严默之",
             "沧雄=org-沧雄 江晚声=person-江晚声 沧雄=org-沧雄 何素秋=person-何素秋 望沧=org-望沧 "
             "严默之=person-严默之"},
            {"another name in quotation marks and brackets", "柚子科技（“大柚”）跌，大柚",
             "柚子科技=pomelo 大柚=pomelo 大柚=pomelo"},
            {"the desk of a house", "柚子科技记者", "柚子科技=pomelo"},
            {"inches of a model", "Orbis X1 14寸与Orbis X1", "Orbis X1=orbis-x1 Orbis X1=orbis-x1"},
            {"a wire and a site", "【沧报－云河电】均为蓝汐网原创", "沧报=org-沧报 云河=yunhe 蓝汐网=org-蓝汐网"},
            {"a sort of satellites is no model", "亚马逊新开发的低轨卫星系统，自研的遥感卫星", ""},
            {"partnerships with limited liability", "云河舟望股权投资管理合伙企业（有限合伙）入股",
             "云河舟望股权投资管理合伙企业（有限合伙）=org-云河舟望股权投资管理合伙企业(有限合伙)"},
            {"what trades in capital", "巨头轮番叩门资本市场，PE逆市投资的最佳选择", ""},
            {"a child of a company is no person", "法人关注子公司股权", ""},
            {"a project by one Latin word", "Tidro项目作为新驱动", "Tidro=product-tidro"},
            {"what the market hopes of a group", "期望集团组织改革，优质创科企业来港", ""},
            {"a site in brackets before its report", "【Tideweb】据此前报道，云河开会",
             "Tideweb=org-tideweb 云河=yunhe"},
            {"what belongs to a maker", "Pomelo（包含一加）、柚子科技", "Pomelo=pomelo 柚子科技=pomelo"},
            {"a thing called by its house", "Pomelo Tidro 是由 Pomelo 推出的开源多模态大语言模型",
             "Pomelo Tidro=product-pomelo-tidro Pomelo=pomelo"},
            {"a sister of a company", "三汐集团宣布，三汐能源开工", "三汐集团=org-三汐集团 三汐能源=org-三汐能源"},
            {"targets are no products", "一种GLP-1激动剂和FGFR3抑制剂", ""},
        };
        for (const auto &[name, text, mentions] : rows)
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(mentions);
    }

    void finds() {
        QFETCH(QString, text);
        QTEST(described(text), "mentions");
    }

    void mentionsOfAnyTextAreSortedAndDisjoint() {
        QRandomGenerator random = tests::seeded("recogniser");
        static const QStringList pieces{
            QStringLiteral("奥莎"), QStringLiteral("·"),        QStringLiteral("林德"),   QStringLiteral("教授"),
            QStringLiteral("王"),   QStringLiteral("江晚声"),   QStringLiteral("说"),     QStringLiteral("，"),
            QStringLiteral("海陵"), QStringLiteral("有限公司"), QStringLiteral("云河省"), QStringLiteral("县"),
            QStringLiteral("KX-7"), QStringLiteral(" "),        QStringLiteral("公司"),   QStringLiteral("（"),
            QStringLiteral("简称"), QStringLiteral("）"),       QStringLiteral("\n"),     QStringLiteral("Pomelo"),
            QString(QChar(0xD83D)), QStringLiteral("𠮷")};
        const auto names = lexicon();
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int i = random.bounded(30); i > 0; --i)
                text += pieces[random.bounded(static_cast<int>(pieces.size()))];
            Offset last = 0;
            for (const Mention &mention : recognise(*names, text, Script::Hant)) {
                QVERIFY2(mention.span.begin >= last && mention.span.length() > 0 && mention.span.end <= text.size(),
                         qPrintable(text));
                QVERIFY(!mention.entity.isEmpty() && !mention.name.isEmpty());
                QVERIFY(mention.confidence > 0 && mention.confidence <= 1);
                last = mention.span.end;
            }
        }
    }

    void theSameNamesAreFoundInBothScripts() {
        const auto names = lexicon();
        const auto hans = recognise(*names, u"研究员严默之说，云河的电价涨了。", Script::Hans);
        const auto hant = recognise(*names, u"研究員嚴默之說，雲河的電價漲了。", Script::Hant);
        QCOMPARE(hans.size(), std::size_t{2});
        QCOMPARE(hant.size(), hans.size());
        for (std::size_t i = 0; i < hans.size(); ++i) {
            QCOMPARE(hant[i].entity, hans[i].entity);
            QCOMPARE(hant[i].span, hans[i].span);
        }
        QCOMPARE(hant[0].name, QStringLiteral("嚴默之"));
    }
};

QTEST_APPLESS_MAIN(RecogniserTest)
#include "recogniser_test.moc"
