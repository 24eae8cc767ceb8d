// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/nonames.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

namespace variorum::unknown {

namespace {

char16_t closing(char16_t opening) {
    switch (opening) {
    case u'\u201C':
        return u'\u201D';
    case u'\u300C':
        return u'\u300D';
    default:
        return 0;
    }
}

/// Names are short and have no marks inside; what has is a quotation.
Offset nameEnd(const NameText &text, Offset begin, char16_t close) {
    constexpr Offset longest = 12;
    Offset end = begin;
    while (end - begin < longest && (isHan(text.at(end)) || isWordCharacter(text.at(end)) || text.at(end) == u'-' ||
                                     (text.at(end) == u' ' && isWordCharacter(text.at(end - 1)))))
        ++end;
    return end - begin >= 2 && text.at(end) == close ? end : 0;
}

/// “耐用战神直屏版”手机, “仿生动态控制”机器人: which sort it is, not how it is called.
bool isSort(const NameText &text, Span span) {
    static const WordSet endings{
        u"旗舰",   u"折叠",   u"控制",   u"技术",   u"功能",   u"问题",   u"危机",   u"现象",   u"时代",   u"模式",
        u"架构",   u"设计",   u"交互",   u"美学",   u"通知",   u"路线",   u"打法",   u"策略",   u"理念",   u"概念",
        u"生态",   u"闭环",   u"科技",   u"家桶",   u"核心",   u"标准",   u"大脑",   u"心脏",   u"大国",   u"强国",
        u"续作",   u"程度",   u"能力",   u"水平",   u"优势",   u"主权",   u"自由",   u"焦虑",   u"红利",   u"泡沫",
        u"动支付", u"子支付", u"停摆潮", u"裁员潮", u"倒闭潮", u"涨价潮", u"降价潮", u"换机潮", u"出海潮", u"上市潮"};
    return QStringView(u"版款级式型性化感度率热梦杯").contains(QChar(text.at(span.end - 1))) ||
           endings.upTo(text, span.end) > 0;
}

/// 系统“推送时间还是月底”: so many characters, or so many words, that it is what somebody said.
bool isPhrase(const NameText &text, Span span) {
    constexpr Offset longest = 6;
    return plainWords(text, span) > 1 ||
           (span.length() > longest && isHan(text.at(span.begin)) && isHan(text.at(span.end - 1)));
}

} // namespace

void quotedNames(const NameText &text, Proposals &proposals) {
    static const WordSet companies{u"公司", u"企业", u"厂商", u"工作室", u"机构", u"媒体", u"自媒体", u"公众号"};
    static const WordSet products{u"模型", u"芯片",     u"晶片",   u"处理器", u"平台",   u"系统",  u"软件",
                                  u"软体", u"应用",     u"机器人", u"卫星",   u"火箭",   u"飞船",  u"型号",
                                  u"游戏", u"操作系统", u"代号",   u"代号为", u"命名为", u"浏览器"};
    for (Offset i = 0; i < text.size(); ++i) {
        const char16_t close = closing(text.at(i));
        if (close == 0)
            continue;
        const Offset end = nameEnd(text, i + 1, close);
        // “云河明月”项目: a name may begin with the name of a place.
        const Mention *within = text.knownFrom(i + 1);
        const bool placed = within && within->type == EntityType::Place && within->span.end + 1 < end;
        if (end == 0 || (text.knownOver(i + 1) && !placed) || text.knownOver(end - 1))
            continue;
        static const WordSet makes{u"推出", u"名为",   u"叫做", u"取名", u"发布",     u"旗下", u"新作",
                                   u"打造", u"推动",   u"启动", u"设立", u"机器人的", u"开发", u"研发",
                                   u"上线", u"推出的", u"新品", u"品牌", u"项目",     u"启用", u"成立"};
        static const WordSet kinds{u"机器人", u"模型",     u"大模型",   u"系列",   u"火箭",   u"卫星",     u"芯片",
                                   u"晶片",   u"平台",     u"系统",     u"app",    u"应用",   u"品牌",     u"项目",
                                   u"星座",   u"示范项目", u"运载火箭", u"飞船",   u"智能体", u"操作系统", u"处理器",
                                   u"浏览器", u"工程",     u"专案",     u"软件",   u"软体",   u"小程序",   u"飞行器",
                                   u"航空器", u"无人机",   u"电池",     u"数据集", u"助手",   u"计划",     u"计画"};
        static const WordSet endings{u"计划", u"计画", u"方案", u"工程", u"项目", u"大模型", u"平台",
                                     u"系统", u"一号", u"二号", u"三号", u"星座", u"专案"};
        // 推动「云河方案」, 「小泽」机器人; but not a sentence, nor one word that everybody uses.
        const bool named = end - i - 1 <= 10 && !text.isOneWord({i + 1, end});
        const Offset behind = end + 1;
        static const WordSet firms{u"公司", u"集团", u"科技", u"资本"};
        static const WordSet called{u"名为", u"命名为", u"取名",   u"取名为", u"叫做",       u"代号为",
                                    u"代号", u"更名为", u"改名为", u"计算机", u"量子计算机", u"超算"};
        static const WordSet slogans{u"走出去",   u"引进来",   u"走进来", u"请进来",
                                     u"揭榜挂帅", u"一带一路", u"放管服", u"双碳"};
        // “四大家族”, “天团”: many of them.
        static const WordSet counts{u"两大", u"三大", u"四大", u"五大", u"六大", u"七大", u"八大", u"十大"};
        static const WordSet crowds{u"天团", u"家族", u"军团", u"梯队", u"阵营", u"巨头", u"大军"};
        if (slogans.at(text, i + 1) == end - i - 1 || counts.at(text, i + 1) > 0 || crowds.upTo(text, end) > 0)
            continue;
        // “云泽冷芯”已完成数千万元融资
        static const WordSet done{u"已完成", u"完成", u"宣布完成", u"获得", u"获", u"近日完成", u"再获", u"连续完成"};
        const Offset deed = done.at(text, end + 1);
        bool funded = false;
        constexpr Offset reach = 20;
        for (Offset at = end + 1 + deed; deed > 0 && at - end < reach && !funded; ++at)
            funded = text.startsWith(at, u"融资");
        if (funded && !text.isOneWord({i + 1, end})) {
            proposals.push_back({{i + 1, end}, EntityType::Organisation, 0.82F, false, {}});
            i = end;
            continue;
        }
        // “资本”: the word for firms alone is none.
        if (firms.at(text, i + 1) == end - i - 1) {
            i = end;
            continue;
        }
        // “批量退出芯片公司”: so long, it is what somebody said.
        constexpr Offset longestFirm = 8;
        if (firms.upTo(text, end) > 0 && end - i - 1 > longestFirm) {
            i = end;
            continue;
        }
        if (const Offset firm = firms.upTo(text, end); firm > 0 && isAnyFirm(text, end - firm, end)) {
            i = end;
            continue;
        }
        if (companies.upTo(text, i) > 0 || firms.upTo(text, end) > 0)
            proposals.push_back({{i + 1, end}, EntityType::Organisation, 0.8F, false, {}});
        else if (isSort(text, {i + 1, end})) {
            i = end;
            continue;
        } else if (products.upTo(text, i) > 0 && !text.isOneWord({i + 1, end}) && !isPhrase(text, {i + 1, end}))
            proposals.push_back({{i + 1, end}, EntityType::Product, 0.78F, false, {}});
        else if ((called.upTo(text, i) > 0 && end - i - 1 <= 10) ||
                 (named && (kinds.at(text, behind) > 0 ||
                            (makes.upTo(text, i) > 0 && endings.upTo(text, end) > 0 && end - i - 1 >= 4))))
            proposals.push_back({{i + 1, end}, EntityType::Product, 0.72F, true, {}});
        i = end;
    }
}

} // namespace variorum::unknown
