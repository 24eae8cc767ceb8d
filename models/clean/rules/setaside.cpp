// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/setaside.h"

#include "models/clean/rules/lines.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr qsizetype leastTold = 40;   ///< units of a paragraph
constexpr qsizetype leastAside = 500; ///< units of them that are worth a word
constexpr qsizetype mostTimes = 4;    ///< the text that was kept

/// The units of the paragraphs among the rows of a text: with a stop and a comma.
qsizetype toldIn(QStringView text) {
    qsizetype told = 0;
    for (const QStringView row : text.split(u'\n')) {
        if (row.size() >= leastTold && row.contains(u'。') && (row.contains(u'，') || row.contains(u',')))
            told += row.size();
    }
    return told;
}

} // namespace

void tellSetAside(const RuleInput &input, Proposals &out) {
    std::vector<Span> own;
    for (const auto *structure : {&input.structure, &std::as_const(out).structure}) {
        for (const StructureEdit &edit : *structure) {
            if (edit.change == StructureEdit::Change::Article)
                own.push_back(edit.span);
        }
    }
    if (own.empty())
        return; // there is a word for that
    std::sort(own.begin(), own.end());
    qsizetype kept = 0;
    qsizetype aside = 0;
    for (const Line &line : linesOf(input)) {
        const Span span = line.section.span;
        const auto next =
            std::upper_bound(own.begin(), own.end(), span.begin, [](Offset at, Span one) { return at < one.begin; });
        const bool isOwn = line.open() && next != own.begin() && std::prev(next)->contains(span);
        (isOwn ? kept : aside) += toldIn(line.text);
    }
    if (aside >= leastAside && aside > mostTimes * kept)
        out.issues.push_back({PageIssue::Kind::MostSetAside, {}, Span(0, input.working.text.size()), {}});
}

} // namespace variorum::rules
