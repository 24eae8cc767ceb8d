// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/base/span.h"
#include "models/entity/entity.h"

#include <QByteArray>
#include <QStringView>

#include <cstdint>
#include <memory>
#include <vector>

namespace variorum {

/// Finds names by two small recurrent networks (resources/tagger/README.md): persons, places and organisations of
/// Chinese text in both scripts. Less sure than lexicon and rules, and slower: some tens of thousands of characters a
/// second. What one network alone says is wrong more often than right, what both say seldom is. What they said is kept,
/// so that an article read again after an edit costs only the clauses that changed. Shared between threads.
class Tagger {
public:
    /// Who says a name.
    enum class Voice : std::uint8_t { First, Second, Both };

    struct Name {
        Span span;
        EntityType type = EntityType::Organisation;
        Voice voice = Voice::First;
        float sure = 0; ///< how likely it is, to the network that says so; of both the surer one
    };

    /// The weights of both networks. Errors: ResourceDamaged.
    [[nodiscard]] static Result<std::shared_ptr<const Tagger>> load(const QByteArray &first, const QByteArray &second);
    ~Tagger();
    Tagger(const Tagger &) = delete;
    Tagger &operator=(const Tagger &) = delete;

    /// Sorted, disjoint. Text is cut at its punctuation; clauses without Chinese are not looked at. When cancelled,
    /// those found until then.
    [[nodiscard]] std::vector<Name> tag(QStringView text, const Progress &progress = {}) const;

private:
    struct State;
    explicit Tagger(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace variorum
