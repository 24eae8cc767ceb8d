// SPDX-License-Identifier: Apache-2.0
// Lines of the page's furniture: share counters, app banners, comment boxes, update times with view counts, copyright.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include "models/base/chinese.h"

namespace variorum::rules {

void boilerplate(const RuleInput &input, Proposals &out) {
    // Over folded text. Whole lines only: a sentence may speak of any of this.
    static const QRegularExpression furniture = pattern(
        uR"(^(?:分享(?:至|到)?[:：]?|分享到.{0,20}|(?:收藏|点赞|转发|举报|打印)[:：]?(?:\d[\d.]*[万wk]?\+?)?|复制链接|字号.{0,6}|大中小|正在阅读[:：]?|扫一扫.{0,20}|扫码.{0,20}|(?:下载|打开).{0,12}(?:app|客户端)|app内打开|微信|微博|微信公众号|qq空间|朋友圈|关注(?:我们)?|(?:更新|发布)时间[:：](?!.*(?:19|20)\d\d).{0,30}|浏览(?:次数)?[:：]?\d.*|阅读(?:量|数)?[:：]?\d.*|评论[:：]?\d*|\d+(?:条|人)?(?:评论|跟贴|参与|阅读|浏览|点赞)|暂无评论.{0,20}|.{0,8}快来(?:评价|评论|抢沙发).{0,10}|发表评论|登录.{0,10}|注册|申请入驻|无障碍浏览.{0,10}|进入关怀版|热门评论|网友评论|(?:copyright|©|\(c\)|版权所有).{0,80}|.{0,12}icp备.{0,20}|上一篇.{0,40}|下一篇.{0,40}|返回顶部|首页|正文|标签[:：].{0,60}|0|加载文章中.{0,4})$)");
    static const QRegularExpression banner = pattern(uR"(^(?:扫一扫)?(?:下载|打开)(.{2,8})(?:app|客户端)$)");
    bool publisher = false;
    for (const Line &line : linesOf(input)) {
        if (!line.open() || line.text.size() > 120 || !furniture.match(line.folded).hasMatch())
            continue;
        const QRegularExpressionMatch match = banner.match(line.folded);
        if (match.hasMatch() && !publisher && match.captured(1).size() >= 3) {
            // The name stands in the text as it stands in the folded line, which has lost blanks only.
            const QString folded_ = folded(line.text);
            const qsizetype at = folded_.indexOf(match.captured(1));
            if (at >= 0) {
                const Span span(line.section.span.begin + at, line.section.span.begin + at + match.captured(1).size());
                out.structure.push_back(
                    field(span, FieldKind::Publisher, line.text.mid(at, span.length()).toString(), 0.85F));
                publisher = true;
            }
        }
        out.structure.push_back(drop(line.section.span, 0.95F, 0, line.text.toString().left(40)));
    }
}

} // namespace variorum::rules
