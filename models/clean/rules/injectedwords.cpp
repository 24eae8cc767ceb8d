// SPDX-License-Identifier: Apache-2.0
// Words of a site that a program put into the text for search engines: the site's name with its address behind one
// sentence after another, and the names of betting sites in the middle of a word. An author's own address stands once,
// in a sentence that speaks of it.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <QHash>
#include <QStringList>

namespace variorum::rules {

namespace {

constexpr int leastSigns = 2; ///< of one wording that are no author's

/// "……三十万千瓦。 海湾资讯网www.haiwan.example": what stands between a sentence's end and the line's.
void signs(const QString &text, Proposals &out) {
    static const Pattern sign(
        uR"((?<=[。！？!?”」』）)])[ \x{3000}]{0,3}(?<sign>\p{Han}{2,10} ?(?:www\.)?[a-z0-9-]{2,24}\.(?:com|cn|net|org|cc|top|example)(?:\.cn)?)[ \x{3000}]{0,2}(?=\n|$))");
    QHash<QString, std::vector<Span>> found;
    for (auto matches = sign.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        found[match.captured(QStringLiteral("sign"))].emplace_back(match.capturedStart(), match.capturedEnd());
    }
    for (auto words = found.cbegin(); words != found.cend(); ++words) {
        if (words->size() < leastSigns)
            continue;
        for (const Span span : *words)
            out.edits.push_back(removal(span, 0.95F, 0, words.key()));
    }
}

/// "半《在线投注abc123》导体", and the same words without their brackets elsewhere.
void bait(const QString &text, Proposals &out) {
    static const Pattern bracketed(uR"((?<=[\p{Han}])《([^《》\n]{3,30})》(?=\p{Han}))");
    static const Pattern betting(
        uR"((?:投注|博彩|彩票|体育|體育|娱乐|娛樂|棋牌|真人|电竞|電競|官网|官網|平台|注册|入口|登录|下载))");
    static const Pattern name(uR"([a-z]{2,}\d{2,}|\d{2,}[a-z]{2,})");
    QStringList words;
    for (auto matches = bracketed.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString inside = match.captured(1);
        if (!betting.matches(inside) || !name.matches(inside.toLower()))
            continue;
        out.edits.push_back(removal(Span(match.capturedStart(), match.capturedEnd()), 0.93F, 1, inside));
        if (!words.contains(inside))
            words.append(inside);
    }
    for (const QString &each : words) {
        for (qsizetype at = text.indexOf(each); at >= 0; at = text.indexOf(each, at + each.size())) {
            if (at == 0 || text[at - 1] != u'《')
                out.edits.push_back(removal(Span(at, at + each.size()), 0.9F, 1, each));
        }
    }
}

} // namespace

void injectedWords(const RuleInput &input, Proposals &out) {
    const QString &text = input.working.text;
    for (const char16_t *part : {u".com", u".cn", u".net", u".org", u".cc", u".top", u".example"}) {
        if (text.contains(QStringView(part))) {
            signs(text, out);
            break;
        }
    }
    if (text.contains(u'《'))
        bait(text, out);
}

} // namespace variorum::rules
