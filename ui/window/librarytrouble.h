// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace variorum {

class LibrarySession;
class MessageBar;
class Prompts;
struct Error;

/// Says what is wrong with the library as a whole, as long as it is open: damaged, not to be written, or gone from the
/// disk, in which case a copy of what is still held can be saved.
class LibraryTrouble : public QObject {
    Q_OBJECT

public:
    LibraryTrouble(LibrarySession &library, MessageBar &messages, Prompts &prompts, QWidget *window);

private:
    void warn(const Error &error);
    void saveCopy();

    LibrarySession &m_library;
    MessageBar &m_messages;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace variorum
