// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exporting/document.h"
#include "models/exporting/flow.h"

#include <vector>

namespace variorum {

/// A line of text on a page, in twips from the page's top left corner.
struct PageLine {
    LaidLine line;
    int article = -1;
    qreal left = 0;
    qreal baseline = 0;

    /// The box of a part of the line: as high as an em, as wide as the text.
    [[nodiscard]] QRectF box(Span words) const;
};

struct LayoutPage {
    std::vector<PageLine> lines;
    std::vector<Decoration> decorations;
    int article = -1;           ///< whose page it is: the article of its first line
    bool beginsArticle = false; ///< no running header here
};

struct OutlineEntry {
    QString title;
    int level = 1;
    int page = 0;
    qreal top = 0;
};

/// Where a note shows: boxes line by line, in reading order.
struct LaidOutNote {
    int article = 0;
    std::size_t note = 0; ///< index into ExportedArticle::notes
    int number = 0;       ///< as printed, from 1 through the whole document
    struct Box {
        int page = 0;
        QRectF rect;
    };
    std::vector<Box> boxes;
};

struct PageLayout {
    PageGeometry geometry;
    std::vector<LayoutPage> pages; ///< at least one
    std::vector<OutlineEntry> outline;
    std::vector<LaidOutNote> notes; ///< hidden ones have no boxes
};

/// Lays articles out on A4 pages, each beginning on a new one. Depends on the fonts that are installed, and on nothing
/// else but its arguments. Gives no pages when cancelled.
[[nodiscard]] PageLayout layOut(const std::vector<ExportedArticle> &articles, const ExportOptions &options,
                                const Progress &progress = {});

} // namespace variorum
