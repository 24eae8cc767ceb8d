// SPDX-License-Identifier: Apache-2.0
#include "models/items/entitylistmodel.h"

#include "models/exporting/articleflow.h"
#include "models/items/parttexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace variorum {

void EntityListModel::setArticle(const std::shared_ptr<const ReadArticle> &article) {
    beginResetModel();
    m_rows.clear();
    std::map<QString, std::size_t> known;
    if (article) {
        for (const Mention &mention : article->mentions) {
            const auto place = known.emplace(mention.entity, m_rows.size());
            if (place.second)
                m_rows.push_back({mention.entity, mention.name, mention.type, {}});
            m_rows[place.first->second].mentions.push_back(mention.span);
        }
    }
    // The most often named first; of equals, the first named.
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &a, const Row &b) { return a.mentions.size() > b.mentions.size(); });
    endResetModel();
}

const EntityListModel::Row *EntityListModel::row(const QModelIndex &index) const {
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    return &m_rows[static_cast<std::size_t>(index.row())];
}

int EntityListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntityListModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntityListModel::data(const QModelIndex &index, int role) const {
    const Row *entity = row(index);
    if (!entity)
        return {};
    const auto count = static_cast<int>(entity->mentions.size());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name   ? QVariant(entity->name)
               : index.column() == Type ? QVariant(entityKindText(entity->type))
                                        : QVariant(count);
    case PartSortRole:
        return index.column() == Count ? QVariant(count) : index.data(Qt::DisplayRole);
    case Qt::AccessibleTextRole:
        return index.column() == Count ? QCoreApplication::translate("variorum", "%n mention(s)", nullptr, count)
                                       : index.data(Qt::DisplayRole).toString();
    case Qt::TextAlignmentRole:
        return index.column() == Count ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SpanRole:
        return spanVariant(entity->mentions.front());
    case IdRole:
        return entity->entity;
    default:
        return {};
    }
}

QVariant EntityListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return QCoreApplication::translate("variorum", "Name");
    case Type:
        return QCoreApplication::translate("variorum", "Type");
    case Count:
        return QCoreApplication::translate("variorum", "Count");
    default:
        return {};
    }
}

} // namespace variorum
