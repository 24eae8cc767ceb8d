// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/windowrig.h"

#include "app/services.h"
#include "models/session/librarysession.h"
#include "models/session/readingsession.h"
#include "ui/actions/actionset.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourceview.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTest>
#include <QUrl>

namespace variorum {

WindowRig::WindowRig() {
    libraryPath = m_folder.filePath(QStringLiteral("library.variorum"));
}

void WindowRig::start(const QStringList &pages) {
    close();
    settings = std::make_unique<AppSettings>(path(QStringLiteral("settings.ini")));
    SessionSetup setup = services::sessionSetup();
    setup.ownNames = path(QStringLiteral("names.csv"));
    setup.rates = path(QStringLiteral("rates.csv"));
    m_host = std::make_unique<WindowHost>(std::move(setup), *settings, prompts);
    m_host->open(libraryPath, pages);
    if (window() != nullptr) {
        window()->resize(1280, 800);
        window()->activateWindow();
        // Shortcuts and focus need an active window; offscreen it becomes one at once, a busy display takes its time.
        if (!QTest::qWaitForWindowActive(window(), 60'000))
            qWarning("the window did not become active");
    }
}

void WindowRig::close() {
    if (m_host != nullptr && window() != nullptr)
        window()->close();
    m_host.reset();
    settings.reset();
}

QString WindowRig::sample(const QString &name) const {
    const QString target = path(name);
    QFile::copy(QStringLiteral(":/samples/") + name, target);
    return target;
}

QString WindowRig::write(const QString &name, const QByteArray &bytes) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a fixture could not be written");
    return file.fileName();
}

void WindowRig::drop(const QStringList &paths) const {
    QList<QUrl> urls;
    for (const QString &file : paths)
        urls << QUrl::fromLocalFile(file);
    QMimeData data;
    data.setUrls(urls);
    const QPoint middle = window()->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window(), &enter);
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window(), &dropped);
}

void WindowRig::trigger(ActionId id) const {
    window()->actions()[id]->trigger();
}

bool WindowRig::isEnabled(ActionId id) const {
    return window()->actions()[id]->isEnabled();
}

bool WindowRig::importSamples() {
    trigger(ActionId::ImportSamples);
    const int pages = int(QDir(QStringLiteral(":/samples")).entryList({QStringLiteral("*.txt")}).size());
    return QTest::qWaitFor(
        [this, pages] { return titles().size() >= pages && library().jobs().empty() && reading().readArticle(); },
        60'000);
}

bool WindowRig::openTitled(const QString &words) {
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        const QModelIndex index = list()->model()->index(row, 0);
        if (!index.data().toString().contains(words))
            continue;
        list()->scrollTo(index);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
        return QTest::qWaitFor(
            [this, index] { return reading().article() == index.data(ArticleListModel::ArticleRole).toLongLong(); });
    }
    return false;
}

QStringList WindowRig::titles() const {
    QStringList shown;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        shown << list()->model()->index(row, 0).data().toString();
    return shown;
}

QString WindowRig::message() const {
    const auto *bar = child<MessageBar>("message-bar");
    return bar->isVisible() ? bar->text() : QString();
}

QString WindowRig::messageDetails() const {
    return child<MessageBar>("message-bar")->details();
}

ReaderView *WindowRig::reader() const {
    return child<ReaderView>("reader");
}

SourceView *WindowRig::source() const {
    return child<SourceView>("source");
}

QString WindowRig::articleText() const {
    return reading().readArticle() == nullptr ? QString() : reading().readArticle()->article.text;
}

} // namespace variorum
