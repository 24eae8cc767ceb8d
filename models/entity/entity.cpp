// SPDX-License-Identifier: Apache-2.0
#include "models/entity/entity.h"

namespace variorum {

QString entityTypeName(EntityType type) {
    switch (type) {
    case EntityType::Organisation:
        return QStringLiteral("ORG");
    case EntityType::Person:
        return QStringLiteral("PERSON");
    case EntityType::Place:
        return QStringLiteral("PLACE");
    case EntityType::Product:
        return QStringLiteral("PRODUCT");
    }
    return {};
}

} // namespace variorum
