// SPDX-License-Identifier: Apache-2.0
#include "models/items/librarythingmodel.h"

#include "models/entity/namekey.h"
#include "models/exporting/articleflow.h"

#include <QCoreApplication>

#include <algorithm>

namespace variorum {

void LibraryThingModel::setThings(std::shared_ptr<const Things> things) {
    beginResetModel();
    m_things = std::move(things);
    filter();
    endResetModel();
}

void LibraryThingModel::setFilter(const QString &typed, std::optional<EntityType> type) {
    beginResetModel();
    m_typed = typed;
    m_type = type;
    filter();
    endResetModel();
}

void LibraryThingModel::filter() {
    m_shown.clear();
    const QStringList words = nameKey(m_typed).split(u' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < allCount(); ++i) {
        const LibraryThing &thing = (*m_things)[i];
        if ((!m_type || thing.type == *m_type) &&
            std::all_of(words.begin(), words.end(),
                        [&thing](const QString &word) { return thing.keys.contains(word); }))
            m_shown.push_back(i);
    }
}

const LibraryThing *LibraryThingModel::thing(const QModelIndex &index) const {
    return index.isValid() && index.row() < rowCount() ? &(*m_things)[m_shown[static_cast<std::size_t>(index.row())]]
                                                       : nullptr;
}

QModelIndex LibraryThingModel::indexOf(const QString &entity) const {
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](std::size_t place) { return (*m_things)[place].entity == entity; });
    return found == m_shown.end() ? QModelIndex() : index(static_cast<int>(found - m_shown.begin()), 0);
}

int LibraryThingModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant LibraryThingModel::data(const QModelIndex &index, int role) const {
    const LibraryThing *shown = thing(index);
    if (shown == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->name;
    case Qt::AccessibleTextRole:
        return QStringList{
            shown->name, entityKindText(shown->type),
            QCoreApplication::translate("variorum", "%n article(s)", nullptr, static_cast<int>(shown->articles))}
            .join(QStringLiteral(", "));
    case IdRole:
        return shown->entity;
    default:
        return {};
    }
}

} // namespace variorum
