// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/comparison.h"

namespace variorum {

/// A status for people, in the interface's language: "Agree".
[[nodiscard]] QString claimStatusText(ClaimStatus status);
/// What the status means, a sentence.
[[nodiscard]] QString claimStatusExplanation(ClaimStatus status);

/// What tables call a source: A to Z, then A2 and on.
[[nodiscard]] QString sourceLetter(int source);

/// What needs an eye comes first, from 0.
[[nodiscard]] int claimRank(ClaimStatus status);
/// In that order: conflicts, what only looks the same, agreement, then what one source alone says.
[[nodiscard]] std::vector<const Claim *> claimsByStatus(const Comparison &comparison);

/// The figures of one source for a claim as its text has them, each once: "30亿元 / 三十亿元".
[[nodiscard]] QString claimWords(const Claim &claim, int source, const QString &text);

} // namespace variorum
