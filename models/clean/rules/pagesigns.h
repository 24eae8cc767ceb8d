// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/markupoutline.h"

/// What the names of elements and the words of lines tell of a page's parts.
namespace variorum::rules {

/// What an element is by its name, class, id or role; None for what may hold an article.
[[nodiscard]] Furniture furnitureOf(const OutlineElement &element);
/// Weight of the prose in furniture of a kind beyond which its name must mean something else.
[[nodiscard]] double mostProse(Furniture what);
/// Labels and requests of the page: "Advertisement", "open the app to read on".
[[nodiscard]] Furniture worded(const OutlineLine &line);
/// Source, author, date, counts: a line about the article rather than of it.
[[nodiscard]] bool speaksOfArticle(const OutlineLine &line);
/// A site's words about rights and liability, which may be longer than its shortest articles.
[[nodiscard]] bool disclaims(const OutlineLine &line);
/// Who supplied, photographed and edited a text, in one line: what names an editor or an author is read from it.
[[nodiscard]] bool isImprint(const OutlineLine &line);
/// "Posted on ...", as blogs say at their foot.
[[nodiscard]] bool saysWhenPosted(const OutlineLine &line);
/// "Related reading" and its like.
[[nodiscard]] bool headsOtherStories(const OutlineLine &line);
/// "Comments (4)", "Latest flashes": what stands below is of other people or about other things, however much it is.
[[nodiscard]] bool headsOthersSurely(const OutlineLine &line);

} // namespace variorum::rules
