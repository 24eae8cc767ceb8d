// SPDX-License-Identifier: Apache-2.0
#include "models/entity/unknown/nonames.h"

#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

namespace variorum::unknown {

bool isGeneric(const NameText &text, Span span) {
    static const WordSet words{
        u"公司",     u"政府",   u"法院",     u"警方",     u"央行",   u"银行",   u"大学",   u"学校",   u"医院",
        u"全国",     u"国内",   u"国外",     u"海外",     u"当地",   u"本地",   u"境内",   u"境外",   u"全球",
        u"世界",     u"内地",   u"大陆",     u"本港",     u"本市",   u"全市",   u"全省",   u"我国",   u"沿海",
        u"城市",     u"农村",   u"国会",     u"议会",     u"总统府", u"外交部", u"国防部", u"财政部", u"商务部",
        u"部队",     u"军方",   u"集团",     u"中方",     u"美方",   u"双方",   u"欧方",   u"俄方",   u"日方",
        u"韩方",     u"交易所", u"股市",     u"市场",     u"委员会", u"董事会", u"监事会", u"理事会", u"检察院",
        u"派出所",   u"村委会", u"居委会",   u"总部",     u"机构",   u"协会",   u"企业",   u"联盟",   u"联赛",
        u"球队",     u"车站",   u"机场",     u"高铁站",   u"客厅",   u"先生",   u"女士",   u"经理",   u"主席",
        u"老师",     u"同学",   u"记者",     u"市区",     u"山区",   u"港股",   u"美股",   u"台股",   u"亚太",
        u"中美",     u"中欧",   u"中日",     u"两岸",     u"外地",   u"现场",   u"平台",   u"文创",   u"决胜局",
        u"月均",     u"年均",   u"日均",     u"人均",     u"首轮",   u"次轮",   u"地区",   u"区域",   u"一带",
        u"沿线",     u"沿岸",   u"流域",     u"全境",     u"董座",   u"董娘",   u"法人",   u"外资",   u"外媒",
        u"雷亚尔",   u"里拉",   u"卢比",     u"卢布",     u"比索",   u"克朗",   u"法郎",   u"兰特",   u"里亚尔",
        u"迪拉姆",   u"子公司", u"母公司",   u"分公司",   u"欧美",   u"日韩",   u"中外",   u"电网",   u"新时代",
        u"核岛",     u"常规岛", u"亚太区",   u"季增",     u"季减",   u"年增",   u"年减",   u"月增",   u"月减",
        u"冷冬",     u"寒冬",   u"暖冬",     u"严冬",     u"盛夏",   u"初秋",   u"深秋",   u"旗舰店", u"英寸",
        u"英里",     u"万台",   u"国际",     u"城区",     u"多国",   u"充电站", u"下水道", u"美术馆", u"博物馆",
        u"大公司",   u"电动",   u"晶圆厂",   u"毫安时",   u"汽车部", u"法务部", u"首都圈", u"城市群", u"快速路",
        u"回头路",   u"野区",   u"资源",     u"南部",     u"北部",   u"东部",   u"西部",   u"西北部", u"东北部",
        u"东南部",   u"西南部", u"东南缘",   u"业内",     u"点赞",   u"商务区", u"估值",   u"多维度", u"分拆",
        u"资安",     u"影响力", u"自有品牌", u"国际银行", u"投行",   u"券商",   u"车企",   u"药企",   u"大厂",
        u"事业部",   u"事业群", u"中都",     u"财报",     u"年报",   u"季报",   u"台厂",   u"陆厂",   u"日厂",
        u"韩厂",     u"韩股",   u"日股",     u"陆股",     u"兴柜股", u"许多人", u"管理层", u"度假区", u"台欧",
        u"沪深京",   u"沪深",   u"资本",     u"市府",     u"县府",   u"省府",   u"州府",   u"市政府", u"县政府",
        u"省政府",   u"州政府", u"区公所",   u"公所",     u"国安",   u"中央",   u"入围",   u"为主",   u"承销银行",
        u"行业协会", u"数据局"};
    static const WordSet longer{
        u"政府部门",   u"公安机关",   u"全资子公司",   u"控股子公司",   u"合资公司",   u"上市公司",
        u"科技公司",   u"芯片公司",   u"互联网公司",   u"人工智能公司", u"半导体公司", u"初创公司",
        u"科技巨头",   u"关联公司",   u"创业公司",     u"新创公司",     u"核能公司",   u"汽车公司",
        u"自驾公司",   u"智驾公司",   u"自动驾驶公司", u"机器人公司",   u"游戏公司",   u"能源公司",
        u"电力公司",   u"媒体公司",   u"软件公司",     u"私募机构",     u"投资机构",   u"通用人工智能公司",
        u"智能公司",   u"亚太地区",   u"光热电站",     u"新能源汽车",   u"新能源车",   u"电动汽车",
        u"智能汽车",   u"官方旗舰店", u"高速公路",     u"纯电汽车",     u"燃油汽车",   u"英寸晶圆厂",
        u"具身智能",   u"控核聚变",   u"大中华区",     u"中试基地",     u"中央商务区", u"亚太资安",
        u"人和公司",   u"金融科技",   u"上市柜公司",   u"台股基金",     u"美国联邦",   u"顾问公司",
        u"中央政府",   u"地方政府",   u"市府团队",     u"市调顾问公司", u"市调公司",   u"科创板公司",
        u"创业板公司", u"主板公司",   u"护国神山",     u"大模型公司",   u"人民法院",   u"挂牌公司",
        u"发卡银行",   u"炼铁厂",     u"研究所",       u"航空公司",     u"金融机构",   u"人工智能岛",
        u"私人银行",   u"街道",       u"堰塞湖"};
    return words.has(text, span) || longer.has(text, span);
}

bool isAnyFirm(const NameText &text, Offset ending, Offset end) {
    static const WordSet firms{u"公司", u"交易所"};
    static const WordSet sorts{u"人和", u"科创板",   u"创业板", u"子",   u"母",   u"分",       u"孙",       u"关联",
                               u"参股", u"目标",     u"标的",   u"初创", u"新创", u"创业",     u"项目",     u"合资",
                               u"上市", u"控股",     u"上市柜", u"新药", u"上柜", u"兴柜",     u"公开发行", u"互联网",
                               u"硬体", u"硬件",     u"软体",   u"内容", u"加密", u"加密货币", u"虚拟货币", u"网路",
                               u"社群", u"社交媒体", u"电商",   u"航天", u"太空", u"支付",     u"平台",     u"生技"};
    return firms.at(text, ending) == end - ending && sorts.upTo(text, ending) > 0;
}

bool isAnyOfKind(const NameText &text, Span span) {
    const Offset before = text.at(span.begin - 1) == u' ' ? span.begin - 2 : span.begin - 1;
    const bool counted =
        (text.at(before) >= u'0' && text.at(before) <= u'9') || QStringView(u"万亿").contains(QChar(text.at(before)));
    if (counted && QStringView(u"年月日辆万亿余台款家位座元").contains(QChar(text.at(span.begin))))
        return true;
    static const WordSet kinds{u"新能源汽车", u"新能源车", u"电动汽车", u"智能汽车", u"飞行汽车",
                               u"黑科技",     u"员工会",   u"大公司",   u"资安公司", u"网安公司"};
    static const WordSet firms{u"车厂", u"车企", u"企业", u"厂商", u"公司", u"药厂", u"晶圆厂"};
    static const WordSet works{u"晶圆厂", u"面板厂", u"电池厂", u"车厂", u"工厂", u"产线"};
    const bool anyFirm = QStringView(u"美英法德日韩俄台港欧印陆新旧老各").contains(QChar(text.at(span.begin))) &&
                         firms.at(text, span.begin + 1) == span.length() - 1;
    const bool anyWork = QStringView(u"新旧老").contains(QChar(text.at(span.begin))) && endsIn(text, span, works);
    // 柚子投资的新公司: what it does, not what it is called.
    const Mention *investor = text.startsWith(span.end, u"的") ? text.knownFrom(span.begin) : nullptr;
    if (investor && investor->span.end + 2 == span.end && text.startsWith(investor->span.end, u"投资"))
        return true;
    // 举集团之力
    return endsIn(text, span, kinds) || anyFirm || anyWork || text.startsWith(span.end, u"之力");
}

namespace {

/// 美英, 中美|站: two countries, 七国: how many
bool isOfCountries(const NameText &text, Span span) {
    const auto holds = [&](QStringView characters, Offset at) { return characters.contains(QChar(text.at(at))); };
    constexpr QStringView countries = u"美英法德日韩俄台港欧印澳加中以伊乌";
    const bool two = holds(countries, span.begin) && holds(countries, span.begin + 1);
    return (two && span.length() <= 3) || (span.length() == 2 && holds(u"一二三四五六七八九十两多各", span.begin) &&
                                           holds(u"国州省市", span.begin + 1));
}

} // namespace

int plainWords(const NameText &text, Span span) {
    int words = 0;
    Offset begin = span.begin;
    for (Offset i = span.begin + 1; i <= span.end; ++i) {
        if (i < span.end && !text.isBoundary(i))
            continue;
        if (i - begin < 2)
            return 0;
        ++words;
        begin = i;
    }
    return words;
}

bool isDescription(const NameText &text, Span span) {
    return plainWords(text, span) > 1;
}

bool isNoName(const NameText &text, Span span, EntityType type, bool certain) {
    // 5亿立方英尺: what stands at a number is its unit.
    static const WordSet units{u"英寸", u"英里", u"万", u"亿", u"余", u"多", u"毫安时", u"家"};
    const bool apart = text.at(span.begin - 1) == u' ' && (type == EntityType::Place || units.at(text, span.begin) > 0);
    if (const char16_t before = text.at(span.begin - (apart ? 2 : 1));
        before >= u'0' && before <= u'9' && !text.knownFrom(span.begin))
        return true;
    // 文丨江晚声: a bar in the shape of a character
    for (Offset i = span.begin; i < span.end; ++i) {
        if (text.at(i) == u'丨')
            return true;
    }
    // 云河自己的, 盘中小涨
    if (static const WordSet selves{u"自己", u"本身", u"自身"}; endsIn(text, span, selves))
        return true;
    if (static const WordSet hours{u"盘中", u"盘后", u"盘前", u"早盘", u"尾盘"}; hours.at(text, span.begin) > 0)
        return true;
    static const WordSet buildings{u"中心", u"园区", u"图书馆", u"体育馆", u"体育场", u"机场", u"车站",
                                   u"码头", u"大楼", u"大厦",   u"广场",   u"校园",   u"厂区", u"工地"};
    static const WordSet occasions{u"日",   u"赛",   u"节",   u"奖",   u"计划", u"计画",
                                   u"项目", u"工程", u"活动", u"论坛", u"局势"};
    static const WordSet works{u"新厂", u"旧厂", u"厂房", u"厂区", u"新馆", u"新店", u"分店", u"门店"};
    static const WordSet powers{u"政府", u"议会", u"国会", u"警方", u"军方", u"当局", u"总统府", u"官方"};
    static const WordSet markets{u"上市", u"股市", u"楼市", u"城市", u"后市", u"门市", u"休市", u"开市", u"收市"};
    static const WordSet behindPersons{u"资本", u"科技", u"控股", u"证券",   u"汽车",   u"能源", u"电力", u"医药",
                                       u"传媒", u"原油", u"指数", u"大学",   u"集团",   u"公司", u"银行", u"基金",
                                       u"创投", u"风投", u"投资", u"半导体", u"证监局", u"奖",   u"地区", u"机场",
                                       u"计划", u"型",   u"品牌", u"效应",   u"产业"};
    switch (type) {
    case EntityType::Person: {
        // 高见22414点: two characters and a number are a verb and its amount.
        Offset behind = span.end;
        while (text.at(behind) == u' ')
            ++behind;
        const char16_t next = text.at(behind);
        // Rockwell向|员工强调: whom somebody speaks to.
        if (QStringView(u"向对于").contains(QChar(text.at(span.begin))) && text.isOneWord({span.begin + 1, span.end}))
            return true;
        // 姚|还兼任
        if (span.length() == 2 && QStringView(u"还也则又就都便已曾将并仍再").contains(QChar(text.at(span.end - 1))))
            return true;
        // 於美東|時間
        if (text.startsWith(span.end, u"时间") || (span.length() < 4 && text.key(span).contains(u'·')))
            return true;
        // 张冠李|戴: the first three of a saying.
        if (span.length() == 3 && text.isOneWord({span.begin, span.end + 1}))
            return true;
        static const WordSet figures{u"预测", u"表示", u"认为", u"指出", u"预计", u"强调", u"透露", u"订单",
                                     u"销量", u"产量", u"交付", u"环比", u"同比", u"营收", u"累计"};
        return behindPersons.at(text, span.end) > 0 || endsIn(text, span, figures) || text.at(span.end - 1) == u'籍' ||
               text.at(span.end - 1) == u'姓' || (span.length() == 2 && next >= u'0' && next <= u'9');
    }
    case EntityType::Place:
        // 特定道|路, 重建路|径: a part of a word.
        if (QStringView(u"道路").contains(QChar(text.at(span.end - 1))) &&
            (QStringView(u"路网闸况径由边障上").contains(QChar(text.at(span.end))) ||
             QStringView(u"光电油气思声频").contains(QChar(text.at(span.end - 2)))))
            return true;
        if (static const WordSet phases{u"一期", u"二期", u"三期", u"四期", u"五期"}; endsIn(text, span, phases))
            return true;
        // 海陵等国加征: countries of a list
        if (text.at(span.begin) == u'国' && QStringView(u"等各多两诸").contains(QChar(text.at(span.begin - 1))))
            return true;
        if (text.startsWith(span.end, u"时间")) // 海陵时间
            return true;
        // 北|中南: sides of somewhere. 首波基地: the first of many.
        if (QStringView(u"东西南北中").contains(QChar(text.at(span.begin - 1))) &&
            QStringView(u"东西南北中").contains(QChar(text.at(span.begin))))
            return true;
        if (text.startsWith(span.begin, u"太阳能"))
            return true;
        if (isOfCountries(text, span))
            return true;
        if (static const WordSet rounds{u"首波", u"下波", u"首批", u"首期", u"二期", u"三期"};
            rounds.at(text, span.begin) > 0)
            return true;
        if (text.endsWith(span.end, u"之路") || text.startsWith(span.begin, u"开发者") ||
            text.startsWith(span.begin, u"开源"))
            return true;
        // 台前: where something is.
        if (span.length() == 2 && QStringView(u"前后内外旁边").contains(QChar(text.at(span.end - 1))))
            return true;
        return QStringView(u"新旧老本该原和与那这").contains(QChar(text.at(span.begin))) ||
               endsIn(text, span, markets) || (endsIn(text, span, buildings) && !text.knownFrom(span.begin));
    default:
        if (isAnyOfKind(text, span))
            return true;
        // Tidewell等|国际企业集团: what those before it are.
        if (text.at(span.begin - 1) == u'等' && !text.knownFrom(span.begin))
            return true;
        // 大厂高管同时: when somebody does something.
        // 云泽方面, 云泽涨超5%
        if (static const WordSet moves{u"方面", u"涨超", u"跌超", u"涨逾", u"跌逾", u"收涨", u"收跌"};
            endsIn(text, span, moves))
            return true;
        if (static const WordSet adverbs{u"东家", u"同时", u"目前", u"此前", u"正在", u"已经", u"入围", u"入选",
                                         u"中标", u"上榜"};
            endsIn(text, span, adverbs))
            return true;
        // 测试介面厂|云泽: what the company behind it is.
        if (const Mention *house = text.knownFrom(span.end);
            house && house->type == EntityType::Organisation &&
            QStringView(u"厂商").contains(QChar(text.at(span.end - 1))))
            return true;
        // 公司|估值; 云河沃堡|设厂
        static const WordSet starts{u"公司", u"企业", u"集团", u"发展", u"推动", u"培育", u"加快", u"加大",
                                    u"强化", u"涵盖", u"期望", u"希望", u"预期", u"优质", u"优秀", u"关注"};
        static const WordSet suns{u"太阳能", u"太阳光电", u"绿能", u"渔电共生", u"离岸风电", u"再生能源"};
        static const WordSet plants{u"光电", u"电站", u"厂", u"案场", u"系统", u"业者", u"产业", u"电池厂"};
        if (suns.at(text, span.begin) > 0 &&
            (suns.at(text, span.begin) == span.length() || plants.upTo(text, span.end) > 0))
            return true;
        static const WordSet cars{u"新能源汽车", u"新能源车", u"电动汽车", u"智能汽车"};
        // 一家|商用车集团
        if ((text.at(span.begin - 1) == u'家' && !text.knownFrom(span.begin)) || endsIn(text, span, cars))
            return true;
        static const WordSet builds{u"设厂", u"建厂", u"扩产", u"投产", u"量产", u"扩厂", u"办厂", u"估值"};
        static const WordSet sayings{u"提及", u"提到", u"表示", u"透露", u"指出", u"认为",
                                     u"强调", u"组建", u"聚焦", u"设有", u"设立"};
        for (Offset i = span.begin; i + 2 <= span.end; ++i) {
            if (sayings.at(text, i) > 0)
                return true;
        }
        if (starts.at(text, span.begin) > 0 || endsIn(text, span, builds))
            return true;
        // 19 日|闪讯速报
        if (QStringView(u"日月年").contains(QChar(text.at(span.begin))) &&
            (text.at(span.begin - 1) == u' ' || isWordCharacter(text.at(span.begin - 1))))
            return true;
        // 海陵国际电子|消费品展: an occasion; 海陵测试介面厂: any of that place.
        if (const Mention *place = text.knownFrom(span.begin);
            place && place->type == EntityType::Place && place->span.end < span.end) {
            static const WordSet shows{u"展", u"展会", u"展览", u"博览会", u"大会", u"峰会", u"论坛", u"年会", u"节"};
            constexpr Offset reach = 5;
            Offset at = span.end;
            while (at - span.end < reach && isHan(text.at(at)) && shows.at(text, at) == 0)
                ++at;
            if (at > span.end && shows.at(text, at) > 0 && text.isBoundary(at + 1))
                return true;
            static const WordSet countries{u"台湾", u"中国", u"日本", u"韩国", u"美国",
                                           u"德国", u"印度", u"越南", u"泰国"};
            if (text.at(span.end - 1) == u'厂' && countries.at(text, span.begin) > 0 &&
                isDescription(text, {place->span.end, span.end - 1}))
                return true;
        }
        // 海陵矿业|部长: an office of its country. 海陵关税|协议: what is agreed.
        if (text.startsWith(span.end, u"部长") || text.startsWith(span.end, u"大臣") ||
            text.startsWith(span.end, u"协议") || text.startsWith(span.end, u"协定"))
            return true;
        // 海陵|发展: what a place does.
        if (static const WordSet deeds{u"发展", u"建设", u"推进", u"改革", u"载人", u"绕月", u"制造"};
            endsIn(text, span, deeds)) {
            const Mention *place = text.knownFrom(span.begin);
            if (place && place->type == EntityType::Place && span.end - place->span.end == 2)
                return true;
        }
        // 九龙西副消防|长: the title of a person.
        if (text.at(span.end) == u'长' && !QStringView(u"局部署厅处院会行校所").contains(QChar(text.at(span.end - 1))))
            return true;
        if (static const WordSet centres{u"数据中心", u"资料中心", u"购物中心", u"会展中心", u"服务中心", u"体育中心",
                                         u"办公室"};
            endsIn(text, span, centres))
            return true;
        if (static const WordSet any{u"国内", u"国外", u"海外", u"本地", u"当地", u"各大", u"多家", u"其他",
                                     u"全国", u"全球", u"上述", u"这家", u"大型", u"中小", u"外资", u"主流",
                                     u"头部", u"知名", u"境外", u"境内", u"相关", u"顶尖", u"专业", u"传统",
                                     u"新兴", u"领先", u"著名", u"一流", u"国有", u"私人", u"台系", u"陆系",
                                     u"日系", u"韩系", u"美系", u"欧系", u"民营", u"资深"};
            any.at(text, span.begin) > 0 && !text.knownFrom(span.begin))
            return true;
        // 美国|初创公司, 核心|竞争力: a place and a kind, or words of the dictionary for something abstract.
        if (const Mention *place = text.knownFrom(span.begin);
            place && place->span.end < span.end && isGeneric(text, {place->span.end, span.end}))
            return true;
        if (static const WordSet abstract{u"竞争力", u"战略",   u"模式",   u"技术", u"市场",     u"业务", u"需求",
                                          u"产业",   u"行业",   u"体系",   u"能力", u"规模",     u"水平", u"优势",
                                          u"机制",   u"政策",   u"趋势",   u"阶段", u"领域",     u"赛道", u"板块",
                                          u"概念",   u"生产力", u"供应链", u"火箭", u"运载火箭", u"手机"};
            endsIn(text, span, abstract))
            return true;
        if (static const WordSet kinds{u"公司", u"企业", u"厂商", u"机构", u"机器人"};
            !certain && endsIn(text, span, kinds) && isDescription(text, span))
            return true;
        // 在汉堡港投资17亿: a verb and its amount.
        if (static const WordSet verbs{u"投资", u"收购", u"融资", u"采购", u"订购"};
            endsIn(text, span, verbs) && text.at(span.end) >= u'0' && text.at(span.end) <= u'9')
            return true;
        // 南非|牵头投资的: what somebody does.
        if (static const WordSet ways{u"牵头", u"参与", u"主导", u"追加", u"领衔", u"独立", u"联合"};
            span.length() == 4 && ways.at(text, span.begin) == 2)
            return true;
        // 海大|初创公司: who a company comes from.
        if (static const WordSet young{u"初创公司", u"新创公司", u"创业公司", u"上市公司", u"上柜公司", u"兴柜公司"};
            endsIn(text, span, young))
            return true;
        if (static const WordSet fields{u"人工智能", u"大模型", u"全资控股", u"控股股东", u"机器学习", u"云计算"};
            endsIn(text, span, fields))
            return true;
        if (!text.knownFrom(span.begin) &&
            QStringView(u"从在对向由将把被让使给与或及但而且则因").contains(QChar(text.at(span.begin))))
            return true;
        if (static const WordSet relations{u"母公司", u"关联公司", u"竞争对手"}; endsIn(text, span, relations))
            return true;
        // 北京三座晶圆厂: how many of them there are.
        if (const Mention *place = text.knownFrom(span.begin);
            place && place->type == EntityType::Place && place->span.end + 1 < span.end) {
            const bool number =
                QStringView(u"一二两三四五六七八九十几多数各").contains(QChar(text.at(place->span.end)));
            if (number && QStringView(u"座家处条个所").contains(QChar(text.at(place->span.end + 1))))
                return true;
        }
        // 比利时工作室: any of that country. 机器人|腾出空间: words, no name.
        static const WordSet studios{u"工作室", u"团队", u"企业", u"厂商", u"公司"};
        if (const Mention *country = text.knownFrom(span.begin);
            (country && country->type == EntityType::Place &&
             studios.at(text, country->span.end) == span.end - country->span.end) ||
            (type == EntityType::Product && span.length() == 4 && isDescription(text, span)))
            return true;
        // 省|食品药品监管局, 县|法院: of any province or county. 五大煤炭集团: how many they are.
        if (QStringView(u"省市县区州镇乡").contains(QChar(text.at(span.begin))) && text.isBoundary(span.begin + 1) &&
            !text.knownFrom(span.begin))
            return true;
        for (Offset i = span.begin; i + 2 < span.end; ++i) {
            if (QStringView(u"两二三四五六七八九十").contains(QChar(text.at(i))) && text.at(i + 1) == u'大' &&
                text.isBoundary(i) && text.isBoundary(i + 2))
                return true;
        }
        // 金蛇年: how a year is called.
        return (span.length() < 3 && !certain) || text.at(span.end - 1) == u'年' || endsIn(text, span, works) ||
               endsIn(text, span, occasions) || endsIn(text, span, powers);
    }
}

} // namespace variorum::unknown
