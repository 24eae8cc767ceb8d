// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/html/scanner.h"

#include <vector>

namespace variorum {

/// A node of the page's tree: an element, or the texts between two elements.
struct TreeNode {
    const TagRow *row = nullptr; ///< nullptr for texts
    std::int32_t parent = -1;
    std::int32_t end = 0;      ///< behind the last node inside it
    Span attributes;           ///< of the markup; empty for elements that the tree builder added
    std::int32_t firstRun = 0; ///< of texts: into Tree::runs
    std::int32_t lastRun = 0;
};

struct Tree {
    std::vector<TreeNode> nodes;    ///< in document order, parents before what they hold
    std::vector<std::int32_t> runs; ///< numbers of Scan::runs in the order of the document
};

/// Builds the tree of a scan's skeleton as browsers do, with gumbo.
[[nodiscard]] Tree buildTree(const Scan &scan);

} // namespace variorum
