// SPDX-License-Identifier: Apache-2.0
#include "models/session/folderwatch.h"

#include "models/session/librarysession.h"
#include "models/store/inputfile.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace variorum {

namespace {

constexpr int settle = 700;      ///< ms in which a file must not change
constexpr int mostFolders = 500; ///< that are watched; those beyond are looked at whenever one of these changes

} // namespace

FolderWatch::FolderWatch(LibrarySession &library, QObject *parent) : QObject(parent), m_library(library) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle);
    connect(&m_settle, &QTimer::timeout, this, &FolderWatch::look);
    const auto begin = [this] {
        // Not put off with every file: a program that writes without a pause would keep all of them out.
        if (!m_settle.isActive())
            m_settle.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, begin);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, begin);
    connect(&m_library, &LibrarySession::articlesChanged, this, [this] {
        if (!m_learned)
            look();
    });
}

bool FolderWatch::watch(const QString &folder) {
    end();
    const QFileInfo info(folder);
    if (!folder.isEmpty() && info.isDir() && info.isReadable()) {
        m_folder = info.absoluteFilePath();
        look();
    }
    Q_EMIT folderChanged();
    return !m_folder.isEmpty();
}

/// What was imported from here before is known by its path and its time.
void FolderWatch::learn() {
    m_learned = true;
    for (const ArticleRow &row : m_library.articles()) {
        if (!row.path.startsWith(m_folder))
            continue;
        const QFileInfo file(row.path);
        // Times are kept to the second.
        const QDateTime imported = QDateTime::fromString(row.imported, Qt::ISODate).addSecs(1);
        if (file.lastModified() <= imported)
            m_done.insert(row.path, {file.size(), file.lastModified()});
    }
}

void FolderWatch::end() {
    if (const QStringList watched = m_watcher.directories() + m_watcher.files(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_settle.stop();
    m_folder.clear();
    m_learned = false;
    m_done.clear();
    m_growing.clear();
}

void FolderWatch::watchFolders() {
    QStringList folders{m_folder};
    QDirIterator walk(m_folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext() && folders.size() < mostFolders)
        folders << walk.next();
    for (const QString &watched : m_watcher.directories())
        folders.removeAll(watched);
    if (!folders.isEmpty())
        m_watcher.addPaths(folders);
}

void FolderWatch::look() {
    if (m_folder.isEmpty())
        return;
    const QFileInfo info(m_folder);
    if (!info.isDir() || !info.isReadable()) {
        const QString lost = m_folder;
        end();
        Q_EMIT folderChanged();
        Q_EMIT gone(lost);
        return;
    }
    if (m_importing) {
        m_changed = true;
        return;
    }
    if (m_library.isListing())
        return; // the list, once it is there, comes back to it
    if (!m_learned)
        learn();
    watchFolders();
    QStringList settled;
    QHash<QString, State> growing;
    for (const QString &path : pageFilesIn(m_folder)) {
        const QFileInfo file(path);
        const State now{file.size(), file.lastModified()};
        if (m_done.value(path) == now)
            continue;
        // An empty file has been begun, and not yet written.
        if (now.size > 0 && m_growing.value(path) == now) {
            settled << path;
            m_done.insert(path, now);
            m_watcher.removePath(path);
        } else {
            growing.insert(path, now);
            // A folder does not say that something is written into one of its files.
            if (now.size == 0)
                m_watcher.addPath(path);
        }
    }
    m_growing = std::move(growing);
    const bool written =
        std::any_of(m_growing.cbegin(), m_growing.cend(), [](const State &one) { return one.size > 0; });
    if (!settled.isEmpty())
        import(settled);
    else if (written)
        m_settle.start();
}

void FolderWatch::import(const QStringList &files) {
    m_importing = true;
    ImportJob *job = m_library.import(files);
    connect(job, &Job::finished, this, [this, job] {
        m_importing = false;
        const ImportJob::Summary &summary = job->summary();
        if (summary.imported > 0 || !summary.failures.empty())
            Q_EMIT imported(summary);
        if (std::exchange(m_changed, false) || !m_growing.isEmpty())
            m_settle.start();
    });
}

} // namespace variorum
