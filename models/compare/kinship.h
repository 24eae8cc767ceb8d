// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/figure.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <unordered_map>
#include <vector>

namespace variorum {

/// What tells of an article which event it is on, cheap enough to be had of many. Keys are hashes of the words folded
/// to one script, sorted, each once; what they are keys of is not to be had from them.
struct EventTraits {
    std::vector<std::size_t> names;   ///< of things, by their ids
    std::vector<std::size_t> figures; ///< by kind, unit and value; no dates, no small counts
    std::vector<std::size_t> title;   ///< its pairs of characters
    QDate published;                  ///< invalid: not known
};
[[nodiscard]] std::vector<std::size_t> nameTraits(const QStringList &entities);
[[nodiscard]] std::vector<std::size_t> figureTraits(const std::vector<Figure> &figures);
[[nodiscard]] std::vector<std::size_t> titleTraits(const QString &title);
[[nodiscard]] QDate dayOf(const QString &published); ///< ISO 8601; invalid where the day is not known

/// In how many articles a name or a pair of characters stands: what many have says little.
class KeyCounts {
public:
    void add(const std::vector<std::size_t> &keys);     ///< of one article, each once
    [[nodiscard]] double weight(std::size_t key) const; ///< the rarer the more; above 0
    /// As if two that have it were one: a pair that stands in no third is as rare as one that stands in one alone.
    [[nodiscard]] double weightBetweenTwo(std::size_t key) const;

private:
    [[nodiscard]] double weightOf(int count) const;

    std::unordered_map<std::size_t, int> m_counts;
    int m_articles = 0;
};

/// What speaks for two articles being on one event.
struct Kinship {
    double score = 0; ///< 0 to 1; from probablyKin on it is worth to be proposed
    int names = 0;    ///< that both have
    int figures = 0;
    int title = 0;           ///< share of the title that has less to say that the other has, by rareness, in per cent
    std::optional<int> days; ///< between them

    friend bool operator==(const Kinship &, const Kinship &) = default;
};
constexpr double probablyKin = 0.36;
/// Farther apart two articles are not on one event.
constexpr int kinDays = 14;

/// Knows no words: it counts names and pairs of characters in titles by their rareness, in any script, and figures, and
/// takes off for days between. The same whichever of the two is named first. Linear in the traits.
[[nodiscard]] Kinship kinship(const EventTraits &a, const EventTraits &b, const KeyCounts &allNames,
                              const KeyCounts &allTitles);

} // namespace variorum
