// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/comparison.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace variorum {

/// The claims of a comparison, a row each; behind status and words a column for each source, with its readings. A value
/// that only one source has is marked by the row's status.
class ClaimTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Status, Words, FirstSource };
    enum Role {
        StatusRole = Qt::UserRole, ///< ClaimStatus as int, for every cell of the row
        SortRole,                  ///< int, or a string for the words
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `names` are the columns' headers and `texts` the sources' texts, one for each source.
    void setClaims(std::vector<Claim> claims, QStringList names, QStringList texts);
    [[nodiscard]] const Claim *claim(int row) const;
    [[nodiscard]] int countOf(ClaimStatus status) const;
    /// A source's readings of a claim, by place; empty beside the sources' columns.
    [[nodiscard]] std::vector<ClaimReading> readingsAt(const QModelIndex &index) const;
    /// The first row, scopes last, with a reading over a place of a source's text, or -1.
    [[nodiscard]] int rowAt(int source, Offset at) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString wordsOf(const ClaimReading &reading) const;
    [[nodiscard]] QString cellText(const Claim &claim, int source) const;
    [[nodiscard]] QString cellToolTip(const Claim &claim, int source) const;

    std::vector<Claim> m_claims;
    QStringList m_names;
    QStringList m_texts;
};

/// Sorted, and filtered by status. Sorted by status conflicts come first, then other scopes, agreement, single ones.
class ClaimFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ClaimFilterModel(QObject *parent = nullptr);
    /// Without one: all.
    void setStatus(std::optional<ClaimStatus> status);
    [[nodiscard]] std::optional<ClaimStatus> status() const { return m_status; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::optional<ClaimStatus> m_status;
};

/// A table as tab-separated text, headers first, in the order that the model shows; tabs and line feeds in cells become
/// spaces.
[[nodiscard]] QString tableAsTsv(const QAbstractItemModel &model);

} // namespace variorum
