// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/closableadverts.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr int longestAdvert = 60; ///< weight
constexpr std::size_t leastSigns = 3;
constexpr std::size_t beside = 3; ///< lines between an advert and a paragraph, one more

bool closes(const Line &line) {
    const QStringView text = line.text.trimmed();
    return line.open() && text.size() == 1 && QStringView(u"×✕✖╳").contains(text.front());
}

/// A headline or a call: a paragraph of the text has its stop.
bool isAdvert(const Line &line) {
    return line.open() && line.weight <= longestAdvert && !line.text.trimmed().endsWith(u'。');
}

/// Paragraphs stand shortly above and shortly below.
bool isAmongText(const std::vector<Line> &lines, std::size_t sign) {
    const auto holdsText = [&lines](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < std::min(to, lines.size()); ++i) {
            if (lines[i].open() && lines[i].prose)
                return true;
        }
        return false;
    };
    return holdsText(sign - std::min(sign, beside + 1), sign - 1) && holdsText(sign + 1, sign + 1 + beside);
}

} // namespace

std::vector<std::size_t> closableAdverts(const std::vector<Line> &lines) {
    std::vector<std::size_t> found;
    std::size_t signs = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (!closes(lines[i]) || !isAdvert(lines[i - 1]) || !isAmongText(lines, i))
            continue;
        ++signs;
        found.push_back(i - 1);
        found.push_back(i);
    }
    if (signs < leastSigns)
        found.clear();
    return found;
}

} // namespace variorum::rules
