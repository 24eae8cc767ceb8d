// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/textdocument.h"

namespace variorum {

/// A span of a document for other programs, a block each: paragraphs, headings of their level, quotations, lists, code.
/// Within a block nothing but the words is kept. Where a span covers a part of one block only, Markdown is the words
/// alone.
[[nodiscard]] QString htmlOf(const TextDocument &document, Span span);
[[nodiscard]] QString markdownOf(const TextDocument &document, Span span);

} // namespace variorum
