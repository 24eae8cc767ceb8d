// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textfiltermodel.h"

#include "models/base/chinese.h"

#include <utility>

namespace variorum {

void TextFilterModel::setText(const QString &text) {
    m_folded = folded(text.trimmed());
    invalidateFilter();
}

void TextFilterModel::setCondition(std::function<bool(const QModelIndex &)> condition) {
    m_condition = std::move(condition);
    invalidateFilter();
}

bool TextFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const {
    if (m_condition && !m_condition(sourceModel()->index(row, 0, parent)))
        return false;
    if (m_folded.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QString text = sourceModel()->index(row, column, parent).data().toString();
        if (folded(text).contains(m_folded))
            return true;
    }
    return false;
}

} // namespace variorum
