// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/unknown/nametext.h"

namespace variorum::unknown {

/// A run of Latin words that begin with capitals: Constellation Energy, Tidewell, KX-7.
struct LatinRun {
    Span span;
    int words = 0;
    int letters = 0;
    int digits = 0;
    bool lower = false; ///< holds a small letter
};

/// The run that begins at an offset, where a Latin word begins; empty if none does.
[[nodiscard]] LatinRun latinRunAt(const NameText &text, Offset begin);
/// Abbreviations and words that are no names: AI, GPU, CEO, GDP.
[[nodiscard]] bool isCommonLatin(QStringView key);

/// Verity Insights, Oakfold Partners: the last word says that it is an organisation.
[[nodiscard]] bool endsInGroup(const NameText &text, const LatinRun &run);

} // namespace variorum::unknown
