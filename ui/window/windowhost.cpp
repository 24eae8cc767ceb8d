// SPDX-License-Identifier: Apache-2.0
#include "ui/window/windowhost.h"

#include "models/session/librarysession.h"
#include "models/session/readingsession.h"
#include "ui/prompts/prompts.h"
#include "ui/settings/appsettings.h"
#include "ui/settings/language.h"
#include "ui/settings/windowtheme.h"
#include "ui/window/mainwindow.h"

#include <QFileInfo>

namespace variorum {

WindowHost::WindowHost(SessionSetup setup, AppSettings &settings, Prompts &prompts, QObject *parent)
    : QObject(parent), m_setup(std::move(setup)), m_settings(settings), m_prompts(prompts) {
    // Queued: who changes it sits in the window that goes.
    connect(&m_settings, &AppSettings::languageChanged, this, &WindowHost::changeLanguage, Qt::QueuedConnection);
    applyLanguage(m_settings.appearance().language);
    applyStyle(themeFor(m_settings.appearance().theme)); // before a window: some widgets ask the style for icons once
}

WindowHost::~WindowHost() = default;

void WindowHost::open(const QString &libraryPath, const QStringList &pages) {
    Result<std::unique_ptr<LibrarySession>> opened = LibrarySession::open(libraryPath, m_setup);
    if (!opened) {
        m_prompts.ask(m_window.get(),
                      {tr("The library cannot be opened"),
                       errorText(opened.error()),
                       {},
                       {tr("Open Another Library…"), m_window ? tr("Cancel") : tr("Quit")}},
                      [this, libraryPath, pages](int answer) {
                          if (answer == 0)
                              askForLibrary(QFileInfo(libraryPath).absolutePath(), pages);
                      });
        return;
    }
    // The old window keeps its state and goes before the sessions that it shows, the reading before its library.
    if (m_window)
        m_window->keep();
    m_window.reset();
    m_reading.reset();
    m_library = opened.take();
    m_reading = std::make_unique<ReadingSession>(*m_library);
    showWindow();
    m_window->import(pages);
}

void WindowHost::showWindow() {
    m_window = std::make_unique<MainWindow>(MainWindow::Services{*m_library, *m_reading, m_settings, m_prompts});
    connect(m_window.get(), &MainWindow::otherLibraryRequested, this,
            [this] { askForLibrary(QFileInfo(m_library->path()).absolutePath(), {}); });
    // Queued: the window that took it goes.
    connect(m_window.get(), &MainWindow::libraryGiven, this, &WindowHost::open, Qt::QueuedConnection);
    m_window->show();
}

void WindowHost::changeLanguage() {
    applyLanguage(m_settings.appearance().language);
    if (!m_window)
        return;
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    before->keep();
    showWindow();
}

void WindowHost::askForLibrary(const QString &start, const QStringList &pages) {
    const Prompts::FileRequest request{tr("Open or Create a Library"), start,
                                       tr("Variorum libraries (*.variorum);;All files (*)"), QStringLiteral("variorum"),
                                       tr("Open")};
    m_prompts.pickTarget(m_window.get(), request, [this, pages](const QString &path) { open(path, pages); });
}

} // namespace variorum
