// SPDX-License-Identifier: Apache-2.0
#include "ui/notes/noteeditor.h"

#include "models/items/localtime.h"
#include "ui/actions/icons.h"
#include "ui/notes/colourbar.h"
#include "ui/notes/hiddennote.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace variorum {

namespace {

constexpr int storeAfter = 500; // ms without a key

QStringList tagsOf(const QString &text) {
    QStringList tags;
    // Chinese keyboards give the full-width comma and the enumeration comma.
    for (const QString &part : QString(text).replace(u'，', u',').replace(u'、', u',').split(u',')) {
        const QString tag = part.trimmed();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    }
    return tags;
}

} // namespace

NoteEditor::NoteEditor(ReadingSession &reading, QWidget *parent)
    : QWidget(parent), m_reading(reading), m_quote(new QLabel), m_hidden(new QWidget), m_colour(new ColourBar),
      m_body(new QPlainTextEdit), m_tags(new QLineEdit), m_times(new QLabel) {
    setObjectName(QStringLiteral("note-editor"));
    setAccessibleName(tr("Note"));
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setAccessibleName(tr("Quoted words"));

    auto *why = new QLabel(tr("A change took these words out."));
    why->setWordWrap(true);
    auto *back = new QPushButton(tr("Bring Them Back"));
    back->setObjectName(QStringLiteral("bring-back"));
    auto *hidden = new QHBoxLayout(m_hidden);
    hidden->setContentsMargins(0, 0, 0, 0);
    hidden->addWidget(why, 1);
    hidden->addWidget(back);

    m_body->setObjectName(QStringLiteral("note-body"));
    m_body->setPlaceholderText(tr("What is worth saying here?"));
    m_body->setAccessibleName(tr("Words of the note"));
    m_body->setTabChangesFocus(true);
    m_tags->setObjectName(QStringLiteral("note-tags"));
    m_tags->setPlaceholderText(tr("Tags, separated by commas"));
    m_tags->setAccessibleName(tr("Tags"));
    m_times->setProperty("faint", true);

    auto *remove = new QToolButton;
    remove->setObjectName(QStringLiteral("note-remove"));
    remove->setIcon(themedIcon(QLatin1StringView("bin")));
    remove->setToolTip(tr("Remove the note"));
    remove->setAccessibleName(tr("Remove the note"));
    remove->setFocusPolicy(Qt::StrongFocus);
    auto *colours = new QHBoxLayout;
    colours->addWidget(m_colour);
    colours->addStretch();
    colours->addWidget(remove);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_quote);
    layout->addWidget(m_hidden);
    layout->addLayout(colours);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_tags);
    layout->addWidget(m_times);

    m_wait.setSingleShot(true);
    m_wait.setInterval(storeAfter);
    connect(&m_wait, &QTimer::timeout, this, &NoteEditor::flush);
    connect(m_body, &QPlainTextEdit::textChanged, this, &NoteEditor::edited);
    connect(m_tags, &QLineEdit::textEdited, this, &NoteEditor::edited);
    connect(m_colour, &ColourBar::picked, this, [this] {
        edited();
        flush();
    });
    connect(back, &QPushButton::clicked, this, &NoteEditor::bringBack);
    connect(remove, &QToolButton::clicked, this, [this] {
        flush();
        Q_EMIT removeRequested(m_id);
    });
    connect(&m_reading, &ReadingSession::notesChanged, this, &NoteEditor::show);
    m_body->installEventFilter(this);
    m_tags->installEventFilter(this);
    show();
}

NoteEditor::~NoteEditor() = default;

void NoteEditor::setNote(const QString &id) {
    if (id == m_id)
        return;
    flush();
    m_id = id;
    show();
}

void NoteEditor::setColours(const ReadingColours &colours) {
    m_colour->setColours(colours);
}

void NoteEditor::editBody() {
    m_body->setFocus();
    m_body->moveCursor(QTextCursor::End);
}

void NoteEditor::flush() {
    m_wait.stop();
    if (!m_dirty)
        return;
    setDirty(false);
    m_reading.changeNote(m_id, m_colour->current(), m_body->toPlainText(), tagsOf(m_tags->text()));
}

void NoteEditor::setDirty(bool dirty) {
    if (std::exchange(m_dirty, dirty) != dirty)
        Q_EMIT waitingChanged(dirty);
}

void NoteEditor::hideEvent(QHideEvent *event) {
    flush();
    QWidget::hideEvent(event);
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusOut)
        flush();
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::show() {
    const PlacedNote *placed = m_reading.note(m_id);
    if (placed == nullptr) {
        setDirty(false); // a note that is gone takes nothing more
        setVisible(false);
        return;
    }
    setVisible(true);
    // What is being typed is newer than what is stored.
    if (m_dirty)
        return;
    m_showing = true;
    const Note *unsaved = m_reading.unsaved().find(m_id);
    const Note &note = unsaved != nullptr ? *unsaved : placed->note;
    const QString quote = shownWords(*placed, m_reading.readArticle()).simplified();
    m_quote->setText(QStringLiteral("“%1”").arg(quote.size() > 120 ? quote.left(119) + u'…' : quote));
    m_hidden->setVisible(placed->hidden && !placed->page.isEmpty() &&
                         !editsHiding(*m_reading.reading(), placed->page).empty());
    m_colour->setCurrent(note.colour);
    if (m_body->toPlainText() != note.body)
        m_body->setPlainText(note.body);
    if (tagsOf(m_tags->text()) != note.tags)
        m_tags->setText(note.tags.join(QStringLiteral(", ")));
    m_times->setText(QStringLiteral("%1 · %2").arg(note.author, localTime(note.modified)));
    m_showing = false;
}

void NoteEditor::edited() {
    if (m_showing || m_id.isEmpty())
        return;
    setDirty(true);
    m_wait.start();
}

void NoteEditor::bringBack() {
    const PlacedNote *placed = m_reading.note(m_id);
    if (placed == nullptr || !m_reading.reading())
        return;
    const std::vector<EditId> hiding = editsHiding(*m_reading.reading(), placed->page);
    for (const EditId &id : hiding)
        m_reading.decide(id, Verdict::Reject);
}

} // namespace variorum
