// SPDX-License-Identifier: Apache-2.0
#include "ui/notes/hiddennote.h"

namespace variorum {

std::vector<EditId> editsHiding(const Reading &reading, Span page) {
    std::vector<EditId> hiding;
    for (const Edit &edit : reading.choice.script.edits()) {
        if (edit.span.overlaps(page))
            hiding.push_back(editId(edit, reading.page->codePoints));
    }
    for (const StructureEdit &edit : reading.choice.structure) {
        const bool discards = edit.change == StructureEdit::Change::Drop || edit.change == StructureEdit::Change::Field;
        if (edit.state == EditState::Applied && discards && edit.span.overlaps(page))
            hiding.push_back(editId(edit, reading.page->codePoints));
    }
    return hiding;
}

} // namespace variorum
