// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/source/page.h"
#include "ui/widgets/textview.h"

namespace variorum {

/// A view of the page beside the article: its text, or the markup that it was made of. To others it speaks of offsets
/// of the page text, whatever its document is.
class PageSide : public TextView {
    Q_OBJECT

public:
    using TextView::TextView;

    [[nodiscard]] virtual PagePointer page() const = 0; ///< that is shown; nullptr for none
    /// Where the page's text stands in the document. Never decreases.
    [[nodiscard]] virtual Offset fromPage(Offset at) const { return at; }
    [[nodiscard]] virtual Span fromPage(Span page) const { return page; }
    /// The page's words that are selected; at a caret an empty span.
    [[nodiscard]] virtual Span pageSelection() const { return selection(); }

Q_SIGNALS:
    void selectionChanged(variorum::Span span); ///< of the page text, as all spans here
    void hoveredPageSpan(variorum::Span span);  ///< empty when the pointer leaves
    void visibleRangeChanged(variorum::Span span);
};

} // namespace variorum
