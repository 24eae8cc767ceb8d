// SPDX-License-Identifier: Apache-2.0
// Mouse and wheel.
#include "ui/widgets/textbounds.h"
#include "ui/widgets/textview.h"
#include "ui/widgets/textviewstate.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QMouseEvent>
#include <QStyleHints>

#include <algorithm>
#include <cmath>
#include <utility>

namespace variorum {

void TextView::wheelEvent(QWheelEvent *event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.0));
    event->accept();
}

void TextView::mousePressEvent(QMouseEvent *event) {
    State &state = *m_state;
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton || state.flow.count() == 0) {
        event->ignore();
        return;
    }
    const FlowPlace place = state.flow.moved(state.top, at.y());
    const int line = state.flow.set(place.piece).lineAtHeight(place.within);
    const TextCaret caret = caretInLine(state.flow, {place.piece, line}, float(at.x() - state.column.left()));
    state.pressed = true;
    state.dragged = false;
    state.shifted = event->modifiers().testFlag(Qt::ShiftModifier);
    state.pressedAt = state.pointer = at;
    state.held = false;
    if (state.isRepeated(at)) {
        grab(Unit::Sentence, at);
        return;
    }
    const Offset character = characterAt(at);
    if (!state.shifted && character >= 0 && selection().contains(character)) {
        state.held = true; // a drag takes the words elsewhere, a click drops the selection
        return;
    }
    state.unit = Unit::Character;
    state.grabbed = {caret.at, caret.at};
    moveCaret(caret.at, caret.endOfLine, -1, state.shifted);
}

/// Begins to select by words, sentences or paragraphs.
void TextView::grab(Unit unit, QPoint at) {
    State &state = *m_state;
    const Offset character = characterAt(at);
    state.pressed = true;
    state.dragged = true;
    state.held = false;
    state.unit = unit;
    state.pressedAt = state.pointer = state.repeatedAt = at;
    if (unit == Unit::Paragraph)
        state.sinceRepeated.invalidate(); // nothing larger follows
    else
        state.sinceRepeated.start();
    state.grabbed = unitAt(character >= 0 ? character : positionAt(at));
    setSelection(state.grabbed.begin, state.grabbed.end);
}

Span TextView::unitAt(Offset at) const {
    switch (m_state->unit) {
    case Unit::Word:
        return wordAt(document(), at);
    case Unit::Sentence:
        return sentenceAt(document(), at);
    case Unit::Paragraph:
        return paragraphAt(document(), at);
    case Unit::Character:
        break;
    }
    return {at, at};
}

void TextView::mouseDoubleClickEvent(QMouseEvent *event) {
    State &state = *m_state;
    if (event->button() != Qt::LeftButton || state.flow.count() == 0) {
        event->ignore();
        return;
    }
    // The window system gives every second press of a row as a double click: the fourth is one too.
    const QPoint at = event->position().toPoint();
    grab(state.isRepeated(at) ? Unit::Paragraph : Unit::Word, at);
}

void TextView::mouseMoveEvent(QMouseEvent *event) {
    State &state = *m_state;
    const QPoint at = event->position().toPoint();
    if (!state.pressed) {
        const Offset over = viewport()->rect().contains(at) ? characterAt(at) : -1;
        viewport()->setCursor(cursorFor(over, at));
        if (over != state.hovered) {
            state.hovered = over;
            Q_EMIT hoverMoved(over);
        }
        return;
    }
    if (!state.dragged && (at - state.pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    if (state.held) {
        state.held = state.pressed = false;
        dragOut(mimeData(CopyForm::Rich));
        return;
    }
    state.dragged = true;
    state.pointer = at;
    const bool outside = at.y() < 0 || at.y() >= viewport()->height();
    if (outside && !state.autoscroll.isActive())
        state.autoscroll.start(30, this);
    else if (!outside)
        state.autoscroll.stop();
    dragTo(at);
}

void TextView::dragTo(QPoint at) {
    State &state = *m_state;
    const QPoint inside(at.x(), std::clamp(at.y(), 0, std::max(0, viewport()->height() - 1)));
    const Offset to = positionAt(inside);
    if (state.unit == Unit::Character) {
        moveCaret(to, false, -1, true);
        return;
    }
    const Span reached = unitAt(to);
    if (reached.begin < state.grabbed.begin)
        setSelection(state.grabbed.end, reached.begin);
    else
        setSelection(state.grabbed.begin, std::max(reached.end, state.grabbed.end));
}

void TextView::mouseReleaseEvent(QMouseEvent *event) {
    State &state = *m_state;
    if (event->button() != Qt::LeftButton || !state.pressed) {
        event->ignore();
        return;
    }
    state.pressed = false;
    state.autoscroll.stop();
    if (std::exchange(state.held, false)) {
        const Offset to = positionAt(state.pressedAt);
        moveCaret(to, false, -1, false);
    }
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && !selection().isEmpty())
        clipboard->setText(selectedText(), QClipboard::Selection);
    const QPoint at = event->position().toPoint();
    const Offset character = characterAt(at);
    if (!state.dragged && !state.shifted && character >= 0 && character == characterAt(state.pressedAt))
        Q_EMIT clicked(character, at);
}

void TextView::timerEvent(QTimerEvent *event) {
    State &state = *m_state;
    if (event->timerId() == state.blink.timerId()) {
        state.caretOn = !state.caretOn;
        viewport()->update(caretRect().adjusted(-2, -2, 4, 2));
    } else if (event->timerId() == state.autoscroll.timerId()) {
        const int height = viewport()->height();
        const int over = state.pointer.y() < 0 ? state.pointer.y() : state.pointer.y() - height + 1;
        // The further away, the faster.
        scrollBy(std::clamp(over, -height / 4, height / 4));
        dragTo(state.pointer);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

} // namespace variorum
