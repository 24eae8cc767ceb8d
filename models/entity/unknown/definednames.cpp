// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/latinlists.h"
#include "models/entity/unknown/latinwords.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

#include <optional>

namespace variorum::unknown {

namespace {

bool endsClause(char16_t c) {
    return QStringView(u",。;!?:\n").contains(QChar(c));
}

/// What 是一款…工具 at an offset says of the name before it.
std::optional<EntityType> definedAt(const NameText &text, Offset at) {
    static const WordSet firms{u"一家", u"一间"};
    static const WordSet things{u"一款", u"一套", u"一个", u"一种", u"一项", u"一枚", u"一台"};
    static const WordSet houses{u"公司",   u"企业",   u"厂商",   u"机构",   u"工作室", u"服务商", u"开发商",
                                u"供应商", u"提供商", u"运营商", u"制造商", u"独角兽", u"品牌",   u"集团",
                                u"银行",   u"媒体",   u"研究所", u"实验室", u"团队",   u"新创",   u"车企"};
    static const WordSet kinds{u"软件",   u"软体",   u"工具",     u"应用",   u"插件", u"平台",   u"游戏",     u"浏览器",
                               u"框架",   u"扩展",   u"系统",     u"程序",   u"程式", u"模型",   u"引擎",     u"语言",
                               u"客户端", u"播放器", u"数据库",   u"编辑器", u"助手", u"输入法", u"操作系统", u"小程序",
                               u"手机",   u"耳机",   u"机器人",   u"智能体", u"芯片", u"晶片",   u"处理器",   u"相机",
                               u"轿车",   u"车型",   u"新药",     u"疫苗",   u"火箭", u"卫星",   u"电视剧",   u"电影",
                               u"app",    u"网站",   u"搜索引擎", u"服务",   u"项目", u"库"};
    constexpr Offset reach = 14;
    constexpr Offset longest = 44;
    if (text.at(at) != u'是')
        return std::nullopt;
    Offset word = 0;
    bool firm = false;
    Offset behind = at + 1;
    for (; behind - at <= reach && !endsClause(text.at(behind)) && word == 0; ++behind) {
        const Offset house = firms.at(text, behind);
        firm = house > 0;
        word = firm ? house : things.at(text, behind);
    }
    // 是由云河科技推出的开源模型
    static const WordSet made{u"推出的", u"开发的", u"研发的", u"发布的", u"打造的", u"开源的"};
    constexpr Offset longestMaker = 32;
    for (Offset i = at + 2; text.at(at + 1) == u'由' && i - at <= longestMaker && !endsClause(text.at(i)) && word == 0;
         ++i) {
        word = made.at(text, i);
        behind = i + word;
    }
    if (word == 0)
        return std::nullopt;
    // The last word of the phrase is what the name is; 一款由…公司推出的游戏 has others before.
    bool house = false;
    bool thing = false;
    for (Offset i = behind; i - behind < longest && !endsClause(text.at(i)); ++i) {
        if (houses.at(text, i) > 0 && !thing)
            house = true;
        if (kinds.at(text, i) > 0) {
            thing = true;
            house = false;
        }
    }
    if (firm)
        return EntityType::Organisation;
    return thing && !house ? std::optional(EntityType::Product) : std::nullopt;
}

/// Behind brackets that explain a name: 词潮（Wordtide）是.
Offset behindGloss(const NameText &text, Offset at) {
    constexpr Offset longest = 40;
    const Offset open = text.at(at) == u' ' ? at + 1 : at;
    if (text.at(open) != u'(')
        return at;
    for (Offset i = open + 1; i < text.size() && i - open < longest && text.at(i) != u'\n'; ++i) {
        if (text.at(i) == u')')
            return i + 1;
    }
    return at;
}

Offset copula(const NameText &text, Offset end) {
    Offset at = behindGloss(text, end);
    while (text.at(at) == u' ' || text.at(at) == u',')
        ++at;
    return at;
}

/// “词潮”是一款: the end of what quotes hold that open before an offset; 0: no short name.
Offset quotedEnd(const NameText &text, Offset begin) {
    const char16_t open = text.at(begin - 1);
    const char16_t close = open == u'「' ? u'」' : open == u'“' ? u'”' : open == u'『' ? u'』' : u'\0';
    constexpr Offset longest = 12;
    Offset end = begin;
    while (close != 0 && end - begin < longest && (isHan(text.at(end)) || isWordCharacter(text.at(end))))
        ++end;
    return close != 0 && end - begin >= 2 && text.at(end) == close ? end : 0;
}

/// 澄岸智能是一家: two to six characters where a clause begins, no word of the dictionary. The end; 0: none.
Offset plainEnd(const NameText &text, Offset begin) {
    static const WordSet others{u"这",   u"那",   u"它",   u"他",   u"她",   u"我", u"你", u"该", u"其", u"本", u"此",
                                u"公司", u"目前", u"现在", u"如今", u"所以", u"但", u"而", u"如", u"若", u"因", u"也",
                                u"首先", u"其实", u"当然", u"因此", u"于是", u"同", u"更", u"就", u"还", u"又", u"都"};
    constexpr QStringView words = u"的了在和与及对向由为被将把从到等也就都不没说本更最又还只即算便既并且或";
    constexpr Offset shortest = 3;
    constexpr Offset longest = 6;
    if (!endsClause(text.at(begin - 1)) || others.at(text, begin) > 0)
        return 0;
    Offset end = begin;
    while (end - begin <= longest && isHan(text.at(end)) && text.at(end) != u'是' && !text.knownOver(end)) {
        if (words.contains(QChar(text.at(end))))
            return 0;
        ++end;
    }
    // Words of two characters side by side are a description.
    bool loose = false;
    for (Offset i = begin; i < end; ++i)
        loose = loose || (text.isBoundary(i) && text.isBoundary(i + 1));
    if (QStringView(u"上中里下时后前人者们事话").contains(QChar(text.at(end - 1))))
        return 0; // 实际上是一款
    return text.at(end) == u'是' && end - begin >= shortest && end - begin <= longest && loose ? end : 0;
}

/// Pomelo Tidro是由…推出的模型: a thing that is called by its house's name and a word of its own.
void ofHouse(const NameText &text, const Mention &known, Proposals &proposals) {
    if (known.type != EntityType::Organisation || !isWordCharacter(text.at(known.span.begin)) ||
        isWordCharacter(text.at(known.span.begin - 1)) || text.at(known.span.end) != u' ')
        return;
    const LatinRun run = latinRunAt(text, known.span.begin);
    const Span own(known.span.end + 1, run.span.end);
    constexpr Offset shortest = 3;
    if (run.span.end <= known.span.end || own.length() < shortest || !text.raw()[own.begin].isUpper() ||
        text.knownOver(run.span.end - 1))
        return;
    const auto type = definedAt(text, copula(text, run.span.end));
    if (type == EntityType::Product)
        proposals.push_back({run.span, *type, 0.84F, false, {}});
}

} // namespace

void definedNames(const NameText &text, Proposals &proposals) {
    for (const Mention &known : text.known())
        ofHouse(text, known, proposals);
    for (Offset i = 0; i < text.size(); ++i) {
        if (text.knownOver(i))
            continue;
        if (const Offset quoted = quotedEnd(text, i); quoted > 0) {
            const auto type = definedAt(text, copula(text, quoted + 1));
            if (type && !text.knownOver(quoted - 1))
                proposals.push_back({{i, quoted}, *type, 0.8F, false, {}});
            continue;
        }
        if (const Offset end = isHan(text.at(i)) ? plainEnd(text, i) : 0; end > 0) {
            const auto type = definedAt(text, end);
            if (type)
                proposals.push_back({{i, end}, *type, 0.68F, false, {}});
            continue;
        }
        if (!isWordCharacter(text.at(i)) || isWordCharacter(text.at(i - 1)))
            continue;
        const LatinRun run = latinRunAt(text, i);
        if (run.span.isEmpty())
            continue;
        const QStringView key = text.key(run.span);
        constexpr int shortest = 3;
        const bool word = run.words == 1 && (isEnglishWord(key) || isGivenName(key));
        if (run.letters >= shortest && run.lower && !isCommonLatin(key) && !word && !text.knownOver(run.span.end - 1) &&
            text.at(run.span.begin - 1) != u'@') {
            if (const auto type = definedAt(text, copula(text, run.span.end)))
                proposals.push_back({run.span, *type, 0.84F, false, {}});
        }
        i = run.span.end - 1;
    }
}

} // namespace variorum::unknown
