// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace variorum::tests {

/// Makes a library of `count` articles by SQL: what is measured is what a library of that size costs, not how it came
/// to be. Its pages cannot be read, every tenth has a note. Ends the program where that fails.
void fillRows(const QString &path, int count);

} // namespace variorum::tests
