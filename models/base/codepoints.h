// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QStringView>

#include <vector>

namespace variorum {

/// Converts between UTF-16 units, in which QString counts, and Unicode code points, in which everything
/// that leaves the program counts. Log time per look-up; memory only for characters outside the BMP.
/// A lone surrogate counts as one code point. An offset inside a pair is taken as the pair's beginning.
class CodePointIndex {
public:
    CodePointIndex() = default;
    explicit CodePointIndex(QStringView text);

    [[nodiscard]] Offset toCodePoints(Offset unit) const;
    [[nodiscard]] Offset toUnits(Offset codePoint) const;
    [[nodiscard]] Span toCodePoints(Span units) const { return {toCodePoints(units.begin), toCodePoints(units.end)}; }
    [[nodiscard]] Span toUnits(Span codePoints) const { return {toUnits(codePoints.begin), toUnits(codePoints.end)}; }
    /// The whole text's length in code points.
    [[nodiscard]] Offset length() const { return m_length; }

private:
    std::vector<Offset> m_pairs; // unit offsets of the low surrogates of well-formed pairs
    Offset m_length = 0;
};

} // namespace variorum
