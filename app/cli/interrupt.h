// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "models/base/progress.h"

namespace variorum::cli {

/// While it lives, the first interrupt from the keyboard cancels its progress, so that what is being written is ended
/// or left out whole. The second one ends the program at once.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] const Progress &progress() const { return m_progress; }
    [[nodiscard]] bool happened() const { return m_progress.cancelled(); }
    /// Says so on standard error, with what was done until then, and gives the status to end with.
    [[nodiscard]] static ExitStatus told(const QString &done = {});

private:
    Progress m_progress;
};

} // namespace variorum::cli
