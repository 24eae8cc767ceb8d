// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/reading.h"

#include <QString>

#include <optional>
#include <vector>

namespace variorum {

/// A text edit that touches what is explained, with its state.
struct ExplainedEdit {
    Edit edit;
    RuleSet by;                     ///< of a superseded one: the rules that won; empty where none is left
    std::optional<Verdict> verdict; ///< what the analyst said of it
};

/// An edit of the structure that speaks of what is explained, with its state.
struct ExplainedStructure {
    /// What of the place comes from this edit: what holds it, which article it is of, where its block ends; or nothing,
    /// because it is not in force or another one counts.
    enum class Decides : std::uint8_t { Holder, Article, Edge, Nothing };
    StructureEdit edit;
    Decides decides = Decides::Nothing;
    std::optional<Verdict> verdict;
};

/// What became of a stretch of the page that one block, field or discarded range holds, or none: then it is blank.
/// Spans are in UTF-16 units of the page text where nothing else is said.
struct Explanation {
    enum class Holder : std::uint8_t { Block, Field, Discarded, Blank };
    Span span; ///< whole characters
    Holder holder = Holder::Blank;
    int article = -1; ///< of the Reading's articles, -1 for none
    int item = -1;    ///< of the article's blocks or places, or of the Reading's discarded ranges
    Span source;      ///< of what holds it; of a blank: all of the white space
    Span run;         ///< of the page: what became `after` as one; `span` where its characters stand alone
    Span clean;       ///< where `after` stands in the article's text; blocks only
    QString after;    ///< what the clean text has of it; of blocks and fields, empty where all was taken out
    std::vector<ExplainedStructure> structure; ///< in the order of what they decide
    std::vector<ExplainedEdit> edits;          ///< in the order of the page, those in force first at one place
    std::vector<PageIssue> issues;

    [[nodiscard]] bool isKept() const { return holder == Holder::Block || holder == Holder::Field; }
};

/// Explains a span of the page text, part by part: each part is held by one thing. An empty span explains nothing.
/// Takes time in proportion to what the Reading holds.
[[nodiscard]] std::vector<Explanation> explain(const Reading &reading, Span page);
/// The character at an offset: all units of it.
[[nodiscard]] Span characterAt(const Reading &reading, Offset unit);

} // namespace variorum
