// SPDX-License-Identifier: Apache-2.0
#include "models/entity/knownmentions.h"

#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/kindwords.h"
#include "models/entity/unknown/modelwords.h"
#include "models/entity/unknown/wordset.h"

#include <QHash>
#include <QSet>

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

/// 起亚EV6, 荣耀Orbis, 宇树G1: cars with a number, phones and robots with a code are called by their makes too.
bool isCalledByMake(const NameText &text, Span make, Span rest) {
    static const WordSet robots{u"宇树"};
    bool digit = false;
    for (Offset at = rest.begin; at < rest.end; ++at)
        digit = digit || unknown::isModelDigit(text.at(at));
    return (digit && unknown::carMakes().upTo(text, make.end) > 0) || unknown::chinesePhoneMakes().has(text, make) ||
           (robots.has(text, make) && unknown::isModelOfCar(text, rest.begin));
}

/// Whether an entry has a name, be it one that needs evidence.
bool hasName(const LexiconEntry *entry, QStringView key) {
    return entry && std::any_of(entry->aliases.begin(), entry->aliases.end(),
                                [&key](const LexiconAlias &name) { return nameKey(name.text) == key; });
}

/// 柚子科技|Orbis: how long the maker is in the name of a product or a company that the lexicon has with and without
/// it; 0: it is none.
Offset makerOf(const Lexicon &lexicon, QStringView name, const QString &entity) {
    qsizetype cut = 0;
    while (cut < name.size() && isHan(name[cut].unicode()))
        ++cut;
    const qsizetype rest = cut < name.size() && name[cut] == u' ' ? cut + 1 : cut;
    if (cut < 2 || rest >= name.size() || !isWordCharacter(nameKey(name[rest].unicode())))
        return 0;
    const auto product = alone(lexicon, name.mid(rest));
    const bool own = (product && product->entity == entity) || hasName(lexicon.entry(entity), nameKey(name.mid(rest)));
    const auto maker = own ? alone(lexicon, name.left(cut)) : std::nullopt;
    return maker && maker->type == EntityType::Organisation && maker->entity != entity ? static_cast<Offset>(cut) : 0;
}

/// 望国|能源总署, 望国|商务部: the office of the country before it. A short council is said without: 望国的|联储会.
bool isOffice(const NameText &text, const Mention &place, const Mention &office) {
    return place.type == EntityType::Place && office.type == EntityType::Organisation &&
           place.span.end == office.span.begin && place.span.length() <= 3 &&
           office.span.length() >= (text.at(office.span.end - 1) == u'会' ? 4 : 3) &&
           isHan(text.at(place.span.begin)) && unknown::isCountry(text.key(place.span)) &&
           QStringView(u"会部局署院委").contains(QChar(text.at(office.span.end - 1)));
}

/// Xiaomi| MIX Flip: phones are called by their makes in Latin letters as well; systems are not, Xiaomi| LoomOS.
bool isMakeOfPhone(const NameText &text, const Mention &make, const Mention &model) {
    return model.type == EntityType::Product && model.span.begin == make.span.end + 1 &&
           text.at(make.span.end) == u' ' && isWordCharacter(text.at(model.span.begin)) &&
           unknown::phoneMakes().has(text, make.span) && !text.key(model.span).contains(u"os");
}

/// 代号为|Tide: what a thing is called by its maker is no town.
bool isCodeName(const NameText &text, Span span) {
    static const WordSet words{u"代号", u"代号为", u"代号叫", u"代号是", u"代码为", u"代号叫做"};
    const Offset end = text.at(span.begin - 1) == u' ' ? span.begin - 1 : span.begin;
    const bool quoted = QStringView(u"「“\"").contains(QChar(text.at(end - 1)));
    return isWordCharacter(text.at(span.begin)) && words.upTo(text, quoted ? end - 1 : end) > 0;
}

/// Behind one name of an entry the word for its kind, which the lexicon has with it: where the name ends without it,
/// M9| 芯片, Tide| 浏览器.
Offset endWithoutKind(const Lexicon &lexicon, const NameText &text, const Mention &one) {
    static const WordSet kinds{u"芯片", u"晶片", u"处理器", u"基带", u"app"};
    static const WordSet latinKinds{u"电脑", u"浏览器", u"手机", u"模型"}; // 火狐浏览器 is one name
    Offset kind = one.type == EntityType::Product ? kinds.upTo(text, one.span.end) : 0;
    if (kind == 0 && one.type == EntityType::Product && isWordCharacter(text.at(one.span.begin)))
        kind = latinKinds.upTo(text, one.span.end);
    Offset end = one.span.end - kind;
    if (kind == 0 || end - one.span.begin < 2)
        return one.span.end;
    end -= text.at(end - 1) == u' ' ? 1 : 0;
    return hasName(lexicon.entry(one.entity), text.key({one.span.begin, end})) ? end : one.span.end;
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
    QSet<QString> codes;           // towns that things are called by
    for (const Mention &one : known) {
        if (one.type == EntityType::Place && isCodeName(text, one.span))
            codes.insert(text.key(one.span).toString());
    }
    std::vector<Mention> all;
    all.reserve(known.size());
    for (Mention &one : known) {
        // 望林州|经济部|长: an office of there, not of the state whose name it has.
        const bool theirs = one.type == EntityType::Organisation && text.at(one.span.end) == u'长' &&
                            text.at(one.span.end - 1) == u'部' &&
                            QStringView(u"州邦省").contains(QChar(text.at(one.span.begin - 1)));
        if (theirs || isHalves(text, one.span) || (!codes.isEmpty() && codes.contains(text.key(one.span).toString())))
            continue;
        one.span.end = endWithoutKind(lexicon, text, one);
        if (!all.empty() && isMakeOfPhone(text, all.back(), one)) {
            one.span.begin = all.back().span.begin;
            all.pop_back();
        }
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
            const Offset makerEnd = one.span.begin + *cut;
            const Offset model = makerEnd + (text.at(makerEnd) == u' ' ? 1 : 0);
            if (*cut > 0 && !isCalledByMake(text, {one.span.begin, makerEnd}, {model, one.span.end})) {
                Mention maker = *alone(lexicon, name.left(*cut));
                maker.span = {one.span.begin, one.span.begin + *cut};
                one.span.begin = model;
                all.push_back(std::move(maker));
            }
        }
        all.push_back(std::move(one));
    }
    known = std::move(all);
}

} // namespace variorum
