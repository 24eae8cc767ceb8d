// SPDX-License-Identifier: Apache-2.0
// Lines that list words for search engines: many short items between bars, commas or brackets and not one sentence.
#include "models/base/chinese.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

namespace variorum::rules {

void keywordBait(const RuleInput &input, Proposals &out) {
    if (input.markup)
        return; // the markup tells lists from text
    static const QRegularExpression separators = pattern(uR"([|｜、,，;；\s()（）:：/_]+)");
    // Words that join a sentence together; a list has next to none of them.
    static const QRegularExpression grammar = pattern(uR"([的了是在和与與也就都而但]|[这這][个個]|[。！？])");
    for (const Line &line : linesOf(input)) {
        if (!line.open() || line.section.kind != BlockKind::Paragraph)
            continue;
        const QString text = line.text.toString();
        const QStringList items = text.split(separators, Qt::SkipEmptyParts);
        const bool bars = text.count(u'|') + text.count(u'｜') >= 5;
        if (items.size() < (bars ? 6 : 10))
            continue;
        int joined = 0;
        for (auto matches = grammar.globalMatch(text); matches.hasNext(); matches.next())
            ++joined;
        const double average = static_cast<double>(text.size()) / static_cast<double>(items.size());
        // Latin text parts its words by blanks: only lists of Chinese words are meant.
        qsizetype han = 0;
        for (const QChar c : text)
            han += isHan(c.unicode()) ? 1 : 0;
        if (2 * han < text.size())
            continue;
        if ((bars && average < 24 && !text.contains(u'。')) ||
            (average < 9 && qsizetype{joined} * 4 < items.size() && !endsSentence(line.text)))
            out.structure.push_back(drop(line.section.span, 0.93F));
    }
}

} // namespace variorum::rules
