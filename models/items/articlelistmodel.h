// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/articlefilter.h"
#include "models/items/shelf.h"
#include "models/store/searchresult.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>
#include <unordered_map>
#include <vector>

class QMimeData;

namespace variorum {

/// The articles of a library, a row each. The identity is given under ArticleRole. Rows can be dragged.
class ArticleListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Publisher, Published, Script, Characters, Changes, Notes, Imported, ColumnCount };
    enum Role {
        ArticleRole = Qt::UserRole,
        PageRole,
        NumberRole, ///< what numberOf() gives
        BylineRole,
        PublisherRole,
        PublishedRole,
        NotesRole,
        BinnedRole,
        ProgressRole,
        TagsRole,    ///< the analyst's
        SourcesRole, ///< how many articles its story has that are not in the bin; 0: it is in none
        HitRole, ///< of ArticleFilterModel: a pointer to the SearchHit that is shown, nullptr while nothing is searched
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps selections and persistent indices of articles that stay.
    void setRows(std::vector<ArticleRow> rows);
    /// Replaces the row of an article that is there.
    void setRow(const ArticleRow &row);
    [[nodiscard]] const ArticleRow *row(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(qint64 article) const;
    /// What a column says of an article.
    [[nodiscard]] static QString shown(const ArticleRow &row, int column);
    /// What it is ordered by, where that is no text.
    [[nodiscard]] static std::optional<qint64> numberOf(const ArticleRow &row, int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override { return {QLatin1StringView(mimeType)}; }
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// The articles that are dragged; none where it is something else.
    static constexpr const char *mimeType = "application/x-variorum-articles";
    [[nodiscard]] static std::vector<qint64> articlesIn(const QMimeData *data);

private:
    void removeRowsMissingIn(const std::vector<ArticleRow> &rows);

    [[nodiscard]] int sources(const ArticleRow &row) const;

    std::vector<ArticleRow> m_rows;            ///< by identity
    std::unordered_map<qint64, int> m_sources; ///< of stories
};

/// Sorted and filtered: what stands on a shelf and passes all filters, and of that what a search has found, if there is
/// one. An article that was found in its text and in notes stands there once, with its best hit.
class ArticleFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ArticleFilterModel(QObject *parent = nullptr);
    /// nullopt: nothing is searched, all are shown.
    void setHits(std::optional<std::vector<SearchHit>> hits);
    [[nodiscard]] bool isSearched() const { return m_hits.has_value(); }
    /// In the order of the hits, while there are any, instead of that of the column.
    void setRanked(bool ranked);
    [[nodiscard]] bool isRanked() const { return m_ranked; }
    /// What is kept goes with it.
    void setShelf(const Shelf &shelf);
    [[nodiscard]] const Shelf &shelf() const { return m_shelf; }
    void setFilters(const ArticleFilters &filters);
    /// An article that stays in the list though it is not unread any more: it is being read.
    void setKept(qint64 article);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] std::size_t rank(qint64 article) const;

    std::optional<std::vector<SearchHit>> m_hits;
    std::unordered_map<qint64, std::size_t> m_ranks; ///< of articles; index of the best hit
    bool m_ranked = true;
    [[nodiscard]] bool dependsOnReading() const;

    Shelf m_shelf;
    ArticleFilters m_filters;
    qint64 m_kept = 0;
    QCollator m_collator;
};

} // namespace variorum

Q_DECLARE_METATYPE(const variorum::SearchHit *)
