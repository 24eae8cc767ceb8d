// SPDX-License-Identifier: Apache-2.0
// Lines of an HTML page that are hardly more than a date, near the paragraphs. In plain text such lines are read with
// the article that they date (headfields.cpp).
#include "models/base/chinese.h"
#include "models/clean/rules/datepatterns.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"
#include "models/html/metadata.h"

namespace variorum::rules {

namespace {

constexpr std::size_t nearProse = 8; ///< lines that may stand between the date and the first paragraph
constexpr int heaviestRest = 4;      ///< weight of what stands beside the date
constexpr float ofAbove = 0.84F;     ///< confidence in a date above the title, where those of lists stand

} // namespace

void datelines(const RuleInput &input, Proposals &out) {
    if (!input.markup)
        return;
    static const Pattern hoursAgo(uR"((?:^|\D)\d{1,2}(?:小时|分钟)前$)");
    const std::vector<Line> &lines = linesOf(input);
    std::size_t prose = lines.size();                // the nearest line of prose behind
    bool titled = false;                             // the title stands behind as well
    bool aged = false;                               // it says how long ago it was posted
    bool dated = statesDate(input.markup->metadata); // and a date, if the page's markup does not say it
    for (std::size_t i = lines.size(); i-- > 0;) {
        const Line &line = lines[i];
        if (line.open() && line.prose)
            prose = i;
        aged = aged || (prose != lines.size() && prose - i <= nearProse && hoursAgo.matches(line.folded));
        titled = titled || isField(line, FieldKind::Title);
        dated = dated || isField(line, FieldKind::Published);
        // The site's clock, above a text that is dated by it; hours ago may have been the day before.
        if (titled && (dated || aged) && line.text.contains(u'期'))
            continue;
        if (!line.open() || line.prose || prose == lines.size() || prose - i > nearProse || line.text.size() > 80)
            continue;
        for (const FoundDate &date : line.dates()) {
            const QString before = folded(line.text.left(date.span.begin)).remove(u' ');
            if (endsInEvent(before.isEmpty() && i > 0 ? lines[i - 1].folded : before))
                continue;
            if (date.hasYear() && !date.ofEvent &&
                line.weight - weight(line.text.mid(date.span.begin, date.span.length())) <= heaviestRest)
                out.structure.push_back(field(date.span.shifted(line.section.span.begin), FieldKind::Published,
                                              date.iso,
                                              titled         ? ofAbove
                                              : date.updated ? 0.86F
                                                             : 0.9F));
        }
    }
}

} // namespace variorum::rules
