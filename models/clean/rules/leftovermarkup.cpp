// SPDX-License-Identifier: Apache-2.0
// Markup that got into the text: closing tags and their remains, tags with attributes, character references, BBCode.
// An opening tag without attributes may be what a text about HTML speaks of: it stays unless its closing tag follows.
#include "models/base/chinese.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <QHash>

namespace variorum::rules {

namespace {

const QHash<QString, QString> &references() {
    static const QHash<QString, QString> table{
        {QStringLiteral("nbsp"), QStringLiteral(" ")},  {QStringLiteral("amp"), QStringLiteral("&")},
        {QStringLiteral("lt"), QStringLiteral("<")},    {QStringLiteral("gt"), QStringLiteral(">")},
        {QStringLiteral("quot"), QStringLiteral("\"")}, {QStringLiteral("ldquo"), QStringLiteral("“")},
        {QStringLiteral("rdquo"), QStringLiteral("”")}, {QStringLiteral("lsquo"), QStringLiteral("‘")},
        {QStringLiteral("rsquo"), QStringLiteral("’")}, {QStringLiteral("hellip"), QStringLiteral("…")},
        {QStringLiteral("mdash"), QStringLiteral("—")}, {QStringLiteral("middot"), QStringLiteral("·")},
        {QStringLiteral("ndash"), QStringLiteral("–")}, {QStringLiteral("emsp"), QStringLiteral(" ")},
        {QStringLiteral("ensp"), QStringLiteral(" ")},  {QStringLiteral("times"), QStringLiteral("×")},
    };
    return table;
}

QString referenced(const QString &name) {
    if (!name.startsWith(u'#'))
        return references().value(name);
    bool ok = false;
    const bool hexadecimal = name.size() > 1 && name[1].toLower() == u'x';
    const uint code = QStringView(name).mid(hexadecimal ? 2 : 1).toUInt(&ok, hexadecimal ? 16 : 10);
    if (!ok || code < 0x20 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    const char32_t point = code;
    return QString::fromUcs4(&point, 1);
}

/// A tag that a sentence speaks of stands apart from what is around it; one that was left over clings to the text.
bool isMentioned(QStringView text, Span tag) {
    const auto apart = [text](Offset at) {
        return at >= 0 && at < text.size() && text[at] != u'\n' &&
               (text[at].isSpace() || QStringView(u"\"'`“”‘’「」《》（）").contains(text[at]));
    };
    return apart(tag.begin - 1) && apart(tag.end) && (tag.begin < 2 || text[tag.begin - 2] != u'>');
}

/// "from <font size=1> to <font size=7>": an element that opens inside a line and is never closed.
bool isSpokenOf(const QString &text, const QString &tag, Span span) {
    static const Pattern opening(uR"(^<(p|div|span|a|strong|font|section|h[1-6])\s)");
    const QRegularExpressionMatch match = opening.match(tag);
    const bool lineBegins = span.begin == 0 || text[span.begin - 1] == u'\n' || text[span.begin - 1] == u'>';
    return match.hasMatch() && !lineBegins && !text.contains(QStringLiteral("/%1>").arg(match.captured(1)));
}

/// A reference to a sign of markup that is all of a line or a table's cell: a list of such signs has it there.
bool isCited(QStringView text, Span reference) {
    static constexpr QStringView edges = u"\n\t|│";
    Offset before = reference.begin;
    while (before > 0 && text[before - 1] == u' ')
        --before;
    Offset behind = reference.end;
    while (behind < text.size() && text[behind] == u' ')
        ++behind;
    return (before == 0 || edges.contains(text[before - 1])) && (behind == text.size() || edges.contains(text[behind]));
}

/// True inside a string of a program: in quotation marks on a line without a Chinese word.
bool isLiteral(QStringView text, Offset at) {
    constexpr Offset longest = 400;
    Offset begin = at;
    bool quoted = false;
    for (; begin > 0 && text[begin - 1] != u'\n' && at - begin < longest; --begin) {
        if (isHan(text[begin - 1].unicode()))
            return false;
        quoted = quoted != (text[begin - 1] == u'"');
    }
    if (!quoted)
        return false;
    bool closed = false;
    for (Offset end = at; end < text.size() && text[end] != u'\n' && end - at < longest; ++end) {
        if (isHan(text[end].unicode()))
            return false;
        closed = closed || text[end] == u'"';
    }
    return closed;
}

} // namespace

void leftoverMarkup(const RuleInput &input, Proposals &out) {
    static const Pattern tags(
        uR"(</(?:p|br|div|span|a|strong|b|em|i|u|h[1-6]|ul|ol|li|font|section|blockquote|figure|img|td|tr|table)\s*>|(?<!\s)<br\s*/?>|<br\s*/?>(?=\s*(?:\n|$))|<(?:p|div|span|a|strong|font|img|section|h[1-6])\s[^<>\n]{1,400}>|(?<=[。！？”」』…\x{FF01}!?.\p{Han}])/(?:p|div|span)>)");
    static const Pattern characterReferences(uR"(&(#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-z]{2,6});)");
    static const Pattern bbcode(uR"(\[/?(?:b|i|u|url|img|color|size|quote|font|center|align)(?:=[^\]\n]{0,200})?\])");
    const QString &text = input.working.text;
    for (auto matches = tags.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const Span span(match.capturedStart(), match.capturedEnd());
        if (isCode(input, span) || isMentioned(text, span) || isSpokenOf(text, match.captured(), span) ||
            isLiteral(text, span.begin))
            continue;
        out.edits.push_back(removal(span, 0.96F, 0, match.captured()));
        static const Pattern ends(uR"(p>|div>|h[1-6]>|li>|br)");
        if (ends.matches(match.captured()) && span.end < text.size() && text[span.end] != u'\n')
            out.structure.push_back(boundary(Span(span.end, span.end), 0.9F));
    }
    // Without attributes: where a line or an element begins, if the page closes such tags.
    static const Pattern opening(
        uR"((?<=\n|^|>)[ ]*<(p|div|span|section|article|ul|ol|li|blockquote|h[1-6]|strong|em|b|i)>)");
    QHash<QString, bool> closed; // by element
    const auto isClosed = [&](const QString &element) {
        auto known = closed.constFind(element);
        if (known == closed.constEnd())
            known = closed.insert(element, text.contains(QStringLiteral("/%1>").arg(element)));
        return *known;
    };
    for (auto matches = opening.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const Span span(match.capturedStart(), match.capturedEnd());
        if (!isCode(input, span) && isClosed(match.captured(1)))
            out.edits.push_back(removal(span, 0.93F, 0, match.captured().trimmed()));
    }
    for (auto matches = characterReferences.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString character = referenced(match.captured(1));
        const Span span(match.capturedStart(), match.capturedEnd());
        if (!character.isEmpty() && !isCode(input, span) && !isLiteral(text, span.begin) &&
            (character == QStringView(u" ") || !isCited(text, span)))
            out.edits.push_back(replacement(span, character, 0.95F, 1));
    }
    // Single letters in brackets are footnotes as often as BBCode: only with their closing tag.
    const bool paired = text.contains(u'[') && text.contains(QLatin1StringView("[/"));
    for (auto matches = bbcode.globalMatch(text); paired && matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!isCode(input, Span(match.capturedStart(), match.capturedEnd())))
            out.edits.push_back(removal(Span(match.capturedStart(), match.capturedEnd()), 0.9F, 0, match.captured()));
    }
}

} // namespace variorum::rules
