// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/lexicon.h"
#include "models/entity/unknown/nametext.h"

#include <vector>

namespace variorum {

/// The lexicon's mentions as their text has them: halves of words dropped, makers parted from their products, countries
/// put before their offices, and what belongs to the name of a share or an index put behind it. `known` is what `text`
/// was made with; it stays sorted and disjoint.
void refineKnown(const Lexicon &lexicon, const unknown::NameText &text, std::vector<Mention> &known);

} // namespace variorum
