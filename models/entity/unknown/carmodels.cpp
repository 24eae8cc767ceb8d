// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/modelwords.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

#include <algorithm>

namespace variorum::unknown {

namespace {

/// Whether words for cars stand near a span.
bool isAmongCars(const NameText &text, Span span) {
    static const WordSet cars{u"汽车", u"电动", u"轿车", u"巴士", u"suv", u"驾驶", u"车型", u"车款", u"驾车", u"试驾"};
    constexpr Offset reach = 40;
    const Offset last = std::min<Offset>(span.end + reach, text.size());
    for (Offset at = std::max<Offset>(span.begin - reach, 0); at < last; ++at) {
        if (cars.at(text, at) > 0)
            return true;
    }
    return false;
}

/// Model Q: cars that one capital tells apart.
void letteredCars(const NameText &text, Proposals &proposals) {
    constexpr Offset length = 7; // "model q"
    for (Offset i = 0; i + length <= text.size(); ++i) {
        if (!text.startsWith(i, u"model ") || isWordCharacter(text.at(i - 1)) || isWordCharacter(text.at(i + length)) ||
            !text.raw()[i].isUpper() || !text.raw()[i + length - 1].isUpper() || text.knownOver(i))
            continue;
        if (isAmongCars(text, {i, i + length}))
            proposals.push_back({{i, i + length}, EntityType::Product, 0.8F, false, {}});
    }
}

/// 极氪007, 领克09: the end of a number of two or three digits behind a make, where it begins with a nought or cars are
/// spoken of; `begin`: there is none.
Offset numberEnd(const NameText &text, Offset begin) {
    constexpr Offset fewest = 2;
    constexpr Offset most = 3;
    Offset end = begin;
    while (isModelDigit(text.at(end)))
        ++end;
    const Offset digits = end - begin;
    // 宝马 15 年: a blank parts nothing here.
    const char16_t next = text.at(end) == u' ' ? text.at(end + 1) : text.at(end);
    if (QStringView(u"年月日岁家名位周天分秒倍成座人").contains(QChar(next)))
        return begin;
    const bool fits = digits >= fewest && digits <= most && !isWordCharacter(text.at(end)) && text.at(end) != u'.' &&
                      text.at(end) != u'%' && text.at(end) != u'-' && !countsOn(text, {begin, end});
    return fits && (text.at(begin) == u'0' || isAmongCars(text, {begin, end})) ? end : begin;
}

/// 银河E5, 山海 L7: the end of a code behind a line of cars; `begin`: there is none.
Offset codeEnd(const NameText &text, Offset begin) {
    Offset end = begin;
    while (isModelOfCar(text, begin) && isWordCharacter(text.at(end)))
        ++end;
    return end > begin && text.raw()[begin].isUpper() && !countsOn(text, {begin, end}) ? end : begin;
}

/// 哪吒V, 宝马 3 系, 奔驰 E 级: the end of a capital, or of a class; `begin`: there is none.
Offset classEnd(const NameText &text, Offset begin) {
    constexpr Offset most = 3;
    Offset end = begin;
    while (isWordCharacter(text.at(end)))
        ++end;
    const Offset length = end - begin;
    const Offset word = text.at(end) == u' ' ? end + 1 : end;
    const bool letters = length > 0 && length <= most && isModelLetter(text.at(begin)) &&
                         isModelLetter(text.at(end - 1)) && text.raw()[begin].isUpper();
    if (letters && text.at(word) == u'级')
        return word + 1;
    if (length == 1 && isModelDigit(text.at(begin)) && text.at(word) == u'系')
        return word + 1;
    static const WordSet others{u"轮", u"股", u"类", u"座", u"型"}; // 哪吒 D 轮
    return letters && length == 1 && text.at(end) != u'-' && others.at(text, word) == 0 &&
                   isAmongCars(text, {begin, end})
               ? end
               : begin;
}

/// A make, or a line of cars that the lexicon knows, and the number or the code of a model.
void madeCars(const NameText &text, Proposals &proposals) {
    for (const Mention &known : text.known()) {
        const Offset begin = known.span.end + (text.at(known.span.end) == u' ' ? 1 : 0);
        const Offset make = carMakes().upTo(text, known.span.end);
        const bool made = known.type == EntityType::Organisation || known.type == EntityType::Product;
        if (!made || make == 0 || known.span.end - make < known.span.begin || !isHan(text.at(known.span.end - 1)))
            continue;
        Offset end = numberEnd(text, begin);
        if (end == begin && known.type == EntityType::Product)
            end = codeEnd(text, begin);
        if (end == begin && known.type == EntityType::Organisation)
            end = classEnd(text, begin);
        if (end > begin)
            proposals.push_back({{known.span.begin, end + variant(text, end)}, EntityType::Product, 0.86F, false, {}});
    }
}

} // namespace

void carModels(const NameText &text, Proposals &proposals) {
    letteredCars(text, proposals);
    madeCars(text, proposals);
}

} // namespace variorum::unknown
