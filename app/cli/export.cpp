// SPDX-License-Identifier: Apache-2.0
// export: annotated articles as PDF, HTML, Markdown or JSON-LD.
#include "app/cli/articlefinder.h"
#include "app/cli/common.h"
#include "app/services.h"
#include "models/exporting/exporter.h"

#include <QDir>
#include <QFileInfo>

namespace variorum::cli {

namespace {

/// False, with wrong usage said, where a name of --with is unknown.
bool readParts(const QString &names, ExportOptions &options) {
    options.notes = options.entities = false;
    for (const QString &name : names.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (name == QLatin1StringView("entities"))
            options.entities = true;
        else if (name == QLatin1StringView("figures"))
            options.figures = true;
        else if (name == QLatin1StringView("source"))
            options.source = true;
        else if (name == QLatin1StringView("notes"))
            options.notes = true;
        else if (name == QLatin1StringView("comparison"))
            options.comparison = true;
        else {
            tell(QStringLiteral("variorum-cli: --with takes entities, figures, source, notes, comparison"));
            return false;
        }
    }
    return true;
}

/// Writes one file and says where it is.
Result<void> writeOne(const QString &path, ExportFormat format, const std::vector<ExportedArticle> &articles,
                      const ExportOptions &options) {
    const Result<QByteArray> bytes = exportDocument(format, articles, options);
    if (!bytes)
        return Error{bytes.error().code, QStringList{path} + bytes.error().arguments.mid(1)};
    if (path == QLatin1StringView("-")) {
        printBytes(*bytes);
        return {};
    }
    const Result<void> written = writeExport(path, *bytes);
    if (written)
        print(path + QLatin1Char('\n'));
    return written;
}

/// What the file's name says, where no format was asked for; else PDF.
ExportFormat formatFor(const QString &path) {
    for (const ExportFormat format : {ExportFormat::Html, ExportFormat::Markdown, ExportFormat::JsonLd}) {
        if (QFileInfo(path).suffix().compare(exportSuffix(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return ExportFormat::Pdf;
}

/// A name in a folder that nothing of this run has.
QString freshPath(const QDir &folder, const QString &name, QStringList &taken) {
    QString candidate = name;
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    for (int n = 2; taken.contains(candidate, Qt::CaseInsensitive); ++n)
        candidate = QStringLiteral("%1 (%2)%3").arg(name.left(dot)).arg(n).arg(name.mid(dot));
    taken << candidate;
    return folder.filePath(candidate);
}

} // namespace

int exportCommand(const Context &context, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("export")));
    options.add({QStringLiteral("format")},
                QStringLiteral("pdf, html, markdown or jsonld; by the name of the file if it is not given"),
                QStringLiteral("FORMAT"), QStringLiteral("pdf"));
    options.add({QStringLiteral("o"), QStringLiteral("output")},
                QStringLiteral("The file, - for standard output, or a folder that gets a file for each article."),
                QStringLiteral("PATH"));
    options.add({QStringLiteral("with")},
                QStringLiteral("What goes in beside the text: entities, figures, source, notes, comparison."),
                QStringLiteral("LIST"), QStringLiteral("notes,entities"));
    if (!options.parse(arguments, 1))
        return options.status();
    const QString formatName =
        options.choice(QStringLiteral("format"), {QStringLiteral("pdf"), QStringLiteral("html"),
                                                  QStringLiteral("markdown"), QStringLiteral("jsonld")});
    if (formatName.isEmpty())
        return options.status();
    const QString output = options.value(QStringLiteral("output"));
    const ExportFormat format =
        options.isSet(QStringLiteral("format")) ? *exportFormatFromName(formatName) : formatFor(output);
    if (output.isEmpty()) {
        tell(QStringLiteral("variorum-cli: -o PATH says where to write"));
        return WrongUsage;
    }
    ExportOptions how;
    how.date = services::now();
    if (!readParts(options.value(QStringLiteral("with")), how))
        return WrongUsage;
    const bool folder = QFileInfo(output).isDir() || output.endsWith(QLatin1Char('/'));
    if (how.comparison && (folder || options.positional().size() < 2)) {
        tell(folder ? QStringLiteral("variorum-cli: a comparison goes into one document: -o has to name a file")
                    : QStringLiteral("variorum-cli: a comparison takes at least two articles"));
        return WrongUsage;
    }

    if (!folder && !spares(output, options.positional() + QStringList{context.libraryPath}))
        return SomeFailed;

    int status = AllDone;
    ArticleFinder finder(context);
    std::vector<ExportedArticle> articles;
    for (const QString &name : options.positional()) {
        const Result<FoundArticle> found = finder.find(name);
        if (!found) {
            complain(found.error());
            status = SomeFailed;
            continue;
        }
        if (!found->hasArticle()) {
            complain({ErrorCode::NoSuchArticle, {name}});
            status = SomeFailed;
            continue;
        }
        articles.push_back(
            exportedArticle(found->reading, found->index, found->notes, QFileInfo(found->path).fileName()));
    }
    if (articles.empty())
        return status;

    std::vector<Result<void>> written;
    if (folder) {
        const QDir target(output);
        if (!target.mkpath(QStringLiteral("."))) {
            complain({ErrorCode::FileNotWritable, {output}});
            return SomeFailed;
        }
        QStringList taken;
        for (const ExportedArticle &article : articles)
            written.push_back(
                writeOne(freshPath(target, exportFileName(article, format), taken), format, {article}, how));
    } else {
        written.push_back(writeOne(output, format, articles, how));
    }
    for (const Result<void> &one : written) {
        if (!one) {
            complain(one.error());
            status = SomeFailed;
        }
    }
    return status;
}

} // namespace variorum::cli
