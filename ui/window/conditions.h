// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <cstdint>

namespace variorum {

class ActionSet;
class BlockController;
class Inspector;
class LibraryPane;
class LibrarySession;
class Navigator;
class ReadingArea;
class ReadingSession;
class UndoOrder;

/// Watches the window and tells the actions what holds.
class Conditions : public QObject {
    Q_OBJECT

public:
    struct Parts {
        LibrarySession &library;
        ReadingSession &reading;
        LibraryPane &list;
        ReadingArea &area;
        Inspector &inspector;
        Navigator &navigator;
        BlockController &blocks;
        UndoOrder &undo;
        ActionSet &actions;
    };
    Conditions(const Parts &parts, QObject *parent);

private:
    void update();
    void lookIntoBin();
    [[nodiscard]] std::uint32_t held() const;

    Parts m_parts;
    bool m_binFilled = false; ///< counted when the list changes: it may be long
};

} // namespace variorum
