// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace variorum {

class Job;
class LibrarySession;
class ReadingSession;

/// The foot of the window: what the article holds, and the work that goes on, with a way to stop it.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    StatusLine(LibrarySession &library, ReadingSession &reading, QWidget *parent = nullptr);

    void setWatched(const QString &folder); ///< for new pages; empty: none
    void setWaiting(bool waiting);          ///< something was typed that is not stored yet

private:
    void showArticle();
    void showJobs();
    void showProgress();

    LibrarySession &m_library;
    ReadingSession &m_reading;
    QLabel *m_article;
    QLabel *m_watch;
    QLabel *m_job;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    bool m_busy = false;
    bool m_waiting = false;
};

} // namespace variorum
