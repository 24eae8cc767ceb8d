// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace variorum::tests {

/// What a program took of the machine that it ran on as a process of its own.
struct ChildCost {
    double user = 0;      ///< seconds of the processor, of all threads together
    double system = 0;    ///< the same inside the kernel
    double wall = 0;      ///< seconds that passed
    double megabytes = 0; ///< of memory, the most that it ever held
};

/// Runs a program to its end, its output thrown away. Ends this program where that one fails.
[[nodiscard]] ChildCost costOf(const char *program, const QStringList &arguments);

} // namespace variorum::tests
