// SPDX-License-Identifier: Apache-2.0
// "风机停转凌晨一点，……": clauses of the title before sentences all over the text, which farms of spam put there.
// Nobody begins so many sentences with the same clauses and goes on without a mark, each time in another way.
#include "models/base/chinese.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <QSet>

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr std::size_t fromTop = 8;        ///< lines among which the title is
constexpr qsizetype leastClause = 6;      ///< units of a clause that no phrase repeats by chance
constexpr std::size_t leastClauses = 2;   ///< of one title: a name alone begins sentences of its own
constexpr std::size_t leastFragments = 3; ///< places of such clauses that make it likely
constexpr std::size_t surely = 4;         ///< and that leave no doubt
constexpr qsizetype leastSentences = 3;   ///< its paragraph is so many times as long as a clause

/// True where a word cannot go on from a clause that names a thing: what follows is a sentence of its own.
bool partsClauses(QChar next) {
    return isHan(next.unicode()) &&
           !QStringView(u"的了后後前时時以之是在被将將会會和与與也都就已正又却卻能可让讓使令为為把"
                        u"给給从從到至等中里裏裡内內外间間不没沒有")
                .contains(next);
}

bool endsClause(QChar c) {
    return c.isSpace() || QStringView(u"，,：:；;！!？?—|《》“”「」").contains(c);
}

/// The clauses of a title that no phrase repeats by chance.
std::vector<QStringView> clausesOf(QStringView title) {
    std::vector<QStringView> clauses;
    for (auto at = title.begin(); at != title.end();) {
        const auto end = std::find_if(at, title.end(), endsClause);
        if (end - at >= leastClause)
            clauses.emplace_back(at, end);
        at = std::find_if_not(end, title.end(), endsClause);
    }
    return clauses;
}

struct Fragment {
    Span span;
    QString next; ///< the characters behind it
};

/// Where a clause of the title stands before a sentence without a mark between them.
void findFragments(const std::vector<Line> &lines, QStringView clause, std::vector<Fragment> &found) {
    for (const Line &line : lines) {
        const QStringView text = line.text;
        if (!line.prose || text.size() < leastSentences * clause.size())
            continue;
        for (qsizetype at = text.indexOf(clause); at >= 0; at = text.indexOf(clause, at + clause.size())) {
            const qsizetype end = at + clause.size();
            const bool begins = at == 0 || isClauseMark(text[at - 1]) || QStringView(u"”」』").contains(text[at - 1]);
            if (begins && end + 1 < text.size() && partsClauses(text[end]))
                found.push_back({Span(at, end).shifted(line.section.span.begin), text.mid(end, 2).toString()});
        }
    }
}

} // namespace

void scatteredTitle(const RuleInput &input, Proposals &out) {
    const std::vector<Line> &lines = linesOf(input);
    for (std::size_t i = 0; i < std::min(lines.size(), fromTop); ++i) {
        if (!isTitleLike(lines[i]) || lines[i].prose)
            continue;
        const std::vector<QStringView> all = clausesOf(lines[i].text);
        if (all.size() < leastClauses)
            continue;
        std::vector<Fragment> found;
        std::size_t clauses = 0;
        for (const QStringView clause : all) {
            const std::size_t before = found.size();
            findFragments(lines, clause, found);
            clauses += found.size() > before ? 1 : 0;
        }
        QSet<QString> ways;
        for (const Fragment &one : found)
            ways.insert(one.next);
        if (clauses < leastClauses || found.size() < leastFragments ||
            static_cast<std::size_t>(ways.size()) < found.size())
            continue;
        for (const Fragment &one : found)
            out.edits.push_back(removal(one.span, found.size() < surely ? 0.7F : 0.85F, 0, lines[i].text.toString()));
        return;
    }
}

} // namespace variorum::rules
