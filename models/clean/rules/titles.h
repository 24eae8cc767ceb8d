// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/bodies.h"

#include <cstddef>
#include <utility>
#include <vector>

/// Which line of a plain text heads an article. Lines are given by their number; -1 where there is none.
namespace variorum::rules {

/// The first line that is surely no part of the head: a byline closes it, else the first paragraph.
[[nodiscard]] std::size_t headEnd(const std::vector<Line> &lines, const Body &body);

/// The line among those above the body that is the title: it has the article's words; it stands twice, or is part of
/// another, or stands above the line that dates the article; else it is a long one; the nearest to the body of equals.
[[nodiscard]] std::ptrdiff_t titleOf(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence,
                                     const Body &body);

/// The title of an article whose head other things part from its text: what stands above the one line before the text
/// that says when it was published.
[[nodiscard]] std::ptrdiff_t farTitleOf(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence,
                                        const Body &body, std::size_t floor);

/// True if more than its length says that a line is the title: a date or a name beneath it, or a copy at the head.
[[nodiscard]] bool isVouchedFor(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence,
                                const Body &body, std::size_t title);

/// The length of the label in front of a title ("标题："), in units; 0 without one.
[[nodiscard]] Offset titleLabel(const Line &line);

/// The title of a document that nothing dates or repeats, as offices and companies write them: "关于…的通知". -1 where
/// none of the first lines is one.
[[nodiscard]] std::ptrdiff_t officialTitle(const std::vector<Line> &lines, const Body &body);

/// The first and the last of the lines that the title of such a document was set in: who decided, what about, and the
/// kind of paper. Both \a title for any other.
[[nodiscard]] std::pair<std::size_t, std::size_t>
linesOfTitle(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, std::size_t title);

/// The first line where it stands twice at the head, or exclaims or asks, as headlines do, and a paragraph much
/// longer than it follows. Speech stands in quotation marks. -1 where it is none.
[[nodiscard]] std::ptrdiff_t callingOut(const std::vector<Line> &lines, const Body &body);

/// True for steps from the front page on: "News > Harbour".
[[nodiscard]] bool isWay(const Line &line);

/// Behind the headlines in a row that a title has below itself, between the way through the site right above it and the
/// line that dates it, of the lines before `end`; the line behind the title where no such row stands.
[[nodiscard]] std::size_t behindSubtitles(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence,
                                          std::size_t title, std::size_t end);

} // namespace variorum::rules
