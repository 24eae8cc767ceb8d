// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/comparison.h"
#include "models/pipeline/reading.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace variorum::cli {

/// One source as the command was given it.
struct ComparedFile {
    QString path;
    int index = -1;                             ///< of the article on its page; -1 for a page without any
    std::shared_ptr<const ReadArticle> article; ///< never null: without an article an empty one
    QStringList issues;
};

/// For people: the sources with a letter each, a table of their claims (a column for each source), conflicts first, and
/// under it the sentences of what does not agree. Columns stand under each other where Han take two places.
[[nodiscard]] QString comparisonTable(const std::vector<ComparedFile> &files, const Comparison &comparison);

} // namespace variorum::cli
