// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/latinlists.h"
#include "models/entity/unknown/latinwords.h"
#include "models/entity/unknown/modelwords.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/shortforms.h"
#include "models/entity/unknown/wordset.h"

#include <QSet>

#include <algorithm>

namespace variorum::unknown {

namespace {

struct Guess {
    EntityType type = EntityType::Organisation;
    float confidence = 0;
};

/// Tidewell（潮井）宣布: behind the brackets at an offset, which say the name in Chinese. The offset: there are none.
Offset behindGloss(const NameText &text, Offset at) {
    constexpr Offset longest = 12;
    Offset end = at + 1;
    while (isHan(text.at(end)) && end - at <= longest)
        ++end;
    if (text.at(at) != u'(' || text.at(end) != u')' || end - at < 3)
        return at;
    return text.at(end + 1) == u' ' ? end + 2 : end + 1;
}

/// What the Chinese words beside a Latin name say that it is.
Guess guess(const NameText &text, const LatinRun &run) {
    static const WordSet companyBefore{
        u"公司",   u"企业",     u"厂商",     u"机构",     u"独角兽",   u"开发商",  u"供应商", u"服务商",
        u"运营商", u"制造商",   u"提供商",   u"巨头",     u"新贵",     u"创企",    u"初创",   u"新创",
        u"子公司", u"媒体",     u"智库",     u"工作室",   u"竞争对手", u"大客户",  u"母公司", u"孙公司",
        u"品牌",   u"外媒",     u"日媒",     u"韩媒",     u"美媒",     u"英媒",    u"德媒",   u"投资基金",
        u"母基金", u"开发团队", u"能源集团", u"科技集团", u"传媒集团", u"汽车集团"};
    static const WordSet productBefore{
        u"模型", u"产品",     u"芯片",   u"晶片",     u"平台",   u"应用",   u"系统",   u"软件",     u"软体",
        u"项目", u"工具",     u"助手",   u"机器人",   u"框架",   u"处理器", u"加速器", u"手机",     u"车型",
        u"卫星", u"火箭",     u"浏览器", u"智能体",   u"显卡",   u"架构",   u"型号",   u"新药",     u"药物",
        u"疫苗", u"监控服务", u"云服务", u"托管服务", u"代号为", u"计算机", u"超算",   u"超级电脑", u"桌面应用"};
    static const WordSet personBefore{u"ceo",      u"cto",    u"首席执行官", u"总裁",   u"教授",   u"分析师", u"创始人",
                                      u"科学家",   u"研究员", u"工程师",     u"发言人", u"记者",   u"博士",   u"主管",
                                      u"合伙人",   u"合夥人", u"创办人",     u"主席",   u"董事",   u"经理",   u"院长",
                                      u"创始人叫", u"名叫",   u"专家",       u"学者",   u"作家",   u"导师",   u"主任",
                                      u"律师",     u"执行长", u"会长",       u"总监",   u"作者",   u"负责人", u"主编",
                                      u"编辑",     u"副总裁", u"董事长",     u"宇航员", u"博主",   u"导演",   u"演员",
                                      u"顾问",     u"车手",   u"设计师",     u"高管",   u"爆料者", u"爆料人"};
    static const WordSet companyBehind{
        u"公司",     u"首席",         u"ceo",    u"cto",    u"创始人",   u"联合创始人", u"总裁",       u"集团",
        u"股价",     u"财报",         u"估值",   u"旗下",   u"董事长",   u"宣布",       u"收购",       u"融资",
        u"高管",     u"发言人",       u"上市",   u"营收",   u"的股价",   u"的估值",     u"的财报",     u"员工",
        u"联创",     u"团队",         u"披露",   u"预估",   u"预测",     u"报导",       u"报道",       u"报价",
        u"获利",     u"财测",         u"减持",   u"增持",   u"出售",     u"入股",       u"裁员",       u"推出",
        u"发布",     u"发表",         u"执行长", u"社长",   u"会长",     u"创办人",     u"共同创办人", u"联合创办人",
        u"行政总裁", u"董事",         u"合伙人", u"合夥人", u"市值",     u"的市值",     u"的营收",     u"的执行长",
        u"的创始人", u"的联合创始人", u"的首席", u"的ceo",  u"的创办人", u"副总裁",     u"全球副总裁", u"前副总裁"};
    // Tidewell辩称, 收购Tidewell: what companies do and what is done to them.
    static const WordSet deeds{u"辩称", u"起诉", u"被诉",   u"签署",     u"达成",   u"合作",   u"裁员",
                               u"承诺", u"同意", u"融资",   u"获得融资", u"成立于", u"聘请",   u"任命",
                               u"挖来", u"售予", u"估值",   u"发行",     u"申请",   u"宣称",   u"声明",
                               u"完成", u"获得", u"斥资",   u"投资",     u"上调",   u"下调",   u"回应",
                               u"否认", u"拒绝", u"创立于", u"总部",     u"的总部", u"的员工", u"的竞争对手"};
    static const WordSet done{
        u"收购",   u"起诉", u"创办",   u"创立",   u"创办的", u"创立的", u"入职", u"任职于", u"就职于",     u"供职于",
        u"加入",   u"离开", u"控告",   u"售予",   u"卖给",   u"投资",   u"并购", u"入股",   u"联合创办的", u"联合创办",
        u"创建的", u"创建", u"收购了", u"投资了", u"旗下",   u"携手",   u"对手", u"曾任",   u"所创",       u"控股"};
    // 据Tidewell最新数据
    static const WordSet sources{u"据",   u"根据", u"援引", u"引述", u"依据", u"引用", u"日媒", u"美媒",
                                 u"英媒", u"韩媒", u"德媒", u"法媒", u"外媒", u"港媒", u"台媒"};
    static const WordSet told{u"数据",   u"报告",   u"统计",   u"报道",   u"报导", u"消息", u"研究", u"预测",
                              u"资料",   u"调查",   u"显示",   u"最新",   u"发布", u"估算", u"披露", u"的数据",
                              u"的报道", u"的报导", u"的统计", u"的报告", u"估计", u"透露", u"公布"};
    static const WordSet adverbs{u"透过", u"通过", u"正在", u"已经", u"已", u"将",   u"也", u"则",   u"均",
                                 u"曾",   u"近日", u"日前", u"计划", u"拟", u"率先", u"亦", u"正式", u"首次"};
    static const WordSet productBehind{
        u"模型", u"芯片", u"晶片",   u"平台",   u"系统", u"处理器", u"显卡",     u"手机",     u"架构",     u"框架",
        u"应用", u"系列", u"机器人", u"数据库", u"机柜", u"机架",   u"桌面应用", u"应用程序", u"浏览器",   u"智能体",
        u"引擎", u"语言", u"插件",   u"固件",   u"套件", u"内核",   u"软件",     u"软体",     u"托管服务", u"云服务"};
    static const WordSet personBehind{u"曾在", u"说",   u"认为", u"坦言", u"毕业", u"出生", u"教授",
                                      u"博士", u"先生", u"女士", u"出任", u"担任", u"受访", u"已返回"};
    static const WordSet personAlone{u"之一", u"证人", u"被告", u"嫌犯", u"男子", u"女子", u"船长", u"机长",
                                     u"教练", u"球员", u"选手", u"学生", u"作者", u"导演", u"律师", u"代表"};
    Offset before = run.span.begin;
    while (text.at(before - 1) == u' ' || text.at(before - 1) == u'“' || text.at(before - 1) == u'「')
        --before;
    Offset behind = run.span.end;
    while (text.at(behind) == u' ' || text.at(behind) == u'”' || text.at(behind) == u'」')
        ++behind;
    behind = behindGloss(text, behind);
    if (sources.upTo(text, before) > 0 && told.at(text, behind) > 0)
        return {EntityType::Organisation, 0.8F};
    // Naspers透过减持…
    const Offset deed = behind + adverbs.at(text, behind);
    if ((personBefore.upTo(text, before) > 0 || endsTitle(text, before)) && run.words >= 2 && !endsInGroup(text, run))
        return {EntityType::Person, 0.8F};
    if (run.words >= 2 && endsInGroup(text, run))
        return {EntityType::Organisation, 0.8F};
    if (run.words >= 2 && run.words <= 4 && run.lower && run.digits == 0 &&
        (personAlone.upTo(text, before) > 0 || personBehind.at(text, behind) > 0))
        return {EntityType::Person, 0.78F};
    // 任命Ada Holm为首席分析师
    static const WordSet appoints{u"任命", u"聘请", u"委任", u"提名", u"选举", u"推选"};
    static const WordSet offices{u"为", u"担任", u"出任", u"接任"};
    if (run.words == 2 && run.lower && run.digits == 0 && appoints.upTo(text, before) > 0 &&
        offices.at(text, behind) > 0)
        return {EntityType::Person, 0.8F};
    // 专家Ada教授
    static const WordSet forms{u"教授", u"博士", u"先生", u"女士"};
    if (run.words == 1 && run.lower && run.digits == 0 && forms.at(text, behind) > 0 &&
        (personBefore.upTo(text, before) > 0 || endsTitle(text, before)))
        return {EntityType::Person, 0.76F};
    // Tide Plus项目, Tidro项目
    static const WordSet ventures{u"项目", u"计划", u"工程"};
    const bool unusual = run.words >= 2 || (!isEnglishWord(text.key(run.span)) && !isGivenName(text.key(run.span)));
    if (unusual && run.lower && ventures.at(text, behind) > 0)
        return {EntityType::Product, 0.74F};
    // 电池厂Voltarra, 设备商Tidewell
    const bool maker = QStringView(u"厂商").contains(QChar(text.at(before - 1))) && isHan(text.at(before - 2));
    if (maker || companyBefore.upTo(text, before) > 0)
        return {EntityType::Organisation, 0.85F};
    if (companyBehind.at(text, behind) > 0 || companyBehind.at(text, deed) > 0)
        return {EntityType::Organisation, 0.82F};
    const bool brand = run.lower && run.words <= 3;
    // 小米的Lumen Phone, 名为Lumen的技术, 推出Lumen
    static const WordSet makes{u"名为",   u"名叫",   u"命名为", u"称为",   u"推出", u"发布", u"发表", u"打造",
                               u"自研",   u"开源",   u"上线",   u"预告",   u"首发", u"搭载", u"掏出", u"代号",
                               u"代号为", u"推出了", u"发布了", u"推出的", u"新款", u"旗舰"};
    static const WordSet things{u" phone", u" glasses", u" watch",  u" pad",   u" book",  u" pixel",
                                u" cloud", u" os",      u" engine", u" robot", u" drive", u" pro",
                                u" mini",  u" ultra",   u" flow",   u" stack", u" hub",   u" display"};
    // 名为Tidewell的医疗人工智能公司
    static const WordSet called{u"名为", u"名叫", u"叫做", u"叫"};
    static const WordSet houses{u"公司", u"企业", u"机构", u"组织", u"工作室"};
    constexpr Offset farthest = 14;
    if (brand && called.upTo(text, before) > 0 && text.at(behind) == u'的') {
        for (Offset at = behind + 1; at - behind <= farthest && isHan(text.at(at)); ++at) {
            if (houses.at(text, at) > 0)
                return {EntityType::Organisation, 0.76F};
        }
    }
    // 由Loomtronic提供的
    static const WordSet doings{u"提供", u"开发", u"研发", u"打造", u"推出", u"发布", u"运营", u"制造", u"生产",
                                u"领投", u"主导", u"设计", u"资助", u"创办", u"创立", u"收购", u"拥有", u"控股"};
    if (brand && text.at(before - 1) == u'由' && doings.at(text, behind + (text.at(behind) == u'所' ? 1 : 0)) > 0)
        return {EntityType::Organisation, 0.74F};
    const Mention *owner = text.at(before - 1) == u'的' ? text.knownUpTo(before - 1) : nullptr;
    const bool owned = owner && owner->type == EntityType::Organisation;
    if (run.lower && (things.upTo(text, run.span.end) > 0 || (brand && (owned || makes.upTo(text, before) > 0))))
        return {EntityType::Product, 0.72F};
    if (brand && (deeds.at(text, behind) > 0 || deeds.at(text, deed) > 0 || done.upTo(text, before) > 0))
        return {EntityType::Organisation, 0.72F};
    if (productBefore.upTo(text, before) > 0 || productBehind.at(text, behind) > 0)
        return {EntityType::Product, 0.78F};
    return {};
}

/// 海运数据商之外，Tidewell估计: who speaks by one Latin word is a house, unless a person of that name has been said in
/// full.
bool speaks(const NameText &text, const LatinRun &run, const QSet<QString> &lastNames) {
    static const WordSet verbs{u"估计", u"预计", u"预期", u"预测",   u"认为", u"指出", u"表示", u"称",
                               u"警告", u"强调", u"透露", u"分析称", u"看好", u"回应", u"解释", u"补充"};
    Offset verb = run.span.end;
    while (text.at(verb) == u' ')
        ++verb;
    const char16_t before = text.at(run.span.begin - 1);
    return run.words == 1 && run.lower && run.digits == 0 && verbs.at(text, verb) > 0 && !isHan(before) &&
           !lastNames.contains(text.key(run.span).toString());
}

/// Ada Tidewell is Tidewell afterwards, or Ada.
QStringList surname(const NameText &text, const LatinRun &run, EntityType type) {
    constexpr qsizetype shortest = 4;
    const QStringView name = text.key(run.span);
    const QStringView last = name.mid(name.lastIndexOf(u' ') + 1);
    const bool any = type != EntityType::Person || run.words < 2 || last.size() < shortest || isCommonLatin(last);
    return (any ? QStringList() : QStringList{last.toString()}) + givenForms(name, type);
}

/// The last words of the names of several Latin words, which may be persons' surnames.
QSet<QString> lastWords(const NameText &text) {
    QSet<QString> words;
    for (Offset i = 0; i < text.size(); ++i) {
        if (!isWordCharacter(text.at(i)))
            continue;
        const LatinRun run = isWordCharacter(text.at(i - 1)) ? LatinRun{} : latinRunAt(text, i);
        if (run.span.isEmpty())
            continue;
        const QStringView name = text.key(run.span);
        if (run.words > 1)
            words.insert(name.mid(name.lastIndexOf(u' ') + 1).toString());
        i = run.span.end - 1;
    }
    return words;
}

/// The length of a title that the run begins with, and of what parts it from the name; 0: none.
Offset titleBefore(const NameText &text, const LatinRun &run) {
    static const WordSet titles{u"ceo", u"cto", u"cfo", u"coo", u"cmo", u"cio", u"vp", u"dr", u"mr", u"ms"};
    const Offset length = titles.at(text, run.span.begin);
    const Offset behind = run.span.begin + length;
    if (length == 0 || behind >= run.span.end)
        return 0;
    if (text.at(behind) == u' ' || text.at(behind) == u'.')
        return length + (text.at(behind) == u'.' && text.at(behind + 1) == u' ' ? 2 : 1);
    const QStringView raw = text.raw();
    return length == 3 && raw[behind].isUpper() && behind + 1 < run.span.end && raw[behind + 1].isLower() ? length : 0;
}

/// Tidewell资本: the length of the Chinese word of a trade behind a Latin name that makes one name with it; 0: none.
Offset trade(const NameText &text, const LatinRun &run) {
    static const WordSet words{
        u"资本",         u"科技",     u"集团",       u"能源",    u"核能",     u"原子",     u"资源",       u"证券",
        u"银行",         u"基金",     u"创投",       u"投资",    u"控股",     u"制药",     u"生物",       u"医药",
        u"半导体",       u"电子",     u"航空",       u"影业",    u"传媒",     u"石油",     u"电力",       u"矿业",
        u"大学",         u"学院",     u"研究所",     u"研究院",  u"实验室",   u"互娱",     u"基金会",     u"娱乐",
        u"资产管理公司", u"资产管理", u"律师事务所", u"风投",    u"纪源资本", u"清洁能源", u"可再生能源", u"游戏公司",
        u"汽车公司",     u"航空公司", u"石油公司",   u"制药公司"};
    // A known company may have a fund or a laboratory of its name, but 谷歌能源 would be what it buys.
    static const WordSet branches{u"资本",   u"基金",         u"创投",     u"大学", u"实验室",
                                  u"研究院", u"资产管理公司", u"资产管理", u"证券", u"银行",
                                  u"基金会", u"集团",         u"互娱",     u"风投", u"娱乐"};
    // Tidewell 工作室
    static const WordSet apart{u"工作室", u"实验室", u"研究院", u"基金会"};
    const Offset end = run.span.end;
    const Mention *known = text.knownUpTo(end);
    Offset length = (known ? branches : words).at(text, end);
    if (const Offset word = apart.at(text, end + (text.at(end) == u' ' ? 1 : 0)); word > 0)
        length = word + (text.at(end) == u' ' ? 1 : 0);
    if (length == 0 || run.letters < 1 || isCommonLatin(text.key(run.span)) || text.knownOver(end) ||
        (known && (known->span.begin != run.span.begin || known->type != EntityType::Organisation)))
        return 0;
    // What goes on is another word: OpenAI投资了, Loomwright科技人员.
    const char16_t next = text.at(end + length);
    static const WordSet others{u"者",   u"了",   u"人",   u"员",   u"家",   u"的人", u"学",   u"级",   u"圈",
                                u"界",   u"类",   u"性",   u"化",   u"部门", u"巨头", u"公司", u"企业", u"业务",
                                u"需求", u"行业", u"产业", u"厂商", u"领域", u"设备", u"板块", u"产品"};
    const bool verb = text.startsWith(end, u"投资") || text.startsWith(end, u"控股");
    if (others.at(text, end + length) > 0 ||
        (verb && isHan(next) && !QStringView(u"和与及等的在将已").contains(QChar(next))))
        return 0;
    static const WordSet forms{u"股份有限公司", u"有限公司", u"有限责任公司"};
    return length + forms.at(text, end + length);
}

/// 在 X 上, X 平台: the service of one letter, where the words beside it say so.
bool isServiceX(const NameText &text, Offset at) {
    static const WordSet before{u"社交平台", u"社交媒体", u"社群平台", u"社媒", u"社交网络"};
    static const WordSet behind{u"平台", u"社交", u"账号", u"帐号", u"账户", u"官方账", u"贴文"};
    static const WordSet on{u"上", u"发文", u"发帖", u"发布"};
    if (text.at(at) != u'x' || !text.raw()[at].isUpper() || isWordCharacter(text.at(at - 1)) ||
        isWordCharacter(text.at(at + 1)) || text.at(at + 1) == u'-')
        return false;
    const Offset first = text.at(at - 1) == u' ' ? at - 1 : at;
    const Offset next = text.at(at + 1) == u' ' ? at + 2 : at + 1;
    const bool there = QStringView(u"在于").contains(QChar(text.at(first - 1)));
    return before.upTo(text, first) > 0 || behind.at(text, next) > 0 || (there && on.at(text, next) > 0);
}

/// Whether a word that gives a thing its name ends at an offset.
bool namesThing(const NameText &text, Offset begin) {
    static const WordSet words{u"名为", u"名叫", u"命名为", u"代号为", u"取名"};
    return words.upTo(text, text.at(begin - 1) == u' ' ? begin - 1 : begin) > 0;
}

/// The end of the name of a site behind the word for media, written in small letters; 0: none.
Offset siteEnd(const NameText &text, Offset begin) {
    static const WordSet media{u"媒体", u"外媒", u"韩媒", u"美媒", u"英媒", u"德媒", u"日媒", u"网站", u"博客"};
    static const WordSet behind{u"今天", u"昨天", u"昨日",   u"今日", u"报道", u"发布", u"消息",
                                u"援引", u"近日", u"的报道", u"指出", u"称",   u"披露", u"曝光"};
    constexpr Offset shortest = 4;
    const Offset before = text.at(begin - 1) == u' ' ? begin - 1 : begin;
    if (text.raw()[begin].isUpper() || isModelDigit(text.at(begin)) || text.knownOver(begin) ||
        media.upTo(text, before) == 0)
        return 0;
    Offset end = begin;
    while (isWordCharacter(text.at(end)) || (text.at(end) == u'.' && isWordCharacter(text.at(end + 1))))
        ++end;
    const Offset next = text.at(end) == u' ' ? end + 1 : end;
    const bool said = behind.at(text, next) > 0 || text.at(next) == u'(';
    return end - begin >= shortest && said && !isCommonLatin(text.key({begin, end})) ? end : 0;
}

/// SMEC总裁: capitals alone are a company where its chief follows.
bool isHeaded(const NameText &text, const LatinRun &run) {
    static const WordSet chiefs{u"主席",         u"总裁", u"董事长", u"执行长",   u"首席执行官", u"ceo",
                                u"创始人",       u"社长", u"会长",   u"行政总裁", u"创办人",     u"联合创始人",
                                u"的联合创始人", u"宣布", u"股价",   u"市值"};
    static const WordSet makers{u"开发商", u"日媒", u"美媒", u"英媒",     u"韩媒",  u"媒体",
                                u"券商",   u"车企", u"药企", u"初创公司", u"子公司"};
    return run.letters == 3 && run.words == 1 &&
           (chiefs.at(text, run.span.end) > 0 || makers.upTo(text, run.span.begin) > 0);
}

} // namespace

void latinNames(const NameText &text, Proposals &proposals) {
    const QSet<QString> lastNames = lastWords(text);
    for (Offset i = 0; i < text.size(); ++i) {
        if (!isWordCharacter(text.at(i)))
            continue;
        if (isWordCharacter(text.at(i - 1)) || text.at(i - 1) == u'_')
            continue;
        // 媒体 tidewatch 报道: names of sites are written small as well.
        if (const Offset site = siteEnd(text, i); site > 0) {
            proposals.push_back({{i, site}, EntityType::Organisation, 0.8F, false, {}});
            i = site - 1;
            continue;
        }
        if (isServiceX(text, i)) {
            proposals.push_back({{i, i + 1}, EntityType::Product, 0.8F, true, {}});
            continue;
        }
        LatinRun run = latinRunAt(text, i);
        if (run.span.isEmpty())
            continue;
        // CEO Ada Holm: the title is no part of the name.
        if (const Offset title = titleBefore(text, run); title > 0) {
            i += title;
            run = latinRunAt(text, i);
            if (run.span.isEmpty())
                continue;
        }
        if (const Offset tail = trade(text, run); tail > 0) {
            // 能源有限公司 alone would be a company as well.
            const float sure = text.startsWith(run.span.end + tail - 4, u"有限公司") ? 0.9F : 0.8F;
            proposals.push_back({{run.span.begin, run.span.end + tail}, EntityType::Organisation, sure, false, {}});
            i = run.span.end + tail - 1;
            continue;
        }
        const Mention *first = text.knownFrom(run.span.begin);
        if (first && (first->type == EntityType::Organisation || first->type == EntityType::Place) &&
            first->span.end < run.span.end && endsInGroup(text, run)) {
            proposals.push_back({run.span, EntityType::Organisation, 0.8F, false, {}});
            i = run.span.end - 1;
            continue;
        }
        // 媒体Apple Review: a known name begins the longer one that the word for its kind introduces.
        if (first && first->span.end < run.span.end && run.words >= 2 && run.lower && run.digits == 0) {
            const Guess longer = guess(text, run);
            const bool house = longer.type == EntityType::Organisation && longer.confidence >= 0.8F;
            // 名为Tidewell Presence的软件
            const bool thing = longer.type == EntityType::Product && first->type == EntityType::Organisation &&
                               namesThing(text, run.span.begin);
            if ((house || thing) && !text.knownFrom(first->span.end + 1)) {
                proposals.push_back({run.span, longer.type, longer.confidence, false, {}});
                i = run.span.end - 1;
                continue;
            }
        }
        // Tide 郡, Tide 市
        static const WordSet others{u"市场", u"市值", u"市占", u"市面", u"市况",
                                    u"市民", u"镇痛", u"州长", u"市长", u"县长"};
        const Offset county = run.span.end + (text.at(run.span.end) == u' ' ? 1 : 0);
        if (run.lower && run.words <= 2 && run.digits == 0 && !text.knownOver(run.span.begin) &&
            !isCommonLatin(text.key(run.span)) && QStringView(u"郡市县镇州").contains(QChar(text.at(county))) &&
            others.at(text, county) == 0) {
            proposals.push_back({{run.span.begin, county + 1}, EntityType::Place, 0.8F, false, {}});
            i = county;
            continue;
        }
        // Tide7 Ventures
        if (run.digits > 0 && run.words >= 2 && run.lower && endsInGroup(text, run) &&
            !text.knownOver(run.span.begin)) {
            proposals.push_back({run.span, EntityType::Organisation, 0.8F, false, {}});
            i = run.span.end - 1;
            continue;
        }
        // 位于 Tide 的园区
        static const WordSet seats{u"位于", u"坐落于", u"总部设在", u"总部在", u"座落于"};
        const Offset seat = text.at(run.span.begin - 1) == u' ' ? run.span.begin - 1 : run.span.begin;
        if (run.lower && run.words <= 3 && run.digits == 0 && seats.upTo(text, seat) > 0 &&
            !text.knownOver(run.span.begin) && !isCommonLatin(text.key(run.span)) && !endsInGroup(text, run)) {
            proposals.push_back({run.span, EntityType::Place, 0.74F, false, {}});
            i = run.span.end - 1;
            continue;
        }
        // AI ASIC机柜
        const auto parts = text.key(run.span).split(u' ');
        const bool common =
            std::all_of(parts.begin(), parts.end(), [](QStringView part) { return isCommonLatin(part); });
        const bool name = !common && run.letters >= 3 && run.digits == 0 && !isCommonLatin(text.key(run.span)) &&
                          !text.knownOver(run.span.begin) && !text.knownOver(run.span.end - 1) &&
                          (run.lower || run.letters >= 4 || isHeaded(text, run));
        if (name) {
            const Guess best = guess(text, run);
            if (best.confidence > 0)
                proposals.push_back({run.span, best.type, best.confidence, false, surname(text, run, best.type)});
            else if (speaks(text, run, lastNames))
                proposals.push_back({run.span, EntityType::Organisation, 0.7F, false, {}});
        }
        i = run.span.end - 1;
    }
}

} // namespace variorum::unknown
