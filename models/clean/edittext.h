// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/edit.h"
#include "models/clean/structure.h"

#include <QString>

namespace variorum {

/// What edits are called, in the language of the interface.
[[nodiscard]] QString editStateText(EditState state); ///< "applied"
[[nodiscard]] QString structureChangeText(const StructureEdit &edit);
/// What a place was read as: "Read as the title". Empty for an ordinary paragraph.
[[nodiscard]] QString labelText(const StructureEdit &edit);
/// What an edit of the structure does, as a sentence without its full stop: "Left out of the article".
[[nodiscard]] QString structureText(const StructureEdit &edit);

/// Words of a page such that all of them can be seen: a line feed and blanks that stand alone by a sign, what is
/// invisible by its number. At most 160 units.
[[nodiscard]] QString visibleWords(const QString &text);

} // namespace variorum
