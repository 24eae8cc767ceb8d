// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace variorum::comparing {

/// A mark that ends a clause: what stands behind it says something else.
[[nodiscard]] bool endsClause(QChar folded);
/// The length of a word that says nothing of what a figure is about (hedges, auxiliaries, particles) and ends before
/// `at`, or 0.
[[nodiscard]] qsizetype fillerBefore(QStringView folded, qsizetype at);
/// The same for a word that begins at `at`.
[[nodiscard]] qsizetype fillerAt(QStringView folded, qsizetype at);

} // namespace variorum::comparing
