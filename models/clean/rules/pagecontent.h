// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/markupoutline.h"

namespace variorum::rules {

/// What each line of a page with markup is.
struct PageContent {
    enum class Part : std::uint8_t {
        Furniture, ///< no part of the article
        Head,      ///< near the title, above the text: who wrote it and when, or nothing of use
        Title,
        TitleAgain,
        Body,
        Foot, ///< behind the text, in the same element: a signature, or nothing of use
    };
    struct Line {
        Part part = Part::Furniture;
        Furniture why = Furniture::Outside;
        float confidence = 0.9F;
        int story = 0; ///< which of the page's articles it belongs to, the one that the page is about first
    };
    std::vector<Line> lines; ///< one for each of the outline
    int element = -1;        ///< that holds the text; -1 for the page
    bool found = false;      ///< there is an article
    int stories = 1;         ///< articles
};

[[nodiscard]] PageContent contentOf(const Outline &outline, const std::vector<Metadata> &metadata);

} // namespace variorum::rules
