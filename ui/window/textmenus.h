// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPoint>

#include <functional>

class QMenu;

namespace variorum {

class ActionSet;
class ExplainController;
class Inspector;
class ReadingArea;
class ReadingSession;
class RuleController;

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
    };
    TextMenus(const Parts &parts, QObject *parent);

private:
    [[nodiscard]] QMenu *menuOf(const char *name) const;
    void addCopies(QMenu &menu) const;
    void addNotes(QMenu &menu) const;

    Parts m_parts;
};

} // namespace variorum
