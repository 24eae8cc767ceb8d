// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/progress.h"

#include <QObject>
#include <QString>

namespace variorum {

/// Long work in the background, as the status bar shows it. Made and deleted on the window's thread; the work itself
/// runs on the global pool and reports back through the event loop. finished() comes exactly once, after cancel() too.
class Job : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] QString title() const { return m_title; }     ///< "Importing 12 files"
    [[nodiscard]] QString current() const { return m_current; } ///< what it is at: a file's name
    [[nodiscard]] double fraction() const { return m_fraction; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] bool isCancelled() const { return m_progress.cancelled(); }
    void cancel() { m_progress.cancel(); }

Q_SIGNALS:
    void progressed(double fraction, const QString &current);
    void finished();

protected:
    explicit Job(QString title, QObject *parent = nullptr);

    void setProgress(double fraction, const QString &current); ///< on the window's thread
    void finish();
    [[nodiscard]] const Progress &progress() const { return m_progress; }

private:
    QString m_title;
    QString m_current;
    double m_fraction = 0;
    bool m_finished = false;
    Progress m_progress;
};

} // namespace variorum
