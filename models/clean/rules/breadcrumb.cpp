// SPDX-License-Identifier: Apache-2.0
// "某网首页 > 财经 > 正文": the way through the site. The last station before the text may name a publisher.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

namespace variorum::rules {

namespace {

constexpr qsizetype longestWay = 90; ///< units

} // namespace

void breadcrumb(const RuleInput &input, Proposals &out) {
    static const QRegularExpression station = pattern(uR"([^>›»＞\n]+)");
    static const QRegularExpression known = pattern(uR"(首[页頁]|正文|[当當]前位置|您的位置|所在位置|[频頻]道)");
    for (const Line &line : linesOf(input)) {
        // The title may end the way, and ask or exclaim.
        static const QRegularExpression home = pattern(uR"(^首[页頁]\s?[>›»＞])");
        const bool way = weight(line.text) <= 50 && !line.prose;
        if (!line.open() ||
            !(way || (line.text.size() <= longestWay && home.match(line.text.left(8).toString()).hasMatch())))
            continue;
        const QString text = line.text.toString();
        static const QRegularExpression arrow = pattern(uR"((?<![-=<])[>›»＞])"); // "->" points at something
        if (!arrow.match(text).hasMatch())
            continue;
        // Manuals write ways through menus in the same manner: a way through a site begins or ends with its words.
        if (!known.match(text).hasMatch() || text.startsWith(u'>'))
            continue;
        out.structure.push_back(drop(line.section.span, 0.97F));
        QRegularExpressionMatch before;
        for (auto matches = station.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (match.captured().contains(QStringView(u"正文")) && before.hasMatch()) {
                const QString name = before.captured().trimmed();
                static const QRegularExpression outlet = pattern(uR"(^[\p{Han}A-Za-z]{2,10}[号號网網报報社台台刊]$)");
                if (outlet.match(name).hasMatch()) {
                    const auto at = line.section.span.begin + before.capturedStart() + before.captured().indexOf(name);
                    out.structure.push_back(field(Span(at, at + name.size()), FieldKind::Publisher, name, 0.85F));
                }
            }
            before = match;
        }
    }
}

} // namespace variorum::rules
