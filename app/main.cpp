// SPDX-License-Identifier: Apache-2.0
// The window: variorum [--library FILE] [PAGE...]
#include "app/services.h"
#include "ui/prompts/desktopprompts.h"
#include "ui/settings/appsettings.h"
#include "ui/window/startwatch.h"
#include "ui/window/windowhost.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

int main(int argc, char *argv[]) {
    using namespace variorum;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("variorum"));
    QCoreApplication::setOrganizationName(QStringLiteral("variorum"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VARIORUM_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Variorum"));
    QGuiApplication::setDesktopFileName(QStringLiteral("example.variorum.Variorum"));

    AppSettings settings;
    DesktopPrompts prompts;
    WindowHost host(services::sessionSetup(), settings, prompts);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("variorum", "A reader for damaged Chinese news pages"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption library(QStringLiteral("library"),
                                     QCoreApplication::translate("variorum", "The library to open or to begin."),
                                     QStringLiteral("FILE"));
    parser.addOption(library);
    parser.addPositionalArgument(
        QStringLiteral("PAGE"),
        QCoreApplication::translate("variorum", "Pages and folders to import, or a library to open."),
        QStringLiteral("[PAGE...]"));
    parser.process(app);

    const QString path =
        parser.isSet(library) ? QFileInfo(parser.value(library)).absoluteFilePath() : services::defaultLibraryPath();
    host.open(path, parser.positionalArguments());
    // Drawn in several sizes while the display brings up the window.
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/variorum.svg")));
    watchStart(host);
    return QApplication::exec();
}
