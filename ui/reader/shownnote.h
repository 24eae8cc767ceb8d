// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notes/note.h"

#include <QMetaType>

namespace variorum {

/// A note and where it stands in what a view shows.
struct ShownNote {
    Note note;
    Span span;            ///< of the article text in the reader, of the page text beside it; not empty
    bool widened = false; ///< see NoteProjection
};

} // namespace variorum
