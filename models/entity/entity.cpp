// SPDX-License-Identifier: Apache-2.0
#include "models/entity/entity.h"

#include "models/entity/namekey.h"

#include <algorithm>
#include <iterator>

namespace variorum {

namespace {

constexpr EntityType types[] = {EntityType::Organisation, EntityType::Person, EntityType::Place, EntityType::Product};

} // namespace

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

bool entityTypeFromName(const QString &name, EntityType *type) {
    const auto found = std::find_if(std::begin(types), std::end(types),
                                    [&name](EntityType one) { return entityTypeName(one) == name; });
    if (found == std::end(types))
        return false;
    *type = *found;
    return true;
}

QString unknownEntityId(EntityType type, QStringView name) {
    QString id = entityTypeName(type).toLower() + u'-' + nameKey(name);
    // 乔 · 多明格斯 is 乔·多明格斯.
    id.replace(QStringLiteral(" \u00B7"), QStringLiteral("\u00B7"))
        .replace(QStringLiteral("\u00B7 "), QStringLiteral("\u00B7"));
    return id.replace(u' ', u'-');
}

QString retypedEntityId(const QString &entity, EntityType type) {
    for (const EntityType one : types) {
        const QString prefix = entityTypeName(one).toLower() + u'-';
        if (entity.startsWith(prefix))
            return entityTypeName(type).toLower() + u'-' + entity.mid(prefix.size());
    }
    return entity;
}

bool isUnknownEntity(const QString &entity) {
    return std::any_of(std::begin(types), std::end(types),
                       [&entity](EntityType type) { return entity.startsWith(entityTypeName(type).toLower() + u'-'); });
}

} // namespace variorum
