// SPDX-License-Identifier: Apache-2.0
// "文 | 江聲", "作者：江聲", "来源：…" and editors of an article; a byline that stands twice is kept once.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <QSet>

namespace variorum::rules {

void bylines(const RuleInput &input, Proposals &out) {
    // A sign of authorship, a separator, and one or two names without punctuation. A word that is followed by a
    // separator is the next sign, not a second name.
    static const QRegularExpression byline = pattern(
        uR"((?:(?<=^)|(?<=\n)|(?<=\s)|(?<=[。！？!?”」』]))(?:文字|文|撰文|作者|作\s者|[记記]者|撰稿)[ \x{3000}]?[|｜丨:：/／][ \x{3000}]?((?:[\p{Han}A-Za-z0-9·_\-]{2,16})(?:[ 、&](?=[\p{Han}]{2,4}(?:\s|$))(?![\p{Han}]{1,4}[ \x{3000}]?[|｜丨:：/／])[\p{Han}]{2,4}){0,3}))");
    static const QRegularExpression source = pattern(
        uR"((?:(?<=^)|(?<=\n)|(?<=\s))(?:[来來]源|稿源|出[处處])[ \x{3000}]?[:：|｜丨] ?([\p{Han}A-Za-z0-9·]{2,16})(?=\s|$))");
    static const QRegularExpression editor = pattern(
        uR"((?:(?<=^)|(?<=\n)|(?<=\s)|(?<=[(（]))(?:[责責]任?[编編][辑輯]?|[编編][辑輯])[ \x{3000}]?[:：|｜丨/／] ?([\p{Han}]{2,4}(?:[ 、][\p{Han}]{2,4})?)(?=\s|$|[)）]))");
    const QString &text = input.working.text;

    QSet<QString> seen;
    for (auto matches = byline.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const Span span(match.capturedStart(), match.capturedEnd());
        const QString name = match.captured(1).trimmed();
        if (seen.contains(name))
            out.structure.push_back(drop(span, 0.97F, 0, name));
        else
            out.structure.push_back(field(span, FieldKind::Byline, name, 0.95F));
        seen.insert(name);
    }
    for (auto matches = source.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out.structure.push_back(
            field(Span(match.capturedStart(), match.capturedEnd()), FieldKind::Publisher, match.captured(1), 0.9F));
    }
    for (auto matches = editor.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out.structure.push_back(
            field(Span(match.capturedStart(), match.capturedEnd()), FieldKind::Editor, match.captured(1), 0.9F));
    }
}

} // namespace variorum::rules
