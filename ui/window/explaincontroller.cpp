// SPDX-License-Identifier: Apache-2.0
#include "ui/window/explaincontroller.h"

#include "models/session/readingsession.h"
#include "ui/actions/actionset.h"
#include "ui/reader/explanationpanel.h"
#include "ui/window/readingarea.h"

#include <QMenu>

namespace variorum {

ExplainController::ExplainController(ReadingSession &reading, ReadingArea &area, ActionSet &actions, QObject *parent)
    : QObject(parent), m_reading(reading), m_area(area), m_actions(actions) {
    actions.on(ActionId::ExplainCharacter, this, &ExplainController::explainHere);
    connect(&m_reading, &ReadingSession::openedArticle, this, [this] {
        if (m_panel)
            m_panel->close(); // it tells of another page
    });
}

void ExplainController::addTo(QMenu &menu, Span page) {
    menu.addAction(m_actions[ActionId::ExplainCharacter]);
    // What is chosen is meant where it is pointed at, as in every menu.
    m_pointed = m_area.pageSelection().contains(page) ? m_area.pageSelection() : page;
    // Not when it hides: its action is triggered after that.
    connect(&menu, &QObject::destroyed, this, [this] { m_pointed = {}; });
}

void ExplainController::explainHere() {
    const ReadingPointer &reading = m_reading.reading();
    if (!reading)
        return;
    const Span page = m_pointed.isEmpty() ? m_area.pageAtCaret() : m_pointed;
    if (!m_panel) {
        m_panel = new ExplanationPanel(m_area.window());
        m_panel->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_panel->explainSpan(*reading, page);
    m_panel->show();
    m_panel->raise();
    m_panel->activateWindow();
}

} // namespace variorum
