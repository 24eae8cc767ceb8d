// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/reading.h"
#include "ui/widgets/textdocument.h"

#include <memory>
#include <vector>

namespace variorum {

/// A line above the article's text, and the place of the page that it was read from (empty where there is none).
struct HeadLine {
    Span span; ///< of the document
    Span page;
};

/// An article as the reader shows it: title, byline with publisher and date, notices and tags, then the text.
struct ArticleDocument {
    TextDocument document;
    std::vector<HeadLine> head;
    Offset bodyBegin = 0; ///< of the document; the article's text begins here
};

/// `script` is what it is shown in; Unknown, or the article's own: as it is written. Offsets are the same in both.
[[nodiscard]] ArticleDocument articleDocument(std::shared_ptr<const ReadArticle> article,
                                              Script script = Script::Unknown);

} // namespace variorum
