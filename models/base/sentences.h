// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QStringView>

#include <vector>

namespace variorum {

/// The sentences of a text in either script, in order and disjoint. A sentence ends behind 。！？；… and their
/// half-width forms, with the closing quotes and brackets that follow, and at every line feed. Blanks between sentences
/// belong to none; a run of marks without a letter or digit belongs to the sentence before it. Points in numbers,
/// addresses and abbreviations end nothing. Linear in the text's length.
[[nodiscard]] std::vector<Span> sentences(QStringView text);

/// The index of the sentence that holds an offset, else of the one before it; -1 before the first.
[[nodiscard]] int sentenceAt(const std::vector<Span> &sentences, Offset at);

} // namespace variorum
