// SPDX-License-Identifier: Apache-2.0
#include "models/compare/wording.h"

#include "models/base/chinese.h"
#include "models/compare/sourcetext.h"

#include <algorithm>
#include <cstdint>

namespace variorum {

namespace {

constexpr std::size_t mostCells = 4000000;
/// A single unit between two differences agrees by chance: 的, 在.
constexpr int shortestAgreement = 2;

struct Content {
    std::vector<char16_t> units;
    std::vector<Offset> places;
};

Content contentOf(QStringView text) {
    Content out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = folded(text[at].unicode());
        if (!comparing::isContent(QChar(c)))
            continue;
        out.units.push_back(c);
        out.places.push_back(static_cast<Offset>(at));
    }
    return out;
}

/// For each unit of `a` whether the longest common subsequence keeps it.
std::vector<bool> keptOf(const std::vector<char16_t> &a, const std::vector<char16_t> &b) {
    const std::size_t width = b.size() + 1;
    std::vector<std::uint16_t> longest((a.size() + 1) * width);
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t j = b.size(); j-- > 0;) {
            longest[i * width + j] = a[i] == b[j] ? static_cast<std::uint16_t>(longest[(i + 1) * width + j + 1] + 1)
                                                  : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
        }
    }
    std::vector<bool> kept(a.size());
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            kept[i] = true;
            ++i;
            ++j;
        } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return kept;
}

} // namespace

std::vector<Span> ownWording(QStringView mine, QStringView theirs) {
    const Content a = contentOf(mine);
    const Content b = contentOf(theirs);
    if ((a.units.size() + 1) * (b.units.size() + 1) > mostCells)
        return {};
    std::vector<bool> kept = keptOf(a.units, b.units);
    for (std::size_t i = 0; i < kept.size();) {
        std::size_t end = i;
        while (end < kept.size() && kept[end])
            ++end;
        const bool inside = i > 0 && end < kept.size();
        if (inside && end > i && end - i < shortestAgreement)
            std::fill(kept.begin() + static_cast<std::ptrdiff_t>(i), kept.begin() + static_cast<std::ptrdiff_t>(end),
                      false);
        i = std::max(end, i + 1);
    }
    std::vector<Span> out;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (kept[i])
            continue;
        const Span unit(a.places[i], a.places[i] + 1);
        if (i > 0 && !kept[i - 1] && !out.empty())
            out.back().end = unit.end;
        else
            out.push_back(unit);
    }
    return out;
}

} // namespace variorum
