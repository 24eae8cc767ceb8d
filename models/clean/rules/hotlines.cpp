// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/hotlines.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr std::size_t leastLines = 2;  ///< with a number each
constexpr std::size_t mostAppeals = 3; ///< lines above them
constexpr std::size_t behind = 6;      ///< lines that hold no more of the text
constexpr int longestAppeal = 40;      ///< weight
constexpr int leastParagraph = 24;     ///< weight

/// "安心专线：0800-000-000（24小时）".
bool isNumber(const QString &folded) {
    static const Pattern number(uR"(^[^\d:]{2,20}:?[\d\-()]{3,16}(?:\([^()]{2,8}\))?[;,。]?$)");
    // It begins with what is no digit and ends near one: this is asked of every line.
    if (folded.size() < 5 || folded.size() > 44 || folded.front().isDigit() ||
        !(folded.back().isDigit() || QStringView(u"-();,。").contains(folded.back())))
        return false;
    return number.matches(folded);
}

bool isHotline(const QString &folded) {
    return isNumber(folded) && (folded.contains(u"专线") || folded.contains(u"热线"));
}

bool isAppeal(const Line &line) {
    static const Pattern appeal(
        uR"(^[★●※◎■◆]|关心您|提醒您|珍惜生命|(?:再|多)给自己|请给自己|寻求协助|解决不了问题|拒绝毒品)");
    return line.weight <= longestAppeal && appeal.matches(line.folded);
}

} // namespace

std::vector<std::size_t> hotlines(const std::vector<Line> &lines) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::size_t end = i;
        bool hotline = false;
        for (; end < lines.size() && lines[end].open() && isNumber(lines[end].folded); ++end)
            hotline = hotline || isHotline(lines[end].folded);
        if (end < i + leastLines || !hotline) {
            i = std::max(i, end == i ? i : end - 1);
            continue;
        }
        std::size_t first = i;
        while (first > 0 && i - first < mostAppeals && lines[first - 1].open() && isAppeal(lines[first - 1]))
            --first;
        const auto from = lines.begin() + static_cast<std::ptrdiff_t>(end);
        const auto to = lines.begin() + static_cast<std::ptrdiff_t>(std::min(lines.size(), end + behind));
        const bool goesOn = std::any_of(
            from, to, [](const Line &line) { return line.open() && line.prose && line.weight >= leastParagraph; });
        // Without an appeal, or inside a text, they are what the text is about.
        for (std::size_t k = first; k < end && first < i && !goesOn; ++k)
            found.push_back(k);
        i = end - 1;
    }
    return found;
}

} // namespace variorum::rules
