// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/textcaret.h"
#include "ui/widgets/textflow.h"
#include "ui/widgets/textview.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QStyleHints>

namespace variorum {

/// What a TextView knows beside what its header shows.
struct TextView::State {
    TextFlow flow;
    FlowPlace top;         ///< what stands at the viewport's top
    QRect column;          ///< of the viewport, as high as it
    bool syncing = false;  ///< the scroll bar is told, not asked
    Span visible;          ///< as last told
    std::int64_t told = 0; ///< scroll value as last told

    /// Where the person last scrolled to: what a new width or size goes back to, however often it changes.
    Offset place = -1;
    int pastPlace = 0;

    Offset anchor = 0; ///< the selection's fixed end
    bool endOfLine = false;
    float goal = -1;
    Span mirrored;
    std::vector<Span> found;
    Offset hovered = -1;

    Unit unit = Unit::Character; ///< what a drag selects
    Span grabbed;                ///< what the press selected
    QPoint pressedAt;
    bool pressed = false;
    bool dragged = false;
    bool shifted = false;
    bool held = false;           ///< the press was on what is selected
    QElapsedTimer sinceRepeated; ///< since the last press of a row of clicks
    QPoint repeatedAt;

    /// True for a press that goes on with a row of clicks.
    [[nodiscard]] bool isRepeated(QPoint at) const {
        return sinceRepeated.isValid() &&
               sinceRepeated.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval() &&
               (at - repeatedAt).manhattanLength() < QGuiApplication::styleHints()->startDragDistance();
    }

    QBasicTimer blink;
    QBasicTimer autoscroll;
    QPoint pointer;
    bool caretOn = false;

    [[nodiscard]] TextCaret caret(Offset at) const { return {at, endOfLine, goal}; }
    /// Room above the first and below the last line.
    [[nodiscard]] int padding() const { return flow.typography().size * 3 / 2; }
};

} // namespace variorum
