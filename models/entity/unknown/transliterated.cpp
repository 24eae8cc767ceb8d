// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/base/surnames.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/rules.h"

#include <algorithm>
#include <bitset>

namespace variorum::unknown {

namespace {

/// Characters that stand for foreign syllables.
const std::bitset<65536> &syllables() {
    static const std::bitset<65536> set = [] {
        std::bitset<65536> all;
        for (const QChar c : QStringView(
                 u"阿埃艾爱安昂奥巴白拜班邦保堡鲍北贝本比彼边宾波玻伯勃博布查柴昌彻楚茨慈措达大戴丹道得德登邓迪底蒂第"
                 u"丁东杜敦顿多厄恩尔法凡范方菲费芬丰冯佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭郭果哈海汉豪赫黑亨洪侯胡华怀"
                 u"惠霍基吉季加贾简江杰金津京久居喀卡开坎康考柯科克肯孔库夸奎昆拉腊莱赖兰朗劳勒雷蕾黎李里理利历立丽莉连"
                 u"廉良列烈林琳龙隆卢鲁路露吕律伦罗洛玛马迈麦曼芒毛梅门蒙盟米密敏明缪摩莫默姆木穆拿哪纳娜奈南瑙内嫩尼妮"
                 u"涅宁牛纽努诺欧帕潘庞培佩彭蓬皮匹平泼葡普奇契恰钱乔切钦琴青丘屈让热仁日荣茹儒瑞若撒萨塞赛桑瑟森沙莎山"
                 u"尚绍舍申圣施石史舒朔丝司斯思松苏索塔泰坦汤唐特藤田铁廷亭图土托脱陀瓦万旺威韦维魏温文翁沃乌吾武西希锡"
                 u"悉夏香肖谢辛欣兴休修许雪逊雅亚延扬杨耶叶伊依易意因英尤雨约云泽扎詹张珍芝朱祖佐卓兹子宗娅姬妲娃琪黛蓓"
                 u"薇茜姗婕珂芙歇翰什贺聂帖廖嘉洁冉玫芮裴孟耿康奎赞吒嘎峡凯齐伽迦仑缇弥岑席汗惹桂泊耐乃提狄帝迭卫吞谭琼"
                 u"楼忒"
                 u"娄"
                 u"窦朵牟麻渥菈颂猜汶讪纶"))
            all.set(c.unicode());
        return all;
    }();
    return set;
}

bool isSyllable(char16_t c) {
    return syllables().test(c);
}

bool isInitial(char16_t key) {
    return key >= u'a' && key <= u'z';
}

/// The dot that parts the name ending at an offset from what follows: 乔·多明格斯, 乔 · 多明格斯. -1: none.
Offset dotFrom(const NameText &text, Offset end) {
    if (text.at(end) == nameDot)
        return end;
    return text.at(end) == u' ' && text.at(end + 1) == nameDot ? end + 1 : -1;
}

/// Where the part behind a dot begins.
Offset behindDot(const NameText &text, Offset dot) {
    return text.at(dot + 1) == u' ' ? dot + 2 : dot + 1;
}

/// A part of a name behind a dot: syllables up to the last boundary of words, or an initial. The end; 0: none.
Offset partBehind(const NameText &text, Offset begin) {
    constexpr Offset longest = 8;
    if (isInitial(text.at(begin)) && !isInitial(text.at(begin + 1)))
        return text.at(begin + 1) == u'.' ? begin + 2 : begin + 1;
    Offset end = begin;
    while (end - begin < longest && isSyllable(text.at(end)))
        ++end;
    if (end > begin && dotFrom(text, end) >= 0)
        return end;
    while (end > begin && !text.isBoundary(end))
        --end;
    return end > begin ? end : 0;
}

/// The first part, before a dot: as far back as syllables and boundaries go.
Offset partBefore(const NameText &text, Offset end) {
    constexpr Offset longest = 6;
    if (isInitial(text.at(end - 1)) && !isInitial(text.at(end - 2)))
        return end - 1;
    Offset begin = end;
    while (end - begin < longest &&
           (isSyllable(text.at(begin - 1)) || text.endsWith(begin, u"约书") || text.endsWith(begin, u"尼可")) &&
           !text.knownOver(begin - 1))
        --begin;
    // 安卓雅: one syllable is no name of its own, and what stands before it is no other thing.
    const Mention *before = text.knownUpTo(begin);
    if (before && end - begin == 1 && before->span.length() < longest && isTransliterated(text, before->span))
        return before->span.begin;
    // 据|约书亚·: behind a word that governs a name the syllables are its own, whatever the dictionary joins.
    if (QStringView(u"据由和与及对向让被把给").contains(QChar(text.at(begin - 1))))
        return begin;
    while (begin < end && !text.isBoundary(begin))
        ++begin;
    // 让-吕克·: a first name of two parts.
    constexpr Offset longestPart = 3;
    if (begin < end && text.at(begin - 1) == u'-' && isSyllable(text.at(begin - 2))) {
        Offset part = begin - 1;
        while (begin - 1 - part < longestPart && isSyllable(text.at(part - 1)) && !text.knownOver(part - 1) &&
               (part == begin - 1 || !text.isBoundary(part)))
            --part;
        return part;
    }
    return begin;
}

} // namespace

bool isTransliterated(const NameText &text, Span span) {
    for (Offset i = span.begin; i < span.end; ++i) {
        if (!isSyllable(text.at(i)))
            return false;
    }
    return !span.isEmpty();
}

void transliteratedNames(const NameText &text, Proposals &proposals) {
    for (Offset i = 1; i < text.size(); ++i) {
        if (text.at(i) != nameDot || text.knownOver(i))
            continue;
        const Offset first = text.at(i - 1) == u' ' ? i - 1 : i; // where the first part ends
        const Offset begin = partBefore(text, first);
        if (begin == first)
            continue;
        Offset end = first;
        Offset last = first;
        Offset units = first - begin; // without the blanks beside the dots
        int parts = 0;
        for (;; ++parts) {
            const Offset dot = dotFrom(text, end);
            // 马歇尔-布朗 is one surname.
            const bool hyphen = end > first && text.at(end) == u'-' && isSyllable(text.at(end + 1));
            const Offset part = dot >= 0 ? behindDot(text, dot) : end + 1;
            const Offset next = dot >= 0 || hyphen ? partBehind(text, part) : 0;
            if (next == 0)
                break;
            last = dot >= 0 ? part : last;
            units += next - part + 1;
            end = next;
        }
        // 林登·高: a family's name of one character, where its syllables end.
        const bool surname = end - last == 1 && isSurname(text.at(last)) && first - begin >= 2 &&
                             isHan(text.at(last)) && !isSyllable(text.at(end));
        // A longer chain is no name, nor is its end: it is not followed again from each of its dots.
        constexpr int mostParts = 8;
        if (parts > mostParts) {
            i = end - 1;
            continue;
        }
        if (end == first || units < 4 || (end - last < 2 && !surname))
            continue;
        if (surname) {
            proposals.push_back({{begin, end}, EntityType::Person, 0.84F, false, {}});
            i = end - 1;
            continue;
        }
        Proposal proposal{{begin, end}, EntityType::Person, 0.93F, false, {}};
        proposal.shortForms.append(text.key({last, end}).toString());
        proposals.push_back(std::move(proposal));
        i = end - 1;
    }
}

} // namespace variorum::unknown
