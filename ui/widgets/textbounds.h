// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/textdocument.h"

namespace variorum {

/// Where characters and words begin and end in a document. Offsets that lie in no block are taken to the end of the
/// block before. All of them look at a few hundred characters around, however long a block is.

/// The next and the last place for a caret: over a whole character as a reader sees it, or over a line end.
[[nodiscard]] Offset nextCharacter(const TextDocument &document, Offset at);
[[nodiscard]] Offset previousCharacter(const TextDocument &document, Offset at);
/// The word that holds the character at an offset, after ICU's dictionary for Chinese: a run of blanks, or one mark,
/// where there is no word.
[[nodiscard]] Span wordAt(const TextDocument &document, Offset at);
/// Where the next word begins, and where the one before begins.
[[nodiscard]] Offset nextWord(const TextDocument &document, Offset at);
[[nodiscard]] Offset previousWord(const TextDocument &document, Offset at);
[[nodiscard]] Span sentenceAt(const TextDocument &document, Offset at);
/// The line of text between two line feeds: a block, or a part of one that holds line feeds.
[[nodiscard]] Span paragraphAt(const TextDocument &document, Offset at);

} // namespace variorum
