// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/chinese.h"
#include "models/base/span.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

namespace variorum {

/// How a block of text is set. The measures for each role are in typography.h.
enum class TextRole : std::uint8_t {
    Body,
    Title,
    Byline,
    Notice,
    Heading,
    Standfirst,
    Caption,
    Quote,
    ListItem,
    Table,
    Code,
    Raw,
};

/// One block: a piece of text that stands on lines of its own. `text` points into what TextDocument::owner keeps.
struct TextBlock {
    QStringView text;
    Offset begin = 0; ///< of the document; the next block begins after at least one more unit
    TextRole role = TextRole::Body;
    std::uint8_t level = 0; ///< of headings, 1 to 6

    [[nodiscard]] Span span() const { return {begin, begin + text.size()}; }
};

/// What a TextView shows: blocks in order. Offsets between two blocks (line ends) belong to no text.
struct TextDocument {
    std::vector<TextBlock> blocks;
    std::shared_ptr<const void> owner; ///< keeps alive what the blocks' views point to
    Script script = Script::Unknown;   ///< chooses the regional forms of the characters

    [[nodiscard]] Offset length() const { return blocks.empty() ? 0 : blocks.back().span().end; }
    /// The block that holds an offset or is the last to begin before it; -1 without blocks or before the first.
    [[nodiscard]] int blockAt(Offset at) const;
    /// A copy of a range, with one line feed between blocks.
    [[nodiscard]] QString textOf(Span span) const;
};

/// Where an offset of an older version of a text is in a newer one: by the blocks that both have, so that what one
/// reads stays in sight when something elsewhere changes.
[[nodiscard]] Offset keptOffset(const TextDocument &before, const TextDocument &after, Offset at);

} // namespace variorum
