// SPDX-License-Identifier: Apache-2.0
#include "ui/notes/notespane.h"

#include "ui/notes/colourbar.h"
#include "ui/notes/noteeditor.h"
#include "ui/widgets/filterlist.h"

#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

namespace variorum {

NotesPane::NotesPane(ReadingSession &reading, QWidget *parent)
    : QWidget(parent), m_reading(reading), m_colours(readingColours(Theme::Light)), m_model(new NoteListModel(this)),
      m_list(new FilterList(m_model, [this](const QModelIndex &index) { return card(index); })),
      m_editor(new NoteEditor(reading)) {
    m_list->setNames(tr("Notes"), tr("Filter notes"),
                     tr("Select words in the article and press H to highlight them, or N to write a note."));
    m_list->view()->setObjectName(QStringLiteral("note-list"));
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_list);
    split->addWidget(m_editor);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);

    connect(m_list, &FilterList::chosen, this, [this](const QModelIndex &index) {
        if (const PlacedNote *placed = m_model->row(index)) {
            m_editor->setNote(placed->note.id);
            Q_EMIT noteChosen(m_editor->noteId());
            Q_EMIT currentChanged();
        }
    });
    connect(m_list, &FilterList::activated, m_editor, &NoteEditor::editBody);
    connect(m_editor, &NoteEditor::removeRequested, this, &NotesPane::removeCurrent);
    connect(m_editor, &NoteEditor::waitingChanged, this, &NotesPane::waitingChanged);
    connect(&m_reading, &ReadingSession::notesChanged, this, &NotesPane::reload);
    connect(&m_reading, &ReadingSession::openedArticle, this, &NotesPane::reload);
    connect(&m_reading, &ReadingSession::readingChanged, this, &NotesPane::reload);
    reload();
}

void NotesPane::setColours(const ReadingColours &colours) {
    m_colours = colours;
    m_editor->setColours(colours);
    m_list->view()->viewport()->update();
}

void NotesPane::setCurrentNote(const QString &id) {
    m_list->select(m_model->indexOf(id));
    m_editor->setNote(id);
    Q_EMIT currentChanged();
}

QString NotesPane::currentNote() const {
    return m_reading.note(m_editor->noteId()) != nullptr ? m_editor->noteId() : QString();
}

void NotesPane::editCurrent() {
    m_editor->editBody();
}

void NotesPane::step(int by) {
    m_list->step(by);
}

void NotesPane::removeCurrent() {
    const QString id = currentNote();
    if (!id.isEmpty())
        m_reading.removeNote(id);
}

void NotesPane::flush() {
    m_editor->flush();
}

void NotesPane::reload() {
    m_model->setNotes(m_reading.notes(), m_reading.readArticle());
    const QString current = currentNote();
    m_list->select(m_model->indexOf(current));
    if (current.isEmpty())
        m_editor->setNote({});
    Q_EMIT currentChanged();
}

Card NotesPane::card(const QModelIndex &index) const {
    Card card;
    const PlacedNote *placed = m_model->row(index);
    if (placed == nullptr)
        return card;
    const QString quote = index.siblingAtColumn(NoteListModel::Quote).data().toString().simplified();
    const QString body = placed->note.body.simplified();
    card.chip = m_colours.mark(placed->note.colour);
    card.script = scriptOf(quote);
    card.title = body.isEmpty() ? quote : body;
    card.titleLines = 2;
    card.detail = body.isEmpty() ? noteColourText(placed->note.colour) : quote;
    if (!placed->note.tags.isEmpty())
        card.detailSide = QStringLiteral("#") + placed->note.tags.join(QStringLiteral(" #"));
    if (placed->hidden) {
        card.dim = true;
        card.detail = tr("Hidden by a change");
    }
    return card;
}

} // namespace variorum
