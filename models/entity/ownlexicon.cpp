// SPDX-License-Identifier: Apache-2.0
#include "models/entity/ownlexicon.h"

#include <utility>

namespace variorum {

namespace {

void complete(LexiconEntry &entry, const LexiconEntry &known) {
    if (entry.hans == known.hans)
        entry.hant = known.hant;
    for (const QString &name : {known.hans, known.hant})
        entry.aliases.push_back({name, false, false});
    entry.aliases.insert(entry.aliases.end(), known.aliases.begin(), known.aliases.end());
    entry.exceptions = known.exceptions;
    entry.with = known.with;
}

} // namespace

std::shared_ptr<const Lexicon> lexiconWith(std::vector<LexiconEntry> own, const std::shared_ptr<const Lexicon> &base) {
    if (own.empty())
        return base;
    for (LexiconEntry &entry : own) {
        if (const LexiconEntry *known = base ? base->entry(entry.id) : nullptr)
            complete(entry, *known);
    }
    if (base)
        own.insert(own.end(), base->entries().begin(), base->entries().end());
    return Lexicon::compile(std::move(own));
}

} // namespace variorum
