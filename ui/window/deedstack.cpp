// SPDX-License-Identifier: Apache-2.0
#include "ui/window/deedstack.h"

#include "ui/widgets/messagebar.h"

#include <utility>

namespace variorum {

class DeedStack::Step : public QUndoCommand {
public:
    Step(DeedStack &deeds, Deed deed) : QUndoCommand(deed.text), m_deeds(deeds), m_deed(std::move(deed)) {}
    void undo() override {
        if (carryOut(m_deed.undo))
            m_deeds.sayUndone(m_deed.text);
    }
    void redo() override {
        if (carryOut(m_deed.redo))
            m_deeds.say(m_deed.text);
    }

private:
    bool carryOut(const std::function<Result<void>()> &change) {
        if (m_deeds.m_following)
            return false;
        const Result<void> done = change();
        // What it speaks of may be no more: then it can never be done, and does not stand in the way of others.
        if (!done && isGone(done.error())) {
            setObsolete(true);
            m_deeds.m_messages.say(errorText(done.error()));
        } else if (!done) {
            m_deeds.m_stuck = done.error();
        }
        return done.ok();
    }
    static bool isGone(const Error &error) {
        return error.code == ErrorCode::ArticleGone || error.code == ErrorCode::CollectionGone;
    }

    DeedStack &m_deeds;
    Deed m_deed;
};

DeedStack::DeedStack(MessageBar &messages, QObject *parent) : QObject(parent), m_messages(messages) {
    connect(&m_stack, &QUndoStack::indexChanged, this, &DeedStack::settle);
}

DeedStack::~DeedStack() {
    m_stack.disconnect();
}

void DeedStack::push(const Deed &deed) {
    m_following = true;
    m_stack.push(new Step(*this, deed));
    m_following = false;
    say(deed.text);
}

void DeedStack::say(const QString &text) {
    // Every move along the stack is said, so that what a message offers to undo is always the last step.
    m_messages.say(text, {}, {{tr("Undo"), [this] { m_stack.undo(); }}});
}

void DeedStack::sayUndone(const QString &text) {
    m_messages.say(tr("Undone: %1").arg(text));
}

void DeedStack::settle() {
    if (const std::optional<Error> error = std::exchange(m_stuck, std::nullopt)) {
        m_following = true;
        m_stack.setIndex(m_index);
        m_following = false;
        m_messages.say(errorText(*error));
    }
    m_index = m_stack.index();
}

} // namespace variorum
