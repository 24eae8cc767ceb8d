// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/pageends.h"

#include "models/clean/rules/lines.h"
#include "models/clean/rules/pagesigns.h"

#include <QSet>

namespace variorum::rules {

namespace {

constexpr int leastItem = 12; ///< weight of a text that is one

} // namespace

int beforeOtherStories(const Outline &outline, int first, int last, const std::vector<bool> &kept) {
    const auto line = [&outline](int i) -> const OutlineLine & { return outline.lines[static_cast<std::size_t>(i)]; };
    const auto isProse = [&](int i) { return kept[static_cast<std::size_t>(i)] && line(i).prose; };
    const auto around = [&](int i) {
        const int own = line(i).element;
        return own < 0 ? -1 : outline.elements[static_cast<std::size_t>(own)].parent;
    };
    int all = 0;
    for (int i = first; i < last; ++i)
        all += isProse(i) ? line(i).weight : 0;
    int before = 0;
    QSet<int> holders; // of the paragraphs so far
    for (int i = first; i < last; ++i) {
        // What a page has behind the words that the rest is to be paid for is little, and none of the text.
        if (before >= leastItem && 3 * before > 2 * all && asksToPay(line(i).folded))
            return i;
        if (isProse(i)) {
            before += line(i).weight;
            holders.insert(around(i));
            continue;
        }
        // Other stories may be more than a short item above them; what is called so stands in no list of the text.
        const bool surely = before >= leastItem && headsOthersSurely(line(i));
        const bool heads = 3 * before >= 2 * all && headsOtherStories(line(i)) &&
                           outline.within(line(i).element, ElementKind::Heading);
        if (!kept[static_cast<std::size_t>(i)] || !(surely || heads))
            continue;
        // In a list each story has a box of its own; what holds several paragraphs is the text, if more of it.
        bool goesOn = false;
        QSet<int> behind;
        for (int k = i + 1; k < last && !goesOn; ++k) {
            if (!isProse(k))
                continue;
            goesOn = holders.contains(around(k)) || (!heads && behind.contains(around(k)));
            behind.insert(around(k));
        }
        if (!goesOn)
            return i;
    }
    return last;
}

} // namespace variorum::rules
