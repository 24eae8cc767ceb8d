// SPDX-License-Identifier: Apache-2.0
#include "models/items/articlelistmodel.h"

#include <algorithm>

namespace variorum {

ArticleFilterModel::ArticleFilterModel(QObject *parent) : QSortFilterProxyModel(parent) {
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void ArticleFilterModel::setHits(std::optional<std::vector<SearchHit>> hits) {
    m_hits = std::move(hits);
    m_ranks.clear();
    for (std::size_t i = 0; m_hits && i < m_hits->size(); ++i)
        m_ranks.emplace((*m_hits)[i].article, i); // the first is the best
    invalidate();
}

void ArticleFilterModel::setRanked(bool ranked) {
    if (ranked == m_ranked)
        return;
    m_ranked = ranked;
    if (m_hits)
        invalidate();
}

std::size_t ArticleFilterModel::rank(qint64 article) const {
    const auto found = m_ranks.find(article);
    return found == m_ranks.end() ? m_ranks.size() : found->second;
}

QVariant ArticleFilterModel::data(const QModelIndex &index, int role) const {
    if (role != ArticleListModel::HitRole)
        return QSortFilterProxyModel::data(index, role);
    const SearchHit *hit = nullptr;
    if (m_hits) {
        const auto found = m_ranks.find(index.data(ArticleListModel::ArticleRole).toLongLong());
        hit = found == m_ranks.end() ? nullptr : &(*m_hits)[found->second];
    }
    return QVariant::fromValue(hit);
}

void ArticleFilterModel::setShelf(const Shelf &shelf) {
    if (shelf == m_shelf)
        return;
    m_shelf = shelf;
    m_kept = 0;
    invalidateFilter();
}

void ArticleFilterModel::setKept(qint64 article) {
    if (article == m_kept)
        return;
    m_kept = article;
    if (dependsOnReading())
        invalidateFilter();
}

void ArticleFilterModel::setFilters(const ArticleFilters &filters) {
    if (filters == m_filters)
        return;
    m_filters = filters;
    m_kept = 0;
    invalidateFilter();
}

bool ArticleFilterModel::dependsOnReading() const {
    return m_shelf.kind == Shelf::Kind::Unread ||
           std::any_of(m_filters.begin(), m_filters.end(),
                       [](const ArticleFilter &one) { return one.kind == ArticleFilter::Kind::Reading; });
}

bool ArticleFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const {
    const auto *articles = qobject_cast<const ArticleListModel *>(sourceModel());
    const ArticleRow *article = articles ? articles->row(articles->index(row, 0, parent)) : nullptr;
    const bool kept = article && article->article == m_kept && dependsOnReading() && !article->binned;
    if (!article || !(kept || (stands(*article, m_shelf) && passes(*article, m_filters))))
        return false;
    return !m_hits || m_ranks.count(article->article) > 0;
}

bool ArticleFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const {
    // Not by roles: 100,000 articles are compared two million times, and what a role gives is wrapped each time.
    const auto *articles = qobject_cast<const ArticleListModel *>(sourceModel());
    const ArticleRow *a = articles ? articles->row(left) : nullptr;
    const ArticleRow *b = articles ? articles->row(right) : nullptr;
    if (!a || !b)
        return false;
    if (m_hits && m_ranked) {
        const std::size_t first = rank(a->article);
        const std::size_t second = rank(b->article);
        // The best stands first, whichever way the column is sorted.
        return sortOrder() == Qt::AscendingOrder ? first < second : first > second;
    }
    const int column = left.column();
    if (const auto number = ArticleListModel::numberOf(*a, column)) {
        const auto other = ArticleListModel::numberOf(*b, column);
        if (number != other)
            return number < other;
    } else {
        const QString first = ArticleListModel::shown(*a, column);
        const QString second = ArticleListModel::shown(*b, column);
        // What is not known stands behind what is.
        if (first.isEmpty() != second.isEmpty())
            return second.isEmpty();
        if (const int order = m_collator.compare(first, second); order != 0)
            return order < 0;
    }
    return a->article < b->article;
}

} // namespace variorum
