// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/languagemodel.h"
#include "models/base/progress.h"
#include "models/clean/decisions.h"
#include "models/clean/editscript.h"
#include "models/clean/structure.h"
#include "models/source/page.h"

#include <QStringList>

#include <memory>

namespace variorum {

/// What the rules say of a page, before any decision. Depends on nothing but the page and the rules left out.
/// Text edits are in the coordinates of the page text, sorted by span; states are Applied, Proposed or Superseded.
struct Cleaning {
    std::vector<Edit> edits;    ///< Applied ones form an EditScript
    std::vector<Edit> proposed; ///< may overlap applied ones; the analyst chooses
    std::vector<Edit> superseded;
    std::vector<StructureEdit> structure; ///< in order of precedence
    std::vector<PageIssue> issues;
};

using CleaningPointer = std::shared_ptr<const Cleaning>;

/// Runs all passes. `language` decides between repairs; `without` names rules to leave out. Gives nullptr when
/// cancelled.
[[nodiscard]] CleaningPointer clean(const Page &page, const LanguageModel &language, const QStringList &without = {},
                                    const Progress &progress = {});

/// The edits in force once the analyst's decisions have chosen among what the rules proposed.
struct Choice {
    EditScript script;
    std::vector<Edit> rejected;           ///< text edits that a decision turned off
    std::vector<Edit> proposed;           ///< still waiting
    std::vector<Edit> superseded;         ///< lost to another rule, or to an edit that the analyst accepted
    std::vector<StructureEdit> structure; ///< all, with their states: those of the Cleaning, then the analyst's own
};

/// The edit in force that a superseded one met; nullptr where none is left.
[[nodiscard]] const Edit *winnerOver(const Edit &superseded, const EditScript &script);

/// A decision with an edit's exact id holds for it. A rejection whose id is no longer proposed holds against every edit
/// that overlaps its span: such an edit becomes Proposed, for review. An accepted proposal supersedes what it overlaps.
/// What the analyst did to the structure by hand holds whatever rules say: by its span, for the page never changes.
[[nodiscard]] Choice choose(const Page &page, const Cleaning &cleaning, const Decisions &decisions);

} // namespace variorum
