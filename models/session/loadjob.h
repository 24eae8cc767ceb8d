// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/notes/note.h"
#include "models/pipeline/reading.h"
#include "models/session/job.h"
#include "models/session/setup.h"
#include "models/store/library.h"

#include <vector>

namespace variorum {

/// An article of the library with all that belongs to it.
struct LoadedArticle {
    ArticleRow row;
    ReadingPointer reading;
    int index = 0; ///< of the article in the reading
    std::vector<Note> notes;

    [[nodiscard]] const std::shared_ptr<const ReadArticle> &article() const {
        return reading->articles[static_cast<std::size_t>(index)];
    }
};

/// The rows of articles, in the order in which they are named; those that are not there are left out.
[[nodiscard]] std::vector<ArticleRow> rowsOf(const std::vector<ArticleRow> &all, const std::vector<qint64> &articles);

struct LoadedArticles {
    std::vector<LoadedArticle> articles; ///< in the order asked for, without those that failed
    std::vector<Error> failures;         ///< those of Library; NoSuchArticle where its page no longer holds it
};

/// What the analyst sees of articles: their pages read with their decisions, over a connection of its own, on any
/// thread. Ends early when cancelled.
[[nodiscard]] LoadedArticles loadArticles(const QString &libraryPath, const SessionSetup &setup,
                                          const std::vector<ArticleRow> &rows, const Progress &progress);

/// Reads articles of the library in the background, over a connection of its own: for exporting.
class LoadJob : public Job {
    Q_OBJECT

public:
    LoadJob(QString libraryPath, SessionSetup setup, std::vector<ArticleRow> rows, QObject *parent = nullptr);
    [[nodiscard]] const std::vector<LoadedArticle> &articles() const { return m_result.articles; } ///< once finished
    [[nodiscard]] const std::vector<Error> &failures() const { return m_result.failures; }

protected:
    QFuture<void> begin() override;

private:
    QString m_path;
    SessionSetup m_setup;
    std::vector<ArticleRow> m_rows;
    LoadedArticles m_result;
};

} // namespace variorum
