// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/kindwords.h"
#include "models/entity/unknown/nonames.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

namespace variorum::unknown {

namespace {

/// What names of organisations end in.
struct Ending {
    Offset begin = 0;
    Offset end = 0;       ///< equal to `begin`: there is none
    Offset legal = 0;     ///< where 有限公司 begins: whatever stands before it is a name; 0: nowhere
    bool generic = false; ///< said of any such thing as well: 数据中心公司
    bool titled = false; ///< a title of its chief follows, or what companies do: 沧浪储能副总裁, 远信通讯宣布
    bool weak = false; ///< only 的 follows, or it stands in a list of organisations
    bool made = false; ///< 设备商 or 业者 stands before the two characters of its stem
    bool bare = false; ///< nothing but its trade says that it is one: 由丰澜饮料承办
};

bool isOrganisation(const Mention *known) {
    return known && known->type == EntityType::Organisation;
}

/// 石潭科技、卧汀机器人: what a list has beside an organisation is one too. `begin` and `end` are those of the ending.
bool isListed(const NameText &text, Offset begin, Offset end) {
    constexpr Offset longest = 6;
    if (text.at(end) == u'、' && isOrganisation(text.knownFrom(end + 1)))
        return true;
    // 云河沧冉投资、: in a list, a place and what no dictionary has are enough.
    if (text.at(end) == u'、' || text.at(end) == u'等') {
        for (const Offset stem : {2, 3}) {
            const Mention *place = text.knownUpTo(begin - stem);
            if (place && place->type == EntityType::Place && text.isBoundary(begin - stem + 1))
                return true;
        }
    }
    Offset stem = begin;
    while (begin - stem < longest && isHan(text.at(stem - 1)))
        --stem;
    return text.at(stem - 1) == u'、' && isOrganisation(text.knownUpTo(stem - 1));
}

/// 新能源|车, 新能源|销量: which cars, not whose.
bool isKindOfCar(const NameText &text, Offset end) {
    static const WordSet words{u"车",   u"汽车", u"乘用", u"销量", u"业务", u"产品", u"板块",
                               u"转型", u"市场", u"领域", u"赛道", u"渗透", u"整车", u"商用"};
    return text.endsWith(end, u"新能源") && words.at(text, end) > 0;
}

/// 海陵|电力科技有限公司: words of a trade may stand before the word that makes an organisation.
Ending endingAt(const NameText &text, Offset at) {
    static const WordSet legal{u"股份有限公司",       u"有限责任公司",       u"集团有限公司",  u"有限公司",
                               u"合伙企业(有限合伙)", u"管理中心(有限合伙)", u"中心(有限合伙)"};
    static const WordSet clear{
        u"创投",     u"投顾",     u"人寿",     u"证监局",   u"风投",       u"律师行",       u"产险",
        u"财险",     u"金控",     u"法学院",   u"商学院",   u"管理学院",   u"经济学院",     u"总会",
        u"体育会",   u"总商会",   u"总工会",   u"大学",     u"研究院",     u"研究所",       u"研究中心",
        u"研究总院", u"实验室",   u"基金会",   u"协会",     u"学会",       u"商会",         u"联合会",
        u"出版社",   u"通讯社",   u"电视台",   u"日报社",   u"医院",       u"人民法院",     u"检察院",
        u"管理局",   u"监管局",   u"管委会",   u"交易所",   u"事务所",     u"设计院",       u"科学院",
        u"百人会",   u"促进会",   u"研究会",   u"公会",     u"委员会",     u"理工学院",     u"师范学院",
        u"职业学院", u"人民政府", u"市政府",   u"省政府",   u"县政府",     u"区政府",       u"公安局",
        u"气象局",   u"教育局",   u"财政局",   u"发改委",   u"市场监管局", u"投资基金",     u"产业基金",
        u"引导基金", u"母基金",   u"晚报",     u"日报",     u"博物馆",     u"图书馆",       u"农商银行",
        u"商业银行", u"控股集团", u"俱乐部",   u"财经学院", u"医学院",     u"外国语学院",   u"工学院",
        u"美术学院", u"音乐学院", u"体育学院", u"农学院",   u"消防局",     u"警察局",       u"卫生局",
        u"环保局",   u"水利局",   u"交通局",   u"住建局",   u"税务局",     u"海关",         u"建设厅",
        u"教育厅",   u"财政厅",   u"公安厅",   u"卫健委",   u"生态环境厅", u"交通运输厅",   u"水利厅",
        u"高等法院", u"地方法院", u"地检署",   u"中级法院", u"应急管理局", u"市政府卫生局", u"中学",
        u"小学",     u"产投",     u"促进联盟", u"产业联盟", u"创新联盟",   u"技术联盟",     u"消保委",
        u"药监局",   u"慈善基金", u"公益基金", u"研发院",   u"研究会",     u"技术研究所",   u"创新研究院"};
    static const WordSet core{u"公司", u"集团", u"科技", u"银行", u"资本", u"控股", u"证券",
                              u"保险", u"学院", u"基金", u"期货", u"信托", u"资管"};
    static const WordSet trade{
        u"电力",   u"电网",   u"能源", u"汽车", u"电子",   u"生物",   u"医药", u"智能", u"网络", u"传媒", u"石油",
        u"航空",   u"航天",   u"动力", u"信息", u"半导体", u"技术",   u"投资", u"实业", u"建设", u"重工", u"机械",
        u"材料",   u"食品",   u"教育", u"文化", u"咨询",   u"机器人", u"储能", u"光伏", u"风电", u"电池", u"芯片",
        u"晶片",   u"通讯",   u"通信", u"电讯", u"软件",   u"软体",   u"影业", u"影视", u"生技", u"地产", u"置业",
        u"物流",   u"医疗",   u"制药", u"药业", u"生科",   u"光电",   u"精密", u"电器", u"家居", u"乳业", u"酒业",
        u"矿业",   u"钢铁",   u"化工", u"水泥", u"航运",   u"微电子", u"互联", u"租赁", u"出行", u"体育", u"互娱",
        u"娱乐",   u"零售",   u"农业", u"工业", u"精工",   u"重机",   u"船务", u"海运", u"晶圆", u"面板", u"玻璃",
        u"纸业",   u"服饰",   u"餐饮", u"国际", u"饮料",   u"贸易",   u"商贸", u"工程", u"建工", u"城投", u"文旅",
        u"旅游",   u"酒店",   u"航太", u"空间", u"卫星",   u"云端",   u"数据", u"数码", u"照明", u"纺织", u"陶瓷",
        u"家电",   u"电气",   u"电缆", u"轮胎", u"橡胶",   u"化学",   u"新材", u"环保", u"水务", u"燃气", u"种业",
        u"牧业",   u"糖业",   u"百货", u"超市", u"快递",   u"速递",   u"速运", u"货运", u"港口", u"造船", u"船舶",
        u"无人机", u"电机",   u"锂业", u"氢能", u"新能源", u"光学",   u"激光", u"传感", u"仪器", u"装备", u"自动化",
        u"机电",   u"铝业",   u"铜业", u"金属", u"黄金",   u"珠宝",   u"服装", u"鞋业", u"影院", u"广告", u"游戏",
        u"动漫",   u"健康",   u"基因", u"器械", u"置地",   u"物业",   u"建材", u"空调", u"显示", u"存储", u"手机",
        u"硅业",   u"客运",   u"开发", u"玩具", u"联运",   u"水产",   u"药品", u"煤业", u"渔业", u"茶业", u"家纺",
        u"印务",   u"食业",   u"实验", u"生态", u"股份",   u"智造",   u"智驾", u"新能", u"电工", u"电源", u"科创",
        u"创新",   u"互动",   u"在线", u"数科", u"数字",   u"财富",   u"支付", u"农牧", u"饲料", u"特钢", u"稀土",
        u"石化",   u"炼化",   u"仪表", u"轴承", u"传动",   u"木业",   u"园林", u"水电", u"核电", u"热电", u"环境",
        u"检测",   u"医美",   u"中药", u"疫苗", u"风投",   u"财智",   u"智联", u"智行", u"量子", u"超导", u"核能",
        u"聚变",   u"新材料", u"锂电"};
    static const WordSet titles{
        u"总经理",     u"副总经理", u"副总裁", u"总裁", u"董事长", u"首席执行官", u"创始人", u"ceo",    u"执行长",
        u"董事局主席", u"首席",     u"宣布",   u"发布", u"公布",   u"披露",       u"推出",   u"公告",   u"股价",
        u"财报",       u"表示",     u"开源",   u"回应", u"获批",   u"旗下",       u"拟",     u"研发",   u"挂牌",
        u"上市",       u"在港",     u"递表",   u"招股", u"停牌",   u"中标",       u"损失",   u"亏损",   u"裁员",
        u"停产",       u"营收",     u"展出",   u"续约", u"承建",   u"亚太",       u"财务长", u"发言人", u"董座",
        u"公告称",     u"获",       u"认为",   u"预计", u"指出",   u"上季",       u"上半年", u"去年",   u"今年"};
    Ending ending{at, at, 0, true, false, false, false, false};
    bool makes = false;
    for (;;) {
        if (const Offset length = legal.at(text, ending.end)) {
            ending.legal = ending.legal > 0 ? ending.legal : ending.end;
            ending.generic = false;
            ending.end += length;
            makes = true;
        } else if (const Offset sure = clear.at(text, ending.end)) {
            ending.generic = false;
            ending.end += sure;
            makes = true;
        } else if (const Offset plain = ending.legal > 0 ? 0 : core.at(text, ending.end)) { // 有限公司|控股
            ending.end += plain;
            makes = true;
        } else if (const Offset word = makes ? 0 : trade.at(text, ending.end)) {
            // 普生生物|开发的, 云河汽车|新能源车: what it does.
            if ((text.startsWith(ending.end, u"开发") && text.at(ending.end + word) == u'的') ||
                isKindOfCar(text, ending.end + word))
                break;
            ending.end += word;
        } else {
            break;
        }
    }
    // 远信通讯5日宣布
    Offset behind = ending.end;
    while (behind - ending.end < 6 &&
           (QStringView(u"0123456789一二三四五六七八九十月日").contains(QChar(text.at(behind)))))
        ++behind;
    behind += newsTimes().at(text, behind);
    ending.titled = !makes && ending.end > at && titles.at(text, behind) > 0;
    ending.weak =
        !makes && !ending.titled && ending.end > at && (text.at(ending.end) == u'的' || isListed(text, at, ending.end));
    ending.titled = ending.titled || ending.weak;
    ending.bare = !makes && !ending.titled;
    return ending;
}

/// Words of one character that do not stand in names: a name begins behind them.
constexpr QStringView parts =
    u"的了在是和与及或对向由为有被将把从到于据给让用等这那其该各某另每本也都就不没说称而但并又"
    u"往首还已曾正更最很只前后内外中间时起并按经通随因若如以所可能会要应去来跟同像做当比至自我你他她它们一二三四五六七"
    u"八"
    u"九十两几多百千万亿家个位名些种类获遭拟携凭若号虽受像";

bool endsStem(const NameText &text, Offset begin, Offset end) {
    static const WordSet words{
        u"成立",   u"收购",   u"投资",     u"加入",     u"来自",   u"位于", u"就职",   u"毕业", u"联合", u"携手",
        u"旗下",   u"成为",   u"作为",     u"包括",     u"以及",   u"通过", u"根据",   u"关于", u"一家", u"两家",
        u"这家",   u"那家",   u"多家",     u"几家",     u"某家",   u"任何", u"其他",   u"全球", u"国内", u"国外",
        u"海外",   u"本地",   u"当地",     u"所有",     u"部分",   u"许多", u"大型",   u"小型", u"初创", u"上市",
        u"创业",   u"科技",   u"互联网",   u"数据中心", u"企业",   u"公司", u"业者",   u"厂商", u"涉事", u"房企",
        u"车企",   u"药企",   u"券商",     u"代表",     u"担任",   u"出任", u"任职",   u"供职", u"受聘", u"委托",
        u"邀请",   u"起诉",   u"控告",     u"批评",     u"指责",   u"拜访", u"访问",   u"走访", u"参观", u"感谢",
        u"支持",   u"反对",   u"敦促",     u"呼吁",     u"警告",   u"获得", u"接受",   u"宣布", u"表示", u"透露",
        u"指出",   u"出售",   u"入股",     u"参股",     u"持有",   u"并购", u"注资",   u"领投", u"跟投", u"创办",
        u"创立",   u"创建",   u"组建",     u"主办",     u"承办",   u"协办", u"赞助",   u"捐赠", u"前往", u"抵达",
        u"离开",   u"退出",   u"任教",     u"就读",     u"联同",   u"会同", u"联手",   u"伙伴", u"龙头", u"大厂",
        u"巨头",   u"客户",   u"对手",     u"股东",     u"代工",   u"同业", u"母公司", u"全资", u"下属", u"附属",
        u"供应商", u"制造商", u"运营商",   u"开发商",   u"子公司", u"没有", u"设有",   u"新建", u"送往", u"送到",
        u"送至",   u"转往",   u"送院",     u"隔壁",     u"附近",   u"重仓", u"签下",   u"租下", u"买下", u"拿下",
        u"承租",   u"国企",   u"央企",     u"民企",     u"名企",   u"同行", u"劲敌",   u"老牌", u"新锐", u"新势力",
        u"新创",   u"利用",   u"提供",     u"使用",     u"运用",   u"借助", u"生成式", u"本土", u"民营", u"国有",
        u"外资",   u"中资",   u"港资",     u"台资",     u"日资",   u"法人", u"机构",   u"存放", u"裁定", u"判决",
        u"勒令",   u"指控",   u"状告",     u"卖给",     u"买入",   u"售予", u"授予",   u"交由", u"委由", u"承揽",
        u"涵盖",   u"科企",   u"百分之百", u"正向",     u"私立",   u"开办", u"兴建",   u"链结", u"连结", u"接轨",
        u"走向",   u"放眼",   u"迈向",     u"上述",     u"当事",   u"最新", u"知名",   u"著名", u"一间", u"该间",
        u"另一",   u"其中",   u"此外",     u"随后",     u"目前",   u"如今", u"同时",   u"资本", u"基金", u"牵头",
        u"主导",   u"追加",   u"参与",     u"直接",     u"间接",   u"大行", u"全国",   u"可说", u"说是", u"算是",
        u"可说是", u"市调",   u"加盟",     u"自己",     u"手上",   u"资深", u"协助",   u"预估", u"上柜", u"兴柜",
        u"预计",   u"预期",   u"预测",     u"未来",     u"今年",   u"明年", u"去年",   u"系列", u"受理", u"依法"};
    const Offset length = end - begin;
    static const WordSet parties{u"牵头", u"合作方", u"投资方", u"收购方", u"转让方", u"交易方", u"对方"};
    if (parties.upTo(text, end) > 0) // no words of the dictionary's
        return true;
    if (length == 1 && QStringView(u"商厂").contains(QChar(text.at(begin))) && isHan(text.at(begin - 1)))
        return true; // 设备|商
    if (length == 1)
        return !isHan(text.at(begin)) || parts.contains(QChar(text.at(begin)));
    if (length == 2 && parts.contains(QChar(text.at(begin))) && parts.contains(QChar(text.at(begin + 1))))
        return true; // 还与
    // 设备商, 业者, 电池厂: who a name belongs to.
    const bool maker = QStringView(u"商者厂企").contains(QChar(text.at(end - 1)));
    return maker || words.at(text, begin) == length || !isHan(text.at(begin));
}

/// Whether a word that says what follows, a mark, or a word that governs a thing stands before a name: 设备商, 由, 的.
bool isIntroduced(const NameText &text, Offset begin) {
    static const WordSet words{u"公司", u"企业", u"机构",   u"单位",   u"品牌", u"平台", u"券商", u"业者",
                               u"客户", u"对手", u"股东",   u"伙伴",   u"龙头", u"巨头", u"新创", u"初创",
                               u"势力", u"国企", u"央企",   u"民企",   u"收购", u"入股", u"参股", u"控股",
                               u"牵手", u"旗下", u"转投资", u"子公司", u"联手", u"携手"};
    const char16_t before = text.at(begin - 1);
    if (!isHan(before) || QStringView(u"商者厂企由与和及向对被给的").contains(QChar(before)))
        return true;
    return words.upTo(text, begin) > 0;
}

/// How far back the name reaches whose ending begins at `ending`; `ending` itself: there is none.
Offset stemBegin(const NameText &text, Offset ending) {
    static const WordSet research{u"实验室", u"研究院", u"研究所", u"学院", u"基金会", u"研究中心"};
    constexpr Offset longest = 16;
    Offset begin = ending;
    while (begin > 0 && ending - begin < longest) {
        if (const Mention *known = text.knownUpTo(begin); known && known->type == EntityType::Place) {
            begin = known->span.begin;
            // A place begins a name, unless a place or what has a branch there stands before it: 湖南长沙.
            const Mention *before = text.knownUpTo(begin);
            if (!before || before->type == EntityType::Person || before->type == EntityType::Product)
                break;
            continue;
        }
        if (const Mention *known = text.knownUpTo(begin); known && known->type == EntityType::Organisation)
            return known->span.begin; // a part of it: 海陵大学材料实验室
        // Tidewell 望潮实验室
        if (const Mention *known = text.at(begin - 1) == u' ' && begin < ending ? text.knownUpTo(begin - 1) : nullptr;
            known && known->type == EntityType::Organisation && isWordCharacter(text.at(begin - 2)) &&
            research.at(text, ending) > 0)
            return known->span.begin;
        if (text.knownOver(begin - 1))
            break;
        const Offset word = text.wordBefore(begin);
        // 千帆科技公告: a number may begin a name where a clause begins.
        if (begin - word == 1 && begin < ending && !isHan(text.at(word - 1)) &&
            QStringView(u"一三五六七八九百千万").contains(QChar(text.at(word))))
            return word;
        if (endsStem(text, word, begin))
            break;
        begin = word;
    }
    return begin;
}

/// 云河智元新创技术|有限公司: where a legal form makes all before it a name, the name begins with the place of its
/// seat. `ending` itself: no place stands there.
Offset seatBegin(const NameText &text, Offset ending) {
    constexpr Offset longest = 16;
    static const WordSet verbs{u"收购",     u"成立", u"宣布", u"起诉", u"旗下", u"关联公司", u"子公司",
                               u"控股股东", u"受理", u"裁定", u"申请", u"指定", u"与",       u"和",
                               u"对",       u"向",   u"的",   u"被",   u"由",   u"及"};
    Offset begin = ending;
    while (begin > 0 && ending - begin <= longest && isHan(text.at(begin - 1)) &&
           (verbs.upTo(text, begin) == 0 || text.knownOver(begin - 1))) {
        --begin;
        const Mention *known = text.knownFrom(begin);
        if (known && known->type == EntityType::Place && ending - known->span.end >= 2) {
            // 浙江杭州: the first of a chain.
            const Mention *before = text.knownUpTo(begin);
            return before && before->type == EntityType::Place ? before->span.begin : begin;
        }
    }
    return ending;
}

/// A stem that is a name: it begins with a place or with words that no dictionary has.
bool isNamed(const NameText &text, Offset begin, const Ending &kind) {
    const Offset ending = kind.begin;
    static const WordSet trades{u"台股",   u"美股",     u"港股",   u"货代",   u"猎头",   u"中介",   u"人形",
                                u"四足",   u"人工智能", u"大模型", u"新能源", u"半导体", u"云计算", u"大数据",
                                u"机器人", u"具身",     u"电动",   u"纯电",   u"燃油",   u"增程",   u"混动",
                                u"逆市",   u"逆势",     u"高端",   u"尖端",   u"前沿"};
    // 国网青海电力, but not 华为手机
    static const WordSet branches{u"电力", u"新能源", u"资本", u"证券", u"期货",
                                  u"信托", u"科技",   u"金融", u"物流", u"置地"};
    if (ending - begin < 2 || trades.at(text, begin) == ending - begin)
        return false;
    // 叩门资本|市场, 云河今年资本|支出: what trades there and what is spent, no house.
    if (kind.generic && (text.startsWith(kind.end, u"市场") || text.startsWith(kind.end, u"支出") ||
                         text.startsWith(kind.end, u"开支") || text.endsWith(kind.end, u"注册资本")))
        return false;
    // 生成式人工|智能: a field.
    if (text.startsWith(ending - 2, u"人工") && text.startsWith(ending, u"智能"))
        return false;
    // 新加坡燃料油期货: what is dealt in, not who deals.
    static const WordSet goods{u"原油", u"燃料油", u"黄金",   u"白银", u"沪铜", u"铁矿石", u"焦煤",   u"焦炭",  u"大豆",
                               u"豆粕", u"玉米",   u"棉花",   u"白糖", u"橡胶", u"纯碱",   u"碳酸锂", u"指数",  u"股指",
                               u"国债", u"轻油",   u"天然气", u"汽油", u"柴油", u"煤炭",   u"工业硅", u"多晶硅"};
    if (text.startsWith(ending, u"期货") && goods.upTo(text, ending) > 0)
        return false;
    // 三奈米以上半导体: a measure.
    if (const char16_t before = text.at(begin - 1); before >= u'0' && before <= u'9' && !text.knownFrom(begin))
        return false;
    const Mention *place = text.knownFrom(begin);
    static const WordSet sure{
        u"新材", u"硅业", u"客运", u"货运", u"医药", u"开发", u"玩具", u"联运",   u"水产",  u"药品", u"煤业",   u"渔业",
        u"茶业", u"家纺", u"印务", u"饮料", u"贸易", u"商贸", u"建工", u"城投",   u"文旅",  u"航太", u"微电子", u"实业",
        u"置业", u"药业", u"精密", u"重工", u"生技", u"影业", u"乳业", u"酒业",   u"矿业",  u"水务", u"种业",   u"牧业",
        u"糖业", u"纸业", u"铝业", u"铜业", u"锂业", u"国际", u"能源", u"生物",   u"光电",  u"物流", u"云端",   u"汽车",
        u"电子", u"传媒", u"置地", u"船务", u"海运", u"钢铁", u"化工", u"机器人", u"半导体"};
    const bool made = kind.made && (text.isBoundary(begin + 1) || !text.isBoundary(ending)); // 供应商合作公司
    if (!place && kind.bare)
        return ending - begin <= 4 && sure.at(text, ending) == kind.end - ending &&
               (made || beginsUnknown(text, begin, ending)) && isIntroduced(text, begin);
    // 手表|芯片发布, 基因编辑|技术获突破: which sort, not whose.
    static const WordSet things{u"手表", u"手机", u"平板", u"电脑", u"汽车",
                                u"耳机", u"相机", u"电视", u"眼镜", u"家电"};
    if (!place && kind.titled && (things.at(text, begin) == ending - begin || isDescription(text, {begin, ending})))
        return false;
    if (!place)
        return kind.legal > 0 || made || beginsUnknown(text, begin, ending) ||
               (kind.titled && !kind.weak && !isHan(text.at(begin - 1)));
    // 云河科技日: a day of the house.
    static const WordSet desks{u"记者", u"编辑", u"频道", u"专栏", u"新闻"};
    if (place->type == EntityType::Organisation && desks.at(text, kind.end) > 0)
        return false;
    if (place->type == EntityType::Organisation && text.endsWith(kind.end, u"科技") &&
        QStringView(u"日展节周股园馆奖树").contains(QChar(text.at(kind.end))))
        return false;
    if (place->type == EntityType::Organisation)
        return !kind.generic || branches.upTo(text, kind.end) > 0;
    if (kind.bare)
        return false;
    const Offset rest = place->span.end;
    constexpr Offset longForm = 8; // 中国汽车工程研究院股份有限公司
    if (rest == ending && kind.legal > 0 && kind.end - ending >= longForm)
        return true;
    if (rest == ending)
        return (!kind.generic || (kind.weak && text.at(kind.end) == u'、')) && !isCountry(text.key(place->span));
    if (kind.generic)
        return beginsUnknown(text, rest, ending);
    // 英国海陵大学: a town's, behind its country.
    if (const Mention *town = text.knownFrom(rest); town && town->type == EntityType::Place && town->span.end == ending)
        return !isCountry(text.key(town->span));
    return kind.legal > 0 || beginsUnknown(text, rest, ending) || !isCountry(text.key(place->span));
}

/// 海陵科学院|水文信息与水文创新|研究院: an institute of a house, and an office of a place, may have 与 in its name.
/// 中|海陵科技有限公司: 中 begins a firm where a word that governs it stands before.
Offset houseBegin(const NameText &text, Offset begin, const Ending &ending) {
    constexpr Offset longest = 18;
    if (ending.legal > 0 && text.at(begin - 1) == u'中' && !text.knownOver(begin - 1) &&
        (!isHan(text.at(begin - 2)) || QStringView(u"向与和对由及将被在为").contains(QChar(text.at(begin - 2)))))
        return begin - 1;
    static const WordSet houses{u"大学", u"科学院", u"学院", u"研究院"};
    static const WordSet institutes{u"研究院", u"研究所", u"实验室", u"研究中心", u"创新院"};
    static const WordSet offices{u"管理局", u"监管局", u"委员会", u"管委会"};
    const bool office = offices.upTo(text, ending.end) > 0;
    if ((!office && institutes.upTo(text, ending.end) == 0) ||
        !QStringView(u"与和").contains(QChar(text.at(begin - 1))))
        return begin;
    for (Offset at = begin - 1; at > 0 && begin - at < longest && isHan(text.at(at - 1)); --at) {
        const Mention *known = text.knownUpTo(at);
        if (known && office && known->type == EntityType::Place && begin - at <= 6)
            return known->span.begin;
        if (known && known->type == EntityType::Organisation && !office && houses.upTo(text, at) > 0 && begin - at >= 4)
            return known->span.begin;
        if (known || QStringView(u"的了在是由对向为及等").contains(QChar(text.at(at - 1))))
            break;
    }
    return begin;
}

/// 德国|海陵科技, 英国|海陵大学: a country stands before the name of a company or a school, but belongs to an office's.
Offset behindCountry(const NameText &text, Offset begin, const Ending &ending) {
    const Mention *place = text.knownFrom(begin);
    if (ending.legal > 0 || !place || place->type != EntityType::Place || !isCountry(text.key(place->span)) ||
        ending.begin - place->span.end < 2 ||
        (!text.endsWith(ending.end, u"学院") &&
         QStringView(u"局署部院会行关厅委所").contains(QChar(text.at(ending.end - 1)))))
        return begin;
    return place->span.end;
}

Proposal proposalOf(const NameText &text, Offset begin, const Ending &ending) {
    Proposal proposal{{begin, ending.end}, EntityType::Organisation, ending.generic ? 0.72F : 0.88F, false, {}};
    // 海陵电力有限公司 is 海陵电力 afterwards; 云河海陵科技 is 海陵科技, or 海陵.
    const Mention *place = text.knownFrom(begin);
    const Offset bare = place && place->span.end < ending.begin ? place->span.end : begin;
    const Offset formEnd = ending.legal > 0 ? ending.legal : ending.end;
    if (formEnd - begin >= 2 && formEnd < ending.end)
        proposal.shortForms.append(text.key({begin, formEnd}).toString());
    if (bare > begin && formEnd - bare >= 3)
        proposal.shortForms.append(text.key({bare, formEnd}).toString());
    // 具身科技: the word for a field is none for a firm.
    static const WordSet fields{u"具身", u"低空", u"脑机", u"智驾", u"算力", u"储能", u"氢能"};
    const bool field = fields.at(text, bare) == ending.begin - bare;
    const bool foreign = ending.begin - bare >= 3 && isTransliterated(text, {bare, ending.begin});
    if (ending.begin - bare >= 2 && ending.legal == 0 && !field && (foreign || beginsUnknown(text, bare, ending.begin)))
        proposal.shortForms.append(text.key({bare, ending.begin}).toString());
    return proposal;
}

/// 收购沧元望重49%股权: what is bought by shares is a company. The end of its name; 0: none begins here.
Offset soldEnd(const NameText &text, Offset begin) {
    constexpr Offset longest = 8;
    static const WordSet verbs{u"收购", u"受让", u"购买", u"出售", u"转让",
                               u"持有", u"增持", u"减持", u"入股", u"拿下"};
    if (!isHan(text.at(begin)) || verbs.upTo(text, begin) == 0 || text.knownOver(begin))
        return 0;
    Offset end = begin;
    while (end - begin < longest && isHan(text.at(end)) && !text.knownOver(end) &&
           !QStringView(u"的其该约近超了").contains(QChar(text.at(end))))
        ++end;
    Offset share = end;
    while ((text.at(share) >= u'0' && text.at(share) <= u'9') || text.at(share) == u'.')
        ++share;
    static const WordSet shares{u"%股权", u"%的股权", u"%股份", u"%的股份"};
    const bool sold = share > end && shares.at(text, share) > 0;
    return sold && end - begin >= 3 && beginsUnknown(text, begin, end) ? end : 0;
}

} // namespace

void organisations(const NameText &text, Proposals &proposals) {
    for (Offset i = 2; i < text.size(); ++i) {
        if (const Offset end = soldEnd(text, i); end > 0)
            proposals.push_back({{i, end}, EntityType::Organisation, 0.74F, false, {}});
    }
    for (Offset i = 2; i < text.size(); ++i) {
        Ending ending = endingAt(text, i);
        ending.made = QStringView(u"商者").contains(QChar(text.at(i - 3)));
        if (ending.end == ending.begin || isAnyFirm(text, ending.begin, ending.end))
            continue;
        if (const Mention *known = text.knownOver(i); known && known->span.begin < i)
            continue;
        // 区人|民法|院 and 业者澄|远航|太: what is so long, or stands so, is no part of other words.
        const bool certain = (ending.end - i >= 4 && !ending.generic) || ending.made;
        if (isHan(text.at(i - 1)) && !text.knownOver(ending.end - 1) && (certain || text.isBoundary(i)) &&
            (ending.made || text.isBoundary(ending.end))) {
            const Offset seat = ending.legal > 0 ? seatBegin(text, ending.begin) : i;
            Offset begin = seat < i ? seat : stemBegin(text, i);
            begin = houseBegin(text, begin, ending);
            const Offset name = behindCountry(text, begin, ending);
            // 英国|数据中心公司: without its country it is any such company.
            const bool any = name > begin && !text.knownFrom(name) && !beginsUnknown(text, name, ending.begin);
            if (!any && (seat < i || isNamed(text, begin, ending)) && !isAnyOfKind(text, {name, ending.end}))
                proposals.push_back(proposalOf(text, name, ending));
        }
        i = ending.end - 1;
    }
}

} // namespace variorum::unknown
