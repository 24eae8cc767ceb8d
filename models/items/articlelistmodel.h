// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/library.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

#include <vector>

namespace variorum {

/// The articles of a library, a row each. Sort keys are given under SortRole, the identity under ArticleRole.
class ArticleListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Publisher, Published, Script, Characters, Changes, Notes, Imported, ColumnCount };
    enum Role {
        ArticleRole = Qt::UserRole,
        PageRole,
        SortRole,
        BylineRole,
        PublisherRole,
        PublishedRole,
        NotesRole,
        BinnedRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps selections and persistent indices of articles that stay.
    void setRows(std::vector<ArticleRow> rows);
    [[nodiscard]] const ArticleRow *row(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(qint64 article) const;
    /// Title, byline, publisher and path of a row, a line each, folded for matching. Made when it is first asked for.
    [[nodiscard]] const QString &foldedWords(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    static QVariant shown(const ArticleRow &row, int column);
    static QVariant sortKey(const ArticleRow &row, int column);
    void removeRowsMissingIn(const std::vector<ArticleRow> &rows);

    std::vector<ArticleRow> m_rows;             ///< by identity
    mutable std::vector<QString> m_foldedWords; ///< of each row, empty until asked for
};

/// Sorted and filtered. Every word of the filter must stand in title, byline, publisher or path; script, width and case
/// do not matter. Shows what is in the bin, or what is not.
class ArticleFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ArticleFilterModel(QObject *parent = nullptr);
    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const { return m_text; }
    void setBinShown(bool shown);
    [[nodiscard]] bool isBinShown() const { return m_binShown; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    QStringList m_words;
    bool m_binShown = false;
    QCollator m_collator;
};

} // namespace variorum
