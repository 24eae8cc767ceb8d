// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/session/job.h"
#include "models/session/setup.h"

#include <QFutureWatcher>

#include <memory>
#include <optional>
#include <vector>

namespace variorum {

/// Reads pages again whose rows in the list were made by other rules or before the last decisions. Each page is put
/// away as soon as it is read: cancelling keeps what is done, the rest stays stale.
class RefreshJob : public Job {
    Q_OBJECT

public:
    RefreshJob(QString libraryPath, SessionSetup setup, std::vector<qint64> pages, QObject *parent = nullptr);

Q_SIGNALS:
    /// The rows of a page are as they should be.
    void pageRefreshed(qint64 page);
    /// The library is damaged; what else is stale stays so.
    void troubled(const variorum::Error &error);

protected:
    QFuture<void> begin() override;

private:
    QString m_libraryPath;
    SessionSetup m_setup;
    std::vector<qint64> m_pages;
    std::shared_ptr<std::optional<Error>> m_trouble; ///< the worker's, until it has ended
    QFutureWatcher<qint64> m_watcher;
};

} // namespace variorum
