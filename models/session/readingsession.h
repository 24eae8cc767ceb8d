// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notes/note.h"
#include "models/pipeline/reading.h"
#include "models/session/librarysession.h"

#include <QObject>

#include <optional>
#include <vector>

class QUndoStack;

namespace variorum {

/// A note of the open page and where it stands in the article that is shown.
struct PlacedNote {
    Note note;
    Span page;            ///< of the page text; empty when its words were not found there
    Span text;            ///< of the article text; empty when hidden
    bool hidden = false;  ///< an edit took its words out, or they stand in another article or in none
    bool widened = false; ///< see NoteProjection
};

/// One article being read. Commands change decisions or notes, in the library at once and one transaction each; then a
/// new Reading follows, and views repaint. All that can be undone stands on one stack.
///
/// A small page is read at once, a large one in the background: until openedArticle() comes, the former one stays.
class ReadingSession : public QObject {
    Q_OBJECT

public:
    explicit ReadingSession(LibrarySession &library, QObject *parent = nullptr);
    ~ReadingSession() override;

    /// 0 closes. The newest request supersedes an older one that is still being read.
    void open(qint64 article);
    [[nodiscard]] qint64 article() const { return m_article; } ///< its identity in the library; 0 for none
    [[nodiscard]] const ReadingPointer &reading() const { return m_reading; }
    [[nodiscard]] int index() const { return m_index; } ///< of the article in the reading; -1 when it has none there
    [[nodiscard]] const ReadArticle *readArticle() const;
    [[nodiscard]] const std::vector<PlacedNote> &notes() const { return m_notes; } ///< of the page, by place
    [[nodiscard]] QUndoStack *undoStack() const { return m_undo; }

    /// Turns a text or structure edit that is in force off, and one that is off or proposed on.
    void toggle(const EditId &id);
    /// nullopt takes a decision back.
    void decide(const EditId &id, std::optional<Verdict> verdict);
    /// The same for all edits of a rule on this page, as one undoable step.
    void decideRule(RuleId rule, Verdict verdict);
    /// Forgets all decisions on the page, as one undoable step.
    void resetDecisions();

    /// A note on a span of the page text; gives its id, or nothing when it could not be stored (failed() says why).
    std::optional<QString> addNote(Span page, NoteColour colour, const QString &body = {});
    /// Steps on the same note and field within one sitting merge into one undo step.
    void changeNote(const QString &id, NoteColour colour, const QString &body, const QStringList &tags);
    void removeNote(const QString &id);
    [[nodiscard]] const PlacedNote *note(const QString &id) const;

Q_SIGNALS:
    void openedArticle();  ///< another article, or none
    void readingChanged(); ///< the same article after a decision
    void notesChanged();
    void busyChanged(bool busy);
    void failed(const variorum::Error &error);

private:
    LibrarySession &m_library;
    QUndoStack *m_undo = nullptr;
    qint64 m_article = 0;
    qint64 m_page = 0;
    ReadingPointer m_reading;
    int m_index = -1;
    std::vector<PlacedNote> m_notes;
};

} // namespace variorum
