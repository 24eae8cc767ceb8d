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

/// "……三十万千瓦。 海湾资讯网www.haiwan.com": what stands between a sentence's end and the line's. Any top-level domain
/// will do, since the wording must stand twice.
void signs(const QString &text, Proposals &out) {
    static const Pattern sign(
        uR"((?<=[。！？!?”」』）)])[ \x{3000}]{0,3}(?<sign>\p{Han}{2,10} ?(?:www\.)?[a-z0-9-]{2,24}(?:\.[a-z]{2,12}){1,2})[ \x{3000}]{0,2}$)");
    QHash<QString, std::vector<Span>> found;
    sign.forEachInLines(text, [&found](const QRegularExpressionMatch &match, qsizetype line) {
        found[match.captured(QStringLiteral("sign"))].emplace_back(line + match.capturedStart(),
                                                                   line + match.capturedEnd());
    });
    for (auto words = found.cbegin(); words != found.cend(); ++words) {
        if (words->size() < leastSigns)
            continue;
        for (const Span span : *words)
            out.edits.push_back(removal(span, 0.95F, 0, words.key()));
    }
}

/// True where what stands before and behind a span is one word, as far as the model tells: "山《…》路".
bool cutsWord(QStringView text, Span span, const LanguageModel &model) {
    constexpr float closer = 1.75F; // nats by which the second is likelier behind the first than anywhere
    const LanguageModel::Token before = model.token(text[span.begin - 1].unicode());
    const LanguageModel::Token behind = model.token(text[span.end].unicode());
    return model.inOneWord(before, behind) ||
           model.cost(before, LanguageModel::noContext, behind).cost + closer < model.cost(behind);
}

/// "半《在线投注abc123》导体", and the same words without their brackets elsewhere. A title of such words may be an
/// author's ("《电竞LOL2024》"): it is bait where it cuts a word, or where its words stand once more.
void bait(const QString &text, const LanguageModel &model, Proposals &out) {
    static const Pattern bracketed(uR"((?<=\p{Han})《([^《》\n]{3,30})》(?=\p{Han}))");
    static const Pattern betting(
        uR"(投注|博彩|彩票|体育|體育|娱乐|娛樂|棋牌|真人|电竞|電競|官网|官網|平台|注册|入口|登录|下载)");
    static const Pattern name(uR"([a-z]{2,}\d{2,}|\d{2,}[a-z]{2,})");
    QStringList words;
    for (auto matches = bracketed.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString inside = match.captured(1);
        if (!betting.matches(inside) || !name.matches(inside.toLower()))
            continue;
        const Span span(match.capturedStart(), match.capturedEnd());
        if (!cutsWord(text, span, model) && text.count(inside) < leastSigns)
            continue;
        out.edits.push_back(removal(span, 0.93F, 1, inside));
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
    signs(text, out);
    bait(text, input.language, out);
}

} // namespace variorum::rules
