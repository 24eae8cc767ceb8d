// SPDX-License-Identifier: Apache-2.0
#include "models/clean/cleaning.h"

#include <algorithm>
#include <set>

namespace variorum {

namespace {

bool isStructural(const Decision &decision) {
    return decision.before == decision.after;
}

/// Decisions whose edit the rules no longer propose.
struct Orphans {
    std::vector<Span> rejections; ///< in units
    std::vector<Span> structureRejections;
    std::vector<Edit> acceptances;
    std::vector<StructureEdit> byHand;
};

/// Spans in any order, asked for those that another meets.
class SpanIndex {
public:
    explicit SpanIndex(std::vector<Span> spans) : m_spans(std::move(spans)) {
        std::sort(m_spans.begin(), m_spans.end());
        Offset reach = 0;
        for (const Span span : m_spans)
            m_reach.push_back(reach = std::max(reach, span.end));
    }

    [[nodiscard]] bool meets(Span span) const {
        auto next = std::upper_bound(m_spans.begin(), m_spans.end(), span.end,
                                     [](Offset at, Span other) { return at < other.begin; });
        // Backwards as long as one of those before reaches the span at all.
        while (next != m_spans.begin() && m_reach[static_cast<std::size_t>(next - m_spans.begin()) - 1] >= span.begin) {
            const Span other = *--next;
            if (other.overlaps(span) || (span.isEmpty() && other.touches(span)) ||
                (other.isEmpty() && span.touches(other)))
                return true;
        }
        return false;
    }

private:
    std::vector<Span> m_spans;
    std::vector<Offset> m_reach; ///< the furthest end up to each
};

Orphans orphansOf(const Page &page, const Decisions &decisions, const std::set<EditId> &known) {
    Orphans orphans;
    for (const auto &[id, decision] : decisions.all()) {
        if (known.count(id) > 0)
            continue;
        const Span span = page.codePoints.toUnits(decision.codePoints);
        if (!decision.hand.isEmpty()) {
            std::optional<StructureEdit> edit = editByHand(decision.hand, span, page.codePoints);
            if (edit && page.text.mid(span.begin, span.length()) == decision.before) {
                edit->state = decision.verdict == Verdict::Accept ? EditState::Applied : EditState::Rejected;
                orphans.byHand.push_back(std::move(*edit));
            }
        } else if (decision.verdict == Verdict::Reject) {
            (isStructural(decision) ? orphans.structureRejections : orphans.rejections).push_back(span);
        } else if (!isStructural(decision) && page.text.mid(span.begin, span.length()) == decision.before) {
            // What the analyst accepted, or wrote, holds even when no rule says it.
            Edit edit;
            edit.span = span;
            edit.after = decision.after;
            edit.rules = RuleSet(manualRule);
            orphans.acceptances.push_back(std::move(edit));
        }
    }
    std::stable_sort(orphans.byHand.begin(), orphans.byHand.end(), [](const StructureEdit &a, const StructureEdit &b) {
        return a.change != b.change ? a.change < b.change : a.span < b.span;
    });
    return orphans;
}

/// Appends the analyst's own edits. What rules would discard of a span that is kept has lost.
void addByHand(std::vector<StructureEdit> &structure, const std::vector<StructureEdit> &byHand) {
    for (const StructureEdit &hand : byHand) {
        if (hand.change != StructureEdit::Change::Keep || hand.state != EditState::Applied)
            continue;
        for (StructureEdit &edit : structure) {
            if (edit.change == StructureEdit::Change::Drop && edit.state == EditState::Applied &&
                hand.span.contains(edit.span))
                edit.state = EditState::Superseded;
        }
    }
    structure.insert(structure.end(), byHand.begin(), byHand.end());
}

} // namespace

const Edit *winnerOver(const Edit &superseded, const EditScript &script) {
    const Span span = superseded.span;
    const auto &edits = script.edits(); // sorted and disjoint: their ends are sorted as well
    auto winner = std::partition_point(edits.begin(), edits.end(),
                                       [span](const Edit &edit) { return edit.span.end < span.begin; });
    for (; winner != edits.end() && winner->span.begin <= span.end; ++winner) {
        if (winner->span.overlaps(span) || span.isEmpty())
            return &*winner;
    }
    return nullptr;
}

Choice choose(const Page &page, const Cleaning &cleaning, const Decisions &decisions) {
    Choice choice;
    choice.superseded = cleaning.superseded;
    choice.structure = cleaning.structure;
    if (decisions.isEmpty()) {
        choice.script = EditScript::build(cleaning.edits);
        choice.proposed = cleaning.proposed;
        return choice;
    }

    std::set<EditId> known;
    const auto verdictOn = [&](const auto &edit) -> const Decision * {
        EditId id = editId(edit, page.codePoints);
        const Decision *decision = decisions.find(id);
        if (decision)
            known.insert(std::move(id));
        return decision;
    };

    std::vector<Edit> accepted;
    std::vector<Edit> applied;
    std::vector<bool> decided;
    for (const Edit &edit : cleaning.proposed) {
        const Decision *decision = verdictOn(edit);
        Edit copy = edit;
        if (decision && decision->verdict == Verdict::Accept) {
            copy.state = EditState::Applied;
            accepted.push_back(std::move(copy));
        } else if (decision) {
            copy.state = EditState::Rejected;
            choice.rejected.push_back(std::move(copy));
        } else {
            choice.proposed.push_back(std::move(copy));
        }
    }
    for (const Edit &edit : cleaning.edits) {
        const Decision *decision = verdictOn(edit);
        if (decision && decision->verdict == Verdict::Reject) {
            Edit copy = edit;
            copy.state = EditState::Rejected;
            choice.rejected.push_back(std::move(copy));
        } else {
            applied.push_back(edit);
            decided.push_back(decision != nullptr);
        }
    }
    for (StructureEdit &edit : choice.structure) {
        if (const Decision *decision = verdictOn(edit))
            edit.state = decision->verdict == Verdict::Accept ? EditState::Applied : EditState::Rejected;
    }

    const Orphans orphans = orphansOf(page, decisions, known);
    const SpanIndex rejections(orphans.rejections);
    const SpanIndex structureRejections(orphans.structureRejections);
    accepted.insert(accepted.end(), orphans.acceptances.begin(), orphans.acceptances.end());
    for (std::size_t i = 0; i < applied.size(); ++i) {
        if (!decided[i] && rejections.meets(applied[i].span)) {
            applied[i].state = EditState::Proposed;
            choice.proposed.push_back(std::move(applied[i]));
        } else {
            accepted.push_back(std::move(applied[i]));
        }
    }
    for (StructureEdit &edit : choice.structure) {
        if (edit.state == EditState::Applied && edit.change == StructureEdit::Change::Drop &&
            structureRejections.meets(edit.span) && !decisions.find(editId(edit, page.codePoints)))
            edit.state = EditState::Proposed;
    }
    addByHand(choice.structure, orphans.byHand);
    choice.script = EditScript::build(std::move(accepted), &choice.superseded);
    const auto bySpan = [](const Edit &a, const Edit &b) { return a.span < b.span; };
    std::stable_sort(choice.proposed.begin(), choice.proposed.end(), bySpan);
    std::stable_sort(choice.rejected.begin(), choice.rejected.end(), bySpan);
    return choice;
}

} // namespace variorum
