// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

namespace variorum::unknown {

namespace {

bool isDigit(char16_t c) {
    return c >= u'0' && c <= u'9';
}

/// Behind the brackets at an offset that hold the code of a share: （2408）, （688027.SH）, （3661-KY）. The offset:
/// there are none.
Offset behindCode(const NameText &text, Offset at) {
    static const WordSet markets{u".hk", u".sz", u".sh", u".us", u".tw", u".bj", u"-ky", u".ks", u".to"};
    Offset end = at + 1;
    while (isDigit(text.at(end)) && end - at <= 6)
        ++end;
    const Offset digits = end - at - 1;
    const Offset market = markets.at(text, end);
    end += market;
    // （3211，未评等）
    constexpr Offset longestRating = 8;
    Offset rated = end;
    while (text.at(end) == u',' && rated - end <= longestRating && text.at(rated) != u')')
        ++rated;
    end = text.at(rated) == u')' ? rated : end;
    if (digits < 4 || text.at(end) != u')')
        return at;
    // （2024）: a year.
    const QStringView year = text.key({at + 1, at + 5});
    return digits == 4 && market == 0 && year >= u"1900" && year <= u"2049" ? at : end + 1;
}

/// Behind the brackets that hold the code of a fund, which may end in a letter: （00980A）. The offset: there are none.
Offset behindFundCode(const NameText &text, Offset at) {
    constexpr Offset longest = 6;
    Offset end = at + 1;
    while (isDigit(text.at(end)) && end - at <= longest)
        ++end;
    end += text.at(end) >= u'a' && text.at(end) <= u'z' ? 1 : 0;
    return end - at > 4 && text.at(end) == u')' ? end + 1 : at;
}

/// Where a name begins that ends at `end`, behind a mark or a word that governs it; `end`: nowhere.
Offset nameBegin(const NameText &text, Offset end) {
    constexpr Offset longest = 6;
    static const WordSet before{u"包括", u"带动", u"其中", u"以及", u"股王",   u"股后", u"龙头", u"大厂",
                                u"台厂", u"厂商", u"公司", u"旗下", u"子公司", u"包含", u"分别", u"像是",
                                u"诸如", u"例如", u"主力", u"业者", u"个股",   u"上游", u"中游", u"下游"};
    for (Offset begin = end; begin > 0 && end - begin <= longest; --begin) {
        const char16_t last = text.at(begin - 1);
        const Offset length = end - begin;
        if (length >= 2 && (!isHan(last) || QStringView(u"和与及由的厂").contains(QChar(last)) ||
                            before.upTo(text, begin) > 0 || text.knownUpTo(begin)))
            return QStringView(u",、。;:()\n “”「」").contains(QChar(last)) || isHan(last) ? begin : end;
        if (!isHan(last) || (text.knownOver(begin - 1) && text.knownOver(begin - 1)->type != EntityType::Place))
            break;
    }
    return end;
}

/// （00919）, （006208）: the codes of Taiwan's funds begin so.
bool isOfFund(const NameText &text, Offset at) {
    constexpr Offset shortest = 4;
    return text.startsWith(at + 1, u"00") && behindFundCode(text, at) - at >= shortest + 2;
}

/// Where the name of a fund begins that ends at `end`: with the house that issues it, or behind a mark or a word that
/// governs it; `end`: nowhere.
Offset fundBegin(const NameText &text, Offset end) {
    constexpr Offset longest = 20;
    static const WordSet before{u"包括", u"包含", u"例如", u"以及", u"其中", u"旗下", u"买超", u"卖超",
                                u"买进", u"卖出", u"加码", u"持有", u"布局", u"像是", u"为",   u"和",
                                u"与",   u"及",   u"的",   u"由",   u"如",   u"在",   u"是",   u"对"};
    Offset house = end;
    Offset begin = end;
    for (; begin > 0 && end - begin <= longest; --begin) {
        const Mention *known = text.knownUpTo(begin);
        if (known) {
            begin = known->span.begin + 1;
            house = known->type == EntityType::Organisation ? known->span.begin : house;
            continue;
        }
        const char16_t last = text.at(begin - 1);
        if ((!isHan(last) && !isWordCharacter(last) && last != u'+') || before.upTo(text, begin) > 0)
            break;
    }
    return house < end ? house : end - begin <= longest && begin > 0 ? begin : end;
}

/// 云河高息 ETF 00940: the code without brackets.
void fundsWithCodes(const NameText &text, Proposals &proposals) {
    for (Offset i = 3; i < text.size(); ++i) {
        if (!text.startsWith(i, u"etf") || isWordCharacter(text.at(i - 1)))
            continue;
        const Offset code = i + 3 + (text.at(i + 3) == u' ' ? 1 : 0);
        const Offset name = text.at(i - 1) == u' ' ? i - 1 : i;
        if (code == i + 3 || !text.startsWith(code, u"00") || !isDigit(text.at(code + 2)) || !isHan(text.at(name - 1)))
            continue;
        if (const Offset begin = fundBegin(text, name); name - begin >= 4)
            proposals.push_back({{begin, i + 3}, EntityType::Product, 0.82F, false, {}});
    }
}

/// ST沧元公告: a share that its exchange warns of is named by two characters, or three.
void warnedShares(const NameText &text, Proposals &proposals) {
    for (Offset i = 0; i < text.size(); ++i) {
        if (!text.startsWith(i, u"st") || !text.raw()[i].isUpper() || isWordCharacter(text.at(i - 1)) ||
            !isHan(text.at(i + 2)) || !isHan(text.at(i + 3)) || text.knownOver(i + 2))
            continue;
        const bool longer = isHan(text.at(i + 4)) && !text.isBoundary(i + 4) && text.isBoundary(i + 5);
        proposals.push_back({{i, i + (longer ? 5 : 4)}, EntityType::Organisation, 0.8F, false, {}});
    }
}

} // namespace

void codedNames(const NameText &text, Proposals &proposals) {
    warnedShares(text, proposals);
    fundsWithCodes(text, proposals);
    Offset last = 0; // behind the code before
    for (Offset i = 2; i < text.size(); ++i) {
        if (text.at(i) != u'(')
            continue;
        if (isOfFund(text, i)) {
            const Offset name = text.at(i - 1) == u' ' ? i - 1 : i;
            if (const Offset begin = fundBegin(text, name); name - begin >= 4)
                proposals.push_back({{begin, name}, EntityType::Product, 0.82F, false, {}});
            last = behindFundCode(text, i);
            continue;
        }
        if (!isHan(text.at(i - 1)))
            continue;
        const Offset end = behindCode(text, i);
        if (end == i)
            continue;
        // A word of the dictionary is a name where a list gives codes: 旭明（3171）、望重（8472）.
        constexpr Offset near = 12;
        Offset begin = text.knownOver(i - 1) && text.knownUpTo(i) ? i : nameBegin(text, i);
        // 沧元|科技（2971）
        if (const Mention *house = text.knownUpTo(begin); begin < i && house && text.isOneWord({begin, i}))
            begin = house->type == EntityType::Organisation ? house->span.begin : begin;
        // 金矿股方面，望重（2472）跌0.4%: what shares do.
        static const WordSet moves{u"跌", u"升", u"涨", u"挫", u"报", u"收",
                                   u"急", u"飙", u"逆", u"弹", u"泻", u"盘中"};
        const bool moved = moves.at(text, end) > 0 && !isHan(text.at(begin - 1));
        const bool listed = (last > 0 && i - last <= near) || text.at(end) == u'、' || moved;
        if (begin < i && (listed || !text.isOneWord({begin, i})))
            proposals.push_back({{begin, i}, EntityType::Organisation, 0.8F, false, {}});
        last = end;
    }
}

} // namespace variorum::unknown
