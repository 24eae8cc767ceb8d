// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>
#include <QString>

#include <functional>

namespace variorum {

/// Rows of which some column holds the text, script, width and case aside, and which meet a condition.
class TextFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setText(const QString &text);
    void setCondition(std::function<bool(const QModelIndex &)> condition); ///< of the source model; none: all

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_folded;
    std::function<bool(const QModelIndex &)> m_condition;
};

} // namespace variorum
