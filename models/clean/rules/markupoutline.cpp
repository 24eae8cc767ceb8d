// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/markupoutline.h"

#include "models/base/chinese.h"
#include "models/base/pattern.h"
#include "models/clean/rules/lines.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr qsizetype longestFolded = 400; ///< units
constexpr int leastSentence = 5;         ///< weight of a line that is prose because it ends a sentence
constexpr int longestDateline = 60;      ///< weight of a line that says when and where
constexpr int leastMarked = 24;          ///< and of one that only has marks inside

int weightOf(QStringView text) {
    int total = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool latin = c.unicode() < 0x2E80 && c.isLetterOrNumber();
        if (isHan(c.unicode()) || (c.unicode() >= 0x3040 && c.unicode() < 0x3100) || c.isHighSurrogate())
            ++total;
        else if (latin && !inWord)
            total += 2;
        inWord = latin;
    }
    return total;
}

void measure(OutlineLine &line) {
    // The names in a table of values are often links; that makes it no list of them.
    if (line.text.contains(u'\t') && line.text.contains(u'\n'))
        line.linked = std::min(line.linked, 0.5);
    line.weight = weightOf(line.text);
    line.sentence = endsSentence(line.text);
    int marks = 0;
    for (const QChar c : line.text)
        marks += QStringView(u"，。！？；：,;!?“”「」").contains(c) ? 1 : 0;
    const double own = line.weight * (1 - line.linked);
    // A question or an exclamation alone may be a headline; a full stop is none.
    const bool stop = (own >= 12 && line.text.contains(u'。')) ||
                      (line.sentence && (own >= 16 || line.text.contains(u'。') || line.text.contains(u'，')));
    // A telephone number may end in a stop.
    const bool letters = std::any_of(line.text.begin(), line.text.end(), [](QChar c) { return c.isLetter(); });
    line.prose = own >= leastSentence && letters && !line.links() &&
                 (stop || (own >= leastMarked && marks * 40 >= line.weight && marks > 0) || own >= 100);
    // A line that says when the text was published has colons and commas, and may be as long as a sentence.
    static const Pattern dateline(
        uR"(^\s*[(（\[【]?(?:(?:最[后後近新])?(?:[发發][布佈表稿]|更新|刊登|出版|添加|[录錄]入|上[传傳])(?:[时時][间間]|日期|[于於])|[来來]源|作者|[记記]者)\s*[:：︰ ]?[^。]*(?:19|20)\d\d)");
    if (line.prose && !line.text.contains(u'。') && line.weight <= longestDateline && dateline.matches(line.text))
        line.prose = false;
    const QStringView beginning = line.text.first(std::min(line.text.size(), longestFolded));
    line.folded.reserve(beginning.size());
    for (const QChar c : beginning) {
        if (!c.isSpace())
            line.folded.append(QChar(folded(c.unicode())));
    }
}

Span trimmed(QStringView text, Span span) {
    while (span.begin < span.end && text[span.begin].isSpace())
        ++span.begin;
    while (span.end > span.begin && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

} // namespace

bool Outline::within(int element, ElementKind kind) const {
    for (; element >= 0; element = elements[static_cast<std::size_t>(element)].parent) {
        if (elements[static_cast<std::size_t>(element)].kind == kind)
            return true;
    }
    return false;
}

bool Outline::holds(int outer, int inner) const {
    while (inner > outer)
        inner = elements[static_cast<std::size_t>(inner)].parent;
    return inner == outer;
}

Outline outlineOf(const RuleInput &input) {
    Outline outline;
    const QStringView text = input.working.text;
    outline.lines.reserve(input.markup->lines.size());
    for (const MarkupLine &line : input.markup->lines) {
        OutlineLine made;
        made.span = trimmed(text, input.working.map.toOut(line.text));
        if (made.span.isEmpty() || (!outline.lines.empty() && made.span.begin < outline.lines.back().span.end))
            continue;
        made.text = text.mid(made.span.begin, made.span.length());
        made.element = line.element;
        made.flags = line.flags;
        // Brackets and bars between links belong to them.
        const auto letters =
            std::count_if(made.text.begin(), made.text.end(), [](QChar c) { return c.isLetterOrNumber(); });
        made.linked =
            std::min(1.0, static_cast<double>(line.linked) / static_cast<double>(std::max<qsizetype>(1, letters)));
        measure(made);
        outline.lines.push_back(std::move(made));
    }
    outline.elements.reserve(input.markup->elements.size());
    const auto lineAt = [&](Offset at) {
        return static_cast<int>(
            std::lower_bound(outline.lines.begin(), outline.lines.end(), at,
                             [](const OutlineLine &line, Offset wanted) { return line.span.begin < wanted; }) -
            outline.lines.begin());
    };
    for (const MarkupElement &element : input.markup->elements) {
        OutlineElement made;
        made.span = input.working.map.toOut(element.text);
        made.parent = element.parent;
        made.kind = element.kind;
        made.level = element.level;
        made.hints = element.hints;
        made.shape = element.shape;
        made.first = lineAt(made.span.begin);
        made.last = std::max(made.first, lineAt(made.span.end));
        outline.elements.push_back(made);
    }
    return outline;
}

} // namespace variorum::rules
