// SPDX-License-Identifier: Apache-2.0
#include "ui/window/navigator.h"

#include "models/session/readingsession.h"
#include "ui/actions/actionset.h"
#include "ui/entities/entitiespane.h"
#include "ui/entities/figurespane.h"
#include "ui/library/librarypane.h"
#include "ui/notes/notespane.h"
#include "ui/reader/changespane.h"
#include "ui/reader/outlinepane.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourceview.h"
#include "ui/window/inspector.h"
#include "ui/window/readingarea.h"

namespace variorum {

Navigator::Navigator(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {
    connect(&m_parts.library, &LibraryPane::articleRequested, this, [this](qint64 article) { open(article); });
    connect(&m_parts.reading, &ReadingSession::openedArticle, this, [this] {
        m_parts.library.setCurrentArticle(m_parts.reading.article());
        if (m_awaited.article == m_parts.reading.article())
            m_parts.area.setPlace(m_awaited.at);
        m_awaited = {};
    });
    ActionSet &actions = m_parts.actions;
    actions.on(ActionId::NextArticle, this, [this] { m_parts.library.step(1); });
    actions.on(ActionId::PreviousArticle, this, [this] { m_parts.library.step(-1); });
    actions.on(ActionId::Back, this, [this] {
        if (const auto place = m_history.back(here()))
            goTo(*place);
    });
    actions.on(ActionId::Forward, this, [this] {
        if (const auto place = m_history.forward(here()))
            goTo(*place);
    });
    connectInspector();
}

void Navigator::open(qint64 article, Offset at) {
    if (m_parts.area.mode() == ReadingArea::Mode::Compare)
        m_parts.area.setMode(ReadingArea::Mode::Clean);
    if (article == m_parts.reading.article()) {
        m_parts.area.setPlace(at);
        return;
    }
    leave();
    m_awaited = {article, at};
    m_parts.reading.open(article);
}

Place Navigator::here() const {
    return {m_parts.reading.article(), m_parts.area.place()};
}

void Navigator::goTo(const Place &place) {
    if (place.article == m_parts.reading.article()) {
        m_parts.area.reader()->scrollTo(m_parts.area.reader()->toDocument(place.at));
    } else {
        m_awaited = place;
        m_parts.reading.open(place.article);
    }
    Q_EMIT historyChanged();
}

void Navigator::leave() {
    m_history.leave(here());
    Q_EMIT historyChanged();
}

void Navigator::connectInspector() {
    ReadingArea &area = m_parts.area;
    const auto walkTo = [this, &area](Span text) {
        leave();
        area.goToText(text);
    };
    const Inspector &inspector = m_parts.inspector;
    connect(inspector.outline(), &OutlinePane::headingChosen, this, walkTo);
    connect(inspector.figures(), &FiguresPane::figureChosen, this, walkTo);
    connect(inspector.entities(), &EntitiesPane::mentionChosen, this,
            [&area, walkTo](const QString &entity, Span text) {
                area.reader()->setEmphasisedEntity(entity);
                walkTo(text);
            });
    connect(inspector.changes(), &ChangesPane::changeChosen, this, [this, &area](Span page) {
        leave();
        area.goToPage(page);
    });
    connect(inspector.notes(), &NotesPane::noteChosen, this, [this, &area](const QString &id) {
        const PlacedNote *placed = m_parts.reading.note(id);
        if (placed == nullptr)
            return;
        leave();
        area.goToNote(*placed);
    });

    ActionSet &actions = m_parts.actions;
    actions.on(ActionId::NextChange, this, [&inspector] { inspector.changes()->step(1); });
    actions.on(ActionId::PreviousChange, this, [&inspector] { inspector.changes()->step(-1); });
    actions.on(ActionId::ToggleChange, this, [&inspector] { inspector.changes()->toggleCurrent(); });
    actions.on(ActionId::NextNote, this, [&inspector] { inspector.notes()->step(1); });
    actions.on(ActionId::PreviousNote, this, [&inspector] { inspector.notes()->step(-1); });

    // What is chosen in the text is chosen in the lists.
    connect(area.reader(), &ReaderView::visibleRangeChanged, inspector.outline(),
            [&inspector](Span span) { inspector.outline()->followTo(span.begin); });
    connect(area.reader(), &ReaderView::mentionActivated, this,
            [this, &area, &inspector](const QString &entity, Span text) {
                area.reader()->setEmphasisedEntity(entity);
                inspector.entities()->showEntity(entity, text);
                m_parts.inspector.setTab(Inspector::Entities);
            });
    const auto showNote = [this, &area, &inspector](const QString &id) {
        area.setCurrentNote(id);
        inspector.notes()->setCurrentNote(id);
        m_parts.inspector.setTab(Inspector::Notes);
    };
    connect(area.reader(), &ReaderView::noteActivated, this, showNote);
    connect(area.source(), &SourceView::noteActivated, this, showNote);
    const auto select = [&inspector](const EditId &id) { inspector.changes()->setCurrentChange(id); };
    connect(area.source(), &SourceView::editToggled, this, select);
    connect(area.source(), &SourceView::structureToggled, this, select);
    connect(inspector.entities(), &EntitiesPane::shownTypesChanged, area.reader(),
            [&area, &inspector] { area.reader()->setEntityTypes(inspector.entities()->shownTypes()); });
    connect(inspector.figures(), &FiguresPane::figuresShownChanged, area.reader(), &ReaderView::setFiguresShown);
    connect(inspector.figures(), &FiguresPane::displayChanged, area.reader(),
            [&area, &inspector] { area.reader()->setFigureDisplay(inspector.figures()->display()); });
}

} // namespace variorum
