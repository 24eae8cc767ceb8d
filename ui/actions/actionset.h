// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/actiontable.h"

#include <QAction>
#include <QObject>

#include <array>
#include <cstddef>
#include <vector>

class QMenu;
class QMenuBar;
class QToolBar;
class QToolButton;
class QWidget;

namespace variorum {

/// The actions of one window, made from the table. The window says which conditions hold; what the actions do is
/// connected by those who do it.
class ActionSet : public QObject {
    Q_OBJECT

public:
    explicit ActionSet(QWidget *window);

    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions[std::size_t(id)]; }
    template <typename Receiver, typename Slot>
    void on(ActionId id, const Receiver *receiver, Slot slot) {
        connect((*this)[id], &QAction::triggered, receiver, slot);
    }

    void setConditions(std::uint32_t held);
    /// Also for a part: a context menu takes single actions.
    void fill(QMenuBar *bar);
    void fill(QToolBar *bar);
    /// Buttons with an icon show it alone: for a window too narrow for their words.
    void setCompact(bool compact);
    /// Lets the single letters of the table work while `area` or something in it has the focus, and no menu or dialog
    /// is open over it.
    void bindLetters(QWidget *area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::array<QAction *, std::size_t(ActionId::Count)> m_actions{};
    std::vector<QToolButton *> m_worded; ///< buttons of the toolbar with an icon and words
    bool m_compact = false;
};

} // namespace variorum
