// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <vector>

class QUndoStack;

namespace variorum {

/// Several stacks of steps, undone and redone in the order in which the steps were done, whichever stack they stand on.
/// A stack that is emptied takes its steps out of that order.
class UndoOrder : public QObject {
    Q_OBJECT

public:
    /// The stacks must outlive this, or take their signals with them.
    explicit UndoOrder(const std::vector<QUndoStack *> &stacks, QObject *parent = nullptr);

    [[nodiscard]] bool canUndo() const { return undoable() != nullptr; }
    /// Only what was undone last: a step that was done since has taken the place of what could be redone.
    [[nodiscard]] bool canRedo() const { return redoable() != nullptr; }
    [[nodiscard]] QString undoText() const; ///< empty where there is nothing to undo
    [[nodiscard]] QString redoText() const;
    void undo();
    void redo();

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QUndoStack *stack;
        std::vector<std::uint64_t> done; ///< when, of each of its steps
    };
    void follow(Line &line);
    [[nodiscard]] QUndoStack *undoable() const;
    [[nodiscard]] QUndoStack *redoable() const;
    /// Of the last step that is not undone; 0: none.
    [[nodiscard]] static std::uint64_t lastOf(const Line &line);

    std::vector<Line> m_lines;
    std::uint64_t m_now = 0;
    bool m_moving = false; ///< along steps that were done before
};

} // namespace variorum
