// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/linescore.h"

namespace variorum::rules {

/// The paragraphs of one article, as lines of a page.
struct Body {
    std::size_t head = 0;  ///< first line that may belong to it
    std::size_t first = 0; ///< first line of its text
    std::size_t last = 0;  ///< last line of its text
    int weight = 0;        ///< of its prose
    int paragraphs = 0;
    float score = 0;
    bool bylined = false; ///< a byline stands at its head
    bool dated = false;   ///< a date, a source or a byline stands shortly before its first line
    bool titled = false;  ///< and a line that could be its title above that
};

/// The articles of a page in the order of the page, and which of them is the main one.
struct Bodies {
    std::vector<Body> all;
    std::size_t main = 0;
    bool nothingElse = false; ///< the page is one article without anything around it
};

[[nodiscard]] Bodies bodiesOf(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence);

} // namespace variorum::rules
