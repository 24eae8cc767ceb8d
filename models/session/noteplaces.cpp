// SPDX-License-Identifier: Apache-2.0
#include "models/session/noteplaces.h"

#include <algorithm>
#include <tuple>

namespace variorum {

QString shownWords(const PlacedNote &note, const ReadArticle *article) {
    if (note.hidden || article == nullptr)
        return note.note.anchor.exact;
    return article->article.text.mid(note.text.begin, note.text.length());
}

PlacedNote placedNote(Note note, AnchorFinder &finder) {
    PlacedNote placed;
    const AnchorPlace place = finder.place(note.anchor);
    placed.page = place.ok ? place.units : Span();
    placed.hidden = true;
    placed.note = std::move(note);
    return placed;
}

void projectNotes(std::vector<PlacedNote> &notes, const ReadArticle *article) {
    for (PlacedNote &note : notes) {
        NoteProjection projection;
        projection.hidden = true;
        if (article)
            projection = project({note.page, !note.page.isEmpty()}, article->article.map);
        note.text = projection.text;
        note.hidden = projection.hidden;
        note.widened = projection.widened;
    }
}

void sortNotes(std::vector<PlacedNote> &notes) {
    const auto key = [](const PlacedNote &note) {
        return std::tuple(note.page.isEmpty(), note.page.begin, note.page.end, note.note.created, note.note.id);
    };
    std::sort(notes.begin(), notes.end(), [&](const PlacedNote &a, const PlacedNote &b) { return key(a) < key(b); });
}

} // namespace variorum
