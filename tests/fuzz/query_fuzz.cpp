// SPDX-License-Identifier: Apache-2.0
// What stands before the first NUL is a query, the rest a text: a query is understood or has a fault with a sentence,
// while it is typed as well; marks lie in the text, sorted and disjoint; a snippet is one line with its marks inside,
// and has some when the text has.
#include "models/search/matches.h"

#include <cstdlib>

namespace {

void require(bool holds) {
    if (!holds)
        std::abort();
}

void requireInside(const std::vector<variorum::Span> &spans, qsizetype length) {
    variorum::Offset last = 0;
    for (const variorum::Span span : spans) {
        require(span.begin >= last && span.begin < span.end && span.end <= length);
        last = span.end;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    using namespace variorum;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype cut = bytes.indexOf('\0');
    const QString typed = QString::fromUtf8(bytes.left(cut));
    const QString text = QString::fromUtf8(cut < 0 ? bytes : bytes.mid(cut + 1));
    for (const QueryState state : {QueryState::Whole, QueryState::BeingTyped}) {
        const ParsedQuery parsed = parseQuery(typed, state);
        if (parsed.fault) {
            require(!faultText(*parsed.fault).isEmpty() && parsed.query == SearchQuery());
            continue;
        }
        require(!parsed.query.terms.empty() || !parsed.query.conditions.empty());
        const std::vector<Span> marks = marksIn(text, parsed.query.terms, SearchField::Anywhere);
        requireInside(marks, text.size());
        const Snippet snippet = snippetOf(text, MatchFinder(parsed.query.terms, SearchField::Anywhere));
        requireInside(snippet.marks, snippet.text.size());
        require(!snippet.text.contains(u'\n'));
        require(marks.empty() == snippet.marks.empty());
    }
    return 0;
}
