// SPDX-License-Identifier: Apache-2.0
// Words of the site's interface that stand inside the text or on lines of their own: "show all", "back to the home
// page of X, read more". Where such words name the site they are the publisher's place.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

namespace variorum::rules {

void interfaceWords(const RuleInput &input, Proposals &out) {
    static const Pattern inline_(
        uR"((?<=[\s。！？!?”」]|^)(?:-\s?[阅閱][读讀]更多\s?-|展[开開]全文|[阅閱][读讀]全文|[点點][击擊](?:查看更多|加[载載]更多|[阅閱][读讀]原文)|查看更多|加[载載]文章中[.…。]*|加[载載]中[.…。]*|[阅閱][读讀]原文|收起全文)(?=[\s。]|$))");
    static const Pattern back(uR"(返回([\p{Han}A-Za-z]{2,8})(?:[,，]?\s?查看更多|首[页頁]\s?>{1,2}))");
    // The label of an editor or a source that the page does not name.
    static const Pattern empty(
        uR"([（(【\[](?:[责責]任[编編][辑輯]|[责責]?[编編][辑輯]?|作者|[来來]源|[记記]者)[:：]\s?[）)】\]]\s*[|｜]?(?=\s*$))");
    // What templates put on lines of their own: the collection an account's text is in, the button to follow it; what
    // is said of a picture to those who do not see it.
    static const Pattern account(
        uR"(^(?:(?:[图圖影]像|[图圖]片|[视視][频頻])加[注註]文字[,，]?|收[录錄][于於](?:合集|[话話][题題]|[专專][辑輯])[^\n]{0,40}|#[^\s#]{1,16}\s?\d{1,4}\s?[个個](?:[内內]容)?|[点點][击擊](?:上方|下方)?[^\n]{0,4}[蓝藍]字[^\n]{0,4}[关關]注[^\n]{0,16}|预览时标签不可点|继续滑动看下一个|轻触(?:查看|阅读)原文|向[上下]滑动看下一[个篇]|微信扫一扫|关注该公众号|人划线|[·•]?[^\s，。]{2,24}(?:官方[账帐賬帳][号號](?:[,，]优质创作者)?|领域(?:优质)?创作者)|\d{1,3}\s?分[鐘钟]\s?[(（][閱阅][讀读][時时][間间][)）])$)");
    // What the reader of an account's texts would be asked or told in boxes above the page, none of them open: whether
    // to go on to a page of others, whether a picture may be looked at, to whom to send the text.
    static const Pattern boxes(
        uR"((?<=\n|^)[^\S\n]*(?:继续滑动看下一个\s*轻触(?:查看|阅读)原文\s*[^\n]{1,24}\s*向[上下]滑动看下一[个篇]|当前内容可能存在未经审核的第三方[^\n]{2,24}是否继续访问。?(?:\s*继续访问\s*取消)?|微信公众平台广告规范指引(?:\s*知道了)?|微信扫一扫\s*(?:使用小程序|关注该公众号|可打开此内容[，,]?\s*使用完整服务)|取消\s*允许|×\s*分析|：(?:[^\S\n]?，){4,40}[^\S\n]?。|(?:视频\s*)?(?:小程序\s*)?赞\s*，轻点两下取消赞(?:\s*在看\s*，轻点两下取消在看)?(?:\s*分享)?(?:\s*留言)?(?:\s*收藏)?(?:\s*听过)?|取消\s*发送到看一看\s*发送(?:\s*[^\n]{1,80}\s*最多\d{2,3}字，当前共\d*字)?(?:\s*发送中)?)[^\S\n]*(?=\n|$))");
    // Pages of accounts have several of them, and one of these at least.
    static const Pattern ofAccount(
        u"继续滑动看下一个|未经审核的第三方|广告规范指引|微信扫一扫|轻点两下取消|发送到看一看");
    const QString &text = input.working.text;
    for (auto matches = ofAccount.matches(text) ? boxes.globalMatch(text) : QRegularExpressionMatchIterator();
         matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out.structure.push_back(
            drop(Span(match.capturedStart(), match.capturedEnd()), 0.95F, 0, match.captured().simplified()));
    }
    account.forEachInLines(text, [&out](const QRegularExpressionMatch &match, qsizetype line) {
        const Span span(line + match.capturedStart(), line + match.capturedEnd());
        out.structure.push_back(drop(span, 0.95F, 0, match.captured()));
    });
    empty.forEachInLines(text, [&out](const QRegularExpressionMatch &match, qsizetype line) {
        const Span span(line + match.capturedStart(), line + match.capturedEnd());
        out.structure.push_back(drop(span, 0.95F, 0, match.captured()));
    });
    inline_.forEachInLines(text, [&out](const QRegularExpressionMatch &match, qsizetype line) {
        const Span span(line + match.capturedStart(), line + match.capturedEnd());
        out.structure.push_back(drop(span, 0.97F, 0, match.captured()));
    });
    bool first = true;
    back.forEachInLines(text, [&out, &first](const QRegularExpressionMatch &match, qsizetype line) {
        const QString site = match.captured(1);
        const Span named(line + match.capturedStart(1), line + match.capturedEnd(1));
        if (first && !site.startsWith(QStringView(u"首")) && !site.startsWith(QStringView(u"列表")))
            out.structure.push_back(field(named, FieldKind::Publisher, site, 0.9F));
        first = false;
        const Span span(line + match.capturedStart(), line + match.capturedEnd());
        out.structure.push_back(drop(span, 0.97F, 0, match.captured()));
    });
}

} // namespace variorum::rules
