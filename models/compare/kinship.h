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

/// In how many articles a name stands: what many have says little.
class NameCounts {
public:
    void add(const EventTraits &traits);
    [[nodiscard]] double weight(std::size_t name) const; ///< the rarer the more; above 0

private:
    std::unordered_map<std::size_t, int> m_counts;
    int m_articles = 0;
};

/// What speaks for two articles being on one event.
struct Kinship {
    double score = 0; ///< 0 to 1; from probablyKin on it is worth to be proposed
    int names = 0;    ///< that both have
    int figures = 0;
    int title = 0;           ///< share of the shorter title that the other has, in per cent
    std::optional<int> days; ///< between them

    friend bool operator==(const Kinship &, const Kinship &) = default;
};
constexpr double probablyKin = 0.36;
/// Farther apart two articles are not on one event.
constexpr int kinDays = 14;

/// Knows no words: it counts names by their rareness, figures, and pairs of characters in titles, in any script, and
/// takes off for days between. The same whichever of the two is named first. Linear in the traits.
[[nodiscard]] Kinship kinship(const EventTraits &a, const EventTraits &b, const NameCounts &counts);

} // namespace variorum
