// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/changelistmodel.h"

#include <QAbstractListModel>

#include <vector>

namespace variorum {

/// A row for each rule that changed the page, or would: its title, how many changes it made, and a switch that says
/// whether all, some or none of them are in force. A change of two rules counts for both.
class RuleListModel : public QAbstractListModel {
    Q_OBJECT

public:
    struct Row {
        RuleId rule = manualRule;
        int inForce = 0;
        int off = 0; ///< rejected, or waiting
        [[nodiscard]] int count() const { return inForce + off; }
    };

    using QAbstractListModel::QAbstractListModel;
    void setChanges(const std::vector<ChangeListModel::Row> &changes);
    [[nodiscard]] const Row *row(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes a check state only. Nothing changes here until the next setChanges().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void switched(variorum::RuleId rule, bool on);

private:
    std::vector<Row> m_rows; ///< those with the most changes first
};

} // namespace variorum
