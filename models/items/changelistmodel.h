// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/partrole.h"
#include "models/pipeline/reading.h"

#include <QAbstractTableModel>

#include <vector>

namespace variorum {

/// A row for each change of the page, by place: state, rule, before, after. Text edits, drops, and what waits.
class ChangeListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Rule, Before, After, Confidence, ColumnCount };
    struct Row {
        EditId id;
        Span page;
        EditState state = EditState::Applied;
        QString rule;
        QString reason;
        QString before; ///< shortened for display
        QString after;
        float confidence = 1;
        bool structure = false;
        bool removes = false; ///< words, and puts none in their place
        bool decided = false; ///< by the analyst

        /// It waits, or it is in force and not sure, and nobody has decided on it.
        [[nodiscard]] bool wantsReview() const {
            return !decided && (state == EditState::Proposed || (state == EditState::Applied && confidence < sure));
        }
    };
    static constexpr float sure = 0.9F; ///< a confidence below it is worth a look

    using QAbstractTableModel::QAbstractTableModel;
    void setReading(const ReadingPointer &reading);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; } ///< by place
    [[nodiscard]] const Row *row(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const EditId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace variorum
