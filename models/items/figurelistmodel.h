// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/partrole.h"
#include "models/pipeline/reading.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace variorum {

/// A row for each figure: the words, the kind, the value for people.
class FigureListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Words, Kind, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setArticle(std::shared_ptr<const ReadArticle> article);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const ReadArticle> m_article;
};

} // namespace variorum
