// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/lines.h"

/// The words that sites in English put around their articles. All over folded lines, which have no blanks.
namespace variorum::rules {

/// True for a line without a Chinese character and with a letter.
[[nodiscard]] bool isLatinLine(const Line &line);

/// True for what a reader presses: "Skip to main content", "Log in", "Privacy Policy".
[[nodiscard]] bool isEnglishControl(const QString &folded);

/// True for the words that head a list of other stories or comments: "Related articles", "Leave a reply".
[[nodiscard]] bool isEnglishCaption(const QString &folded);

/// True for a site's words about rights, cookies and letters to subscribe to.
[[nodiscard]] bool isEnglishNotice(const Line &line);

/// True for "3 hours ago".
[[nodiscard]] bool isEnglishAge(const QString &folded);

/// True for a line that says by whom or when an article was written: "By Anna Harbour", "Published", "4 min read".
[[nodiscard]] bool isEnglishMeta(const QString &text);

/// True for a folded line that ends with whose the picture is that it tells of: "… (Image: Getty)", "… Photo by X /AP".
[[nodiscard]] bool isEnglishPicture(const QString &folded);

/// True if the page is in English and holds several such controls.
[[nodiscard]] bool isEnglishSite(const std::vector<Line> &lines);

} // namespace variorum::rules
