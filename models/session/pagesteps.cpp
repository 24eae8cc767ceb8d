// SPDX-License-Identifier: Apache-2.0
#include "models/session/pagesteps.h"

namespace variorum {

DecisionStep::DecisionStep(PageStore &store, const QString &text, std::vector<DecisionChange> before,
                           std::vector<DecisionChange> after)
    : QUndoCommand(text), m_store(store), m_before(std::move(before)), m_after(std::move(after)) {}

NameStep::NameStep(PageStore &store, const QString &text, std::vector<NameCorrectionChange> before,
                   std::vector<NameCorrectionChange> after)
    : QUndoCommand(text), m_store(store), m_before(std::move(before)), m_after(std::move(after)) {}

NoteStep::NoteStep(PageStore &store, const QString &text, Field field, std::optional<Note> before,
                   std::optional<Note> after)
    : QUndoCommand(text), m_store(store), m_field(field), m_id(before ? before->id : after->id),
      m_before(std::move(before)), m_after(std::move(after)) {}

int NoteStep::id() const {
    return m_field == Field::Whole ? -1 : static_cast<int>(m_field);
}

bool NoteStep::mergeWith(const QUndoCommand *next) {
    const auto *step = dynamic_cast<const NoteStep *>(next);
    if (!step || step->m_id != m_id || step->m_field != m_field)
        return false;
    m_after = step->m_after;
    return true;
}

} // namespace variorum
