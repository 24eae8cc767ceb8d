// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/articleends.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr std::size_t leastHeadlines = 3; ///< of other stories at the end of a saved page
constexpr int leastHeadline = 15;         ///< weight of each
constexpr std::size_t leastOthers = 4;    ///< of them where they stand twice
constexpr int longestOther = 40;          ///< weight of each

bool endsInStop(QStringView text) {
    return QStringView(u"。.；;”」』").contains(text.back());
}

} // namespace

std::size_t beforeHeadlines(const std::vector<Line> &lines, std::size_t from, std::size_t to) {
    static const Pattern headline(uR"(^[^\d\s•·▲△▼*○●■◆-].*[！？!?「」 \x{3000}])");
    std::size_t first = to;
    while (first > from + 1 && isTitleLike(lines[first - 1]) && lines[first - 1].weight >= leastHeadline &&
           headline.matches(lines[first - 1].text))
        --first;
    return to - first >= leastHeadlines && lines[first - 1].prose ? first : to;
}

std::size_t OtherStories::before(std::size_t first, std::size_t last) {
    const auto isOther = [](const Line &line) {
        return isTitleLike(line) && line.weight <= longestOther && !endsInStop(line.text);
    };
    std::size_t begin = last + 1;
    while (begin > first + 1 && isOther(m_lines[begin - 1]))
        --begin;
    const std::size_t all = last + 1 - begin;
    std::size_t above = begin - 1;
    while (above > first && !m_lines[above].open())
        --above; // who signs the text
    if (all < leastOthers || !m_lines[above].prose)
        return last;
    for (auto line = m_times.isEmpty() ? m_lines.begin() : m_lines.end(); line != m_lines.end(); ++line) {
        if (line->weight <= longestOther)
            ++m_times[line->folded];
    }
    const auto again = static_cast<std::size_t>(std::count_if(
        m_lines.begin() + static_cast<std::ptrdiff_t>(begin), m_lines.begin() + static_cast<std::ptrdiff_t>(last) + 1,
        [this](const Line &line) { return m_times.value(line.folded) > 1; }));
    return 2 * again >= all ? begin - 1 : last;
}

bool SignOff::takes(const QString &folded, bool open) {
    static const Pattern part(
        uR"(^(?:附件?\d{0,2}:.{2,60}|[(]此件.{2,20}[)]|\p{Han}{4,30}(?:人民政府|办公[室厅]|委员会|管理局|[厅局委院]|公司|董事会|[协学]会|学校|大学|中心))$)");
    static const Pattern ask(
        uR"(^(?:[一二三四五六七八九十]{1,2}、?联系方式:?|.{0,10}(?:联系人|联系方式|邮箱|地址):.{2,60}|.{2,20}:(?:[ 、,]?\(?\d{3,4}[-)]?\d{3,8}(?:-\d+)?){1,4})$)");
    static const Pattern enclosed(uR"(^\d{1,2}[.、].{2,60}$)");
    static const Pattern day(uR"(^(?:19|20)\d\d(?:年\d{1,2}月\d{1,2}日|([-./])\d{1,2}\1\d{1,2})$)");
    const bool isDay = day.matches(folded);
    const bool isPart = open && part.matches(folded);
    const bool isRow = open && (ask.matches(folded) || (m_listed && enclosed.matches(folded)));
    if (!isDay && !isPart && !isRow)
        return false;
    m_listed = isRow ? m_listed : isPart && folded.startsWith(u'附');
    m_dated = m_dated || (isDay && m_signed);
    m_signed = m_signed || isPart;
    return true;
}

std::size_t behindSignOff(const std::vector<Line> &lines, std::size_t from, std::size_t limit) {
    SignOff signOff;
    std::size_t end = from;
    while (end < std::min(limit, from + longestSignOff) && signOff.takes(lines[end].folded, lines[end].open()))
        ++end;
    return signOff.isDated() ? end : from;
}

std::size_t beforeAgedItem(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, std::size_t first,
                           std::size_t last) {
    const auto isItem = [&](std::size_t headline) {
        return headline + 2 < lines.size() && isTitleLike(lines[headline]) && !endsInStop(lines[headline].text) &&
               lines[headline + 1].prose && evidence[headline + 2].aged;
    };
    return last > first + 1 && isItem(last - 1) && isItem(last + 2) ? last - 2 : last;
}

} // namespace variorum::rules
