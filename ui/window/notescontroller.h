// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notes/note.h"

#include <QObject>

namespace variorum {

class ActionSet;
class Inspector;
class ReadingArea;
class ReadingSession;

/// Makes highlights and notes of what is selected.
class NotesController : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ReadingSession &reading;
        ReadingArea &area;
        Inspector &inspector;
        ActionSet &actions;
    };
    NotesController(const Parts &parts, QObject *parent);

    [[nodiscard]] NoteColour colour() const { return m_colour; } ///< of the next highlight
    void setColour(NoteColour colour) { m_colour = colour; }

Q_SIGNALS:
    void inspectorWanted(int tab); ///< it may be hidden

private:
    /// The new note's id, or of the note that stands on exactly these words; empty without a selection.
    QString highlight(NoteColour colour);
    void addNote();

    Parts m_parts;
    NoteColour m_colour = NoteColour::Yellow;
};

} // namespace variorum
