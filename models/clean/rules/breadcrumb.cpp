// SPDX-License-Identifier: Apache-2.0
// "某网首页 > 财经 > 正文": the way through the site. The last station before the text may name a publisher.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

namespace variorum::rules {

namespace {

constexpr qsizetype longestWay = 90; ///< units

} // namespace

void breadcrumb(const RuleInput &input, Proposals &out) {
    static const Pattern station(uR"([^>›»＞\n]+)");
    static const Pattern known(uR"(首[页頁]|正文|[当當]前位置|您的位置|所在位置|[频頻]道)");
    for (const Line &line : linesOf(input)) {
        // The title may end the way, and ask or exclaim.
        static const Pattern home(uR"(^首[页頁]\s?[>›»＞])");
        const bool way = line.weight <= 50 && !line.prose;
        if (!line.open() || !(way || (line.text.size() <= longestWay && home.matches(line.text.left(8).toString()))))
            continue;
        // "当前位置：首页 — 新闻": whatever sign parts the stations behind the label.
        static const Pattern labelled(
            uR"(^[您你]?的?(?:(?:现在|当前|目前)的?(?:所在)?的?|所在的?)位置(?:是)?:[^。]{2,})");
        static const Pattern part(uR"(\S\s*[-—–/|·]\s*\S)");
        if (way && labelled.matches(line.folded) && part.matches(line.text)) {
            out.structure.push_back(drop(line.section.span, 0.95F));
            continue;
        }
        static const Pattern arrow(uR"((?<![-=<])[>›»＞])"); // "->" points at something
        if (!arrow.matches(line.text))
            continue;
        const QString text = line.text.toString();
        // Manuals write ways through menus in the same manner: a way through a site begins or ends with its words.
        if (!known.matches(text) || text.startsWith(u'>'))
            continue;
        out.structure.push_back(drop(line.section.span, 0.97F));
        QRegularExpressionMatch before;
        for (auto matches = station.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (match.captured().contains(QStringView(u"正文")) && before.hasMatch()) {
                const QString name = before.captured().trimmed();
                static const Pattern outlet(uR"(^[\p{Han}A-Za-z]{2,10}[号號网網报報社台台刊]$)");
                if (outlet.matches(name)) {
                    const auto at = line.section.span.begin + before.capturedStart() + before.captured().indexOf(name);
                    out.structure.push_back(field(Span(at, at + name.size()), FieldKind::Publisher, name, 0.85F));
                }
            }
            before = match;
        }
    }
}

} // namespace variorum::rules
