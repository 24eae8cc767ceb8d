// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/articleparts.h"
#include "models/session/readingsession.h"
#include "ui/widgets/carddelegate.h"
#include "ui/widgets/typography.h"

#include <QWidget>

namespace variorum {

class FilterList;
class NoteEditor;

/// The notes of the page in their order, and the current one's editor below.
class NotesPane : public QWidget {
    Q_OBJECT

public:
    explicit NotesPane(ReadingSession &reading, QWidget *parent = nullptr);

    void setColours(const ReadingColours &colours);
    void setCurrentNote(const QString &id); ///< says nothing
    [[nodiscard]] QString currentNote() const;
    void editCurrent();
    void step(int by);
    void removeCurrent();
    void flush(); ///< stores what was typed last

Q_SIGNALS:
    /// Chosen in the list: the reader is to show it.
    void noteChosen(const QString &id);
    void currentChanged();
    void waitingChanged(bool waiting); ///< something was typed that is not stored yet

private:
    void reload();
    [[nodiscard]] Card card(const QModelIndex &index) const;

    ReadingSession &m_reading;
    ReadingColours m_colours;
    NoteListModel *m_model;
    FilterList *m_list;
    NoteEditor *m_editor;
};

} // namespace variorum
