// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/partrole.h"
#include "models/store/libraryentities.h"

#include <QAbstractListModel>

#include <vector>

namespace variorum {

/// The things that are named together with another one, those of most articles or of most sentences first.
class CompanionListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Order { Articles, Sentences };

    using QAbstractListModel::QAbstractListModel;
    void setCompanions(std::vector<Companion> companions);
    void setOrder(Order order);
    [[nodiscard]] const Companion *companion(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void arrange();

    std::vector<Companion> m_companions;
    Order m_order = Order::Articles;
};

/// "12 articles · 3 sentences": what both are named in.
[[nodiscard]] QString togetherText(const Companion &companion);

} // namespace variorum
