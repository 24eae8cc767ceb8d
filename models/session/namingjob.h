// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/job.h"
#include "models/session/setup.h"

namespace variorum {

/// Looks through articles for what they name and state, where that is not known or no longer true. Each batch is put
/// away as soon as it is done: cancelling keeps what is done.
class NamingJob : public Job {
    Q_OBJECT

public:
    NamingJob(QString libraryPath, SessionSetup setup, QObject *parent = nullptr);

protected:
    QFuture<void> begin() override;

private:
    QString m_libraryPath;
    SessionSetup m_setup;
};

} // namespace variorum
