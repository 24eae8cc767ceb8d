// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/reading.h"

#include <optional>

namespace variorum {

/// An edit of a page, as decisions see it.
struct EditStanding {
    Decision accepted;                         ///< what accepting it is
    EditState now = EditState::Applied;        ///< with the decisions of the Reading
    EditState byTheRules = EditState::Applied; ///< without any
};

/// Looks through all that a Reading knows, in force or not; nothing where no edit has the id.
[[nodiscard]] std::optional<EditStanding> findEdit(const Reading &reading, const EditId &id);
/// What deciding all edits of a rule on the page is, or of those alone that touch an article's own ranges.
[[nodiscard]] std::vector<Decision> decisionsOnRule(const Reading &reading, RuleId rule, Verdict verdict,
                                                    const Article *within = nullptr);

} // namespace variorum
