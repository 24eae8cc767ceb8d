// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/comparison.h"
#include "models/compare/figurevalue.h"
#include "models/compare/qualifiers.h"
#include "models/compare/sourcetext.h"

#include <QString>

#include <vector>

namespace variorum::comparing {

/// A figure with what tells which quantity it states.
struct StatedFigure {
    int source = 0;
    int figure = 0;   ///< index into the source's figures
    int sentence = 0; ///< index into the source's sentences
    int passage = -1; ///< index of the group that holds the sentence, or -1
    const Figure *what = nullptr;
    QString written;     ///< the span's text, folded
    GramBag label;       ///< the words beside it, the nearer the heavier
    GramBag event;       ///< of dates and durations: the part of it behind them, what happens then
    GramId nearest = -1; ///< the two units right before it
    Qualifiers qualifiers;
    ValueRange range;
};

/// All figures of which something can be said, by source and place.
[[nodiscard]] std::vector<StatedFigure> statedFigures(const std::vector<const ComparedSource *> &sources,
                                                      const SourceTexts &texts);

/// How surely two figures state the same quantity, by their words alone: 0 to 1.
struct Kinship {
    double label = 0;   ///< of the words beside them
    double context = 0; ///< of those and of their sentences
};
[[nodiscard]] Kinship kinship(const StatedFigure &a, const StatedFigure &b, const SourceTexts &texts);

} // namespace variorum::comparing
