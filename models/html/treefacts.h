// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/html/hints.h"
#include "models/html/tree.h"

#include <vector>

namespace variorum {

/// How the text of an element is laid out.
enum class Layout : std::uint8_t {
    Flow,      ///< blocks and lines
    DataTable, ///< a table whose cells are values
    Code,      ///< preformatted, no prose
};

/// What must be known of an element before its text is written.
struct NodeFacts {
    Description description;
    Layout layout = Layout::Flow;
    bool skipped = false; ///< hidden
};

/// One for each node of the tree.
[[nodiscard]] std::vector<NodeFacts> factsOf(QStringView source, const Scan &scan, const Tree &tree);

} // namespace variorum
