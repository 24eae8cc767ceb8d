// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/kindwords.h"
#include "models/entity/unknown/latinwords.h"
#include "models/entity/unknown/nonames.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

#include <algorithm>
#include <iterator>

namespace variorum::unknown {

namespace {

constexpr Offset longestPerson = 7;
constexpr Offset longestCompany = 8;

/// Where a person's name of foreign syllables begins that ends at `end`: behind a title, else as far back as they go.
/// `end`: nowhere.
Offset foreignBegin(const NameText &text, Offset end) {
    Offset begin = end;
    Offset titled = end;
    while (end - begin < longestPerson && isTransliterated(text, {begin - 1, begin}) && !text.knownOver(begin - 1)) {
        --begin;
        if (end - begin >= 2 && endsTitle(text, begin))
            titled = begin;
    }
    if (titled < end)
        return titled;
    while (begin < end && !text.isBoundary(begin))
        ++begin;
    return end - begin >= 2 ? begin : end;
}

/// Where a Chinese person begins that ends at `end`; `end`: nowhere.
Offset chineseBegin(const NameText &text, Offset end) {
    for (const Offset length : {3, 2}) {
        const Offset begin = end - length;
        if (begin < 0 || text.knownOver(begin) || !readsLikePerson(text, {begin, end}))
            continue;
        if (!isHan(text.at(begin - 1)) || endsTitle(text, begin) || text.knownUpTo(begin))
            return begin;
    }
    return end;
}

/// Where a thing begins that ends at `end`, and whether a word that says what it is, a mark or another name stands
/// before it.
Offset thingBegin(const NameText &text, Offset end) {
    static const WordSet before{u"旗下", u"包括", u"以及", u"来自", u"收购", u"投资", u"加入", u"竞争对手", u"创办",
                                u"创立", u"的",   u"和",   u"与",   u"及",   u"由",   u"是",   u"为",       u"对",
                                u"向",   u"在",   u"将",   u"让",   u"给",   u"被",   u"把",   u"如",       u"国"};
    const auto opens = [&text](Offset at) {
        return before.upTo(text, at) > 0 || companyKinds().upTo(text, at) > 0 || makerKinds().upTo(text, at) > 0 ||
               productKinds().upTo(text, at) > 0;
    };
    Offset begin = end;
    while (begin > 0 && end - begin <= longestCompany && isHan(text.at(begin - 1)) && !text.knownUpTo(begin) &&
           !opens(begin))
        --begin;
    return end - begin <= longestCompany ? begin : end;
}

/// Whether something beside a name in front of brackets says that it is a company or what one makes, and no plant.
bool isOfTrade(const NameText &text, Span span, const LatinRun &run) {
    static const WordSet before{u"旗下", u"来自", u"收购", u"投资", u"加入", u"竞争对手",
                                u"创办", u"创立", u"电商", u"品牌", u"智库", u"媒体"};
    static const WordSet endings{u"科技", u"机器人", u"智能", u"汽车",   u"半导体", u"能源", u"资本", u"集团",
                                 u"航天", u"生物",   u"通用", u"动力",   u"电子",   u"网络", u"游戏", u"银行",
                                 u"证券", u"医药",   u"制药", u"实验室", u"云",     u"存储", u"光电", u"精密"};
    static const WordSet behind{u"宣布",   u"表示", u"创办人", u"创始人", u"执行长", u"ceo", u"总裁",
                                u"董事长", u"股价", u"推出",   u"发布",   u"首席",   u"、",  u"和",
                                u"与",     u"及",   u"等",     u"股票",   u"市值",   u"上市"};
    return before.upTo(text, span.begin) > 0 || companyKinds().upTo(text, span.begin) > 0 ||
           makerKinds().upTo(text, span.begin) > 0 || productKinds().upTo(text, span.begin) > 0 ||
           endings.upTo(text, span.end) > 0 || text.at(span.begin - 1) == u'、' ||
           behind.at(text, run.span.end + 1) > 0;
}

/// 边境小城|乌斯提: where the name of a town begins; 0: nowhere.
Offset townBehind(const NameText &text, Span span, const WordSet &towns) {
    for (Offset at = span.begin; at + 2 <= span.end; ++at) {
        if (towns.upTo(text, at) > 0)
            return at;
    }
    return 0;
}

bool isPersonal(const NameText &text, const LatinRun &run) {
    if (run.words < 2 || run.words > 4 || !run.lower || run.digits > 0 || endsInGroup(text, run))
        return false;
    // Names of things have no initials of two letters: AI, TV.
    const QStringView raw = text.raw().mid(run.span.begin, run.span.length());
    for (const QStringView word : raw.split(u' ')) {
        if (word.size() > 1 && !word.contains(u'.') &&
            std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); }))
            return false;
    }
    return true;
}

/// Whether a province or a state ends there.
bool endsInRegion(const NameText &text, Offset end) {
    return QStringView(u"州省郡邦").contains(QChar(text.at(end - 1)));
}

} // namespace

void dropInAddresses(QStringView text, std::vector<Mention> &mentions) {
    Span address;
    const auto isInside = [&](const Mention &mention) {
        while (address.end <= mention.span.begin) {
            const qsizetype begin = text.indexOf(u"://", address.end);
            if (begin < 0) {
                address = Span(static_cast<Offset>(text.size()), static_cast<Offset>(text.size() + 1));
                break;
            }
            auto end = static_cast<Offset>(begin);
            while (end < text.size() && text[end] > u' ' && text[end].unicode() < 0x7F)
                ++end;
            address = Span(static_cast<Offset>(begin), end);
        }
        return address.contains(mention.span.begin);
    };
    mentions.erase(std::remove_if(mentions.begin(), mentions.end(), isInside), mentions.end());
}

void dropOtherNames(QStringView text, std::vector<Mention> &known) {
    std::vector<Mention> none;
    const NameText names(text, none);
    const auto isOfPerson = [&](const Mention &mention) {
        const Offset bracket = mention.span.end;
        const bool titled = endsTitle(names, mention.span.begin) && mention.type == EntityType::Organisation;
        if ((mention.type != EntityType::Place && !titled) || names.at(bracket) != u'(' ||
            mention.span.length() > longestPerson || bracket + 1 >= names.size() || !text[bracket + 1].isUpper() ||
            !isTransliterated(names, mention.span))
            return false;
        const LatinRun run = latinRunAt(names, bracket + 1);
        // 纽约（New York）: the lexicon knows it by that name as well.
        const auto other = std::lower_bound(known.begin(), known.end(), bracket + 1,
                                            [](const Mention &one, Offset begin) { return one.span.begin < begin; });
        const bool same = other != known.end() && other->span.begin == bracket + 1 && other->entity == mention.entity;
        return !same && isPersonal(names, run) && (names.at(run.span.end) == u')' || names.at(run.span.end) == u',');
    };
    const auto isShareCode = [&](const Mention &mention) {
        static const WordSet exchanges{u"-us)", u"-hk)", u"-tw)", u"-jp)", u"-kr)"};
        // （TIDE.US/09718.HK）
        static const WordSet suffixes{u".us", u".hk", u".n", u".o", u".oq", u".nyse", u".nasdaq"};
        if (names.at(mention.span.begin - 1) == u'(' && suffixes.at(names, mention.span.end) > 0)
            return true;
        return names.at(mention.span.begin - 1) == u'(' && exchanges.at(names, mention.span.end) > 0;
    };
    std::vector<Mention> kept;
    kept.reserve(known.size());
    std::copy_if(known.begin(), known.end(), std::back_inserter(kept),
                 [&](const Mention &one) { return !isOfPerson(one) && !isShareCode(one); });
    known = std::move(kept);
    dropInAddresses(text, known);
}

void explainedNames(const NameText &text, Proposals &proposals) {
    static const WordSet towns{u"小城", u"城市", u"小镇", u"首都", u"港口",
                               u"港市", u"重镇", u"小岛", u"省份", u"州府"};
    for (Offset i = 2; i < text.size(); ++i) {
        if (text.at(i) != u'(' || !isHan(text.at(i - 1)) || text.knownOver(i - 1) ||
            !text.raw()[i + 1 < text.size() ? i + 1 : i].isUpper())
            continue;
        const LatinRun run = latinRunAt(text, i + 1);
        const char16_t close = text.at(run.span.end);
        if (run.span.isEmpty() || (close != u')' && close != u',') || !run.lower || isCommonLatin(text.key(run.span)))
            continue;
        if (isPersonal(text, run)) {
            Offset begin = chineseBegin(text, i);
            begin = begin < i ? begin : foreignBegin(text, i);
            // 工程师原昌宏（Masahiro Hara）: behind a title, whatever the surname.
            for (Offset at = i - 2; begin == i && i - at <= 4 && at > 0 && isHan(text.at(at)); --at) {
                if (endsTitle(text, at) && !text.isOneWord({at, i}))
                    begin = at;
            }
            // 云河省阿尔巴尼（Albany）, 云河省新阿尔巴尼（New Albany）: behind the region it lies in.
            const Offset region = text.at(begin - 1) == u'新' ? begin - 1 : begin;
            const Mention *place = begin < i ? text.knownUpTo(region) : nullptr;
            if (place && place->type == EntityType::Place && endsInRegion(text, region)) {
                proposals.push_back({{region, i}, EntityType::Place, 0.84F, false, {}});
                continue;
            }
            if (begin < i) {
                proposals.push_back({{begin, i}, EntityType::Person, 0.84F, false, {}});
                continue;
            }
        }
        const Offset begin = thingBegin(text, i);
        if (i - begin < 2 || text.isOneWord({begin, i}) ||
            (plainWords(text, {begin, i}) > 0 && !endsInGroup(text, run)))
            continue;
        if (const Offset town = townBehind(text, {begin, i}, towns); town > 0) {
            proposals.push_back({{town, i}, EntityType::Place, 0.76F, false, {}});
            continue;
        }
        const bool product = productKinds().upTo(text, begin) > 0 || run.digits > 0;
        if ((run.words == 1 && isOfTrade(text, {begin, i}, run)) || endsInGroup(text, run))
            proposals.push_back(
                {{begin, i}, product ? EntityType::Product : EntityType::Organisation, 0.74F, false, {}});
    }
}

} // namespace variorum::unknown
