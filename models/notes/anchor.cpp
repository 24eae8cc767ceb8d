// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/notes/note.h"

#include <QStringMatcher>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace variorum {

namespace {

constexpr Offset contextLength = 32; // code points on either side
// A quote is looked for by its first units, the rest is compared where they stand: the search stays near-linear even
// for a quote and a page of one repeated character.
constexpr qsizetype needleLength = 64;
// Occurrences looked at for one quote, the nearest first. Where more stand, the place cannot be told anyway.
constexpr int maximumOccurrences = 20'000;
constexpr Offset windows[] = {4'096, 65'536};

/// A quote and its surroundings in the shape in which they are compared with a text.
struct Sought {
    QString exact;
    QString prefix;
    QString suffix;
    Offset old = 0;       ///< where it was, in the text that is searched
    qsizetype weight = 0; ///< characters of the quote that are not blank

    [[nodiscard]] qsizetype context() const { return prefix.size() + suffix.size(); }
};

struct Occurrence {
    Offset at = 0;
    qsizetype agreed = 0; ///< units of the surroundings that agree, counted outwards from the quote
    Offset distance = 0;
};

/// How much of the surroundings stands around a quote at `at`.
qsizetype agreement(QStringView text, Offset at, const Sought &sought) {
    qsizetype before = 0;
    while (before < sought.prefix.size() && before < at &&
           text[at - 1 - before] == sought.prefix[sought.prefix.size() - 1 - before])
        ++before;
    const qsizetype end = at + sought.exact.size();
    qsizetype after = 0;
    while (after < sought.suffix.size() && end + after < text.size() && text[end + after] == sought.suffix[after])
        ++after;
    return before + after;
}

/// The best occurrence so far, and how well the next best agrees.
struct Ranking {
    std::optional<Occurrence> best;
    qsizetype second = -1; ///< agreement of the best of the others, -1 for none
    int count = 0;

    void take(const Occurrence &found) {
        ++count;
        const bool better =
            !best || found.agreed > best->agreed || (found.agreed == best->agreed && found.distance < best->distance);
        const qsizetype loser = better ? (best ? best->agreed : -1) : found.agreed;
        second = std::max(second, loser);
        if (better)
            best = found;
    }
};

Ranking rankedWithin(QStringView text, const Sought &sought, const QStringMatcher &matcher, Span window) {
    Ranking ranking;
    const QStringView searched = text.left(window.end);
    qsizetype at = window.begin;
    for (int looked = 0; looked < maximumOccurrences; ++looked) {
        at = matcher.indexIn(searched, at);
        if (at < 0)
            break;
        if (searched.mid(at, sought.exact.size()) == sought.exact) {
            Occurrence found;
            found.at = static_cast<Offset>(at);
            found.agreed = agreement(text, found.at, sought);
            found.distance = std::abs(found.at - sought.old);
            ranking.take(found);
        }
        ++at;
    }
    return ranking;
}

/// A wrong place is worse than none: what was found has to have enough in common with what was anchored.
bool convincing(const Ranking &ranking, const Sought &sought) {
    const qsizetype agreed = ranking.best->agreed;
    const qsizetype context = sought.context();
    if (context == 0)
        return ranking.best->distance == 0 || (ranking.count == 1 && sought.weight >= 2);
    if (agreed == context)
        return true;
    if (ranking.best->distance == 0 && sought.weight >= 4 && ranking.second <= agreed)
        return true;
    if (2 * agreed >= context && sought.weight + agreed >= 6)
        return true;
    return sought.weight + agreed >= 10 && agreed > 2 * ranking.second;
}

/// Looks outwards from the old place: an occurrence with all of its surroundings ends the search, because every other
/// such one lies farther away.
std::optional<Offset> found(QStringView text, const Sought &sought) {
    if (sought.exact.isEmpty() || sought.exact.size() > text.size())
        return std::nullopt;
    const QStringMatcher matcher(QStringView(sought.exact).left(needleLength));
    for (const Offset reach : windows) {
        const Span window(std::max<qsizetype>(0, sought.old - reach),
                          std::min<qsizetype>(text.size(), sought.old + reach + sought.exact.size()));
        const Ranking ranking = rankedWithin(text, sought, matcher, window);
        if (ranking.best && ranking.best->agreed == sought.context() && sought.context() > 0)
            return ranking.best->at;
    }
    const Ranking ranking = rankedWithin(text, sought, matcher, Span(0, text.size()));
    if (!ranking.best || !convincing(ranking, sought))
        return std::nullopt;
    return ranking.best->at;
}

qsizetype weightOf(QStringView text) {
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !isBlank(c.unicode()); });
}

QString withoutBlanks(QStringView text) {
    QString out = folded(text);
    out.removeIf([](QChar c) { return isBlank(c.unicode()); });
    return out;
}

} // namespace

Anchor anchorAt(QStringView page, const CodePointIndex &index, Span units) {
    // Half of a pair is no character: the end takes the whole of it, as toCodePoints() does for the beginning.
    if (units.end < page.size() && units.end > 0 && page[units.end].isLowSurrogate() &&
        page[units.end - 1].isHighSurrogate())
        ++units.end;
    Anchor anchor;
    anchor.codePoints = index.toCodePoints(units);
    const Span whole = index.toUnits(anchor.codePoints);
    anchor.exact = page.mid(whole.begin, whole.length()).toString();
    const Offset from = index.toUnits(std::max(0, anchor.codePoints.begin - contextLength));
    const Offset to = index.toUnits(std::min(index.length(), anchor.codePoints.end + contextLength));
    anchor.prefix = page.mid(from, whole.begin - from).toString();
    anchor.suffix = page.mid(whole.end, to - whole.end).toString();
    return anchor;
}

AnchorFinder::AnchorFinder(QStringView page, const CodePointIndex &index) : m_page(page), m_index(index) {}

const AnchorFinder::Folded &AnchorFinder::foldedPage() {
    if (m_folded.built)
        return m_folded;
    m_folded.built = true;
    m_folded.text.reserve(m_page.size());
    Offset kept = 0;
    Offset removed = 0;
    const auto flush = [&] {
        m_folded.map.addKept(kept);
        kept = 0;
    };
    for (const QChar unit : m_page) {
        if (isBlank(unit.unicode())) {
            flush();
            ++removed;
            continue;
        }
        m_folded.map.addChange(removed, 0);
        removed = 0;
        m_folded.text.append(QChar(folded(unit.unicode())));
        ++kept;
    }
    flush();
    m_folded.map.addChange(removed, 0);
    return m_folded;
}

AnchorPlace AnchorFinder::place(const Anchor &anchor) {
    Sought sought;
    sought.exact = anchor.exact;
    sought.prefix = anchor.prefix;
    sought.suffix = anchor.suffix;
    sought.weight = weightOf(anchor.exact);
    sought.old = m_index.toUnits(std::clamp(anchor.codePoints.begin, Offset(0), m_index.length()));

    if (m_page.mid(sought.old, sought.exact.size()) == sought.exact &&
        agreement(m_page, sought.old, sought) == sought.context())
        return {Span(sought.old, sought.old + sought.exact.size()), true};
    if (sought.weight == 0)
        return {};
    if (const std::optional<Offset> at = found(m_page, sought))
        return {Span(*at, *at + sought.exact.size()), true};

    const Folded &page = foldedPage();
    sought.exact = withoutBlanks(anchor.exact);
    sought.prefix = withoutBlanks(anchor.prefix);
    sought.suffix = withoutBlanks(anchor.suffix);
    sought.old = page.map.toOut(sought.old);
    if (const std::optional<Offset> at = found(page.text, sought))
        return {page.map.toBase(Span(*at, *at + sought.exact.size())), true};
    return {};
}

AnchorPlace placeOf(const Anchor &anchor, QStringView page, const CodePointIndex &index) {
    return AnchorFinder(page, index).place(anchor);
}

} // namespace variorum
