// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/watchcontroller.h"

#include "ui/prompts/prompts.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

namespace variorum {

WatchController::WatchController(const Parts &parts, QWidget *window)
    : QObject(window), m_parts(parts), m_window(window), m_watch(parts.library) {
    connect(m_parts.action, &QAction::triggered, this, &WatchController::toggle);
    connect(&m_watch, &FolderWatch::folderChanged, this, [this] {
        m_parts.action->setChecked(!m_watch.folder().isEmpty());
        Q_EMIT folderChanged(m_watch.folder());
    });
    connect(&m_watch, &FolderWatch::gone, this, &WatchController::sayGone);
    connect(&m_watch, &FolderWatch::imported, this, &WatchController::sayImported);
}

void WatchController::watch(const QString &folder) {
    if (!m_watch.watch(folder) && !folder.isEmpty())
        sayGone(folder);
}

void WatchController::toggle() {
    // It is checked when a folder is chosen, not when one is asked for.
    m_parts.action->setChecked(!m_watch.folder().isEmpty());
    const QString former = m_watch.folder();
    if (former.isEmpty()) {
        ask();
        return;
    }
    m_watch.watch({});
    m_parts.messages.say(tr("“%1” is not watched any more.").arg(QDir::toNativeSeparators(former)), {},
                         {{tr("Undo"), [this, former] { watch(former); }}});
}

void WatchController::ask() {
    m_parts.prompts.pickFolder(
        m_window, {tr("Watch a Folder"), QDir::homePath(), {}, {}, tr("Watch")}, [this](const QString &folder) {
            watch(folder);
            if (!m_watch.folder().isEmpty())
                m_parts.messages.say(
                    tr("New pages in “%1” are now imported by themselves.").arg(QDir::toNativeSeparators(folder)));
        });
}

void WatchController::sayGone(const QString &folder) {
    m_parts.messages.say(tr("The watched folder “%1” is not there any more. It is no longer watched; the library keeps "
                            "what came from it.")
                             .arg(QDir::toNativeSeparators(folder)),
                         {}, {{tr("Choose Another…"), [this] { ask(); }}});
}

void WatchController::sayImported(const ImportJob::Summary &summary) {
    QStringList parts, details;
    if (summary.imported > 0)
        parts << tr("%n new page(s) in the watched folder", nullptr, summary.imported);
    if (!summary.failures.empty())
        parts << tr("%n could not be read", nullptr, int(summary.failures.size()));
    for (const Error &error : summary.failures)
        details << errorText(
            {error.code, QStringList{QFileInfo(error.arguments.value(0)).fileName()} + error.arguments.mid(1)});
    std::vector<MessageBar::Offer> offers;
    if (summary.imported > 0 && !summary.articles.empty())
        offers.push_back(
            {tr("Read"), [this, article = summary.articles.front()] { Q_EMIT articleRequested(article); }});
    m_parts.messages.say(parts.join(QStringLiteral(" · ")), details, std::move(offers));
}

} // namespace variorum
