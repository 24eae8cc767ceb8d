// SPDX-License-Identifier: Apache-2.0
#include "models/compare/kinship.h"

#include "models/base/chinese.h"
#include "models/entity/namekey.h"

#include <QHashFunctions>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace variorum {

namespace {

/// A library of few articles says little of how rare a name is: so many more are taken to be without it.
constexpr double articlesElsewhere = 20;
constexpr double smallCount = 20; ///< three companies, ten years: such stand everywhere
constexpr int wholeTitle = 100;   // per cent
constexpr std::size_t leastPairs = 3;
constexpr int sameNews = 3; ///< days in which it goes round
constexpr double undated = 0.9;

std::vector<std::size_t> distinct(std::vector<std::size_t> keys) {
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

std::vector<std::size_t> shared(const std::vector<std::size_t> &a, const std::vector<std::size_t> &b) {
    std::vector<std::size_t> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

double weightOf(const std::vector<std::size_t> &names, const KeyCounts &counts) {
    double sum = 0;
    for (const std::size_t name : names)
        sum += counts.weight(name);
    return sum;
}

/// Squared, as in the cosine of two texts: ten pairs that every annual report has in its title are not worth two that
/// no other has.
double titleWeight(const std::vector<std::size_t> &pairs, const KeyCounts &counts) {
    double sum = 0;
    for (const std::size_t pair : pairs) {
        const double weight = counts.weightBetweenTwo(pair);
        sum += weight * weight;
    }
    return sum;
}

} // namespace

std::vector<std::size_t> nameTraits(const QStringList &entities) {
    std::vector<std::size_t> keys;
    for (const QString &entity : entities)
        keys.push_back(qHash(nameKey(entity), 0));
    return distinct(std::move(keys));
}

std::vector<std::size_t> figureTraits(const std::vector<Figure> &figures) {
    std::vector<std::size_t> keys;
    for (const Figure &figure : figures) {
        const bool time = figure.kind == FigureKind::Date || figure.kind == FigureKind::Duration;
        const bool bare = figure.kind == FigureKind::Other || figure.kind == FigureKind::Count;
        if (time || !figure.value || (bare && std::abs(*figure.value) < smallCount))
            continue;
        const QString value = QString::number(*figure.value, 'g', 4);
        // Counted things have as many names as writers: 户 and 戶人家 are one.
        const QString unit = bare ? QString() : figure.unit;
        keys.push_back(qHash(figureKindName(figure.kind) + u' ' + unit + u' ' + value, 0));
    }
    return distinct(std::move(keys));
}

std::vector<std::size_t> titleTraits(const QString &title) {
    std::vector<std::size_t> keys;
    char16_t former = 0;
    for (const QChar c : folded(title)) {
        const bool word = c.isLetterOrNumber();
        if (word && former != 0)
            keys.push_back((std::size_t{former} << 16U) | c.unicode());
        former = word ? c.unicode() : u'\0';
    }
    return distinct(std::move(keys));
}

QDate dayOf(const QString &published) {
    constexpr qsizetype isoDay = 10;
    return QDate::fromString(published.left(isoDay), Qt::ISODate);
}

void KeyCounts::add(const std::vector<std::size_t> &keys) {
    ++m_articles;
    for (const std::size_t key : keys)
        ++m_counts[key];
}

double KeyCounts::weightOf(int count) const {
    return std::log(1 + (m_articles + articlesElsewhere) / std::max(count, 1));
}

double KeyCounts::weight(std::size_t key) const {
    const auto found = m_counts.find(key);
    return weightOf(found == m_counts.end() ? 1 : found->second);
}

double KeyCounts::weightBetweenTwo(std::size_t key) const {
    const auto found = m_counts.find(key);
    return weightOf(found == m_counts.end() ? 1 : found->second - 1);
}

Kinship kinship(const EventTraits &a, const EventTraits &b, const KeyCounts &allNames, const KeyCounts &allTitles) {
    Kinship kin;
    if (a.published.isValid() && b.published.isValid())
        kin.days = static_cast<int>(std::abs(a.published.daysTo(b.published)));
    const std::vector<std::size_t> names = shared(a.names, b.names);
    kin.names = static_cast<int>(names.size());
    kin.figures = static_cast<int>(shared(a.figures, b.figures).size());
    // A title of a word or two is not all known by it.
    const std::vector<std::size_t> rarest(leastPairs, 0);
    const double leastTitle = std::max(std::min(titleWeight(a.title, allTitles), titleWeight(b.title, allTitles)),
                                       titleWeight(rarest, allTitles));
    const double byTitle = titleWeight(shared(a.title, b.title), allTitles) / leastTitle;
    kin.title = static_cast<int>(wholeTitle * byTitle);

    // One name more than there is: an article with a single name is not all known by it.
    const double rare = std::log(1 + (1 + articlesElsewhere) / 2);
    const double least = std::min(weightOf(a.names, allNames), weightOf(b.names, allNames)) + rare;
    const double byNames = weightOf(names, allNames) / least;
    const double leastFigures = static_cast<double>(std::min(a.figures.size(), b.figures.size())) + 1;
    const double byFigures = kin.figures / leastFigures;
    // Each speaks for itself, and none alone is enough to be sure.
    constexpr double trustNames = 0.7, trustFigures = 0.6, trustTitle = 0.7;
    kin.score = 1 - (1 - trustNames * byNames) * (1 - trustFigures * byFigures) * (1 - trustTitle * byTitle);
    if (!kin.days)
        kin.score *= undated;
    else if (*kin.days > sameNews)
        kin.score *= std::max(0.0, 1 - static_cast<double>(*kin.days - sameNews) / (kinDays - sameNews + 1));
    return kin;
}

} // namespace variorum
