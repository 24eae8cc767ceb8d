// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace variorum {

enum class SearchOrder : std::uint8_t {
    Relevance, ///< best first; of equals the newest
    Date,      ///< newest first; what has no date last
};

struct SearchOptions {
    SearchOrder order = SearchOrder::Relevance;
    qsizetype limit = std::numeric_limits<qsizetype>::max(); ///< of hits that are given with their snippets
    bool binned = false;                                     ///< look in the bin, instead of outside it
    std::optional<std::vector<qint64>> within = {};          ///< look in these articles only
};

/// An article, or a note in it.
struct SearchHit {
    qint64 article = 0;
    QString annotation;            ///< the note's id; empty where the article's own words were found
    QString title;                 ///< of the article
    QString snippet;               ///< around the words, of whatever part they were found in: one line
    std::vector<Span> ranges;      ///< of the snippet, in UTF-16 units: what was looked for
    std::vector<Span> titleRanges; ///< of the title
    double score = 0;
};

struct SearchResult {
    std::vector<SearchHit> hits;
    qint64 total = 0; ///< of hits, also beyond the limit
};

} // namespace variorum
