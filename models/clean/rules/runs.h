// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/linescore.h"

namespace variorum::rules {

// The head above the text of an article. Buttons part nothing: sites set any number of them between a title, its date
// and its text, each on a line of its own.
inline constexpr std::size_t nearHead = 6; ///< lines between a date and the text that it dates, buttons aside
inline constexpr std::size_t farHead = 24; ///< and with them

/// True for a line of a few characters, set aside already or not: "share", "print", "A+", a channel.
[[nodiscard]] bool isButton(const Line &line);
/// True for a line that could be a headline and is longer than the name of a channel.
[[nodiscard]] bool isHeadline(const Line &line);

/// A maximal run of lines and its sum; sums before and behind it as the algorithm keeps them.
struct Run {
    std::size_t first = 0;
    std::size_t last = 0;
    double before = 0;        ///< sum of all scores before it
    double behind = 0;        ///< and up to its end
    std::ptrdiff_t left = -1; ///< the nearest run to the left that begins lower
};

/// The runs of lines that speak most for an article among those from `begin` to before `end`, in the page's order.
[[nodiscard]] std::vector<Run> runsWithin(const std::vector<LineEvidence> &evidence, std::size_t begin,
                                          std::size_t end);

[[nodiscard]] double sumOf(const Run &run);
[[nodiscard]] double sumOf(const std::vector<Run> &runs);

} // namespace variorum::rules
