// SPDX-License-Identifier: Apache-2.0
#include "ui/window/undoorder.h"

#include <QUndoStack>

#include <algorithm>

namespace variorum {

UndoOrder::UndoOrder(const std::vector<QUndoStack *> &stacks, QObject *parent) : QObject(parent) {
    m_lines.reserve(stacks.size());
    for (QUndoStack *stack : stacks) {
        m_lines.push_back({stack, {}});
        follow(m_lines.back());
        connect(stack, &QUndoStack::indexChanged, this, [this, &line = m_lines.back()] {
            follow(line);
            Q_EMIT changed();
        });
    }
}

void UndoOrder::follow(Line &line) {
    const auto count = std::size_t(line.stack->count());
    const auto index = std::size_t(line.stack->index());
    if (count + 1 == line.done.size() && index < count) // the step that was to be undone or redone is no more
        line.done.erase(line.done.begin() + std::ptrdiff_t(index));
    line.done.resize(count, m_now);
    // A step on top that was not redone is new, or more was merged into it.
    if (m_moving || count == 0 || index != count)
        return;
    line.done.back() = ++m_now;
    // It takes the place of what was undone, on the other stacks too.
    for (Line &other : m_lines)
        std::fill(other.done.begin() + other.stack->index(), other.done.end(), 0);
}

std::uint64_t UndoOrder::lastOf(const Line &line) {
    const int index = line.stack->index();
    return index > 0 ? line.done[std::size_t(index) - 1] : 0;
}

QUndoStack *UndoOrder::undoable() const {
    const auto last = std::max_element(m_lines.begin(), m_lines.end(),
                                       [](const Line &a, const Line &b) { return lastOf(a) < lastOf(b); });
    return last != m_lines.end() && lastOf(*last) > 0 ? last->stack : nullptr;
}

QUndoStack *UndoOrder::redoable() const {
    const Line *first = nullptr;
    std::uint64_t when = 0;
    for (const Line &line : m_lines) {
        const auto index = std::size_t(line.stack->index());
        if (index < line.done.size() && line.done[index] > 0 && (first == nullptr || line.done[index] < when)) {
            first = &line;
            when = line.done[index];
        }
    }
    return first == nullptr ? nullptr : first->stack;
}

QString UndoOrder::undoText() const {
    const QUndoStack *stack = undoable();
    return stack == nullptr ? QString() : stack->undoText();
}

QString UndoOrder::redoText() const {
    const QUndoStack *stack = redoable();
    return stack == nullptr ? QString() : stack->redoText();
}

void UndoOrder::undo() {
    if (QUndoStack *stack = undoable()) {
        m_moving = true;
        stack->undo();
        m_moving = false;
    }
}

void UndoOrder::redo() {
    if (QUndoStack *stack = redoable()) {
        m_moving = true;
        stack->redo();
        m_moving = false;
    }
}

} // namespace variorum
