// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/actionset.h"

#include "ui/actions/icons.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QToolBar>
#include <QToolButton>
#include <QWidget>

#include <utility>

namespace variorum {

namespace {

QString toolTip(const ActionRow &row, const QAction &action) {
    QString text = actionLabel(row);
    if (const QKeySequence keys = action.shortcut(); !keys.isEmpty())
        text += QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText));
    return text;
}

} // namespace

ActionSet::ActionSet(QWidget *window) : QObject(window) {
    auto *modes = new QActionGroup(this);
    for (const ActionRow &row : actionTable()) {
        auto *action = new QAction(actionText(row), this);
        action->setObjectName(QLatin1StringView(row.name));
        action->setCheckable(row.checkable);
        action->setEnabled(row.needs == Always);
        if (row.icon != nullptr)
            action->setIcon(themedIcon(QLatin1StringView(row.icon)));
        action->setIconVisibleInMenu(false);
        action->setIconText(actionLabel(row));
        QList<QKeySequence> keys;
        for (const QString &name : keyNames(row.keys))
            keys.append(QKeySequence(name, QKeySequence::PortableText));
        action->setShortcuts(keys);
        action->setToolTip(toolTip(row, *action));
        if (row.id == ActionId::ModeClean || row.id == ActionId::ModeSource || row.id == ActionId::ModeCompare)
            modes->addAction(action);
        // Not left to the menus: some window systems hide the menu bar, and its shortcuts with it.
        window->addAction(action);
        m_actions[std::size_t(row.id)] = action;
    }
    (*this)[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[ActionId::About]->setMenuRole(QAction::AboutRole);
    (*this)[ActionId::Appearance]->setMenuRole(QAction::PreferencesRole);
}

void ActionSet::setConditions(std::uint32_t held) {
    for (const ActionRow &row : actionTable())
        (*this)[row.id]->setEnabled((row.needs & held) == row.needs);
}

void ActionSet::fill(QMenuBar *bar) {
    for (std::size_t menu = 0; menu < std::size_t(MenuId::Count); ++menu) {
        QMenu *shown = bar->addMenu(menuTitle(MenuId(menu)));
        int group = 0;
        for (const ActionRow &row : actionTable()) {
            if (row.menu != MenuId(menu))
                continue;
            if (row.group != group)
                shown->addSeparator();
            group = row.group;
            shown->addAction((*this)[row.id]);
        }
    }
}

void ActionSet::fill(QToolBar *bar) {
    constexpr int groups = 6;
    const auto spacer = [bar] {
        auto *space = new QWidget(bar);
        space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        bar->addWidget(space);
    };
    for (int group = 1; group <= groups; ++group) {
        // The modes stand in the middle, what is done before reading left of them, what is done while reading right.
        if (group == 4 || group == 5)
            spacer();
        else if (group > 1)
            bar->addSeparator();
        for (const ActionRow &row : actionTable()) {
            if (row.toolbar != group)
                continue;
            bar->addAction((*this)[row.id]);
            auto *button = qobject_cast<QToolButton *>(bar->widgetForAction((*this)[row.id]));
            button->setAccessibleName(actionLabel(row));
            button->setObjectName(QStringLiteral("tool-") + QLatin1StringView(row.name));
            const bool worded = row.icon == nullptr || row.toolbar == 1;
            button->setToolButtonStyle(worded ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
            if (worded && row.icon != nullptr)
                m_worded.push_back(button);
            button->setProperty("segment", row.icon == nullptr);
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
}

void ActionSet::setCompact(bool compact) {
    if (std::exchange(m_compact, compact) == compact)
        return;
    for (QToolButton *button : m_worded)
        button->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

bool ActionSet::eventFilter(QObject *watched, QEvent *event) {
    // Qt asks the shortcuts of the widget that had the keyboard before the menu or the dialog that has it now.
    if (event->type() == QEvent::ShortcutOverride &&
        (QApplication::activePopupWidget() != nullptr || QApplication::activeModalWidget() != nullptr)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool letter =
            (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0 && !key->text().isEmpty();
        if (letter && key->text().front().isPrint()) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ActionSet::bindLetters(QWidget *area) {
    qApp->installEventFilter(this);
    for (const ActionRow &row : actionTable()) {
        for (const QString &name : keyNames(row.letters)) {
            auto *shortcut = new QShortcut(QKeySequence(name, QKeySequence::PortableText), area);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, (*this)[row.id], &QAction::trigger);
        }
    }
}

} // namespace variorum
