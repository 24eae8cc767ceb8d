// SPDX-License-Identifier: Apache-2.0
// import, list and show: the commands that work on the library.
#include "models/store/library.h"
#include "app/cli/common.h"
#include "app/services.h"
#include "models/pipeline/readingjson.h"
#include "models/store/inputfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace variorum::cli {

namespace {

Result<std::unique_ptr<Library>> opened(const Context &context) {
    return Library::open(context.libraryPath, services::migrations());
}

/// The files that a path means: itself, or in a folder all that may be pages, sorted.
QStringList filesOf(const QString &path) {
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    QDirIterator walk(path, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = walk.next();
        const QString suffix = QFileInfo(file).suffix().toLower();
        if (suffix.isEmpty() || suffix == QLatin1StringView("txt") || suffix == QLatin1StringView("text"))
            files.append(file);
    }
    files.sort();
    return files;
}

QJsonArray numbers(const std::vector<qint64> &values) {
    QJsonArray array;
    for (const qint64 value : values)
        array.append(value);
    return array;
}

Result<ImportOutcome> importFile(Library &library, const QString &path) {
    const Result<QByteArray> bytes = readInputFile(path);
    if (!bytes)
        return bytes.error();
    const Result<PagePointer> page = readPage(*bytes, path);
    if (!page)
        return page.error();
    if (ImportOutcome there = library.find((*page)->sha256); there.page != 0)
        return there;
    return library.importPage(*bytes, *read(*page, {}, {}), path, services::now());
}

/// Reads again what the rules have changed since it was listed.
void refresh(Library &library) {
    const std::vector<qint64> stale = library.stale();
    for (std::size_t i = 0; i < stale.size(); ++i) {
        if (stale.size() > 20 && i % 20 == 0)
            tell(QStringLiteral("reading again: %1 of %2").arg(i).arg(stale.size()));
        if (const auto page = library.page(stale[i]))
            (void)library.reconcile(stale[i], *read(*page, library.decisions(stale[i]), {}));
    }
}

} // namespace

int importCommand(const Context &context, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("import")));
    if (!options.parse(arguments, 1))
        return options.status();
    const auto library = opened(context);
    if (!library) {
        complain(library.error());
        return SomeFailed;
    }
    QStringList files;
    for (const QString &path : options.positional())
        files += filesOf(path);
    int status = AllDone;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (files.size() > 1)
            tell(QStringLiteral("%1/%2 %3").arg(i + 1).arg(files.size()).arg(files[i]));
        const Result<ImportOutcome> outcome = importFile(**library, files[i]);
        if (!outcome) {
            complain(outcome.error());
            status = SomeFailed;
            continue;
        }
        printJson({{QStringLiteral("page"), outcome->page},
                   {QStringLiteral("path"), files[i]},
                   {QStringLiteral("articles"), numbers(outcome->articles)},
                   {QStringLiteral("skipped"), outcome->skipped}});
    }
    return status;
}

int listCommand(const Context &context, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("list")));
    options.add({QStringLiteral("format")}, QStringLiteral("text or json"), QStringLiteral("FORMAT"),
                QStringLiteral("text"));
    if (!options.parse(arguments, 0, 0))
        return options.status();
    const QString format = options.choice(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")});
    if (format.isEmpty())
        return options.status();
    const auto library = opened(context);
    if (!library) {
        complain(library.error());
        return SomeFailed;
    }
    refresh(**library);
    const auto rows = (*library)->articles();
    if (!rows) {
        complain(rows.error());
        return SomeFailed;
    }
    const auto orNull = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    for (const ArticleRow &row : *rows) {
        if (format == QLatin1StringView("json")) {
            printJson({{QStringLiteral("article"), row.article},
                       {QStringLiteral("page"), row.page},
                       {QStringLiteral("title"), orNull(row.title)},
                       {QStringLiteral("byline"), orNull(row.byline)},
                       {QStringLiteral("publisher"), orNull(row.publisher)},
                       {QStringLiteral("published"), orNull(row.published)},
                       {QStringLiteral("script"), orNull(row.script)},
                       {QStringLiteral("characters"), row.characters},
                       {QStringLiteral("edits"), row.edits},
                       {QStringLiteral("path"), row.path},
                       {QStringLiteral("imported"), row.imported}});
        } else {
            const QString origin = QStringList{row.publisher, row.byline, row.published}
                                       .filter(QRegularExpression(QStringLiteral(".")))
                                       .join(QStringLiteral(" · "));
            print(QStringLiteral("%1\t%2\t%3\t%4 characters, %5 changes\n")
                      .arg(QString::number(row.article), row.title.isEmpty() ? QStringLiteral("—") : row.title, origin)
                      .arg(row.characters)
                      .arg(row.edits));
        }
    }
    return AllDone;
}

int showCommand(const Context &context, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("show")));
    options.add({QStringLiteral("format")}, QStringLiteral("text, markdown or json"), QStringLiteral("FORMAT"),
                QStringLiteral("text"));
    if (!options.parse(arguments, 1, 1))
        return options.status();
    const QString format = options.choice(QStringLiteral("format"),
                                          {QStringLiteral("text"), QStringLiteral("markdown"), QStringLiteral("json")});
    if (format.isEmpty())
        return options.status();
    const auto library = opened(context);
    if (!library) {
        complain(library.error());
        return SomeFailed;
    }
    bool number = false;
    const qint64 id = options.positional().front().toLongLong(&number);
    const auto pageId =
        number ? (*library)->pageOf(id) : Result<qint64>(Error{ErrorCode::NoSuchArticle, options.positional()});
    if (!pageId) {
        complain(pageId.error());
        return SomeFailed;
    }
    const auto page = (*library)->page(*pageId);
    if (!page) {
        complain(page.error());
        return SomeFailed;
    }
    const ReadingPointer reading = read(*page, (*library)->decisions(*pageId), {});
    const auto ids = (*library)->reconcile(*pageId, *reading);
    if (!ids) {
        complain(ids.error());
        return SomeFailed;
    }
    // Of a page with several articles, only the one that was asked for.
    Reading one = *reading;
    const auto at = std::find(ids->begin(), ids->end(), id);
    one.articles.clear();
    if (at != ids->end())
        one.articles.push_back(reading->articles[static_cast<std::size_t>(at - ids->begin())]);
    if (format == QLatin1StringView("json")) {
        printJson(readingJson(one, options.positional().front(), false));
    } else if (format == QLatin1StringView("markdown")) {
        print(readingMarkdown(one));
    } else {
        for (const auto &article : one.articles)
            print(article->article.text + u'\n');
    }
    return AllDone;
}

} // namespace variorum::cli
