// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/history.h"

#include <QObject>

namespace variorum {

class ActionSet;
class Inspector;
class LibraryPane;
class ReadingArea;
class ReadingSession;

/// Goes from place to place: articles of the list, headings, entities, figures, changes, notes, back and forward.
class Navigator : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ReadingSession &reading;
        LibraryPane &library;
        ReadingArea &area;
        Inspector &inspector;
        ActionSet &actions;
    };
    Navigator(const Parts &parts, QObject *parent);

    /// Opens an article, at a place of it where one is given.
    void open(qint64 article, Offset at = 0);
    [[nodiscard]] Place here() const;
    /// An article was asked for, and is not open yet.
    [[nodiscard]] bool isOpening() const { return m_awaited.article != 0; }
    [[nodiscard]] const History &history() const { return m_history; }

Q_SIGNALS:
    void historyChanged();

private:
    void goTo(const Place &place);
    void leave();
    void connectInspector();

    Parts m_parts;
    History m_history;
    Place m_awaited; ///< is being opened
};

} // namespace variorum
