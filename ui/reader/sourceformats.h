// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reader/sourcemarks.h"
#include "ui/widgets/textformat.h"

#include <optional>
#include <vector>

namespace variorum {

struct ReadingColours;

/// How the changes that touch a span look: what is discarded pale, what is removed pale and struck, what is replaced
/// tinted with what it became above it, insertions as carets; proposals outlined, rejections underlined. `current` is
/// framed.
void sourceFormats(const SourceMarks &marks, Span span, std::optional<Span> current, const ReadingColours &colours,
                   std::vector<FormatSpan> &out);
/// Bars beside what is discarded, and beside proposals.
void sourceBars(const SourceMarks &marks, Span span, const ReadingColours &colours, std::vector<MarginMark> &out);

} // namespace variorum
