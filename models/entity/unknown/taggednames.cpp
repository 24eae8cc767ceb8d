// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/tagger/tagger.h"
#include "models/entity/unknown/kindwords.h"
#include "models/entity/unknown/nonames.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

#include <QHash>

#include <algorithm>

namespace variorum::unknown {

namespace {

/// Whether a name may be what no name of one network alone is: short, or longer than one that is known.
bool isCertain(const Tagger::Name &name) {
    constexpr float certain = 0.9F;
    return name.voice == Tagger::Voice::Both || (name.voice == Tagger::Voice::Second && name.sure >= certain);
}

bool isHanName(const NameText &text, Span span) {
    for (Offset i = span.begin; i < span.end; ++i) {
        if (!isHan(text.at(i)) && text.at(i) != u'·')
            return false;
    }
    return true;
}

float confidenceOf(EntityType type, Tagger::Voice voice) {
    if (voice == Tagger::Voice::Both)
        return type == EntityType::Person ? 0.8F : type == EntityType::Place ? 0.7F : 0.75F;
    return type == EntityType::Person ? 0.72F : type == EntityType::Place ? 0.64F : 0.66F;
}

/// One network alone has to be sure: measured on some hundred articles, below this more of what it says is wrong than
/// right.
bool isSureEnough(const Tagger::Name &name) {
    if (name.voice == Tagger::Voice::Both)
        return true;
    constexpr float person = 0.9F;
    constexpr float organisation = 0.82F;
    constexpr float place = 0.97F;
    return name.sure >= (name.type == EntityType::Person  ? person
                         : name.type == EntityType::Place ? place
                                                          : organisation);
}

/// 初创公司|北极星实验室: the word for a kind of company stands before its name.
Span withoutKind(const NameText &text, Span span) {
    static const WordSet kinds{u"公司",   u"企业",   u"厂商",   u"业者",   u"机构",   u"巨头",   u"大厂",    u"独角兽",
                               u"龙头",   u"品牌",   u"平台",   u"组织",   u"电池厂", u"封测厂", u"面板厂",  u"设备厂",
                               u"载板厂", u"组装厂", u"晶片厂", u"网通厂", u"散热厂", u"机壳厂", u"太阳能厂"};
    for (Offset i = span.end - 2; i > span.begin + 1; --i) {
        const Mention *known = text.knownOver(i - 1);
        if (kinds.upTo(text, i) > 0 && span.end - i >= 3 && !known)
            return {i, span.end};
    }
    return span;
}

/// 林海集团|投资开发, 交易所|收高: behind the word that ends a name stands what it does.
Span withoutDeed(const NameText &text, Span span) {
    static const WordSet ends{u"集团",   u"公司", u"交易所", u"银行", u"大学",   u"研究院",
                              u"研究所", u"协会", u"委员会", u"法院", u"基金会", u"证券"};
    static const WordSet deeds{u"投资", u"开发", u"协办", u"主办", u"承办", u"收高", u"收低", u"收涨",   u"收跌",
                               u"制作", u"出品", u"建设", u"运营", u"收购", u"发布", u"宣布", u"信用卡", u"员工",
                               u"客户", u"股东", u"股价", u"高管", u"专家", u"旗下", u"附近", u"门口",   u"大楼",
                               u"总部", u"官网", u"报告", u"研报", u"预计", u"预测", u"估计"};
    for (Offset i = span.begin + 2; i < span.end; ++i) {
        if (ends.upTo(text, i) > 0 && deeds.at(text, i) > 0)
            return {span.begin, i};
    }
    return span;
}

/// A part of a longer name that the lexicon or a rule knows is not said again, nor how many follow or who a name
/// belongs to: 塘尾道|一幢, 设备商|旭恒精密, 利嘉阁|研究部.
Span trimmed(const NameText &text, Span span, EntityType type) {
    static const WordSet departments{u"研究部", u"公关部", u"市场部", u"投资部", u"销售部", u"法务部",
                                     u"发言人", u"董座",   u"董事长", u"总经理", u"执行长", u"财务长"};
    static const WordSet makers{u"二线厂商", u"一线厂商", u"设备商", u"供应商", u"业者",   u"厂商", u"开发商",
                                u"经销商",   u"代理商",   u"承包商", u"物流商", u"电池厂", u"药厂", u"代工厂",
                                u"赞助商",   u"运营商",   u"送往",   u"送到",   u"国企",   u"央企", u"民企",
                                u"合作方",   u"投资方",   u"收购方", u"转让方", u"交易方", u"券商", u"车企",
                                u"法人",     u"外资",     u"隔壁"};
    if (type == EntityType::Organisation) {
        span = withoutKind(text, span);
        span = withoutDeed(text, span);
        // 美国|海陵理工学院: of a company or a school its country is no part.
        static const WordSet schools{u"大学", u"学院", u"公司", u"集团", u"科技", u"资本", u"实验室", u"基金"};
        const Mention *country = text.knownFrom(span.begin);
        if (country && country->type == EntityType::Place && country->span.length() <= 3 &&
            span.end - country->span.end >= 4 && endsIn(text, span, schools) && text.key(country->span).endsWith(u'国'))
            span.begin = country->span.end;
        if (const Offset length = departments.upTo(text, span.end); length > 0 && span.length() - length >= 2)
            span.end -= length;
        if (const Offset length = makers.at(text, span.begin); length > 0 && span.length() - length >= 2)
            span.begin += length;
    }
    // 王启因: a word of one character belongs to the verb behind the name.
    if (type == EntityType::Person && span.length() == 3 &&
        QStringView(u"因称说将已曾任与和对向在被为是则也就还诉便仍亦").contains(QChar(text.at(span.end - 1))))
        --span.end;
    // 李予|信，: the network stops before the last character of a clause.
    constexpr QStringView particles =
        u"的了在是和与对向由为有被将把从到及或也都就不说称表认指这那该等则还曾出并以给让使用做去来中上下前后时内外里等"
        u"因任间兼者吗呢吧吃看写讲谈道问答唱演获赢输胜负死伤辞";
    if (type == EntityType::Person && span.length() == 2 && isHan(text.at(span.end)) && !isHan(text.at(span.end + 1)) &&
        !isWordCharacter(text.at(span.end + 1)) && readsLikePerson(text, span) && !text.knownOver(span.end) &&
        !particles.contains(QChar(text.at(span.end))) && !text.isOneWord({span.begin, span.end + 1}))
        ++span.end;
    if (type == EntityType::Person && span.length() == 3 &&
        (text.startsWith(span.end - 1, u"师从") || text.startsWith(span.end - 1, u"干什么")))
        --span.end;
    // 海陵北至云泽: from where to where.
    if (type == EntityType::Place && span.length() > 2 && QStringView(u"至到往").contains(QChar(text.at(span.end - 1))))
        --span.end;
    if (type == EntityType::Place && span.length() > 3 &&
        QStringView(u"一两二三四五六七八九十").contains(QChar(text.at(span.end - 2))) &&
        QStringView(u"幢栋座间处家所").contains(QChar(text.at(span.end - 1))))
        span.end -= 2;
    while (type == EntityType::Place && !span.isEmpty()) {
        const Mention *first = text.knownFrom(span.begin);
        if (!first || first->span.end >= span.end)
            break;
        span.begin = first->span.end;
    }
    return span;
}

/// Only an organisation may hold the name of a place before its own, or where both networks see it the name of the
/// house that it belongs to, 云河|林德, and a person with a dot what looks like a name.
bool mayHold(const NameText &text, Span span, EntityType type, bool dotted, bool certain) {
    const Mention *first = text.knownFrom(span.begin);
    const bool leads =
        first && (first->type == EntityType::Place || (first->type == EntityType::Organisation && certain));
    // 国科会|产学处: of a house its offices are no other.
    static const WordSet offices{u"处",   u"司",   u"署",   u"系",     u"所",   u"课",   u"室",   u"组",
                                 u"科",   u"部",   u"局",   u"中心",   u"部门", u"团队", u"立委", u"委员",
                                 u"党团", u"学系", u"总部", u"沟通",   u"人员", u"服务", u"业务", u"平台",
                                 u"系统", u"视觉", u"员工", u"不动产", u"政党", u"高层", u"阵营"};
    // 云河都维|持合作: half of a word ends none.
    const bool office = endsIn(text, span, offices) && !text.endsWith(span.end, u"公司");
    if (leads && first->type == EntityType::Organisation && (office || !text.isBoundary(span.end)))
        return false;
    const bool holds = type == EntityType::Organisation && leads && span.end - first->span.end >= 2;
    for (Offset i = holds ? first->span.end : span.begin; i < span.end; ++i) {
        const Mention *known = text.knownOver(i);
        // 官|山姆·奥特曼: a person whom the lexicon knows is no part of another's name.
        if (known && (!(type == EntityType::Person && dotted) || known->type == EntityType::Person))
            return false;
    }
    return true;
}

/// The words before a name know better than the network what it names.
EntityType typeOf(const NameText &text, const Tagger::Name &name) {
    static const WordSet companies{u"公司", u"企业",   u"厂商",   u"业者",   u"开发商", u"运营商", u"供应商", u"制造商",
                                   u"巨头", u"子公司", u"发行商", u"独角兽", u"券商",   u"车企",   u"药企",   u"房企"};
    // 瑞典谢莱夫特奥的: syllables behind a country are a town, unless a person does something.
    const Mention *before = text.knownUpTo(name.span.begin);
    if (name.type == EntityType::Person && name.span.length() >= 4 && before && before->type == EntityType::Place &&
        isTransliterated(text, name.span) && QStringView(u"的市州省港").contains(QChar(text.at(name.span.end))))
        return EntityType::Place;
    // 庞望特创始人: only a company has a founder. 牛肉面品牌江晚香: a brand of its own.
    static const WordSet brands{u"餐饮品牌", u"面品牌",   u"茶饮品牌", u"咖啡品牌", u"烘焙品牌",
                                u"火锅品牌", u"连锁品牌", u"服装品牌", u"美妆品牌"};
    static const WordSet founders{u"创始人", u"联合创始人", u"创办人", u"联合创办人"};
    if (name.type == EntityType::Person && !text.key(name.span).contains(u'·') &&
        (founders.at(text, name.span.end) > 0 || brands.upTo(text, name.span.begin) > 0))
        return EntityType::Organisation;
    // 甘迪总统: only a person holds it.
    static const WordSet offices{u"总统", u"总理", u"首相", u"议员", u"先生", u"女士", u"教授", u"博士", u"院士"};
    if (name.type == EntityType::Organisation && offices.at(text, name.span.end) > 0 &&
        (isTransliterated(text, name.span) || readsLikePerson(text, name.span)))
        return EntityType::Person;
    static const WordSet phases{u"一期", u"二期", u"三期", u"四期"};
    static const WordSet works{u"项目", u"工程"};
    if (phases.upTo(text, name.span.end) > 0 && works.at(text, name.span.end) > 0)
        return EntityType::Product;
    // 海陵电力公司|江晚声高工: who both networks say is one stays one.
    constexpr float sure = 0.9F;
    if (name.type == EntityType::Person && name.voice == Tagger::Voice::Both && name.sure >= sure &&
        readsLikePerson(text, name.span))
        return EntityType::Person;
    return companies.upTo(text, name.span.begin) > 0 ? EntityType::Organisation : name.type;
}

} // namespace

Proposals taggedNames(const NameText &text, const std::vector<Tagger::Name> &tagged) {
    Proposals proposals;
    for (const Tagger::Name &name : tagged) {
        if (!isSureEnough(name))
            continue;
        EntityType type = typeOf(text, name);
        // 执行|长维勒: the last of a title is none of a name.
        if (QStringView(u"长员师").contains(QChar(text.at(name.span.begin))) && endsTitle(text, name.span.begin + 1)) {
            const Span bare(name.span.begin + 1, name.span.end);
            if (bare.length() >= 2 && readsLikePerson(text, bare))
                proposals.push_back(
                    {bare, EntityType::Person, confidenceOf(EntityType::Person, name.voice), false, {}});
            continue;
        }
        // 怀俄明州夏延: a town behind what it lies in.
        const Mention *region = type == EntityType::Organisation ? text.knownFrom(name.span.begin) : nullptr;
        if (region && region->type == EntityType::Place && name.span.end - region->span.end >= 2 &&
            isTransliterated(text, {region->span.end, name.span.end}))
            type = EntityType::Place;
        const Span span = trimmed(text, name.span, type);
        const bool person = type == EntityType::Person;
        const bool dotted = text.key(span).contains(u'·');
        constexpr Offset longest = 24;
        if (span.length() < 2 || span.length() > longest || !isHanName(text, span) || isGeneric(text, span) ||
            !mayHold(text, span, type, dotted, isCertain(name)) ||
            (person && !dotted && !readsLikePerson(text, span)) || isNoName(text, span, type, isCertain(name)) ||
            (type == EntityType::Place && isDescription(text, span)))
            continue;
        proposals.push_back({span, type, confidenceOf(type, name.voice), false, {}});
    }
    return proposals;
}

void dropUnheard(const NameText &text, const std::vector<Tagger::Name> &heard, Offset end, Proposals &proposals) {
    constexpr float doubtful = 0.725F;
    QHash<QString, int> pairs; // how often two characters stand side by side
    const auto recurs = [&](Span span) {
        if (pairs.isEmpty()) {
            for (Offset i = 0; i + 1 < end; ++i)
                ++pairs[text.key({i, i + 2}).toString()];
        }
        return pairs.value(text.key({span.begin, span.begin + 2}).toString()) >= 2;
    };
    const auto isUnheard = [&](const Proposal &one) {
        if (one.type != EntityType::Organisation || one.confidence > doubtful || one.span.end > end ||
            !isHanName(text, one.span))
            return false;
        const auto after = std::lower_bound(heard.begin(), heard.end(), one.span.begin,
                                            [](const Tagger::Name &name, Offset at) { return name.span.end <= at; });
        for (auto name = after; name != heard.end() && name->span.begin < one.span.end; ++name) {
            if (name->type != EntityType::Place)
                return false;
        }
        // 发行商拾光影业; 云雀智能 where 云雀 is said again
        const bool introduced = QStringView(u"商厂").contains(QChar(text.at(one.span.begin - 1))) ||
                                companyKinds().upTo(text, one.span.begin) > 0;
        return !introduced && (text.isOneWord(one.span) || !recurs(one.span));
    };
    proposals.erase(std::remove_if(proposals.begin(), proposals.end(), isUnheard), proposals.end());
}

} // namespace variorum::unknown
