// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "models/base/jsonwriter.h"
#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/pipeline/reading.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <functional>

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

/// Writes to standard output, UTF-8, as it is. False when nobody reads any more, or it was cancelled.
bool print(const QString &text, const Progress &progress = {});
/// The same for what is no text. False when nobody reads any more.
bool printBytes(QByteArrayView bytes);
/// One JSON object on a line of its own.
bool printJson(const QJsonObject &object);
/// The same, piece by piece: `members` writes them into the object that is open.
bool printJson(const std::function<void(JsonWriter &)> &members, const Progress &progress);

/// Where standard output is, so that half of an answer can be taken back.
class OutputMark {
public:
    OutputMark();
    /// What was written since is gone from a file that nobody else has written to. A pipe gives nothing back: its
    /// reader sees a last line without an end.
    void takeBack() const;

private:
    qint64 m_size = -1;   // of the file, -1 for what is none
    qint64 m_written = 0; // by this program, until here
};

/// Hands on what was printed so far, so that a reader sees how far it is.
void flush();
/// Flushes standard output. False when some of it was lost; a reader who has had enough, as `head`, loses nothing.
[[nodiscard]] bool outputArrived();
/// "variorum-cli: FILE: reason" on standard error.
void complain(const Error &error);
/// A line of progress or advice on standard error.
void tell(const QString &line);

/// False, and said on standard error, where `output` is one of the files that are read: it would be replaced.
[[nodiscard]] bool spares(const QString &output, const QStringList &read);

/// The file's bytes, decoded. Errors name the file.
[[nodiscard]] Result<PagePointer> loadPage(const QString &path);

/// How a page is read whose names and figures are not wanted. Errors: ResourceDamaged.
[[nodiscard]] Result<ReadOptions> withoutNames();
/// How a page is read whose names and figures are wanted: with the bundled lexicon, and with the analyst's tables of
/// names (models/entity/lexiconcsv.h) before it. What is wrong with a line of a table is told, and the rest is taken.
/// Errors: ResourceDamaged, or that a table cannot be read.
[[nodiscard]] Result<ReadOptions> withNames(const QStringList &tables = {});

/// The "page" object of the JSON: path, sha256, bytes, encoding, mediaType, length.
[[nodiscard]] QJsonObject pageObject(const Page &page, const QString &path);

/// This command's row of the table.
[[nodiscard]] const Command &commandNamed(QLatin1StringView name);

} // namespace variorum::cli
