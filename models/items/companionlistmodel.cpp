// SPDX-License-Identifier: Apache-2.0
#include "models/items/companionlistmodel.h"

#include "models/exporting/articleflow.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace variorum {

QString togetherText(const Companion &companion) {
    const auto articles = static_cast<int>(companion.articles);
    const auto sentences = static_cast<int>(companion.sentences);
    return QCoreApplication::translate("variorum", "%n article(s)", nullptr, articles) + QStringLiteral(" · ") +
           QCoreApplication::translate("variorum", "%n sentence(s)", nullptr, sentences);
}

void CompanionListModel::setCompanions(std::vector<Companion> companions) {
    beginResetModel();
    m_companions = std::move(companions);
    arrange();
    endResetModel();
}

void CompanionListModel::setOrder(Order order) {
    beginResetModel();
    m_order = order;
    arrange();
    endResetModel();
}

void CompanionListModel::arrange() {
    const bool byArticle = m_order == Order::Articles;
    std::sort(m_companions.begin(), m_companions.end(), [byArticle](const Companion &a, const Companion &b) {
        return byArticle ? std::tie(b.articles, b.sentences, a.entity) < std::tie(a.articles, a.sentences, b.entity)
                         : std::tie(b.sentences, b.articles, a.entity) < std::tie(a.sentences, a.articles, b.entity);
    });
}

const Companion *CompanionListModel::companion(const QModelIndex &index) const {
    return index.isValid() && index.row() < rowCount() ? &m_companions[static_cast<std::size_t>(index.row())] : nullptr;
}

int CompanionListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_companions.size());
}

QVariant CompanionListModel::data(const QModelIndex &index, int role) const {
    const Companion *shown = companion(index);
    if (shown == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->name;
    case Qt::AccessibleTextRole:
        return QStringList{shown->name, entityKindText(shown->type), togetherText(*shown)}.join(QStringLiteral(", "));
    case IdRole:
        return shown->entity;
    default:
        return {};
    }
}

} // namespace variorum
