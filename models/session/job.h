// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/progress.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <memory>

namespace variorum {

/// Long work in the background, as the status bar shows it. Made and deleted on the window's thread; the work itself
/// runs on the global pool and reports back through the event loop. finished() comes exactly once, after cancel() too.
/// Deleting a job cancels it and waits for its worker: none outlives its job.
class Job : public QObject {
    Q_OBJECT

public:
    ~Job() override;

    [[nodiscard]] QString title() const { return m_title; }     ///< "Importing 12 files"
    [[nodiscard]] QString current() const { return m_current; } ///< what it is at: a file's name
    [[nodiscard]] double fraction() const { return m_fraction; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] bool isCancelled() const { return m_progress.cancelled(); }
    void cancel() { m_progress.cancel(); }
    /// Begins the work; LibrarySession does it. Once only.
    void start();

Q_SIGNALS:
    void progressed(double fraction, const QString &current);
    void finished();

protected:
    explicit Job(QString title, QObject *parent = nullptr);

    /// Hands the work to the pool. It holds values only, never the job; what it has to say goes through a watcher.
    virtual QFuture<void> begin() = 0;

    void setCurrent(const QString &current);
    void finish();
    /// What the worker is given: what it reports is passed on ten times a second at most.
    [[nodiscard]] const Progress &progress() const { return m_progress; }

private:
    void look();

    using Fraction = std::atomic<double>;
    QString m_title;
    QString m_current;
    double m_fraction = 0;
    bool m_finished = false;
    std::shared_ptr<Fraction> m_reported = std::make_shared<Fraction>(0.0); ///< written by the worker
    Progress m_progress;
    QTimer m_poll;
    QFuture<void> m_work;
};

} // namespace variorum
