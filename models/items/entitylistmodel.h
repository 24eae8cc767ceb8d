// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/partrole.h"
#include "models/pipeline/reading.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace variorum {

/// A row for each entity: name, type, count.
class EntityListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Type, Count, ColumnCount };
    struct Row {
        QString entity;
        QString name;
        EntityType type = EntityType::Organisation;
        std::vector<Span> mentions; ///< of the article text
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setArticle(const std::shared_ptr<const ReadArticle> &article);
    [[nodiscard]] const Row *row(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace variorum
