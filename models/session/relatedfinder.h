// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/session/setup.h"
#include "models/store/stories.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace variorum {

class Library;

/// Looks for articles that are probably on the event of others, on a thread of its own. The newest request wins; the
/// one before is cancelled, and says nothing any more.
class RelatedFinder : public QObject {
    Q_OBJECT

public:
    RelatedFinder(QString libraryPath, SessionSetup setup, QObject *parent = nullptr);
    ~RelatedFinder() override;

    void find(const std::vector<qint64> &articles);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// Nothing where the library cannot be read: what is only proposed is not worth an error.
    void found(const std::vector<variorum::RelatedArticle> &related);

private:
    /// The library's connection, made and used on the thread only.
    struct Worker;
    void take();

    std::shared_ptr<Worker> m_worker;
    QThreadPool m_thread;
    QFutureWatcher<Result<std::vector<RelatedArticle>>> m_watcher;
    Progress m_progress;
    bool m_busy = false;
};

} // namespace variorum
