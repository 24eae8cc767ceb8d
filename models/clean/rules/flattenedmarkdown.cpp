// SPDX-License-Identifier: Apache-2.0
// Markdown that was not rendered. Its line ends are often gone, so that heading signs and quotation signs stand inside
// one long line: each begins a block. A heading without a line end ends at the first space that is no word space.
#include "models/base/chinese.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

namespace variorum::rules {

namespace {

constexpr Offset longestHeading = 60;
constexpr qsizetype nearWord = 16;  ///< a formula's sign has no Chinese word so near behind it
constexpr Offset longestItem = 300; ///< between the signs of two items of one list

bool isLatin(QChar c) {
    return c.unicode() < 0x2E80 && c.isLetterOrNumber();
}

/// Markdown takes a line for code that four blanks indent; what stands there is a comment.
bool isIndented(QStringView text, Offset at) {
    Offset begin = at;
    while (begin > 0 && text[begin - 1] == u' ')
        --begin;
    return at - begin >= 4 && (begin == 0 || text[begin - 1] == u'\n');
}

/// "[words](address)" gives its words.
void links(const RuleInput &input, Proposals &out) {
    static const Pattern link(uR"((!?\[)([^\[\]\n]{1,120})(\]\((?:https?://|/|#|\./)[^()\s]{0,400}\)))");
    for (auto matches = link.globalMatch(input.working.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (isCode(input, Span(match.capturedStart(), match.capturedEnd())))
            continue;
        const QString shown = match.captured().left(80);
        out.edits.push_back(removal(Span(match.capturedStart(1), match.capturedEnd(1)), 0.93F, 2, shown));
        out.edits.push_back(removal(Span(match.capturedStart(3), match.capturedEnd(3)), 0.93F, 2, shown));
    }
}

/// "- one - two": items of a list. The sign of a range stands between numbers, a dash between Latin words.
void listItems(const RuleInput &input, Proposals &out) {
    static const Pattern sign(uR"((?:(?<=\n|^)|(?<=[^\sA-Za-z0-9] ))[-*+] +(?=\*\*|[\p{Han}“「《]))");
    static const Pattern itemEnd(uR"((?=\n)| +(?=[-*+] +(?:\*\*|[\p{Han}“「《])|(?:> ?)?#{1,6} )|(?<=[。！？”]) +)");
    const QString &text = input.working.text;
    std::vector<QRegularExpressionMatch> found;
    for (auto matches = sign.globalMatch(text); matches.hasNext();)
        found.push_back(matches.next());
    QRegularExpressionMatchIterator ends = itemEnd.globalMatch(found.empty() ? QString() : text);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Span span(found[i].capturedStart(), found[i].capturedEnd());
        while (ends.hasNext() && ends.peekNext().capturedStart() < span.end)
            ends.next();
        const auto end = static_cast<Offset>(ends.hasNext() ? ends.peekNext().capturedStart() : text.size());
        // One sign alone is a dash: the item before must end where this one begins, or this one where another does.
        const bool follows = i > 0 && span.begin - found[i - 1].capturedEnd() < longestItem;
        const bool leads = i + 1 < found.size() && found[i + 1].capturedStart() - span.end < longestItem;
        if ((!follows && !leads) || isCode(input, span))
            continue;
        Offset from = span.begin;
        while (from > 0 && text[from - 1] == u' ')
            --from;
        out.structure.push_back(boundary(Span(from, from), 0.9F));
        out.structure.push_back(kind(Span(span.end, end), BlockKind::ListItem, 0, 0.9F));
        out.structure.push_back(boundary(Span(end, end), 0.9F));
        out.edits.push_back(removal(span, 0.9F, 0, found[i].captured().trimmed()));
    }
}

} // namespace

void flattenedMarkdown(const RuleInput &input, Proposals &out) {
    // Of a heading: an optional quotation sign, the signs, the blank behind them.
    static const Pattern heading(uR"((?:(?<=\n)|(?<=^)|(?<=\s))(?:> ?)?(#{1,6}) +(?=\S))");
    static const Pattern quotation(uR"((?<=\s)> +(?=\S)|(?<=\n)> ?(?=\S)|^> ?(?=\S))");
    static const Pattern numbering(uR"(^(?:\d+(?:\.\d+)*[.、]?|第?[一二三四五六七八九十]+[、.章节]) ?)");
    const QString &text = input.working.text;

    std::vector<QRegularExpressionMatch> found;
    for (auto matches = heading.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString behind = excerpt(text, Offset(match.capturedEnd()), longestHeading);
        const bool worded = std::any_of(behind.begin(), behind.begin() + std::min<qsizetype>(behind.size(), nearWord),
                                        [](QChar c) { return isHan(c.unicode()); });
        if ((worded || behind.front().isUpper()) && !isIndented(text, Offset(match.capturedStart())) &&
            !isCode(input, Span(match.capturedStart(), match.capturedEnd())))
            found.push_back(match);
    }
    // One line of code with a comment sign is no Markdown.
    int levelled = 0;
    for (const QRegularExpressionMatch &match : found)
        levelled += match.capturedLength(1) >= 2 ? 1 : 0;
    if (levelled < 2)
        return;
    for (const QRegularExpressionMatch &match : found) {
        const auto signBegin = static_cast<Offset>(match.capturedStart());
        const auto begin = static_cast<Offset>(match.capturedEnd());
        Offset from = begin;
        if (const auto number = numbering.match(excerpt(text, begin, longestHeading)); number.hasMatch())
            from += static_cast<Offset>(number.capturedEnd());
        Offset end = from;
        while (end < text.size() && text[end] != u'\n' && end - begin < longestHeading) {
            const bool space = text[end] == u' ';
            const bool wordSpace =
                space && end > from && isLatin(text[end - 1]) && end + 1 < text.size() && isLatin(text[end + 1]);
            if (space && !wordSpace && end > from)
                break;
            ++end;
        }
        Offset signFrom = signBegin;
        while (signFrom > 0 && text[signFrom - 1] == u' ')
            --signFrom;
        out.structure.push_back(boundary(Span(signFrom, signFrom), 0.95F));
        out.structure.push_back(kind(Span(begin, end), BlockKind::Heading,
                                     static_cast<std::uint8_t>(std::min<qsizetype>(match.capturedLength(1), 6)),
                                     0.95F));
        out.structure.push_back(boundary(Span(end, end), 0.95F));
        out.edits.push_back(removal(Span(signBegin, begin), 0.97F, 0, match.captured()));
    }
    for (auto matches = quotation.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const Span span(match.capturedStart(), match.capturedEnd());
        if (text.mid(span.end, 1) == QStringView(u"#") || isCode(input, span))
            continue;
        out.structure.push_back(boundary(Span(span.begin, span.begin), 0.9F));
        out.edits.push_back(removal(span, 0.9F, 0, match.captured()));
    }
    links(input, out);
    listItems(input, out);
    static const Pattern emphasis(uR"(\*\*([^*\n]{1,80})\*\*)");
    for (auto matches = emphasis.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out.edits.push_back(removal(Span(match.capturedStart(), match.capturedStart() + 2), 0.93F, 1));
        out.edits.push_back(removal(Span(match.capturedEnd() - 2, match.capturedEnd()), 0.93F, 1));
    }
}

} // namespace variorum::rules
