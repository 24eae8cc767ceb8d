// SPDX-License-Identifier: Apache-2.0
// Lists of other stories: a heading such as "recommended" and the short lines behind it, or, behind the last paragraph,
// many short lines without the end of a sentence, among them times, counts and lines that stand twice.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <QSet>

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

} // namespace

void recommendedList(const RuleInput &input, Proposals &out) {
    static const QRegularExpression caption = pattern(
        uR"(^(?:(?:相关|热点|热门|精彩|猜你喜欢的?|为你|更多|编辑|今日|最新|延伸|往期|大家都在看|其他人还在看)(?:推荐|阅读|新闻|文章|资讯|内容|回顾|报道|精彩|全部|头条)*|推荐(?:阅读|文章|新闻)|猜你喜欢|评论(?:区)?|全部评论|网友评论|大家都在看|24小时热文|排行榜|往期回顾.{0,4}|相关标签|标签)[:：]?$)");
    static const QRegularExpression stamp = pattern(
        uR"(^(?:\d{1,7}(?:\.\d)?[万wk]?|(?:\d{4}[-/年.])?\d{1,2}[-/月.]\d{1,2}日?(?:\d{1,2}:\d\d(?::\d\d)?)?|\d{4}-\d\d-\d\d\d\d:\d\d:\d\d|\d+(?:分钟|小时|天)前)$)");
    const std::vector<Line> lines = linesOf(input);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].open() || lines[i].prose || lines[i].section.kind != BlockKind::Paragraph)
            continue;
        const bool named = caption.match(lines[i].folded).hasMatch();
        // The list ends where an article can begin again: at a byline, or at two paragraphs in a row.
        std::size_t end = i;
        int stamps = 0;
        int shorts = 0;
        int doubled = 0;
        QSet<QString> seen;
        while (end < lines.size() && !isByline(lines[end])) {
            const Line &line = lines[end];
            if (line.open() && isParagraph(line)) {
                const bool next = end + 1 < lines.size() && lines[end + 1].open() && isParagraph(lines[end + 1]);
                const bool list =
                    line.text.startsWith(u'•') || line.text.startsWith(u'·') || seen.contains(line.folded);
                // A lone long headline among short lines belongs to the list.
                const bool lone = end > i && !next && end + 2 < lines.size() && !endsSentence(line.text);
                if (!list && !lone)
                    break;
            }
            if (line.open()) {
                stamps += stamp.match(line.folded).hasMatch() ? 1 : 0;
                doubled += seen.contains(line.folded) ? 1 : 0;
                shorts += isParagraph(line) || endsSentence(line.text) ? 0 : 1;
                seen.insert(line.folded);
            }
            ++end;
        }
        const auto count = static_cast<int>(end - i);
        const bool anonymous = count >= 8 && shorts * 10 >= count * 6 && (stamps * 5 >= count || doubled * 4 >= count);
        const bool tail = end == lines.size();
        if (named ? (tail || count >= 3) : anonymous) {
            out.structure.push_back(
                drop(Span(lines[i].section.span.begin, lines[end - 1].section.span.end), named ? 0.95F : 0.88F));
            i = end - 1;
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
