// SPDX-License-Identifier: Apache-2.0
#include "models/items/notelistmodel.h"

#include "models/items/localtime.h"
#include "models/items/parttexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace variorum {

namespace {

/// In local time, as short as the locale has it.
QString quoteText(const PlacedNote &note, const QString &words) {
    const QString quote = shortened(words);
    if (note.page.isEmpty())
        return QCoreApplication::translate("variorum", "%1 (not found on the page)").arg(quote);
    return note.hidden ? QCoreApplication::translate("variorum", "%1 (hidden)").arg(quote) : quote;
}

} // namespace

void NoteListModel::setNotes(std::vector<PlacedNote> notes, const ReadArticle *article) {
    std::vector<QString> words;
    words.reserve(notes.size());
    for (const PlacedNote &note : notes)
        words.push_back(shownWords(note, article));
    const bool sameRows = std::equal(notes.begin(), notes.end(), m_notes.begin(), m_notes.end(),
                                     [](const PlacedNote &a, const PlacedNote &b) { return a.note.id == b.note.id; });
    if (sameRows) {
        // While a note is typed its row stays, and what is selected with it.
        for (std::size_t i = 0; i < notes.size(); ++i) {
            if (m_notes[i] == notes[i] && m_words[i] == words[i])
                continue;
            m_notes[i] = std::move(notes[i]);
            m_words[i] = std::move(words[i]);
            const int row = static_cast<int>(i);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_notes = std::move(notes);
    m_words = std::move(words);
    endResetModel();
}

const PlacedNote *NoteListModel::row(const QModelIndex &index) const {
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    return &m_notes[static_cast<std::size_t>(index.row())];
}

QModelIndex NoteListModel::indexOf(const QString &id) const {
    const auto found =
        std::find_if(m_notes.begin(), m_notes.end(), [&id](const PlacedNote &note) { return note.note.id == id; });
    return found == m_notes.end() ? QModelIndex() : index(static_cast<int>(found - m_notes.begin()), 0);
}

int NoteListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

int NoteListModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NoteListModel::data(const QModelIndex &index, int role) const {
    const PlacedNote *note = row(index);
    if (!note)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Body    ? shortened(note->note.body)
               : index.column() == Quote ? quoteText(*note, m_words[static_cast<std::size_t>(index.row())])
                                         : localTime(note->note.modified);
    case Qt::ToolTipRole:
        return index.column() == Body ? note->note.body : m_words[static_cast<std::size_t>(index.row())];
    case Qt::DecorationRole:
        // The number alone: what makes a colour of it is the view's.
        return index.column() == Body ? QVariant(noteColourRgb(note->note.colour)) : QVariant();
    case PartSortRole:
        return index.column() == Modified ? QVariant(note->note.modified) : QVariant(index.row());
    case SpanRole:
        return spanVariant(note->text);
    case IdRole:
        return note->note.id;
    default:
        return {};
    }
}

QVariant NoteListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Body:
        return QCoreApplication::translate("variorum", "Note");
    case Quote:
        return QCoreApplication::translate("variorum", "Words");
    case Modified:
        return QCoreApplication::translate("variorum", "Changed");
    default:
        return {};
    }
}

} // namespace variorum
