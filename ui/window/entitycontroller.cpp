// SPDX-License-Identifier: Apache-2.0
#include "ui/window/entitycontroller.h"

#include "models/base/codepoints.h"
#include "models/session/librarysession.h"
#include "models/session/readingsession.h"
#include "ui/actions/actionset.h"
#include "ui/entities/entitiespane.h"
#include "ui/entities/entitywindow.h"
#include "ui/entities/figurespane.h"
#include "ui/library/librarypane.h"
#include "ui/reader/readerview.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/inspector.h"
#include "ui/window/namescontroller.h"
#include "ui/window/navigator.h"
#include "ui/window/readingarea.h"

#include <QEvent>
#include <QMainWindow>

#include <algorithm>
#include <utility>

namespace variorum {

EntityController::EntityController(const Parts &parts, QMainWindow *window)
    : QObject(window), m_parts(parts), m_window(window), m_libraryNames(parts.library) {
    EntitiesPane *pane = m_parts.inspector.entities();
    m_parts.actions.on(ActionId::LibraryNames, this, [this] { show(entityHere()); });
    connect(&m_parts.names, &NamesController::libraryRequested, this, &EntityController::show);
    connect(pane, &EntitiesPane::libraryRequested, this, &EntityController::show);
    connect(&m_parts.reading, &ReadingSession::openedArticle, this, &EntityController::arrive);
    connect(&m_parts.reading, &ReadingSession::namesChanged, &m_libraryNames, &LibraryNames::refresh);
    connect(&m_parts.reading, &ReadingSession::readingChanged, &m_libraryNames, &LibraryNames::refresh);
    connect(&m_libraryNames, &LibraryNames::changed, &m_parts.list, &LibraryPane::refreshNamed);
    connect(&m_libraryNames, &LibraryNames::changed, this, &EntityController::namesCounted);
    connect(&m_libraryNames, &LibraryNames::failed, this,
            [this](const Error &error) { m_parts.area.messages()->say(errorText(error)); });
    m_parts.area.reader()->setMentionRemark([this](const Mention &mention) { return inLibrary(mention); });
    // It goes with the window that it belongs to.
    m_window->installEventFilter(this);
}

EntityController::~EntityController() = default;

bool EntityController::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Close && m_shown)
        m_shown->close();
    return QObject::eventFilter(watched, event);
}

void EntityController::show(const QString &entity) {
    if (!m_shown) {
        m_shown = std::make_unique<EntityWindow>(m_libraryNames);
        const auto look = [this] {
            m_shown->setColours(readingColours(m_parts.settings.appearance().typography.theme));
        };
        connect(&m_parts.settings, &AppSettings::appearanceChanged, m_shown.get(), look);
        look();
        const FiguresPane *figures = m_parts.inspector.figures();
        const auto display = [this, figures] { m_shown->setDisplay(figures->display()); };
        connect(figures, &FiguresPane::displayChanged, m_shown.get(), display);
        display();
        connect(m_shown.get(), &EntityWindow::articleRequested, this, &EntityController::open);
    }
    m_shown->showEntity(entity);
    m_shown->show();
    m_shown->raise();
    m_shown->activateWindow();
}

/// That of the list where it is walked through, else of the name at the caret.
QString EntityController::entityHere() const {
    const QString walked = m_parts.inspector.entities()->currentEntity();
    if (m_parts.inspector.entities()->isAncestorOf(m_window->focusWidget()) && !walked.isEmpty())
        return walked;
    const Mention *mention = m_parts.area.reader()->mentionAt(m_parts.area.reader()->caret());
    return mention != nullptr ? mention->entity : walked;
}

void EntityController::open(qint64 article, const QString &entity, Span place) {
    m_awaited = {article, entity, place};
    if (article == m_parts.reading.article())
        arrive();
    else
        m_parts.navigator.open(article);
    m_window->raise();
    m_window->activateWindow();
}

void EntityController::arrive() {
    const ReadArticle *read = m_parts.reading.readArticle();
    if (m_awaited.article == 0 || m_awaited.article != m_parts.reading.article() || read == nullptr)
        return;
    const auto awaited = std::exchange(m_awaited, {});
    const QString &text = read->article.text;
    Span span = CodePointIndex(text).toUnits(awaited.place);
    if (awaited.place.isEmpty()) {
        const auto first = std::find_if(read->mentions.begin(), read->mentions.end(),
                                        [&awaited](const Mention &one) { return one.entity == awaited.entity; });
        span = first != read->mentions.end() ? first->span : Span();
    }
    const auto end = static_cast<Offset>(text.size());
    span = Span(std::min(span.begin, end), std::min(span.end, end));
    m_parts.area.reader()->setEmphasisedEntity(awaited.entity);
    m_parts.inspector.entities()->showEntity(awaited.entity, span);
    if (!span.isEmpty())
        m_parts.area.goToText(span);
}

QString EntityController::inLibrary(const Mention &mention) const {
    const LibraryThing *thing = m_libraryNames.thing(mention.entity);
    if (thing == nullptr)
        return {};
    const QString counts = tr("%1 in %2 of the library")
                               .arg(tr("%n mention(s)", nullptr, static_cast<int>(thing->mentions)),
                                    tr("%n article(s)", nullptr, static_cast<int>(thing->articles)));
    const QString seen = thing->first.isEmpty() ? QString()
                         : thing->first == thing->last
                             ? tr("seen on %1").arg(thing->first)
                             : tr("first seen on %1, last on %2").arg(thing->first, thing->last);
    const QString more =
        tr("%1 shows them").arg(m_parts.actions[ActionId::LibraryNames]->shortcut().toString(QKeySequence::NativeText));
    QStringList lines{counts, seen, more};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace variorum
