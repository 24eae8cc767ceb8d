// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QString>

#include <cstdint>

namespace variorum {

enum class EntityType : std::uint8_t { Organisation, Person, Place, Product };
/// "ORG", "PERSON", "PLACE", "PRODUCT".
[[nodiscard]] QString entityTypeName(EntityType type);

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
