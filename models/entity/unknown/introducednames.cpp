// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/unknown/kindwords.h"
#include "models/entity/unknown/nonames.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

#include <algorithm>
#include <vector>

namespace variorum::unknown {

namespace {

/// Whether the word for a kind of company ends at an offset and says of which trade: 芯片公司, 设备商. Of a company
/// alone anything may follow: 公司股价.
bool introduces(const NameText &text, Offset end) {
    static const WordSet trades{u"初创",   u"创业", u"科技", u"芯片", u"晶片",   u"智能", u"机器人", u"生物",   u"医药",
                                u"半导体", u"能源", u"电池", u"汽车", u"游戏",   u"软件", u"软体",   u"网络",   u"电商",
                                u"物流",   u"航天", u"支付", u"金融", u"数据",   u"传媒", u"娱乐",   u"安全",   u"通信",
                                u"量子",   u"驾驶", u"光伏", u"储能", u"互联网", u"创新", u"新锐",   u"ai",     u"模型",
                                u"存储",   u"显卡", u"设计", u"制造", u"代工",   u"材料", u"新能源", u"电动车", u"医疗",
                                u"制药",   u"核能", u"风电", u"火箭", u"卫星"};
    if (makerKinds().upTo(text, end) > 0)
        return true;
    const Offset kind = companyKinds().upTo(text, end);
    const bool any = kind > 0 && text.startsWith(end - kind, u"机构"); // 金融机构 are rarely one
    return kind > 0 && !any && (text.startsWith(end - kind, u"独角兽") || trades.upTo(text, end - kind) > 0);
}

/// What follows a name.
bool closes(const NameText &text, Offset at) {
    static const WordSet words{u"宣布",   u"表示", u"推出",   u"发布",   u"完成",       u"获得",   u"今日",   u"昨日",
                               u"日前",   u"近日", u"首席",   u"创始人", u"联合创始人", u"创办人", u"董事长", u"总裁",
                               u"执行长", u"ceo",  u"计划",   u"已经",   u"正在",       u"则",     u"也",     u"已",
                               u"将",     u"的",   u"与",     u"和",     u"及",         u"在",     u"于",     u"拟",
                               u"称",     u"获",   u"以",     u"披露",   u"透露",       u"周一",   u"周二",   u"周三",
                               u"周四",   u"周五", u"上市",   u"递交",   u"被",         u"曾",     u"合作",   u"签署",
                               u"首次",   u"正式", u"总经理", u"即将",   u"旗下",       u"宣告"};
    const char16_t next = text.at(at);
    return (!isHan(next) && (next < u'a' || next > u'z')) || words.at(text, at) > 0;
}

/// The words for kinds of products, before a name or behind it.
bool introducesProduct(const NameText &text, Offset end) {
    static const WordSet kinds{u"大模型",   u"操作系统",   u"应用程序", u"应用程式", u"智能体", u"聊天机器人",
                               u"机器狗",   u"人形机器人", u"运载火箭", u"语言模型", u"浏览器", u"大语言模型",
                               u"智能助手", u"服务机器人", u"自研芯片", u"旗舰芯片", u"助手"};
    return kinds.upTo(text, end) > 0;
}

/// 自研天鹊系列: a name between the word for its making and its kind. Its end; 0: none.
Offset brandedEnd(const NameText &text, Offset begin) {
    static const WordSet makes{u"自研",   u"自主研发的", u"自主研制的", u"推出的", u"发布的", u"旗下",
                               u"自研的", u"打造的",     u"研发的",     u"开发的", u"研制的"};
    static const WordSet kinds{u"系列",     u"大模型", u"芯片", u"晶片",     u"处理器", u"机器人",  u"火箭",
                               u"操作系统", u"平台",   u"品牌", u"运载火箭", u"星座",   u"智能体",  u"电池",
                               u"发动机",   u"引擎",   u"应用", u"卫星",     u"手机",   u"语言模型"};
    static const WordSet sorts{u"开源", u"闭源", u"端侧", u"通用", u"国产", u"轻量", u"垂类", u"推理", u"混合", u"稀疏",
                               u"稠密", u"视觉", u"语音", u"原生", u"商用", u"民用", u"跨境", u"电商", u"自有", u"高端",
                               u"电竞", u"咖啡", u"新茶", u"消费", u"工业", u"云端", u"边缘", u"车规", u"高阶", u"低轨",
                               u"高轨", u"同步", u"通信", u"通讯", u"遥感", u"导航", u"气象", u"侦察", u"军用", u"商业",
                               u"人造", u"固体", u"液体", u"重型", u"人形", u"服务", u"工商"};
    // 开发的多模态架构: what begins so is of a sort, not a name.
    if (sorts.at(text, begin) > 0 || makes.upTo(text, begin) == 0 || !text.isBoundary(begin + 1) ||
        !text.isBoundary(begin + 2) ||
        QStringView(u"多新全超高大小自双三四五六七八九十首最本该此这那其各每人无非可半固液纯第一二两几之的")
            .contains(QChar(text.at(begin))))
        return 0;
    for (const Offset length : {2, 3, 4}) {
        // 旗下跨境电商品牌: two words of the dictionary say which sort.
        if (length == 4 && text.isOneWord({begin, begin + 2}) && text.isOneWord({begin + 2, begin + 4}))
            return 0;
        if (kinds.at(text, begin + length) > 0 && text.isBoundary(begin + length))
            return begin + length;
    }
    return 0;
}

} // namespace

void introducedNames(const NameText &text, Proposals &proposals) {
    constexpr Offset longest = 6;
    // 沧元电池公司|上季扭亏: behind a name that another rule saw end with its kind stands what it does.
    std::vector<Offset> ends;
    for (const Proposal &proposal : proposals) {
        if (proposal.type == EntityType::Organisation)
            ends.push_back(proposal.span.end);
    }
    std::sort(ends.begin(), ends.end());
    for (Offset i = 3; i + 2 <= text.size(); ++i) {
        const bool product = isHan(text.at(i)) && !text.knownOver(i) && introducesProduct(text, i);
        const Offset branded = !product && isHan(text.at(i)) && !text.knownOver(i) ? brandedEnd(text, i) : 0;
        if (!isHan(text.at(i)) || text.knownOver(i) || (!product && branded == 0 && !introduces(text, i)))
            continue;
        // 机器人名叫|盖博
        static const WordSet called{u"名叫", u"叫做", u"名为", u"取名"};
        i += called.at(text, i);
        // Two words of one character that no dictionary joins: 芯片公司|启元世界.
        if (!isHan(text.at(i + 1)) || !text.isBoundary(i) || !text.isBoundary(i + 1) || !text.isBoundary(i + 2) ||
            closes(text, i))
            continue;
        if (!product && std::binary_search(ends.begin(), ends.end(), i))
            continue;
        if (branded > 0) {
            proposals.push_back({{i, branded}, EntityType::Product, 0.7F, false, {}});
            i = branded - 1;
            continue;
        }
        static const WordSet times{u"此前", u"日前", u"随后", u"目前", u"近日", u"当前", u"先前", u"稍早",
                                   u"早前", u"不久", u"仍然", u"依旧", u"依然", u"一直", u"已经", u"正在",
                                   u"或将", u"亦将", u"轮番", u"纷纷", u"陆续", u"相继", u"争相", u"竞相",
                                   u"先后", u"集体", u"对接", u"悉数", u"全部"};
        const bool dated = QStringView(u"上本下去今明前昨当次").contains(QChar(text.at(i))) &&
                           QStringView(u"年月周季日天").contains(QChar(text.at(i + 1)));
        if (dated || times.at(text, i) > 0)
            continue;
        Offset end = i + 2;
        while (end - i < longest && isHan(text.at(end)) && !text.knownOver(end) && !closes(text, end))
            ++end;
        static const WordSet deeds{u"参展", u"参会", u"紧跟", u"追赶", u"跟进", u"入场", u"登场", u"亮相", u"扎堆",
                                   u"涌入", u"布局", u"争夺", u"集中", u"密集", u"承诺", u"响应", u"锁定", u"包含",
                                   u"出海", u"转型", u"竞争", u"抢滩", u"抢占", u"发力", u"加码", u"押注", u"入局",
                                   u"面临", u"遭遇", u"选择", u"需要", u"能够", u"开始", u"构建", u"搭建", u"训练",
                                   u"打造", u"驱动", u"部署", u"落地", u"加持", u"赋能", u"官宣", u"试点", u"专项",
                                   u"插件", u"接入", u"出厂", u"电竞", u"入围", u"入选", u"中标", u"剧透", u"共创",
                                   u"为主", u"上岗", u"进厂", u"出货", u"开售", u"首展", u"迎来", u"成为"};
        bool plain = closes(text, end) && text.isBoundary(end);
        for (Offset at = i; at < end && plain; ++at)
            plain = !QStringView(u"的了在是这那其该各某另每本也都就不没有人员们等之中里内上并未尚仍")
                         .contains(QChar(text.at(at))) &&
                    deeds.at(text, at) == 0;
        // 人形机器人首秀, 大模型日均: what is said of them.
        static const WordSet abouts{u"赛道", u"行业", u"产业", u"领域", u"市场", u"业务", u"板块", u"概念", u"时代"};
        const bool said =
            product && (abouts.at(text, i) > 0 || text.isOneWord({i, end}) || isGeneric(text, {i, end}) ||
                        QStringView(u"首新最大来可再多双单开高月打变进亮编图半立").contains(QChar(text.at(i))));
        if (plain && !said && (!product || end - i <= 4) && !isDescription(text, {i, end}))
            proposals.push_back({{i, end}, product ? EntityType::Product : EntityType::Organisation, 0.7F, false, {}});
        i = end - 1;
    }
}

} // namespace variorum::unknown
