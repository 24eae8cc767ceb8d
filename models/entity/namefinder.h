// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"
#include "models/entity/lexiconsource.h"
#include "models/entity/nametrie.h"

#include <QStringView>

#include <cstdint>
#include <vector>

namespace variorum {

/// What a key of the trie stands for: a name of an entry, or an exception: a word in which that entry is not named.
struct KnownName {
    int entry = 0; ///< index into the lexicon's entries
    bool exception = false;
    bool needsEvidence = false;
    QString exact; ///< the spelling that the text must have; empty: any
};

/// A place in a text where one or more entries may be named.
struct NameMatch {
    Span span;
    std::uint32_t firstName = 0; ///< into FoundNames::names; those of the next match are the end
};

struct FoundNames {
    std::vector<NameMatch> matches; ///< sorted; only behind one that needs evidence may the next begin inside it
    std::vector<const KnownName *> names;
};

/// Finds the names of a lexicon's entries, without asking what the article says of them.
class NameFinder {
public:
    explicit NameFinder(const std::vector<LexiconEntry> &entries);
    /// The longest name at each place, from the left, but for a short one that a longer one cuts. Linear in the text's
    /// length.
    [[nodiscard]] FoundNames find(QStringView text) const;

private:
    NameFinder(std::vector<KnownName> names, const NameKeys &keys);

    /// 如兴|业银行: whether a longer name begins inside a short one and goes on behind it.
    [[nodiscard]] bool longerInside(QStringView text, qsizetype begin, qsizetype end) const;

    std::vector<KnownName> m_names; ///< as the trie counts them
    NameTrie m_trie;
};

} // namespace variorum
