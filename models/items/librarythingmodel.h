// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/partrole.h"
#include "models/store/libraryentities.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>
#include <vector>

namespace variorum {

/// The things that a library's articles name, in their order: those of a type, whose id or one of whose names holds
/// each of the words that were typed. Filters itself: hundreds of thousands of rows are gone through as one types.
class LibraryThingModel : public QAbstractListModel {
    Q_OBJECT

public:
    using Things = std::vector<LibraryThing>;

    using QAbstractListModel::QAbstractListModel;
    void setThings(std::shared_ptr<const Things> things);
    void setFilter(const QString &typed, std::optional<EntityType> type);
    [[nodiscard]] const LibraryThing *thing(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &entity) const; ///< invalid where it is not shown
    [[nodiscard]] std::size_t allCount() const { return m_things ? m_things->size() : 0; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void filter();

    std::shared_ptr<const Things> m_things;
    std::vector<std::size_t> m_shown;
    QString m_typed;
    std::optional<EntityType> m_type;
};

} // namespace variorum
