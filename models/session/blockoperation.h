// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/reading.h"
#include "models/store/library.h"

#include <vector>

namespace variorum {

/// What the analyst does to blocks of a page. Spans are of the page text.
struct BlockOperation {
    enum class Sort : std::uint8_t {
        Drop,      ///< the places, blocks, are discarded
        BringBack, ///< the places, discarded, are text of `article`
        Split,     ///< a block ends at the place, which is empty, and another begins
        Join,      ///< the places, blocks that follow each other, are one
        Kind,      ///< the places, blocks, have `kind` and `level`
        Assign,    ///< the places, blocks, belong to `article`
    };
    Sort sort = Sort::Drop;
    std::vector<Span> places; ///< sorted
    BlockKind kind = BlockKind::Paragraph;
    std::uint8_t level = 0; ///< of headings
    int article = 0;        ///< its index in the Reading; one that the Reading does not have: a new one
};

/// The decisions that make the page read so, and no others: what the analyst did there before gives way, and nothing is
/// decided that the rules say anyway. So doing and undoing what is done (dropping and bringing back, splitting and
/// joining) leaves nothing behind. Empty where the operation changes nothing, or cannot be: blocks with something
/// discarded, a field or another article's text between them are not joined, and no block is split before its first
/// word or behind its last.
[[nodiscard]] std::vector<DecisionChange> decisionsFor(const Reading &reading, const BlockOperation &operation);

/// Blocks of an article that a span of its text touches; an empty span is in one. Their places on the page.
[[nodiscard]] std::vector<Span> blocksIn(const Article &article, Span text);
/// Blocks of all articles of the page that a span of the page touches.
[[nodiscard]] std::vector<Span> blocksIn(const Reading &reading, Span page);
/// What is discarded of a span of the page, in whole lines; of an empty one, the whole range around it.
[[nodiscard]] std::vector<Span> discardedIn(const Reading &reading, Span page);

} // namespace variorum
