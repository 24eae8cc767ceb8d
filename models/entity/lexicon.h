// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/chinese.h"
#include "models/base/result.h"
#include "models/entity/entity.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

namespace variorum {

struct LexiconEntry {
    QString id; ///< readable slug
    EntityType type = EntityType::Organisation;
    QString hans; ///< preferred name in Simplified
    QString hant; ///< in Traditional
    QStringList aliases;
};

/// The names of things, compiled into one automaton over folded text (script, width, case).
/// Immutable and shared between threads.
class Lexicon {
public:
    /// Reads the source format (resources/lexicons/README.md). Errors: ResourceDamaged with `name` and the line.
    [[nodiscard]] static Result<std::shared_ptr<const Lexicon>> compile(const QByteArray &source, const QString &name);
    ~Lexicon();
    Lexicon(const Lexicon &) = delete;
    Lexicon &operator=(const Lexicon &) = delete;

    /// All mentions, sorted, disjoint: the longest match from the left; Latin names only at word boundaries.
    /// Linear in the text's length.
    [[nodiscard]] std::vector<Mention> findMentions(QStringView text, Script script) const;
    [[nodiscard]] const std::vector<LexiconEntry> &entries() const;

private:
    struct Automaton;
    explicit Lexicon(std::unique_ptr<Automaton> automaton);
    std::unique_ptr<Automaton> m_automaton;
};

} // namespace variorum
