// SPDX-License-Identifier: Apache-2.0
// import, list and show: the commands that work on the library.
#include "app/cli/common.h"
#include "app/cli/interrupt.h"
#include "app/cli/libraryaccess.h"
#include "app/services.h"
#include "models/article/publishedtext.h"
#include "models/base/chinese.h"
#include "models/exporting/exporter.h"
#include "models/pipeline/readingjson.h"
#include "models/store/importer.h"
#include "models/store/inputfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace variorum::cli {

namespace {

QJsonArray numbers(const std::vector<qint64> &values) {
    QJsonArray array;
    for (const qint64 value : values)
        array.append(value);
    return array;
}

/// What `clean` prints, with this article of its page only and the notes that stand in it.
void writeArticle(JsonWriter &json, const LibraryArticle &article, const QString &name) {
    Reading one = *article.page.reading;
    one.articles = {article.page.reading->articles[article.index]};
    writeReading(json, one, name, false);
    json.key(QLatin1StringView("annotations"));
    json.beginArray();
    for (const Note &note : article.page.notes) {
        if (notedPlace(article.page, note).index == article.index)
            json.value(annotationJson(article.page, note));
    }
    json.endArray();
}

} // namespace

int importCommand(const Context &context, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("import")));
    if (!options.parse(arguments, 1))
        return options.status();
    const auto library = openLibrary(context);
    if (!library) {
        complain(library.error());
        return SomeFailed;
    }
    if ((*library)->isReadOnly()) {
        complain({ErrorCode::LibraryReadOnly, {context.libraryPath}});
        return SomeFailed;
    }
    const Result<ReadOptions> how = withoutNames();
    if (!how) {
        complain(how.error());
        return SomeFailed;
    }
    int status = AllDone;
    QStringList files;
    for (const QString &path : options.positional()) {
        const QStringList found = pageFilesIn(path);
        if (found.isEmpty() && !QFileInfo(path).isReadable()) {
            complain({ErrorCode::FileNotReadable, {path}});
            status = SomeFailed;
        } else if (found.isEmpty()) {
            tell(QStringLiteral("%1: there is no page in this folder").arg(path));
        }
        files += found;
    }
    const Interrupt interrupt;
    std::vector<ImportSource> sources;
    for (const QString &file : files)
        sources.push_back({file});
    Importer importer(**library, std::move(sources), *how, interrupt.progress());
    qsizetype done = 0;
    for (qsizetype i = 0; i < files.size() && !interrupt.happened(); ++i) {
        if (files.size() > 1)
            tell(QStringLiteral("%1/%2 %3").arg(i + 1).arg(files.size()).arg(files[i]));
        const Result<ImportOutcome> outcome = importer.next(services::now());
        if (!outcome && outcome.error().code == ErrorCode::Cancelled)
            break;
        if (!outcome) {
            complain(outcome.error());
            status = SomeFailed;
            // What stands in the library's way stands in that of every file.
            if (outcome.error().arguments.value(0) != context.libraryPath)
                continue;
            if (files.size() > 1)
                tell(QStringLiteral("%1 of %2 files are in the library").arg(done).arg(files.size()));
            return status;
        }
        ++done;
        printJson({{QStringLiteral("page"), outcome->page},
                   {QStringLiteral("path"), files[i]},
                   {QStringLiteral("articles"), numbers(outcome->articles)},
                   {QStringLiteral("skipped"), outcome->skipped}});
        flush();
    }
    if (interrupt.happened())
        return Interrupt::told(QStringLiteral("%1 of %2 files are in the library").arg(done).arg(files.size()));
    // What is not indexed now is when it is first searched.
    (void)updateIndex(**library, interrupt.progress());
    return ended(**library, status);
}

namespace {

/// Which articles are to be listed: those that are in all of some collections and have all of some tags. Script, width
/// and case do not matter; where no collection has the very name, one that differs in those has.
class ListFilter {
public:
    /// The name of a collection that there is not.
    [[nodiscard]] std::optional<QString> take(const QStringList &names, const QStringList &tags,
                                              const std::vector<Collection> &collections) {
        for (const QString &name : names) {
            const auto named = [&collections](const auto &same) {
                return std::find_if(collections.begin(), collections.end(), same);
            };
            auto found = named([&name](const Collection &one) { return one.name == name; });
            if (found == collections.end())
                found = named([&name](const Collection &one) { return folded(one.name) == folded(name); });
            if (found == collections.end())
                return name;
            m_collections.push_back(found->id);
        }
        for (const QString &tag : tags)
            m_tags << folded(tag);
        return std::nullopt;
    }

    [[nodiscard]] bool passes(const ArticleRow &row) const {
        QStringList tags;
        for (const QString &tag : row.tags)
            tags << folded(tag);
        return std::all_of(m_collections.begin(), m_collections.end(),
                           [&row](qint64 id) {
                               return std::binary_search(row.collections.begin(), row.collections.end(), id);
                           }) &&
               std::all_of(m_tags.begin(), m_tags.end(), [&tags](const QString &tag) { return tags.contains(tag); });
    }

private:
    std::vector<qint64> m_collections;
    QStringList m_tags; ///< folded
};

} // namespace

int listCommand(const Context &context, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("list")));
    options.add({QStringLiteral("format")}, QStringLiteral("text or json"), QStringLiteral("FORMAT"),
                QStringLiteral("text"));
    const QString collection = QStringLiteral("collection"), tag = QStringLiteral("tag");
    options.add({collection}, QStringLiteral("only what is in this collection"), QStringLiteral("NAME"));
    options.add({tag}, QStringLiteral("only what the analyst has given this tag"), QStringLiteral("TAG"));
    if (!options.parse(arguments, 0, 0))
        return options.status();
    const QString format = options.choice(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")});
    if (format.isEmpty())
        return options.status();
    const auto library = openLibrary(context);
    if (!library) {
        complain(library.error());
        return SomeFailed;
    }
    const auto collections = (*library)->collections();
    if (!collections) {
        complain(collections.error());
        return SomeFailed;
    }
    ListFilter filter;
    if (const auto missing = filter.take(options.values(collection), options.values(tag), *collections)) {
        tell(QStringLiteral("variorum-cli: %1: the library has no such collection").arg(*missing));
        return SomeFailed;
    }
    refreshRows(**library, {});
    const auto rows = (*library)->articles();
    if (!rows) {
        complain(rows.error());
        return SomeFailed;
    }
    const auto orNull = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    for (const ArticleRow &row : *rows) {
        if (!filter.passes(row))
            continue;
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
                       {QStringLiteral("annotations"), row.notes},
                       {QStringLiteral("binned"), row.binned},
                       {QStringLiteral("path"), row.path},
                       {QStringLiteral("imported"), row.imported}});
        } else {
            const QString origin = QStringList{row.publisher, row.byline, publishedText(row.published)}
                                       .filter(QRegularExpression(QStringLiteral(".")))
                                       .join(QStringLiteral(" · "));
            print(QStringLiteral("%1\t%2\t%3\t%4 characters, %5 changes, %6 notes\n")
                      .arg(QString::number(row.article), articleTitle(row), origin)
                      .arg(row.characters)
                      .arg(row.edits)
                      .arg(row.notes));
        }
    }
    return ended(**library, AllDone);
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
    const auto library = openLibrary(context);
    if (!library) {
        complain(library.error());
        return SomeFailed;
    }
    const Result<LibraryArticle> article = readLibraryArticle(**library, options.positional().front());
    if (!article) {
        complain(article.error());
        return SomeFailed;
    }
    if (format == QLatin1StringView("json")) {
        printJson([&](JsonWriter &json) { writeArticle(json, *article, options.positional().front()); }, {});
        return AllDone;
    }
    if (format == QLatin1StringView("text")) {
        print(article->read().article.text + u'\n');
        return AllDone;
    }
    ExportOptions how;
    how.entities = false;
    const Result<QByteArray> markdown = exportDocument(ExportFormat::Markdown, {article->exported()}, how);
    if (!markdown) {
        complain(markdown.error());
        return SomeFailed;
    }
    print(QString::fromUtf8(*markdown));
    return AllDone;
}

} // namespace variorum::cli
