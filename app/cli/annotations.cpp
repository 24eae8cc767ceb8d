// SPDX-License-Identifier: Apache-2.0
// annotations list, export and import.
#include "app/cli/annotationtexts.h"
#include "app/cli/common.h"
#include "app/cli/libraryaccess.h"
#include "app/services.h"
#include "models/exporting/exporter.h"
#include "models/exporting/jsonldexport.h"
#include "models/exporting/jsonldimport.h"
#include "models/store/inputfile.h"

#include <QJsonDocument>

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
        return status;
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
            annotations.push_back(annotationObject(note, page.page.reading->page->sha256));
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
    const QString output = options.value(QStringLiteral("output"));
    if (output.isEmpty()) {
        print(QString::fromUtf8(bytes));
    } else if (const Result<void> written = writeExport(output, bytes); !written) {
        complain(written.error());
        return SomeFailed;
    }
    return status;
}

/// Puts the notes of a file into the library, the notes of one page in one transaction.
class Importer {
public:
    Importer(Library &library, qint64 fallbackPage) : m_library(library), m_fallback(fallbackPage) {}

    int run(const QString &path) {
        const Result<QByteArray> bytes = readInputFile(path);
        if (!bytes) {
            complain(bytes.error());
            return SomeFailed;
        }
        std::optional<std::vector<ReadNote>> notes = notesFromJsonLd(*bytes);
        if (!notes) {
            tell(QStringLiteral("variorum-cli: %1: this is not JSON").arg(path));
            return SomeFailed;
        }
        const auto byPage = [this](const ReadNote &a, const ReadNote &b) { return pageOf(a) < pageOf(b); };
        std::stable_sort(notes->begin(), notes->end(), byPage);
        int status = AllDone;
        for (auto first = notes->begin(); first != notes->end();) {
            const qint64 page = pageOf(*first);
            const auto last =
                std::find_if(first, notes->end(), [this, page](const ReadNote &note) { return pageOf(note) != page; });
            const bool taken = page != 0 && putAll(page, {first, last});
            if (page == 0)
                tell(QStringLiteral("variorum-cli: %1: %2 of its annotations stand on pages that the library does not "
                                    "have")
                         .arg(path)
                         .arg(last - first));
            if (!taken)
                status = SomeFailed;
            first = last;
        }
        return status;
    }

private:
    qint64 pageOf(const ReadNote &note) const {
        return note.pageSha256.isEmpty() ? m_fallback : m_library.find(note.pageSha256).page;
    }

    bool putAll(qint64 page, const std::vector<ReadNote> &notes) {
        Result<LibraryPage> read = readLibraryPage(m_library, page);
        if (!read) {
            complain(read.error());
            return false;
        }
        const Page &text = *read->reading->page;
        AnchorFinder finder(text.text, text.codePoints);
        std::vector<Note> changed;
        std::vector<std::pair<QString, const char *>> said;
        for (const ReadNote &given : notes) {
            Note note = given.note;
            const auto held = std::find_if(read->notes.begin(), read->notes.end(),
                                           [&note](const Note &other) { return other.id == note.id; });
            // Where the words are found they are anchored as this page has them; else the note is kept as it came.
            if (const AnchorPlace place = finder.place(note.anchor); place.ok)
                note.anchor = anchorAt(text.text, text.codePoints, place.units);
            const bool older = held != read->notes.end() && note.modified < held->modified;
            const bool same = held != read->notes.end() && *held == note;
            said.emplace_back(note.id, older || same ? "unchanged" : held == read->notes.end() ? "added" : "updated");
            if (!older && !same)
                changed.push_back(std::move(note));
        }
        if (!changed.empty()) {
            if (const Result<void> stored = m_library.putNotes(page, changed); !stored) {
                complain(stored.error());
                return false;
            }
        }
        for (const auto &line : said)
            printJson({{QStringLiteral("annotation"), line.first},
                       {QStringLiteral("page"), page},
                       {QStringLiteral("status"), QLatin1StringView(line.second)}});
        return true;
    }

    Library &m_library;
    qint64 m_fallback;
};

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
        status = std::max(status, Importer(**library, fallback).run(path));
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
