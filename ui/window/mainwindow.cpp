// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"

#include "models/session/correction.h"
#include "models/session/librarysession.h"
#include "models/session/readingsession.h"
#include "ui/actions/actionset.h"
#include "ui/actions/shortcutsdialog.h"
#include "ui/entities/entitiespane.h"
#include "ui/entities/figurespane.h"
#include "ui/exporting/exportcontroller.h"
#include "ui/importing/dropoverlay.h"
#include "ui/importing/importcontroller.h"
#include "ui/importing/watchcontroller.h"
#include "ui/library/librarypane.h"
#include "ui/library/quickopen.h"
#include "ui/notes/notespane.h"
#include "ui/prompts/prompts.h"
#include "ui/reader/changespane.h"
#include "ui/reader/correctiondialog.h"
#include "ui/reader/readerview.h"
#include "ui/settings/appearancepanel.h"
#include "ui/settings/windowtheme.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/blockcontroller.h"
#include "ui/window/columns.h"
#include "ui/window/comparecontroller.h"
#include "ui/window/conditions.h"
#include "ui/window/deedstack.h"
#include "ui/window/entitycontroller.h"
#include "ui/window/explaincontroller.h"
#include "ui/window/findbar.h"
#include "ui/window/inspector.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/librarytrouble.h"
#include "ui/window/namescontroller.h"
#include "ui/window/navigator.h"
#include "ui/window/notescontroller.h"
#include "ui/window/readingarea.h"
#include "ui/window/readingprogress.h"
#include "ui/window/recognisercontroller.h"
#include "ui/window/rulecontroller.h"
#include "ui/window/searchmarks.h"
#include "ui/window/statusline.h"
#include "ui/window/storycontroller.h"
#include "ui/window/textmenus.h"
#include "ui/window/undoorder.h"
#include "ui/window/windowmemory.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>
#include <utility>

namespace variorum {

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent), m_services(services), m_actions(new ActionSet(this)),
      m_list(new LibraryPane(services.library, *m_actions)), m_area(new ReadingArea(services.reading)),
      m_inspector(new Inspector(services.reading, services.library.rates())),
      m_columns(new Columns(m_list, m_area, m_inspector, *m_actions)),
      m_deeds(new DeedStack(*m_area->messages(), this)),
      m_undo(new UndoOrder({services.reading.undoStack(), m_deeds->stack()}, this)),
      m_navigator(new Navigator({services.reading, *m_list, *m_area, *m_inspector, *m_actions}, this)),
      m_notes(new NotesController({services.reading, *m_area, *m_inspector, *m_actions}, this)),
      m_comparing(new CompareController(services.library, services.reading, *m_area, this)),
      m_importing(new ImportController(services.library, services.prompts, this)),
      m_watching(new WatchController(
          {services.library, services.prompts, *m_area->messages(), (*m_actions)[ActionId::WatchFolder]}, this)),
      m_exporting(new ExportController(services.library, services.reading, services.prompts, this)),
      m_rules(new RuleController(services.library, services.reading, *m_area->messages(), this)),
      m_explaining(new ExplainController(services.reading, *m_area, *m_actions, this)),
      m_blocks(new BlockController({services.reading, *m_area, *m_actions}, this)),
      m_stories(new StoryController(
          {services.library, services.reading, *m_list, *m_comparing, *m_area->messages(), *m_deeds, *m_actions},
          this)) {
    buildLayout();
    connectFile();
    connectEdit();
    connectView();
    applyTheme(services.settings.appearance().typography.theme);
    m_list->reload(); // laid out with the style that it will have
    connectSessions();
    showAppearance();
    m_memory = std::make_unique<WindowMemory>(
        WindowMemory::Parts{services.settings, services.library, *this, *m_columns, *m_list, *m_area, *m_inspector,
                            *m_navigator, *m_notes, *m_importing, *m_watching, *m_exporting});
    m_memory->recall();
    m_area->reader()->setFocus();
    connectMemory();
    new LibraryController(
        {services.library, services.reading, *m_list, *m_area->messages(), *m_deeds, services.prompts, *m_actions},
        this);
    new ReadingProgress(services.library, services.reading, *m_area->reader(), this);
    new SearchMarks({services.reading, *m_list, *m_area}, this);
    auto *entities = new EntityController({services.library, services.reading, services.settings, *m_list, *m_area,
                                           *m_inspector, *m_navigator, *m_names, *m_actions},
                                          this);
    connect(entities, &EntityController::namesCounted, m_stories, &StoryController::lookAgain);
    new Conditions({services.library, services.reading, *m_list, *m_area, *m_inspector, *m_navigator, *m_blocks,
                    *m_undo, *m_actions},
                   this);
}

MainWindow::~MainWindow() = default;

void MainWindow::import(const QStringList &paths) {
    m_importing->import(paths);
}

void MainWindow::tell(const Error &error) {
    m_area->messages()->say(errorText(error));
}

void MainWindow::connectMemory() {
    constexpr int soon = 400; // ms
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(soon);
    connect(&m_keepSoon, &QTimer::timeout, this, [this] { m_memory->keep(); });
    const auto begin = [this] {
        // Not anew with every change: who scrolls without a pause is remembered as well.
        if (!m_keepSoon.isActive())
            m_keepSoon.start();
    };
    connect(&m_services.reading, &ReadingSession::openedArticle, &m_keepSoon, begin);
    connect(m_area, &ReadingArea::modeChanged, &m_keepSoon, begin);
    connect(m_area, &ReadingArea::markupShownChanged, &m_keepSoon, begin);
    connect(m_area->reader(), &ReaderView::visibleRangeChanged, &m_keepSoon, begin);
    connect(m_area->split(), &QSplitter::splitterMoved, &m_keepSoon, begin);
    connect(m_columns, &Columns::wishChanged, &m_keepSoon, begin);
    connect(m_inspector, &Inspector::tabChanged, &m_keepSoon, begin);
    connect(m_inspector->entities(), &EntitiesPane::shownTypesChanged, &m_keepSoon, begin);
    connect(m_inspector->entities(), &EntitiesPane::statisticsChanged, &m_keepSoon, begin);
    connect(m_inspector->figures(), &FiguresPane::figuresShownChanged, &m_keepSoon, begin);
    connect(m_inspector->figures(), &FiguresPane::orderChanged, &m_keepSoon, begin);
    connect(m_inspector->figures(), &FiguresPane::displayChanged, &m_keepSoon, begin);
    connect(m_list, &LibraryPane::orderChanged, &m_keepSoon, begin);
    connect(m_watching, &WatchController::folderChanged, &m_keepSoon, begin);
}

void MainWindow::keep() {
    m_inspector->notes()->flush();
    m_memory->keep();
}

void MainWindow::closeEvent(QCloseEvent *event) {
    keep();
    UnsavedNotes &unsaved = m_services.reading.unsaved();
    if (m_leaves || unsaved.tryAgain()) {
        event->accept();
        return;
    }
    event->ignore();
    m_services.prompts.ask(this,
                           {tr("A note is not stored"),
                            tr("The library cannot be written to. What you typed in %n note(s) is lost if the window "
                               "closes now.",
                               nullptr, unsaved.count()),
                            {},
                            {tr("Try Again"), tr("Close Anyway"), tr("Cancel")}},
                           [this](int answer) {
                               m_leaves = answer == 1;
                               if (answer == 0 || m_leaves)
                                   close();
                           });
}

/// From wherever the keyboard is it comes back to what is read.
void MainWindow::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        m_area->takeFocus();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event) {
    constexpr int narrow = 1060; // what the toolbar needs with all its words, in the longest of the languages
    QMainWindow::resizeEvent(event);
    m_actions->setCompact(width() < narrow);
    if (m_memory && !m_keepSoon.isActive())
        m_keepSoon.start();
}

void MainWindow::buildLayout() {
    setObjectName(QStringLiteral("main-window"));
    m_actions->fill(menuBar());
    auto *bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setIconSize(QSize(18, 18));
    setContextMenuPolicy(Qt::NoContextMenu);
    m_actions->fill(bar);
    m_actions->bindLetters(m_area->reader());

    setCentralWidget(m_columns);
    statusBar()->setSizeGripEnabled(false);
    auto *line = new StatusLine(m_services.library, m_services.reading);
    statusBar()->addWidget(line, 1);
    connect(m_watching, &WatchController::folderChanged, line, &StatusLine::setWatched);
    connect(m_inspector->notes(), &NotesPane::waitingChanged, line, &StatusLine::setWaiting);
}

void MainWindow::connectFile() {
    ActionSet &actions = *m_actions;
    actions.on(ActionId::ImportFiles, m_importing, &ImportController::askForFiles);
    actions.on(ActionId::ImportFolder, m_importing, &ImportController::askForFolder);
    actions.on(ActionId::ImportSamples, m_importing, &ImportController::importSamples);
    actions.on(ActionId::OpenLibrary, this, &MainWindow::otherLibraryRequested);
    actions.on(ActionId::Export, m_exporting, [this] {
        const std::vector<qint64> chosen = m_list->chosenArticles();
        m_exporting->ask(chosen.size() > 1 ? chosen : std::vector<qint64>());
    });
    actions.on(ActionId::Quit, this, &QWidget::close);
    actions.on(ActionId::Paste, this, [this] { m_importing->paste(QApplication::clipboard()->mimeData()); });
    connect(new DropOverlay(this), &DropOverlay::filesDropped, this, &MainWindow::import);
    connect(m_area, &ReadingArea::importRequested, m_importing, &ImportController::askForFiles);
    connect(m_area, &ReadingArea::samplesRequested, m_importing, &ImportController::importSamples);
    connect(m_watching, &WatchController::articleRequested, this,
            [this](qint64 article) { m_navigator->open(article); });
    connect(m_importing, &ImportController::libraryGiven, this, &MainWindow::libraryGiven);
    connect(m_importing, &ImportController::done, this, &MainWindow::showImported);
    connect(m_importing, &ImportController::firstArticle, this, [this](qint64 article) { m_navigator->open(article); });
    connect(m_exporting, &ExportController::failed, this, &MainWindow::tell);
    connect(m_exporting, &ExportController::exported, this, [this](const QString &path) {
        m_area->messages()->say(tr("%1 was written.").arg(QFileInfo(path).fileName()), {},
                                {{tr("Open"), [this, path] { m_services.prompts.openFile(path); }},
                                 {tr("Show in Folder"), [this, path] { m_services.prompts.openFolderOf(path); }}});
    });
}

void MainWindow::connectEdit() {
    ActionSet &actions = *m_actions;
    actions.on(ActionId::Undo, m_undo, [this] {
        m_inspector->notes()->flush();
        m_undo->undo();
    });
    actions.on(ActionId::Redo, m_undo, &UndoOrder::redo);
    const auto name = [this] {
        const QString undone = m_undo->undoText(), redone = m_undo->redoText();
        (*m_actions)[ActionId::Undo]->setText(undone.isEmpty() ? actionText(actionRow(ActionId::Undo))
                                                               : tr("&Undo: %1").arg(undone));
        (*m_actions)[ActionId::Redo]->setText(redone.isEmpty() ? actionText(actionRow(ActionId::Redo))
                                                               : tr("&Redo: %1").arg(redone));
    };
    connect(m_undo, &UndoOrder::changed, this, name);
    const std::pair<ActionId, TextView::CopyForm> copies[] = {{ActionId::Copy, TextView::CopyForm::Rich},
                                                              {ActionId::CopyCited, TextView::CopyForm::Cited},
                                                              {ActionId::CopyMarkdown, TextView::CopyForm::Markdown},
                                                              {ActionId::CopyHtml, TextView::CopyForm::Html}};
    for (const auto &row : copies)
        actions.on(row.first, m_area, [this, form = row.second] { m_area->copySelection(form); });
    actions.on(ActionId::SearchLibrary, m_list, [this] {
        (*m_actions)[ActionId::ShowLibrary]->setChecked(true);
        m_list->focusSearch();
    });
    actions.on(ActionId::FilterLibrary, m_list, [this] {
        (*m_actions)[ActionId::ShowLibrary]->setChecked(true);
        m_list->showFilterOffers();
    });
    actions.on(ActionId::QuickOpenArticle, this, [this] {
        auto *dialog = new QuickOpen(m_services.library.articles(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(&m_services.library, &LibrarySession::articlesChanged, dialog,
                [this, dialog] { dialog->setArticles(m_services.library.articles()); });
        connect(dialog, &QuickOpen::articleRequested, m_navigator,
                [this](qint64 article) { m_navigator->open(article); });
        dialog->open();
    });
    actions.on(ActionId::Find, m_area, &ReadingArea::openFind);
    actions.on(ActionId::FindNext, m_area, [this] { m_area->findStep(1); });
    actions.on(ActionId::FindPrevious, m_area, [this] { m_area->findStep(-1); });
    actions.on(ActionId::CorrectText, this, &MainWindow::correct);
    actions.on(ActionId::ResetDecisions, &m_services.reading, &ReadingSession::resetDecisions);
    actions.on(ActionId::ReviewChanges, this, [this] {
        showInspectorTab(Inspector::Changes);
        m_inspector->changes()->showReview();
    });
    connect(m_inspector->changes(), &ChangesPane::sourceRuleDecided, m_rules, &RuleController::decideInSource);
    m_names = new NamesController(
        {m_services.library, m_services.reading, *m_area, *m_inspector, m_services.prompts, *m_deeds}, this);
    actions.on(ActionId::OwnNames, m_names, &NamesController::showOwnNames);
    actions.on(ActionId::ExchangeRates, m_names, &NamesController::showRates);
    auto *recogniser = new RecogniserController(
        {m_services.library, m_services.reading, *m_area, m_services.settings, m_services.prompts}, this);
    actions.on(ActionId::OutsideRecogniser, recogniser, &RecogniserController::showDialog);
    new TextMenus({m_services.reading, *m_area, *m_inspector, actions, *m_rules, *m_explaining, *m_blocks, *m_names},
                  this);
    connect(m_notes, &NotesController::inspectorWanted, this, &MainWindow::showInspectorTab);
}

void MainWindow::connectView() {
    ActionSet &actions = *m_actions;
    actions.on(ActionId::ModeClean, m_area, [this] { m_area->setMode(ReadingArea::Mode::Clean); });
    actions.on(ActionId::ModeSource, m_area, [this] { m_area->setMode(ReadingArea::Mode::Source); });
    actions.on(ActionId::CompareArticles, m_comparing, [this] { m_comparing->compare(m_list->chosenArticles()); });
    actions.on(ActionId::ModeCompare, m_comparing, [this] {
        const std::vector<qint64> chosen = m_list->chosenArticles();
        m_comparing->compare(chosen.size() < 2 ? m_stories->sources() : chosen);
    });
    connect(m_area, &ReadingArea::modeChanged, this, [this] {
        constexpr ActionId modes[] = {ActionId::ModeClean, ActionId::ModeSource, ActionId::ModeCompare};
        (*m_actions)[modes[std::size_t(m_area->mode())]]->setChecked(true);
    });
    actions.on(ActionId::ShowMarkup, m_area, [this](bool on) {
        m_area->setMarkupShown(on);
        if (on)
            m_area->setMode(ReadingArea::Mode::Source);
    });
    connect(m_area, &ReadingArea::markupShownChanged, actions[ActionId::ShowMarkup], &QAction::setChecked);
    connect(m_comparing, &CompareController::articleRequested, m_navigator, &Navigator::open);
    connect(m_comparing, &CompareController::failed, this, &MainWindow::tell);
    actions.on(ActionId::NextPane, this, [this] { goToPane(1); });
    actions.on(ActionId::PreviousPane, this, [this] { goToPane(-1); });
    for (int tab = 0; tab < Inspector::TabCount; ++tab)
        actions.on(ActionId(int(ActionId::ShowOutline) + tab), this, [this, tab] { showInspectorTab(tab); });
    actions.on(ActionId::FullScreen, this, [this](bool on) { on ? showFullScreen() : showNormal(); });

    AppSettings &settings = m_services.settings;
    actions.on(ActionId::Appearance, this, [this, &settings] {
        auto *panel = findChild<AppearancePanel *>();
        if (panel == nullptr)
            panel = new AppearancePanel(settings, this); // dozens of widgets, for who wants them
        panel->popUpUnder(findChild<QWidget *>(QStringLiteral("tool-appearance")));
    });
    const auto zoom = [&settings](double factor) {
        Appearance next = settings.appearance();
        next.zoom = factor == 0 ? 1 : qBound(0.5, next.zoom * factor, 4.0);
        settings.setAppearance(next);
    };
    actions.on(ActionId::ZoomIn, &settings, [zoom] { zoom(1.1); });
    actions.on(ActionId::ZoomOut, &settings, [zoom] { zoom(1 / 1.1); });
    actions.on(ActionId::ZoomReset, &settings, [zoom] { zoom(0); });
    connect(m_area, &ReadingArea::zoomChanged, this, [&settings](double zoomed) {
        Appearance next = settings.appearance();
        next.zoom = zoomed;
        settings.setAppearance(next);
    });
    connect(&settings, &AppSettings::appearanceChanged, this, [this] {
        applyTheme(m_services.settings.appearance().typography.theme);
        showAppearance();
    });
    actions.on(ActionId::Shortcuts, this, [this] {
        auto *dialog = new ShortcutsDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    actions.on(ActionId::About, this, [this] {
        m_services.prompts.tell(this, tr("About Variorum"),
                                tr("Variorum %1\n\nRead a clean article, and see for every character of it what the "
                                   "page really said, why it was changed, and what other sources say.")
                                    .arg(QStringLiteral(VARIORUM_VERSION)));
    });
}

void MainWindow::connectSessions() {
    const ReadingSession &reading = m_services.reading;
    const auto showTitle = [this] {
        const ReadArticle *read = m_services.reading.readArticle();
        setWindowTitle(read == nullptr || read->article.title.isEmpty()
                           ? QStringLiteral("Variorum")
                           : QStringLiteral("%1 — Variorum").arg(read->article.title));
    };
    connect(&reading, &ReadingSession::openedArticle, this, showTitle);
    showTitle(); // the window may be new and the article open: after another language was chosen
    connect(&reading, &ReadingSession::failed, this, &MainWindow::tell);
    new LibraryTrouble(m_services.library, *m_area->messages(), m_services.prompts, this);
    connect(m_list, &LibraryPane::choiceChanged, m_area, [this] { m_area->setLibraryEmpty(m_list->isEmpty()); });
    m_area->setLibraryEmpty(m_list->isEmpty());
}

void MainWindow::showAppearance() {
    const Appearance &appearance = m_services.settings.appearance();
    m_area->setAppearance(appearance);
    m_inspector->setColours(readingColours(appearance.typography.theme));
}

void MainWindow::correct() {
    const ReadingPointer &reading = m_services.reading.reading();
    const Span page = m_area->pageSelection();
    if (!reading || page.isEmpty())
        return;
    const std::optional<CorrectablePart> part = correctablePart(*reading, page);
    if (!part) {
        m_area->messages()->say(tr("A correction stays within one paragraph: choose fewer words."));
        return;
    }
    auto *dialog =
        new CorrectionDialog(part->words, reading->page->text.mid(part->page.begin, part->page.length()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, part, reading] {
        // Somebody else may have changed the page while the words were being written.
        const ReadingPointer &now = m_services.reading.reading();
        if (now && sameTexts(*now, *reading))
            m_services.reading.correct(*part, dialog->words());
        else
            m_area->messages()->say(tr("The page has changed meanwhile: nothing was corrected."));
    });
    dialog->open();
}

/// From left to right and round again; what is hidden is passed over.
void MainWindow::goToPane(int by) {
    std::vector<std::pair<QWidget *, QWidget *>> panes; // each with where the keyboard comes in
    if (m_list->isVisible())
        panes.emplace_back(m_list, m_list->entrance());
    for (TextView *text : m_area->texts())
        panes.emplace_back(text, text);
    if (m_area->messages()->isVisible())
        panes.emplace_back(m_area->messages(), m_area->messages()->entrance());
    if (m_inspector->isVisible())
        panes.emplace_back(m_inspector, m_inspector->entrance());
    const QWidget *focus = focusWidget();
    const auto here = std::find_if(panes.begin(), panes.end(), [focus](const auto &pane) {
        return focus != nullptr && (pane.first == focus || pane.first->isAncestorOf(focus));
    });
    const auto count = int(panes.size());
    const int from = here == panes.end() ? (by > 0 ? -1 : count) : int(here - panes.begin());
    panes[std::size_t((from + by + count) % count)].second->setFocus(Qt::TabFocusReason);
}

void MainWindow::showInspectorTab(int tab) {
    (*m_actions)[ActionId::ShowInspector]->setChecked(true);
    m_inspector->setTab(tab);
}

void MainWindow::showImported(const QString &summary, const std::vector<Error> &failures) {
    QStringList details;
    for (const Error &error : failures)
        details << errorText(
            {error.code, QStringList{QFileInfo(error.arguments.value(0)).fileName()} + error.arguments.mid(1)});
    if (details.isEmpty())
        m_area->messages()->sayBehind(summary);
    else
        m_area->messages()->say(summary, details);
}

} // namespace variorum
