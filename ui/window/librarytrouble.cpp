// SPDX-License-Identifier: Apache-2.0
#include "ui/window/librarytrouble.h"

#include "models/session/librarysession.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QWidget>

namespace variorum {

LibraryTrouble::LibraryTrouble(LibrarySession &library, MessageBar &messages, Prompts &prompts, QWidget *window)
    : QObject(window), m_library(library), m_messages(messages), m_prompts(prompts), m_window(window) {
    connect(&library, &LibrarySession::troubled, this, &LibraryTrouble::warn);
    if (library.trouble())
        warn(*library.trouble());
    else if (library.isReadOnly())
        messages.say(tr("This library can be read, but not changed"),
                     {tr("%1 or its folder may not be written. Notes, decisions and imports are not stored.")
                          .arg(QDir::toNativeSeparators(library.path()))});
}

void LibraryTrouble::warn(const Error &error) {
    std::vector<MessageBar::Offer> offers;
    if (error.code == ErrorCode::LibraryGone)
        offers.push_back({tr("Save a Copy…"), [this] { saveCopy(); }});
    m_messages.say(tr("Something is wrong with this library"), {errorText(error)}, std::move(offers));
}

void LibraryTrouble::saveCopy() {
    Prompts::FileRequest request;
    request.title = tr("Save a Copy of the Library");
    request.start = m_library.path();
    request.suffix = QStringLiteral("variorum");
    m_prompts.pickTarget(m_window, request, [this](const QString &path) {
        const Result<void> saved = m_library.library().backup(path);
        m_messages.say(saved ? tr("A copy was saved. Open it to go on: %1").arg(QDir::toNativeSeparators(path))
                             : errorText(saved.error()));
    });
}

} // namespace variorum
