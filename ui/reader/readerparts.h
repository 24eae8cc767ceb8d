// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reader/articledocument.h"
#include "ui/reader/articlemarks.h"
#include "ui/reader/notecards.h"
#include "ui/reader/readerview.h"
#include "ui/reader/selectionbar.h"
#include "ui/widgets/emptystate.h"

#include <QFutureWatcher>

#include <functional>

namespace variorum {

/// What a reader holds; seen by its own files only.
struct ReaderView::Parts {
    ArticleDocument shown;
    Script script = Script::Unknown; ///< to show articles in
    QFutureWatcher<ArticleDocument> converting;
    ArticleMarks marks;
    SelectionBar *bar = nullptr;
    EmptyState *empty = nullptr;
    QColor themed;                                  ///< the paper that bar and empty state have their colours for
    Span hovered;                                   ///< of the page text
    std::function<QString(const Mention &)> remark; ///< told of a mention beside what the article says
    int margin = 0;                                 ///< what rightMargin() gave when lines were last set
    bool told = false;                              ///< the selection is changed by the program: no bar for it
};

} // namespace variorum
