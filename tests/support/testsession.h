// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/librarysession.h"
#include "tests/support/testlibrary.h"

#include <QDateTime>

#include <atomic>
#include <memory>

namespace variorum::tests {

/// A setup with an author, and a clock that goes on by a second each time it is asked.
inline SessionSetup sessionSetup() {
    SessionSetup setup;
    setup.migrations = migrations();
    setup.author = QStringLiteral("测试员");
    setup.now = [seconds = std::make_shared<std::atomic<int>>(0)] {
        return QDateTime::fromString(someTime, Qt::ISODate).addSecs(++*seconds).toString(Qt::ISODate);
    };
    return setup;
}

inline std::unique_ptr<LibrarySession> openedSession(const QString &path) {
    auto session = LibrarySession::open(path, sessionSetup());
    return session ? session.take() : nullptr;
}

} // namespace variorum::tests
