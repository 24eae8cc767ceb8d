// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/jsonwriter.h"
#include "models/pipeline/explain.h"

namespace variorum {

/// The members of one part of what `variorum-cli explain --format json` prints, into the object that is open. Offsets
/// are code points: of the page text, `clean` of the article's text.
void writeExplanation(JsonWriter &json, const Reading &reading, const Explanation &explanation);

} // namespace variorum
