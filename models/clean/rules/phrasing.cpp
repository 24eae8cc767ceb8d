// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/phrasing.h"

#include "models/base/chinese.h"

#include <QStringView>

#include <algorithm>
#include <iterator>

namespace variorum::rules {

namespace {

/// Opening and closing marks in turn; a kind is the place of its pair, from 1.
constexpr QStringView pairs = u"“”「」‘’『』《》〈〉【】()（）";
constexpr std::uint16_t kindBits = 4;
constexpr std::uint16_t kindMask = 0xF;
/// In place of a kind: a quotation that was left open at the end of a paragraph may go on in the next.
constexpr std::uint16_t mayGoOn = 0xF;
constexpr std::uint8_t longest = 255;
constexpr int innerMarks = 4; ///< about what an outer quotation is longer than an inner one

enum class Group : std::uint8_t { None, Quotation, Inner, Title, Bracket, Parenthesis };

Group groupOf(std::uint16_t kind) {
    constexpr Group groups[] = {Group::None,        Group::Quotation,  Group::Quotation, Group::Inner,
                                Group::Inner,       Group::Title,      Group::Title,     Group::Bracket,
                                Group::Parenthesis, Group::Parenthesis};
    return kind < std::size(groups) ? groups[kind] : Group::None;
}

std::uint16_t opened(char16_t c) {
    const qsizetype at = pairs.indexOf(QChar(c));
    return at >= 0 && at % 2 == 0 ? static_cast<std::uint16_t>(at / 2 + 1) : std::uint16_t{0};
}

std::uint16_t closed(char16_t c) {
    const qsizetype at = pairs.indexOf(QChar(c));
    return at >= 0 && at % 2 == 1 ? static_cast<std::uint16_t>(at / 2 + 1) : std::uint16_t{0};
}

bool endsSentence(char16_t c) {
    return QStringView(u"。！？!?…").contains(QChar(c));
}

bool partsClauses(char16_t c) {
    return QStringView(u"，,、；;：:").contains(QChar(c));
}

// Measured over news and essays: -ln of how often a mark stood in such a place, over how often the model of Chinese
// expected it there.
constexpr int lengths = 8;
using ByLength = float[lengths];

template <std::size_t size>
int step(const std::uint8_t (&ends)[size], std::uint8_t length) {
    return static_cast<int>(std::lower_bound(std::begin(ends), std::end(ends), length) - std::begin(ends));
}

// By how many characters are open: none, up to 2, 4, 7, 12, 20, 40, more.
constexpr std::uint8_t insideEnds[lengths - 1] = {0, 2, 4, 7, 12, 20, 40};
constexpr ByLength closesQuotation = {1.2F, -2.7F, -3.4F, -2.9F, -2.4F, -2.1F, -1.6F, -1.2F};
constexpr ByLength closesBehindClause = {0.5F, 0.5F, 0.4F, -1.2F, -1.9F, -0.8F, -0.1F, 0.5F};
constexpr ByLength closesBehindStop = {0, -0.5F, -1.5F, -1.7F, -1.9F, -2.1F, -2.2F, -2.4F};
constexpr ByLength closesInner = {0, -4.5F, -4.9F, -3.2F, -3.5F, -2.5F, -2, -1.1F};
constexpr ByLength closesTitle = {0.5F, -4.2F, -4.8F, -4.4F, -4.4F, -3.9F, -3.6F, -1.8F};
constexpr ByLength closesBracket = {0, -4.1F, -2.7F, -5, -4.5F, -3.1F, -2.6F, -1.5F};
constexpr ByLength closesParenthesis = {1.6F, -0.6F, -2.1F, -2.1F, -2, -1.9F, -1.7F, 0};
constexpr ByLength stopInQuotation = {0, 2.5F, 2.5F, 1.4F, 0.6F, 0.4F, -0.1F, -0.6F};
constexpr ByLength stopInTitle = {3, 3, 2.4F, 1.8F, 1, 1.2F, 0.6F, 0};
constexpr ByLength stopInBracket = {1.4F, 3.5F, 2.5F, 2.2F, 2, 1.6F, 0.8F, -0.3F};
constexpr ByLength commaInQuotation = {1.8F, 2.1F, 1.1F, 0.3F, -0.1F, -0.4F, -0.3F, 0};
constexpr ByLength commaInTitle = {4, 3, 1.6F, 2, 1.8F, 2, 0.5F, 1};
constexpr ByLength commaInBracket = {2.4F, 0.7F, 0.6F, 0.4F, 0.4F, 0.1F, 0.2F, 0.3F};
constexpr float opensOutside = -0.25F;
constexpr float opensBehindStop = 0.8F;
constexpr float opensInside = 0.5F;
constexpr float opensBehindStopInside = 2.1F;
constexpr float opensAgain = 4.4F;
constexpr float closesNothing = 3.7F;
constexpr float closesAnother = 4.2F;

// By the characters of a clause: up to 1, 3, 5, 8, 12, 19, 29, more; by how many clauses the sentence had before it.
constexpr std::uint8_t clauseEnds[lengths - 1] = {1, 3, 5, 8, 12, 19, 29};
constexpr int mostClauses = 3;
constexpr ByLength stopByClauses[mostClauses + 1] = {{5, 3.1F, 2.1F, 1.6F, 0.8F, 0.1F, -0.3F, -0.6F},
                                                     {4.6F, 2.9F, 0.9F, 0, -0.6F, -0.8F, -1, -0.9F},
                                                     {3.5F, 2.2F, 0.4F, -0.4F, -0.8F, -1.1F, -1.2F, -1.1F},
                                                     {3.5F, 2, 0.1F, -0.6F, -0.9F, -1.1F, -1.2F, -0.9F}};
constexpr ByLength lineEndByClauses[mostClauses + 1] = {{1.5F, 0.4F, -0.5F, -1, -1.1F, -0.7F, -1.5F, -1},
                                                        {2, 0.9F, -0.2F, -0.7F, -0.8F, -0.5F, -0.3F, 0.4F},
                                                        {1, 2.5F, 0.7F, 0, 0.2F, 1, 1.5F, 1.5F},
                                                        {2, 2, 2.5F, 1.7F, 1.5F, 1.5F, 1.5F, 1.5F}};
constexpr ByLength firstComma = {2.6F, 0.5F, 0.2F, 0, -0.2F, -0.4F, -0.3F, 0};
constexpr ByLength nextComma = {4.5F, 2.4F, 1, 0.4F, 0, -0.1F, -0.1F, 0.1F};
constexpr ByLength itemInClause = {2.3F, 1.1F, 0.5F, 0.2F, 0.1F, 0.1F, 0, -0.5F};
// By the characters of an item.
constexpr ByLength itemInList = {0.7F, -1.7F, -1.4F, -0.8F, -0.4F, -0.1F, 0, 0};
constexpr float firstItem = 0.6F;
constexpr float stopAgain = 2;

} // namespace

bool lineEndsBehind(char16_t c) {
    return !isHan(c) && c != u',' && c != u'，' && c != u'、';
}

bool Phrasing::isQuoting() const {
    const Group group = groupOf(m_open & kindMask);
    return group == Group::Quotation || group == Group::Inner;
}

bool Phrasing::isOpen() const {
    return m_open != 0 && m_open != mayGoOn;
}

void Phrasing::take(char16_t c, char16_t last) {
    const auto longer = [](std::uint8_t &length, int by) {
        length = static_cast<std::uint8_t>(std::min(length + by, int{longest}));
    };
    if (c == u'\n') {
        if (!lineEndsBehind(last))
            return;
        const bool quoting = isQuoting() || m_open == mayGoOn;
        clear();
        m_open = quoting ? mayGoOn : std::uint16_t{0};
        return;
    }
    if (isHan(c)) { // most are
        if (m_sinceItem != none)
            longer(m_sinceItem, 1);
        longer(m_clause, 1);
        longer(m_inside, 1);
        return;
    }
    if (endsSentence(c)) {
        m_clause = 0;
        m_clauses = 0;
        m_sinceItem = none;
    } else if (c == u'、') {
        longer(m_clause, 1);
        m_sinceItem = 0;
    } else {
        if (m_sinceItem != none)
            longer(m_sinceItem, 1);
        longer(m_clause, 1);
        if (partsClauses(c)) {
            m_clause = 0;
            m_clauses = static_cast<std::uint8_t>(std::min(m_clauses + 1, mostClauses));
        }
    }
    if (const std::uint16_t kind = opened(c)) {
        m_open = static_cast<std::uint16_t>((m_open == mayGoOn ? 0 : m_open << kindBits) | kind);
        m_inside = 0;
        m_parted = false;
        return;
    }
    if (const std::uint16_t kind = closed(c)) {
        std::uint16_t outer = m_open;
        while (outer != 0 && (outer & kindMask) != kind)
            outer = static_cast<std::uint16_t>(outer >> kindBits);
        if (m_open == mayGoOn) {
            m_open = 0;
        } else if (outer != 0) {
            m_open = static_cast<std::uint16_t>(outer >> kindBits);
            longer(m_inside, innerMarks);
        }
        return;
    }
    longer(m_inside, 1);
    m_parted = m_parted || endsSentence(c) || (partsClauses(c) && c != u'、');
}

float Phrasing::closingCost(std::uint16_t closing, char16_t last) const {
    const std::uint16_t kind = m_open & kindMask;
    if (kind == 0)
        return closesNothing;
    if (closing != kind)
        return closesAnother;
    const int inside = step(insideEnds, m_inside);
    switch (groupOf(kind)) {
    case Group::Title:
        return closesTitle[inside];
    case Group::Bracket:
        return closesBracket[inside];
    case Group::Parenthesis:
        return closesParenthesis[inside];
    case Group::Inner:
        return endsSentence(last) ? closesBehindStop[inside] : closesInner[inside];
    default:
        return endsSentence(last) ? closesBehindStop[inside]
               : m_parted         ? closesBehindClause[inside]
                                  : closesQuotation[inside];
    }
}

float Phrasing::stopCost() const {
    const int inside = step(insideEnds, m_inside);
    switch (groupOf(m_open & kindMask)) {
    case Group::Title:
        return stopInTitle[inside];
    case Group::Bracket:
    case Group::Parenthesis:
        return stopInBracket[inside];
    case Group::Quotation:
    case Group::Inner:
        if (!m_parted)
            return stopInQuotation[inside];
        break;
    default:
        break;
    }
    return stopByClauses[m_clauses][step(clauseEnds, m_clause)];
}

float Phrasing::cost(char16_t c, char16_t last) const {
    if (isHan(c))
        return 0;
    const int clause = step(clauseEnds, m_clause);
    if (c == u'\n')
        return isHan(last) ? lineEndByClauses[m_clauses][clause] : 0;
    if (endsSentence(c))
        return !endsSentence(last) ? stopCost() : c == u'。' ? stopAgain : 0;
    if (m_open != mayGoOn) {
        if (const std::uint16_t closing = closed(c))
            return closingCost(closing, last);
    }
    const Group group = groupOf(m_open & kindMask);
    if (const std::uint16_t opening = opened(c)) {
        if (group == Group::None)
            return endsSentence(last) ? opensBehindStop : opensOutside;
        if (group == Group::Quotation && groupOf(opening) == Group::Quotation)
            return opensAgain;
        return endsSentence(last) ? opensBehindStopInside : opensInside;
    }
    if (!partsClauses(c))
        return 0;
    if (group == Group::Title)
        return commaInTitle[step(insideEnds, m_inside)];
    if (group == Group::Bracket || group == Group::Parenthesis)
        return commaInBracket[step(insideEnds, m_inside)];
    if (c == u'、')
        return itemInClause[clause] + (m_sinceItem == none ? firstItem : itemInList[step(clauseEnds, m_sinceItem)]);
    if (group != Group::None && !m_parted)
        return commaInQuotation[step(insideEnds, m_inside)];
    return (m_clauses == 0 ? firstComma : nextComma)[clause];
}

} // namespace variorum::rules
