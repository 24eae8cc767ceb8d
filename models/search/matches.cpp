// SPDX-License-Identifier: Apache-2.0
#include "models/search/matches.h"

#include "models/base/chinese.h"
#include "models/search/words.h"

#include <algorithm>
#include <limits>

namespace variorum {

namespace {

constexpr Offset snippetLength = 96; ///< units, about three lines of a card
constexpr Offset snippetLead = 18;   ///< before the first match
constexpr qsizetype looked = 256;    ///< matches that a snippet is chosen among
constexpr qsizetype lookedFurther = 20'000;

struct Attempt {
    std::size_t pattern = 0;
    qsizetype matched = 0; ///< words
    Offset begin = 0;
};

/// The part of a word that was asked for.
Offset endOf(const SearchWord &word, QStringView asked) {
    const bool unitByUnit = word.text.size() == word.span.length();
    return unitByUnit ? word.span.begin + static_cast<Offset>(asked.size()) : word.span.end;
}

std::vector<Span> united(const std::vector<TermMatch> &matches) {
    std::vector<Span> spans;
    spans.reserve(matches.size());
    for (const TermMatch &match : matches)
        spans.push_back(match.span);
    std::sort(spans.begin(), spans.end());
    std::vector<Span> out;
    for (const Span span : spans) {
        if (!out.empty() && span.begin < out.back().end)
            out.back() = out.back().united(span);
        else
            out.push_back(span);
    }
    return out;
}

} // namespace

MatchFinder::MatchFinder(const std::vector<SearchTerm> &terms, SearchField field) {
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const SearchTerm &term = terms[i];
        if (term.excluded || (term.field != field && term.field != SearchField::Anywhere))
            continue;
        Pattern pattern;
        pattern.term = i;
        WordReader reader(term.text);
        while (reader.next()) {
            pattern.words.append(reader.word().text.toString());
            const SearchWord::Kind kind = reader.word().kind;
            pattern.prefix = term.prefix && (kind == SearchWord::Kind::Letters || kind == SearchWord::Kind::Digits);
        }
        if (!pattern.words.isEmpty())
            m_patterns.push_back(std::move(pattern));
    }
}

std::vector<TermMatch> MatchFinder::matches(QStringView text, qsizetype limit, qsizetype further) const {
    std::vector<TermMatch> found;
    if (m_patterns.empty())
        return found;
    std::vector<Attempt> attempts;
    std::vector<Offset> free(m_patterns.size(), 0); // where the next match of each may begin
    WordReader reader(text);
    while (reader.next()) {
        const SearchWord &word = reader.word();
        if (!found.empty() && word.span.begin - found.front().span.end > further)
            break;
        for (std::size_t i = 0; i < m_patterns.size(); ++i)
            attempts.push_back({i, 0, word.span.begin});
        std::size_t kept = 0;
        for (Attempt attempt : attempts) {
            const Pattern &pattern = m_patterns[attempt.pattern];
            const QString &asked = pattern.words[attempt.matched];
            const bool last = attempt.matched + 1 == pattern.words.size();
            const bool fits = last && pattern.prefix ? word.text.startsWith(asked) : word.text == asked;
            if (!fits || attempt.begin < free[attempt.pattern])
                continue;
            if (!last) {
                ++attempt.matched;
                attempts[kept++] = attempt;
                continue;
            }
            const Offset end = endOf(word, asked);
            found.push_back({Span(attempt.begin, end), pattern.term});
            free[attempt.pattern] = end;
            if (static_cast<qsizetype>(found.size()) >= limit)
                return found;
        }
        attempts.resize(kept);
    }
    return found;
}

std::vector<Span> marksIn(QStringView text, const std::vector<SearchTerm> &terms, SearchField field, qsizetype limit) {
    return united(MatchFinder(terms, field).matches(text, limit, std::numeric_limits<Offset>::max()));
}

Snippet snippetOf(QStringView text, const MatchFinder &finder) {
    const std::vector<TermMatch> matches = finder.matches(text, looked, lookedFurther);
    // The window that begins with each match in turn; the more terms stand in it the better.
    std::size_t first = 0;
    std::size_t most = 0;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        std::vector<std::size_t> terms;
        for (std::size_t j = i; j < matches.size(); ++j) {
            if (matches[j].span.end - matches[i].span.begin > snippetLength - snippetLead)
                break;
            if (std::find(terms.begin(), terms.end(), matches[j].term) == terms.end())
                terms.push_back(matches[j].term);
        }
        if (terms.size() > most) {
            most = terms.size();
            first = i;
        }
    }
    const auto length = static_cast<Offset>(text.size());
    const Span core = matches.empty() ? Span() : matches[first].span;
    Offset begin = std::max(0, core.begin - snippetLead);
    // From the beginning of the line or sentence, where that is near.
    for (Offset at = core.begin; at > begin; --at) {
        if (QStringView(u"\n。！？；").contains(text[at - 1])) {
            begin = at;
            break;
        }
    }
    Offset end = std::min(length, std::max(core.end, begin + snippetLength));
    if (end == length)
        begin = std::min(begin, std::max(0, length - snippetLength));
    // Neither a pair nor a word of letters is cut.
    const auto inside = [&text, length](Offset at) {
        return at > 0 && at < length &&
               (text[at].isLowSurrogate() || (text[at].unicode() < 0x300 && text[at].isLetterOrNumber() &&
                                              text[at - 1].unicode() < 0x300 && text[at - 1].isLetterOrNumber()));
    };
    constexpr int patience = 24;
    for (int i = 0; i < patience && inside(begin); ++i)
        --begin;
    for (int i = 0; i < patience && inside(end); ++i)
        ++end;
    begin -= begin > 0 && text[begin].isLowSurrogate() ? 1 : 0;
    end += end < length && text[end].isLowSurrogate() ? 1 : 0;

    Snippet snippet;
    if (begin > 0)
        snippet.text += u'…';
    const Offset shift = static_cast<Offset>(snippet.text.size()) - begin;
    snippet.text += text.mid(begin, end - begin);
    for (QChar &c : snippet.text) {
        if (c.category() == QChar::Other_Control || c == u'\u2028' || c == u'\u2029')
            c = u' ';
    }
    if (end < length)
        snippet.text += u'…';
    for (const Span mark : united(matches)) {
        const Span part = mark.intersected(Span(begin, end));
        if (!part.isEmpty())
            snippet.marks.push_back(part.shifted(shift));
    }
    return snippet;
}

} // namespace variorum
