// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/kindwords.h"
#include "models/entity/unknown/latinlists.h"
#include "models/entity/unknown/latinwords.h"
#include "models/entity/unknown/modelwords.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

namespace variorum::unknown {

namespace {

bool beginsClause(const NameText &text, Offset at) {
    return at == 0 || QStringView(u",。;:\n").contains(QChar(text.at(at - 1)));
}

/// Whether what companies tell their shareholders begins at an offset: 公告，, 披露一季报, 在互动平台表示.
bool announces(const NameText &text, Offset at) {
    static const WordSet sure{u"公告称",     u"发布公告",   u"披露公告", u"披露一季报",   u"披露三季报",
                              u"披露半年报", u"披露年报",   u"披露业绩", u"在互动平台",   u"披露招股书",
                              u"独家获悉",   u"披露财报",   u"递表",     u"在投资者互动", u"发布业绩预告",
                              u"发布年报",   u"发布一季报", u"晚间公告"};
    return sure.at(text, at) > 0 ||
           (text.startsWith(at, u"公告") && QStringView(u",:").contains(QChar(text.at(at + 2))));
}

/// Of which company or medium there are many: 该公司公告, 记者独家获悉.
bool isAny(const NameText &text, Span span) {
    static const WordSet any{u"记者", u"本报", u"我们", u"笔者", u"公司", u"双方", u"多家", u"该公", u"上述", u"昨日",
                             u"今日", u"近日", u"日前", u"晚间", u"官方", u"独家", u"最新", u"两家", u"此前", u"随后"};
    constexpr QStringView words = u"的了在是和与及对向由为被将从到等其该各某另每也都就不据已并又但而还再";
    for (Offset i = span.begin; i < span.end; ++i) {
        if (words.contains(QChar(text.at(i))))
            return true;
    }
    return any.at(text, span.begin) > 0 || companyKinds().upTo(text, span.end) > 0;
}

/// 海陵明珠公告: the name of a share behind its place, or in words that no dictionary has.
bool isNameOfShare(const NameText &text, Span span) {
    const Mention *place = text.knownFrom(span.begin);
    if (place && (place->type != EntityType::Place || span.end - place->span.end < 2))
        return false;
    const Offset begin = place ? place->span.end : span.begin;
    for (Offset i = begin; i < span.end; ++i) {
        if (!isHan(text.at(i)) || text.knownOver(i))
            return false;
    }
    return place || !text.isOneWord(span);
}

/// …成交。（海陵日报）: who a report was taken from stands in brackets behind its last sentence.
void sources(const NameText &text, Proposals &proposals) {
    static const WordSet others{u"完",     u"待续", u"编辑", u"责任", u"记者", u"作者", u"编译", u"图",   u"资料",
                                u"原标题", u"来源", u"下同", u"左",   u"右",   u"上接", u"下转", u"转自", u"综合",
                                u"本文",   u"全文", u"文",   u"注",   u"译",   u"略",   u"实习", u"校对", u"见"};
    constexpr Offset longest = 8;
    for (Offset i = 2; i < text.size(); ++i) {
        if (text.at(i) != u'(' || !QStringView(u"。”！？").contains(QChar(text.at(i - 1))))
            continue;
        const Span span(i + 1, [&text, i] {
            Offset end = i + 1;
            while (isHan(text.at(end)) && end - i <= longest)
                ++end;
            return end;
        }());
        const char16_t behind = text.at(span.end + 1);
        if (text.at(span.end) == u')' && span.length() >= 2 && (behind == u'\n' || behind == u' ') &&
            others.at(text, span.begin) == 0 && !text.knownOver(span.begin) && !text.knownOver(span.end - 1))
            proposals.push_back(
                {span,
                 span.length() <= 3 && readsLikePerson(text, span) ? EntityType::Person : EntityType::Organisation,
                 0.78F,
                 true,
                 {}});
    }
}

/// 【海陵快报/江晚声】: who reports and for whom, where a line begins.
void bylineSources(const NameText &text, Proposals &proposals) {
    constexpr Offset longest = 8;
    for (Offset i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'【' || (i > 0 && text.at(i - 1) != u'\n'))
            continue;
        Offset end = i + 1;
        while (isHan(text.at(end)) && end - i <= longest)
            ++end;
        Offset close = end + 1;
        while (isHan(text.at(close)) && close - end <= 4)
            ++close;
        const bool person = close - end >= 3 && readsLikePerson(text, {end + 1, close});
        if (text.at(end) != u'/' || end - i < 4 || text.at(close) != u'】' || !person || text.knownOver(i + 1))
            continue;
        proposals.push_back({{i + 1, end}, EntityType::Organisation, 0.8F, false, {}});
        if (!text.knownOver(end + 1))
            proposals.push_back({{end + 1, close}, EntityType::Person, 0.82F, false, {}});
    }
}

/// 【沧报－云河电】: who sends it, and from where.
void wires(const NameText &text, Proposals &proposals) {
    constexpr Offset longest = 6;
    for (Offset i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'【')
            continue;
        Offset end = i + 1;
        while (isHan(text.at(end)) && end - i <= longest)
            ++end;
        Offset close = end + 1;
        while (isHan(text.at(close)) && close - end <= longest)
            ++close;
        const bool wire = text.at(end) == u'-' && text.at(close) == u'】' && text.at(close - 1) == u'电';
        if (wire && end - i >= 3 && close - end >= 4 && !text.knownOver(i + 1))
            proposals.push_back({{i + 1, end}, EntityType::Organisation, 0.8F, true, {}});
    }
}

/// 【Tideweb】 where a line begins: the site that says what follows.
void sitesInFront(const NameText &text, Proposals &proposals) {
    constexpr Offset shortest = 4;
    for (Offset i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'【' || (i > 0 && text.at(i - 1) != u'\n'))
            continue;
        Offset end = i + 1;
        while (isModelLetter(text.at(end)))
            ++end;
        const QStringView key = text.key({i + 1, end});
        if (text.at(end) == u'】' && end - i > shortest && text.raw()[i + 1].isUpper() && text.raw()[i + 2].isLower() &&
            !text.knownOver(i + 1) && !isEnglishWord(key) && !isCommonLatin(key))
            proposals.push_back({{i + 1, end}, EntityType::Organisation, 0.76F, true, {}});
    }
}

/// 均为蓝汐网原创: a site, where what sites do follows.
void sites(const NameText &text, Proposals &proposals) {
    static const WordSet deeds{u"原创", u"讯", u"记者", u"报道", u"报导", u"消息", u"编辑", u"获悉"};
    static const WordSet others{u"互联", u"电", u"官", u"本", u"外", u"内", u"该", u"全"};
    for (Offset i = 2; i < text.size(); ++i) {
        if (text.at(i) != u'网' || deeds.at(text, i + 1) == 0 || text.knownOver(i) || others.upTo(text, i) > 0)
            continue;
        for (const Offset stem : {2, 3}) {
            const Offset begin = i - stem;
            bool han = begin >= 0;
            for (Offset k = begin; k < i && han; ++k)
                han = isHan(text.at(k)) && !text.knownOver(k);
            const bool opened = begin == 0 || !isHan(text.at(begin - 1)) ||
                                QStringView(u"为据由是在与和对").contains(QChar(text.at(begin - 1)));
            if (han && opened && !text.isOneWord({begin, i + 1})) {
                proposals.push_back({{begin, i + 1}, EntityType::Organisation, 0.74F, false, {}});
                break;
            }
        }
    }
}

/// 沧元A, 沧元B: shares of a known company.
void shareLetters(const NameText &text, Proposals &proposals) {
    for (const Mention &known : text.known()) {
        const Offset at = known.span.end;
        if (known.type == EntityType::Organisation && isHan(text.at(at - 1)) && at < text.size() &&
            (text.raw()[at] == u'A' || text.raw()[at] == u'B') && !isWordCharacter(text.at(at + 1)) &&
            !QStringView(u"股轮级类座区 -+").contains(QChar(text.at(at + 1))))
            proposals.push_back({{known.span.begin, at + 1}, EntityType::Organisation, 0.8F, true, {}});
    }
}

} // namespace

void announcers(const NameText &text, Proposals &proposals) {
    sources(text, proposals);
    shareLetters(text, proposals);
    bylineSources(text, proposals);
    wires(text, proposals);
    sitesInFront(text, proposals);
    sites(text, proposals);
    constexpr Offset shortest = 2;
    constexpr Offset longest = 6;
    for (Offset i = shortest; i < text.size(); ++i) {
        if (!announces(text, i) || !isHan(text.at(i - 1)))
            continue;
        const Offset end = i - newsTimes().upTo(text, i); // 沧浪储能今日发布公告
        if (text.knownUpTo(end))
            continue;
        Offset begin = end;
        while (begin > 0 && end - begin <= longest && isHan(text.at(begin - 1)))
            --begin;
        const Span span(begin, end);
        if (span.length() >= shortest && span.length() <= longest && beginsClause(text, begin) && !isAny(text, span) &&
            isNameOfShare(text, span))
            proposals.push_back({span, EntityType::Organisation, 0.76F, false, {}});
    }
}

} // namespace variorum::unknown
