// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/importjob.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace variorum {

class LibrarySession;

/// Watches a folder, and those below it, for new pages, and imports them in the background as soon as nobody writes to
/// them any more. A page that the library has is not read again. When the folder goes away the watch ends.
class FolderWatch : public QObject {
    Q_OBJECT

public:
    explicit FolderWatch(LibrarySession &library, QObject *parent = nullptr);

    /// Begins with what lies in it now; empty: ends the watch. False, and no watch, where there is no such folder.
    bool watch(const QString &folder);
    [[nodiscard]] const QString &folder() const { return m_folder; } ///< empty: none is watched

Q_SIGNALS:
    void folderChanged();
    /// It was moved or removed, or may not be read any more; folder() is empty by then.
    void gone(const QString &folder);
    /// An import has ended that brought pages, or could not read some.
    void imported(const variorum::ImportJob::Summary &summary);

private:
    struct State {
        qint64 size = 0;
        QDateTime modified;

        friend bool operator==(const State &, const State &) = default;
    };
    void learn();
    void look();
    void watchFolders();
    void import(const QStringList &files);
    void end();

    LibrarySession &m_library;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QString m_folder;
    QHash<QString, State> m_done;    ///< imported, or tried
    QHash<QString, State> m_growing; ///< as they were at the last look
    bool m_learned = false;          ///< what was imported before
    bool m_importing = false;
    bool m_changed = false; ///< while an import ran
};

} // namespace variorum
