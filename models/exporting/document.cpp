// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/document.h"

#include <algorithm>

namespace variorum {

ExportedArticle exportedArticle(const ReadingPointer &reading, std::size_t index, const std::vector<Note> &notes,
                                const QString &pageName) {
    ExportedArticle exported;
    exported.article = reading->articles.at(index);
    exported.reading = reading;
    exported.pageName = pageName;
    const Page &page = *reading->page;
    for (const Note &note : notes) {
        ExportedNote placed;
        placed.note = note;
        const AnchorPlace place = placeOf(note.anchor, page.text, page.codePoints);
        const NoteProjection projection =
            place.ok ? project(place, exported.article->article.map) : NoteProjection{{}, true};
        placed.text = projection.text;
        placed.hidden = projection.hidden || projection.text.isEmpty();
        exported.notes.push_back(std::move(placed));
    }
    // Hidden notes have no place in the text: they come last, by their place in the page.
    std::stable_sort(exported.notes.begin(), exported.notes.end(), [](const ExportedNote &a, const ExportedNote &b) {
        if (a.hidden != b.hidden)
            return b.hidden;
        if (a.hidden)
            return a.note.anchor.codePoints < b.note.anchor.codePoints;
        return a.text < b.text;
    });
    return exported;
}

std::vector<Edit> editsOf(const ExportedArticle &exported) {
    std::vector<Edit> edits;
    if (!exported.reading)
        return edits;
    const EditScript &script = exported.reading->choice.script;
    for (const Span part : exported.article->article.source) {
        const auto [first, last] = script.within(part);
        edits.insert(edits.end(), script.edits().begin() + static_cast<std::ptrdiff_t>(first),
                     script.edits().begin() + static_cast<std::ptrdiff_t>(last));
    }
    return edits;
}

QString quoteOf(const ExportedArticle &exported, const ExportedNote &note) {
    if (note.hidden)
        return note.note.anchor.exact;
    return exported.article->article.text.mid(note.text.begin, note.text.length());
}

} // namespace variorum
