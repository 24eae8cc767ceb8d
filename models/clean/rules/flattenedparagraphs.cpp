// SPDX-License-Identifier: Apache-2.0
// Paragraphs that were run together, a space standing for each line end: the space behind a sentence's end, and the
// spaces around a numbered heading. In a line where sentences are otherwise not spaced, such a space is no accident.
#include "models/base/chinese.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

namespace variorum::rules {

namespace {

constexpr int shortestLine = 120;
constexpr Offset longestHeading = 40;

bool isLatin(QChar c) {
    return c.unicode() < 0x2E80 && c.isLetterOrNumber();
}

/// The end of a sentence directly before a space at \a at.
bool sentenceEndsBefore(QStringView text, Offset begin, Offset at) {
    if (at <= begin)
        return false;
    QChar c = text[at - 1];
    if (QStringView(u"”’」』）)》\"").contains(c)) {
        if (at - 2 < begin)
            return false;
        const QChar inner = text[at - 2];
        return QStringView(u"。！？!?…").contains(inner) || c == u'”' || c == u'」' || c == u'』';
    }
    // Half-width marks behind a number or a Latin word end no Chinese sentence.
    return QStringView(u"。！？…").contains(c) ||
           ((c == u'!' || c == u'?') && at - 2 >= begin && isHan(text[at - 2].unicode()));
}

} // namespace

void flattenedParagraphs(const RuleInput &input, Proposals &out) {
    static const QRegularExpression number = pattern(
        uR"(\G(?:0\d|[1-9]\d?[.、]|\d+\.\d+|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节節部分]+)[ ]?(?=[^\s\d.%]))");
    const QString &text = input.working.text;
    for (const Line &line : linesOf(input)) {
        if (!line.open() || weight(line.text) < shortestLine)
            continue;
        const Span span = line.section.span;
        int ends = 0;
        int spaced = 0;
        for (Offset i = span.begin + 1; i < span.end; ++i) {
            if (QStringView(u"。！？!?").contains(text[i - 1])) {
                ++ends;
                spaced += text[i] == u' ' ? 1 : 0;
            }
        }
        // Text that spaces every sentence is set that way; one that spaces none has no lost line ends.
        if (spaced == 0 || (ends >= 6 && spaced * 10 > ends * 9 && spaced > 20))
            continue;
        for (Offset i = span.begin; i < span.end; ++i) {
            if (text[i] != u' ')
                continue;
            Offset end = i;
            while (end < span.end && text[end] == u' ')
                ++end;
            if (end < span.end && sentenceEndsBefore(text, span.begin, i))
                out.structure.push_back(boundary(Span(i, end), 0.93F));
            const QRegularExpressionMatch match = number.match(text, end);
            if (match.hasMatch()) {
                // The heading reaches to the first space that does not part two Latin words.
                auto stop = static_cast<Offset>(match.capturedEnd());
                while (stop < span.end && stop - end <= longestHeading) {
                    if (text[stop] == u' ' &&
                        !(isLatin(text[stop - 1]) && stop + 1 < span.end && isLatin(text[stop + 1])))
                        break;
                    ++stop;
                }
                if (stop < span.end && stop - end <= longestHeading &&
                    !endsSentence(QStringView(text).mid(end, stop - end))) {
                    out.structure.push_back(boundary(Span(i, end), 0.93F));
                    out.structure.push_back(kind(Span(end, stop), BlockKind::Heading, 2, 0.93F));
                    Offset behind = stop;
                    while (behind < span.end && text[behind] == u' ')
                        ++behind;
                    out.structure.push_back(boundary(Span(stop, behind), 0.93F));
                    end = stop;
                }
            }
            i = end - 1 < i ? i : end - 1;
        }
    }
}

} // namespace variorum::rules
