// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/linebreak.h"

#include <algorithm>

namespace variorum {

namespace {

bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

} // namespace

bool mayBreak(const std::vector<BreakUnit> &units, std::size_t at) {
    const char32_t before = units[at - 1].last;
    const char32_t after = units[at].first;
    const CharClass left = charClass(before);
    const CharClass right = charClass(after);
    if (right == CharClass::Space || before == U'-')
        return false;
    if (right == CharClass::Closing || right == CharClass::Middle || right == CharClass::Joining ||
        left == CharClass::Opening)
        return false;
    if (left == CharClass::Space)
        return !isLatinClosing(after);
    // Qt 6.4 takes the point of a number that begins a text for the end of a sentence.
    if (isDigit(after) && (before == U'.' || before == U',' || before == U':') && at >= 2 &&
        isDigit(units[at - 2].last))
        return false;
    if (left == CharClass::Latin && right == CharClass::Latin)
        return units[at].wordBreak;
    if (isLatinClosing(after) || isLatinOpening(before))
        return false;
    // An apostrophe does not end a word: what follows it in Latin belongs to it.
    if (before == 0x2019 && right == CharClass::Latin && at >= 2 && charClass(units[at - 2].last) == CharClass::Latin)
        return false;
    return true;
}

namespace {

/// Beyond this many ems for each unit of weight a line is left ragged: that is uglier than holes in it only up to a
/// point.
constexpr qreal widestStretch = 0.25;

/// What may happen in the gap before a unit.
struct Gap {
    qreal natural = 0; ///< added to the advance of the unit before
    qreal shrink = 0;  ///< how much closer the two may come
    qreal weight = 0;  ///< the gap's share of what justification adds
};

class Breaker {
public:
    Breaker(const std::vector<BreakUnit> &units, const Measure &measure) : m_units(units), m_measure(measure) {
        const std::size_t count = units.size();
        m_gaps.resize(count);
        m_x.resize(count + 1);
        m_shrink.resize(count + 1);
        m_weight.resize(count + 1);
        m_ink.resize(count + 1);
        qreal x = 0;
        for (std::size_t i = 0; i < count; ++i) {
            m_ink[i + 1] = charClass(units[i].last) == CharClass::Space ? m_ink[i] : i + 1;
            if (i > 0) {
                m_gaps[i] = gap(i);
                x += m_gaps[i].natural;
                m_shrink[i] = m_shrink[i - 1] + m_gaps[i].shrink;
                m_weight[i] = m_weight[i - 1] + m_gaps[i].weight;
            }
            m_x[i] = x;
            x += units[i].advance;
        }
    }

    std::vector<BrokenLine> run() {
        std::vector<BrokenLine> lines;
        for (std::size_t first = 0; first < m_units.size();) {
            const std::size_t last = lineEnd(first);
            const std::size_t earlier = last < m_units.size() ? beforeRunt(first, last) : last;
            lines.push_back(set(first, earlier));
            first = earlier;
        }
        return lines;
    }

private:
    Gap gap(std::size_t at) const {
        const BreakUnit &a = m_units[at - 1];
        const BreakUnit &b = m_units[at];
        const CharClass left = charClass(a.last);
        const CharClass right = charClass(b.first);
        const qreal em = m_measure.em;
        Gap gap;
        const bool leftMark = left == CharClass::Closing || left == CharClass::Opening || left == CharClass::Middle;
        const bool rightMark = right == CharClass::Closing || right == CharClass::Opening || right == CharClass::Middle;
        // The blanks that face each other. Inside brackets there is none to share.
        const qreal facing =
            (left == CharClass::Opening ? 0 : a.blankAfter) + (right == CharClass::Closing ? 0 : b.blankBefore);
        if (leftMark && rightMark) {
            const qreal all = a.blankAfter + b.blankBefore;
            gap.natural = -std::min(0.5 * em, 0.8 * all);
        } else if (leftMark || rightMark) {
            gap.shrink = std::min(0.4 * em, 0.6 * facing);
            gap.weight = left == CharClass::Opening || right == CharClass::Closing ? 0 : 0.6;
            // An apostrophe or a quotation mark beside Latin letters needs no full square.
            if (left == CharClass::Latin && b.first == 0x2019)
                gap.natural = -0.7 * b.blankBefore;
            if (right == CharClass::Latin && a.last == 0x2019)
                gap.natural = -0.8 * a.blankAfter;
        } else if (left == CharClass::Space || right == CharClass::Space) {
            gap.shrink = left == CharClass::Space ? 0.25 * a.advance : 0;
            gap.weight = left == CharClass::Space ? 2 : 0;
        } else if ((left == CharClass::Han) != (right == CharClass::Han) && left != CharClass::Joining &&
                   right != CharClass::Joining) {
            const bool sign = isLatinClosing(b.first) || isLatinOpening(a.last);
            gap.natural = sign ? 0 : m_measure.latinGap * em;
            gap.shrink = sign ? 0 : 0.45 * m_measure.latinGap * em;
            gap.weight = 1.2;
        } else if (left == CharClass::Han && right == CharClass::Han) {
            gap.weight = 1;
        } else if (left == CharClass::Joining || right == CharClass::Joining) {
            gap.weight = left == right ? 0 : 0.6;
        }
        // However narrow the mark before: what comes later in the text stands further right.
        gap.natural = std::max(gap.natural, -0.6 * a.advance);
        gap.shrink = std::min(gap.shrink, 0.9 * a.advance + gap.natural);
        return gap;
    }

    /// The last unit of [first, last) that is no space, plus one.
    std::size_t inkEnd(std::size_t first, std::size_t last) const { return std::max(first, m_ink[last]); }

    qreal startTrim(std::size_t first) const {
        const bool opening = first > 0 && charClass(m_units[first].first) == CharClass::Opening;
        return opening ? 0.9 * m_units[first].blankBefore : 0;
    }

    qreal indent(std::size_t first) const { return first == 0 ? m_measure.firstIndent : 0; }

    /// Width of [first, last) as it stands, without trailing spaces.
    qreal natural(std::size_t first, std::size_t last) const {
        const std::size_t end = inkEnd(first, last);
        if (end == first)
            return indent(first);
        return indent(first) + m_x[end - 1] + m_units[end - 1].advance - m_x[first] - startTrim(first);
    }

    /// What the line can give up: in its gaps, and behind a mark at its end.
    qreal shrinkable(std::size_t first, std::size_t last) const {
        const std::size_t end = inkEnd(first, last);
        if (end == first)
            return 0;
        return m_shrink[end - 1] - m_shrink[first] + endTrim(end);
    }

    qreal endTrim(std::size_t end) const {
        const BreakUnit &last = m_units[end - 1];
        return charClass(last.last) == CharClass::Closing ? 0.9 * last.blankAfter : 0;
    }

    std::size_t lineEnd(std::size_t first) const {
        const std::size_t count = m_units.size();
        std::size_t loose = 0;   // the last break that fits as it stands
        std::size_t tight = 0;   // the first one that fits when tightened
        std::size_t fitting = 0; // the last unit that fits at all, break or not
        for (std::size_t end = first + 1; end <= count; ++end) {
            const qreal width = natural(first, end);
            const bool fits = width <= m_measure.width + 0.01;
            if (width - shrinkable(first, end) > m_measure.width + m_measure.em)
                break;
            if (fits)
                fitting = end;
            if (end < count && !mayBreak(m_units, end))
                continue;
            if (fits)
                loose = end;
            else if (tight == 0 && width - shrinkable(first, end) <= m_measure.width)
                tight = end;
        }
        if (loose == count || (tight == 0 && loose == 0))
            return loose == count ? count : emergency(first, std::max(fitting, first + 1));
        if (loose == 0)
            return tight;
        const qreal slack = m_measure.width - natural(first, loose);
        if (tight == 0) {
            // A word longer than what is left of the line: rather divide it than leave a hole.
            return slack > 8 * m_measure.em && fitting > loose + 4 ? emergency(loose, fitting) : loose;
        }
        const qreal stretchCost = slack / (0.06 * m_measure.em * std::max(1.0, weight(first, loose)));
        const qreal over = natural(first, tight) - m_measure.width;
        const qreal shrinkCost = over / shrinkable(first, tight);
        return shrinkCost <= stretchCost || m_measure.alignment != Alignment::Justified ? tight : loose;
    }

    /// A single character, with or without a mark, is no last line: the line before it gives up what it can spare.
    std::size_t beforeRunt(std::size_t first, std::size_t last) const {
        const std::size_t count = m_units.size();
        if (count - last > 3)
            return last;
        const auto marks = std::count_if(m_units.begin() + static_cast<std::ptrdiff_t>(last), m_units.end(),
                                         [](const BreakUnit &unit) {
                                             const CharClass kind = charClass(unit.last);
                                             return kind != CharClass::Han && kind != CharClass::Latin;
                                         });
        if (static_cast<std::ptrdiff_t>(count - last) - marks > 1)
            return last;
        for (std::size_t at = last - 1; at > first + 8 && at + 3 > last; --at) {
            const qreal slack = m_measure.width - natural(first, at);
            if (mayBreak(m_units, at) && slack < 0.08 * m_measure.em * weight(first, at))
                return at;
        }
        return last;
    }

    /// A break inside a long word or a row of marks, at most at `fitting`.
    std::size_t emergency(std::size_t first, std::size_t fitting) const {
        const auto dividable = [&](std::size_t at) {
            return m_units[at - 1].last != U'-' &&
                   (at == m_units.size() || charClass(m_units[at].first) != CharClass::Space);
        };
        for (std::size_t at = fitting; at > first + (fitting - first) / 2 && at > first; --at) {
            if (isAddressBreak(m_units[at - 1].last) && dividable(at))
                return at;
        }
        for (std::size_t at = fitting; at > first; --at) {
            if (dividable(at))
                return at;
        }
        return fitting;
    }

    qreal weight(std::size_t first, std::size_t last) const {
        const std::size_t end = inkEnd(first, last);
        return end > first ? m_weight[end - 1] - m_weight[first] : 0;
    }

    BrokenLine set(std::size_t first, std::size_t last) const {
        BrokenLine line;
        line.first = first;
        line.last = last;
        const qreal width = natural(first, last);
        const qreal over = width - m_measure.width;
        qreal shrinkRatio = 0;
        qreal stretch = 0; // for each unit of weight
        if (over > 0) {
            const std::size_t end = inkEnd(first, last);
            const qreal available = m_shrink[end - 1] - m_shrink[first];
            // Blank behind the last mark goes first: it costs nothing that can be seen.
            const qreal rest = std::max(0.0, over - endTrim(end));
            shrinkRatio = available > 0 ? std::min(1.0, rest / available) : 0;
        } else if (m_measure.alignment == Alignment::Justified && last < m_units.size()) {
            const qreal weights = weight(first, last);
            qreal slack = -over;
            const std::size_t end = inkEnd(first, last);
            if (end > first)
                slack += endTrim(end) * 0.55; // marks hang a little: the eye sees the edge of the ink
            if (weights > 0 && slack / weights < widestStretch * m_measure.em)
                stretch = slack / weights;
        }
        qreal x = indent(first) - startTrim(first);
        if (m_measure.alignment == Alignment::Centred)
            x += std::max(0.0, -over) / 2;
        const std::size_t ink = inkEnd(first, last);
        line.x.reserve(last - first);
        for (std::size_t i = first; i < last; ++i) {
            if (i > first) {
                const Gap &gap = m_gaps[i];
                x += gap.natural;
                if (i < ink)
                    x += stretch * gap.weight - shrinkRatio * gap.shrink;
            }
            line.x.push_back(x);
            x += m_units[i].advance;
            if (i + 1 == ink)
                line.end = x - endTrim(ink);
        }
        return line;
    }

    const std::vector<BreakUnit> &m_units;
    const Measure &m_measure;
    std::vector<Gap> m_gaps;
    std::vector<qreal> m_x;      // where each unit would stand on one endless line
    std::vector<qreal> m_shrink; // sums over the gaps up to each unit
    std::vector<qreal> m_weight;
    std::vector<std::size_t> m_ink; // for each end, where the last unit before it that is no space ends
};

} // namespace

std::vector<BrokenLine> breakLines(const std::vector<BreakUnit> &units, const Measure &measure) {
    return Breaker(units, measure).run();
}

} // namespace variorum
