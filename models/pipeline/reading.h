// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/article/article.h"
#include "models/entity/lexicon.h"
#include "models/entity/namereader.h"
#include "models/entity/tagger/tagger.h"
#include "models/figure/figure.h"
#include "models/pipeline/namecorrections.h"

#include <memory>
#include <vector>

namespace variorum {

/// An article with what was found in its text.
struct ReadArticle {
    Article article;
    std::vector<Mention> mentions; ///< of article.text, sorted, disjoint
    std::vector<Mention> found;    ///< the same before the analyst's corrections
    std::vector<Figure> figures;   ///< of article.text, sorted, disjoint
};

/// One immutable snapshot of a page and all that is known of it. Views and exporters are given this and nothing else.
struct Reading {
    PagePointer page;
    CleaningPointer cleaning; ///< what the rules said, shared by all Readings of the page
    Decisions decisions;
    NameCorrections corrections;
    Choice choice;                                            ///< what is in force
    std::vector<std::shared_ptr<const ReadArticle>> articles; ///< the main article first; unchanged ones are shared
    std::vector<Discarded> discarded;
    std::vector<PageIssue> issues; ///< of the page and of the rules
};

using ReadingPointer = std::shared_ptr<const Reading>;

/// Whether two Readings are of one page with the same in force: they can differ in names and figures alone.
[[nodiscard]] inline bool sameTexts(const Reading &a, const Reading &b) {
    return a.cleaning == b.cleaning && a.decisions == b.decisions;
}

struct ReadOptions {
    std::shared_ptr<const Lexicon> lexicon;        ///< none: no mentions
    std::shared_ptr<const Tagger> tagger;          ///< none: only what lexicon and rules find
    std::shared_ptr<const NameReader> recogniser;  ///< none: nobody outside the program is asked for names
    std::shared_ptr<const LanguageModel> language; ///< none: what only it could decide is not repaired
    QStringList without;                           ///< rules to leave out
    NameCorrections corrections;                   ///< the analyst's, of names
    bool entities = true;                          ///< false: neither mentions nor figures
};

/// The whole way from a page to a Reading. Gives nullptr when cancelled.
[[nodiscard]] ReadingPointer read(PagePointer page, const Decisions &decisions, const ReadOptions &options,
                                  const Progress &progress = {});
/// The same after decisions changed: runs no rule, shares every article that did not change.
[[nodiscard]] ReadingPointer redecided(const ReadingPointer &before, const Decisions &decisions,
                                       const ReadOptions &options);
/// The same with names and figures found anew, by options that know more. Shares the cleaning and all that is chosen;
/// gives `before` itself where nothing new was found, and nullptr when cancelled.
[[nodiscard]] ReadingPointer renamed(const ReadingPointer &before, const ReadOptions &options,
                                     const Progress &progress = {});
/// The same without looking for names again: only the corrections are others.
[[nodiscard]] ReadingPointer recorrected(const ReadingPointer &before, const ReadOptions &options);

} // namespace variorum
