// SPDX-License-Identifier: Apache-2.0
// Keyboard, menu and focus; the mouse is in textviewmouse.cpp.
#include "ui/widgets/textview.h"
#include "ui/widgets/textviewstate.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace variorum {

namespace {

struct KeyRow {
    QKeySequence::StandardKey key;
    CaretMove move;
    bool extend;
};

constexpr std::array<KeyRow, 24> keyRows{{
    {QKeySequence::MoveToNextChar, CaretMove::NextCharacter, false},
    {QKeySequence::MoveToPreviousChar, CaretMove::PreviousCharacter, false},
    {QKeySequence::MoveToNextWord, CaretMove::NextWord, false},
    {QKeySequence::MoveToPreviousWord, CaretMove::PreviousWord, false},
    {QKeySequence::MoveToNextLine, CaretMove::NextLine, false},
    {QKeySequence::MoveToPreviousLine, CaretMove::PreviousLine, false},
    {QKeySequence::MoveToNextPage, CaretMove::NextPage, false},
    {QKeySequence::MoveToPreviousPage, CaretMove::PreviousPage, false},
    {QKeySequence::MoveToStartOfLine, CaretMove::LineBegin, false},
    {QKeySequence::MoveToEndOfLine, CaretMove::LineEnd, false},
    {QKeySequence::MoveToStartOfDocument, CaretMove::DocumentBegin, false},
    {QKeySequence::MoveToEndOfDocument, CaretMove::DocumentEnd, false},
    {QKeySequence::SelectNextChar, CaretMove::NextCharacter, true},
    {QKeySequence::SelectPreviousChar, CaretMove::PreviousCharacter, true},
    {QKeySequence::SelectNextWord, CaretMove::NextWord, true},
    {QKeySequence::SelectPreviousWord, CaretMove::PreviousWord, true},
    {QKeySequence::SelectNextLine, CaretMove::NextLine, true},
    {QKeySequence::SelectPreviousLine, CaretMove::PreviousLine, true},
    {QKeySequence::SelectNextPage, CaretMove::NextPage, true},
    {QKeySequence::SelectPreviousPage, CaretMove::PreviousPage, true},
    {QKeySequence::SelectStartOfLine, CaretMove::LineBegin, true},
    {QKeySequence::SelectEndOfLine, CaretMove::LineEnd, true},
    {QKeySequence::SelectStartOfDocument, CaretMove::DocumentBegin, true},
    {QKeySequence::SelectEndOfDocument, CaretMove::DocumentEnd, true},
}};

const KeyRow *rowFor(QKeyEvent *event) {
    // X11 has a second key for the end of a line, Ctrl+E, as its shells do: such letters are the window's.
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z)
        return nullptr;
    const auto found =
        std::find_if(keyRows.begin(), keyRows.end(), [event](const KeyRow &row) { return event->matches(row.key); });
    return found == keyRows.end() ? nullptr : &*found;
}

bool isByLine(CaretMove move) {
    return move == CaretMove::NextLine || move == CaretMove::PreviousLine || move == CaretMove::NextPage ||
           move == CaretMove::PreviousPage;
}

} // namespace

bool TextView::handleKey(QKeyEvent *event) {
    State &state = *m_state;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    if (event->matches(QKeySequence::ZoomIn) || (control && event->key() == Qt::Key_Equal)) {
        setZoom(m_zoom * 1.1);
        return true;
    }
    if (event->matches(QKeySequence::ZoomOut)) {
        setZoom(m_zoom / 1.1);
        return true;
    }
    if (control && event->key() == Qt::Key_0) {
        setZoom(1);
        return true;
    }
    const int page = std::max(bodySize(), viewport()->height() - 2 * bodySize());
    if (event->key() == Qt::Key_Space && !control) {
        scrollBy(event->modifiers().testFlag(Qt::ShiftModifier) ? -page : page);
        return true;
    }
    const KeyRow *row = rowFor(event);
    if (!row)
        return false;
    TextCaret from = state.caret(m_caret);
    // Who has scrolled elsewhere goes on from what is seen, not from where the caret was left.
    if (isByLine(row->move) && !row->extend && !viewport()->rect().intersects(caretRect()) && state.flow.count() > 0)
        from = {visibleRange().begin, false, -1};
    const bool byPage = row->move == CaretMove::NextPage || row->move == CaretMove::PreviousPage;
    const TextCaret to = moved(state.flow, from, row->move, page);
    if (byPage)
        scrollBy(row->move == CaretMove::NextPage ? page : -page);
    moveCaret(to.at, to.endOfLine, to.goal, row->extend);
    showCaret();
    return true;
}

void TextView::showCaret() {
    const QRect caret = caretRect();
    const int height = viewport()->height();
    const int air = std::min(bodySize(), height / 8);
    if (m_caret <= 0 || caret.top() < -height || caret.bottom() > 2 * height)
        ensureVisible({m_caret, m_caret});
    else if (caret.top() < air)
        scrollBy(caret.top() - air);
    else if (caret.bottom() > height - air)
        scrollBy(caret.bottom() - height + air);
}

void TextView::keyPressEvent(QKeyEvent *event) {
    if (handleKey(event))
        event->accept();
    else
        event->ignore();
}

bool TextView::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        // Copy and select all mean this text while it has the focus.
        if (rowFor(key) || key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool TextView::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Offset at = characterAt(help->pos());
        const QString text = toolTipFor(at, help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport(),
                               at < 0 ? QRect() : rectAt(at).adjusted(0, 0, bodySize(), 0));
        return true;
    }
    if (event->type() == QEvent::Leave && m_state->hovered >= 0) {
        m_state->hovered = -1;
        Q_EMIT hoverMoved(-1);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TextView::contextMenuEvent(QContextMenuEvent *event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint global = byKey ? viewport()->mapToGlobal(caretRect().bottomLeft()) : event->globalPos();
    const Offset at = byKey ? m_caret : characterAt(viewport()->mapFromGlobal(event->globalPos()));
    event->accept();
    if (isSignalConnected(QMetaMethod::fromSignal(&TextView::menuRequested))) {
        Q_EMIT menuRequested(global, at);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("&Copy"), this, [this] { copy(); });
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setEnabled(!selection().isEmpty());
    menu->addAction(tr("Select &All"), this, &TextView::selectAll)->setShortcut(QKeySequence::SelectAll);
    menu->popup(global);
}

void TextView::restartBlink() {
    State &state = *m_state;
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    state.caretOn = hasFocus();
    if (hasFocus() && flash >= 2)
        state.blink.start(flash / 2, this);
    else
        state.blink.stop();
}

void TextView::focusInEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusInEvent(event);
    restartBlink();
    viewport()->update();
}

void TextView::focusOutEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusOutEvent(event);
    restartBlink();
    viewport()->update();
}

void TextView::changeEvent(QEvent *event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Text"));
}

} // namespace variorum
