// SPDX-License-Identifier: Apache-2.0
#include "app/cli/interrupt.h"

#include "app/cli/common.h"

#include <csignal>

namespace variorum::cli {

namespace {

// A signal handler can be told nothing: the one that is waiting for it stands here.
const Progress *waiting = nullptr;

void interrupted(int) {
    std::signal(SIGINT, SIG_DFL);
    if (waiting)
        waiting->cancel(); // a lock-free store
}

} // namespace

Interrupt::Interrupt() {
    waiting = &m_progress;
    std::signal(SIGINT, interrupted);
}

Interrupt::~Interrupt() {
    std::signal(SIGINT, SIG_DFL);
    waiting = nullptr;
}

ExitStatus Interrupt::told(const QString &done) {
    tell(done.isEmpty() ? QStringLiteral("variorum-cli: interrupted")
                        : QStringLiteral("variorum-cli: interrupted: %1").arg(done));
    return Interrupted;
}

} // namespace variorum::cli
