// SPDX-License-Identifier: Apache-2.0
// The last word on a page with markup: what no rule has taken for the article or for one of its fields is set aside.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <algorithm>

namespace variorum::rules {

void pageArticle(const RuleInput &input, Proposals &out) {
    if (!input.markup)
        return;
    std::vector<Span> own;
    for (const StructureEdit &edit : input.structure) {
        if (edit.change == StructureEdit::Change::Article)
            own.push_back(edit.span);
    }
    std::sort(own.begin(), own.end());
    for (const Line &line : linesOf(input)) {
        if (!line.open())
            continue;
        const auto next = std::upper_bound(own.begin(), own.end(), line.section.span.begin,
                                           [](Offset at, Span span) { return at < span.begin; });
        if (next == own.begin() || !std::prev(next)->contains(line.section.span))
            out.structure.push_back(drop(line.section.span, 0.86F, own.empty() ? 1 : 0));
    }
    if (own.empty()) // a page that only a script would fill has no text at all
        out.issues.push_back({PageIssue::Kind::NoArticle, {}, Span(0, input.working.text.size()), {}});
}

} // namespace variorum::rules
