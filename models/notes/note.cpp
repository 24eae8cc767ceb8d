// SPDX-License-Identifier: Apache-2.0
#include "models/notes/note.h"

#include <algorithm>
#include <array>

namespace variorum {

namespace {

struct ColourRow {
    NoteColour colour;
    const char *name;
    std::uint32_t rgb; ///< pale enough that black text on it keeps a contrast of at least 10 to 1
};

constexpr std::array<ColourRow, 5> colourTable = {{
    {NoteColour::Yellow, "yellow", 0xFFE680},
    {NoteColour::Green, "green", 0xB5E8A8},
    {NoteColour::Blue, "blue", 0xA9D5FF},
    {NoteColour::Pink, "pink", 0xFFB8D2},
    {NoteColour::Orange, "orange", 0xFFCB8F},
}};

const ColourRow &row(NoteColour colour) {
    const auto found = std::find_if(colourTable.begin(), colourTable.end(),
                                    [colour](const ColourRow &candidate) { return candidate.colour == colour; });
    return found == colourTable.end() ? colourTable.front() : *found;
}

/// Takes off what came from nowhere at the edges: a highlight neither begins nor ends with the line feed between two
/// blocks. OffsetMap leaves it in where removed text of the note stands beside it.
Span withoutForeignEdges(Span text, const std::vector<OffsetMap::Change> &changes) {
    auto first = std::lower_bound(changes.begin(), changes.end(), text.begin,
                                  [](const OffsetMap::Change &change, Offset at) { return change.out.begin < at; });
    while (first != changes.end() && first->out.begin == text.begin && first->out.end <= text.end &&
           (first->base.isEmpty() || first->out.isEmpty())) {
        text.begin = first->out.end;
        ++first;
    }
    auto last = std::upper_bound(first, changes.end(), text.end,
                                 [](Offset at, const OffsetMap::Change &change) { return at < change.out.end; });
    while (last != first && std::prev(last)->out.end == text.end && std::prev(last)->out.begin >= text.begin &&
           (std::prev(last)->base.isEmpty() || std::prev(last)->out.isEmpty())) {
        --last;
        text.end = last->out.begin;
    }
    return text;
}

} // namespace

QString noteColourName(NoteColour colour) {
    return QLatin1StringView(row(colour).name);
}

bool noteColourFromName(const QString &name, NoteColour *colour) {
    for (const ColourRow &candidate : colourTable) {
        if (name.compare(QLatin1StringView(candidate.name), Qt::CaseInsensitive) == 0) {
            *colour = candidate.colour;
            return true;
        }
    }
    return false;
}

std::uint32_t noteColourRgb(NoteColour colour) {
    return row(colour).rgb;
}

NoteProjection project(const AnchorPlace &place, const OffsetMap &pageToText) {
    NoteProjection projection;
    projection.hidden = true;
    const Span base = pageToText.base();
    if (!place.ok || !place.units.overlaps(base))
        return projection;
    const Span shown = place.units.intersected(base);
    const Span text = withoutForeignEdges(pageToText.toOut(shown), pageToText.changes());
    if (text.begin >= text.end)
        return projection;
    projection.text = text;
    projection.hidden = false;
    projection.widened = pageToText.insideChange(shown.begin) || pageToText.insideChange(shown.end);
    return projection;
}

} // namespace variorum
