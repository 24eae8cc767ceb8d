// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/progress.h"
#include "models/notes/note.h"
#include "models/store/sqlite.h"

#include <QString>

#include <vector>

/// The index of the search, in the cache. Texts are put there when a page is read, which is quick; the index takes them
/// in later, several in one transaction, on whatever thread asks for it.
namespace variorum::searchindex {

/// What is searched of an article.
struct Text {
    qint64 article = 0;
    QString title;
    QString source; ///< publisher, byline, and the file's name where there is no title: a line each
    QString tags;   ///< a line each
    QString script; ///< "Hans", "Hant" or empty
    QString body;
};

/// Replaces the texts of a page, within the caller's transaction. Those that are as they were stay indexed.
[[nodiscard]] bool replaceTexts(sqlite::Connection &cache, qint64 page, const std::vector<Text> &texts);

/// Takes in all texts that the index does not have yet. Commits now and then; ends early when cancelled, which is no
/// error.
[[nodiscard]] Result<void> takeIn(sqlite::Connection &cache, const Progress &progress);

struct NoteText {
    qint64 article = 0;
    QString id;
    QString body;
    QString tags; ///< a line each
};
/// Takes the notes of a page out, within the caller's transaction.
[[nodiscard]] bool forgetNotes(sqlite::Connection &cache, qint64 page);
/// Replaces the notes of a page by those of a revision (PageRevision::noted), in a transaction of its own.
[[nodiscard]] Result<void> replaceNotes(sqlite::Connection &cache, qint64 page, qint64 revision,
                                        const std::vector<NoteText> &notes);

} // namespace variorum::searchindex
