// SPDX-License-Identifier: Apache-2.0
#include "models/compare/sentencematch.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <unordered_map>

namespace variorum::comparing {

namespace {

// Measured on the bundled samples and on stories told by several outlets: below the first, sentences share their
// subject only; the second needs neighbours that match as well.
constexpr double sureScore = 0.36;
constexpr double supportedScore = 0.25;
constexpr double leastSupport = 0.3;
/// A sentence of fewer grams says too little to be known again elsewhere without its neighbours.
constexpr std::size_t fewestGrams = 5;
/// How many places the grams of one sentence may lead to: keeps repetitive texts near-linear.
constexpr int workBudget = 600;
constexpr int mostPlaces = 64;
constexpr std::size_t mostCandidates = 8;
constexpr int mostJoined = 3;

struct Candidate {
    int first = 0;
    int second = 0;
    double score = 0;
    double support = 0;
    [[nodiscard]] double rank() const { return score + 0.12 * support; }
};

std::size_t index(int at) {
    return static_cast<std::size_t>(at);
}

/// Pairs worth a look: for each sentence those that share its rarest grams, the best of them scored exactly.
std::vector<Candidate> candidates(const SourceText &one, const SourceText &other, const GramIndex &grams) {
    std::vector<Candidate> out;
    std::vector<float> shared(other.sentences.size());
    std::vector<int> touched;
    std::vector<std::pair<int, GramBag::Entry>> rarest; // number of places, gram
    const double slope = one.sentences.empty()
                             ? 0
                             : static_cast<double>(other.sentences.size()) / static_cast<double>(one.sentences.size());
    for (std::size_t s = 0; s < one.sentences.size(); ++s) {
        rarest.clear();
        for (const GramBag::Entry &entry : one.bags[s].entries) {
            const int places = grams.sentencesWith(entry.id).size();
            if (places > 0 && places <= mostPlaces)
                rarest.emplace_back(places, entry);
        }
        std::sort(rarest.begin(), rarest.end(), [](const auto &a, const auto &b) {
            return a.first != b.first ? a.first < b.first : a.second.id < b.second.id;
        });
        int work = 0;
        touched.clear();
        for (const auto &[places, entry] : rarest) {
            work += places;
            if (work > workBudget)
                break;
            const GramIndex::Range range = grams.sentencesWith(entry.id);
            for (const int *at = range.begin; at != range.end; ++at) {
                if (shared[index(*at)] == 0)
                    touched.push_back(*at);
                shared[index(*at)] += entry.weight;
            }
        }
        const double expected = slope * static_cast<double>(s);
        const auto better = [&shared, expected](int a, int b) {
            if (shared[index(a)] != shared[index(b)])
                return shared[index(a)] > shared[index(b)];
            const double x = std::abs(a - expected);
            const double y = std::abs(b - expected);
            return x != y ? x < y : a < b;
        };
        const std::size_t kept = std::min(touched.size(), mostCandidates);
        std::partial_sort(touched.begin(), touched.begin() + static_cast<std::ptrdiff_t>(kept), touched.end(), better);
        for (std::size_t k = 0; k < kept; ++k) {
            const double score = likeness(one.bags[s], other.bags[index(touched[k])]);
            if (score >= supportedScore)
                out.push_back({static_cast<int>(s), touched[k], score, 0});
        }
        for (const int at : touched)
            shared[index(at)] = 0;
    }
    return out;
}

/// The k-th copy of a sentence answers the k-th: what is repeated all over has grams in too many places to be found
/// by them.
void addEqualSentences(const SourceText &one, const SourceText &other, std::vector<Candidate> &out) {
    const auto contentOf = [](const SourceText &source, std::size_t s) {
        QString content;
        for (Offset at = source.sentences[s].begin; at < source.sentences[s].end; ++at) {
            if (isContent(source.folded[at]))
                content += source.folded[at];
        }
        return content;
    };
    QHash<QString, std::vector<int>> places;
    for (std::size_t s = 0; s < other.sentences.size(); ++s)
        places[contentOf(other, s)].push_back(static_cast<int>(s));
    QHash<QString, std::size_t> used;
    for (std::size_t s = 0; s < one.sentences.size(); ++s) {
        const QString content = contentOf(one, s);
        const auto found = places.constFind(content);
        if (found == places.constEnd())
            continue;
        const std::size_t k = used[content]++;
        if (k < found->size())
            out.push_back({static_cast<int>(s), (*found)[k], 1, 0});
    }
}

std::uint64_t keyOf(int first, int second) {
    return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(first)) << 32) | static_cast<std::uint32_t>(second);
}

void sortAndSupport(std::vector<Candidate> &all) {
    std::sort(all.begin(), all.end(), [](const Candidate &a, const Candidate &b) {
        return a.first != b.first ? a.first < b.first : a.second != b.second ? a.second < b.second : a.score > b.score;
    });
    all.erase(
        std::unique(all.begin(), all.end(),
                    [](const Candidate &a, const Candidate &b) { return a.first == b.first && a.second == b.second; }),
        all.end());
    std::unordered_map<std::uint64_t, double> scores;
    scores.reserve(all.size());
    for (const Candidate &one : all)
        scores.emplace(keyOf(one.first, one.second), one.score);
    for (Candidate &one : all) {
        for (const int way : {-1, 1}) {
            double best = 0;
            for (const auto &[down, across] : {std::pair(1, 1), std::pair(1, 2), std::pair(2, 1), std::pair(2, 2)}) {
                const auto found = scores.find(keyOf(one.first + way * down, one.second + way * across));
                if (found != scores.end())
                    best = std::max(best, found->second);
            }
            one.support += best;
        }
    }
}

GramBag bagOf(const SourceText &source, int first, int end) {
    GramBag bag = source.bags[index(first)];
    for (int s = first + 1; s < end; ++s)
        bag = joined(bag, source.bags[index(s)]);
    return bag;
}

/// Takes in a free neighbour on one side where that makes the match better: the other source joined two sentences.
class Widening {
public:
    Widening(const SourceText &one, const SourceText &other, std::vector<bool> &firstTaken,
             std::vector<bool> &secondTaken)
        : m_one(one), m_other(other), m_firstTaken(firstTaken), m_secondTaken(secondTaken) {}

    void widen(SentenceMatch &match) const {
        for (bool grown = true; grown;) {
            grown = false;
            for (const int way : {1, -1})
                grown = tried(match, match.second, match.secondEnd, m_other, m_secondTaken, way, true) ||
                        tried(match, match.first, match.firstEnd, m_one, m_firstTaken, way, false) || grown;
        }
    }

private:
    bool tried(SentenceMatch &match, int &begin, int &end, const SourceText &source, std::vector<bool> &taken, int way,
               bool secondSide) const {
        const int next = way > 0 ? end : begin - 1;
        const bool both = match.firstEnd - match.first > 1 && match.secondEnd - match.second > 1;
        if (next < 0 || next >= static_cast<int>(source.sentences.size()) || taken[index(next)] ||
            end - begin >= mostJoined || both)
            return false;
        const GramBag facing =
            secondSide ? bagOf(m_one, match.first, match.firstEnd) : bagOf(m_other, match.second, match.secondEnd);
        const GramBag &added = source.bags[index(next)];
        if (added.entries.size() < fewestGrams || added.total > facing.total || containment(added, facing) < 0.3)
            return false;
        const double score = likeness(facing, joined(bagOf(source, begin, end), added));
        if (score < match.score + 0.03)
            return false;
        match.score = score;
        taken[index(next)] = true;
        (way > 0 ? end : begin) += way;
        return true;
    }

    const SourceText &m_one;
    const SourceText &m_other;
    std::vector<bool> &m_firstTaken;
    std::vector<bool> &m_secondTaken;
};

} // namespace

GramIndex::GramIndex(const SourceText &source, int gramCount) : m_starts(index(gramCount) + 1) {
    for (const GramBag &bag : source.bags) {
        for (const GramBag::Entry &entry : bag.entries)
            ++m_starts[index(entry.id) + 1];
    }
    for (std::size_t at = 1; at < m_starts.size(); ++at)
        m_starts[at] += m_starts[at - 1];
    m_sentences.resize(index(m_starts.back()));
    std::vector<int> next(m_starts.begin(), m_starts.end() - 1);
    for (std::size_t s = 0; s < source.bags.size(); ++s) {
        for (const GramBag::Entry &entry : source.bags[s].entries)
            m_sentences[index(next[index(entry.id)]++)] = static_cast<int>(s);
    }
}

GramIndex::Range GramIndex::sentencesWith(GramId id) const {
    return {m_sentences.data() + m_starts[index(id)], m_sentences.data() + m_starts[index(id) + 1]};
}

std::vector<SentenceMatch> matchSentences(const SourceText &one, const SourceText &other, const GramIndex &grams) {
    std::vector<Candidate> all = candidates(one, other, grams);
    addEqualSentences(one, other, all);
    sortAndSupport(all);
    std::sort(all.begin(), all.end(), [](const Candidate &a, const Candidate &b) {
        if (a.rank() != b.rank())
            return a.rank() > b.rank();
        return a.first != b.first ? a.first < b.first : a.second < b.second;
    });
    std::vector<bool> firstTaken(one.sentences.size());
    std::vector<bool> secondTaken(other.sentences.size());
    std::vector<SentenceMatch> matches;
    for (const Candidate &pair : all) {
        if (firstTaken[index(pair.first)] || secondTaken[index(pair.second)])
            continue;
        const bool tellsEnough = std::min(one.bags[index(pair.first)].entries.size(),
                                          other.bags[index(pair.second)].entries.size()) >= fewestGrams;
        const bool supported = pair.support >= leastSupport;
        if (!(tellsEnough && pair.score >= sureScore) && !supported)
            continue;
        firstTaken[index(pair.first)] = true;
        secondTaken[index(pair.second)] = true;
        matches.push_back({pair.first, pair.first + 1, pair.second, pair.second + 1, pair.score});
    }
    const Widening widening(one, other, firstTaken, secondTaken);
    for (SentenceMatch &match : matches)
        widening.widen(match);
    return matches;
}

} // namespace variorum::comparing
