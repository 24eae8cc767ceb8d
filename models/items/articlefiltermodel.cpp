// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/items/articlelistmodel.h"

#include <algorithm>

namespace variorum {

ArticleFilterModel::ArticleFilterModel(QObject *parent) : QSortFilterProxyModel(parent) {
    setSortRole(ArticleListModel::SortRole);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void ArticleFilterModel::setFilterText(const QString &text) {
    if (text == m_text)
        return;
    m_text = text;
    m_words = folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ArticleFilterModel::setBinShown(bool shown) {
    if (shown == m_binShown)
        return;
    m_binShown = shown;
    invalidateFilter();
}

bool ArticleFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const {
    const auto *articles = qobject_cast<const ArticleListModel *>(sourceModel());
    const ArticleRow *article = articles ? articles->row(articles->index(row, 0, parent)) : nullptr;
    if (!article || article->binned != m_binShown)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString &words = articles->foldedWords(row);
    return std::all_of(m_words.begin(), m_words.end(), [&words](const QString &word) { return words.contains(word); });
}

bool ArticleFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const {
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString) {
        const QString first = a.toString();
        const QString second = b.toString();
        // What is not known stands behind what is.
        if (first.isEmpty() != second.isEmpty())
            return second.isEmpty();
        if (const int order = m_collator.compare(first, second); order != 0)
            return order < 0;
    } else if (a != b) {
        return a.toLongLong() < b.toLongLong();
    }
    return left.data(ArticleListModel::ArticleRole).toLongLong() <
           right.data(ArticleListModel::ArticleRole).toLongLong();
}

} // namespace variorum
