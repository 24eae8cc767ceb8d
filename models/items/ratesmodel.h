// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/ratebook.h"

#include <QAbstractTableModel>

namespace variorum {

/// The exchange rates as a table to be edited: a change is kept at once. What is no rate is refused, and said.
class RatesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { From, To, Rate, Day, ColumnCount };

    explicit RatesModel(RateBook &book, QObject *parent = nullptr);

    /// False when it was refused. One of the same currencies and day is replaced.
    bool add(const ExchangeRate &rate);
    void remove(const QModelIndexList &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void refused(const QString &why);

private:
    RateBook &m_book;
};

/// A rate as a person types it: a decimal point whatever the system's language, and the language's own.
[[nodiscard]] double typedRate(const QString &text);

} // namespace variorum
