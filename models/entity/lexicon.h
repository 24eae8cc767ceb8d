// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/chinese.h"
#include "models/entity/entity.h"
#include "models/entity/lexiconsource.h"

#include <QStringView>

#include <memory>
#include <vector>

namespace variorum {

/// The names of things, compiled into one trie over folded text (script, width, case, dots and hyphens).
/// Immutable and shared between threads.
class Lexicon {
public:
    /// Never fails: of two entries with one id the first counts; of two that claim one name without asking for
    /// evidence, likewise.
    [[nodiscard]] static std::shared_ptr<const Lexicon> compile(std::vector<LexiconEntry> entries);
    ~Lexicon();
    Lexicon(const Lexicon &) = delete;
    Lexicon &operator=(const Lexicon &) = delete;

    /// All mentions in an article's text, sorted, disjoint: the longest match from the left; Latin names only at word
    /// boundaries; names that need evidence only where `text` or `title` has it. `script` chooses the preferred name.
    /// Linear in the text's length.
    [[nodiscard]] std::vector<Mention> findMentions(QStringView text, Script script, QStringView title = {}) const;
    [[nodiscard]] const std::vector<LexiconEntry> &entries() const;
    [[nodiscard]] const LexiconEntry *entry(const QString &id) const; ///< null where there is none
    /// The same for the same entries on every run and every system: what was found with it can be told from what
    /// another lexicon finds.
    [[nodiscard]] quint64 fingerprint() const;

private:
    struct Compiled;
    explicit Lexicon(std::unique_ptr<const Compiled> compiled);
    std::unique_ptr<const Compiled> m_compiled;
};

} // namespace variorum
