// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QString>
#include <QStringList>

/// variorum-cli: one file per command. What they print is fixed in the project's command line reference (README.md).
namespace variorum::cli {

enum ExitStatus : int { AllDone = 0, SomeFailed = 1, WrongUsage = 2, Interrupted = 130 };

/// What every command is given beside its own arguments.
struct Context {
    QString libraryPath; ///< of --library, or the default
};

/// A row of the table in main.cpp. `arguments` are those after the command's name.
struct Command {
    const char *name;
    const char *synopsis; ///< "clean [--format text|markdown|json] FILE..."
    const char *summary;
    int (*run)(const Context &context, const QStringList &arguments);
};

int cleanCommand(const Context &context, const QStringList &arguments);
int explainCommand(const Context &context, const QStringList &arguments);
int entitiesCommand(const Context &context, const QStringList &arguments);
int compareCommand(const Context &context, const QStringList &arguments);
int importCommand(const Context &context, const QStringList &arguments);
int listCommand(const Context &context, const QStringList &arguments);
int showCommand(const Context &context, const QStringList &arguments);
int searchCommand(const Context &context, const QStringList &arguments);
int libraryCommand(const Context &context, const QStringList &arguments);
int annotateCommand(const Context &context, const QStringList &arguments);
int annotationsCommand(const Context &context, const QStringList &arguments);
int exportCommand(const Context &context, const QStringList &arguments);

} // namespace variorum::cli
