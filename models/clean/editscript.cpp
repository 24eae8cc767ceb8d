// SPDX-License-Identifier: Apache-2.0
#include "models/clean/editscript.h"

#include <algorithm>
#include <set>

namespace variorum {

namespace {

bool conflict(Span a, Span b) {
    if (a.isEmpty() && b.isEmpty())
        return a.begin == b.begin;
    if (a.isEmpty())
        return b.begin < a.begin && a.begin < b.end;
    if (b.isEmpty())
        return a.begin < b.begin && b.begin < a.end;
    return a.overlaps(b);
}

bool inOrder(const Edit &a, const Edit &b) {
    return a.span < b.span;
}

bool conflictFree(const std::vector<Edit> &sorted) {
    return std::adjacent_find(sorted.begin(), sorted.end(),
                              [](const Edit &a, const Edit &b) { return conflict(a.span, b.span); }) == sorted.end();
}

} // namespace

EditScript EditScript::build(std::vector<Edit> edits, std::vector<Edit> *superseded) {
    EditScript script;
    if (!std::is_sorted(edits.begin(), edits.end(), inOrder) || !conflictFree(edits)) {
        // Greedy by rank: what is already in stays. Neighbours in order of place are all that a newcomer can meet,
        // because what is in does not overlap.
        std::set<Span> taken;
        std::vector<Edit> kept;
        kept.reserve(edits.size());
        for (Edit &edit : edits) {
            const auto next = taken.lower_bound(edit.span);
            const bool lost = (next != taken.end() && conflict(*next, edit.span)) ||
                              (next != taken.begin() && conflict(*std::prev(next), edit.span)) ||
                              // An insertion at the beginning of the previous may hide the one before that.
                              (next != taken.begin() && std::prev(next) != taken.begin() &&
                               conflict(*std::prev(std::prev(next)), edit.span));
            if (lost) {
                if (superseded) {
                    edit.state = EditState::Superseded;
                    superseded->push_back(std::move(edit));
                }
                continue;
            }
            taken.insert(edit.span);
            kept.push_back(std::move(edit));
        }
        std::sort(kept.begin(), kept.end(), inOrder);
        edits = std::move(kept);
    }
    script.m_edits = std::move(edits);
    return script;
}

std::pair<std::size_t, std::size_t> EditScript::within(Span range) const {
    const auto first = std::lower_bound(m_edits.begin(), m_edits.end(), range.begin,
                                        [](const Edit &edit, Offset at) { return edit.span.begin < at; });
    const auto last =
        std::partition_point(first, m_edits.end(), [range](const Edit &edit) { return edit.span.end <= range.end; });
    return {static_cast<std::size_t>(first - m_edits.begin()), static_cast<std::size_t>(last - m_edits.begin())};
}

EditScript EditScript::excerpt(Span range) const {
    const auto [first, last] = within(range);
    EditScript part;
    part.m_edits.assign(m_edits.begin() + static_cast<std::ptrdiff_t>(first),
                        m_edits.begin() + static_cast<std::ptrdiff_t>(last));
    for (Edit &edit : part.m_edits)
        edit.span = edit.span.shifted(-range.begin);
    return part;
}

QString EditScript::apply(QStringView base, Span range) const {
    const auto [first, last] = within(range);
    if (first == last)
        return base.mid(range.begin, range.length()).toString();
    qsizetype size = range.length();
    for (std::size_t i = first; i < last; ++i)
        size += m_edits[i].after.size() - m_edits[i].span.length();
    QString out;
    out.reserve(size);
    Offset at = range.begin;
    for (std::size_t i = first; i < last; ++i) {
        const Edit &edit = m_edits[i];
        out.append(base.mid(at, edit.span.begin - at)).append(edit.after);
        at = edit.span.end;
    }
    out.append(base.mid(at, range.end - at));
    return out;
}

void EditScript::appendTo(OffsetMap &map, Span range) const {
    const auto [first, last] = within(range);
    Offset at = range.begin;
    for (std::size_t i = first; i < last; ++i) {
        const Edit &edit = m_edits[i];
        map.addKept(edit.span.begin - at);
        Offset before = 0;
        Offset after = 0;
        for (const AlignedPair &pair : edit.alignment) {
            map.addChange(pair.before.begin - before, pair.after.begin - after);
            if (pair.before.length() == pair.after.length())
                map.addKept(pair.before.length());
            else
                map.addChange(pair.before.length(), pair.after.length());
            before = pair.before.end;
            after = pair.after.end;
        }
        map.addChange(edit.span.length() - before, static_cast<Offset>(edit.after.size()) - after);
        at = edit.span.end;
    }
    map.addKept(range.end - at);
}

OffsetMap EditScript::map(Span range) const {
    OffsetMap map(range.begin);
    appendTo(map, range);
    return map;
}

EditScript EditScript::undo(QStringView base) const {
    EditScript back;
    back.m_edits.reserve(m_edits.size());
    Offset shift = 0;
    for (const Edit &edit : m_edits) {
        Edit reverse;
        reverse.span = Span(edit.span.begin + shift, edit.span.begin + shift + edit.after.size());
        reverse.after = edit.before(base).toString();
        reverse.rules = edit.rules;
        for (const AlignedPair &pair : edit.alignment)
            reverse.alignment.push_back({pair.after, pair.before});
        back.m_edits.push_back(std::move(reverse));
        shift += static_cast<Offset>(edit.after.size()) - edit.span.length();
    }
    return back;
}

} // namespace variorum
