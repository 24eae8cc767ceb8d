// SPDX-License-Identifier: Apache-2.0
#include "models/entity/knownmentions.h"

#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/kindwords.h"
#include "models/entity/unknown/wordset.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace variorum {

namespace {

using unknown::NameText;
using unknown::WordSet;

/// 非|法电|子, 其|中核|心: two characters that are halves of two words name nothing. 望国籍 is one word, and names one.
bool isHalves(const NameText &text, Span span) {
    return span.length() == 2 && isHan(text.at(span.begin)) && isHan(text.at(span.begin - 1)) &&
           isHan(text.at(span.end)) && text.at(span.end) != u'籍' && !text.isBoundary(span.begin) &&
           !text.isBoundary(span.end);
}

/// What a name is to the lexicon alone; none: it is no name, or several.
std::optional<Mention> alone(const Lexicon &lexicon, QStringView name) {
    const std::vector<Mention> found = lexicon.findMentions(name, scriptOf(name));
    return found.size() == 1 && found[0].span.length() == name.size() ? std::optional(found[0]) : std::nullopt;
}

/// 柚子科技|Orbis: how long the maker is in the name of a product or a company that the lexicon has with and without
/// it; 0: it is none.
Offset makerOf(const Lexicon &lexicon, QStringView name, const QString &entity) {
    qsizetype cut = 0;
    while (cut < name.size() && isHan(name[cut].unicode()))
        ++cut;
    if (cut < 2 || cut == name.size() || !isWordCharacter(nameKey(name[cut].unicode())))
        return 0;
    const auto product = alone(lexicon, name.mid(cut));
    const auto maker = product && product->entity == entity ? alone(lexicon, name.left(cut)) : std::nullopt;
    return maker && maker->type == EntityType::Organisation && maker->entity != entity ? static_cast<Offset>(cut) : 0;
}

/// 望国|能源总署: the office of the country before it. What is shorter is said without its country: 望国的|联储会.
bool isOffice(const NameText &text, const Mention &place, const Mention &office) {
    return place.type == EntityType::Place && office.type == EntityType::Organisation &&
           place.span.end == office.span.begin && place.span.length() <= 3 && office.span.length() >= 4 &&
           isHan(text.at(place.span.begin)) && unknown::isCountry(text.key(place.span)) &&
           QStringView(u"会部局署院委").contains(QChar(text.at(office.span.end - 1)));
}

/// Where the name of a share or an index ends: 柚子科技| -W, Tide 500| 指数.
Offset longerEnd(const NameText &text, const Mention &one) {
    static const WordSet classes{u"-w", u"-sw", u"-s", u"-b", u"-p"};
    const Offset end = one.span.end;
    const Offset behind = text.at(end) == u' ' ? end + 1 : end;
    if (one.type == EntityType::Organisation && isHan(text.at(end - 1))) {
        const Offset length = classes.at(text, behind);
        if (length > 0 && text.raw()[behind + 1].isUpper() && !isWordCharacter(text.at(behind + length)))
            return behind + length;
    }
    constexpr Offset word = 2;
    return one.type == EntityType::Product && text.startsWith(behind, u"指数") ? behind + word : end;
}

} // namespace

void refineKnown(const Lexicon &lexicon, const NameText &text, std::vector<Mention> &known) {
    QHash<QString, Offset> makers; // of names that were looked at
    std::vector<Mention> all;
    all.reserve(known.size());
    for (Mention &one : known) {
        if (isHalves(text, one.span))
            continue;
        if (!all.empty() && isOffice(text, all.back(), one)) {
            one.span.begin = all.back().span.begin;
            all.pop_back();
        }
        one.span.end = longerEnd(text, one);
        const bool made = one.type == EntityType::Product || one.type == EntityType::Organisation;
        if (made && isHan(text.at(one.span.begin)) && isWordCharacter(text.at(one.span.end - 1))) {
            const QStringView name = text.raw().mid(one.span.begin, one.span.length());
            auto cut = makers.constFind(name.toString());
            if (cut == makers.constEnd())
                cut = makers.insert(name.toString(), makerOf(lexicon, name, one.entity));
            if (*cut > 0) {
                Mention maker = *alone(lexicon, name.left(*cut));
                maker.span = {one.span.begin, one.span.begin + *cut};
                one.span.begin = maker.span.end;
                all.push_back(std::move(maker));
            }
        }
        all.push_back(std::move(one));
    }
    known = std::move(all);
}

} // namespace variorum
