// SPDX-License-Identifier: Apache-2.0
#include "models/clean/decisions.h"

namespace variorum {

const Decision *Decisions::find(const EditId &id) const {
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &found->second;
}

Decision decisionOn(const Edit &edit, Verdict verdict, QStringView page, const CodePointIndex &index) {
    return {editId(edit, index), verdict, index.toCodePoints(edit.span), edit.before(page).toString(), edit.after, {}};
}

Decision decisionOn(const StructureEdit &edit, Verdict verdict, QStringView page, const CodePointIndex &index) {
    // A structure edit changes no text: before and after are equal, which tells the two sorts of decision apart.
    const QString text = page.mid(edit.span.begin, edit.span.length()).toString();
    return {editId(edit, index),
            verdict,
            index.toCodePoints(edit.span),
            text,
            text,
            edit.rule == manualRule ? handWords(edit, index) : QString()};
}

} // namespace variorum
