// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/details.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr float ofDetail = 3;        ///< score: less than a short sentence
constexpr std::size_t leastRows = 2; ///< in a row
constexpr int longestRow = 60;       ///< weight

/// Any other label with something behind it.
bool isRow(const Line &line) {
    static const Pattern row(uR"(^\p{Han}{2,8}:\S)");
    static const Pattern about(
        uR"(^(?:来源|稿源|作者|记者|编辑|责编|责任编辑|校对|审核|供稿|摄影|标签|关键词|分享|主办|承办|版权|备案|上一|下一|原标题|标题|(?:发布|发表|更新|出版)\p{Han}{0,2}))");
    return row.matches(line.folded) && !about.matches(line.folded);
}

} // namespace

bool isDetail(const QString &folded) {
    // A site's address and telephone are no such.
    static const Pattern label(
        uR"(^(?!(?:发布|发表|更新|修改|创建|出版|印发|成文|生效))(?:\p{Han}{0,6}(?:地点|对象|主讲人?|主持人|嘉宾|人数|名额|费用|票价|主题)|(?:活动|会议|讲座|比赛|演出|展览|报名|开放|举办|举行|培训|招聘|考试|截止|开标|投标|开课|集合|上课|入场|服务|施工|停水|停电)\p{Han}{0,2}(?:时间|日期|内容|方式|电话)|(?:项目|工程|采购|招标|标段|合同|产品|职位|岗位)(?:名称|编号|内容|概况|金额|地点)|(?:中标|成交|采购|招标|建设)(?:单位|人|金额|供应商)|报名(?:方式|条件)|咨询电话|预算金额|(?:时间|日期)(?=:(?!(?:19|20)\d\d))):\S)");
    return label.matches(folded);
}

void findDetails(const std::vector<Line> &lines, std::vector<LineEvidence> &evidence) {
    const auto takes = [&](std::size_t i) {
        return lines[i].open() && lines[i].weight <= longestRow && !evidence[i].caption && !evidence[i].furniture &&
               (isDetail(lines[i].folded) || isRow(lines[i]));
    };
    for (std::size_t i = 0; i < lines.size();) {
        std::size_t end = i;
        std::size_t details = 0;
        for (; end < lines.size() && takes(end); ++end)
            details += isDetail(lines[end].folded) ? 1 : 0;
        for (std::size_t k = i; k < end && details >= leastRows; ++k) {
            evidence[k].score = std::max(evidence[k].score, ofDetail);
            evidence[k].meta = false;
            evidence[k].dated = false;
            evidence[k].stamp = false;
        }
        i = std::max(end, i + 1);
    }
}

} // namespace variorum::rules
