// SPDX-License-Identifier: Apache-2.0
// "文 | 江聲", "作者：江聲", "来源：…", dates and editors at the head of an article; a byline that stands twice is kept once.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

namespace variorum::rules {

void bylines(const RuleInput &input, Proposals &out) {
    // A sign of authorship, a separator, and one or two names without punctuation.
    static const QRegularExpression byline = pattern(
        uR"((?:(?<=^)|(?<=\n)|(?<=\s)|(?<=[。！？!?”」』]))(?:文字|文|撰文|作者|作\s者|[记記]者|撰稿)[ \x{3000}]?[|｜丨:：/／][ \x{3000}]?((?:[\p{Han}A-Za-z0-9·_\-]{2,16})(?:[ 、&](?=[\p{Han}]{2,4}(?:\s|$))[\p{Han}]{2,4}){0,3}))");
    static const QRegularExpression source = pattern(uR"((?:(?<=^)|(?<=\n)|(?<=\s))(?:[来來]源|稿源|出[处處])[:：] ?([\p{Han}A-Za-z0-9·]{2,16})(?=\s|$))");
    static const QRegularExpression editor = pattern(uR"((?:(?<=^)|(?<=\n)|(?<=\s)|(?<=[(（]))(?:[责責]任?[编編][辑輯]?|[编編][辑輯])[:：|｜丨] ?([\p{Han}]{2,4}(?:[ 、][\p{Han}]{2,4})?)(?=\s|$|[)）]))");
    const QString &text = input.working.text;

    QString last;
    Offset lastEnd = -1;
    for (auto matches = byline.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const Span span(match.capturedStart(), match.capturedEnd());
        const QString name = match.captured(1).trimmed();
        const bool again = name == last && QStringView(text).mid(lastEnd, span.begin - lastEnd).trimmed().isEmpty();
        if (again)
            out.structure.push_back(drop(span, 0.97F, 0, name));
        else
            out.structure.push_back(field(span, FieldKind::Byline, name, 0.95F));
        last = name;
        lastEnd = span.end;
    }
    for (auto matches = source.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out.structure.push_back(field(Span(match.capturedStart(), match.capturedEnd()), FieldKind::Publisher, match.captured(1), 0.9F));
    }
    for (auto matches = editor.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out.structure.push_back(field(Span(match.capturedStart(), match.capturedEnd()), FieldKind::Editor, match.captured(1), 0.9F));
    }
    // Only a line that is nothing but a date (and perhaps a time) is the article's: dates inside prose are its matter.
    static const QRegularExpression date = pattern(
        uR"((?:(?<=^)|(?<=\n))[ \t]*(?:(?:[发發]布|[发發]表|更新)?(?:[时時][间間]|日期|于|於)?[:：]? ?)((?:19|20)\d\d)[-/年.](\d{1,2})[-/月.](\d{1,2})日?(?:[ T]?(\d{1,2}):(\d\d)(?::(\d\d))?)?[ \t]*(?=\n|$|\r))");
    for (auto matches = date.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString iso = QStringLiteral("%1-%2-%3").arg(match.captured(1), match.captured(2).rightJustified(2, u'0'), match.captured(3).rightJustified(2, u'0'));
        if (!match.captured(4).isEmpty())
            iso += QStringLiteral("T%1:%2").arg(match.captured(4).rightJustified(2, u'0'), match.captured(5));
        if (!match.captured(6).isEmpty())
            iso += u':' + match.captured(6);
        out.structure.push_back(field(Span(match.capturedStart(), match.capturedEnd()), FieldKind::Published, iso, 0.9F));
    }
}

} // namespace variorum::rules
