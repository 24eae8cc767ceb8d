// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/lines.h"
#include "models/clean/rules/linescore.h"

#include <QHash>

/// Where an article ends, beyond or before what scores say of its lines.
namespace variorum::rules {

/// Where the headlines of other stories begin that a saved page ends with, of the lines [from, to): without a caption,
/// but a text does not end in lines that ask, exclaim or have blanks and no stop. `to` where it does not.
[[nodiscard]] std::size_t beforeHeadlines(const std::vector<Line> &lines, std::size_t from, std::size_t to);

/// The last line of a text whose lines are [first, last], without the headlines of other stories behind its last
/// paragraph: a site shows them in a second list as well, and no line of a text stands again elsewhere on its page.
class OtherStories {
public:
    explicit OtherStories(const std::vector<Line> &lines) : m_lines(lines) {}
    [[nodiscard]] std::size_t before(std::size_t first, std::size_t last);

private:
    const std::vector<Line> &m_lines;
    QHash<QStringView, int> m_times; ///< that short lines stand on the page; filled when first asked for
};

constexpr std::size_t longestSignOff = 20; ///< lines

/// The end of a document, told line by line by their folded text: whom to ask, what is enclosed, the office, the day
/// and who may read it.
class SignOff {
public:
    /// True if the line goes on with it. `open` is false for lines that are set aside or a field.
    bool takes(const QString &folded, bool open);
    /// The day has stood below the office: without it nothing else is the end of a document.
    [[nodiscard]] bool isDated() const { return m_dated; }

private:
    bool m_dated = false;
    bool m_signed = false;
    bool m_listed = false; ///< what is enclosed
};

/// Where the end of a document ends, of the lines [from, limit): whom to ask, what is enclosed, the office, the day and
/// who may read it, in lines of their own. Nothing else does without the day. `from` where none stands.
[[nodiscard]] std::size_t behindSignOff(const std::vector<Line> &lines, std::size_t from, std::size_t limit);

/// The last line of a text behind which the first of a list of stories has been taken for its end: headline, sentence
/// and age, and the next of them below.
[[nodiscard]] std::size_t beforeAgedItem(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence,
                                         std::size_t first, std::size_t last);

} // namespace variorum::rules
