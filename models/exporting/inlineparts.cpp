// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/inlineparts.h"

#include <algorithm>

namespace variorum {

namespace {

template <typename Item>
const Item *at(const std::vector<Item> &sorted, Offset offset) {
    const auto found = std::partition_point(sorted.begin(), sorted.end(),
                                            [offset](const Item &item) { return item.span.end <= offset; });
    return found != sorted.end() && found->span.contains(offset) ? &*found : nullptr;
}

template <typename Item>
void addCuts(std::vector<Offset> &cuts, const std::vector<Item> &sorted, Span span) {
    auto item =
        std::partition_point(sorted.begin(), sorted.end(), [span](const Item &i) { return i.span.end <= span.begin; });
    for (; item != sorted.end() && item->span.begin < span.end; ++item) {
        cuts.push_back(item->span.begin);
        cuts.push_back(item->span.end);
    }
}

} // namespace

std::vector<InlinePart> inlineParts(const ExportedArticle &exported, const ExportOptions &options, Span span) {
    std::vector<Offset> cuts{span.begin, span.end};
    std::vector<int> notes;
    if (options.notes) {
        for (std::size_t i = 0; i < exported.notes.size(); ++i) {
            const ExportedNote &note = exported.notes[i];
            if (note.hidden || !note.text.overlaps(span))
                continue;
            notes.push_back(static_cast<int>(i));
            cuts.push_back(note.text.begin);
            cuts.push_back(note.text.end);
        }
    }
    if (options.entities)
        addCuts(cuts, exported.article->mentions, span);
    if (options.figures)
        addCuts(cuts, exported.article->figures, span);
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());

    std::vector<InlinePart> parts;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        const Span text(cuts[i], cuts[i + 1]);
        if (!span.contains(text))
            continue;
        InlinePart part;
        part.text = text;
        for (const int index : notes) {
            const Span note = exported.notes[static_cast<std::size_t>(index)].text;
            if (!note.overlaps(text))
                continue;
            part.notes.push_back(index);
            if (note.end == text.end)
                part.endingNotes.push_back(index);
        }
        if (options.entities)
            part.mention = at(exported.article->mentions, text.begin);
        if (options.figures)
            part.figure = at(exported.article->figures, text.begin);
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace variorum
