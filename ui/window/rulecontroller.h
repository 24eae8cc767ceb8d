// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/rulejob.h"

#include <QObject>

namespace variorum {

class LibrarySession;
class MessageBar;
class ReadingSession;

/// Decides on a rule in all pages of the open article's publisher: on the open page as a step of its own, on the others
/// in the background, with a way to take them back.
class RuleController : public QObject {
    Q_OBJECT

public:
    RuleController(LibrarySession &library, ReadingSession &reading, MessageBar &messages, QObject *parent = nullptr);

    void decideInSource(RuleId rule, Verdict verdict);

private:
    void run(RuleTask task, const QString &publisher, bool back);

    LibrarySession &m_library;
    ReadingSession &m_reading;
    MessageBar &m_messages;
};

} // namespace variorum
