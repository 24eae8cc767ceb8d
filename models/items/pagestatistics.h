// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/reading.h"

#include <vector>

namespace variorum {

/// What became of a page's characters. All counts are of code points that are not white space; those of the page are
/// kept, replaced or taken out.
struct PageStatistics {
    struct Removed {
        QString rule; ///< its name; "" where a field or a text edit without a rule took it
        int characters = 0;
        int places = 0;
    };
    int characters = 0;           ///< of the page
    int kept = 0;                 ///< stand in an article or a field as they are
    int replaced = 0;             ///< stand there as others
    int inserted = 0;             ///< that came in their place, or from nowhere
    std::vector<Removed> removed; ///< by rule, the most characters first
};

/// In linear time of the page.
[[nodiscard]] PageStatistics pageStatistics(const Reading &reading);

} // namespace variorum
