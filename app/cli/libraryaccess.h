// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "models/base/progress.h"
#include "models/exporting/document.h"
#include "models/store/library.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace variorum::cli {

[[nodiscard]] Result<std::unique_ptr<Library>> openLibrary(const Context &context);
/// The status to end with: what was damaged is said here where nothing else did.
[[nodiscard]] int ended(const Library &library, int status);

/// Reads pages again whose rows were made by other rules or before the last decisions; says how far it is where that
/// takes long. Ends early when cancelled.
void refreshRows(Library &library, const Progress &progress);
/// Brings the index of the search up to date, and says how far it is where that takes long.
[[nodiscard]] Result<void> updateIndex(Library &library, const Progress &progress);
/// The same for what articles name, with the analyst's corrections and own names.
[[nodiscard]] Result<void> updateNames(Library &library, const Progress &progress);
/// Rows and index, for what looks into all of a library.
[[nodiscard]] Result<void> refreshLibrary(Library &library, const Progress &progress);

/// How a page of the library is read whose names and figures are wanted: as by withNames(), and with the names that
/// the analyst keeps for all libraries.
[[nodiscard]] Result<ReadOptions> withOwnNames();
/// A page of the library, read with the decisions on it.
struct LibraryPage {
    qint64 id = 0;
    QString path;
    ReadingPointer reading;
    std::vector<qint64> articles; ///< identities of the Reading's articles
    std::vector<Note> notes;
};
[[nodiscard]] Result<LibraryPage> readLibraryPage(Library &library, qint64 page);

/// One article of it.
struct LibraryArticle {
    qint64 id = 0;
    LibraryPage page;
    std::size_t index = 0;

    [[nodiscard]] const ReadArticle &read() const { return *page.reading->articles[index]; }
    [[nodiscard]] ExportedArticle exported() const;
};
/// `name` is an article's number. Errors name it: NoSuchArticle, or what the library says.
[[nodiscard]] Result<LibraryArticle> readLibraryArticle(Library &library, const QString &name);

/// A note, and the article that shows it: of its page's articles the first that does, else the first.
struct NotedPlace {
    std::size_t index = 0; ///< of the article in the Reading
    Span text;             ///< of the article text; empty when hidden
    bool hidden = true;
};
[[nodiscard]] NotedPlace notedPlace(const LibraryPage &page, const Note &note);

/// What `annotate` and `annotations list` print of a note. Offsets are code points: `start` and `end` of the article
/// text (null where the note is hidden), `source` of the page text.
[[nodiscard]] QJsonObject annotationJson(const LibraryPage &page, const Note &note);

} // namespace variorum::cli
