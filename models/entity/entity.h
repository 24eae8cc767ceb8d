// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QString>
#include <QStringView>

#include <cstdint>

namespace variorum {

enum class EntityType : std::uint8_t { Organisation, Person, Place, Product };
/// "ORG", "PERSON", "PLACE", "PRODUCT".
[[nodiscard]] QString entityTypeName(EntityType type);
[[nodiscard]] bool entityTypeFromName(const QString &name, EntityType *type);

/// The id of a thing that no lexicon has: its type and folded name, "org-海陵电力".
[[nodiscard]] QString unknownEntityId(EntityType type, QStringView name);
/// The id of the same thing as one of another type: "person-海陵" of "org-海陵". Ids of a lexicon say no type, and
/// stay.
[[nodiscard]] QString retypedEntityId(const QString &entity, EntityType type);
/// Whether an id is one of unknownEntityId().
[[nodiscard]] bool isUnknownEntity(const QString &entity);

/// A span of the article text that names a thing.
struct Mention {
    Span span;
    EntityType type = EntityType::Organisation;
    QString entity; ///< readable slug, the same in all pages and scripts: "nvidia"
    QString name;   ///< the entity's preferred name in the article's script
    float confidence = 1;

    friend bool operator==(const Mention &, const Mention &) = default;
};

} // namespace variorum
