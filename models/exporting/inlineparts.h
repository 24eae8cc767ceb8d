// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exporting/document.h"

#include <vector>

namespace variorum {

/// A part of the article text over which nothing begins or ends: what stands on it is the same throughout.
struct InlinePart {
    Span text;
    std::vector<int> notes;       ///< indices into ExportedArticle::notes, by place
    std::vector<int> endingNotes; ///< those that end with this part
    const Mention *mention = nullptr;
    const Figure *figure = nullptr;
};

/// Cuts a span of the article text at every end of a note, mention or figure that is to be shown. Overlapping notes are
/// no tree: a markup that wants one puts each part into elements of its own.
[[nodiscard]] std::vector<InlinePart> inlineParts(const ExportedArticle &exported, const ExportOptions &options,
                                                  Span span);

} // namespace variorum
