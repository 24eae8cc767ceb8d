// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/reading.h"
#include "models/session/readingsession.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

/// What the inspector lists of one article. Each model takes a snapshot and holds values only.
namespace variorum {

/// Roles that every list of the inspector answers.
enum PartRole {
    SpanRole = Qt::UserRole, ///< QPoint(begin, end) of the article text; of the page text in ChangeListModel
    IdRole,                  ///< entity slug, note id or edit id
    PartSortRole,
};

/// The headings, with their levels (indented).
class OutlineModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setArticle(std::shared_ptr<const ReadArticle> article);
    /// The heading under which an offset of the article text stands; -1 before the first.
    [[nodiscard]] int rowAt(Offset at) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const ReadArticle> m_article;
    std::vector<int> m_blocks; ///< indices of the headings
};

/// A row for each entity: name, type, count.
class EntityListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Type, Count, ColumnCount };
    struct Row {
        QString entity;
        QString name;
        EntityType type = EntityType::Organisation;
        std::vector<Span> mentions; ///< of the article text
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setArticle(const std::shared_ptr<const ReadArticle> &article);
    [[nodiscard]] const Row *row(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
};

/// A row for each figure: the words, the kind, the value for people.
class FigureListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Words, Kind, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setArticle(std::shared_ptr<const ReadArticle> article);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const ReadArticle> m_article;
};

/// A row for each note: its words, the quote, colour, time; hidden ones say so.
class NoteListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Body, Quote, Modified, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setNotes(std::vector<PlacedNote> notes);
    [[nodiscard]] const PlacedNote *row(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<PlacedNote> m_notes;
};

/// A row for each change of the page, by place: state, rule, before, after. Text edits, drops, and what waits.
class ChangeListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Rule, Before, After, Confidence, ColumnCount };
    struct Row {
        EditId id;
        Span page;
        EditState state = EditState::Applied;
        QString rule;
        QString reason;
        QString before; ///< shortened for display
        QString after;
        float confidence = 1;
        bool structure = false;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setReading(const ReadingPointer &reading);
    [[nodiscard]] const Row *row(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const EditId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace variorum
