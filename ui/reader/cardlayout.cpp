// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/cardlayout.h"

#include <algorithm>

namespace variorum {

std::vector<double> cardTops(const std::vector<CardRoom> &cards, double gap, int fixed) {
    std::vector<double> tops;
    tops.reserve(cards.size());
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const bool first = i == 0;
        const bool stays = static_cast<int>(i) == fixed;
        const double free = first ? cards[i].wanted : tops.back() + cards[i - 1].height + gap;
        tops.push_back(stays ? cards[i].wanted : std::max(cards[i].wanted, free));
        if (!stays)
            continue;
        for (std::size_t k = i; k-- > 0;)
            tops[k] = std::min(tops[k], tops[k + 1] - gap - cards[k].height);
    }
    return tops;
}

} // namespace variorum
