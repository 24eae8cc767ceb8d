// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/comparison.h"
#include "models/session/loadjob.h"

#include <vector>

namespace variorum {

/// Reads two or more articles of the library and compares them, in the background.
class CompareJob : public Job {
    Q_OBJECT

public:
    CompareJob(QString libraryPath, SessionSetup setup, std::vector<ArticleRow> rows, QObject *parent = nullptr);
    /// Complete once finished. Sources of the comparison are indices into articles().
    [[nodiscard]] const std::vector<LoadedArticle> &articles() const { return m_result.loaded.articles; }
    [[nodiscard]] const Comparison &comparison() const { return m_result.comparison; }
    [[nodiscard]] const std::vector<Error> &failures() const { return m_result.loaded.failures; }

protected:
    QFuture<void> begin() override;

private:
    struct Compared {
        LoadedArticles loaded;
        Comparison comparison;
    };

    QString m_path;
    SessionSetup m_setup;
    std::vector<ArticleRow> m_rows;
    Compared m_result;
};

} // namespace variorum
