// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/lexicon.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace variorum {

/// A thing that a name can mean.
struct NamedThing {
    QString entity;
    EntityType type = EntityType::Organisation;
    QString name; ///< where the lexicon does not have the entity

    friend bool operator==(const NamedThing &, const NamedThing &) = default;
};

/// How far what is said of a name reaches: what reaches less far is stronger.
enum class NameScope : std::uint8_t { Library, Story, Article, Place };

/// What the analyst says of names, as it bears on one article.
struct NameCorrection {
    NameScope scope = NameScope::Place;
    Span place;                      ///< of the article text; with NameScope::Place alone
    QString form;                    ///< a written form, folded by nameKey(): each place that has it; may be empty
    QString entity;                  ///< each mention of this entity; may be empty
    std::optional<NamedThing> means; ///< nothing: no name at all
};

/// Mentions (sorted, disjoint) with what the analyst says of them; sorted, disjoint. `corrections` in the order in
/// which they were said: of two on one name the one that reaches less far counts, else the later. A form or a place
/// that means a thing names it also where nothing was found; within a longer name it does not. Entities that were
/// joined stay joined through later joins; a circle ends at what was said last. What is said of a place after two
/// entities were joined holds there. Linear in text and mentions.
[[nodiscard]] std::vector<Mention> correctedNames(std::vector<Mention> mentions, QStringView text, Script script,
                                                  const std::vector<NameCorrection> &corrections,
                                                  const Lexicon *lexicon);

} // namespace variorum
