// SPDX-License-Identifier: Apache-2.0
#include "app/cli/common.h"
#include "app/services.h"
#include "models/exporting/exporter.h"
#include "models/store/library.h"

#include <QFileInfo>

#include <algorithm>

namespace variorum::cli {

namespace {

/// An article by its number in the library, or the main one of a file.
Result<ExportedArticle> articleNamed(const Context &context, const QString &name) {
    if (QFileInfo::exists(name)) {
        const Result<PagePointer> page = loadPage(name);
        if (!page)
            return page.error();
        const ReadingPointer reading = read(*page, {}, {});
        if (reading->articles.empty())
            return Error{ErrorCode::NoSuchArticle, {name}};
        return exportedArticle(reading, 0, {}, QFileInfo(name).fileName());
    }
    bool number = false;
    const qint64 id = name.toLongLong(&number);
    if (!number)
        return Error{ErrorCode::FileMissing, {name}};
    const auto library = Library::open(context.libraryPath, services::migrations());
    if (!library)
        return library.error();
    const auto pageId = (*library)->pageOf(id);
    if (!pageId)
        return pageId.error();
    const auto page = (*library)->page(*pageId);
    if (!page)
        return page.error();
    const ReadingPointer reading = read(*page, (*library)->decisions(*pageId), {});
    const auto ids = (*library)->reconcile(*pageId, *reading);
    if (!ids)
        return ids.error();
    const auto at = std::find(ids->begin(), ids->end(), id);
    if (at == ids->end())
        return Error{ErrorCode::NoSuchArticle, {name}};
    return exportedArticle(reading, static_cast<std::size_t>(at - ids->begin()), {}, name);
}

} // namespace

int exportCommand(const Context &context, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("export")));
    options.add({QStringLiteral("format")}, QStringLiteral("pdf, html, markdown or jsonld"), QStringLiteral("FORMAT"),
                QStringLiteral("pdf"));
    options.add({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("The file to write."),
                QStringLiteral("PATH"));
    options.add({QStringLiteral("with")}, QStringLiteral("What goes in: notes, entities, figures, source."),
                QStringLiteral("PARTS"), QStringLiteral("notes,entities"));
    if (!options.parse(arguments, 1))
        return options.status();
    const QString name =
        options.choice(QStringLiteral("format"), {QStringLiteral("pdf"), QStringLiteral("html"),
                                                  QStringLiteral("markdown"), QStringLiteral("jsonld")});
    if (name.isEmpty())
        return options.status();
    if (!options.isSet(QStringLiteral("o"))) {
        tell(QStringLiteral("variorum-cli: export needs -o PATH"));
        return WrongUsage;
    }
    const QStringList parts = options.value(QStringLiteral("with")).split(u',', Qt::SkipEmptyParts);
    ExportOptions what;
    what.notes = parts.contains(QStringLiteral("notes"));
    what.entities = parts.contains(QStringLiteral("entities"));
    what.figures = parts.contains(QStringLiteral("figures"));
    what.source = parts.contains(QStringLiteral("source"));
    what.date = services::now();

    int status = AllDone;
    std::vector<ExportedArticle> articles;
    for (const QString &argument : options.positional()) {
        Result<ExportedArticle> article = articleNamed(context, argument);
        if (article) {
            articles.push_back(article.take());
        } else {
            complain(article.error());
            status = SomeFailed;
        }
    }
    if (articles.empty())
        return SomeFailed;
    const Result<QByteArray> bytes = exportDocument(*exportFormatFromName(name), articles, what);
    if (!bytes) {
        complain(bytes.error());
        return SomeFailed;
    }
    const QString path = options.value(QStringLiteral("o"));
    if (const Result<void> written = writeExport(path, *bytes); !written) {
        complain(written.error());
        return SomeFailed;
    }
    tell(path);
    return status;
}

} // namespace variorum::cli
