// SPDX-License-Identifier: Apache-2.0
// The line that dates an article. Only a line that is nothing but a date, and perhaps a time, near the paragraphs is
// the article's own: dates inside prose are its matter, those in lists of other stories are gone by now.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

namespace variorum::rules {

namespace {

constexpr std::size_t nearProse = 8; ///< lines that may stand between the date and the first paragraph

} // namespace

void datelines(const RuleInput &input, Proposals &out) {
    static const QRegularExpression date = pattern(
        uR"(^(?:(?:发布|发表|更新)?(?:时间|日期|于)?[:]?)((?:19|20)\d\d)[-/年.](\d{1,2})[-/月.](\d{1,2})(?:日|(?=t|\d\d:|$))t?(?:(\d{1,2}):(\d\d)(?::(\d\d))?)?$)");
    const std::vector<Line> lines = linesOf(input);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].open())
            continue;
        const QRegularExpressionMatch match = date.match(lines[i].folded);
        bool near = false;
        for (std::size_t j = i + 1; j < lines.size() && j <= i + nearProse; ++j)
            near = near || (lines[j].open() && lines[j].prose);
        if (!match.hasMatch() || !near)
            continue;
        const auto two = [&](int group) { return match.captured(group).rightJustified(2, u'0'); };
        QString iso = QStringLiteral("%1-%2-%3").arg(match.captured(1), two(2), two(3));
        if (!match.captured(4).isEmpty())
            iso += QStringLiteral("T%1:%2").arg(two(4), match.captured(5));
        if (!match.captured(6).isEmpty())
            iso += u':' + match.captured(6);
        out.structure.push_back(field(lines[i].section.span, FieldKind::Published, iso, 0.9F));
    }
}

} // namespace variorum::rules
