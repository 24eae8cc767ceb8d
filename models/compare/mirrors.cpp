// SPDX-License-Identifier: Apache-2.0
#include "models/compare/mirrors.h"

#include <algorithm>
#include <numeric>

namespace variorum::comparing {

namespace {

// Reports of their own share quotations and the wording of an announcement, seldom more than a third of their runs of
// four units; copies lose a few where a machine converted the script or a site cut a line.
constexpr std::size_t shingleLength = 4;
constexpr double copiedShare = 0.72;
/// Shorter bodies can be equal by chance.
constexpr std::size_t fewestShingles = 24;
/// An excerpt below this share of the whole is a quotation, not a copy.
constexpr double smallestExcerpt = 0.3;

using Shingle = std::uint64_t;

std::vector<Shingle> shinglesOf(const QString &folded) {
    std::vector<Shingle> shingles;
    Shingle last = 0;
    std::size_t units = 0;
    for (const QChar c : folded) {
        if (!isContent(c))
            continue;
        last = (last << 16) | c.unicode();
        if (++units >= shingleLength)
            shingles.push_back(last);
    }
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

std::size_t sharedCount(const std::vector<Shingle> &a, const std::vector<Shingle> &b) {
    std::size_t shared = 0;
    auto x = a.begin();
    auto y = b.begin();
    while (x != a.end() && y != b.end()) {
        if (*x < *y) {
            ++x;
        } else if (*y < *x) {
            ++y;
        } else {
            ++shared;
            ++x;
            ++y;
        }
    }
    return shared;
}

bool copies(const std::vector<Shingle> &a, const std::vector<Shingle> &b) {
    const std::size_t smaller = std::min(a.size(), b.size());
    const std::size_t larger = std::max(a.size(), b.size());
    if (smaller < fewestShingles || static_cast<double>(smaller) < smallestExcerpt * static_cast<double>(larger))
        return false;
    return static_cast<double>(sharedCount(a, b)) >= copiedShare * static_cast<double>(smaller);
}

} // namespace

std::vector<int> mirrorFamilies(const SourceTexts &texts) {
    std::vector<std::vector<Shingle>> shingles;
    for (const SourceText &source : texts.all())
        shingles.push_back(shinglesOf(source.folded));
    std::vector<int> families(shingles.size());
    std::iota(families.begin(), families.end(), 0);
    for (std::size_t i = 0; i < shingles.size(); ++i) {
        for (std::size_t j = i + 1; j < shingles.size(); ++j) {
            if (families[i] == families[j] || !copies(shingles[i], shingles[j]))
                continue;
            const int kept = std::min(families[i], families[j]);
            const int joined = std::max(families[i], families[j]);
            std::replace(families.begin(), families.end(), joined, kept);
        }
    }
    return families;
}

} // namespace variorum::comparing
