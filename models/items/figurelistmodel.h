// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/partrole.h"
#include "models/pipeline/reading.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace variorum {

/// A row for each figure: the words, the kind, the value for people, and what it is in the currency of the display; in
/// the article's order or another.
class FigureListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Words, Kind, Value, Converted, ColumnCount };
    /// By size: the figures of one kind and unit together, the largest first; money as it is converted. By date: dates
    /// and times from the earliest on, then what is none.
    enum class Order { Place, Size, Date };

    using QAbstractTableModel::QAbstractTableModel;
    void setArticle(std::shared_ptr<const ReadArticle> article);
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    void setDisplay(const FigureDisplay &display);
    [[nodiscard]] const FigureDisplay &display() const { return m_display; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void arrange();

    std::shared_ptr<const ReadArticle> m_article;
    std::vector<std::size_t> m_rows; ///< to the article's figures
    Order m_order = Order::Place;
    FigureDisplay m_display;
};

} // namespace variorum
