// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QMainWindow;

namespace variorum {

class AppSettings;
class Columns;
class ExportController;
class ImportController;
class Inspector;
class LibraryPane;
class LibrarySession;
class Navigator;
class NotesController;
class ReadingArea;
class WatchController;

/// What of a window is found again after a restart: its place on the screen, what is shown of it, the order of the
/// list, and per library the article and the place in it.
class WindowMemory {
public:
    struct Parts {
        AppSettings &settings;
        LibrarySession &library;
        QMainWindow &window;
        Columns &columns;
        LibraryPane &list;
        ReadingArea &area;
        Inspector &inspector;
        Navigator &navigator;
        NotesController &notes;
        ImportController &importing;
        WatchController &watching;
        ExportController &exporting;
    };
    explicit WindowMemory(const Parts &parts) : m_parts(parts) {}

    void recall();
    void keep() const;

private:
    void recallInspector();
    void recallArticle();
    void keepInspector() const;
    [[nodiscard]] QString libraryKey(const char *name) const;

    Parts m_parts;
    bool m_awaiting = false; ///< what was open is not open yet
};

} // namespace variorum
