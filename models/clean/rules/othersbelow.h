// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/linescore.h"

#include <vector>

/// What a plain page shows below its article: other stories, and what readers wrote.
namespace variorum::rules {

inline constexpr float ofTeaser = 3;        ///< score
inline constexpr double leastParagraph = 4; ///< score without which nothing on a page is a paragraph

/// True if the paragraphs of a stretch stand alone, each under a line of its own: what a site shows of other stories.
[[nodiscard]] bool areTeasers(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence,
                              std::size_t from, std::size_t to);

/// Captions of what other people wrote or wrote about: lines behind which less text follows than stands before, with
/// more between than a paragraph weighs against. On a page with furniture, words that head nothing but other stories
/// need no more where most of the text stands before them.
[[nodiscard]] std::vector<std::size_t> endings(const std::vector<Line> &lines,
                                               const std::vector<LineEvidence> &evidence, bool nothingElse);

} // namespace variorum::rules
