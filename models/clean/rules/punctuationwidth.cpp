// SPDX-License-Identifier: Apache-2.0
// Half-width , : ; ! ? ( ) inside Chinese text become full width. Numbers, times, Latin phrases, addresses and code
// keep theirs. Typography, not repair: it can be switched off.
#include "models/base/chinese.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <algorithm>
#include <array>
#include <set>

namespace variorum::rules {

namespace {

bool isChinese(QChar c) {
    return isHan(c.unicode()) || isChinesePunctuation(c.unicode());
}

char16_t fullWidth(char16_t c) {
    switch (c) {
    case u',':
    case u':':
    case u';':
    case u'!':
    case u'?':
    case u'(':
    case u')':
        return static_cast<char16_t>(c - 0x21 + 0xFF01);
    default:
        return 0;
    }
}

/// One string for each mark: a page may have millions, and they share it.
const QString &shared(char16_t wide) {
    static const std::array<QString, 0x60> strings = [] {
        std::array<QString, 0x60> made;
        for (char16_t i = 0; i < made.size(); ++i)
            made[i] = QString(QChar(static_cast<char16_t>(0xFF00 + i)));
        return made;
    }();
    return strings[wide - 0xFF00];
}

/// The nearest character that is neither blank nor a mark in question, in one direction; null at the line's end.
QChar neighbour(QStringView line, Offset at, Offset step) {
    for (Offset i = at + step; i >= 0 && i < line.size(); i += step) {
        if (!line[i].isSpace() && fullWidth(line[i].unicode()) == 0)
            return line[i];
    }
    return {};
}

/// The bracket that belongs to the one at \a at; -1 without one in the line.
Offset partner(QStringView line, Offset at) {
    const Offset step = line[at] == u'(' ? 1 : -1;
    int depth = 0;
    for (Offset i = at; i >= 0 && i < line.size(); i += step) {
        if (line[i] == u'(' || line[i] == u'（')
            depth += 1;
        else if (line[i] == u')' || line[i] == u'）')
            depth -= 1;
        if (depth == 0)
            return i;
    }
    return -1;
}

bool bracketIsChinese(QStringView line, Offset at) {
    const Offset other = partner(line, at);
    if (other < 0)
        return isChinese(neighbour(line, at, -1)) || isChinese(neighbour(line, at, 1));
    const Offset open = std::min(at, other);
    const Offset close = std::max(at, other);
    for (Offset i = open; i <= close; ++i) {
        if (isHan(line[i].unicode()))
            return true;
    }
    const auto around = [&](Offset i) { return i >= 0 && i < line.size() && isChinese(line[i]); };
    return around(open - 1) || around(close + 1);
}

} // namespace

void punctuationWidth(const RuleInput &input, Proposals &out) {
    // The sign of a lost character is no mark.
    std::set<Offset> lost;
    for (const PageIssue &issue : input.issues) {
        if (issue.kind == PageIssue::Kind::LostCharacter)
            lost.insert(issue.source.begin);
    }
    for (const Line &line : linesOf(input)) {
        if (line.section.role == Section::Role::Dropped || line.section.kind == BlockKind::Code)
            continue;
        const QStringView text = line.text;
        const auto han = std::count_if(text.begin(), text.end(), [](QChar c) { return isHan(c.unicode()); });
        const bool chineseLine = 2 * han > text.size();
        for (Offset i = 0; i < text.size(); ++i) {
            const char16_t wide = fullWidth(text[i].unicode());
            if (wide == 0 || lost.count(line.section.span.begin + i) > 0)
                continue;
            bool chinese = false;
            if (text[i] == u'(' || text[i] == u')') {
                chinese = bracketIsChinese(text, i);
            } else {
                const QChar before = neighbour(text, i, -1);
                const QChar after = neighbour(text, i, 1);
                const bool tight = i > 0 && i + 1 < text.size() && text[i - 1].unicode() < 0x80 &&
                                   text[i + 1].unicode() < 0x80 && text[i - 1].isLetterOrNumber() &&
                                   text[i + 1].isLetterOrNumber();
                chinese = !tight && (isChinese(before) || (isChinese(after) && !before.isNull()));
                // Between a Latin word and a number, or at the line's end, the line decides: the mark parts Chinese
                // clauses.
                const bool mixed = i > 0 && text[i - 1].isLetter() && (i + 1 == text.size() || text[i + 1].isDigit());
                if (!chinese && mixed && chineseLine)
                    chinese = true;
                // Between two Latin words, or before one with a space, the phrase keeps its own.
                if (chinese && !isChinese(before) && i + 1 < text.size() && text[i + 1] == u' ' && !isChinese(after))
                    chinese = false;
                if (text[i] == u':' && i + 2 < text.size() && text[i + 1] == u'/' && text[i + 2] == u'/')
                    chinese = false;
            }
            if (!chinese)
                continue;
            const Offset at = line.section.span.begin + i;
            out.edits.push_back(replacement(Span(at, at + 1), shared(wide), 0.97F));
        }
    }
}

} // namespace variorum::rules
