// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <utility>
#include <vector>

namespace variorum {

/// Which neighbour an offset goes to when it falls inside a change: the change's beginning or its end.
enum class Bias { Backward, Forward };

/// A monotone map between a base text (the page) and an out text (clean text), both ways.
/// It holds only the places where the two differ; between them units correspond one to one.
/// Where both texts agree the two directions are inverse to each other.
///
/// A change whose base is empty comes from nowhere (the line feed between two blocks, an insertion);
/// one whose out is empty was removed. A change has no inside: an aligned edit is added pair by pair.
class OffsetMap {
public:
    struct Change {
        Span base;
        Span out;
        friend bool operator==(const Change &, const Change &) = default;
    };

    OffsetMap() = default;
    /// The identity over `length` units that start at `baseBegin` of the base.
    explicit OffsetMap(Offset baseBegin) : m_baseBegin(baseBegin), m_baseEnd(baseBegin) {}

    /// Appends `length` corresponding units.
    void addKept(Offset length);
    /// Appends a change of `baseLength` units into `outLength` units.
    void addChange(Offset baseLength, Offset outLength);

    [[nodiscard]] Span base() const { return {m_baseBegin, m_baseEnd}; }
    [[nodiscard]] Offset outLength() const { return m_outEnd; }
    [[nodiscard]] const std::vector<Change> &changes() const { return m_changes; }
    [[nodiscard]] bool isIdentity() const { return m_changes.empty(); }

    /// Offsets before or after what is mapped go to its beginning or end.
    [[nodiscard]] Offset toOut(Offset base, Bias bias = Bias::Backward) const;
    [[nodiscard]] Offset toBase(Offset out, Bias bias = Bias::Backward) const;
    /// The smallest out span that shows all of a base span; empty where all of it was removed.
    [[nodiscard]] Span toOut(Span base) const;
    /// The smallest base span that the out span came from, not reaching over removed text at its edges.
    [[nodiscard]] Span toBase(Span out) const;
    /// True when the base offset lies strictly inside a change.
    [[nodiscard]] bool insideChange(Offset base) const { return inside(base, &Change::base); }

    friend bool operator==(const OffsetMap &, const OffsetMap &) = default;

private:
    [[nodiscard]] bool inside(Offset at, Span Change::*side) const;

    Offset m_baseBegin = 0;
    Offset m_baseEnd = 0;
    Offset m_outEnd = 0;
    std::vector<Change> m_changes;
};

} // namespace variorum
