// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparisonmarks.h"

#include "models/compare/wording.h"

#include <algorithm>

namespace variorum {

namespace {

/// The parts that lie in both lists.
std::vector<Span> common(const std::vector<Span> &one, const std::vector<Span> &other) {
    std::vector<Span> out;
    auto a = one.begin();
    auto b = other.begin();
    while (a != one.end() && b != other.end()) {
        if (a->overlaps(*b))
            out.push_back(a->intersected(*b));
        if (a->end < b->end)
            ++a;
        else
            ++b;
    }
    return out;
}

} // namespace

ComparisonMarks::ComparisonMarks(std::vector<std::shared_ptr<const ReadArticle>> articles, Comparison comparison)
    : m_articles(std::move(articles)), m_comparison(std::move(comparison)), m_passages(m_articles.size()),
      m_figures(m_articles.size()) {
    for (std::size_t p = 0; p < m_comparison.passages.size(); ++p) {
        for (const Passage::Member &member : m_comparison.passages[p].members)
            m_passages[static_cast<std::size_t>(member.source)].push_back({member.span, static_cast<int>(p)});
    }
    for (const Claim &claim : m_comparison.claims) {
        // The readings of another scope stand in claims of their own.
        if (claim.status == ClaimStatus::Scope)
            continue;
        for (const ClaimReading &reading : claim.readings)
            m_figures[static_cast<std::size_t>(reading.source)].push_back({reading.figure.span, claim.status});
    }
    for (auto &marks : m_passages)
        std::sort(marks.begin(), marks.end(),
                  [](const PassageMark &a, const PassageMark &b) { return a.span < b.span; });
    for (auto &marks : m_figures)
        std::sort(marks.begin(), marks.end(), [](const FigureMark &a, const FigureMark &b) { return a.span < b.span; });
}

const QString &ComparisonMarks::text(int source) const {
    return m_articles[static_cast<std::size_t>(source)]->article.text;
}

const std::vector<ComparisonMarks::PassageMark> &ComparisonMarks::passages(int source) const {
    return m_passages[static_cast<std::size_t>(source)];
}

const std::vector<ComparisonMarks::FigureMark> &ComparisonMarks::figures(int source) const {
    return m_figures[static_cast<std::size_t>(source)];
}

int ComparisonMarks::passageAt(int source, Offset at) const {
    const auto &marks = passages(source);
    const auto behind = std::upper_bound(marks.begin(), marks.end(), at, [](Offset offset, const PassageMark &mark) {
        return offset < mark.span.begin;
    });
    if (behind == marks.begin() || !std::prev(behind)->span.contains(at))
        return -1;
    return std::prev(behind)->passage;
}

Span ComparisonMarks::spanOf(int passage, int source) const {
    if (passage < 0)
        return {};
    for (const Passage::Member &member : m_comparison.passages[static_cast<std::size_t>(passage)].members) {
        if (member.source == source)
            return member.span;
    }
    return {};
}

const std::vector<Span> &ComparisonMarks::ownWords(int passage, int source) const {
    const std::uint64_t key =
        (static_cast<std::uint64_t>(static_cast<std::uint32_t>(passage)) << 32) | static_cast<std::uint32_t>(source);
    const auto [at, fresh] = m_ownWords.try_emplace(key);
    if (!fresh)
        return at->second;
    const Span mine = spanOf(passage, source);
    bool any = false;
    std::vector<Span> own;
    for (const Passage::Member &member : m_comparison.passages[static_cast<std::size_t>(passage)].members) {
        if (member.source == source)
            continue;
        const std::vector<Span> unlike =
            ownWording(QStringView(text(source)).mid(mine.begin, mine.length()),
                       QStringView(text(member.source)).mid(member.span.begin, member.span.length()));
        own = any ? common(own, unlike) : unlike;
        any = true;
    }
    for (Span &span : own)
        span = span.shifted(mine.begin);
    at->second = std::move(own);
    return at->second;
}

} // namespace variorum
