// SPDX-License-Identifier: Apache-2.0
// Lists of other stories: a heading such as "recommended" and the short lines behind it, or, behind the last paragraph,
// many short lines without the end of a sentence, among them times, counts and lines that stand twice.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace variorum::rules {

namespace {

/// Paragraphs of an article, as against a headline that happens to end with a mark.
bool isParagraph(const Line &line) {
    static const QRegularExpression stop = pattern(uR"(。[”’」』）]?$)");
    return line.prose && (weight(line.text) >= 45 || stop.match(line.folded).hasMatch());
}

bool isByline(const Line &line) {
    return line.section.role == Section::Role::Field && line.section.field == FieldKind::Byline;
}

bool isStamp(const Line &line) {
    static const QRegularExpression stamp = pattern(
        uR"(^(?:\d{1,7}(?:\.\d)?[万wk]?|(?:\d{4}[-/年.])?\d{1,2}[-/月.]\d{1,2}日?(?:\d{1,2}:\d\d(?::\d\d)?)?|\d{4}-\d\d-\d\d\d\d:\d\d:\d\d|\d+(?:分钟|小时|天)前)$)");
    return !line.folded.isEmpty() && line.folded.front().isDigit() && stamp.match(line.folded).hasMatch();
}

/// What a list would hold that began at a line, for each line of the page.
struct List {
    std::size_t end = 0; ///< the line where an article can begin again: a byline, or two paragraphs in a row
    int stamps = 0;
    int shorts = 0;
    int doubled = 0; ///< lines that stand in it before
};

/// Counts that grow at single places, summed up to a place: a Fenwick tree.
class Counts {
public:
    explicit Counts(std::size_t size) : m_sums(size + 1, 0) {}
    void add(std::size_t at) {
        for (++at; at < m_sums.size(); at += at & (~at + 1))
            ++m_sums[at];
    }
    [[nodiscard]] int before(std::size_t at) const {
        int sum = 0;
        for (; at > 0; at -= at & (~at + 1))
            sum += m_sums[at];
        return sum;
    }

private:
    std::vector<int> m_sums;
};

/// From the last line to the first, so that a page of nothing but headlines costs no more for each than for one.
std::vector<List> listsFrom(const std::vector<Line> &lines, const Progress &progress) {
    const std::size_t size = lines.size();
    std::vector<bool> paragraph(size, false);
    std::vector<std::size_t> same(size, size); // the next line with these words
    std::vector<int> stamps(size + 1, 0);      // before a line
    std::vector<int> shorts(size + 1, 0);
    QHash<QStringView, std::size_t> last;
    for (std::size_t i = 0; i < size; ++i) {
        const Line &line = lines[i];
        paragraph[i] = line.open() && isParagraph(line);
        stamps[i + 1] = stamps[i] + (line.open() && isStamp(line) ? 1 : 0);
        shorts[i + 1] = shorts[i] + (line.open() && !paragraph[i] && !endsSentence(line.text) ? 1 : 0);
        if (!line.open())
            continue;
        if (const auto before = last.constFind(line.folded); before != last.constEnd()) {
            same[*before] = i;
        }
        last.insert(line.folded, i);
    }

    // A lone long headline among short lines belongs to a list, and so does a paragraph that stands in it before.
    const auto canEnd = [&](std::size_t i) {
        const Line &line = lines[i];
        if (isByline(line))
            return true;
        if (!paragraph[i] || line.text.startsWith(u'•') || line.text.startsWith(u'·'))
            return false;
        const bool next = i + 1 < size && paragraph[i + 1];
        return next || i + 2 >= size || endsSentence(line.text);
    };
    std::vector<List> lists(size);
    std::set<std::size_t> ends; // behind a line, for lists that begin there
    Counts doubled(size);
    for (std::size_t i = size; i-- > 0;) {
        if (progress.cancelled())
            break;
        if (same[i] < size) {
            doubled.add(same[i]);
            ends.erase(same[i]);
        }
        const std::size_t end = ends.empty() ? size : *ends.begin();
        lists[i] = {end, stamps[end] - stamps[i], shorts[end] - shorts[i], doubled.before(end)};
        if (canEnd(i))
            ends.insert(i);
    }
    return lists;
}

} // namespace

void recommendedList(const RuleInput &input, Proposals &out) {
    if (input.markup)
        return; // the markup tells lists from text
    static const QRegularExpression caption = pattern(
        uR"(^(?:(?:相关|热点|热门|精彩|猜你喜欢的?|为你|更多|编辑|今日|最新|延伸|往期|大家都在看|其他人还在看)(?:推荐|阅读|新闻|文章|资讯|内容|回顾|报道|精彩|全部|头条)*|推荐(?:阅读|文章|新闻)|猜你喜欢|评论(?:区)?|全部评论|网友评论|大家都在看|24小时热文|排行榜|往期回顾.{0,4}|相关标签|标签)[:：]?$)");
    const std::vector<Line> &lines = linesOf(input);
    const std::vector<List> lists = listsFrom(lines, input.progress);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].open() || lines[i].prose || lines[i].section.kind != BlockKind::Paragraph)
            continue;
        const bool named = caption.match(lines[i].folded).hasMatch();
        const List &list = lists[i];
        const auto count = static_cast<int>(list.end - i);
        const bool anonymous =
            count >= 8 && list.shorts * 10 >= count * 6 && (list.stamps * 5 >= count || list.doubled * 4 >= count);
        const bool tail = list.end == lines.size();
        if (named ? (tail || count >= 3) : anonymous) {
            out.structure.push_back(
                drop(Span(lines[i].section.span.begin, lines[list.end - 1].section.span.end), named ? 0.95F : 0.88F));
            i = list.end - 1;
        }
    }
    // An author's card in the footer: the name, twice, above the counts of stories and followers.
    static const QRegularExpression counts =
        pattern(uR"(^\d+(?:篇)?文章数?\d*.{0,4}(?:关注|粉丝).{0,6}$|^\d+文章数\d+关注度?$)");
    for (std::size_t i = 2; i < lines.size(); ++i) {
        if (!counts.match(lines[i].folded).hasMatch())
            continue;
        for (std::size_t back = 1; back <= 3 && back + 1 <= i; ++back) {
            const Line &name = lines[i - back];
            const Line &card = lines[i - back - 1];
            if (name.folded.size() < 2 || name.folded.size() > 16 || !card.folded.startsWith(name.folded))
                continue;
            StructureEdit place = field(name.section.span, FieldKind::Byline, name.text.toString(), 0.82F);
            place.reason = 1;
            out.structure.push_back(place);
            break;
        }
    }
}

} // namespace variorum::rules
