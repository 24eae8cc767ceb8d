// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/compare/claims.h"
#include "models/compare/clauses.h"

#include <algorithm>

namespace variorum::comparing {

namespace {

constexpr Offset longest = 18;

/// The clause's end without what says nothing, cut at its beginning where it is long.
Span before(const QString &folded, Span sentence, Span figure) {
    Offset end = figure.begin;
    while (end > sentence.begin) {
        const qsizetype filler = fillerBefore(folded, end);
        if (filler > 0 && end - filler >= sentence.begin)
            end -= static_cast<Offset>(filler);
        else if (!isContent(folded[end - 1]) && !endsClause(folded[end - 1]))
            --end;
        else
            break;
    }
    Offset begin = end;
    while (begin > sentence.begin && end - begin < longest && !endsClause(folded[begin - 1]))
        --begin;
    while (begin < end && !isContent(folded[begin]))
        ++begin;
    return {begin, end};
}

Span behind(const QString &folded, Span sentence, Span figure) {
    Offset begin = figure.end;
    for (const QStringView word : {u"左右", u"以上", u"以下", u"以内", u"的", u"多", u"余", u"将", u"在"}) {
        if (QStringView(folded).mid(begin, sentence.end - begin).startsWith(word))
            begin += static_cast<Offset>(word.size());
    }
    Offset end = begin;
    while (end < sentence.end && end - begin < longest && !endsClause(folded[end]))
        ++end;
    return {begin, end};
}

} // namespace

QString claimWords(const QString &text, const QString &folded, Span sentence, const Figure &figure) {
    const Span head = before(folded, sentence, figure.span);
    const bool timed = figure.kind == FigureKind::Date || figure.kind == FigureKind::Duration;
    QString words = text.mid(head.begin, head.length()).trimmed();
    // 这一, 该: they point to what is said elsewhere.
    static constexpr QStringView pointers = u"这那该此其一个第首每约的";
    const bool says = std::any_of(words.begin(), words.end(),
                                  [](QChar c) { return !pointers.contains(QChar(variorum::folded(c.unicode()))); });
    if (head.length() >= 2 && says && !timed)
        return words;
    const Span tail = behind(folded, sentence, figure.span);
    const QString rest = text.mid(tail.begin, tail.length()).trimmed();
    if (rest.isEmpty())
        return words.isEmpty() ? text.mid(figure.span.begin, figure.span.length()) : words;
    return words + QStringLiteral("…") + rest;
}

} // namespace variorum::comparing
