// SPDX-License-Identifier: Apache-2.0
// "文 | 江聲", "作者：江聲", "来源：…" and editors of an article, wherever they stand; a byline that stands twice is
// kept once. What stands beside a date without a label is read with the article's head (headfields.cpp).
#include "models/clean/rules/credits.h"
#include "models/clean/rules/datepatterns.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"
#include "models/clean/ruletable.h"

#include <QSet>

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr std::uint8_t labelled = 1; ///< of the rule's reasons
constexpr Offset longestLabel = 8;   ///< units

} // namespace

void bylines(const RuleInput &input, Proposals &out) {
    QSet<QString> seen;
    const auto add = [&out](const Credit &credit, float confidence) {
        StructureEdit edit = field(credit.span, credit.field, credit.value, confidence);
        edit.reason = labelled;
        out.structure.push_back(edit);
    };
    // What stands behind the stamp of a saved page is read as a line of its own from here on.
    if (const std::optional<FoundDate> stamp = input.markup ? std::nullopt : leadingStamp(input.working.text)) {
        StructureEdit date = field(stamp->span, FieldKind::Published, stamp->iso, 0.88F);
        date.rule = ruleId(QLatin1StringView("dateline"));
        out.structure.push_back(date);
    }
    // Markup tells more of a line: there page-furniture reads the date from it.
    if (const std::optional<FoundDate> day = input.markup ? std::nullopt : dayOfOwnAddress(input.working.text)) {
        StructureEdit date = field(day->span, FieldKind::Published, day->iso, 0.87F);
        date.rule = ruleId(QLatin1StringView("dateline"));
        out.structure.push_back(date);
    }
    const std::vector<Credit> credits = labelledCredits(input.working.text);
    // Which office put a paper up counts only where no source is named.
    static const Pattern source(uR"(^(?:信息|文章|稿件)?[来來]\s*源)");
    static const Pattern office(uR"(^(?:[发發]布|[发發]稿|供稿)(?:[单單]位|[机機][构構]))");
    const auto labelOf = [&input](const Credit &credit) {
        return QStringView(input.working.text).mid(credit.span.begin, longestLabel);
    };
    const bool sourced = std::any_of(credits.begin(), credits.end(), [&](const Credit &credit) {
        return credit.field == FieldKind::Publisher && !credit.value.isEmpty() && source.matches(labelOf(credit));
    });
    for (const Credit &credit : credits) {
        if (isCode(input, credit.span))
            continue;
        const bool posted = sourced && credit.field == FieldKind::Publisher && office.matches(labelOf(credit));
        if (credit.value.isEmpty() || posted) {
            StructureEdit nobody = drop(credit.span, 0.9F, 1);
            nobody.rule = ruleId(QLatin1StringView("dateline"));
            out.structure.push_back(nobody);
        } else if (credit.field == FieldKind::Byline) {
            if (seen.contains(credit.value))
                out.structure.push_back(drop(credit.span, 0.97F, 0, credit.value));
            else
                add(credit, 0.95F);
            seen.insert(credit.value);
        } else {
            add(credit, 0.9F);
        }
    }
}

} // namespace variorum::rules
