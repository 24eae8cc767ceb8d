// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QObject>
#include <QPoint>

#include <functional>

class QMenu;

namespace variorum {

class ActionSet;
class BlockController;
class ExplainController;
class Inspector;
class NamesController;
class ReadingArea;
class ReadingSession;
class RuleController;
class TextView;

/// The context menus of the article and of the page.
class TextMenus : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ReadingSession &reading;
        ReadingArea &area;
        Inspector &inspector;
        ActionSet &actions;
        RuleController &rules;
        ExplainController &explaining;
        BlockController &blocks;
        NamesController &names;
    };
    TextMenus(const Parts &parts, QObject *parent);

private:
    [[nodiscard]] QMenu *menuOf(const char *name) const;
    /// What a menu is asked for at a place is what is chosen: the caret goes there, unless that is selected.
    static void choose(TextView &view, QPoint at, Offset over);
    void addCopies(QMenu &menu) const;
    void addNotes(QMenu &menu) const;

    Parts m_parts;
};

} // namespace variorum
