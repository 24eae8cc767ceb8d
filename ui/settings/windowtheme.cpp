// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/windowtheme.h"

#include "ui/settings/themestyle.h"

#include <QApplication>
#include <QStyle>

#include <optional>

namespace variorum {

namespace {

QColor mixed(const QColor &a, const QColor &b, double share) {
    const auto part = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

struct Surface {
    QColor paper, ground, raised, field, line, ink, faint, accent, choice, disabled;
};

Surface surface(Theme theme) {
    const ReadingColours text = readingColours(theme);
    Surface out;
    out.paper = text.paper;
    out.ink = text.ink;
    out.accent = text.accent;
    out.ground = mixed(text.paper, text.ink, text.dark ? 0.035 : 0.03);
    out.raised = mixed(text.paper, text.ink, text.dark ? 0.10 : 0.0);
    out.field = mixed(text.paper, text.ink, text.dark ? 0.09 : 0.065);
    out.line = mixed(text.paper, text.ink, text.dark ? 0.16 : 0.12);
    out.faint = mixed(text.paper, text.ink, 0.7);
    out.disabled = mixed(text.paper, text.ink, 0.38);
    out.choice = mixed(out.ground, text.accent, text.dark ? 0.32 : 0.16);
    return out;
}

/// The desktop's own, before this program has put its palette over it.
const QPalette &desktopPalette() {
    static const QPalette palette = QApplication::palette();
    return palette;
}

constexpr const char *sheet = R"(
QToolTip { background: %raised; color: %ink; border: 1px solid %line; padding: 6px 8px; }
QMenuBar { background: %ground; border: none; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: %field; }
QMenu { background: %raised; border: 1px solid %line; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 5px; }
QMenu::item:selected { background: %choice; color: %ink; }
QMenu::item:disabled { color: %disabled; }
QMenu::separator { height: 1px; background: %line; margin: 5px 8px; }
QMenu::icon { padding-left: 6px; }
QToolBar { background: %ground; border: none; border-bottom: 1px solid %line; padding: 5px 8px; spacing: 2px; }
QToolBar::separator { width: 1px; background: %line; margin: 6px 7px; }
QToolButton { border: none; border-radius: 6px; padding: 5px 7px; color: %ink; background: transparent; }
QToolButton:hover { background: %field; }
QToolButton:pressed, QToolButton:checked { background: %choice; }
QToolButton:disabled { color: %disabled; }
QToolButton:focus { border: 1px solid %accent; padding: 4px 6px; }
QToolButton[chip="true"] { background: %choice; padding: 3px 7px; }
QToolButton[chip="true"]:hover { background: %field; }
QToolButton[chip="true"]:focus { padding: 2px 6px; }
QToolButton#filter-add { color: %faint; padding: 3px 6px; }
QToolButton#filter-add:focus { padding: 2px 5px; }
QToolButton[fold="true"] { color: %faint; padding: 3px 4px; }
QToolButton[fold="true"]:hover { background: %field; }
QToolButton[fold="true"]:focus { padding: 2px 3px; }
QToolButton[segment="true"] { padding: 5px 13px; }
QToolButton::menu-indicator { image: none; }
QStatusBar { background: %ground; border-top: 1px solid %line; }
QStatusBar::item { border: none; }
QSplitter::handle { background: %line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QSlider:horizontal { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; background: %line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: %accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border-radius: 7px;
    background: %paper; border: 1px solid %accent; }
QSlider::handle:horizontal:focus { background: %accent; }
QLineEdit, QPlainTextEdit {
    background: %field; color: %ink; border: 1px solid transparent; border-radius: 6px; padding: 4px 8px;
    selection-background-color: %choice; selection-color: %ink; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: %accent; background: %paper; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: %ground; }
QPushButton { background: %field; color: %ink; border: 1px solid %line; border-radius: 6px; padding: 5px 15px;
    outline: none; }
QPushButton:hover { background: %choice; }
QPushButton:default { border-color: %accent; }
QPushButton:focus { border: 2px solid %accent; padding: 4px 14px; }
QPushButton:disabled { color: %disabled; border-color: %line; }
QPushButton[flat="true"] { border: 1px solid transparent; background: transparent; padding: 4px 8px; color: %accent; }
QPushButton[flat="true"]:hover { background: %field; }
QPushButton[flat="true"]:focus { border: 1px solid %accent; padding: 4px 8px; }
QPushButton[foot="true"] { text-align: left; padding: 8px 14px; border-radius: 0; border-top-color: %line; }
QTabBar { background: transparent; }
QTabBar::tab { padding: 9px 9px 7px 9px; border: none; border-bottom: 2px solid transparent; color: %faint; }
QTabBar::tab:selected { color: %ink; border-bottom-color: %accent; }
QTabBar::tab:hover:!selected { color: %ink; }
QTabBar::tab:focus { color: %accent; }
QListView, QTreeView, QTableView { background: %ground; border: none; outline: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView { background: %ground; border: none; }
QHeaderView::section { background: %ground; color: %faint; border: none; border-bottom: 1px solid %line;
    padding: 5px 3px; }
QHeaderView::section:hover { color: %ink; }
QTreeView#shortcut-list::item { padding: 3px 8px 3px 0; border: none; background: transparent; }
QTreeView#shortcut-list::item:selected { background: %choice; color: %ink; }
QListView#rule-list { padding-top: 8px; }
QTreeView#page-statistics::item { padding: 3px 8px 3px 0; border: none; background: transparent; }
QListView#search-offers { background: %raised; border: 1px solid %line; }
QListView#search-offers::item { padding: 4px 7px; border: none; background: transparent; }
QListView#search-offers::item:hover { background: %field; }
QListView#search-offers::item:selected { background: %choice; color: %ink; }
QLabel[faint="true"] { color: %faint; }
QLabel[heading="true"] { font-weight: 600; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
variorum--TextView QScrollBar { background: %paper; }
QScrollBar::handle { background: %scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: %faint; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: %field; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: %accent; border-radius: 3px; }
QFrame[panel="true"] { background: %raised; border: 1px solid %line; border-radius: 8px; }
QFrame#message-bar { margin: 4px 12px 10px 12px; }
QFrame[band="true"] { background: %ground; border: none; border-bottom: 1px solid %line; }
QFrame[rule="true"] { background: %line; border: none; }
QFrame[side="true"], QWidget[side="true"] { background: %ground; }
)";

} // namespace

Theme themeFor(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Sepia:
        return Theme::Sepia;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::System:
        break;
    }
    return desktopPalette().color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

QPalette windowPalette(Theme theme) {
    const Surface s = surface(theme);
    QPalette palette;
    palette.setColor(QPalette::Window, s.ground);
    palette.setColor(QPalette::WindowText, s.ink);
    palette.setColor(QPalette::Base, s.paper);
    palette.setColor(QPalette::AlternateBase, s.ground);
    palette.setColor(QPalette::Text, s.ink);
    palette.setColor(QPalette::Button, s.field);
    palette.setColor(QPalette::ButtonText, s.ink);
    palette.setColor(QPalette::BrightText, s.ink);
    palette.setColor(QPalette::Highlight, s.choice);
    palette.setColor(QPalette::HighlightedText, s.ink);
    palette.setColor(QPalette::Link, s.accent);
    palette.setColor(QPalette::LinkVisited, s.accent);
    palette.setColor(QPalette::PlaceholderText, s.faint);
    palette.setColor(QPalette::ToolTipBase, s.raised);
    palette.setColor(QPalette::ToolTipText, s.ink);
    palette.setColor(QPalette::Light, mixed(s.ground, s.paper, 0.5));
    palette.setColor(QPalette::Midlight, s.field);
    palette.setColor(QPalette::Mid, s.line);
    palette.setColor(QPalette::Dark, mixed(s.line, s.ink, 0.3));
    palette.setColor(QPalette::Shadow, mixed(s.line, s.ink, 0.5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, s.disabled);
    return palette;
}

QString windowStyleSheet(Theme theme) {
    const Surface s = surface(theme);
    QString text = QString::fromLatin1(sheet);
    const std::pair<const char *, QColor> names[] = {
        {"%raised", s.raised},
        {"%ground", s.ground},
        {"%field", s.field},
        {"%line", s.line},
        {"%ink", s.ink},
        {"%faint", s.faint},
        {"%accent", s.accent},
        {"%choice", s.choice},
        {"%paper", s.paper},
        {"%disabled", s.disabled},
        {"%scroll", mixed(s.ground, s.ink, 0.22)},
    };
    for (const auto &[name, colour] : names)
        text.replace(QLatin1StringView(name), colour.name());
    return text;
}

void applyStyle(Theme theme) {
    static std::optional<Theme> applied;
    if (applied == theme)
        return; // every widget is told of a palette, also of the same
    applied = theme;
    (void)desktopPalette();
    // Fusion draws the same on every system, so that one style sheet fits all of them.
    static const bool styled = [] {
        QApplication::setStyle(new ThemeStyle); // owned by the application
        return true;
    }();
    Q_UNUSED(styled)
    QApplication::setPalette(windowPalette(theme));
}

void applyTheme(Theme theme) {
    // A style sheet is costly to set, and most changes of the appearance are of the text only.
    static std::optional<Theme> applied;
    if (applied == theme)
        return;
    applied = theme;
    applyStyle(theme);
    qApp->setStyleSheet(windowStyleSheet(theme));
}

} // namespace variorum
