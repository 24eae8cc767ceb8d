// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/figure.h"
#include "models/pipeline/reading.h"
#include "ui/reader/shownnote.h"
#include "ui/reader/sourcemarks.h"

#include <QString>
#include <QStringList>

namespace variorum {

/// What stands in tooltips, as paragraphs of rich text with everything from pages escaped. This joins them; empty when
/// all are.
[[nodiscard]] QString tipText(const QStringList &parts, Script script);

[[nodiscard]] QString tipParagraph(const QString &text, bool html = false); ///< text is escaped, html is not

/// `remark`: further lines, or nothing.
[[nodiscard]] QString entityTip(const Mention &mention, int countInArticle, const QString &remark);
/// The value, below it the same in its base unit, and in the currency of the display. `day`: of the article.
[[nodiscard]] QString figureTip(const Figure &figure, const FigureDisplay &display, QStringView words, QStringView day);
[[nodiscard]] QString noteTip(const ShownNote &shown);

/// Rule, reason, confidence, before and after, what lost its place to it, and what a click does.
[[nodiscard]] QString changeTip(const SourceMarks &marks, const SourceMark &mark);
/// The same for a screen reader, in one sentence or two.
[[nodiscard]] QString changeSummary(const SourceMarks &marks, const SourceMark &mark);

/// "yellow", in the language of the interface.
[[nodiscard]] QString noteColourWord(NoteColour colour);

} // namespace variorum
