// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "models/base/result.h"
#include "models/pipeline/reading.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

namespace variorum::cli {

/// Options of one command, parsed. usage() is what --help prints; a wrong option ends with WrongUsage.
class Options {
public:
    explicit Options(const Command &command);
    void add(const QStringList &names, const QString &description, const QString &valueName = {},
             const QString &defaultValue = {});
    /// False when the command is to end now, with status(): --help, or wrong usage (already said on standard error).
    [[nodiscard]] bool parse(const QStringList &arguments, int atLeast, int atMost = -1);
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    /// The value of --name if it is one of those allowed; else wrong usage is said and an empty string given.
    [[nodiscard]] QString choice(const QString &name, const QStringList &allowed);

private:
    const Command &m_command;
    QCommandLineParser m_parser;
    int m_status = AllDone;
};

/// Writes to standard output, UTF-8, as it is. False when nobody reads any more.
bool print(const QString &text);
/// One JSON object on a line of its own.
bool printJson(const QJsonObject &object);
/// Flushes standard output. False when some of it was lost; a reader who has had enough, as `head`, loses nothing.
[[nodiscard]] bool outputArrived();
/// "variorum-cli: FILE: reason" on standard error.
void complain(const Error &error);
/// A line of progress or advice on standard error.
void tell(const QString &line);

/// The file's bytes, decoded. Errors name the file.
[[nodiscard]] Result<PagePointer> loadPage(const QString &path);

/// How a page is read whose names and figures are wanted: with the bundled lexicon. Errors: ResourceDamaged.
[[nodiscard]] Result<ReadOptions> withNames();

/// The "page" object of the JSON: path, sha256, bytes, encoding, mediaType, length.
[[nodiscard]] QJsonObject pageObject(const Page &page, const QString &path);

/// This command's row of the table.
[[nodiscard]] const Command &commandNamed(QLatin1StringView name);

} // namespace variorum::cli
