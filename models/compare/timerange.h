// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/figurevalue.h"

#include <optional>

namespace variorum::comparing {

/// The days that a date's ISO 8601 text covers, or the seconds of a duration, a little wider where it is approximate or
/// counts in coarse units. None for a text that says neither.
[[nodiscard]] std::optional<ValueRange> timeRange(const Figure &figure);

/// The days of "2025", "2025-09", "2025-09-22", "2025-09-22T14:30", "2026-H2", "2025-Q3", "2025-W38", "199X", or of an
/// interval of two with a slash; first day to last day, since 1970-01-01.
[[nodiscard]] std::optional<ValueRange> daysOf(QStringView iso);

} // namespace variorum::comparing
