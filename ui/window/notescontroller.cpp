// SPDX-License-Identifier: Apache-2.0
#include "ui/window/notescontroller.h"

#include "models/session/readingsession.h"
#include "ui/actions/actionset.h"
#include "ui/notes/notespane.h"
#include "ui/reader/readerview.h"
#include "ui/window/inspector.h"
#include "ui/window/readingarea.h"

namespace variorum {

NotesController::NotesController(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {
    ActionSet &actions = m_parts.actions;
    actions.on(ActionId::Highlight, this, [this] { highlight(m_colour); });
    actions.on(ActionId::AddNote, this, &NotesController::addNote);
    actions.on(ActionId::RemoveNote, this, [this] { m_parts.inspector.notes()->removeCurrent(); });
    const std::pair<ActionId, NoteColour> colours[] = {{ActionId::HighlightYellow, NoteColour::Yellow},
                                                       {ActionId::HighlightGreen, NoteColour::Green},
                                                       {ActionId::HighlightBlue, NoteColour::Blue},
                                                       {ActionId::HighlightPink, NoteColour::Pink},
                                                       {ActionId::HighlightOrange, NoteColour::Orange}};
    for (const auto &row : colours) {
        const NoteColour colour = row.second;
        actions.on(row.first, this, [this, colour] { highlight(colour); });
    }
    connect(m_parts.area.reader(), &ReaderView::noteRequested, this, &NotesController::addNote);
    connect(m_parts.area.reader(), &ReaderView::highlightRequested, this,
            [this](Span, NoteColour colour) { highlight(colour); });
}

QString NotesController::highlight(NoteColour colour) {
    const Span page = m_parts.area.pageSelection();
    if (page.isEmpty())
        return {};
    m_colour = colour;
    QString id;
    for (const PlacedNote &placed : m_parts.reading.notes()) {
        // Once more on the same words gives them another colour, not a second note.
        if (placed.page != page)
            continue;
        const Note note = placed.note;
        m_parts.reading.changeNote(note.id, colour, note.body, note.tags);
        id = note.id;
        break;
    }
    if (id.isEmpty())
        id = m_parts.reading.addNote(page, colour).value_or(QString());
    m_parts.inspector.notes()->setCurrentNote(id);
    m_parts.area.setCurrentNote(id);
    return id;
}

void NotesController::addNote() {
    if (highlight(m_colour).isEmpty())
        return;
    Q_EMIT inspectorWanted(Inspector::Notes);
    m_parts.inspector.notes()->editCurrent();
}

} // namespace variorum
