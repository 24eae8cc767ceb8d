// SPDX-License-Identifier: Apache-2.0
#include "app/cli/common.h"

#include "app/services.h"
#include "models/entity/lexiconcsv.h"
#include "models/entity/ownlexicon.h"
#include "models/html/openpage.h"
#include "models/pipeline/readingjson.h"
#include "models/store/inputfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <iterator>
#include <utility>

namespace variorum::cli {

namespace {

// Why standard output first failed, an errno: a later flush may succeed, with nothing left to write.
int outputFailure = 0;
qint64 outputWritten = 0; // bytes

bool writeTo(std::FILE *stream, QByteArrayView bytes) {
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool written = std::fwrite(bytes.data(), 1, size, stream) == size;
    if (!written && stream == stdout && outputFailure == 0)
        outputFailure = errno;
    if (stream == stdout)
        outputWritten += bytes.size();
    return written;
}

QStringList negativeNumbers(const QStringList &arguments) {
    static const QRegularExpression number(QStringLiteral("^-[0-9]+$"));
    return arguments.filter(number);
}

} // namespace

Options::Options(const Command &command) : m_command(command) {
    m_parser.setApplicationDescription(QString::fromUtf8(command.summary));
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")});
}

void Options::add(const QStringList &names, const QString &description, const QString &valueName,
                  const QString &defaultValue) {
    m_parser.addOption(QCommandLineOption(names, description, valueName, defaultValue));
}

bool Options::parse(const QStringList &arguments, int atLeast, int atMost) {
    const QString usage =
        QStringLiteral("usage: variorum-cli [--library FILE] %1").arg(QString::fromUtf8(m_command.synopsis));
    const QStringList program{QStringLiteral("variorum-cli")};
    bool understood = m_parser.parse(program + arguments);
    if (const QStringList numbers = negativeNumbers(arguments); !understood && !numbers.isEmpty()) {
        // No option is called by a number: what begins with a dash there is an argument that was meant as such.
        QStringList others = arguments;
        others.removeIf([&numbers](const QString &one) { return numbers.contains(one); });
        understood = m_parser.parse(program + others + QStringList{QStringLiteral("--")} + numbers);
    }
    if (understood && m_parser.isSet(QStringLiteral("help"))) {
        QString options = m_parser.helpText();
        options = options.mid(options.indexOf(QStringLiteral("Options:")));
        print(usage + QStringLiteral("\n\n%1\n\n").arg(QString::fromUtf8(m_command.summary)) + options);
        m_status = AllDone;
        return false;
    }
    const auto count = m_parser.positionalArguments().size();
    if (!understood)
        tell(QStringLiteral("variorum-cli: %1").arg(m_parser.errorText()));
    if (!understood || count < atLeast || (atMost >= 0 && count > atMost)) {
        tell(usage);
        m_status = WrongUsage;
        return false;
    }
    return true;
}

QString Options::choice(const QString &name, const QStringList &allowed) {
    const QString chosen = m_parser.value(name);
    if (allowed.contains(chosen))
        return chosen;
    tell(QStringLiteral("variorum-cli: --%1 takes %2").arg(name, allowed.join(QStringLiteral(", "))));
    m_status = WrongUsage;
    return {};
}

bool print(const QString &text, const Progress &progress) {
    // Piece by piece: a page may be as large as memory allows, and its UTF-8 would be a third copy.
    constexpr qsizetype piece = 1 << 20;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = std::min(at + piece, text.size());
        if (end < text.size() && text[end].isLowSurrogate())
            ++end;
        if (progress.cancelled() || !writeTo(stdout, QStringView(text).mid(at, end - at).toUtf8()))
            return false;
        at = end;
    }
    return true;
}

bool printBytes(QByteArrayView bytes) {
    return writeTo(stdout, bytes);
}

bool printJson(const QJsonObject &object) {
    return printJson([&object](JsonWriter &json) { json.members(object); }, {});
}

bool printJson(const std::function<void(JsonWriter &)> &members, const Progress &progress) {
    JsonWriter json([](QByteArrayView piece) { return writeTo(stdout, piece); }, progress);
    json.beginObject();
    members(json);
    json.endObject();
    return json.finish() && writeTo(stdout, "\n");
}

OutputMark::OutputMark() {
    std::fflush(stdout);
    QFile file;
    if (file.open(stdout, QIODevice::WriteOnly) && !file.isSequential())
        m_size = file.size();
    m_written = outputWritten;
}

void OutputMark::takeBack() const {
    std::fflush(stdout);
    QFile file;
    if (m_size < 0 || !file.open(stdout, QIODevice::WriteOnly) || file.size() != m_size + (outputWritten - m_written) ||
        !file.resize(m_size))
        return;
    std::fseek(stdout, 0, SEEK_END);
}

void flush() {
    if (std::fflush(stdout) != 0 && outputFailure == 0)
        outputFailure = errno;
}

bool outputArrived() {
    flush();
    return outputFailure == 0 || outputFailure == EPIPE;
}

void complain(const Error &error) {
    // What stands in the way of several inputs is said once.
    static Error last;
    if (std::exchange(last, error) != error)
        tell(QStringLiteral("variorum-cli: ") + errorText(error));
}

void tell(const QString &line) {
    writeTo(stderr, line.toUtf8() + '\n');
}

bool spares(const QString &output, const QStringList &read) {
    const QString target = QFileInfo(output).canonicalFilePath(); // empty for what is not there yet
    const bool same = !target.isEmpty() && std::any_of(read.begin(), read.end(), [&target](const QString &path) {
        return QFileInfo(path).canonicalFilePath() == target;
    });
    if (same)
        tell(QStringLiteral("variorum-cli: %1: this is one of the files that are read; it was left as it is")
                 .arg(output));
    return !same;
}

Result<PagePointer> loadPage(const QString &path) {
    Result<QByteArray> bytes = readInputFile(path);
    if (!bytes)
        return bytes.error();
    return openPage(*bytes, path);
}

Result<ReadOptions> withoutNames() {
    const auto language = services::language();
    if (!language)
        return language.error();
    ReadOptions how;
    how.language = *language;
    how.entities = false;
    return how;
}

Result<ReadOptions> withNames(const QStringList &tables) {
    std::vector<LexiconEntry> own;
    for (const QString &path : tables) {
        const Result<PagePointer> page = loadPage(path);
        if (!page)
            return page.error();
        LexiconCsv table = parseLexiconCsv((*page)->text);
        for (const LexiconCsvFault &fault : table.faults)
            tell(QStringLiteral("variorum-cli: %1: %2").arg(path, lexiconCsvFaultText(fault)));
        if (static_cast<std::size_t>(table.faultCount) > table.faults.size())
            tell(QStringLiteral("variorum-cli: %1: and %2 more")
                     .arg(path)
                     .arg(table.faultCount - static_cast<int>(table.faults.size())));
        std::move(table.entries.begin(), table.entries.end(), std::back_inserter(own));
    }
    const auto lexicon = services::lexicon();
    if (!lexicon)
        return lexicon.error();
    Result<ReadOptions> how = withoutNames();
    if (how) {
        how->lexicon = lexiconWith(std::move(own), *lexicon);
        how->tagger = services::tagger();
        how->entities = true;
    }
    return how;
}

QJsonObject pageObject(const Page &page, const QString &path) {
    return pageJson(page, path);
}

} // namespace variorum::cli
