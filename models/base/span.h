// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <cstdint>

namespace variorum {

/// A position in a text, in UTF-16 units, as QString counts. What is stored, hashed or printed counts
/// code points instead: convert with CodePointIndex (models/base/codepoints.h).
/// 32 bits: pages are limited to 2^31 - 1 units (models/source/page.h), and edits are many.
using Offset = std::int32_t;

/// A half-open range [begin, end) of a text. Empty spans are places between two units.
struct Span {
    Offset begin = 0;
    Offset end = 0;

    constexpr Span() = default;
    constexpr Span(qsizetype from, qsizetype to) : begin(static_cast<Offset>(from)), end(static_cast<Offset>(to)) {}

    [[nodiscard]] constexpr Offset length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return begin == end; }
    [[nodiscard]] constexpr bool contains(Offset at) const { return begin <= at && at < end; }
    [[nodiscard]] constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    /// True when the two share at least one unit; empty spans share none.
    [[nodiscard]] constexpr bool overlaps(Span other) const {
        return (begin > other.begin ? begin : other.begin) < (end < other.end ? end : other.end);
    }
    /// True when they overlap, or an empty one lies strictly inside or at an edge of the other.
    [[nodiscard]] constexpr bool touches(Span other) const { return begin <= other.end && other.begin <= end; }
    [[nodiscard]] constexpr Span intersected(Span other) const {
        const Offset from = begin > other.begin ? begin : other.begin;
        const Offset to = end < other.end ? end : other.end;
        return from < to ? Span(from, to) : Span(from, from);
    }
    [[nodiscard]] constexpr Span united(Span other) const {
        return {begin < other.begin ? begin : other.begin, end > other.end ? end : other.end};
    }
    [[nodiscard]] constexpr Span shifted(Offset by) const { return {begin + by, end + by}; }

    friend constexpr bool operator==(Span, Span) = default;
    /// By beginning, then by end: an insertion sorts before what starts at its place.
    friend constexpr auto operator<=>(Span, Span) = default;
};

} // namespace variorum
