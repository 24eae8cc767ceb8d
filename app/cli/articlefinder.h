// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "models/base/result.h"
#include "models/notes/note.h"
#include "models/pipeline/reading.h"

#include <QString>

#include <memory>
#include <vector>

namespace variorum {
class Library;
}

namespace variorum::cli {

/// An article and the page that it stands on.
struct FoundArticle {
    ReadingPointer reading;
    std::size_t index = 0;   ///< into the reading's articles
    QString path;            ///< of the file, without a mark
    std::vector<Note> notes; ///< of the page, where it is the library's

    /// False for a file that was named without a mark and is a page without any article.
    [[nodiscard]] bool hasArticle() const { return index < reading->articles.size(); }
    [[nodiscard]] const std::shared_ptr<const ReadArticle> &article() const { return reading->articles[index]; }
};

/// Finds articles by the names that a command was given: an article's number in the library, a file (its main article),
/// or FILE#2 for the second article of its page. The library is opened when the first number is asked for.
class ArticleFinder {
public:
    explicit ArticleFinder(const Context &context);
    ~ArticleFinder();

    /// Errors name `name`.
    [[nodiscard]] Result<FoundArticle> find(const QString &name);

private:
    Result<FoundArticle> fromFile(const QString &path, std::size_t index, const QString &name) const;
    Result<FoundArticle> fromLibrary(const QString &name);

    const Context &m_context;
    std::unique_ptr<Library> m_library;
};

} // namespace variorum::cli
