// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/pagesigns.h"

#include "models/clean/rules/englishsite.h"
#include "models/clean/rules/lines.h"

#include <array>
#include <limits>

namespace variorum::rules {

namespace {

struct Reason {
    Hint hint;
    Furniture furniture;
};
constexpr std::array reasons{
    Reason{Hint::Comments, Furniture::Comments},     Reason{Hint::Related, Furniture::Related},
    Reason{Hint::Navigation, Furniture::Navigation}, Reason{Hint::Footer, Furniture::Footer},
    Reason{Hint::Sharing, Furniture::Sharing},       Reason{Hint::Advert, Furniture::Advert},
    Reason{Hint::AuthorCard, Furniture::AuthorCard}, Reason{Hint::Tags, Furniture::Tags},
    Reason{Hint::Pager, Furniture::Navigation},      Reason{Hint::Interface, Furniture::Interface},
    Reason{Hint::Aside, Furniture::Aside},           Reason{Hint::Counts, Furniture::Interface},
};

constexpr int longestRequest = 80; ///< weight
constexpr int longestImprint = 48;
constexpr int longestDisclaimer = 300;
constexpr int longParagraph = 160;
constexpr int longestHeading = 16;
constexpr int longestPosted = 120;
constexpr int longestIndex = 80;
constexpr int longestCard = 200;
constexpr int leastRoles = 3; ///< of an imprint

} // namespace

Furniture furnitureOf(const OutlineElement &element) {
    switch (element.kind) {
    case ElementKind::Navigation:
        return Furniture::Navigation;
    case ElementKind::Aside:
        return Furniture::Aside;
    case ElementKind::Footer:
        return Furniture::Footer;
    case ElementKind::Button:
        return Furniture::Interface;
    default:
        break;
    }
    for (const Reason &reason : reasons) {
        if (element.hints.has(reason.hint))
            return reason.furniture;
    }
    return Furniture::None;
}

double mostProse(Furniture what) {
    switch (what) {
    case Furniture::Sharing:
    case Furniture::Tags:
    case Furniture::Interface:
        return 300;
    case Furniture::Navigation:
        return 300;
    case Furniture::Advert:
        return 400;
    default:
        return std::numeric_limits<double>::max();
    }
}

Furniture worded(const OutlineLine &line) {
    static const Pattern advert(
        uR"(^(?:-*(?:广告|推广|赞助)-*|(?:-|\W)*advertisement(?:-|\W)*|sponsored|请同意.{0,8}(?:隐私|cookie).{0,24}|请继续往下阅读.{0,3})$)");
    static const Pattern request(
        uR"(^.{0,6}(?:打开|下载|点击|点此|扫描|扫码|扫一扫|长按|微信扫).{0,20}(?:客户端|app|公众号|二维码|查看更多|更多精彩|阅读原文|了解更多|下载|关注).{0,16}$|^[(]?(?:本文来自|更多|欢迎).{0,30}(?:下载|打开|关注|扫).{0,24}(?:app|客户端|公众号|专区).{0,4}$|^(?:继续阅读|continuereading|readmore|readthefullstory|展开(?:阅读)?全文|阅读全文|查看全文|(?:继续|请?(?:往|向)下|上)(?:滑动?|拉|翻)(?:看|阅读|查看|浏览)?下一?[篇则条个](?:文章|新闻|内容)?|剩余\d+%.{0,8})$)");
    // Buttons, and the labels of what a page's scripts fill in.
    static const Pattern control(
        uR"(^[\[【(]?(?:字号|字[体号级](?:设定|大小)?[:]?[小中大特超]{2,5}|已?关注|图集|已?收藏|分享|点赞|打印|纠错|举报|听(?:新闻|全文)|语音播报|自动播放.{0,30}|全屏|静音|倍速|(?:[【\[(]?(?:打印(?:本[页文]|此页)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|列表|首页|上页)?|收藏(?:本页)?|加入收藏)[】\])|/]?){2,4}|\d{1,3}/\d{1,3}(?:[上下]一[张图幅页])+|关闭(?:窗口|本页|页面)|打印(?:本页|此页)|返回(?:顶部|列表|上页)|-?(?:the)?end-?|展开(?:选单|菜单|导航)?|收起|(?:浏览|阅读|点击|访问)(?:次数|量|数)[:]?次?|(?:放大|查看)(?:图片|原图)(?:[/|]显示原图)?|.{8,}收起|.*时长:\d{1,2}:\d\d.*|[上下]一[篇条则](?:[:].*|(?!文章|新闻|内容|将|就|的|是|会|我|说)[^。，]{2,})|(?:责任编辑|责编|编辑|作者|来源|记者)[:])!?[\]】)]?$)");
    // Who runs the site, and who made it.
    static const Pattern imprint(
        uR"(^.{0,80}(?:技术支持|版权所有):.{2,60}$|^(?:主办|承办)(?:单位)?:.{2,80}(?:地址|邮编):.{2,40}$|^(?:主办|承办|主管|指导)(?:单位)?:.{2,80}(?:icp备|公网安备|网站标识码))");
    if (!line.sentence && line.weight <= longestIndex && imprint.matches(line.folded))
        return Furniture::Footer;
    // The card that offices index their papers with.
    static const Pattern index(
        uR"(^(?:索引号|信息(?:分类|索引|类别|名称)|主题(?:分类|词)|有效性|公开方式|(?:生效|失效|废止)时间|内容概述|关键词):)");
    const bool rows = line.text.contains(u'\t') || line.text.contains(u'\n');
    if (!line.sentence && line.weight <= (rows ? longestCard : longestIndex) && index.matches(line.folded))
        return Furniture::Interface;
    if (line.weight > (line.sentence ? longestRequest : 50))
        return Furniture::None;
    if (line.sentence)
        return asksToFollow(line.folded) ? Furniture::Advert : Furniture::None;
    return advert.matches(line.folded) || asksToFollow(line.folded)       ? Furniture::Advert
           : request.matches(line.folded) || control.matches(line.folded) ? Furniture::Interface
                                                                          : Furniture::None;
}

bool speaksOfArticle(const OutlineLine &line) {
    static const Pattern about(
        uR"(^[(\[]?(?:来源|稿源|作者|记者|编辑|责编|责任编辑|编译|时间|日期|(?:发布|发表|发稿|刊登|出版|建立|创建|更新|更改|修改)(?:时间|日期)|(?:发布|发表)于?|ip属地|更新|字号|阅读|浏览|评论|点击)(?:[:|/]|(?=[a-z\d]))|^(?:source|author|published|updated|posted|share|editor)[:|/]|^※|(?:19|20)\d\d[-/年.]\d{1,2}[-/月.]\d{1,2}|^.{0,12}?\d{1,2}[-/月]\d{1,2}日?\d{1,2}:\d\d(?::\d\d)?$|^\d{1,2}[-/月]\d{1,2}日?$|\d+(?:阅读|浏览|评论|(?:次|人)(?:阅读|浏览|参与)|views?)$|\d+(?:分钟|小时|天)前|^(?:赞|收藏|分享|转发|评论|喜欢|推荐|点赞|在看|likes?|share|save)\d*$)");
    return about.matches(line.folded) || line.text.startsWith(u"By ");
}

bool disclaims(const OutlineLine &line) {
    static const Pattern words(
        uR"(免责声明|版权声明|版权所有|著作权|未经.{0,12}(?:授权|许可|同意)|不代表.{0,8}(?:观点|立场)|不构成.{0,8}(?:建议|意见)|[概恕]不负责|(?:资料|数据|行情|报价)由[^。]{2,24}提供|举报电话|转载请注明|如有侵权|法律责任|allrightsreserved|copyright©)");
    // A long paragraph may end in such words; it is made of them where there are several.
    if (line.weight > longestDisclaimer)
        return false;
    int found = 0;
    for (auto matches = words.globalMatch(line.folded); matches.hasNext() && found < 2; ++found)
        matches.next();
    return found > (line.weight > longParagraph ? 1 : 0);
}

bool isImprint(const OutlineLine &line) {
    static const Pattern roles(uR"([供投撰]稿|摄影|文图|图文|编辑|责编|校对|审核|审校|终审|初审|复审|签发|监制)");
    if (line.sentence || line.weight > longestImprint || line.text.contains(u'，'))
        return false;
    static const Pattern maker(
        uR"(^[(\[【]?(?:摄影|摄像|图片|视频|制图|设计|剪辑|海报|出镜|策划|统筹|监制)[|丨/:]\p{Han}{2,4}(?:[、,/]?\p{Han}{2,4}){0,3}[)\]】]?$)");
    if (maker.matches(line.folded))
        return true;
    int found = 0;
    for (auto matches = roles.globalMatch(line.folded); matches.hasNext(); ++found)
        matches.next();
    return found >= leastRoles;
}

bool saysWhenPosted(const OutlineLine &line) {
    static const Pattern posted(uR"(^.{0,20}(?:发布|发表|发稿|张贴|刊登)(?:时间|日期|于)|^posted)");
    return line.weight <= longestPosted && posted.matches(line.folded);
}

bool headsOtherStories(const OutlineLine &line) {
    static const Pattern caption(
        uR"(^(?:相关|延伸|推荐|更多|热门|往期|猜你|大家都在看|你可能)(?:阅读|新闻|推荐|文章|报道|内容|精彩|链接|回顾|喜欢|感兴趣|有兴趣)?.{0,4}$)");
    return caption.matches(line.folded) || isEnglishCaption(line.folded);
}

bool headsOthersSurely(const OutlineLine &line) {
    static const Pattern caption(
        uR"(^[【\[]?(?:(?:网友|全部|热门|精彩|最新|读者)?(?:评论|留言|跟帖|回应)(?:区|列表)?(?:[(\[]?\d{1,6}条?[)\]]?)?|(?:(?:全球|财经|市场|实时|最新|滚动|更多|相关|全部){1,2}|7[x×*]24(?:小时)?(?:全球|财经|实时|滚动)?)快讯|7[x×*]24小时|(?:相关|延伸|推荐|更多|热门|往期)(?:阅读|新闻|推荐|文章|报道|报导|快讯)|猜你喜欢|大家都在看)[】\]]?:?$)");
    return !line.sentence && line.weight <= longestHeading && caption.matches(line.folded);
}

} // namespace variorum::rules
