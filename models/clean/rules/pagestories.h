// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/pagecontent.h"

namespace variorum::rules {

/// Tells the stories of a page that holds several, each under a headline of one form and with a date, a source or an
/// author of its own, or in an element for articles. The lines get the number of their story, 0 for the one that the
/// page is about; `title` is the line that names the page, -1 for none. A page of one article stays as it is.
void tellStories(const Outline &outline, int title, PageContent &content);

} // namespace variorum::rules
