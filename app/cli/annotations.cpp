// SPDX-License-Identifier: Apache-2.0
// annotations list, export and import.
#include "app/cli/annotationimport.h"
#include "app/cli/annotationtexts.h"
#include "app/cli/common.h"
#include "app/cli/libraryaccess.h"
#include "app/services.h"
#include "models/exporting/exporter.h"
#include "models/exporting/jsonldexport.h"

#include <algorithm>

namespace variorum::cli {

namespace {

/// The notes of the articles that are named, or of the whole library, by page and place. What is not there is said.
int collect(Library &library, const QStringList &names, std::vector<NotedPage> *pages) {
    int status = AllDone;
    const auto failed = [&status](const Error &error) {
        complain(error);
        status = SomeFailed;
    };
    if (names.isEmpty()) {
        for (const qint64 id : library.pagesWithNotes()) {
            Result<LibraryPage> page = readLibraryPage(library, id);
            if (!page) {
                failed(page.error());
                continue;
            }
            std::vector<Note> notes = page->notes;
            pages->push_back({page.take(), std::move(notes)});
        }
        return ended(library, status);
    }
    for (const QString &name : names) {
        Result<LibraryArticle> article = readLibraryArticle(library, name);
        if (!article) {
            failed(article.error());
            continue;
        }
        std::vector<Note> notes;
        for (const Note &note : article->page.notes) {
            if (notedPlace(article->page, note).index == article->index)
                notes.push_back(note);
        }
        pages->push_back({std::move(article->page), std::move(notes)});
    }
    return status;
}

int list(const Context &context, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("annotations")));
    options.add({QStringLiteral("format")}, QStringLiteral("text or json"), QStringLiteral("FORMAT"),
                QStringLiteral("text"));
    if (!options.parse(arguments, 0))
        return options.status();
    const QString format = options.choice(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")});
    if (format.isEmpty())
        return options.status();
    const auto library = openLibrary(context);
    if (!library) {
        complain(library.error());
        return SomeFailed;
    }
    std::vector<NotedPage> pages;
    const int status = collect(**library, options.positional(), &pages);
    for (const NotedPage &page : pages) {
        for (const Note &note : page.notes) {
            const QJsonObject object = annotationJson(page.page, note);
            if (format == QLatin1StringView("json"))
                printJson(object);
            else
                print(annotationLine(object));
        }
    }
    return status;
}

QByteArray jsonLd(const std::vector<NotedPage> &pages) {
    std::vector<QJsonObject> annotations;
    for (const NotedPage &page : pages) {
        for (const Note &note : page.notes)
            annotations.push_back(annotationObject(note, page.page.reading->page->sha256()));
    }
    return annotationCollection(annotations, QStringLiteral("Variorum"), services::now());
}

int exportNotes(const Context &context, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("annotations")));
    options.add({QStringLiteral("format")}, QStringLiteral("jsonld, csv or markdown"), QStringLiteral("FORMAT"),
                QStringLiteral("jsonld"));
    options.add({QStringLiteral("o"), QStringLiteral("output")},
                QStringLiteral("The file; standard output by default."), QStringLiteral("PATH"));
    if (!options.parse(arguments, 0))
        return options.status();
    const QString format = options.choice(
        QStringLiteral("format"), {QStringLiteral("jsonld"), QStringLiteral("csv"), QStringLiteral("markdown")});
    if (format.isEmpty())
        return options.status();
    const QString output = options.value(QStringLiteral("output"));
    if (!spares(output, {context.libraryPath}))
        return SomeFailed;
    const auto library = openLibrary(context);
    if (!library) {
        complain(library.error());
        return SomeFailed;
    }
    std::vector<NotedPage> pages;
    const int status = collect(**library, options.positional(), &pages);
    const QByteArray bytes = format == QLatin1StringView("jsonld") ? jsonLd(pages)
                             : format == QLatin1StringView("csv")  ? annotationsCsv(pages).toUtf8()
                                                                   : annotationsMarkdown(pages).toUtf8();
    if (output.isEmpty() || output == QLatin1StringView("-")) {
        printBytes(bytes);
    } else if (const Result<void> written = writeExport(output, bytes); !written) {
        complain(written.error());
        return SomeFailed;
    }
    return status;
}

int importNotes(const Context &context, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("annotations")));
    options.add({QStringLiteral("article")},
                QStringLiteral("Where annotations go that do not name a page of this library: they are found by their "
                               "words."),
                QStringLiteral("ARTICLE"));
    if (!options.parse(arguments, 1))
        return options.status();
    const auto library = openLibrary(context);
    if (!library) {
        complain(library.error());
        return SomeFailed;
    }
    qint64 fallback = 0;
    if (options.isSet(QStringLiteral("article"))) {
        const Result<LibraryArticle> article = readLibraryArticle(**library, options.value(QStringLiteral("article")));
        if (!article) {
            complain(article.error());
            return SomeFailed;
        }
        fallback = article->page.id;
    }
    int status = AllDone;
    for (const QString &path : options.positional())
        status = std::max(status, importNotesOf(**library, path, fallback));
    return status;
}

} // namespace

int annotationsCommand(const Context &context, const QStringList &arguments) {
    const QString what = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (what == QLatin1StringView("list"))
        return list(context, rest);
    if (what == QLatin1StringView("export"))
        return exportNotes(context, rest);
    if (what == QLatin1StringView("import"))
        return importNotes(context, rest);
    Options options(commandNamed(QLatin1StringView("annotations")));
    // What is missing is said; --help is answered.
    return options.parse(what.startsWith(u'-') ? arguments : QStringList(), 1) ? WrongUsage : options.status();
}

} // namespace variorum::cli
