// SPDX-License-Identifier: Apache-2.0
// Putting edits that were made on an edited text into one script with those that made it.
#include "models/clean/editscript.h"

#include <algorithm>

namespace variorum {

namespace {

/// An earlier edit with its place in the working text.
struct Placed {
    const Edit *edit = nullptr;
    Span out;
};

/// True when a proposal must become one edit with an earlier one: they share text, one lies inside the other,
/// or both insert at one place.
bool meets(const Edit &proposal, const Placed &earlier) {
    const Span a = proposal.span;
    const Span b = earlier.out;
    if (a.overlaps(b))
        return true;
    if (a.isEmpty() && b.isEmpty())
        return false;
    if (a.isEmpty()) {
        const bool inside = b.begin < a.begin && a.begin < b.end;
        return inside || (earlier.edit->isInsertion() && (a.begin == b.begin || a.begin == b.end));
    }
    return b.isEmpty() && a.begin < b.begin && b.begin < a.end;
}

/// Tells of the rule that stands first in the table, because the reason is an index into that rule's reasons.
void takeReason(Edit &into, const Edit &from) {
    const RuleSet both = into.rules.united(from.rules);
    for (RuleId rule = 0; rule < 64; ++rule) {
        if (!both.contains(rule))
            continue;
        if (!into.rules.contains(rule)) {
            into.reason = from.reason;
            into.detail = from.detail;
        }
        break;
    }
    into.confidence = std::min(into.confidence, from.confidence);
    into.rules = both;
}

/// The pairs of an earlier edit that no proposal touched, moved to where they stand in the composed edit.
void keepAlignment(Edit &composed, const Placed &earlier, const std::vector<const Edit *> &proposals, Offset hullOut) {
    // Pairs and proposals are sorted and disjoint: one walk over both.
    std::size_t next = 0; // the first proposal that does not end before the pair
    Offset shift = 0;     // of what stands behind those before it
    for (const AlignedPair &pair : earlier.edit->alignment) {
        const Span out = pair.after.shifted(earlier.out.begin);
        for (; next < proposals.size() && proposals[next]->span.end < out.begin; ++next)
            shift += static_cast<Offset>(proposals[next]->after.size()) - proposals[next]->span.length();
        if (next == proposals.size() || !proposals[next]->span.touches(out))
            composed.alignment.push_back(
                {pair.before.shifted(earlier.edit->span.begin - composed.span.begin), out.shifted(shift - hullOut)});
    }
}

/// What edits on the working text become on the base. Both lists are sorted; everything in them belongs together.
Edit together(const std::vector<Placed> &earlier, const std::vector<const Edit *> &proposals, QStringView working,
              Offset shiftBefore) {
    Edit composed;
    Span hull;
    if (earlier.empty()) {
        composed = *proposals.front();
        composed.span = composed.span.shifted(shiftBefore);
        return composed;
    }
    hull = earlier.front().out;
    for (const Placed &placed : earlier)
        hull = hull.united(placed.out);
    for (const Edit *proposal : proposals)
        hull = hull.united(proposal->span);
    const Offset front = earlier.front().out.begin - hull.begin;
    const Offset back = hull.end - earlier.back().out.end;
    composed.span = Span(earlier.front().edit->span.begin - front, earlier.back().edit->span.end + back);
    Offset at = hull.begin;
    for (const Edit *proposal : proposals) {
        composed.after.append(working.mid(at, proposal->span.begin - at)).append(proposal->after);
        at = proposal->span.end;
    }
    composed.after.append(working.mid(at, hull.end - at));

    composed.rules = earlier.front().edit->rules;
    composed.reason = earlier.front().edit->reason;
    composed.detail = earlier.front().edit->detail;
    composed.confidence = earlier.front().edit->confidence;
    for (const Placed &placed : earlier) {
        takeReason(composed, *placed.edit);
        keepAlignment(composed, placed, proposals, hull.begin);
    }
    for (const Edit *proposal : proposals)
        takeReason(composed, *proposal);
    return composed;
}

} // namespace

EditScript EditScript::composed(QStringView base, QStringView working, const std::vector<Edit> &proposals,
                                RuleSet keepWhole) const {
    EditScript result;
    result.m_edits.reserve(m_edits.size() + proposals.size());
    // Trimming may leave two insertions at one place; they are one.
    const auto push = [&](Edit edit) {
        if (edit.isInsertion() && !result.m_edits.empty() && result.m_edits.back().span == edit.span) {
            Edit &last = result.m_edits.back();
            takeReason(last, edit);
            last.after.append(edit.after);
            last.alignment.clear();
        } else {
            result.m_edits.push_back(std::move(edit));
        }
    };
    const auto add = [&](Edit edit) {
        for (Edit &piece : normalised(std::move(edit), base, keepWhole))
            push(std::move(piece));
    };

    std::size_t next = 0; // of m_edits
    Offset shift = 0;     // working = base + shift, behind m_edits[next - 1]
    const auto placed = [&](std::size_t i, Offset by) {
        const Edit &edit = m_edits[i];
        return Placed{&edit, Span(edit.span.begin + by, edit.span.begin + by + edit.after.size())};
    };
    const auto growth = [](const Edit &edit) { return static_cast<Offset>(edit.after.size()) - edit.span.length(); };

    for (std::size_t p = 0; p < proposals.size();) {
        // Earlier edits wholly before the proposal stay as they are.
        while (next < m_edits.size()) {
            const Placed candidate = placed(next, shift);
            if (meets(proposals[p], candidate) || candidate.out.end > proposals[p].span.begin ||
                (candidate.out.isEmpty() && candidate.out.begin >= proposals[p].span.begin &&
                 !proposals[p].span.isEmpty()) ||
                (proposals[p].span.isEmpty() && candidate.out.begin >= proposals[p].span.begin))
                break;
            shift += growth(m_edits[next]);
            push(m_edits[next++]);
        }
        const Offset shiftBefore = -shift;
        std::vector<Placed> earlier;
        std::vector<const Edit *> group{&proposals[p++]};
        // A removal exactly where the proposal begins stands before it.
        while (next < m_edits.size()) {
            const Placed candidate = placed(next, shift);
            if (!candidate.out.isEmpty() || candidate.out.begin != group.front()->span.begin ||
                group.front()->span.isEmpty() || meets(*group.front(), candidate))
                break;
            shift += growth(m_edits[next]);
            push(m_edits[next++]);
        }
        const Offset shiftHere = group.front()->span.isEmpty() ? shiftBefore : -shift;
        // The group grows from both sides until nothing meets it. What begins behind an edit's end meets neither it nor
        // those before it.
        const auto joinsGroup = [&](const Placed &candidate) {
            for (auto member = group.rbegin(); member != group.rend(); ++member) {
                if (meets(**member, candidate))
                    return true;
                if ((*member)->span.end < candidate.out.begin)
                    break;
            }
            return false;
        };
        const auto joinsEarlier = [&](const Edit &proposal) {
            for (auto member = earlier.rbegin(); member != earlier.rend(); ++member) {
                if (meets(proposal, *member))
                    return true;
                if (member->out.end < proposal.span.begin)
                    break;
            }
            return false;
        };
        for (bool grown = true; grown;) {
            grown = false;
            while (next < m_edits.size()) {
                const Placed candidate = placed(next, shift);
                if (!joinsGroup(candidate))
                    break;
                earlier.push_back(candidate);
                shift += growth(m_edits[next++]);
                grown = true;
            }
            while (p < proposals.size() && joinsEarlier(proposals[p])) {
                group.push_back(&proposals[p++]);
                grown = true;
            }
        }
        add(together(earlier, group, working, shiftHere));
    }
    while (next < m_edits.size())
        push(m_edits[next++]);
    return result;
}

} // namespace variorum
