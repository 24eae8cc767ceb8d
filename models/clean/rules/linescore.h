// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/lines.h"

/// What the lines of a page say of where its articles are.
namespace variorum::rules {

/// What a line is evidence for, from its own words.
struct LineEvidence {
    float score = 0;      ///< above 0: more likely a part of an article than not; a line of 100 characters has about 9
    bool caption = false; ///< heads a list of other stories, or comments
    bool furniture = false; ///< is there on every page of its site
    bool stamp = false;     ///< a date, a time or a count alone
    bool aged = false;      ///< says how long ago something was posted
    bool meta = false;      ///< says when, where or by whom the article was published
    bool item = false;      ///< begins a list whose stories have their days behind them
    bool dated = false;     ///< states a day with its year, and its time of day or that it is one of publishing
};

[[nodiscard]] std::vector<LineEvidence> evidenceOf(const RuleInput &input, const std::vector<Line> &lines);

/// True for the words that head a list of other stories: "recommended", "most read", "comments".
[[nodiscard]] bool isListCaption(const QString &folded);

/// True for the long line that some sites make of everything around a date: counts, sizes of type, ways to share.
[[nodiscard]] bool isDatedBar(const Line &line);

/// True for several short items between blanks or bars: a bar of channels, a list of keywords.
[[nodiscard]] bool isNavigation(QStringView text);

/// True for the whole way through the site to an article, from its first page on. Right behind it stands the article.
[[nodiscard]] bool isWholeWay(const Line &line);

} // namespace variorum::rules
