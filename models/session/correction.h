// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/reading.h"
#include "models/store/library.h"

#include <optional>
#include <vector>

namespace variorum {

/// A part of the page that may be written anew.
struct CorrectablePart {
    Span page;     ///< what was asked for, and the whole of each edit in force that it cuts
    QString words; ///< as the Reading has them
};
/// The part, whatever lies in it.
[[nodiscard]] CorrectablePart wholePart(const Reading &reading, Span page);
/// Nothing where the part reaches over the end of a line: a correction stays within its paragraph.
[[nodiscard]] std::optional<CorrectablePart> correctablePart(const Reading &reading, Span page);

/// The edit by the analyst's hand that makes `part` read `words`: no longer than what differs. Edits of rules beside
/// the difference stay their own. An edit that changes nothing against the page means that what rules did there is to
/// be taken back. Nothing where the words are those that the Reading has already.
[[nodiscard]] std::optional<Edit> correction(const Reading &reading, const CorrectablePart &part, const QString &words);

/// The decisions that put such an edit in force. What was accepted or written there before gives way.
[[nodiscard]] std::vector<DecisionChange> correctionChanges(const Reading &reading, const Decisions &decisions,
                                                            const Edit &edit);

} // namespace variorum
