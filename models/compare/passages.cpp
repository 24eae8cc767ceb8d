// SPDX-License-Identifier: Apache-2.0
#include "models/compare/passages.h"

#include <algorithm>
#include <numeric>

namespace variorum::comparing {

namespace {

/// A match between two sources, waiting to join a group.
struct Join {
    int source = 0;
    int otherSource = 0;
    SentenceMatch match;
};

/// At most this many neighbouring sentences of a source stand in one group.
constexpr int mostSentences = 4;

class Groups {
public:
    explicit Groups(const SourceTexts &texts) {
        int count = 0;
        for (const SourceText &source : texts.all()) {
            m_starts.push_back(count);
            count += static_cast<int>(source.sentences.size());
        }
        m_parents.resize(static_cast<std::size_t>(count));
        std::iota(m_parents.begin(), m_parents.end(), 0);
        m_groups.resize(static_cast<std::size_t>(count));
    }

    /// Joins all sentences of a match, or none of them.
    void join(const Join &join) {
        SentenceGroup whole{join.match.score,
                            {{join.source, join.match.first, join.match.firstEnd},
                             {join.otherSource, join.match.second, join.match.secondEnd}}};
        std::vector<int> roots;
        for (const SentenceGroup::Member &member : std::vector(whole.members)) {
            for (int s = member.first; s < member.last; ++s) {
                const int root = rootOf(nodeOf(member.source, s));
                if (std::find(roots.begin(), roots.end(), root) != roots.end())
                    continue;
                roots.push_back(root);
                if (!absorbed(whole, m_groups[at(root)]))
                    return;
            }
        }
        for (const int root : roots) {
            m_parents[at(root)] = roots.front();
            m_groups[at(root)] = {};
        }
        m_groups[at(roots.front())] = std::move(whole);
    }

    std::vector<SentenceGroup> take() {
        std::vector<SentenceGroup> out;
        for (SentenceGroup &group : m_groups) {
            if (group.members.size() < 2)
                continue;
            std::sort(
                group.members.begin(), group.members.end(),
                [](const SentenceGroup::Member &a, const SentenceGroup::Member &b) { return a.source < b.source; });
            out.push_back(std::move(group));
        }
        return out;
    }

private:
    static std::size_t at(int i) { return static_cast<std::size_t>(i); }
    int nodeOf(int source, int sentence) const { return m_starts[at(source)] + sentence; }

    int rootOf(int node) {
        while (m_parents[at(node)] != node) {
            m_parents[at(node)] = m_parents[at(m_parents[at(node)])];
            node = m_parents[at(node)];
        }
        return node;
    }

    /// False where a source's sentences would not be neighbours.
    static bool absorbed(SentenceGroup &whole, const SentenceGroup &group) {
        if (!group.members.empty())
            whole.score = std::min(whole.score, group.score);
        for (const SentenceGroup::Member &member : group.members) {
            const auto same =
                std::find_if(whole.members.begin(), whole.members.end(),
                             [&member](const SentenceGroup::Member &other) { return other.source == member.source; });
            if (same == whole.members.end()) {
                whole.members.push_back(member);
                continue;
            }
            if (member.first > same->last || same->first > member.last)
                return false;
            same->first = std::min(same->first, member.first);
            same->last = std::max(same->last, member.last);
            if (same->last - same->first > mostSentences)
                return false;
        }
        return true;
    }

    std::vector<int> m_starts;
    std::vector<int> m_parents;
    std::vector<SentenceGroup> m_groups; // filled at roots
};

} // namespace

std::vector<SentenceGroup> sentenceGroups(const SourceTexts &texts) {
    std::vector<Join> joins;
    for (int b = 1; b < texts.count(); ++b) {
        const GramIndex index(texts[b], texts.gramCount());
        for (int a = 0; a < b; ++a) {
            for (const SentenceMatch &match : matchSentences(texts[a], texts[b], index))
                joins.push_back({a, b, match});
        }
    }
    std::stable_sort(joins.begin(), joins.end(),
                     [](const Join &x, const Join &y) { return x.match.score > y.match.score; });
    Groups groups(texts);
    for (const Join &join : joins)
        groups.join(join);
    return groups.take();
}

} // namespace variorum::comparing
