// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/latinwords.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

#include <algorithm>
#include <array>
#include <optional>

namespace variorum::unknown {

namespace {

constexpr char16_t mark = u'、';

/// One item of a list, and what it names if that is known.
struct Item {
    Span span;
    std::optional<EntityType> type;
};

struct List {
    std::vector<Item> items;
    Offset begin = 0; ///< where its first item begins
    Offset end = 0;   ///< behind its last item
};

bool isNameUnit(const NameText &text, Offset at) {
    const char16_t c = text.at(at);
    if (isHan(c) || isWordCharacter(c))
        return true;
    const bool inside = isWordCharacter(text.at(at - 1)) && isWordCharacter(text.at(at + 1));
    return c == u'·' || (inside && QStringView(u" -.&+'").contains(QChar(c)));
}

/// Behind brackets that begin at an offset: 云泽科技（Yunze）、; the offset itself: there are none.
Offset behindBrackets(const NameText &text, Offset at) {
    constexpr Offset longest = 48;
    if (text.at(at) != u'(')
        return at;
    for (Offset end = at + 1; end < text.size() && end - at < longest && text.at(end) != u'\n'; ++end) {
        if (text.at(end) == u')')
            return end + 1;
    }
    return at;
}

Offset beforeBrackets(const NameText &text, Offset end) {
    constexpr Offset longest = 48;
    if (text.at(end - 1) != u')')
        return end;
    for (Offset at = end - 2; at > 0 && end - at < longest && text.at(at) != u'\n'; --at) {
        if (text.at(at) == u'(')
            return at;
    }
    return end;
}

/// What ends the last item of a list.
const WordSet &closing() {
    static const WordSet words{
        u"以及",   u"和",   u"与",   u"及",   u"等",   u"领投", u"跟投", u"参投", u"共同", u"联合", u"参与", u"三家",
        u"两家",   u"都",   u"均",   u"分别", u"合计", u"继续", u"持续", u"品牌", u"这",   u"的",   u"在",   u"也",
        u"还",     u"已",   u"将",   u"则",   u"紧随", u"进行", u"位居", u"组成", u"之后", u"之外", u"在内", u"为代表",
        u"目标价", u"先后", u"纷纷", u"之间", u"三者", u"自己", u"各自", u"三大", u"两大", u"四大", u"五大", u"六大"};
    return words;
}

/// 海陵风投, but not 海陵收高: what a known name may go on with.
const WordSet &branches() {
    static const WordSet words{u"风投", u"资本", u"创投", u"投资", u"基金", u"证券", u"产投",
                               u"集团", u"科技", u"银行", u"期货", u"控股", u"国际"};
    return words;
}

bool joins(const NameText &text, Offset at) {
    static const WordSet words{u"以及", u"和", u"与", u"及"};
    return words.at(text, at) > 0;
}

/// The list whose first mark stands at an offset.
List listAt(const NameText &text, const Proposals &found, Offset first) {
    constexpr Offset longest = 40;
    static const WordSet before{u"包括", u"包含", u"例如", u"涵盖", u"以及", u"来自", u"分别为", u"分别是", u"旗下",
                                u"其中", u"公司", u"企业", u"厂商", u"机构", u"由",   u"为",     u"有",     u"如",
                                u"和",   u"与",   u"及",   u"是",   u"的",   u"对",   u"向",     u"给",     u"把",
                                u"从",   u"在",   u"被",   u"让",   u"比",   u"带动", u"激励",   u"逼近",   u"超越",
                                u"收购", u"投资", u"股东", u"品牌", u"模型"};
    List list;
    const Offset end = beforeBrackets(text, first);
    const Mention *last = text.knownUpTo(end);
    Offset begin = last ? last->span.begin : end;
    const auto ending = std::lower_bound(found.begin(), found.end(), end,
                                         [](const Proposal &one, Offset at) { return one.span.end < at; });
    const bool whole = last || (ending != found.end() && ending->span.end == end);
    if (!last && whole)
        begin = ending->span.begin;
    while (!whole && begin > 0 && end - begin < longest && isNameUnit(text, begin - 1) &&
           before.upTo(text, begin) == 0 && !text.knownUpTo(begin))
        --begin;
    if (const Mention *known = text.knownUpTo(begin); known && !whole && begin < end)
        begin = known->span.begin;
    list.begin = begin;
    list.items.push_back({{begin, end}, {}});
    Offset at = first + 1;
    for (;;) {
        Offset stop = at;
        Offset close = 0; // where the last item ends
        while (stop < text.size() && stop - at < longest && isNameUnit(text, stop)) {
            if (const Mention *known = text.knownFrom(stop)) {
                stop = known->span.end;
                continue;
            }
            if (close == 0 && stop - at >= 2 && closing().at(text, stop) > 0)
                close = stop;
            ++stop;
        }
        const Offset next = behindBrackets(text, stop);
        if (text.at(next) == mark && stop > at) {
            list.items.push_back({{at, stop}, {}});
            at = next + 1;
            continue;
        }
        // 云泽、望江、海陵通用之后的…: a known name at the end of a list is all of its last item.
        const Mention *final = close == 0 ? text.knownFrom(at) : nullptr;
        const bool alone = final && final->span.end < stop && branches().at(text, final->span.end) == 0;
        list.end = close > 0 ? close : alone ? final->span.end : stop;
        list.items.push_back({{at, list.end}, {}});
        if (close > 0 && joins(text, close)) {
            at = close + (text.startsWith(close, u"以及") ? 2 : 1);
            stop = at;
            while (stop < text.size() && stop - at < longest && isNameUnit(text, stop) &&
                   (stop - at < 2 || closing().at(text, stop) == 0)) {
                const Mention *known = text.knownFrom(stop);
                stop = known ? known->span.end : stop + 1;
            }
            // Where nothing but a mark ends it, what it does may belong to it: 交易所收高.
            constexpr Offset longestOpen = 4;
            const bool closed = closing().at(text, stop) > 0 || stop - at <= longestOpen || !isHan(text.at(at));
            if (closed)
                list.items.push_back({{at, stop}, {}});
            list.end = stop;
        }
        return list;
    }
}

/// Words that no name of a thing has: what holds one is a description.
bool holdsFunctionWord(const NameText &text, Span span) {
    constexpr QStringView words =
        u"的了在是和与对向由为被将把从到于据让用这那其该各某另每也都就不没说称而但并又等家个款种名位";
    for (Offset i = span.begin; i < span.end; ++i) {
        if (words.contains(QChar(text.at(i))) && !text.knownOver(i))
            return true;
    }
    return false;
}

bool isGenericItem(const NameText &text, Span span) {
    static const WordSet kinds{u"企业", u"公司", u"机构", u"厂商",   u"平台",   u"高校", u"医院", u"银行", u"学校",
                               u"媒体", u"行业", u"领域", u"产业",   u"技术",   u"市场", u"部门", u"地区", u"城市",
                               u"国家", u"人员", u"团队", u"产品",   u"服务",   u"设备", u"芯片", u"晶片", u"材料",
                               u"系统", u"业务", u"能力", u"应用",   u"模型",   u"数据", u"算法", u"基金", u"证券",
                               u"保险", u"信托", u"零售", u"物流",   u"医疗",   u"教育", u"金融", u"能源", u"工业",
                               u"制造", u"汽车", u"手机", u"电脑",   u"游戏",   u"电商", u"股票", u"债券", u"期货",
                               u"投资", u"政府", u"法院", u"客户",   u"供应商", u"股东", u"专家", u"学者", u"半导体",
                               u"光伏", u"储能", u"风电", u"机器人", u"策略",   u"措施", u"政策", u"方案"};
    // 分列第2、第3; 副总裁、总裁
    if ((text.at(span.begin) == u'第' && !isHan(text.at(span.begin + 1))) || endsTitle(text, span.end))
        return true;
    // 云河、相关模组／电源厂: any of them.
    static const WordSet any{u"相关", u"其他", u"其它", u"各大", u"各类", u"主要", u"知名", u"部分", u"星级"};
    if (any.at(text, span.begin) > 0 && !text.knownFrom(span.begin))
        return true;
    const Offset kind = kinds.upTo(text, span.end);
    // 清洁能源, 自动驾驶芯片: dictionary words and the word for a kind.
    if (kind == 0)
        return false;
    if (kind == span.length())
        return true;
    // 云河主权财富基金 is one of many, 云河证券 is none.
    const Mention *place = text.knownFrom(span.begin);
    if (place && (place->type != EntityType::Place || place->span.end >= span.end - kind))
        return false;
    Offset begin = place ? place->span.end : span.begin;
    for (Offset i = begin + 1; i <= span.end - kind; ++i) {
        if (!text.isBoundary(i) && i < span.end - kind)
            continue;
        if (i - begin < 2)
            return false;
        begin = i;
    }
    return true;
}

bool couldBe(const NameText &text, Span span, EntityType type, bool strong) {
    constexpr Offset longest = 10;
    if (span.length() < 2) // a list may end in its mark, and the text with it
        return false;
    const bool latin = !isHan(text.at(span.begin)) && text.raw()[span.begin].isUpper();
    if ((!latin && (span.length() > longest || !isHan(text.at(span.begin)))) || holdsFunctionWord(text, span) ||
        isGenericItem(text, span))
        return false;
    const Mention *last = text.knownUpTo(span.end);
    // 光学元件|云泽光: what a known company makes.
    if (last && last->type == EntityType::Organisation && last->span.begin - span.begin >= 2 &&
        !text.knownFrom(span.begin))
        return false;
    if (const Mention *known = text.knownFrom(span.begin); known && last && known->type == EntityType::Organisation &&
                                                           type == known->type && last->span.begin == known->span.end)
        return true; // 上河|奥岸: a company of both, or a company's house in a country
    if (const Mention *known = text.knownFrom(span.begin);
        known && known->type != EntityType::Place && branches().at(text, known->span.end) != span.end - known->span.end)
        return false;
    // 潮信母公司Tidewell: what a company is to the one before it.
    if (const Mention *known = text.knownFrom(span.begin); known && !latin) {
        static const WordSet relations{u"母公司", u"子公司", u"旗下", u"关联公司"};
        if (relations.at(text, known->span.end) > 0)
            return false;
    }
    if (latin)
        return !isCommonLatin(text.key(span)) && type != EntityType::Place && span.length() >= 3 &&
               !isWordCharacter(text.at(span.end));
    switch (type) {
    case EntityType::Person:
        return span.length() <= 4 &&
               (readsLikePerson(text, span) || (strong && span.length() >= 3 && !text.isOneWord(span)));
    case EntityType::Place:
        return strong && span.length() <= 4 && !text.isOneWord(span);
    default:
        return strong || !text.isOneWord(span);
    }
}

/// Who a list is of: 投资方包括…, …等老股东, …领投.
bool isOfOrganisations(const NameText &text, const List &list) {
    static const WordSet before{u"投资方包括", u"投资方为", u"投资方有", u"股东包括", u"客户包括",   u"合作方包括",
                                u"企业包括",   u"公司包括", u"机构包括", u"厂商包括", u"伙伴包括",   u"供应商包括",
                                u"对手包括",   u"新增股东", u"公司有",   u"企业有",   u"合作方有",   u"投资人包括",
                                u"财务机构:",  u"产业方:",  u"财务机构", u"领投方为", u"领投方包括", u"跟投方包括",
                                u"领投方有",   u"买家包括", u"车企包括", u"药企包括"};
    static const WordSet behind{
        u"领投",     u"跟投",     u"参投",       u"联合领投", u"共同领投",   u"共同投资",   u"等企业",
        u"等公司",   u"等机构",   u"等厂商",     u"等车企",   u"等药企",     u"等股东",     u"等老股东",
        u"等巨头",   u"等投资方", u"等多家",     u"等券商",   u"等平台",     u"等科技巨头", u"等知名",
        u"等银行",   u"等媒体",   u"等投资机构", u"继续加注", u"持续加注",   u"持续加码",   u"继续增持",
        u"等新创",   u"等业者",   u"等大厂",     u"等供应商", u"等上市公司", u"参与投资",   u"等头部",
        u"等封测厂", u"等晶圆厂", u"等代工厂",   u"等台厂",   u"等模组厂",   u"等系统厂",   u"等原厂",
        u"等个股",   u"等概念股", u"等权值股",   u"等龙头股", u"等目标价",   u"目标价",     u"等股"};
    // 等20余家车企
    static const WordSet kinds{u"公司", u"企业", u"机构",   u"厂商",   u"车企", u"药企",
                               u"券商", u"银行", u"投资人", u"投资方", u"股东", u"品牌"};
    Offset kind = list.end;
    if (text.at(kind) == u'等') {
        ++kind;
        while (kind - list.end < 8 && QStringView(u"0123456789余多家十百几数大知名头部").contains(QChar(text.at(kind))))
            ++kind;
        if (kind > list.end + 1 && kinds.at(text, kind) > 0)
            return true;
    }
    return before.upTo(text, list.begin) > 0 || behind.at(text, list.end) > 0;
}

/// Names behind the word for a deed of investors: 由临汐资本领投.
void investors(const NameText &text, Proposals &proposals) {
    static const WordSet deeds{u"领投", u"跟投", u"参投", u"独家投资", u"联合领投", u"共同领投"};
    static const WordSet adverbs{u"继续", u"持续", u"共同", u"联合", u"独家", u"全部", u"超额", u"也", u"均"};
    static const WordSet before{u"由", u"和", u"与", u"及", u"机构", u"股东", u"获得", u"获"};
    for (Offset i = 2; i < text.size(); ++i) {
        const Offset length = deeds.at(text, i);
        if (length == 0)
            continue;
        Offset end = i;
        while (const Offset adverb = adverbs.upTo(text, end))
            end -= adverb;
        Offset begin = end;
        while (begin > 0 && end - begin < 10 && isNameUnit(text, begin - 1) && before.upTo(text, begin) == 0 &&
               !text.knownUpTo(begin))
            --begin;
        const char16_t opening = text.at(begin - 1);
        const bool opened = opening == u',' || opening == mark || before.upTo(text, begin) > 0;
        if (opened && couldBe(text, {begin, end}, EntityType::Organisation, true))
            proposals.push_back({{begin, end}, EntityType::Organisation, 0.78F, false, {}});
        i += length - 1;
    }
}

} // namespace

Proposals listedNames(const NameText &text, const Proposals &found) {
    Proposals proposals;
    investors(text, proposals);
    const auto typeOf = [&text, &found](Span span) -> std::optional<EntityType> {
        if (const Mention *known = text.knownFrom(span.begin); known && known->span == span)
            return known->type;
        const auto same = std::lower_bound(found.begin(), found.end(), span.begin,
                                           [](const Proposal &one, Offset at) { return one.span.begin < at; });
        return same != found.end() && same->span == span ? std::optional(same->type) : std::nullopt;
    };
    for (Offset i = 1; i < text.size(); ++i) {
        if (text.at(i) != mark)
            continue;
        List list = listAt(text, found, i);
        std::array<std::size_t, 4> sure{};
        for (Item &item : list.items) {
            item.type = typeOf(item.span);
            // Tidebio|达成: what a Latin name does.
            Offset latin = item.span.begin;
            while (!item.type && latin < item.span.end && isWordCharacter(text.at(latin)))
                ++latin;
            if (latin > item.span.begin && latin < item.span.end) {
                item.type = typeOf({item.span.begin, latin});
                item.span.end = item.type ? latin : item.span.end;
            }
            if (item.type)
                ++sure[static_cast<std::size_t>(*item.type)];
        }
        const auto most = std::max_element(sure.begin(), sure.end());
        const auto type = static_cast<EntityType>(most - sure.begin());
        const auto all = sure[0] + sure[1] + sure[2] + sure[3];
        // 云泽、科技交流、物资采购等领域
        static const WordSet fields{u"等领域", u"等方面",     u"等业务", u"等环节", u"等行业", u"等产业",
                                    u"等技术", u"等服务",     u"等项目", u"等功能", u"等场景", u"等问题",
                                    u"等因素", u"等挑战",     u"等活动", u"等工作", u"等需求", u"等应用",
                                    u"等多元", u"等多个领域", u"等手段", u"等形式", u"等措施", u"等议题"};
        if (fields.at(text, list.end) > 0) {
            i = std::max(i, list.end - 1);
            continue;
        }
        const bool named = isOfOrganisations(text, list);
        // Two of a kind and no other say what the rest is; where the list says it itself, one.
        const bool alike = *most == all && (*most >= 2 ? *most * 3 >= list.items.size() : false);
        // Orbisen、Tidebio达成: of Latin names one says it of the other.
        const bool latin = type == EntityType::Organisation && *most == all && *most >= 1 &&
                           std::all_of(list.items.begin(), list.items.end(), [&text](const Item &item) {
                               constexpr Offset shortest = 4;
                               return item.span.length() >= shortest && text.raw()[item.span.begin].isUpper() &&
                                      text.raw()[item.span.begin + 1].isLower() && !isHan(text.at(item.span.end - 1));
                           });
        const bool kindly = latin || (named && (all == 0 || (type == EntityType::Organisation && *most * 2 > all)));
        if (alike || kindly) {
            const EntityType kind = alike ? type : EntityType::Organisation;
            const bool strong = (*most >= 2 && *most * 2 >= list.items.size()) || (kindly && list.items.size() > 2);
            // A16、A14、最先进的制程: of models in Latin letters a word is no sister.
            const bool models = kind == EntityType::Product &&
                                std::none_of(list.items.begin(), list.items.end(), [&text](const Item &item) {
                                    return item.type && isHan(text.at(item.span.end - 1));
                                });
            for (const Item &item : list.items) {
                if (models && isHan(text.at(item.span.end - 1)))
                    continue;
                if (!item.type && !text.endsWith(item.span.end, u"主义") && couldBe(text, item.span, kind, strong))
                    proposals.push_back({item.span, kind, 0.7F, false, {}});
            }
        }
        i = std::max(i, list.end - 1);
    }
    std::stable_sort(proposals.begin(), proposals.end(), [](const Proposal &a, const Proposal &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    Proposals kept;
    for (Proposal &one : proposals) {
        if (kept.empty() || kept.back().span.end <= one.span.begin)
            kept.push_back(std::move(one));
    }
    return kept;
}

} // namespace variorum::unknown
