// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/partrole.h"
#include "models/session/noteplaces.h"

#include <QAbstractTableModel>

#include <vector>

namespace variorum {

/// A row for each note: its words, the quote, colour, time; hidden ones say so.
class NoteListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Body, Quote, Modified, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// `article` is the one that they are projected into; none where none is shown.
    void setNotes(std::vector<PlacedNote> notes, const ReadArticle *article);
    [[nodiscard]] const PlacedNote *row(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<PlacedNote> m_notes;
    std::vector<QString> m_words; ///< of each, as the article shows them
};

} // namespace variorum
