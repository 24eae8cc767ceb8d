// SPDX-License-Identifier: Apache-2.0
// Lines of the page's furniture: share counters, app banners, comment boxes, update times with view counts, copyright.
#include "models/clean/rules/contentslist.h"
#include "models/clean/rules/englishsite.h"
#include "models/clean/rules/hotlines.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include "models/base/chinese.h"

namespace variorum::rules {

namespace {

constexpr std::size_t rarely = 100;    ///< one line in so many is no furniture, whatever it says
constexpr int onePage = 3;             ///< weight of a link to the next page
constexpr std::size_t leastCommon = 3; ///< lines that are furniture together, and would not be alone

/// The lines of a table of contents and its caption.
std::vector<std::size_t> contents(const std::vector<Line> &lines) {
    static const Pattern caption(
        uR"(^[【\[]?(?:(?:文章|本文|内容)?目录|(?:table|list)?(?:of)?contents|inthis(?:article|post|guide)|onthispage|jumpto:?)[】\]]?:?(?:显示|隐藏|收起|展开|hide|show|toggle)?$)");
    std::vector<std::size_t> found;
    std::size_t behind = 0; // the last line of the list that is found
    for (const std::size_t i : contentsOf(lines)) {
        const bool captioned = i > 0 && lines[i - 1].open() && caption.matches(lines[i - 1].folded);
        if (captioned)
            found.push_back(i - 1);
        if (lines[i].open() && (captioned || (behind > 0 && i == behind + 1))) {
            found.push_back(i);
            behind = i;
        }
    }
    return found;
}

} // namespace

void boilerplate(const RuleInput &input, Proposals &out) {
    // Over folded text. Whole lines only: a sentence may speak of any of this.
    static const Pattern furniture(
        uR"(^(?:[【\[(]?纠错[】\])]?|分享(?:文章)?(?:至|到)[:：]?|分享[这本此][则篇条]?(?:新闻|文章|报道|报导)|(?:[上下]一[篇条则]){2}|[【\[][上下]一[篇条则][】\]].{0,100}|e-?mail推荐:?|(?:点击|浏览|阅读|人气):|安装.{2,12}(?:客户端|app).{0,40}|分享到.{0,20}|(?:收藏|点赞|转发|举报|打印)[:：]?\d[\d.]*[万wk]?\+?|字号[:：].{0,6}|[【\[(]*字[体号级][:]?\[?(?:大\]?\[?中\]?\[?小|小\]?\[?中\]?\[?大|(?<=[:\[])(?:小大|大小))\]?特?[】\])]*(?:打印|收藏|关闭|分享到?[:]?|本页|[|])*|字体大小:|(?:调整)?字[体号级型]:(?:默认|正常|标准|超大|特大|较大|[大中小|．.·/])+(?:打印)?[|]?|\d{1,2}:\d\d/\d{1,2}:\d\d|(?:订阅|登录|注册|付费)[^。]{0,8}继续阅读[^。]{0,4}|(?:like|点赞|按赞|追踪|关注)我们的[^。]{0,30}|\d{1,3}/\d{1,3}(?:[上下]一[张图幅页])+|(?:[【\[(]?(?:打印(?:本[页文]|此页)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|列表|首页|上页)?|收藏(?:本页)?|加入收藏)[】\])|/]?){2,4}|设为首页.{0,6}|加入收藏|收藏本站|切换导航|展开(?:选单|菜单|导航)|(?:放大|查看)(?:图片|原图)(?:[/|]显示原图)?|(?:浏览|点击|访问)(?:次数|量)[:]?次?|(?:微信|微博|app)二维码|繁(?:体|體)(?:版|中文)|简体(?:版|中文)|立即登录|登录后.{0,12}|换一换|网站地图|(?:内容)?举报[/]反馈|投诉举报|换一批|热搜榜?|热词[:]?|大中小|正在阅读[:：]?|扫一扫.{0,20}|扫码.{0,20}|(?:下载|打开).{0,12}(?:app|客户端)|app内打开|微信公众号|qq空间|朋友圈|关注我们|(?:更新|发布)时间[:：](?!.*(?:19|20)\d\d).{0,30}|(?:浏览|点击|访问|人气|阅读)(?:次数|量|数)?[:：]?(?!(?:19|20)\d\d[-/年.])\d(?!.*(?:19|20)\d\d[-/年.]).*|评论[:：]?\d+|\d+(?:条|人)?(?:评论|跟贴|参与|阅读|浏览|点赞)|暂无评论.{0,20}|发表评论|申请入驻|无障碍浏览.{0,10}|进入关怀版|热门评论|网友评论|(?:copyright|©|\(c\)|版权所有).{0,80}|[↓▼]?(?:继续|请?(?:往|向)下|上)(?:滑动?|拉|翻)[,]?(?:继续)?(?:看|阅读|查看|浏览)?下一?[篇则条个](?:文章|新闻|内容)?[↓▼]?|[上下]一[篇条则][▲▼]?:.{0,100}|返回顶部|(?:相关)?标签[:：][^。]{0,60}|加载文章中.{0,4}|自动播放.{0,30}|正在加载[.…]*|分享让更多人看到|(?:主办|承办)(?:单位)?[:].{2,40}版权所有|(?:联系)?地址[:].{4,40}(?:邮编|电话)[:].{4,40}|文章图片|请同意.{0,8}(?:隐私|cookie).{0,24}|[【(]?(?:延伸阅读|热门点阅|推荐阅读|相关(?:报导|报道|阅读))[:].{4,80}|(?:广告)+|(?:我是广告)?请继续往下阅读.{0,3}|skiptocontent.{0,40}|[•·]?(?:日夜间|主题色)|随系统|(?:[您你](?:现在|当前|目前)?(?:所在)?的?|(?:现在|当前|目前)(?:所在)?的?|所在的?)位置(?:是)?[:]?|找回密码|查看:\d+[|]回复:\d+|打印上一主题下一主题|\[复制链接\]|该用户从未签到|(?:跳转到指定楼层|电梯直达).{0,6}|您需要登录才可以.{0,24}|本帖最后由.{0,40}编辑|上一主题.{0,6}下一主题|点击进入专题.{0,20}|您的浏览器.{0,12}(?:播放|过低|不支持).{0,12}|(?:链接|网址)已复制.{0,6}|分享至(?:手机|.{0,6}(?:好友|朋友圈).{0,8})|[若如]?长时间(?:无响应|未加载|没有响应).{0,16}|微信分享.{0,10}|打印页面[|].{0,10}|(?:附件|文件)下载[:]?|您访问的(?:链接|网站|页面).{0,6}即将离开.{0,60}|(?:[本该]?网站|本站)支持ipv6.{0,12}|正文已结束.{0,30}|抢首赞.{0,12}|\d{1,6}评论收藏|[|]?poweredby.{2,40})$)");
    // The same with something else before the words: apart, for what a line begins with rules out the others.
    static const Pattern behind(
        uR"(^(?:.{0,8}快来(?:评价|评论|抢沙发).{0,10}|[^。，]{2,24}版权所有©?(?:19|20)\d\d|.{0,12}icp备.{0,20}|(?!.*(?:19|20)\d\d).{0,40}(?:[|]只看该作者|[|]倒序浏览).{0,30}|.{2,10}欢迎您(?:登录|光临|的到来)?!?|.{0,8}(?:问题|内容|数据|评论)加载中.{0,8}|.{4,120}(?:next|previous)post)$)");
    // Words that a text may speak of on a line of their own: furniture where there is other furniture as well.
    static const Pattern common(
        uR"(^(?:分享|收藏|点赞|转发|转寄|引用|举报|打印|(?:友善)?列印|字[体级型]:|关闭|复制(?:链接|连结|网址)|复制|(?:用)?line(?:传送|分享)?|facebook|twitter|weibo|whatsapp|telegram|\+\d{1,2}|字号.{0,6}|二维码|繁体|简体|(?:放大|缩小)字体|[大小]字号?|退出|查看(?:全部|更多).{0,6}|返回(?:列表|上一页|首页)|了解更多|听(?:新闻|全文|文章)|订户(?:专享.{0,8})?|点击?查看.{0,10}|回到?顶部|联系我们|关于我们|广告服务|(?:意见|用户)?反馈|微信|微博|关注|评论|登录.{0,10}|注册|首页|正文|搜索|上一篇|下一篇|打印本[页文]|关闭窗口|隐私政策|用户协议|(?:previous|next)(?:post)?|previousnext|(?:older|newer)posts?|postsnavigation|会员登[入录]|忘记密码.{0,12}|重寄.{0,8}|记住(?:我|帐号密码|账号密码|密码)|登[入出]|[帐账]号(?:启用)?|密码|客服(?:专线|电话|信箱)|会员(?:信箱|服务.{0,12}|专区|中心)|(?:申请专线|会员信箱|客服信箱):.{0,24}|试用申请|购物车|我的(?:帐户|账户|订单)|免责声明|关于本[网站刊]|服务条款|隐私权?声明|私隐政策|使用条款|广告查询|法律声明|回复|赞\(\d+\)|\d{1,4}#|楼主|沙发|板凳|地板)$)");
    // Links to the other pages of an article.
    static const Pattern pager(
        uR"(^(?:[\d<>|«»‹›…\[\]【】/.]|上一?页|下一?页|前一页|后一页|首页|末页|尾页|余下全文|阅读全文|第(?=\d{1,3}页)|页|共(?=\d{1,3}页)|跳转)*(?:上一?页|下一?页|末页|尾页|余下全文|共\d{1,3}页|(?:【\d{1,2}】){2})(?:[\d<>|«»‹›…\[\]【】/.]|上一?页|下一?页|首页|末页|尾页|余下全文|第(?=\d{1,3}页)|页|共(?=\d{1,3}页)|跳转)*$)");
    static const Pattern banner(uR"(^(?:扫一扫)?(?:下载|打开)(.{2,8})(?:app|客户端)$)");
    bool publisher = false;
    const std::vector<Line> &lines = linesOf(input);
    for (const std::size_t i : hotlines(lines))
        out.structure.push_back(drop(lines[i].section.span, 0.9F, 0, lines[i].text.toString().left(40)));
    std::vector<bool> surely(lines.size(), false);
    std::vector<bool> perhaps(lines.size(), false);
    std::size_t sure = 0;
    std::size_t possible = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].open() || lines[i].text.size() > 120)
            continue;
        // A bar alone is the edge of a table that held the text; within it, it may be drawn.
        static const Pattern bar(uR"(^[|｜丨∣]+$)");
        if ((i == 0 || i + 1 == lines.size()) && bar.matches(lines[i].folded)) {
            out.structure.push_back(drop(lines[i].section.span, 0.95F, 0, lines[i].text.toString()));
            continue;
        }
        // One link alone may be what a manual explains.
        const bool pages = pager.matches(lines[i].folded);
        surely[i] = furniture.matches(lines[i].folded) || behind.matches(lines[i].folded) ||
                    asksToFollow(lines[i].folded) || (pages && lines[i].weight > onePage);
        perhaps[i] = !surely[i] && (pages || common.matches(lines[i].folded));
        sure += surely[i] ? 1 : 0;
        possible += perhaps[i] ? 1 : 0;
    }
    // A book may hold any of these lines; a page around an article holds several.
    const bool rare = (sure + possible) * rarely < lines.size();
    const bool page = !rare && (sure > 0 || possible >= leastCommon);
    for (const std::size_t i : page || isEnglishSite(lines) ? contents(lines) : std::vector<std::size_t>())
        out.structure.push_back(drop(lines[i].section.span, 0.9F, 0, lines[i].text.toString().left(40)));
    if (!page)
        return;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        if (!surely[i] && !perhaps[i])
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
