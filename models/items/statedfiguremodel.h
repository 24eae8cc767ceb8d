// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/figureseries.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace variorum {

/// A row for each figure of a series: when it was written, its value, its words, who wrote it and where.
class StatedFigureModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Value, Words, Publisher, Title, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setFigures(std::shared_ptr<const ThingDossier> dossier, const FigureSeries &series);
    void setDisplay(const FigureDisplay &display);
    [[nodiscard]] const ThingFigure *figure(int row) const;
    [[nodiscard]] const NamingArticle &articleOf(const ThingFigure &figure) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const ThingDossier> m_dossier;
    std::vector<std::size_t> m_rows; ///< figures of the dossier
    FigureDisplay m_display;
};

} // namespace variorum
