// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace variorum {

class ActionSet;
class ExplanationPanel;
class ReadingArea;
class ReadingSession;

/// Explains the words that are chosen, or the character at the caret or under the pointer.
class ExplainController : public QObject {
    Q_OBJECT

public:
    ExplainController(ReadingSession &reading, ReadingArea &area, ActionSet &actions, QObject *parent);

    /// Puts the action into a menu that was asked for over some span of the page: it is that which is explained then.
    void addTo(QMenu &menu, Span page);

private:
    void explainHere();

    ReadingSession &m_reading;
    ReadingArea &m_area;
    ActionSet &m_actions;
    Span m_pointed; ///< what a menu that is open was asked for over
    QPointer<ExplanationPanel> m_panel;
};

} // namespace variorum
