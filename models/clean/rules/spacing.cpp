// SPDX-License-Identifier: Apache-2.0
// White space that no reader wants: at the edges of a block, ideographic and other wide spaces in place of ordinary
// ones, runs of several, and what a program put around every mark of punctuation.
#include "models/base/chinese.h"
#include "models/base/unitclass.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

namespace variorum::rules {

namespace {

bool isWideSpace(QChar c) {
    return c == QChar(0x3000) || (c.unicode() >= 0x2000 && c.unicode() <= 0x200A) || c == QChar(0x202F) ||
           c == QChar(0x205F);
}

bool isQuotation(QChar c) {
    return QStringView(u"“”‘’「」『』《》（）【】").contains(c);
}

/// True for a quotation mark with a Han character or another mark on the far side of the blank: in "it’s" none is.
bool isBesideQuotation(QChar before, QChar behind) {
    const auto isOfChinese = [](QChar c) { return isHan(c.unicode()) || isClauseMark(c) || isQuotation(c); };
    return (isQuotation(before) && isOfChinese(behind)) || (isQuotation(behind) && isOfChinese(before));
}

} // namespace

void spacing(const RuleInput &input, Proposals &out) {
    const bool spacedOut = hasSpacedMarks(input.working.text);
    const UnitClass::Table &classes = UnitClass::table();
    const auto isSpace = [&classes](QChar c) { return (classes[c.unicode()] & UnitClass::Space) != 0; };
    for (const Line &line : linesOf(input)) {
        if (line.section.role == Section::Role::Dropped || line.section.kind == BlockKind::Code ||
            line.section.kind == BlockKind::Table)
            continue;
        const QStringView text = line.text;
        for (Offset i = 0; i < text.size(); ++i) {
            if (!isSpace(text[i]) || text[i] == u'\n' || text[i] == u'\r')
                continue;
            Offset end = i;
            bool wide = false;
            while (end < text.size() && isSpace(text[end]) && text[end] != u'\n' && text[end] != u'\r') {
                wide = wide || isWideSpace(text[end]);
                ++end;
            }
            const Span span(line.section.span.begin + i, line.section.span.begin + end);
            // One that hides at the edge lies between removed text and the block's first or last character.
            if (i == 0 || end == text.size())
                out.edits.push_back(removal(span, 0.97F, 1));
            else if (spacedOut && (isClauseMark(text[end]) || isClauseMark(text[i - 1]) ||
                                   isBesideQuotation(text[i - 1], text[end])))
                out.edits.push_back(removal(span, 0.93F, 2));
            else if (wide || end - i > 1)
                out.edits.push_back(replacement(span, QStringLiteral(" "), 0.9F));
            i = end;
        }
    }
}

} // namespace variorum::rules
