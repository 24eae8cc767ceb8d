// SPDX-License-Identifier: Apache-2.0
#include "ui/window/conditions.h"

#include "models/session/librarysession.h"
#include "models/session/readingsession.h"
#include "ui/actions/actionset.h"
#include "ui/library/librarypane.h"
#include "ui/notes/notespane.h"
#include "ui/reader/changespane.h"
#include "ui/window/blockcontroller.h"
#include "ui/window/inspector.h"
#include "ui/window/navigator.h"
#include "ui/window/readingarea.h"
#include "ui/window/undoorder.h"

#include <algorithm>

namespace variorum {

Conditions::Conditions(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {
    const ReadingSession *reading = &m_parts.reading;
    connect(reading, &ReadingSession::openedArticle, this, &Conditions::update);
    connect(reading, &ReadingSession::readingChanged, this, &Conditions::update);
    connect(reading, &ReadingSession::notesChanged, this, &Conditions::update);
    connect(&m_parts.undo, &UndoOrder::changed, this, &Conditions::update);
    connect(&m_parts.area, &ReadingArea::selectionChanged, this, &Conditions::update);
    connect(&m_parts.area, &ReadingArea::modeChanged, this, &Conditions::update);
    connect(&m_parts.list, &LibraryPane::choiceChanged, this, &Conditions::update);
    connect(&m_parts.navigator, &Navigator::historyChanged, this, &Conditions::update);
    connect(m_parts.inspector.changes(), &ChangesPane::currentChanged, this, &Conditions::update);
    connect(m_parts.inspector.notes(), &NotesPane::currentChanged, this, &Conditions::update);
    connect(&m_parts.library, &LibrarySession::articlesChanged, this, [this] {
        lookIntoBin();
        update();
    });
    lookIntoBin();
    update();
}

void Conditions::lookIntoBin() {
    const std::vector<ArticleRow> &rows = m_parts.library.articles();
    m_binFilled = std::any_of(rows.begin(), rows.end(), [](const ArticleRow &row) { return row.binned; });
}

void Conditions::update() {
    m_parts.actions.setConditions(held());
}

std::uint32_t Conditions::held() const {
    const ReadingSession &reading = m_parts.reading;
    const std::vector<qint64> articles = m_parts.list.chosenArticles();
    const std::size_t chosen = articles.size();
    std::uint32_t held = Always;
    const auto hold = [&held](Condition condition, bool on) { held |= on ? std::uint32_t(condition) : 0U; };
    hold(ArticleOpen, reading.readArticle() != nullptr);
    hold(PageOpen, reading.reading() != nullptr);
    hold(TextSelected, !m_parts.area.pageSelection().isEmpty());
    hold(ArticleChosen, chosen >= 1);
    hold(SeveralChosen, chosen >= 2);
    hold(NoteCurrent, !m_parts.inspector.notes()->currentNote().isEmpty());
    hold(NotesThere, !reading.notes().empty());
    hold(ChangesThere, m_parts.inspector.changes()->count() > 0);
    hold(ChangeCurrent, m_parts.inspector.changes()->hasCurrent());
    hold(DecisionsThere, reading.reading() && !reading.reading()->decisions.isEmpty());
    hold(CanUndo, m_parts.undo.canUndo());
    hold(CanRedo, m_parts.undo.canRedo());
    hold(CanGoBack, m_parts.navigator.history().canGoBack());
    hold(CanGoForward, m_parts.navigator.history().canGoForward());
    hold(ListNotEmpty, m_parts.list.shownCount() > 0);
    hold(BlockChosen, !m_parts.blocks.chosen().empty());
    hold(DiscardedChosen, !m_parts.blocks.chosenDiscarded().empty());
    hold(CanSplit, m_parts.blocks.splitPlace().has_value());
    hold(CanJoin, m_parts.blocks.joined().size() > 1);
    hold(MarkupThere, reading.reading() && reading.reading()->page->markup);
    hold(BinShown, m_parts.list.isBinShown());
    hold(BinFilled, m_binFilled);
    hold(CollectionShown, m_parts.list.shelf().kind == Shelf::Kind::Own);
    hold(BinHidden, !m_parts.list.isBinShown());
    hold(StoryShown, m_parts.list.shelf().kind == Shelf::Kind::Story);
    hold(StoryChosen, std::any_of(articles.begin(), articles.end(),
                                  [this](qint64 article) { return m_parts.library.storyOf(article) != 0; }));
    hold(StoryOpen, m_parts.library.sourcesOf(reading.article()).size() >= 2);
    return held;
}

} // namespace variorum
