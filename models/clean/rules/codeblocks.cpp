// SPDX-License-Identifier: Apache-2.0
// Fenced code: what stands between two lines of three or more ` or ~ is one block of code, whatever it looks like.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

namespace variorum::rules {

void codeBlocks(const RuleInput &input, Proposals &out) {
    static const Pattern fence(uR"((?<=\n|^)[ ]{0,3}(`{3,}|~{3,})[ ]?([A-Za-z0-9+#_.\-]{0,20})[ ]*(?=\r?\n|$))");
    const QString &text = input.working.text;
    QRegularExpressionMatch opening;
    for (auto matches = fence.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!opening.hasMatch()) {
            opening = match;
            continue;
        }
        const bool closes = match.captured(2).isEmpty() && match.capturedLength(1) >= opening.capturedLength(1) &&
                            match.captured(1).front() == opening.captured(1).front();
        if (!closes)
            continue;
        const Span inside(opening.capturedEnd(), match.capturedStart());
        out.structure.push_back(drop(Span(opening.capturedStart(), opening.capturedEnd()), 0.97F));
        out.structure.push_back(drop(Span(match.capturedStart(), match.capturedEnd()), 0.97F));
        out.structure.push_back(kind(inside, BlockKind::Code, 0, 0.97F));
        out.structure.push_back(join(inside, 0.97F));
        opening = {};
    }
}

} // namespace variorum::rules
