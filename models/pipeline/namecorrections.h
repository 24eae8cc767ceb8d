// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/article/article.h"
#include "models/entity/namecorrection.h"
#include "models/notes/note.h"

#include <QString>

#include <vector>

namespace variorum {

/// A correction of names as the library keeps it: of one page, or, with NameScope::Story and
/// NameScope::Library, of several.
struct KeptCorrection {
    QString id;         ///< UUID without braces
    qint64 ordinal = 0; ///< the order in which they were said
    NameScope scope = NameScope::Place;
    Anchor anchor;  ///< the words it was said of; with NameScope::Article they name the article; with NameScope::Story
                    ///< and NameScope::Library they stand nowhere
    QString form;   ///< as in NameCorrection; of a place what stands there
    QString entity; ///< as in NameCorrection
    std::optional<NamedThing> means;
    QString author;
    QString made;               ///< ISO 8601 in UTC
    qint64 story = 0;           ///< with NameScope::Story: the library's number for it
    std::vector<Span> articles; ///< with it: where the page's articles that are in the story stand, in code points of
                                ///< the page text, sorted; not kept, it follows the story

    friend bool operator==(const KeptCorrection &, const KeptCorrection &) = default;
};

/// Those that bear on one page, in the order in which they were said.
using NameCorrections = std::vector<KeptCorrection>;

/// What of them bears on an article of a page. One whose words the page does not have any more, or an edit hides,
/// waits.
[[nodiscard]] std::vector<NameCorrection> correctionsOf(const Article &article, const NameCorrections &corrections,
                                                        AnchorFinder &finder);

} // namespace variorum
