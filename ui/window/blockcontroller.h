// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/blockoperation.h"

#include <QObject>

#include <optional>
#include <vector>

class QMenu;

namespace variorum {

class ActionSet;
class ReadingArea;
class ReadingSession;

/// Drops, brings back, splits, joins, names and assigns the blocks that are chosen: those that the selection touches,
/// else the one with the caret, in the article or in the page, whichever was last.
class BlockController : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ReadingSession &reading;
        ReadingArea &area;
        ActionSet &actions;
    };
    BlockController(const Parts &parts, QObject *parent);

    [[nodiscard]] std::vector<Span> chosen() const;          ///< blocks, by their place on the page
    [[nodiscard]] std::vector<Span> chosenDiscarded() const; ///< of the page
    [[nodiscard]] std::vector<Span> joined() const;          ///< what is chosen, or the one that is and the next
    [[nodiscard]] std::optional<Offset> splitPlace() const;  ///< of the page
    /// Adds what can be done to a context menu.
    void fill(QMenu &menu);

private:
    void change(BlockOperation::Sort sort, std::vector<Span> places);
    void fillKinds(QMenu &menu);
    void fillArticles(QMenu &menu);
    void popUp(void (BlockController::*choices)(QMenu &), const char *name);
    void nameJoin() const;

    Parts m_parts;
};

} // namespace variorum
