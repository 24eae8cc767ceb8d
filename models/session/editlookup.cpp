// SPDX-License-Identifier: Apache-2.0
#include "models/session/editlookup.h"

#include <algorithm>

namespace variorum {

namespace {

bool isAmong(const std::vector<Edit> &sorted, const Edit &edit) {
    const auto bySpan = [](const Edit &a, const Edit &b) { return a.span < b.span; };
    const auto range = std::equal_range(sorted.begin(), sorted.end(), edit, bySpan);
    return std::any_of(range.first, range.second, [&edit](const Edit &candidate) {
        return candidate.rules == edit.rules && candidate.after == edit.after;
    });
}

EditState stateByTheRules(const Cleaning &cleaning, const Edit &edit) {
    if (isAmong(cleaning.edits, edit))
        return EditState::Applied;
    const auto same = [&edit](const Edit &other) {
        return other.span == edit.span && other.rules == edit.rules && other.after == edit.after;
    };
    return std::any_of(cleaning.proposed.begin(), cleaning.proposed.end(), same) ? EditState::Proposed
                                                                                 : EditState::Superseded;
}

} // namespace

std::optional<EditStanding> findEdit(const Reading &reading, const EditId &id) {
    const Page &page = *reading.page;
    const Choice &choice = reading.choice;
    for (const std::vector<Edit> *edits :
         {&choice.script.edits(), &choice.proposed, &choice.rejected, &choice.superseded}) {
        for (const Edit &edit : *edits) {
            if (editId(edit, page.codePoints) == id)
                return EditStanding{decisionOn(edit, Verdict::Accept, page.text, page.codePoints), edit.state,
                                    stateByTheRules(*reading.cleaning, edit)};
        }
    }
    const std::vector<StructureEdit> &byRules = reading.cleaning->structure; // the analyst's own stand behind them
    for (std::size_t i = 0; i < choice.structure.size(); ++i) {
        const StructureEdit &edit = choice.structure[i];
        if (editId(edit, page.codePoints) == id)
            return EditStanding{decisionOn(edit, Verdict::Accept, page.text, page.codePoints), edit.state,
                                i < byRules.size() ? byRules[i].state : EditState::Superseded};
    }
    return std::nullopt;
}

std::vector<Decision> decisionsOnRule(const Reading &reading, RuleId rule, Verdict verdict, const Article *within) {
    const Page &page = *reading.page;
    const auto isWithin = [within](Span span) {
        return within == nullptr || std::any_of(within->source.begin(), within->source.end(),
                                                [span](Span range) { return range.touches(span); });
    };
    std::vector<Decision> decisions;
    for (const std::vector<Edit> *edits : {&reading.cleaning->edits, &reading.cleaning->proposed}) {
        for (const Edit &edit : *edits) {
            if (edit.rules.contains(rule) && isWithin(edit.span))
                decisions.push_back(decisionOn(edit, verdict, page.text, page.codePoints));
        }
    }
    for (const StructureEdit &edit : reading.cleaning->structure) {
        if (edit.rule == rule && isWithin(edit.span))
            decisions.push_back(decisionOn(edit, verdict, page.text, page.codePoints));
    }
    return decisions;
}

} // namespace variorum
