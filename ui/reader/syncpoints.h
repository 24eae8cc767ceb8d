// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/article/article.h"

#include <vector>

namespace variorum {

/// A place of the reader's document and the place of the page that stands at the top when it does.
struct SyncPoint {
    Offset reader = 0;
    Offset page = 0;
    Offset pageEnd = 0; ///< of what begins there
    friend bool operator==(SyncPoint, SyncPoint) = default;
};

/// Where the two sides meet: the title, where it stands before the text, the beginning of each block, and the end of
/// the last. Both sides strictly increase.
[[nodiscard]] std::vector<SyncPoint> syncPoints(const Article &article, Offset bodyBegin);

} // namespace variorum
