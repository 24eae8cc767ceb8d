// SPDX-License-Identifier: Apache-2.0
// Paragraphs that were run together, a space standing for each line end: the space behind a sentence's end, the spaces
// around a numbered heading, and the one behind a caption. In a line where sentences are otherwise not spaced, such a
// space is no accident.
#include "models/base/chinese.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr int shortestLine = 80; ///< weight of a line of the page that may hold several paragraphs
constexpr Offset longestHeading = 40;
constexpr Offset longestNumber = 32;   ///< of a heading, with what tells that it is one
constexpr Offset longestCaption = 192; ///< with what tells that it ends

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

/// A line of the page, whatever blocks it has been cut into: what was done to it was done to all of it.
struct PageLine {
    Span span;
    bool flattened = false;
};

PageLine pageLineAt(QStringView text, Offset at) {
    const auto lineEnd = [](QChar c) { return c == u'\n' || c == u'\r'; };
    const auto rest = text.mid(at);
    const auto behind = std::find_if(rest.begin(), rest.end(), lineEnd);
    const QStringView head = text.left(at);
    const auto before = std::find_if(head.rbegin(), head.rend(), lineEnd);
    PageLine line;
    line.span = Span(at - static_cast<Offset>(before - head.rbegin()), at + static_cast<Offset>(behind - rest.begin()));
    if (!text.mid(line.span.begin, line.span.length()).contains(u' '))
        return line; // most lines
    const auto isEnd = [](QChar c) { return c == u'。' || c == u'！' || c == u'？' || c == u'!' || c == u'?'; };
    int ends = 0;
    int spaced = 0;
    for (Offset i = line.span.begin + 1; i < line.span.end; ++i) {
        if (isEnd(text[i - 1])) {
            ++ends;
            spaced += text[i] == u' ' ? 1 : 0;
        }
    }
    // Text that spaces every sentence is set that way; one that spaces none has no lost line ends.
    const bool style = ends >= 6 && spaced * 10 > ends * 9 && spaced > 20;
    line.flattened = spaced > 0 && !style && weight(text.mid(line.span.begin, line.span.length())) >= shortestLine;
    return line;
}

/// The end of a numbered heading that begins here: the first space that does not part two Latin words. -1 without one.
Offset headingEnd(QStringView text, Offset begin, Offset limit) {
    static const Pattern number(
        uR"(^(?:0\d|[1-9]\d?[.、]|\d+\.\d+|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节節部分]+)[ ]?(?=[^\s\d.%]))");
    const QRegularExpressionMatch match = number.match(excerpt(text, begin, longestNumber));
    if (!match.hasMatch())
        return -1;
    auto stop = begin + static_cast<Offset>(match.capturedEnd());
    while (stop < limit && stop - begin <= longestHeading) {
        if (text[stop] == u' ' && !(isLatin(text[stop - 1]) && stop + 1 < limit && isLatin(text[stop + 1])))
            break;
        ++stop;
    }
    const QStringView heading = text.mid(begin, stop - begin);
    const bool sentence = endsSentence(heading) || heading.contains(u'，') || heading.contains(u'。');
    return stop < limit && stop - begin <= longestHeading && !sentence ? stop : -1;
}

/// The end of a caption that begins here: the space behind it, with the photographer's name where there is one.
Offset captionEnd(QStringView text, Offset begin, Offset limit) {
    static const Pattern caption(
        uR"(^(?:[图圖][片源为為]?[:：]|[▲△])[^\n。！？]{2,80}?(?= (?![\p{Han}·]{2,8} ?[摄攝])\S))");
    const QRegularExpressionMatch match = caption.match(excerpt(text, begin, longestCaption));
    const auto end = begin + static_cast<Offset>(match.capturedEnd());
    return match.hasMatch() && end < limit ? end : -1;
}

} // namespace

void flattenedParagraphs(const RuleInput &input, Proposals &out) {
    const QString &text = input.working.text;
    if (hasSpacedMarks(text))
        return; // a blank stands behind every sentence
    PageLine pageLine;
    for (const Line &line : linesOf(input)) {
        if (!line.open() || line.section.kind != BlockKind::Paragraph)
            continue;
        const Span span = line.section.span;
        if (span.begin >= pageLine.span.end)
            pageLine = pageLineAt(text, span.begin);
        if (!pageLine.flattened)
            continue;
        bool blockBegins = true; // at the place that is looked at
        for (Offset i = span.begin; i < span.end; ++i) {
            if (input.progress.cancelled())
                return;
            if (i > span.begin && text[i] != u' ')
                continue;
            Offset begin = i;
            while (begin < span.end && text[begin] == u' ')
                ++begin;
            if (i > span.begin && begin < span.end) {
                blockBegins = sentenceEndsBefore(text, span.begin, i);
                if (blockBegins)
                    out.structure.push_back(boundary(Span(i, begin), 0.93F));
            }
            // A heading may stand behind a caption and before another heading.
            while (blockBegins) {
                const Offset heading = headingEnd(text, begin, span.end);
                const Offset end = heading >= 0 ? heading : captionEnd(text, begin, span.end);
                if (end < 0)
                    break;
                out.structure.push_back(kind(Span(begin, end), heading >= 0 ? BlockKind::Heading : BlockKind::Caption,
                                             heading >= 0 ? 2 : 0, 0.93F));
                begin = end;
                while (begin < span.end && text[begin] == u' ')
                    ++begin;
                out.structure.push_back(boundary(Span(end, begin), 0.93F));
            }
            i = std::max(i, begin - 1);
        }
    }
}

} // namespace variorum::rules
