// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notes/note.h"
#include "models/pipeline/reading.h"

#include <vector>

namespace variorum {

/// A note of the open page and where it stands in the article that is shown.
struct PlacedNote {
    Note note;
    Span page;            ///< of the page text; empty when its words were not found there
    Span text;            ///< of the article text; empty when hidden
    bool hidden = false;  ///< an edit took its words out, or they stand in another article or in none
    bool widened = false; ///< see NoteProjection

    friend bool operator==(const PlacedNote &, const PlacedNote &) = default;
};

/// The words that a note stands on as the article shows them; where it is hidden, as the page has them.
[[nodiscard]] QString shownWords(const PlacedNote &note, const ReadArticle *article);

/// Finds a note's place in the page; it is not projected yet.
[[nodiscard]] PlacedNote placedNote(Note note, AnchorFinder &finder);
/// Projects placed notes into an article; without one all are hidden.
void projectNotes(std::vector<PlacedNote> &notes, const ReadArticle *article);
/// By place in the page, those without one last; then by age.
void sortNotes(std::vector<PlacedNote> &notes);

} // namespace variorum
