// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace variorum {

class MessageBar;

/// What a person did to the library as a whole, beyond the open page: each deed is said, with a way back, and can be
/// undone and redone as long as the window is there.
class DeedStack : public QObject {
    Q_OBJECT

public:
    /// Both are stored at once, or give the reason why they could not be. ArticleGone and CollectionGone take the deed
    /// off the stack.
    struct Deed {
        QString text; ///< what was done, as a sentence
        std::function<Result<void>()> undo;
        std::function<Result<void>()> redo;
    };

    explicit DeedStack(MessageBar &messages, QObject *parent = nullptr);
    ~DeedStack() override;

    /// It has been done.
    void push(const Deed &deed);
    [[nodiscard]] QUndoStack *stack() { return &m_stack; }

private:
    class Step;
    void say(const QString &text);
    void sayUndone(const QString &text);
    void settle();

    MessageBar &m_messages;
    int m_index = 0;              ///< of the stack, at which the library is
    bool m_following = false;     ///< the stack moves to where the library is; its steps do nothing
    std::optional<Error> m_stuck; ///< a step could not be stored
    QUndoStack m_stack;
};

} // namespace variorum
