// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/shelf.h"

#include <QAbstractListModel>

#include <optional>
#include <set>
#include <vector>

namespace variorum {

/// The shelves of a library, with how many articles stand on each: those that every library has, then the collections
/// by name and the stories by title, each group under a heading, then the bin if there is anything in it. A group can
/// be folded: of its shelves only the one that is shown is left then. Collections and stories are renamed under
/// Qt::EditRole; articles of ArticleListModel can be dropped on them and on the bin. The model changes nothing itself,
/// it says what is wanted.
class ShelfListModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Of headings CountRole is the number of their shelves.
    enum Role { KindRole = Qt::UserRole, CountRole, HeadingRole, FoldedRole };
    enum class Group : std::uint8_t { Collections, Stories };

    using QAbstractListModel::QAbstractListModel;

    /// `shown` has its row in any case.
    void setContent(std::vector<Collection> collections, std::vector<Story> stories,
                    const std::vector<ArticleRow> &articles, const Shelf &shown);
    [[nodiscard]] Shelf shelf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Shelf &shelf) const;
    void setFolded(const std::set<Group> &groups);
    [[nodiscard]] const std::set<Group> &folded() const { return m_folded; }
    [[nodiscard]] QModelIndex headingOf(Group group) const; ///< invalid where the group has no shelves
    /// That a heading is of; nullopt for shelves.
    [[nodiscard]] std::optional<Group> headed(const QModelIndex &index) const;
    [[nodiscard]] static std::optional<Group> groupOf(const Shelf &shelf);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void renameRequested(const variorum::Shelf &shelf, const QString &name);
    void articlesDropped(const variorum::Shelf &shelf, const std::vector<qint64> &articles);

private:
    struct Row {
        Shelf shelf;
        QString name;
        int count = 0;
        std::optional<Group> heading = std::nullopt; ///< of those below it; no shelf

        [[nodiscard]] bool isSameAs(const Row &other) const {
            return shelf == other.shelf && name == other.name && heading == other.heading;
        }
    };
    [[nodiscard]] bool isOpen(const Row &row) const;
    void showRows();

    std::vector<Row> m_all;  ///< also those that are folded away
    std::vector<Row> m_rows; ///< that are seen
    Shelf m_shown;
    std::set<Group> m_folded;
};

} // namespace variorum
