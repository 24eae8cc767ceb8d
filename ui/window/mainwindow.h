// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>
#include <vector>

namespace variorum {

class ActionSet;
class AppSettings;
class BlockController;
class Columns;
class CompareController;
class DeedStack;
class ExplainController;
class ExportController;
class ImportController;
class Inspector;
class LibraryPane;
class LibrarySession;
class Navigator;
class NamesController;
class NotesController;
class Prompts;
class ReadingArea;
class ReadingSession;
class RuleController;
class StoryController;
class UndoOrder;
class WatchController;
class WindowMemory;

/// Puts panes and controllers together; what they do is theirs. The sessions outlive the window.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Services {
        LibrarySession &library;
        ReadingSession &reading;
        AppSettings &settings;
        Prompts &prompts;
    };
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void import(const QStringList &paths);
    void tell(const variorum::Error &error);
    /// Stores what was typed last and what is remembered of the window.
    void keep();
    [[nodiscard]] ActionSet &actions() const { return *m_actions; }

Q_SIGNALS:
    void otherLibraryRequested();
    void libraryGiven(const QString &path, const QStringList &pages);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void connectFile();
    void connectEdit();
    void connectView();
    void connectSessions();
    void connectMemory();
    void showAppearance();
    void correct();
    void goToPane(int by);
    void showInspectorTab(int tab);
    void showImported(const QString &summary, const std::vector<Error> &failures);

    Services m_services;
    ActionSet *m_actions;
    LibraryPane *m_list;
    ReadingArea *m_area;
    Inspector *m_inspector;
    Columns *m_columns;
    DeedStack *m_deeds;
    UndoOrder *m_undo;
    Navigator *m_navigator;
    NotesController *m_notes;
    CompareController *m_comparing;
    ImportController *m_importing;
    WatchController *m_watching;
    ExportController *m_exporting;
    RuleController *m_rules;
    ExplainController *m_explaining;
    BlockController *m_blocks;
    StoryController *m_stories;
    NamesController *m_names = nullptr;
    std::unique_ptr<WindowMemory> m_memory;
    bool m_leaves = false; ///< closes though something could not be stored
    QTimer m_keepSoon;     ///< until what has changed is remembered: a window may be killed
};

} // namespace variorum
