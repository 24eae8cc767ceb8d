// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/entity.h"
#include "models/figure/figure.h"

#include <QStringView>

#include <vector>

namespace variorum {

/// What stands together in the sentences of an article (models/base/sentences.h).
///
/// Two things occur together where one sentence names both. A figure is stated about a thing where one sentence names
/// the thing and states the figure. No grammar is read: a sentence on two companies and one sum states it about both,
/// and one that says "the company" instead of a name states its figures about nothing.
struct SaidTogether {
    struct Stated {
        int figure = 0;   ///< index into the figures
        int sentence = 0; ///< its number in the article
    };
    std::vector<int> mentions;   ///< for each mention the number of its sentence
    std::vector<Stated> figures; ///< those that are about something, in their order
};
/// `mentions` and `figures` of the text, sorted. Of figures only quantities with a value count: dates and durations
/// are none, and a vague one states nothing that could be set beside another. Linear in text, mentions and figures.
[[nodiscard]] SaidTogether saidTogether(QStringView text, const std::vector<Mention> &mentions,
                                        const std::vector<Figure> &figures);

/// Whether a figure is such a quantity.
[[nodiscard]] bool isQuantity(const Figure &figure);

} // namespace variorum
