// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notes/note.h"
#include "models/store/library.h"

#include <QUndoCommand>

#include <optional>
#include <vector>

namespace variorum {

/// Carries out what a step on the undo stack says, in the library and on screen.
class PageStore {
public:
    virtual void replay(const std::vector<DecisionChange> &changes) = 0;
    /// nullopt removes the note.
    virtual void replay(const QString &id, const std::optional<Note> &note) = 0;
    virtual void replay(const std::vector<NameCorrectionChange> &changes) = 0;

protected:
    ~PageStore() = default;
};

/// Steps hold ids and values only: they outlive every Reading.
class DecisionStep : public QUndoCommand {
public:
    DecisionStep(PageStore &store, const QString &text, std::vector<DecisionChange> before,
                 std::vector<DecisionChange> after);
    void undo() override { m_store.replay(m_before); }
    void redo() override { m_store.replay(m_after); }

private:
    PageStore &m_store;
    std::vector<DecisionChange> m_before;
    std::vector<DecisionChange> m_after;
};

/// What is said of names.
class NameStep : public QUndoCommand {
public:
    NameStep(PageStore &store, const QString &text, std::vector<NameCorrectionChange> before,
             std::vector<NameCorrectionChange> after);
    void undo() override { m_store.replay(m_before); }
    void redo() override { m_store.replay(m_after); }

private:
    PageStore &m_store;
    std::vector<NameCorrectionChange> m_before;
    std::vector<NameCorrectionChange> m_after;
};

/// A note added (nothing before), changed, or removed (nothing after).
class NoteStep : public QUndoCommand {
public:
    /// Steps on one field of one note merge; Whole ones never do.
    enum class Field { Whole, Body, Colour, Tags };

    NoteStep(PageStore &store, const QString &text, Field field, std::optional<Note> before, std::optional<Note> after);
    void undo() override { m_store.replay(m_id, m_before); }
    void redo() override { m_store.replay(m_id, m_after); }
    [[nodiscard]] int id() const override;
    [[nodiscard]] bool mergeWith(const QUndoCommand *next) override;

private:
    PageStore &m_store;
    Field m_field;
    QString m_id;
    std::optional<Note> m_before;
    std::optional<Note> m_after;
};

} // namespace variorum
