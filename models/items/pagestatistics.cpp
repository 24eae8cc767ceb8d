// SPDX-License-Identifier: Apache-2.0
#include "models/items/pagestatistics.h"

#include "models/base/chinese.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace variorum {

namespace {

int inkOf(QStringView text) {
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        count += isBlank(c) ? 0 : 1;
    }
    return count;
}

} // namespace

PageStatistics pageStatistics(const Reading &reading) {
    const QStringView page = reading.page->text;
    PageStatistics out;
    std::map<QString, PageStatistics::Removed> removed;
    int gone = 0;
    const auto remove = [&](RuleSet rules, int characters) {
        const QString rule = ruleNames(rules).section(u'+', 0, 0);
        PageStatistics::Removed &row = removed[rule];
        row.rule = rule;
        row.characters += characters;
        ++row.places;
        gone += characters;
    };
    out.characters = inkOf(page);
    for (const Discarded &range : reading.discarded)
        remove(range.rules, inkOf(page.mid(range.source.begin, range.source.length())));
    // Both lists are sorted: edits inside of what is discarded took nothing from an article.
    auto range = reading.discarded.begin();
    for (const Edit &edit : reading.choice.script.edits()) {
        while (range != reading.discarded.end() && range->source.end <= edit.span.begin)
            ++range;
        if (range != reading.discarded.end() && range->source.touches(edit.span) && range->source.contains(edit.span))
            continue;
        const int before = inkOf(edit.before(page));
        const int after = inkOf(edit.after);
        if (after == 0) {
            if (before > 0)
                remove(edit.rules, before);
            continue;
        }
        out.replaced += before;
        out.inserted += after;
    }
    out.kept = out.characters - out.replaced - gone;
    for (auto &entry : removed)
        out.removed.push_back(std::move(entry.second));
    std::stable_sort(out.removed.begin(), out.removed.end(),
                     [](const auto &a, const auto &b) { return a.characters > b.characters; });
    return out;
}

} // namespace variorum
