// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/articlelistmodel.h"
#include "models/session/librarysession.h"
#include "models/session/readingsession.h"
#include "tests/ui/window/scriptedprompts.h"
#include "ui/actions/actiontable.h"
#include "ui/settings/appsettings.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowhost.h"

#include <QListView>
#include <QTemporaryDir>

#include <memory>

namespace variorum {

class ReaderView;
class SourceView;

/// The real window on a library and a settings file of its own.
class WindowRig {
public:
    WindowRig();

    /// Begins, or begins again: what was there is closed as a person closes it.
    void start(const QStringList &pages = {});
    void close();
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A sample page as a file; its path.
    QString sample(const QString &name) const;
    QString write(const QString &name, const QByteArray &bytes) const;

    /// Drops files on the middle of the window.
    void drop(const QStringList &paths) const;
    void trigger(ActionId id) const;
    [[nodiscard]] bool isEnabled(ActionId id) const;
    /// Imports all samples and waits until the first is open.
    bool importSamples();
    /// Opens the first article whose title holds some words, by a click in the list.
    bool openTitled(const QString &words);
    [[nodiscard]] QStringList titles() const; ///< that the list shows
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString messageDetails() const;

    template <typename T>
    [[nodiscard]] T *child(const char *name) const {
        return window()->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] MainWindow *window() const { return m_host->window(); }
    [[nodiscard]] WindowHost &host() const { return *m_host; }
    [[nodiscard]] QListView *list() const { return child<QListView>("library-list"); }
    [[nodiscard]] ReaderView *reader() const;
    [[nodiscard]] SourceView *source() const;
    [[nodiscard]] ReadingSession &reading() const { return *m_host->reading(); }
    [[nodiscard]] LibrarySession &library() const { return *m_host->library(); }
    [[nodiscard]] QString articleText() const;

    ScriptedPrompts prompts;
    std::unique_ptr<AppSettings> settings;
    QString libraryPath;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<WindowHost> m_host;
};

} // namespace variorum
