// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/newstexts.h"

#include <QString>

#include <vector>

namespace variorum::tests {

/// A library of texts, numbered from 1, for what is measured behind reading: articles come into its cache by the same
/// door as those that are read, without having been. Ends the program where that fails.
void fillLibrary(const QString &path, const std::vector<NewsText> &texts);

} // namespace variorum::tests
