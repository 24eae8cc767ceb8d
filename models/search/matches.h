// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"
#include "models/search/query.h"

#include <QStringList>

#include <vector>

namespace variorum {

/// A place of a text at which a term stands.
struct TermMatch {
    Span span;            ///< in UTF-16 units; of a word's beginning only so much as was asked for
    std::size_t term = 0; ///< index into those that the finder was given
};

/// Finds in texts what the index finds, by the same words.
class MatchFinder {
public:
    /// Those of the terms that are looked for in this field, or anywhere; excluded ones are in no text that is found.
    MatchFinder(const std::vector<SearchTerm> &terms, SearchField field);

    [[nodiscard]] bool isEmpty() const { return m_patterns.empty(); }
    /// In the order of their ends; those of one term do not overlap. Ends early after `limit`, or after having read
    /// `further` units behind the first. Linear in the text's length.
    [[nodiscard]] std::vector<TermMatch> matches(QStringView text, qsizetype limit, qsizetype further) const;

private:
    struct Pattern {
        QStringList words;
        bool prefix = false;
        std::size_t term = 0;
    };
    std::vector<Pattern> m_patterns;
};

/// All places of a text to mark: sorted, disjoint. At most `limit`.
[[nodiscard]] std::vector<Span> marksIn(QStringView text, const std::vector<SearchTerm> &terms, SearchField field,
                                        qsizetype limit = 10'000);

/// A piece of a text around matches.
struct Snippet {
    QString text; ///< one line; an ellipsis where something was left out
    std::vector<Span> marks;
};
/// Of the places where matches stand close together, the one with most terms, the first of several. Without matches the
/// text's beginning.
[[nodiscard]] Snippet snippetOf(QStringView text, const MatchFinder &finder);

} // namespace variorum
