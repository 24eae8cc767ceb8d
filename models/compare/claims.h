// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/statedfigure.h"

#include <vector>

namespace variorum::comparing {

/// Indices of stated figures that are of one quantity, sorted.
using FigureGroup = std::vector<int>;

struct JoinedFigures {
    std::vector<FigureGroup> groups;            ///< each figure in one of them
    std::vector<std::pair<int, int>> likeWords; ///< pairs with the same words beside them but another thing meant
};

/// Groups the figures of all sources by the quantity that they state.
[[nodiscard]] JoinedFigures joinFigures(const std::vector<StatedFigure> &figures, const SourceTexts &texts);

/// Whether all values of a group can be right together.
[[nodiscard]] bool canAllBeRight(const std::vector<StatedFigure> &figures, const FigureGroup &group);

/// Groups of groups (by index) that say the same words or the same number of different things, in a way that a reader
/// could confuse: no source has said both.
[[nodiscard]] std::vector<std::vector<int>> confusable(const std::vector<StatedFigure> &figures,
                                                       const JoinedFigures &joined);

/// What a claim is about, in the words around one of its figures: 总投资; …并网 where nothing stands before it.
[[nodiscard]] QString claimWords(const QString &text, const QString &folded, Span sentence, const Figure &figure);

} // namespace variorum::comparing
