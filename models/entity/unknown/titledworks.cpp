// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

#include <optional>

namespace variorum::unknown {

namespace {

constexpr char16_t opening = u'《';
constexpr char16_t closing = u'》';

/// Where the title marks close that open at an offset; 0: nowhere near.
Offset closingOf(const NameText &text, Offset open) {
    const Offset longest = isHan(text.at(open + 1)) ? 24 : 48;
    for (Offset at = open + 1; at < text.size() && at - open <= longest; ++at) {
        if (text.at(at) == closing)
            return at - open > 2 ? at : 0;
        if (text.at(at) == opening || text.at(at) == u'\n')
            return 0;
    }
    return 0;
}

/// 《潮生（Tide）》: where the name ends, before what another language calls it.
Offset nameEnd(const NameText &text, Offset begin, Offset close) {
    if (text.at(close - 1) != u')')
        return close;
    for (Offset at = begin + 2; at < close; ++at) {
        if (text.at(at) == u'(')
            return isHan(text.at(begin)) != isHan(text.at(at + 1)) ? at : close;
    }
    return close;
}

Span withoutBlanks(const NameText &text, Span span) {
    while (span.begin < span.end && text.raw()[span.begin].isSpace())
        ++span.begin;
    while (span.begin < span.end && text.raw()[span.end - 1].isSpace())
        --span.end;
    return span;
}

/// Acts, reports and papers have titles, but are no things with names.
bool isDocument(const NameText &text, Offset close) {
    static const WordSet words{u"法",     u"法案",   u"条例", u"办法", u"规定", u"意见", u"通知", u"报告", u"方案",
                               u"协议",   u"白皮书", u"计划", u"指南", u"规划", u"纲要", u"公约", u"书",   u"决定",
                               u"公告",   u"准则",   u"标准", u"指引", u"细则", u"条款", u"宪章", u"宣言", u"声明",
                               u"备忘录", u"目录",   u"清单", u"合同", u"年鉴", u"蓝图", u"议案", u"决议", u"规则",
                               u"名单",   u"预算案", u"公报", u"(稿)", u"专讯", u"专电", u"日讯", u"日电"};
    return words.upTo(text, close) > 0 || text.at(close - 1) == u')';
}

/// Whether a title may be that of a work where nothing says what it is: it is short and no sentence, and nothing beside
/// it speaks of a paper or an order.
bool couldBeWork(const NameText &text, Span title, Offset begin, Offset end) {
    constexpr Offset longest = 14;
    static const WordSet before{u"印发", u"公布",   u"根据", u"依据", u"按照", u"违反", u"签署", u"题为", u"名为",
                                u"表于", u"表在",   u"出台", u"起草", u"制定", u"修订", u"落实", u"阅读", u"援引",
                                u"据",   u"发布了", u"发布", u"刊登", u"刊于", u"载于", u"通过", u"提交", u"公告",
                                u"期刊", u"登上",   u"最新", u"致",   u"贯彻", u"执行", u"符合", u"实施", u"所谓"};
    static const WordSet behind{u"要求", u"规定", u"明确", u"提出", u"提到", u"期刊", u"显示", u"全文",   u"一文",
                                u"的文", u"中指", u"的通", u"所称", u"第",   u"(以",  u"(下",  u"指出",   u"称",
                                u"博文", u"正式", u"施行", u"实施", u"生效", u"自",   u"草案", u"的要求", u"的规定"};
    static const WordSet editorial{u"日报", u"时报", u"晚报", u"周刊", u"周报", u"邮报", u"杂志",   u"新闻", u"月报",
                                   u"早报", u"商报", u"快报", u"学报", u"通讯", u"评论", u"生物学", u"院刊", u"图片报"};
    static const WordSet papers{
        u"规范", u"通报", u"制度",   u"协定",     u"条约",       u"规程",   u"说明", u"倡议", u"函",   u"手册", u"守则",
        u"章程", u"实录", u"论文",   u"要求",     u"方法",       u"追踪",   u"榜单", u"机制", u"须知", u"通告", u"提示",
        u"公示", u"批复", u"设计",   u"政策",     u"措施",       u"行动",   u"研究", u"分析", u"要点", u"问答", u"案",
        u"令",   u"草案", u"意见稿", u"实施细则", u"征求意见稿", u"许可证", u"决策", u"化学", u"科学"};
    if (text.at(begin - 1) == u'在' && text.at(end) == u'上') // 在《潮汐过程》上发表论文
        return false;
    Offset at = begin;
    while (text.at(at - 1) == u':' || text.at(at - 1) == u' ')
        --at;
    if (title.length() > longest || title.length() < 3 || before.upTo(text, at) > 0 || behind.at(text, end) > 0 ||
        editorial.upTo(text, title.end) > 0 || papers.upTo(text, title.end) > 0)
        return false;
    for (Offset i = title.begin; i < title.end; ++i) {
        if (QStringView(u",。?!、“”").contains(QChar(text.at(i))))
            return false;
    }
    return true;
}

/// Whether the paragraph around titles is about games or films.
bool isOfWorks(const NameText &text, Offset begin, Offset end) {
    static const WordSet words{u"游戏", u"手游", u"玩家", u"电影",  u"影片",   u"票房",  u"上映", u"剧集",
                               u"动画", u"主演", u"执导", u"steam", u"主机",   u"发售",  u"史低", u"原价",
                               u"dlc",  u"导演", u"续集", u"育碧",  u"卡普空", u"任天堂"};
    constexpr Offset reach = 120;
    for (Offset i = begin; i > 0 && begin - i < reach && text.at(i) != u'\n'; --i) {
        if (words.at(text, i) > 0)
            return true;
    }
    for (Offset i = end; i < text.size() && i - end < reach && text.at(i) != u'\n'; ++i) {
        if (words.at(text, i) > 0)
            return true;
    }
    return false;
}

/// What the words beside a chain of titles say that they are.
std::optional<EntityType> kindOf(const NameText &text, Offset begin, Offset end) {
    static const WordSet reports{
        u"报导", u"报道",   u"记者",   u"杂志",   u"周刊",   u"独家",   u"获悉",   u"社论",   u"引述",
        u"援引", u"指出",   u"披露",   u"网站",   u"的报道", u"的报导", u"专访",   u"采访",   u"访问",
        u"称",   u"引用",   u"也报道", u"也报导", u"评论",   u"头版",   u"刊登",   u"刊出",   u"率先",
        u"梳理", u"编辑",   u"的记者", u"的采访", u"的专访", u"今日报", u"日前报", u"近日报", u"发表评论",
        u"月刊", u"双周刊", u"统计",   u"主编",   u"总编",   u"副主编", u"总编辑"};
    static const WordSet sources{u"据", u"根据", u"援引", u"引述", u"接受", u"告诉", u"对", u"向", u"转引", u"引用"};
    static const WordSet listened{u"专访", u"采访", u"访问", u"表示",   u"报导", u"报道",
                                  u"消息", u"说",   u"透露", u"的采访", u"统计"};
    static const WordSet works{
        u"上线",   u"海外",   u"玩家", u"上映",   u"票房",   u"电脑版", u"手机版",   u"手游",   u"开播",   u"主演",
        u"首映",   u"等游戏", u"游戏", u"等经典", u"等自研", u"等新",   u"等电影",   u"等影片", u"公测",   u"开发进度",
        u"剧组",   u"导演",   u"片方", u"定档",   u"热播",   u"电影",   u"动画",     u"国际服", u"全球版", u"等产品",
        u"等爆款", u"系列",   u"IP",   u"等长青", u"等作品", u"发售",   u"首发",     u"测试",   u"续作",   u"杀青",
        u"的票房", u"的玩家", u"流水", u"的流水", u"双端",   u"不删档", u"最高同时", u"等大作", u"等头部"};
    static const WordSet kinds{u"游戏", u"手游", u"端游", u"网游", u"页游", u"新作",    u"新游", u"大作",   u"电影",
                               u"影片", u"剧集", u"片",   u"剧",   u"小说", u"专辑",    u"单曲", u"动画",   u"动漫",
                               u"综艺", u"爆款", u"产品", u"节目", u"作品", u"话剧",    u"舞剧", u"音乐剧", u"纪录片",
                               u"长篇", u"新书", u"歌曲", u"玩法", u"续作", u"手游新作"};
    if (reports.at(text, end) > 0 || (sources.upTo(text, begin) > 0 && listened.at(text, end) > 0))
        return EntityType::Organisation;
    if (works.at(text, end) > 0 || kinds.upTo(text, begin) > 0)
        return EntityType::Product;
    return std::nullopt;
}

} // namespace

void titledWorks(const NameText &text, Proposals &proposals) {
    for (Offset i = 0; i < text.size(); ++i) {
        if (text.at(i) != opening)
            continue;
        // 《潮生》《云起》、《海陵》 are of one kind.
        std::vector<Span> chain;
        Offset at = i;
        Offset end = i;
        while (text.at(at) == opening) {
            const Offset close = closingOf(text, at);
            if (close == 0)
                break;
            chain.emplace_back(at + 1, close);
            end = close + 1;
            at = end;
            while (QStringView(u"、和与及").contains(QChar(text.at(at))))
                ++at;
        }
        if (chain.empty())
            continue;
        // 《沧海财经》（Tide Business）专访
        Offset behind = end;
        constexpr Offset longestGloss = 32;
        while (text.at(end) == u'(' && text.at(behind) != u')' && behind - end <= longestGloss)
            ++behind;
        std::optional<EntityType> kind = kindOf(text, i, text.at(behind) == u')' ? behind + 1 : end);
        static const WordSet houses{u"公司", u"集团", u"电视台", u"通讯社"};
        if (chain.size() == 1 && houses.upTo(text, chain.front().end) > 0)
            kind = EntityType::Organisation;
        for (const Span &title : chain) {
            const Mention *known = text.knownFrom(title.begin);
            if (!kind && known && known->span == title && chain.size() > 1 && known->type != EntityType::Place)
                kind = known->type;
        }
        if (!kind && isOfWorks(text, i, end))
            kind = EntityType::Product;
        for (const Span &title : chain) {
            const Span name = withoutBlanks(text, {title.begin, nameEnd(text, title.begin, title.end)});
            const bool possible = kind || couldBeWork(text, name, i, end);
            if (!possible || name.length() < 2 || isDocument(text, name.end))
                continue;
            Proposal proposal{name, kind.value_or(EntityType::Product), kind ? 0.79F : 0.7F, false, {}};
            proposal.onlyThere = !kind || text.isOneWord(name) || name.length() < 3;
            proposals.push_back(std::move(proposal));
        }
        i = end - 1;
    }
}

} // namespace variorum::unknown
