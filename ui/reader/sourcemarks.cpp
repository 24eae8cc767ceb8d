// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/sourcemarks.h"

#include <algorithm>

namespace variorum {

namespace {

using Change = StructureEdit::Change;
using List = ChangeRef::List;

void append(std::vector<SourceMark> &marks, const std::vector<Edit> &edits, List list) {
    for (std::size_t i = 0; i < edits.size(); ++i)
        marks.push_back({edits[i].span, edits[i].state, {list, static_cast<int>(i)}});
}

/// Edits of the structure that change how the text reads where they stand. A Field or a Kind only names it; drops in
/// force are told by the discarded ranges, and joins by what the joined lines were read as, or by what became of the
/// line ends.
bool showsInPlace(const StructureEdit &edit) {
    switch (edit.change) {
    case Change::Boundary:
        return edit.state != EditState::Superseded;
    case Change::Join:
    case Change::Drop:
        return edit.state == EditState::Proposed || edit.state == EditState::Rejected;
    case Change::Keep:
        return edit.state == EditState::Applied || edit.state == EditState::Rejected;
    default:
        return false;
    }
}

bool names(const StructureEdit &edit) {
    return (edit.change == Change::Field || edit.change == Change::Kind) && edit.state == EditState::Applied;
}

bool isShorter(const SourceMark &a, const SourceMark &b) {
    if (a.span.length() != b.span.length())
        return a.span.length() < b.span.length();
    return a.state == EditState::Proposed && b.state != EditState::Proposed;
}

} // namespace

SourceMarks::SourceMarks(ReadingPointer reading) : m_reading(std::move(reading)) {
    const Choice &choice = m_reading->choice;
    std::vector<SourceMark> changes;
    changes.reserve(choice.script.edits().size() + choice.rejected.size() + choice.proposed.size());
    append(changes, choice.script.edits(), List::Script);
    append(changes, choice.rejected, List::Rejected);
    append(changes, choice.proposed, List::Proposed);
    for (const Discarded &discarded : m_reading->discarded) {
        if (discarded.structureEdit >= 0)
            m_discarded.push_back({discarded.source, EditState::Applied, {List::Structure, discarded.structureEdit}});
    }
    std::vector<SourceLabel> labels;
    for (std::size_t i = 0; i < choice.structure.size(); ++i) {
        const StructureEdit &edit = choice.structure[i];
        const int index = static_cast<int>(i);
        if (showsInPlace(edit))
            changes.push_back({edit.span, edit.state, {List::Structure, index}});
        else if (const Span named = names(edit) ? keptOf(edit.span) : Span(); !named.isEmpty())
            labels.push_back({named, index});
    }
    m_changes = SpanIndex(std::move(changes));
    m_labels = SpanIndex(std::move(labels));

    std::vector<Lost> lost;
    for (std::size_t i = 0; i < choice.superseded.size(); ++i)
        lost.push_back({choice.superseded[i].span, static_cast<int>(i)});
    m_superseded = SpanIndex(std::move(lost));
    addStops();
}

/// What is left of a span behind what is discarded at its beginning (the fence of a code block), blanks apart.
Span SourceMarks::keptOf(Span span) const {
    const QString &page = m_reading->page->text;
    while (span.begin < span.end) {
        if (const SourceMark *discarded = itemAt(m_discarded, span.begin))
            span.begin = std::min(discarded->span.end, span.end);
        else if (page[span.begin].isSpace())
            ++span.begin;
        else
            break;
    }
    return span;
}

void SourceMarks::addStops() {
    m_stops = m_discarded;
    for (const SourceMark &mark : m_changes.items()) {
        if (!isDiscarded(mark.span))
            m_stops.push_back(mark);
    }
    std::stable_sort(m_stops.begin(), m_stops.end(),
                     [](const SourceMark &a, const SourceMark &b) { return a.span < b.span; });
}

bool SourceMarks::isDiscarded(Span span) const {
    const auto around = firstEndingAfter(m_discarded, span.begin);
    return around != m_discarded.end() && around->span.contains(span);
}

std::vector<int> SourceMarks::supersededAt(Span span) const {
    std::vector<int> found;
    m_superseded.touching(span, [&](const Lost &lost) {
        if (lost.span.overlaps(span) || lost.span.isEmpty() || span.isEmpty())
            found.push_back(lost.index);
    });
    return found;
}

std::optional<SourceMark> SourceMarks::at(Offset at) const {
    if (const SourceMark *discarded = itemAt(m_discarded, at))
        return *discarded;
    std::optional<SourceMark> best;
    m_changes.touching(Span(at, at + 1), [&](const SourceMark &mark) {
        // An insertion has no character of its own: it is met on the one that it stands before.
        const bool covers = mark.span.isEmpty() ? mark.span.begin == at : mark.span.contains(at);
        if (covers && (!best || isShorter(mark, *best)))
            best = mark;
    });
    return best;
}

bool SourceMarks::sameKind(const SourceMark &a, const SourceMark &b) const {
    return a.state == b.state && rules(a.ref) == rules(b.ref);
}

int SourceMarks::stopAt(Span span) const {
    const auto found = std::lower_bound(m_stops.begin(), m_stops.end(), span,
                                        [](const SourceMark &mark, Span wanted) { return mark.span < wanted; });
    return found != m_stops.end() && found->span == span ? static_cast<int>(found - m_stops.begin()) : -1;
}

int SourceMarks::stopAfter(Span from, bool otherKind) const {
    const auto next = std::upper_bound(m_stops.begin(), m_stops.end(), from,
                                       [](Span span, const SourceMark &mark) { return span < mark.span; });
    auto at = next;
    if (otherKind && at != m_stops.begin() && std::prev(at)->span == from) {
        while (at != m_stops.end() && sameKind(*at, *std::prev(next)))
            ++at;
    }
    return at == m_stops.end() ? -1 : static_cast<int>(at - m_stops.begin());
}

int SourceMarks::stopBefore(Span from, bool otherKind) const {
    const auto here = std::lower_bound(m_stops.begin(), m_stops.end(), from,
                                       [](const SourceMark &mark, Span span) { return mark.span < span; });
    auto at = here;
    if (otherKind && here != m_stops.end() && here->span == from) {
        while (at != m_stops.begin() && sameKind(*std::prev(at), *here))
            --at;
    }
    return static_cast<int>(at - m_stops.begin()) - 1;
}

int SourceMarks::stopsBy(RuleSet wanted) const {
    return static_cast<int>(std::count_if(m_stops.begin(), m_stops.end(),
                                          [&](const SourceMark &mark) { return rules(mark.ref) == wanted; }));
}

const Edit *SourceMarks::edit(ChangeRef ref) const {
    const Choice &choice = m_reading->choice;
    const auto index = static_cast<std::size_t>(ref.index);
    switch (ref.list) {
    case List::Script:
        return &choice.script.edits()[index];
    case List::Rejected:
        return &choice.rejected[index];
    case List::Proposed:
        return &choice.proposed[index];
    case List::Structure:
        break;
    }
    return nullptr;
}

const StructureEdit *SourceMarks::structureEdit(ChangeRef ref) const {
    return ref.list == List::Structure ? &m_reading->choice.structure[static_cast<std::size_t>(ref.index)] : nullptr;
}

RuleSet SourceMarks::rules(ChangeRef ref) const {
    const Edit *text = edit(ref);
    return text ? text->rules : RuleSet(structureEdit(ref)->rule);
}

EditId SourceMarks::id(ChangeRef ref) const {
    const Edit *text = edit(ref);
    return text ? editId(*text, m_reading->page->codePoints) : editId(*structureEdit(ref), m_reading->page->codePoints);
}

} // namespace variorum
