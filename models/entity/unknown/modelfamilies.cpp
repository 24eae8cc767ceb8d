// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/latinwords.h"
#include "models/entity/unknown/modelwords.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

#include <algorithm>

namespace variorum::unknown {

namespace {

/// Chips are called by more than one number: 酷睿 Ultra 9 290HX, 锐龙 AI 9 HX 470. Words are folded: 升腾 is 昇腾.
bool isOfChips(const NameText &text, Span family) {
    static const WordSet families{u"骁龙", u"天玑", u"麒麟",   u"升腾",    u"鲲鹏",       u"征程",      u"思元",
                                  u"酷睿", u"锐龙", u"龙芯",   u"玄戒",    u"昆仑芯",     u"猎户座",    u"霄龙",
                                  u"至强", u"锐炫", u"ryzen",  u"epyc",    u"snapdragon", u"dimensity", u"exynos",
                                  u"xeon", u"core", u"radeon", u"geforce", u"高通跃龙",   u"跃龙"};
    return families.at(text, family.begin) > 0 && family.length() <= 12;
}

/// What of a number is no model: 256GB, 5G, 4K, 120Hz.
bool isAmount(const NameText &text, Offset letters, Offset end, bool chips) {
    static const WordSet units{u"gb",  u"tb", u"mb", u"nm", u"mm", u"cm", u"km", u"kg",   u"kw", u"kwh", u"gw", u"mw",
                               u"mah", u"wh", u"hz", u"mp", u"k",  u"g",  u"w",  u"gbps", u"d",  u"in",  u"fps"};
    const bool kilo = chips && text.at(letters) == u'k'; // 酷睿 i9 290K
    return end > letters && !kilo && units.at(text, letters) == end - letters;
}

/// A number with a letter or two before it and a few behind: 9030, X7, 9950X3D, 2.0.1. Its end; 0: another thing.
Offset numberEnd(const NameText &text, Offset begin, bool chips) {
    const Offset mostBefore = chips ? 3 : 2;
    constexpr Offset mostDigits = 5;
    constexpr Offset mostBehind = 4;
    Offset at = begin;
    while (isModelLetter(text.at(at)) && at - begin < mostBefore)
        ++at;
    const Offset digits = at;
    while (isModelDigit(text.at(at)))
        ++at;
    const Offset whole = at;
    at += furtherParts(text, at);
    const Offset letters = at;
    while (isWordCharacter(text.at(at)))
        ++at;
    const bool year = digits == begin && at - digits == 4 && letters == at &&
                      (text.startsWith(digits, u"19") || text.startsWith(digits, u"20"));
    const bool goesOn = QStringView(u":,").contains(QChar(text.at(at))) && isModelDigit(text.at(at + 1)); // 26,413
    const bool more = goesOn || QStringView(u"%~点").contains(QChar(text.at(at)));
    const bool fits = whole > digits && whole - digits <= mostDigits && at - letters <= mostBehind;
    return fits && !year && !more && !isAmount(text, letters, at, chips) && !countsOn(text, {begin, at}) ? at : 0;
}

/// Orbis Q L: the length of one capital that tells a model of its family; 0: none.
Offset lettered(const NameText &text, Offset end) {
    static const WordSet others{u"股", u"轮", u"级", u"类", u"座", u"型", u"区", u"面", u"端", u"柱", u"站"};
    if (text.at(end) != u' ' || !isModelLetter(text.at(end + 1)) || isWordCharacter(text.at(end + 2)) ||
        !text.raw()[end + 1].isUpper() || !isWordCharacter(text.at(end - 1)))
        return 0;
    const Offset behind = text.at(end + 2) == u' ' ? end + 3 : end + 2;
    const bool goesOn = text.at(end + 2) == u' ' && isWordCharacter(text.at(behind)) && variant(text, end + 2) == 0;
    return goesOn || QStringView(u"-&/.'").contains(QChar(text.at(end + 2))) || others.at(text, behind) > 0 ? 0 : 2;
}

/// What makes a model of its family: the length of the words and numbers behind it; 0: none.
Offset tail(const NameText &text, Span family) {
    static const WordSet systems{u"鸿蒙", u"安卓", u"通义千问", u"千问", u"文心"};
    static const WordSet devices{u"平板", u"手表", u"手环", u"笔记本", u"音箱", u"畅享", u"畅玩", u"小新", u"拯救者"};
    constexpr int most = 6;
    const bool chips = isOfChips(text, family);
    const bool latin = !isHan(text.at(family.end - 1));
    int numbers = chips ? 2 : 1;
    int letters = 1;
    // Orbis OS 6.0|.0.115: the lexicon knows the number's beginning.
    const Offset parts = isModelDigit(text.at(family.end - 1)) ? furtherParts(text, family.end) : 0;
    Offset good = countsOn(text, {family.begin, family.end + parts}) ? family.end : family.end + parts;
    Offset at = good;
    for (int count = 0; count < most; ++count) {
        if (const Offset word = variant(text, at); word > 0) {
            at += word;
            good = at;
            continue;
        }
        if (const Offset letter = latin && letters > 0 ? lettered(text, at) : 0; letter > 0) {
            --letters;
            at += letter;
            good = at;
            continue;
        }
        if (chips && text.startsWith(at, u" ai") && !isWordCharacter(text.at(at + 3))) {
            at += 3;
            continue;
        }
        if (static const WordSet lines{u" rx ", u" rtx ", u" gtx "}; chips && lines.at(text, at) > 0) {
            at += lines.at(text, at) - 1;
            continue;
        }
        if (chips && (text.startsWith(at, u" hx ") || text.startsWith(at, u" h "))) {
            at += text.at(at + 2) == u'x' ? 3 : 2;
            continue;
        }
        const Offset blank = text.at(at) == u' ' ? 1 : 0;
        const Offset end =
            numbers > 0 && (blank > 0 || !latin || at > family.end) ? numberEnd(text, at + blank, chips) : 0;
        // 望潮 2 of an app is a number of something; 望潮2.0 is its version, 望潮手环 8 and 望潮 Pro 14 are models.
        const bool own = chips || latin || systems.at(text, family.begin) > 0 || at > family.end ||
                         devices.upTo(text, family.end) > 0 ||
                         (blank == 0 && text.key({at, std::max(at, end)}).contains(u'.'));
        if (end == 0 || !own)
            break;
        --numbers;
        at = end;
        good = at;
    }
    return good - family.end;
}

/// Orbis-120b, Orbis-235B-A22B, 酷睿 i7|-N305: the length of what hyphens join to a family and holds a number; 0: none.
Offset sized(const NameText &text, Offset end, bool chips) {
    constexpr Offset longest = 8;
    constexpr int most = 4;
    Offset good = end;
    for (int count = 0; count < most && text.at(good) == u'-' && isWordCharacter(text.at(good + 1)); ++count) {
        Offset at = good + 1;
        bool digit = false;
        while (isWordCharacter(text.at(at))) {
            digit = digit || isModelDigit(text.at(at));
            ++at;
        }
        static const WordSet grades{
            u"max",   u"ultra",   u"pro",    u"plus",  u"ultimate", u"instruct", u"thinking", u"base",  u"chat",
            u"coder", u"preview", u"mini",   u"lite",  u"flash",    u"turbo",    u"reasoner", u"high",  u"medium",
            u"low",   u"nano",    u"large",  u"small", u"distill",  u"qwen",     u"llama",    u"omni",  u"vl",
            u"math",  u"audio",   u"tts",    u"exp",   u"latest",   u"image",    u"video",    u"next",  u"fast",
            u"code",  u"vision",  u"speech", u"ocr",   u"asr",      u"realtime", u"hybrid",   u"heavy", u"moe"};
        const bool grade = grades.at(text, good + 1) == at - good - 1;
        if ((!digit && !grade) || at - good - 1 > longest)
            break;
        good = at;
    }
    const bool named = isModelLetter(text.at(end - 1)) || !isModelDigit(text.at(good - 1)) || chips;
    return named && !countsOn(text, {end, good}) ? good - end : 0;
}

/// Orbis-TTS, Orbis-Coder, Orbis Lake-H: the length of the word that a hyphen joins to a family in Latin letters; 0:
/// none.
Offset joined(const NameText &text, Offset end) {
    constexpr Offset longest = 10;
    if (text.at(end) != u'-' || !isModelLetter(text.at(end - 1)) || !isModelLetter(text.at(end + 1)) ||
        !text.raw()[end + 1].isUpper())
        return 0;
    Offset at = end + 1;
    while (isModelLetter(text.at(at)))
        ++at;
    const Offset length = at - end - 1;
    const bool whole = !isWordCharacter(text.at(at)) && text.at(at) != u'-';
    return whole && length <= longest && !text.knownFrom(end + 1) &&
                   (length == 1 || !isCommonLatin(text.key({end + 1, at})))
               ? at - end
               : 0;
}

/// 一加 3 手机, 魅族 24 系列: makes of phones that call their models by a number alone.
void numberedPhones(const NameText &text, Proposals &proposals) {
    static const WordSet makes{u"一加", u"魅族", u"真我", u"红魔", u"小米", u"红米", u"荣耀", u"努比亚", u"坚果"};
    static const WordSet phones{u"手机", u"系列", u"新机", u"标准版", u"机型"};
    static const WordSet grades{u"pro", u"max", u"plus", u"ultra", u"lite", u"se", u"rt"};
    constexpr Offset mostDigits = 3;
    for (Offset i = 0; i < text.size(); ++i) {
        const Offset make = makes.at(text, i);
        const Offset begin = i + make + (text.at(i + make) == u' ' ? 1 : 0);
        if (make == 0 || !isModelDigit(text.at(begin)))
            continue;
        Offset at = begin;
        while (isModelDigit(text.at(at)))
            ++at;
        const Offset digits = at - begin;
        // 荣耀 8X, 荣耀9XPro: a letter tells a model, but those of units do not.
        const bool letter = grades.at(text, at) == 0 && isModelLetter(text.at(at)) &&
                            !QStringView(u"gkwvmbld").contains(QChar(text.at(at)));
        at += letter ? 1 : 0;
        Offset grade = grades.at(text, at);
        grade += grade > 0 ? grades.at(text, at + grade) : 0;
        if (isWordCharacter(text.at(at + grade)))
            continue;
        const Offset number = at;
        at += grade > 0 ? grade : variant(text, at);
        const Offset kind = at + (text.at(at) == u' ' ? 1 : 0);
        // 小米7、小米7和: what ends there is no number of anything.
        const bool alone = text.at(begin) != u'0' && QStringView(u"、,。;和与及/的」”").contains(QChar(text.at(at)));
        if (digits > 0 && digits <= mostDigits &&
            (letter || at > number || phones.at(text, kind) > 0 || (alone && !isModelDigit(text.at(at + 1)))))
            proposals.push_back({{i, at}, EntityType::Product, 0.82F, false, {}});
    }
}

/// 朱雀三号|遥一: the length of the word for which of a family of rockets flies; 0: none.
Offset flight(const NameText &text, Offset end) {
    Offset at = end + 1;
    while (text.at(end) == u'遥' && QStringView(u"一二三四五六七八九十").contains(QChar(text.at(at))))
        ++at;
    return at > end + 1 ? at - end : 0;
}

/// Orbis 16、16 Plus和16 Pro Max: behind a model its sisters are called by number and variant alone.
void siblings(const NameText &text, Offset end, Proposals &proposals) {
    constexpr Offset mostDigits = 3;
    if (!isWordCharacter(text.at(end - 1)) && text.at(end - 1) != u'+')
        return;
    while (QStringView(u"、/和与及或").contains(QChar(text.at(end)))) {
        const Offset begin = text.at(end + 1) == u' ' ? end + 2 : end + 1;
        Offset at = begin;
        while (isModelDigit(text.at(at)))
            ++at;
        const Offset kind = at > begin && at - begin <= mostDigits ? variant(text, at) : 0;
        if (kind == 0)
            return;
        end = at + kind;
        proposals.push_back({{begin, end}, EntityType::Product, 0.72F, true, {}});
        if (text.at(end) == u' ')
            ++end;
    }
}

} // namespace

void modelFamilies(const NameText &text, Proposals &proposals) {
    numberedPhones(text, proposals);
    for (const Mention &known : text.known()) {
        if (known.type != EntityType::Product)
            continue;
        Offset more = tail(text, known.span);
        if (more == 0)
            more = joined(text, known.span.end);
        more += sized(text, known.span.end + more, isOfChips(text, known.span));
        more += more > 0 ? variant(text, known.span.end + more) : 0;
        more += flight(text, known.span.end + more);
        if (text.at(known.span.end + more) == u'+' && !isWordCharacter(text.at(known.span.end + more + 1)))
            ++more;
        if (more > 0)
            proposals.push_back({{known.span.begin, known.span.end + more}, EntityType::Product, 0.85F, false, {}});
        siblings(text, known.span.end + more, proposals);
    }
}

} // namespace variorum::unknown
