// SPDX-License-Identifier: Apache-2.0
// What the analyst does to the open page: decisions and notes. Each is stored first, and stands on the undo stack only
// once it is.
#include "models/session/readingsession.h"

#include "models/session/blockoperation.h"
#include "models/session/correction.h"
#include "models/session/editlookup.h"

#include <QCoreApplication>
#include <QUndoStack>
#include <QUuid>

#include <algorithm>

namespace variorum {

namespace {

QString translated(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

const char *operationName(BlockOperation::Sort sort) {
    switch (sort) {
    case BlockOperation::Sort::Drop:
        return QT_TRANSLATE_NOOP("variorum", "Leave out of the article");
    case BlockOperation::Sort::BringBack:
        return QT_TRANSLATE_NOOP("variorum", "Bring back into the article");
    case BlockOperation::Sort::Split:
        return QT_TRANSLATE_NOOP("variorum", "Split a paragraph");
    case BlockOperation::Sort::Join:
        return QT_TRANSLATE_NOOP("variorum", "Join paragraphs");
    case BlockOperation::Sort::Kind:
        return QT_TRANSLATE_NOOP("variorum", "Change the kind of paragraphs");
    case BlockOperation::Sort::Assign:
        break;
    }
    return QT_TRANSLATE_NOOP("variorum", "Move to another article");
}

NoteStep::Field changedField(const Note &before, const Note &after) {
    const bool body = before.body != after.body;
    const bool colour = before.colour != after.colour;
    const bool tags = before.tags != after.tags;
    if (body && !colour && !tags)
        return NoteStep::Field::Body;
    if (colour && !body && !tags)
        return NoteStep::Field::Colour;
    return tags && !body && !colour ? NoteStep::Field::Tags : NoteStep::Field::Whole;
}

} // namespace

void ReadingSession::toggle(const EditId &id) {
    const std::optional<EditStanding> edit = m_reading ? findEdit(*m_reading, id) : std::nullopt;
    if (!edit)
        return;
    const bool byTheRules = edit->byTheRules == EditState::Applied;
    // The Reading may be older than the last decision.
    const Decision *decision = m_decisions.find(id);
    const bool on = decision ? decision->verdict == Verdict::Accept : edit->now == EditState::Applied;
    if (on && !decision && !byTheRules) {
        // What an accepted edit of another name did: taking that decision back turns it off.
        for (const auto &entry : m_decisions.all()) {
            const Decision &other = entry.second;
            if (other.verdict == Verdict::Accept && other.codePoints == edit->accepted.codePoints &&
                other.after == edit->accepted.after) {
                decide(EditId(entry.first), std::nullopt);
                return;
            }
        }
    }
    if (on)
        decide(id, byTheRules ? std::optional(Verdict::Reject) : std::nullopt);
    else
        decide(id, decision && byTheRules ? std::nullopt : std::optional(Verdict::Accept));
}

void ReadingSession::decide(const EditId &id, std::optional<Verdict> verdict) {
    if (!m_reading)
        return;
    DecisionChange change{id, std::nullopt};
    if (verdict) {
        const std::optional<EditStanding> edit = findEdit(*m_reading, id);
        if (!edit)
            return;
        change.decision = edit->accepted;
        change.decision->verdict = *verdict;
    }
    const char *text = !verdict                      ? QT_TRANSLATE_NOOP("variorum", "Take a decision back")
                       : *verdict == Verdict::Accept ? QT_TRANSLATE_NOOP("variorum", "Accept a change")
                                                     : QT_TRANSLATE_NOOP("variorum", "Reject a change");
    decideAll(translated(text), {change});
}

void ReadingSession::decideRule(RuleId rule, Verdict verdict, RuleScope scope) {
    if (!m_reading)
        return;
    const ReadArticle *within = scope == RuleScope::Article ? readArticle() : nullptr;
    if (scope == RuleScope::Article && within == nullptr)
        return;
    std::vector<DecisionChange> changes;
    for (Decision &decision : decisionsOnRule(*m_reading, rule, verdict, within ? &within->article : nullptr)) {
        EditId id = decision.id;
        changes.push_back({std::move(id), std::move(decision)});
    }
    decideAll(translated(verdict == Verdict::Accept ? QT_TRANSLATE_NOOP("variorum", "Accept all changes of a rule")
                                                    : QT_TRANSLATE_NOOP("variorum", "Reject all changes of a rule")),
              changes);
}

void ReadingSession::correct(const CorrectablePart &part, const QString &words) {
    const std::optional<Edit> edit = m_reading ? correction(*m_reading, part, words) : std::nullopt;
    if (!edit)
        return;
    decideAll(translated(QT_TRANSLATE_NOOP("variorum", "Correct the text")),
              correctionChanges(*m_reading, m_decisions, *edit));
}

bool ReadingSession::change(const BlockOperation &operation) {
    if (!m_reading)
        return false;
    const std::vector<DecisionChange> changes = decisionsFor(*m_reading, operation);
    decideAll(translated(operationName(operation.sort)), changes);
    return !changes.empty();
}

void ReadingSession::resetDecisions() {
    std::vector<DecisionChange> changes;
    for (const auto &entry : m_decisions.all())
        changes.push_back({entry.first, std::nullopt});
    decideAll(translated(QT_TRANSLATE_NOOP("variorum", "Forget all decisions")), changes);
}

void ReadingSession::decideAll(const QString &text, const std::vector<DecisionChange> &changes) {
    std::vector<DecisionChange> before;
    std::vector<DecisionChange> after;
    for (const DecisionChange &change : changes) {
        const Decision *held = m_decisions.find(change.id);
        DecisionChange former{change.id, held ? std::optional(*held) : std::nullopt};
        if (former == change)
            continue;
        before.push_back(std::move(former));
        after.push_back(change);
    }
    if (after.empty())
        return;
    if (const Result<void> stored = store(after); !stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    push(new DecisionStep(*this, text, std::move(before), std::move(after)));
    readAgain();
}

std::optional<QString> ReadingSession::addNote(Span page, NoteColour colour, const QString &body) {
    if (!m_reading || page.isEmpty()) {
        Q_EMIT failed({ErrorCode::QuoteNotFound, {}});
        return std::nullopt;
    }
    Note note;
    note.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    note.anchor = anchorAt(m_reading->page->text, m_reading->page->codePoints, page);
    note.colour = colour;
    note.body = body;
    note.author = m_library.setup().author;
    note.created = note.modified = m_library.setup().now();
    if (const Result<void> stored = store(note.id, note); !stored) {
        Q_EMIT failed(stored.error());
        return std::nullopt;
    }
    QString id = note.id;
    push(new NoteStep(*this, translated(QT_TRANSLATE_NOOP("variorum", "Add a note")), NoteStep::Field::Whole,
                      std::nullopt, std::move(note)));
    Q_EMIT notesChanged();
    return id;
}

void ReadingSession::changeNote(const QString &id, NoteColour colour, const QString &body, const QStringList &tags) {
    const PlacedNote *held = note(id);
    const bool same = held && held->note.colour == colour && held->note.body == body && held->note.tags == tags;
    if (same)
        m_unsaved.forget(id);
    if (!held || same)
        return;
    const Note before = held->note;
    Note after = before;
    after.colour = colour;
    after.body = body;
    after.tags = tags;
    after.modified = m_library.setup().now();
    if (const Result<void> stored = store(id, after); !stored) {
        m_unsaved.keep(m_page, after);
        Q_EMIT failed(stored.error());
        return;
    }
    push(new NoteStep(*this, translated(QT_TRANSLATE_NOOP("variorum", "Change a note")), changedField(before, after),
                      before, after));
    Q_EMIT notesChanged();
}

void ReadingSession::removeNote(const QString &id) {
    const PlacedNote *held = note(id);
    if (!held)
        return;
    Note before = held->note;
    if (const Result<void> stored = store(before.id, std::nullopt); !stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    push(new NoteStep(*this, translated(QT_TRANSLATE_NOOP("variorum", "Remove a note")), NoteStep::Field::Whole,
                      std::move(before), std::nullopt));
    Q_EMIT notesChanged();
}

const PlacedNote *ReadingSession::note(const QString &id) const {
    const auto found =
        std::find_if(m_notes.begin(), m_notes.end(), [&id](const PlacedNote &note) { return note.note.id == id; });
    return found == m_notes.end() ? nullptr : &*found;
}

Result<void> ReadingSession::store(const std::vector<DecisionChange> &changes) {
    Result<void> stored = m_library.library().changeDecisions(m_page, changes);
    if (!stored)
        return stored;
    ++m_revision.decided;
    for (const DecisionChange &change : changes) {
        if (change.decision)
            m_decisions.put(*change.decision);
        else
            m_decisions.remove(change.id);
    }
    return {};
}

Result<void> ReadingSession::store(const QString &id, const std::optional<Note> &note) {
    Library &library = m_library.library();
    Result<void> stored = note ? library.putNote(m_page, *note) : library.removeNote(id);
    if (stored)
        place(id, note);
    return stored;
}

void ReadingSession::place(const QString &id, const std::optional<Note> &note) {
    m_unsaved.forget(id);
    ++m_revision.noted;
    const std::size_t count = m_notes.size();
    m_notes.erase(
        std::remove_if(m_notes.begin(), m_notes.end(), [&id](const PlacedNote &held) { return held.note.id == id; }),
        m_notes.end());
    if (note) {
        std::vector<PlacedNote> placed{placedNote(*note, *m_finder)};
        projectNotes(placed, readArticle());
        m_notes.push_back(std::move(placed.front()));
        sortNotes(m_notes);
    }
    if (m_notes.size() != count)
        m_library.invalidate(m_page);
}

void ReadingSession::push(QUndoCommand *step) {
    m_following = true;
    m_undo->push(step);
    m_following = false;
}

void ReadingSession::replay(const std::vector<DecisionChange> &changes) {
    if (m_following || m_stuck)
        return;
    const Result<void> stored = store(changes);
    replayed(stored);
    if (stored)
        readAgain();
}

void ReadingSession::replay(const QString &id, const std::optional<Note> &note) {
    if (m_following || m_stuck)
        return;
    const Result<void> stored = store(id, note);
    replayed(stored);
    if (stored)
        Q_EMIT notesChanged();
}

void ReadingSession::replayed(const Result<void> &result) {
    if (result)
        ++m_steps;
    else
        m_stuck = result.error();
}

void ReadingSession::settleStack() {
    if (m_stuck) {
        // The stack has moved, the library has not: the stack goes to where the library is.
        const int wanted = m_undo->index();
        m_following = true;
        m_undo->setIndex(m_stackIndex + (wanted > m_stackIndex ? m_steps : -m_steps));
        m_following = false;
    }
    m_stackIndex = m_undo->index();
    m_steps = 0;
    if (const std::optional<Error> error = std::exchange(m_stuck, std::nullopt))
        Q_EMIT failed(*error);
}

} // namespace variorum
