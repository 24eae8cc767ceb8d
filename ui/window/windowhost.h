// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/setup.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace variorum {

class AppSettings;
class LibrarySession;
class MainWindow;
class Prompts;
class ReadingSession;

/// Opens a library and shows its window; another library, or another language, gives another window.
class WindowHost : public QObject {
    Q_OBJECT

public:
    WindowHost(SessionSetup setup, AppSettings &settings, Prompts &prompts, QObject *parent = nullptr);
    ~WindowHost() override;

    /// Imports `pages` into the library once it is open. Where it cannot be opened, the person is told why and asked
    /// for another; one that is open stays open.
    void open(const QString &libraryPath, const QStringList &pages = {});
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] LibrarySession *library() const { return m_library.get(); }
    [[nodiscard]] ReadingSession *reading() const { return m_reading.get(); }

private:
    void showWindow();
    void changeLanguage();
    void askForLibrary(const QString &start, const QStringList &pages);

    SessionSetup m_setup;
    AppSettings &m_settings;
    Prompts &m_prompts;
    std::unique_ptr<LibrarySession> m_library;
    std::unique_ptr<ReadingSession> m_reading;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace variorum
