// SPDX-License-Identifier: Apache-2.0
#include "models/compare/comparison.h"

#include "models/compare/claims.h"
#include "models/compare/mirrors.h"
#include "models/compare/passages.h"
#include "models/compare/statedfigure.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace variorum {

namespace {

using namespace comparing;

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// Works on the sources in an order of their own (by text), so that what comes out does not depend on the order in
/// which they are named; translates back at the end.
class Comparing {
public:
    explicit Comparing(const std::vector<ComparedSource> &sources) : m_named(sources), m_order(sources.size()) {
        std::iota(m_order.begin(), m_order.end(), 0);
        std::stable_sort(m_order.begin(), m_order.end(), [&sources](int a, int b) {
            const ComparedSource &x = sources[at(a)];
            const ComparedSource &y = sources[at(b)];
            return x.text != y.text ? x.text < y.text : x.title < y.title;
        });
        std::vector<QStringView> texts;
        for (const int source : m_order) {
            m_sources.push_back(&sources[at(source)]);
            texts.emplace_back(sources[at(source)].text);
        }
        m_texts.emplace(texts);
        m_families = mirrorFamilies(*m_texts);
    }

    Comparison made() {
        Comparison out;
        out.mirrorOf = mirrors();
        const std::vector<SentenceGroup> groups = sentenceGroups(*m_texts);
        out.passages = passages(groups);
        out.claims = claims(groups);
        return out;
    }

private:
    /// For each source as named the first named one of its family, if that is another.
    std::vector<std::optional<int>> mirrors() const {
        std::vector<int> first(m_order.size(), static_cast<int>(m_order.size()));
        for (std::size_t place = 0; place < m_order.size(); ++place)
            first[at(m_families[place])] = std::min(first[at(m_families[place])], m_order[place]);
        std::vector<std::optional<int>> out(m_order.size());
        for (std::size_t place = 0; place < m_order.size(); ++place) {
            if (const int original = first[at(m_families[place])]; original != m_order[place])
                out[at(m_order[place])] = original;
        }
        return out;
    }

    Span spanOf(const SentenceGroup::Member &member) const {
        const std::vector<Span> &sentences = (*m_texts)[member.source].sentences;
        return {sentences[at(member.first)].begin, sentences[at(member.last - 1)].end};
    }

    std::vector<Passage> passages(const std::vector<SentenceGroup> &groups) const {
        std::vector<Passage> out;
        for (const SentenceGroup &group : groups) {
            Passage passage;
            passage.score = group.score;
            for (const SentenceGroup::Member &member : group.members)
                passage.members.push_back({m_order[at(member.source)], spanOf(member)});
            std::sort(passage.members.begin(), passage.members.end(),
                      [](const Passage::Member &a, const Passage::Member &b) { return a.source < b.source; });
            out.push_back(std::move(passage));
        }
        std::sort(out.begin(), out.end(), [](const Passage &a, const Passage &b) {
            const Passage::Member &x = a.members.front();
            const Passage::Member &y = b.members.front();
            return x.source != y.source ? x.source < y.source : x.span < y.span;
        });
        return out;
    }

    std::vector<Claim> claims(const std::vector<SentenceGroup> &groups) const {
        std::vector<StatedFigure> figures = statedFigures(m_sources, *m_texts);
        std::vector<std::vector<int>> passageOf;
        for (const SourceText &source : m_texts->all())
            passageOf.emplace_back(source.sentences.size(), -1);
        for (std::size_t g = 0; g < groups.size(); ++g) {
            for (const SentenceGroup::Member &member : groups[g].members)
                std::fill(passageOf[at(member.source)].begin() + member.first,
                          passageOf[at(member.source)].begin() + member.last, static_cast<int>(g));
        }
        for (StatedFigure &figure : figures)
            figure.passage = passageOf[at(figure.source)][at(figure.sentence)];

        const JoinedFigures joined = joinFigures(figures, *m_texts);
        std::vector<Claim> out;
        for (const FigureGroup &group : joined.groups) {
            Claim claim = claimOf(figures, group);
            std::set<int> independent;
            for (const int figure : group)
                independent.insert(m_families[at(figures[at(figure)].source)]);
            if (!canAllBeRight(figures, group))
                claim.status = ClaimStatus::Conflict;
            else
                claim.status = independent.size() > 1 ? ClaimStatus::Agree : ClaimStatus::Single;
            out.push_back(std::move(claim));
        }
        for (const std::vector<int> &confused : confusable(figures, joined)) {
            FigureGroup all;
            for (const int group : confused)
                all.insert(all.end(), joined.groups[at(group)].begin(), joined.groups[at(group)].end());
            Claim claim = claimOf(figures, all);
            claim.status = ClaimStatus::Scope;
            out.push_back(std::move(claim));
        }
        std::stable_sort(out.begin(), out.end(), [](const Claim &a, const Claim &b) {
            const auto place = [](const Claim &claim) {
                const ClaimReading &first = claim.readings.front();
                const bool scope = claim.status == ClaimStatus::Scope;
                return std::tuple(first.source, first.figure.span, scope);
            };
            if (place(a) != place(b))
                return place(a) < place(b);
            return std::lexicographical_compare(a.readings.begin(), a.readings.end(), b.readings.begin(),
                                                b.readings.end(), before);
        });
        return out;
    }

    static bool before(const ClaimReading &a, const ClaimReading &b) {
        return a.source != b.source ? a.source < b.source : a.figure.span < b.figure.span;
    }

    Claim claimOf(const std::vector<StatedFigure> &figures, FigureGroup group) const {
        std::sort(group.begin(), group.end(),
                  [&](int a, int b) { return before(readingOf(figures[at(a)]), readingOf(figures[at(b)])); });
        Claim claim;
        for (const int index : group)
            claim.readings.push_back(readingOf(figures[at(index)]));
        claim.kind = claim.readings.front().figure.kind;
        const StatedFigure &named = figures[at(bestNamed(figures, group))];
        claim.words = claimWords(m_sources[at(named.source)]->text, (*m_texts)[named.source].folded,
                                 (*m_texts)[named.source].sentences[at(named.sentence)], *named.what);
        return claim;
    }

    ClaimReading readingOf(const StatedFigure &stated) const {
        return {m_order[at(stated.source)], *stated.what, (*m_texts)[stated.source].sentences[at(stated.sentence)]};
    }

    /// The figure beside which stands what most of the other families write beside theirs; of equals the first. A
    /// source that says it in passing ("the 8.6 billion that media reported") does not name the quantity.
    int bestNamed(const std::vector<StatedFigure> &figures, const FigureGroup &group) const {
        const auto family = [this, &figures](int figure) { return m_families[at(figures[at(figure)].source)]; };
        constexpr std::size_t most = 64;
        const std::size_t count = std::min(group.size(), most);
        int best = group.front();
        double bestShared = 0;
        for (std::size_t one = 0; one < count; ++one) {
            double shared = 0;
            for (std::size_t other = 0; other < count; ++other) {
                if (family(group[one]) != family(group[other]))
                    shared += likeness(figures[at(group[one])].label, figures[at(group[other])].label);
            }
            constexpr double rounding = 1e-9;
            if (shared > bestShared + rounding) {
                bestShared = shared;
                best = group[one];
            }
        }
        return best;
    }

    const std::vector<ComparedSource> &m_named;
    std::vector<int> m_order; ///< by their place here, the sources as they are named
    std::vector<const ComparedSource *> m_sources;
    std::optional<SourceTexts> m_texts;
    std::vector<int> m_families; ///< by place here: sources of one family copy one another
};

} // namespace

QString claimStatusName(ClaimStatus status) {
    switch (status) {
    case ClaimStatus::Agree:
        return QStringLiteral("agree");
    case ClaimStatus::Conflict:
        return QStringLiteral("conflict");
    case ClaimStatus::Single:
        return QStringLiteral("single");
    case ClaimStatus::Scope:
        return QStringLiteral("scope");
    }
    return {};
}

Comparison compare(const std::vector<ComparedSource> &sources) {
    return Comparing(sources).made();
}

} // namespace variorum
