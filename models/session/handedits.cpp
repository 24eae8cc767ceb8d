// SPDX-License-Identifier: Apache-2.0
#include "models/session/handedits.h"

#include <algorithm>
#include <map>

namespace variorum {

namespace {

std::vector<StructureEdit> madeByHand(const std::vector<StructureEdit> &structure) {
    std::vector<StructureEdit> edits;
    for (const StructureEdit &edit : structure) {
        if (edit.rule == manualRule && edit.state == EditState::Applied)
            edits.push_back(edit);
    }
    return edits;
}

std::vector<StructureEdit> madeByRules(const std::vector<StructureEdit> &structure) {
    std::vector<StructureEdit> edits;
    for (const StructureEdit &edit : structure) {
        if (edit.rule == manualRule)
            continue;
        edits.push_back(edit);
        // Lost to the analyst's hand, which may be withdrawn.
        if (edit.state == EditState::Superseded)
            edits.back().state = EditState::Applied;
    }
    return edits;
}

} // namespace

HandEdits::HandEdits(const Reading &reading)
    : m_page(*reading.page), m_byRules(madeByRules(reading.choice.structure)),
      m_edits(madeByHand(reading.choice.structure)), m_former(m_edits) {}

void HandEdits::clear(Span span, std::initializer_list<StructureEdit::Change> changes) {
    std::vector<StructureEdit> kept;
    for (const StructureEdit &edit : m_edits) {
        if (!edit.span.overlaps(span) || std::find(changes.begin(), changes.end(), edit.change) == changes.end()) {
            kept.push_back(edit);
            continue;
        }
        for (const Span rest : {Span(edit.span.begin, span.begin), Span(span.end, edit.span.end)}) {
            if (rest.begin < rest.end && !m_page.text.mid(rest.begin, rest.length()).trimmed().isEmpty()) {
                kept.push_back(edit);
                kept.back().span = rest;
            }
        }
    }
    m_edits = std::move(kept);
}

std::vector<StructureEdit> HandEdits::withdraw(Span span, StructureEdit::Change change) {
    const auto withdrawn =
        std::stable_partition(m_edits.begin(), m_edits.end(), [span, change](const StructureEdit &edit) {
            return edit.change != change || !edit.span.touches(span);
        });
    std::vector<StructureEdit> edits(withdrawn, m_edits.end());
    m_edits.erase(withdrawn, m_edits.end());
    return edits;
}

void HandEdits::add(StructureEdit edit, Span span) {
    edit.span = span;
    m_edits.push_back(std::move(edit));
}

std::vector<Section> HandEdits::sections() const {
    std::vector<StructureEdit> all = m_byRules;
    all.insert(all.end(), m_edits.begin(), m_edits.end());
    return variorum::sections(m_page.text, all);
}

std::vector<DecisionChange> HandEdits::changes() const {
    std::map<EditId, const StructureEdit *> before;
    std::map<EditId, const StructureEdit *> after;
    for (const StructureEdit &edit : m_former)
        before[editId(edit, m_page.codePoints)] = &edit;
    for (const StructureEdit &edit : m_edits)
        after[editId(edit, m_page.codePoints)] = &edit;
    std::vector<DecisionChange> changes;
    for (const auto &entry : before) {
        if (after.count(entry.first) == 0)
            changes.push_back({entry.first, std::nullopt});
    }
    for (const auto &[id, edit] : after) {
        if (before.count(id) == 0)
            changes.push_back({id, decisionOn(*edit, Verdict::Accept, m_page.text, m_page.codePoints)});
    }
    return changes;
}

std::vector<Section>::const_iterator sectionAt(const std::vector<Section> &sections, Offset at) {
    return std::partition_point(sections.begin(), sections.end(),
                                [at](const Section &section) { return section.span.end <= at; });
}

} // namespace variorum
