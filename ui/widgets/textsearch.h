// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/textdocument.h"

#include <vector>

namespace variorum {

/// Where words stand in a document, in order and disjoint: in any script, width and case, with any white space for
/// white space, and also across the ends of blocks. There the words may have white space, as a copied quote has, or
/// none: then only where a sentence ends or both parts are long enough for a quote, so that the last character of a
/// heading and the first of the text below make no word. Linear in the document for words that it does not hold.
[[nodiscard]] std::vector<Span> spansOfWords(const TextDocument &document, const QString &words);

} // namespace variorum
