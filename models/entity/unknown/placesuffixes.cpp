// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

namespace variorum::unknown {

namespace {

constexpr QStringView divisions = u"省市县区州镇乡村旗";

/// Words that are no names although they look like one: 城市, 地区, 省市, 农村.
bool isCommonPlace(const NameText &text, Span span) {
    static const WordSet words{
        u"城市",   u"地区",   u"农村",   u"社区",       u"园区",   u"山区",   u"郊区",   u"全市",   u"本市",
        u"该市",   u"上市",   u"股市",   u"楼市",       u"夜市",   u"超市",   u"门市",   u"都市",   u"集市",
        u"市区",   u"城区",   u"新区",   u"景区",       u"校区",   u"厂区",   u"战区",   u"灾区",   u"乡镇",
        u"城镇",   u"小镇",   u"乡村",   u"新村",       u"全县",   u"全省",   u"各省",   u"外省",   u"多省",
        u"邻省",   u"特区",   u"辖区",   u"街区",       u"片区",   u"牧区",   u"选区",   u"时区",   u"误区",
        u"专区",   u"开发区", u"示范区", u"自由贸易区", u"贸易区", u"保税区", u"高新区", u"经济区", u"合作区",
        u"自治区", u"自治州", u"试验区", u"行政区",     u"核心区", u"市场"};
    for (Offset from = span.end - 2; from >= span.end - 4 && from >= 0; --from) {
        if (words.at(text, from) == span.end - from)
            return true;
    }
    return false;
}

/// What the name of a place does not hold: 这个县, 几个镇.
bool isNoStem(char16_t c) {
    return QStringView(u"这那该个各每某全本外邻多几一二三四五六七八九十两的了在是和与及或有不也都就大小新老对从向到要会"
                       u"能可用花使让进去回")
        .contains(QChar(c));
}

bool governsPlace(char16_t c) {
    return QStringView(u"的在于到从赴往至抵离经过入出和与、及位以").contains(QChar(c));
}

} // namespace

void placeSuffixes(const NameText &text, Proposals &proposals) {
    Span last; // the place found last: places of a chain explain each other
    for (Offset i = 2; i < text.size(); ++i) {
        if (!divisions.contains(QChar(text.at(i))) || text.knownOver(i) || !text.isBoundary(i + 1))
            continue;
        const Offset end = i + 1;
        // Behind a place, two or three characters; elsewhere two that no dictionary has, where a place may begin.
        for (const Offset stem : {2, 3, 4}) {
            const Offset begin = i - stem;
            if (begin < 0 || isCommonPlace(text, {begin, end}))
                break;
            bool han = true;
            for (Offset k = begin; k < i; ++k)
                han = han && isHan(text.at(k)) && !text.knownOver(k) && !isNoStem(text.at(k)) &&
                      !divisions.contains(QChar(text.at(k)));
            if (!han)
                break;
            const Mention *before = text.knownUpTo(begin);
            const bool chained = (before && before->type == EntityType::Place) || (last.end == begin && begin > 0);
            const bool unknownWord = stem == 2 && text.isBoundary(begin) && text.isBoundary(begin + 1);
            const bool opened = !isHan(text.at(begin - 1)) || governsPlace(text.at(begin - 1));
            if (chained || (unknownWord && opened && QStringView(u"市县镇乡村").contains(QChar(text.at(i))))) {
                proposals.push_back({{begin, end}, EntityType::Place, chained ? 0.86F : 0.74F, {}});
                last = {begin, end};
                break;
            }
        }
    }
}

} // namespace variorum::unknown
