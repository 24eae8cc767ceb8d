// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"
#include "models/html/attributes.h"
#include "models/html/tags.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace variorum {

/// A stretch of the markup that is text, or stands for something in the text.
struct TextRun {
    enum Flag : std::uint8_t {
        Bold = 1,
        Image = 2,        ///< a picture stands here; no text
        Break = 4,        ///< a line ends here; no text
        Preformatted = 8, ///< white space counts
        SpaceBefore = 16, ///< white space lies between this run and the one before
    };
    Span markup;
    std::uint8_t flags = 0;
    std::int32_t link = -1; ///< number of the link that it stands in, -1 for none
};

/// A start tag of the skeleton.
struct StartTag {
    Offset at = 0; ///< of its `<` in the skeleton
    const TagRow *row = nullptr;
    Span attributes; ///< of the markup
};

/// Markup read into its tags and texts, by the states of the HTML Living Standard's tokeniser (13.2.5).
///
/// The skeleton is what a tree builder needs and no more: the tags of blocks, without attributes, and for each text the
/// number of its run and a semicolon. Scripts, styles and comments are left out of it, and so are elements of
/// formatting, whose reach the runs hold themselves: the tree stays as large as the page's structure.
struct Scan {
    QByteArray skeleton;
    std::vector<TextRun> runs;
    std::vector<StartTag> tags; ///< sorted by `at`
    std::vector<Span> metadata; ///< attributes of `meta` and `link`, in order
    std::vector<bool> isLink;   ///< for each of them: `link`
    std::vector<Span> jsonLd;   ///< contents of scripts of that type
    Span title;                 ///< contents of the first `title`
};

/// Linear in the length of the markup, whatever it holds. Elements that are nested deeper than browsers show are
/// flattened.
[[nodiscard]] Scan scanMarkup(QStringView markup);

} // namespace variorum
