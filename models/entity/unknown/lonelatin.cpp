// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/latinlists.h"
#include "models/entity/unknown/latinwords.h"
#include "models/entity/unknown/modelwords.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/shortforms.h"
#include "models/entity/unknown/wordset.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace variorum::unknown {

namespace {

bool isSmall(QChar c) {
    return c.isLower();
}

/// iStat, femtoAI: a word that begins small and holds a capital; the run with what follows it. Empty: none begins here.
LatinRun smallRunAt(const NameText &text, Offset begin) {
    const QStringView raw = text.raw();
    Offset end = begin;
    bool capital = false;
    LatinRun run{{begin, begin}};
    while (isWordCharacter(text.at(end))) {
        capital = capital || raw[end].isUpper();
        run.letters += raw[end].isLetter() ? 1 : 0;
        run.digits += raw[end].isDigit() ? 1 : 0;
        ++end;
    }
    constexpr int shortest = 5;
    if (!capital || run.letters < shortest || run.digits > 0)
        return {{begin, begin}};
    // isRead and tokenSource are words of programs.
    if (!raw[begin + 1].isUpper() && !raw.mid(begin, end - begin).endsWith(u"AI"))
        return {{begin, begin}};
    run.words = 1;
    run.lower = true;
    run.span.end = end;
    const LatinRun more = text.at(end) == u' ' && end + 1 < text.size() ? latinRunAt(text, end + 1) : LatinRun{};
    if (!more.span.isEmpty() && more.digits == 0) {
        run.words += more.words;
        run.letters += more.letters;
        run.span.end = more.span.end;
    }
    return run;
}

/// WordsCollect, AlmaLinux: a word with capitals inside is nobody's but a name's.
bool isCamel(QStringView word) {
    static const QSet<QString> never{
        QStringLiteral("WiFi"),   QStringLiteral("LiDAR"),    QStringLiteral("DevOps"), QStringLiteral("MLOps"),
        QStringLiteral("GitOps"), QStringLiteral("YouTuber"), QStringLiteral("VTuber"), QStringLiteral("eVTOL"),
        QStringLiteral("SaaS"),   QStringLiteral("NoSQL"),    QStringLiteral("TypeC"),  QStringLiteral("AIoT"),
        QStringLiteral("FinFET"), QStringLiteral("MOSFET"),   QStringLiteral("GaN"),    QStringLiteral("RibbonFET")};
    constexpr qsizetype shortest = 5;
    for (const QStringView part : word.split(u'-')) {
        qsizetype capitals = 0;
        qsizetype smalls = 0;
        bool inside = false;
        for (qsizetype i = 0; i < part.size(); ++i) {
            capitals += part[i].isUpper() ? 1 : 0;
            smalls += isSmall(part[i]) ? 1 : 0;
            inside =
                inside || (i > 0 && part[i].isUpper() && part[i - 1].isLower()) ||
                (i > 1 && part[i].isLower() && part[i - 1].isUpper() && part[i - 2].isUpper() && i + 2 < part.size());
        }
        if (part.size() >= shortest && inside && capitals >= 1 && smalls >= 2 && !never.contains(part.toString()))
            return true;
    }
    return false;
}

/// 120 Hz ProMotion: what is counted is no name.
bool isCounted(const NameText &text, Span span) {
    const Offset before = text.at(span.begin - 1) == u' ' ? span.begin - 2 : span.begin - 1;
    return isModelDigit(text.at(before)) &&
           (text.startsWith(span.begin, u"hz") || text.startsWith(span.begin, u"mhz") ||
            text.startsWith(span.begin, u"ghz") || before == span.begin - 1);
}

bool isAddress(const NameText &text, Span span) {
    const char16_t before = text.at(span.begin - 1);
    const char16_t behind = text.at(span.end);
    return QStringView(u"@#/\\_=%&.-+<$~").contains(QChar(before)) ||
           QStringView(u"/\\_=&@<>+").contains(QChar(behind)) ||
           (behind == u'.' && isWordCharacter(text.at(span.end + 1))) ||
           (behind == u'-' && isWordCharacter(text.at(span.end + 1)));
}

bool isQuoted(const NameText &text, Span span) {
    const char16_t before = text.at(span.begin - 1);
    const char16_t behind = text.at(span.end);
    return (before == u'「' && behind == u'」') || (before == u'“' && behind == u'”') ||
           (before == u'『' && behind == u'』');
}

/// 雨（Rain）, Rain（雨）: a word and its translation.
bool isGloss(const NameText &text, Span span) {
    const bool within = text.at(span.begin - 1) == u'(' && text.at(span.end) == u')';
    const bool before = text.at(span.end) == u'(' && isHan(text.at(span.end + 1));
    return within || before;
}

/// A free run and what speaks for it.
struct Lone {
    LatinRun run;
    QString key;
};

std::vector<Lone> freeRuns(const NameText &text, const Proposals &found) {
    std::vector<Lone> all;
    std::size_t next = 0;
    for (Offset i = 0; i < text.size(); ++i) {
        if (!isWordCharacter(text.at(i)) || isWordCharacter(text.at(i - 1)))
            continue;
        LatinRun run = latinRunAt(text, i);
        if (run.span.isEmpty() && text.raw()[i].isLower())
            run = smallRunAt(text, i);
        if (run.span.isEmpty())
            continue;
        while (next < found.size() && found[next].span.end <= run.span.begin)
            ++next;
        bool free = next == found.size() || found[next].span.begin >= run.span.end;
        for (Offset at = run.span.begin; at < run.span.end && free; ++at)
            free = !text.knownOver(at);
        if (free)
            all.push_back({run, text.key(run.span).toString()});
        i = run.span.end - 1;
    }
    return all;
}

/// Ada Holm, Johannes R. Weil: a first name and a last that is no English word.
bool isPersonal(const LatinRun &run, QStringView key) {
    if (run.words < 2 || run.words > 4 || run.digits > 0 || !run.lower)
        return false;
    const auto words = key.split(u' ');
    constexpr qsizetype shortest = 2;
    // Zhou Mingde, Mina Kwok: surnames of China and Korea are few.
    const bool pair = words.size() == 2 && !isEnglishWord(words.front()) && !isCommonLatin(words.front()) &&
                      !isEnglishWord(words.back()) && words.front().size() >= shortest;
    if (pair && (isEastSurname(words.back()) || isEastSurname(words.front())))
        return true;
    return isGivenName(words.front()) && words.back().size() >= shortest && !isEnglishWord(words.back()) &&
           !isCommonLatin(words.back()) && !words.back().contains(u'.');
}

/// What stands beside a run in a list says what it is as well: 云泽和Loomwright.
std::optional<EntityType> neighbour(const NameText &text, const Proposals &found, Span span) {
    static const WordSet joins{u"、", u"和", u"与", u"及", u"以及", u"/"};
    const auto named = [&](Offset at, bool ends) -> std::optional<EntityType> {
        if (const Mention *known = ends ? text.knownUpTo(at) : text.knownFrom(at))
            return known->type;
        for (auto one = std::lower_bound(found.begin(), found.end(), at - 80,
                                         [](const Proposal &p, Offset begin) { return p.span.begin < begin; });
             one != found.end() && one->span.begin <= at; ++one) {
            if (ends ? one->span.end == at : one->span.begin == at)
                return one->type;
        }
        return std::nullopt;
    };
    Offset before = text.at(span.begin - 1) == u' ' ? span.begin - 1 : span.begin;
    if (const Offset join = joins.upTo(text, before); join > 0) {
        before -= join;
        if (const auto type = named(text.at(before - 1) == u' ' ? before - 1 : before, true))
            return type;
    }
    Offset behind = text.at(span.end) == u' ' ? span.end + 1 : span.end;
    if (const Offset join = joins.at(text, behind); join > 0) {
        behind += join;
        return named(text.at(behind) == u' ' ? behind + 1 : behind, false);
    }
    return std::nullopt;
}

/// Orbis S where Orbis is a product: which of its family.
bool isSister(const NameText &text, const Lone &one, const QSet<QString> &products) {
    const qsizetype last = one.key.lastIndexOf(u' ');
    return last > 0 && one.key.size() == last + 2 && products.contains(one.key.left(last)) &&
           text.raw()[one.run.span.end - 1].isUpper();
}

/// Orbistide GPU: what kind of thing it is stands behind a name.
void trim(const NameText &text, Lone &one) {
    qsizetype last = one.key.lastIndexOf(u' ');
    while (last > 0 && one.key.size() - last > 2 && isCommonLatin(QStringView(one.key).mid(last + 1))) {
        one.key.truncate(last);
        one.run.span.end = static_cast<Offset>(one.run.span.begin + last);
        --one.run.words;
        last = one.key.lastIndexOf(u' ');
    }
    const QStringView raw = text.raw().mid(one.run.span.begin, one.run.span.length());
    one.run.lower = std::any_of(raw.begin(), raw.end(), isSmall);
}

/// What another rule has seen somewhere else is found there by the article's own names, with their type.
QSet<QString> seenNames(const NameText &text, const Proposals &found) {
    QSet<QString> names;
    for (const Proposal &one : found) {
        names.insert(text.key(one.span).toString());
        for (const QString &form : one.shortForms)
            names.insert(form);
    }
    return names;
}

QSet<QString> productNames(const NameText &text, const Proposals &found) {
    QSet<QString> names;
    for (const Proposal &one : found) {
        if (one.type == EntityType::Product && isModelLetter(text.at(one.span.begin)))
            names.insert(text.key(one.span).toString());
    }
    return names;
}

} // namespace

Proposals loneLatin(const NameText &text, const Proposals &found) {
    const std::vector<Lone> all = freeRuns(text, found);
    const QSet<QString> products = productNames(text, found);
    const QSet<QString> seen = seenNames(text, found);
    QHash<QString, int> times;
    for (const Lone &one : all)
        ++times[one.key];
    Proposals proposals;
    for (Lone one : all) {
        if (one.run.words > 1)
            trim(text, one);
        const Span span = one.run.span;
        if (isSister(text, one, products)) {
            proposals.push_back({span, EntityType::Product, 0.74F, true, {}});
            continue;
        }
        // Tide-Bench: what models are measured by.
        constexpr QStringView bench = u"bench";
        if (one.key.endsWith(bench) && one.key.size() > bench.size() && one.run.words == 1 && !isAddress(text, span)) {
            proposals.push_back({span, EntityType::Product, 0.74F, false, {}});
            continue;
        }
        if (one.run.digits > 0 || !one.run.lower || seen.contains(one.key) || isCommonLatin(one.key) ||
            isAddress(text, span) || isCounted(text, span))
            continue;
        if (isPersonal(one.run, one.key) && !endsInGroup(text, one.run)) {
            constexpr qsizetype shortest = 4;
            const QString last = one.key.mid(one.key.lastIndexOf(u' ') + 1);
            QStringList forms;
            if (last.size() >= shortest)
                forms.append(last);
            forms += givenForms(one.key, EntityType::Person);
            proposals.push_back({span, EntityType::Person, 0.72F, false, forms});
            continue;
        }
        // Aparna将领导
        static const WordSet acts{u"将", u"说",   u"称",   u"表示", u"告诉", u"认为",
                                  u"曾", u"透露", u"坦言", u"领导", u"负责", u"加入"};
        static const WordSet others{u"和", u"与", u"及"};
        const Offset next = text.at(span.end) == u' ' ? span.end + 1 : span.end;
        constexpr int shortestName = 4;
        if (one.run.words == 1 && one.run.letters >= shortestName && isGivenName(one.key) && !isEnglishWord(one.key) &&
            !isGloss(text, span) &&
            (acts.at(text, next) > 0 ||
             (others.at(text, next) > 0 && acts.at(text, latinRunAt(text, next + 1).span.end) > 0) ||
             (others.upTo(text, span.begin) > 0 && acts.at(text, next) > 0))) {
            proposals.push_back({span, EntityType::Person, 0.62F, false, {}});
            continue;
        }
        bool camel = false;
        bool english = true;
        for (const QStringView word : text.raw().mid(span.begin, span.length()).split(u' ')) {
            camel = camel || isCamel(word);
            const QString key = word.toString().toLower();
            english = english && (isEnglishWord(key) || isCommonLatin(key) || isGivenName(key));
        }
        constexpr int shortest = 4;
        const bool again = times.value(one.key) > 1 || (isQuoted(text, span) && one.run.words > 1);
        if (isGloss(text, span) || one.run.words > 4 || (!camel && (english || !again || one.run.letters < shortest)))
            continue;
        const std::optional<EntityType> beside = neighbour(text, found, span);
        const bool place = beside == EntityType::Place;
        if (place && !camel)
            continue;
        proposals.push_back({span, beside && !place ? *beside : EntityType::Product, camel ? 0.6F : 0.56F, false, {}});
    }
    return proposals;
}

} // namespace variorum::unknown
