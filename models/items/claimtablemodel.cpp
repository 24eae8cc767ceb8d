// SPDX-License-Identifier: Apache-2.0
#include "models/items/claimtablemodel.h"

#include "models/compare/claimtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace variorum {

void ClaimTableModel::setClaims(std::vector<Claim> claims, QStringList names, QStringList texts) {
    beginResetModel();
    m_claims = std::move(claims);
    m_names = std::move(names);
    m_texts = std::move(texts);
    endResetModel();
}

const Claim *ClaimTableModel::claim(int row) const {
    return row >= 0 && row < static_cast<int>(m_claims.size()) ? &m_claims[static_cast<std::size_t>(row)] : nullptr;
}

int ClaimTableModel::countOf(ClaimStatus status) const {
    return static_cast<int>(std::count_if(m_claims.begin(), m_claims.end(),
                                          [status](const Claim &claim) { return claim.status == status; }));
}

std::vector<ClaimReading> ClaimTableModel::readingsAt(const QModelIndex &index) const {
    std::vector<ClaimReading> out;
    const Claim *row = index.isValid() ? claim(index.row()) : nullptr;
    if (row) {
        std::copy_if(row->readings.begin(), row->readings.end(), std::back_inserter(out),
                     [&index](const ClaimReading &one) { return one.source == index.column() - FirstSource; });
    }
    return out;
}

int ClaimTableModel::rowAt(int source, Offset at) const {
    int scope = -1;
    for (std::size_t row = 0; row < m_claims.size(); ++row) {
        for (const ClaimReading &reading : m_claims[row].readings) {
            if (reading.source != source || !reading.figure.span.contains(at))
                continue;
            if (m_claims[row].status != ClaimStatus::Scope)
                return static_cast<int>(row);
            scope = scope < 0 ? static_cast<int>(row) : scope;
        }
    }
    return scope;
}

int ClaimTableModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_claims.size());
}

int ClaimTableModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : FirstSource + static_cast<int>(m_names.size());
}

QVariant ClaimTableModel::data(const QModelIndex &index, int role) const {
    const Claim *row = index.isValid() ? claim(index.row()) : nullptr;
    if (!row)
        return {};
    const int source = index.column() - FirstSource;
    switch (role) {
    case StatusRole:
        return static_cast<int>(row->status);
    case SortRole:
        if (index.column() == Status)
            return claimRank(row->status);
        if (source >= 0) {
            const std::vector<ClaimReading> readings = readingsAt(index);
            return readings.empty() ? -1 : readings.front().figure.span.begin;
        }
        return row->words;
    case Qt::DisplayRole:
        if (index.column() == Status)
            return claimStatusText(row->status);
        return index.column() == Words ? row->words : cellText(*row, source);
    case Qt::ToolTipRole:
        if (index.column() == Status)
            return claimStatusExplanation(row->status);
        return index.column() == Words ? row->words : cellToolTip(*row, source);
    case Qt::AccessibleTextRole: {
        if (source < 0)
            return data(index, Qt::DisplayRole);
        const QString words = cellText(*row, source);
        if (words.isEmpty())
            return QCoreApplication::translate("variorum", "%1 does not say").arg(m_names.value(source));
        return QCoreApplication::translate("variorum", "%1: %2, %3")
            .arg(m_names.value(source), words, claimStatusText(row->status));
    }
    default:
        return {};
    }
}

QVariant ClaimTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == Status)
        return QCoreApplication::translate("variorum", "Status");
    if (section == Words)
        return QCoreApplication::translate("variorum", "What is stated");
    return m_names.value(section - FirstSource);
}

QString ClaimTableModel::wordsOf(const ClaimReading &reading) const {
    return m_texts.value(reading.source).mid(reading.figure.span.begin, reading.figure.span.length());
}

QString ClaimTableModel::cellText(const Claim &claim, int source) const {
    return claimWords(claim, source, m_texts.value(source));
}

QString ClaimTableModel::cellToolTip(const Claim &claim, int source) const {
    QStringList lines;
    for (const ClaimReading &reading : claim.readings) {
        if (reading.source != source)
            continue;
        lines.append(QStringLiteral("%1 = %2").arg(wordsOf(reading), figureText(reading.figure)));
        lines.append(m_texts.value(source).mid(reading.sentence.begin, reading.sentence.length()));
    }
    return lines.join(u'\n');
}

ClaimFilterModel::ClaimFilterModel(QObject *parent) : QSortFilterProxyModel(parent) {
    setSortRole(ClaimTableModel::SortRole);
    setDynamicSortFilter(true);
}

void ClaimFilterModel::setStatus(std::optional<ClaimStatus> status) {
    m_status = status;
    invalidateFilter();
}

bool ClaimFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const {
    const QModelIndex index = sourceModel()->index(row, ClaimTableModel::Status, parent);
    return !m_status || index.data(ClaimTableModel::StatusRole).toInt() == static_cast<int>(*m_status);
}

bool ClaimFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const {
    const QVariant a = left.data(ClaimTableModel::SortRole);
    const QVariant b = right.data(ClaimTableModel::SortRole);
    if (a != b)
        return a.userType() == QMetaType::QString ? a.toString().localeAwareCompare(b.toString()) < 0
                                                  : a.toInt() < b.toInt();
    return left.row() < right.row(); // the order of the texts
}

QString tableAsTsv(const QAbstractItemModel &model) {
    const auto cell = [](const QVariant &value) { return value.toString().replace(u'\t', u' ').replace(u'\n', u' '); };
    QString out;
    for (int row = -1; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (column > 0)
                out += u'\t';
            out += cell(row < 0 ? model.headerData(column, Qt::Horizontal) : model.index(row, column).data());
        }
        out += u'\n';
    }
    return out;
}

} // namespace variorum
