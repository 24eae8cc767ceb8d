// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/languagemodel.h"
#include "models/base/offsetmap.h"
#include "models/base/progress.h"
#include "models/clean/edit.h"
#include "models/clean/structure.h"
#include "models/source/page.h"

#include <QString>

#include <vector>

namespace variorum {

namespace rules {
class LineCache;
}

/// Passes run in this order; a pass sees what the passes before it made of the text. What was put between characters is
/// out before characters are looked at: an emoji may stand inside a reading.
enum class Pass : std::uint8_t { Bytes, Insertions, Characters, Markup, Structure, Repetition, Typography };

/// The text as the passes before this one left it, with its way back to the page.
struct WorkingText {
    QStringView page;
    QString text;
    OffsetMap map; ///< page -> text
};

/// Where a rule puts what it proposes. All spans are of the working text.
struct Proposals {
    std::vector<Edit> edits;
    std::vector<StructureEdit> structure;
    std::vector<PageIssue> issues;
};

/// What a rule knows of the page beside its text: what earlier rules said.
struct RuleInput {
    const WorkingText &working;
    const std::vector<StructureEdit> &structure; ///< so far, in working coordinates
    const std::vector<PageIssue> &issues;        ///< of the passes before, in working coordinates
    const Progress &progress;
    const PageMarkup *markup;      ///< of the page, in page coordinates; nullptr for plain text
    const LanguageModel &language; ///< of Chinese; empty where none was given
    rules::LineCache &lines;       ///< for linesOf() and isCode(), which share it between the rules of a pass
};

using RuleFunction = void (*)(const RuleInput &input, Proposals &out);

/// What the lines are that a rule drops.
enum class Drops : std::uint8_t {
    OfArticle, ///< a part of an article, or may be one: a second copy, a button inside a sentence
    Within,    ///< what sites put between the paragraphs of an article: it parts no text
    Around,    ///< what sites put around their articles
    SetAside,  ///< what the page's own markup tells from the article: it says nothing of the article either
};

/// A row of the rule table.
struct Rule {
    const char *name; ///< as in the JSON: "pinyin-residue"
    Pass pass;
    RuleFunction run;                  ///< nullptr for names that only mark what another rule or the analyst made
    float applyFrom;                   ///< edits of at least this confidence are applied, others proposed
    std::vector<const char *> reasons; ///< English sentences for translation, %1 stands for the edit's detail
    Drops drops = Drops::OfArticle;
};

} // namespace variorum
