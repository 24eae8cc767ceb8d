// SPDX-License-Identifier: Apache-2.0
#include "models/base/offsetmap.h"

#include <algorithm>

namespace variorum {

void OffsetMap::addKept(Offset length) {
    m_baseEnd += length;
    m_outEnd += length;
}

void OffsetMap::addChange(Offset baseLength, Offset outLength) {
    if (baseLength == 0 && outLength == 0)
        return;
    m_changes.push_back({Span(m_baseEnd, m_baseEnd + baseLength), Span(m_outEnd, m_outEnd + outLength)});
    m_baseEnd += baseLength;
    m_outEnd += outLength;
}

// Both directions are one search: the last change that begins before the offset, then either inside it or a
// constant distance behind its end. `from` and `to` name the two sides.
static Offset mapped(const std::vector<OffsetMap::Change> &changes, Offset at, Bias bias, Span OffsetMap::Change::*from,
                     Span OffsetMap::Change::*to, Offset shift) {
    auto next =
        std::lower_bound(changes.begin(), changes.end(), at, [from](const OffsetMap::Change &change, Offset value) {
            return (change.*from).begin < value;
        });
    if (bias == Bias::Forward) {
        // What comes from nowhere exactly here lies before a forward-looking offset. There may be many such changes:
        // all but the last that begin here are empty.
        next = std::upper_bound(next, changes.end(), at, [from](Offset value, const OffsetMap::Change &change) {
            return value < (change.*from).begin;
        });
        if (next != changes.begin() && ((*std::prev(next)).*from).begin == at && !((*std::prev(next)).*from).isEmpty())
            --next;
    }
    if (next == changes.begin())
        return at + shift;
    const OffsetMap::Change &change = *std::prev(next);
    const Span source = change.*from;
    const Span target = change.*to;
    if (at < source.end)
        return bias == Bias::Backward ? target.begin : target.end;
    return target.end + (at - source.end);
}

Offset OffsetMap::toOut(Offset base, Bias bias) const {
    base = std::clamp(base, m_baseBegin, m_baseEnd);
    return mapped(m_changes, base, bias, &Change::base, &Change::out, -m_baseBegin);
}

Offset OffsetMap::toBase(Offset out, Bias bias) const {
    out = std::clamp(out, Offset(0), m_outEnd);
    return mapped(m_changes, out, bias, &Change::out, &Change::base, m_baseBegin);
}

// What comes from nowhere, or was removed, exactly at an edge is no part of a span; a change that an edge cuts is.
Span OffsetMap::toOut(Span baseSpan) const {
    const Offset begin = toOut(baseSpan.begin, insideChange(baseSpan.begin) ? Bias::Backward : Bias::Forward);
    const Offset end = toOut(baseSpan.end, insideChange(baseSpan.end) ? Bias::Forward : Bias::Backward);
    return begin < end ? Span(begin, end) : Span(begin, begin);
}

Span OffsetMap::toBase(Span out) const {
    const Offset begin = toBase(out.begin, inside(out.begin, &Change::out) ? Bias::Backward : Bias::Forward);
    const Offset end = toBase(out.end, inside(out.end, &Change::out) ? Bias::Forward : Bias::Backward);
    return begin < end ? Span(begin, end) : Span(begin, begin);
}

bool OffsetMap::inside(Offset at, Span Change::*side) const {
    const auto next =
        std::lower_bound(m_changes.begin(), m_changes.end(), at,
                         [side](const Change &change, Offset value) { return (change.*side).begin < value; });
    return next != m_changes.begin() && at < ((*std::prev(next)).*side).end;
}

} // namespace variorum
