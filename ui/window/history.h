// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <optional>
#include <vector>

namespace variorum {

/// A place that was read.
struct Place {
    qint64 article = 0;
    Offset at = 0; ///< of the article text

    friend bool operator==(const Place &, const Place &) = default;
};

/// Where one was, as a browser keeps it: leaving a place forgets what lay ahead.
class History {
public:
    /// Call it with where one is before going elsewhere.
    void leave(const Place &place);
    /// Where to go; `here` is what forward() gives afterwards.
    [[nodiscard]] std::optional<Place> back(const Place &here);
    [[nodiscard]] std::optional<Place> forward(const Place &here);
    [[nodiscard]] bool canGoBack() const { return !m_behind.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_ahead.empty(); }

private:
    std::vector<Place> m_behind;
    std::vector<Place> m_ahead;
};

} // namespace variorum
