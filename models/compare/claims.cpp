// SPDX-License-Identifier: Apache-2.0
#include "models/compare/claims.h"

#include "models/compare/figurecandidates.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace variorum::comparing {

namespace {

// How sure the words must be. Equal values are evidence of their own; different ones in two sources make a conflict,
// in one source they are more often two quantities.
constexpr double enoughForEqual = 0.24;
constexpr double enoughForTelling = 0.1;   ///< 86亿元 in two reports of one story is seldom two things
constexpr double enoughForEqualTime = 0.4; ///< a period holds many days
constexpr double enoughForDifferent = 0.41;
constexpr double enoughInOneSource = 0.66;
/// Values that lie further apart are of two things more often than wrong.
constexpr double farApart = 5;
constexpr double enoughForFarApart = 0.6;
constexpr double likeWordsLabel = 0.52;
/// Members looked at when two groups are weighed against each other.
constexpr std::size_t mostWeighed = 12;

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

bool sameValue(const StatedFigure &a, const StatedFigure &b) {
    // 至少10吉瓦 and 10吉瓦 name one number, whatever they leave open.
    const auto &x = a.what->value;
    const auto &y = b.what->value;
    if (x && y && std::abs(*x - *y) <= 1e-9 * std::abs(*x))
        return a.what->valueMax == b.what->valueMax;
    return a.range.bounded() && b.range.bounded() && a.range.overlaps(b.range);
}

bool sameSentence(const StatedFigure &a, const StatedFigure &b) {
    return a.source == b.source && a.sentence == b.sentence;
}

struct Edge {
    int first = 0;
    int second = 0;
    double strength = 0;
    bool equal = false;
};

bool isTime(const StatedFigure &figure) {
    return figure.what->kind == FigureKind::Date || figure.what->kind == FigureKind::Duration;
}

/// A number that is worth a look when it comes up again: dates and small counts do all the time.
bool isTelling(const StatedFigure &figure) {
    if (!figure.what->value || !figure.range.bounded())
        return false;
    const double value = std::abs(*figure.what->value);
    switch (figure.what->kind) {
    case FigureKind::Money:
    case FigureKind::Power:
    case FigureKind::Energy:
    case FigureKind::Data:
    case FigureKind::Rate:
    case FigureKind::Area:
    case FigureKind::Mass:
        return true;
    case FigureKind::Count:
        return value >= 100;
    case FigureKind::Percent:
        return value != 100 && value != 50;
    default:
        return false;
    }
}

/// How much an equal value adds to the words.
double equalBonus(const StatedFigure &figure) {
    return isTime(figure) ? 0.05 : 0.3;
}

bool areFarApart(const StatedFigure &a, const StatedFigure &b) {
    const auto &x = a.what->value;
    const auto &y = b.what->value;
    return x && y && std::max(std::abs(*x), std::abs(*y)) > farApart * std::min(std::abs(*x), std::abs(*y));
}

/// How much two figures of one value, or of two, must have in common to state one quantity.
double enoughFor(const StatedFigure &a, const StatedFigure &b) {
    if (!sameValue(a, b)) {
        const double enough = areFarApart(a, b) ? enoughForFarApart : enoughForDifferent;
        return a.source == b.source ? enoughInOneSource : enough;
    }
    if (isTime(a))
        return enoughForEqualTime;
    return isTelling(a) && isTelling(b) ? enoughForTelling : enoughForEqual;
}

/// Whether two figures may state one quantity, given how much their words have in common.
bool joinable(const StatedFigure &a, const StatedFigure &b, double context) {
    if (!sameValue(a, b) && (!sameScope(a.qualifiers, b.qualifiers) || sameSentence(a, b)))
        return false;
    return context >= enoughFor(a, b) && sameScopeOfEqual(a.qualifiers, b.qualifiers);
}

class Joining {
public:
    Joining(const std::vector<StatedFigure> &figures, const SourceTexts &texts)
        : m_figures(figures), m_texts(texts), m_parents(figures.size()), m_members(figures.size()) {
        std::iota(m_parents.begin(), m_parents.end(), 0);
        for (std::size_t i = 0; i < figures.size(); ++i)
            m_members[i].push_back(static_cast<int>(i));
    }

    enum class Outcome { Joined, Apart, SideBySide };

    /// SideBySide where a source states the values of both groups in one sentence: they are two things to it.
    Outcome tryJoin(int first, int second) {
        int a = rootOf(first);
        int b = rootOf(second);
        if (a == b)
            return Outcome::Joined;
        if (const Outcome outcome = weighed(m_members[at(a)], m_members[at(b)]); outcome != Outcome::Joined)
            return outcome;
        // The smaller goes into the larger: a group of thousands is not moved for each that joins it.
        if (m_members[at(a)].size() < m_members[at(b)].size())
            std::swap(a, b);
        m_parents[at(b)] = a;
        FigureGroup &into = m_members[at(a)];
        FigureGroup &from = m_members[at(b)];
        into.insert(into.end(), from.begin(), from.end());
        from.clear();
        return Outcome::Joined;
    }

    std::vector<FigureGroup> take() {
        std::vector<FigureGroup> out;
        for (FigureGroup &group : m_members) {
            if (group.empty())
                continue;
            std::sort(group.begin(), group.end());
            out.push_back(std::move(group));
        }
        std::sort(out.begin(), out.end());
        return out;
    }

private:
    int rootOf(int node) {
        while (m_parents[at(node)] != node) {
            m_parents[at(node)] = m_parents[at(m_parents[at(node)])];
            node = m_parents[at(node)];
        }
        return node;
    }

    /// On the whole the members must go together, and no two of one source or scope may contradict each other.
    Outcome weighed(const FigureGroup &one, const FigureGroup &other) const {
        double sum = 0;
        int pairs = 0;
        for (std::size_t i = 0; i < std::min(one.size(), mostWeighed); ++i) {
            for (std::size_t j = 0; j < std::min(other.size(), mostWeighed); ++j) {
                const StatedFigure &a = m_figures[at(one[i])];
                const StatedFigure &b = m_figures[at(other[j])];
                if (!comparable(*a.what, a.written, *b.what, b.written))
                    return Outcome::Apart;
                const double context = kinship(a, b, m_texts).context;
                const bool equal = sameValue(a, b);
                if (!equal && sameSentence(a, b))
                    return Outcome::SideBySide;
                if (!equal &&
                    (!sameScope(a.qualifiers, b.qualifiers) || (a.source == b.source && context < enoughInOneSource)))
                    return Outcome::Apart;
                sum += context - enoughFor(a, b);
                ++pairs;
            }
        }
        return sum >= -0.1 * pairs ? Outcome::Joined : Outcome::Apart;
    }

    const std::vector<StatedFigure> &m_figures;
    const SourceTexts &m_texts;
    std::vector<int> m_parents;
    std::vector<FigureGroup> m_members; // filled at roots
};

std::set<int> sourcesOf(const std::vector<StatedFigure> &figures, const FigureGroup &group) {
    std::set<int> out;
    for (const int figure : group)
        out.insert(figures[at(figure)].source);
    return out;
}

/// A source that says both tells them apart for its readers.
bool eachSaysOnlyOne(const std::set<int> &one, const std::set<int> &other) {
    const auto lacks = [](const std::set<int> &all, const std::set<int> &some) {
        return std::any_of(all.begin(), all.end(), [&some](int source) { return some.count(source) == 0; });
    };
    return lacks(one, other) && lacks(other, one);
}

} // namespace

JoinedFigures joinFigures(const std::vector<StatedFigure> &figures, const SourceTexts &texts) {
    JoinedFigures out;
    std::vector<Edge> edges;
    for (const auto &[first, second] : candidatePairs(figures)) {
        const StatedFigure &a = figures[at(first)];
        const StatedFigure &b = figures[at(second)];
        const Kinship kin = kinship(a, b, texts);
        if (joinable(a, b, kin.context)) {
            const bool equal = sameValue(a, b);
            edges.push_back({first, second, kin.context + (equal ? equalBonus(a) : 0), equal});
        } else if (a.source != b.source && kin.label >= likeWordsLabel && !sameThing(a.qualifiers, b.qualifiers)) {
            out.likeWords.emplace_back(first, second);
        }
    }
    std::stable_sort(edges.begin(), edges.end(), [](const Edge &x, const Edge &y) { return x.strength > y.strength; });
    Joining joining(figures, texts);
    for (const Edge &edge : edges) {
        const auto outcome = joining.tryJoin(edge.first, edge.second);
        if (outcome == Joining::Outcome::SideBySide && !edge.equal &&
            figures[at(edge.first)].source != figures[at(edge.second)].source)
            out.likeWords.emplace_back(edge.first, edge.second);
    }
    out.groups = joining.take();
    return out;
}

bool canAllBeRight(const std::vector<StatedFigure> &figures, const FigureGroup &group) {
    // Ranges on a line that overlap pair by pair have a point in common.
    ValueRange common = figures[at(group.front())].range;
    for (const int figure : group) {
        common.low = std::max(common.low, figures[at(figure)].range.low);
        common.high = std::min(common.high, figures[at(figure)].range.high);
    }
    return common.low <= common.high;
}

std::vector<std::vector<int>> confusable(const std::vector<StatedFigure> &figures, const JoinedFigures &joined) {
    std::vector<int> groupOf(figures.size());
    for (std::size_t g = 0; g < joined.groups.size(); ++g) {
        for (const int figure : joined.groups[g])
            groupOf[at(figure)] = static_cast<int>(g);
    }
    std::set<std::pair<int, int>> pairs;
    for (const auto &[first, second] : joined.likeWords) {
        const auto [low, high] = std::minmax(groupOf[at(first)], groupOf[at(second)]);
        if (low != high)
            pairs.emplace(low, high);
    }
    std::vector<std::vector<int>> out;
    const auto confused = [&](int one, int other) {
        return eachSaysOnlyOne(sourcesOf(figures, joined.groups[at(one)]),
                               sourcesOf(figures, joined.groups[at(other)]));
    };
    for (const auto &[one, other] : pairs) {
        if (confused(one, other))
            out.push_back({one, other});
    }
    // The same number and unit in several groups: one row for all of them.
    std::map<std::pair<QString, double>, std::vector<int>> byValue;
    for (std::size_t g = 0; g < joined.groups.size(); ++g) {
        for (const int figure : joined.groups[g]) {
            const StatedFigure &stated = figures[at(figure)];
            if (!isTelling(stated))
                continue;
            auto &list = byValue[{figureKindName(stated.what->kind) + stated.what->unit, *stated.what->value}];
            if (list.empty() || list.back() != static_cast<int>(g))
                list.push_back(static_cast<int>(g));
        }
    }
    for (auto &[value, groups] : byValue) {
        groups.resize(std::min(groups.size(), mostWeighed));
        std::vector<int> row;
        for (const int group : groups) {
            const bool confusing = std::any_of(groups.begin(), groups.end(), [&](int other) {
                return other != group && pairs.count(std::minmax({group, other})) == 0 && confused(group, other);
            });
            if (confusing)
                row.push_back(group);
        }
        if (row.size() > 1)
            out.push_back(row);
    }
    return out;
}

} // namespace variorum::comparing
