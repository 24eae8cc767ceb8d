// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/lexicon.h"

#include <memory>
#include <vector>

namespace variorum {

/// A lexicon with the analyst's own names before it: of two that claim one name, the analyst's counts. An own entry
/// for a thing that the base knows keeps the names that the base has for it. `base` may be null; without own names it
/// is given back.
[[nodiscard]] std::shared_ptr<const Lexicon> lexiconWith(std::vector<LexiconEntry> own,
                                                         const std::shared_ptr<const Lexicon> &base);

} // namespace variorum
