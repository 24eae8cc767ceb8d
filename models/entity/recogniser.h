// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/lexicon.h"
#include "models/entity/namereader.h"
#include "models/entity/tagger/tagger.h"

namespace variorum {

/// Who else looks for names.
struct NameHelp {
    const Tagger *tagger = nullptr;   ///< asked of taggedPart(): of a whole book it would take minutes
    std::vector<ForeignName> foreign; ///< of the same text, sorted, disjoint
};
constexpr qsizetype taggedCharacters = 100'000;

/// What of a text the tagger is asked: all, or the lines that its first 100,000 characters hold. What they name is
/// found in the rest as well.
[[nodiscard]] QStringView taggedPart(QStringView text);

/// Counted up when rules, corrections or figures find something else in the same text: what is kept of them is then
/// made again.
constexpr int namesVersion = 10;

/// Everything that an article names: what the lexicon knows, and what rules take for names (models/entity/unknown).
/// Names, types and identities are decided together for the whole article: a name that one place makes certain is found
/// at all others, short forms only after what explains them. A rule's name wins over a lexicon's only where it holds it
/// whole: 纽约海事大学. Ids of unknown things are their type and folded name: "org-海陵电力".
/// What others find beside both is taken as well: first the names of `foreign`, then the tagger's, with little
/// confidence.
/// Sorted, disjoint. Linear in the text's length.
[[nodiscard]] std::vector<Mention> recognise(const Lexicon &lexicon, QStringView text, Script script,
                                             QStringView title = {}, const NameHelp &help = {});

} // namespace variorum
