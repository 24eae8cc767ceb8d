// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/clause.h"

#include <algorithm>

namespace variorum {

namespace {

bool endsClause(QChar c) {
    return c == u'\n' || c == u'\r' || QStringView(u"，。！？；：、,;!?").contains(c);
}

} // namespace

Span clauseAt(QStringView text, Offset at) {
    constexpr Offset reach = 60;
    const auto size = static_cast<Offset>(text.size());
    if (at < 0 || at >= size)
        return {};
    const Offset least = std::max(0, at - reach);
    const Offset most = std::min(size, at + reach);
    Span clause(at, at);
    while (clause.begin > least && !endsClause(text[clause.begin - 1]))
        --clause.begin;
    while (clause.end < most && !endsClause(text[clause.end]))
        ++clause.end;
    while (clause.begin < clause.end && text[clause.begin].isSpace())
        ++clause.begin;
    while (clause.end > clause.begin && text[clause.end - 1].isSpace())
        --clause.end;
    if (clause.begin > 0 && clause.begin < clause.end && text[clause.begin].isLowSurrogate())
        --clause.begin;
    if (clause.end < size && clause.begin < clause.end && text[clause.end].isLowSurrogate())
        ++clause.end;
    return clause;
}

} // namespace variorum
