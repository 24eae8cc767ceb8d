// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/folderwatch.h"

class QAction;
class QWidget;

namespace variorum {

class MessageBar;
class Prompts;

/// Lets a person have a folder watched for new pages, and says what comes of it. What comes in is not opened: nobody is
/// taken away from what is being read.
class WatchController : public QObject {
    Q_OBJECT

public:
    struct Parts {
        LibrarySession &library;
        Prompts &prompts;
        MessageBar &messages;
        QAction *action; ///< checked while a folder is watched
    };
    WatchController(const Parts &parts, QWidget *window);

    /// The one that is remembered; says so when it is not there any more. Empty: none.
    void watch(const QString &folder);
    [[nodiscard]] QString folder() const { return m_watch.folder(); }

Q_SIGNALS:
    void folderChanged(const QString &folder); ///< empty: none is watched
    void articleRequested(qint64 article);

private:
    void toggle();
    void ask();
    void sayGone(const QString &folder);
    void sayImported(const ImportJob::Summary &summary);

    Parts m_parts;
    QWidget *m_window;
    FolderWatch m_watch;
};

} // namespace variorum
