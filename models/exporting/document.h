// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notes/note.h"
#include "models/pipeline/reading.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <vector>

namespace variorum {

/// A note and where it stands in the article that is exported.
struct ExportedNote {
    Note note;
    Span text;           ///< of the article text; empty when hidden
    bool hidden = false; ///< an edit took its words out, or they stand in no block: it is listed, not drawn
};

/// One article with everything that may be printed of it.
struct ExportedArticle {
    std::shared_ptr<const ReadArticle> article;
    ReadingPointer reading;          ///< where it comes from; without one there is no account of changes
    std::vector<ExportedNote> notes; ///< by place
    QString pageName;                ///< the page's file name, for people
};

/// What goes into an export beside the articles themselves.
struct ExportOptions {
    bool notes = true;
    bool entities = true;
    bool figures = false;
    bool source = false;     ///< an appendix that lists every change, with offsets into the page
    bool comparison = false; ///< behind the last of several articles: who states which figure
    QString date;            ///< ISO 8601; exporters have no clock
};

/// Projects notes into the article at `index` of a Reading. Notes whose quote the page does not hold are hidden.
[[nodiscard]] ExportedArticle exportedArticle(const ReadingPointer &reading, std::size_t index,
                                              const std::vector<Note> &notes, const QString &pageName);

/// The text edits of the page that lie in the article's own parts, by place.
[[nodiscard]] std::vector<Edit> editsOf(const ExportedArticle &exported);

/// The words that a note stands on: clean where it is shown, as the page has them where it is hidden.
[[nodiscard]] QString quoteOf(const ExportedArticle &exported, const ExportedNote &note);

} // namespace variorum
