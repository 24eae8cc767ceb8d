// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/pagecontent.h"

#include <vector>

namespace variorum::rules {

/// Where the article of a page is: the element that holds it (-1: the page), the line of its title (-1: none), and the
/// lines from `first` to before `last` that may be its text.
struct ArticleElement {
    int element = -1;
    int title = -1;
    int first = 0;
    int last = 0;
};

/// Says of each line what it is to the article: text, title, or what stands above, below and around. `furniture` has
/// what each line is by name or repetition.
void tellParts(const Outline &outline, const ArticleElement &of, const std::vector<Furniture> &furniture,
               PageContent &content);

} // namespace variorum::rules
