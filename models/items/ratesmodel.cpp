// SPDX-License-Identifier: Apache-2.0
#include "models/items/ratesmodel.h"

#include <QLocale>

namespace variorum {

RatesModel::RatesModel(RateBook &book, QObject *parent) : QAbstractTableModel(parent), m_book(book) {
    connect(&m_book, &RateBook::ratesChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

bool RatesModel::add(const ExchangeRate &rate) {
    if (const QString why = rateFault(rate); !why.isEmpty()) {
        Q_EMIT refused(why);
        return false;
    }
    m_book.change({}, {rate});
    return true;
}

void RatesModel::remove(const QModelIndexList &rows) {
    RateBook::Rates gone;
    for (const QModelIndex &index : rows) {
        if (checkIndex(index, CheckIndexOption::IndexIsValid))
            gone.push_back((*m_book.rates())[static_cast<std::size_t>(index.row())]);
    }
    m_book.change(gone, {});
}

int RatesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_book.rates()->size());
}

int RatesModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags RatesModel::flags(const QModelIndex &index) const {
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant RatesModel::data(const QModelIndex &index, int role) const {
    if ((role != Qt::DisplayRole && role != Qt::EditRole) || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExchangeRate &rate = (*m_book.rates())[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case From:
        return rate.from;
    case To:
        return rate.to;
    case Rate:
        return QString::number(rate.value, 'g', 10);
    default:
        return rate.day;
    }
}

bool RatesModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || value == index.data(role))
        return false;
    const ExchangeRate before = (*m_book.rates())[static_cast<std::size_t>(index.row())];
    ExchangeRate rate = before;
    const QString text = value.toString().trimmed();
    switch (index.column()) {
    case From:
        rate.from = text.toUpper();
        break;
    case To:
        rate.to = text.toUpper();
        break;
    case Rate:
        rate.value = typedRate(text);
        break;
    default:
        rate.day = text;
    }
    if (const QString why = rateFault(rate); !why.isEmpty()) {
        Q_EMIT refused(why);
        return false;
    }
    m_book.change({before}, {rate});
    return true;
}

QVariant RatesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From:
        return tr("One unit of");
    case To:
        return tr("Was worth in");
    case Rate:
        return tr("Rate");
    default:
        return tr("On the day");
    }
}

double typedRate(const QString &text) {
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? value : QLocale().toDouble(text);
}

} // namespace variorum
