// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/ownnames.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace variorum {

/// The analyst's own names as a table to be edited: a change is kept at once. What cannot be a name is refused, and
/// said.
class OwnNamesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Type, Aliases, ColumnCount };

    explicit OwnNamesModel(OwnNames &names, QObject *parent = nullptr);

    /// Rows with it in one of their names, in any script and width.
    void setFilter(const QString &text);
    /// False when it was refused.
    bool add(const QString &name, EntityType type, const QString &aliases);
    void remove(const QModelIndexList &rows);
    [[nodiscard]] std::size_t count() const { return m_table->size(); } ///< of all, shown or not

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Of a type: Qt::EditRole is its number.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void refused(const QString &why);

private:
    void follow();
    void filter();
    /// Why this cannot be the name of a row; empty: it can. `row`: the one that has it already, or -1.
    [[nodiscard]] QString fault(const QString &name, int row) const;

    OwnNames &m_names;
    std::shared_ptr<const OwnNames::Table> m_table;
    std::vector<std::size_t> m_shown;
    QString m_filter;       ///< folded
    bool m_inPlace = false; ///< a cell is changed: the rows stay
};

} // namespace variorum
