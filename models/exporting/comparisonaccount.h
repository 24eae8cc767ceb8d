// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/comparison.h"
#include "models/exporting/document.h"

namespace variorum {

/// What several exported articles have in common and where their figures differ, as every format prints it: the sources
/// are letters, the claims stand in the order in which they want an eye.
struct ComparisonAccount {
    struct Source {
        QString letter; ///< "A"
        QString name;   ///< its title, publisher and date
        QString copyOf; ///< the letter of the source that it is a copy of, or empty
        Script script = Script::Unknown;
    };
    struct Reading {
        int source = 0;
        QString figure;   ///< in the source's words
        QString sentence; ///< on one line
    };
    struct Row {
        ClaimStatus status = ClaimStatus::Single;
        QString words;     ///< what is stated
        QStringList cells; ///< the figures of each source, empty where it does not say
        std::vector<Reading> readings;
    };
    std::vector<Source> sources;
    std::vector<Row> rows;
};

/// Of at least two articles: one source alone leaves nothing to compare, and gets an account without rows.
[[nodiscard]] ComparisonAccount comparisonAccount(const std::vector<ExportedArticle> &articles);

} // namespace variorum
