// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/latinwords.h"
#include "models/entity/unknown/modelwords.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

namespace variorum::unknown {

namespace {

/// Tidewell-Robotics-0: the end of what hyphens join to a house and holds a number; 0: none.
Offset joinedEnd(const NameText &text, Offset end) {
    constexpr Offset longest = 24;
    Offset at = end;
    bool digit = false;
    while (at - end <= longest && text.at(at) == u'-' && isWordCharacter(text.at(at + 1))) {
        ++at;
        while (isWordCharacter(text.at(at)) || (text.at(at) == u'.' && isModelDigit(text.at(at + 1)))) {
            digit = digit || isModelDigit(text.at(at));
            ++at;
        }
    }
    const bool named = isModelLetter(text.at(end + 1)) && text.raw()[end + 1].isUpper();
    return named && digit && at - end <= longest && !countsOn(text, {end, at}) && !isNoModel(text.key({end + 1, at}))
               ? at
               : 0;
}

/// vivo| Orbis 系列, OPPO| Tide N 折叠手机: the end of the words for a family of phones behind their make; 0: none.
Offset familyEnd(const NameText &text, Span make) {
    static const WordSet kinds{u"系列", u"手机", u"新机", u"折叠", u"平板", u"手表", u"耳机"};
    if (!phoneMakes().has(text, make) || text.at(make.end) != u' ')
        return 0;
    const LatinRun run = latinRunAt(text, make.end + 1);
    const Offset behind = run.span.end + (text.at(run.span.end) == u' ' ? 1 : 0);
    // Redmi Pad, vivo Watch: a device of it.
    static const WordSet devices{u"pad", u"note", u"book", u"watch", u"buds", u"band", u"fold", u"flip", u"glasses"};
    const Offset device = devices.at(text, run.span.begin);
    const bool known = device > 0 && !isWordCharacter(text.at(run.span.begin + device)) &&
                       !isModelDigit(text.at(run.span.end + 1)); // OPPO Watch 3 has a shape
    const bool fits = run.words >= 1 && run.words <= 2 && run.digits == 0 && (kinds.at(text, behind) > 0 || known);
    return fits && !isCommonLatin(text.key(run.span)) && !text.knownOver(make.end + 1) ? run.span.end : 0;
}

/// Tidewell| Wallet, Tidewell| One: the end of the word for a service behind its house; 0: none.
Offset serviceEnd(const NameText &text, Offset end) {
    static const WordSet services{
        u"wallet",    u"pay",     u"cloud",     u"one",       u"music", u"card",  u"pass",      u"prime",    u"drive",
        u"photos",    u"maps",    u"docs",      u"sheets",    u"meet",  u"chat",  u"workspace", u"store",    u"studio",
        u"assistant", u"search",  u"analytics", u"translate", u"lens",  u"keep",  u"calendar",  u"arcade",   u"fitness",
        u"health",    u"vids",    u"slides",    u"forms",     u"fi",    u"home",  u"tv",        u"podcasts", u"books",
        u"news+",     u"copilot", u"connect",   u"watch",     u"phone", u"glass", u"glasses"};
    const Offset begin = end + 1;
    const Offset length = text.at(end) == u' ' ? services.at(text, begin) : 0;
    return length > 0 && text.raw()[begin].isUpper() && !isWordCharacter(text.at(begin + length)) &&
                   text.at(begin + length) != u' ' && text.at(begin + length) != u'-' && !text.knownOver(begin)
               ? begin + length
               : 0;
}

/// Orbis| Studio, Orbis| Code: the end of the word for a part of a family that the lexicon knows; 0: none.
Offset partEnd(const NameText &text, Offset end) {
    static const WordSet parts{u"studio", u"code",    u"work",     u"cowork",     u"cli",      u"canvas", u"hub",
                               u"laptop", u"book",    u"duo",      u"kids",       u"agent",    u"agents", u"desktop",
                               u"live",   u"voice",   u"business", u"enterprise", u"shopping", u"auto",   u"team",
                               u"search", u"premium", u"connect",  u"music",      u"tv",       u"pay",    u"phone",
                               u"watch",  u"store",   u"drive",    u"cloud",      u"car",      u"home",   u"buds"};
    const Offset begin = end + 1;
    const Offset length = text.at(end) == u' ' && isModelLetter(text.at(end - 1)) ? parts.at(text, begin) : 0;
    const char16_t next = text.at(begin + length);
    return length > 0 && text.raw()[begin].isUpper() && !isWordCharacter(next) && next != u' ' && next != u'-' &&
                   !text.knownOver(begin)
               ? begin + length
               : 0;
}

} // namespace

void houseProducts(const NameText &text, Proposals &proposals) {
    for (const Mention &known : text.known()) {
        if (!isWordCharacter(text.at(known.span.end - 1)) || !isWordCharacter(text.at(known.span.begin)) ||
            isWordCharacter(text.at(known.span.begin - 1)))
            continue;
        if (known.type == EntityType::Product) {
            if (const Offset part = partEnd(text, known.span.end); part > 0)
                proposals.push_back({{known.span.begin, part}, EntityType::Product, 0.82F, false, {}});
            continue;
        }
        if (known.type != EntityType::Organisation)
            continue;
        Offset end = joinedEnd(text, known.span.end);
        if (end == 0)
            end = familyEnd(text, known.span);
        if (end == 0)
            end = serviceEnd(text, known.span.end);
        if (end > 0)
            proposals.push_back({{known.span.begin, end}, EntityType::Product, 0.8F, false, {}});
    }
}

} // namespace variorum::unknown
