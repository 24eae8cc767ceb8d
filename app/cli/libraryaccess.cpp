// SPDX-License-Identifier: Apache-2.0
#include "app/cli/libraryaccess.h"

#include "app/cli/common.h"
#include "app/services.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace variorum::cli {

Result<std::unique_ptr<Library>> openLibrary(const Context &context) {
    return Library::open(context.libraryPath, services::migrations());
}

int ended(const Library &library, int status) {
    const std::optional<Error> &trouble = library.trouble() ? library.trouble() : library.cacheTrouble();
    if (status != AllDone || !trouble)
        return status;
    complain(*trouble);
    return SomeFailed;
}

void refreshRows(Library &library, const Progress &progress) {
    const Result<ReadOptions> how = withoutNames();
    if (!how)
        return complain(how.error()); // the rows stay stale, and are tried again
    const std::vector<qint64> stale = library.stale();
    for (std::size_t i = 0; i < stale.size() && !progress.cancelled() && !library.trouble(); ++i) {
        if (stale.size() > 20 && i % 20 == 0)
            tell(QStringLiteral("reading again: %1 of %2").arg(i).arg(stale.size()));
        if (const auto page = library.page(stale[i])) {
            const Decisions decisions = library.decisions(stale[i]);
            const ReadingPointer reading = library.trouble() ? nullptr : read(*page, decisions, *how, progress);
            if (reading)
                (void)library.reconcile(stale[i], *reading);
        }
    }
}

/// Every tenth of the work is told, so that what is quick says nothing.
static Result<void> told(const QString &what, const Progress &progress,
                         const std::function<Result<void>(const Progress &)> &work) {
    int told = 0;
    Progress saying;
    saying = Progress([&](double fraction) {
        if (progress.cancelled())
            saying.cancel();
        const int tenth = static_cast<int>(fraction * 10);
        if (tenth > told && tenth < 10)
            tell(QStringLiteral("%1: %2 %").arg(what).arg(tenth * 10));
        told = std::max(told, tenth);
    });
    return work(saying);
}

Result<void> updateIndex(Library &library, const Progress &progress) {
    return told(QStringLiteral("indexing"), progress,
                [&library](const Progress &saying) { return library.updateIndex(saying); });
}

Result<void> updateNames(Library &library, const Progress &progress) {
    const Result<ReadOptions> how = withOwnNames();
    if (!how)
        return how.error();
    return told(QStringLiteral("looking for names"), progress,
                [&library, &how](const Progress &saying) { return library.updateNames(*how, saying); });
}

Result<void> refreshLibrary(Library &library, const Progress &progress) {
    refreshRows(library, progress);
    if (progress.cancelled())
        return Error{ErrorCode::Cancelled, {library.path()}};
    return updateIndex(library, progress);
}

Result<ReadOptions> withOwnNames() {
    Result<ReadOptions> how = withNames();
    if (!how)
        return how;
    // Names that cannot be read are told, and are no reason to read nothing.
    const auto lexicon = services::ownLexicon();
    if (lexicon)
        how->lexicon = *lexicon;
    else
        complain(lexicon.error());
    return how;
}

Result<LibraryPage> readLibraryPage(Library &library, qint64 page) {
    LibraryPage made;
    made.id = page;
    made.path = library.pagePath(page);
    const Result<PagePointer> text = library.page(page);
    if (!text)
        return text.error();
    Result<ReadOptions> how = withOwnNames();
    if (!how)
        return how.error();
    Result<NameCorrections> corrections = library.nameCorrections(page);
    if (!corrections)
        return corrections.error();
    how->corrections = corrections.take();
    const Decisions decisions = library.decisions(page);
    if (const std::optional<Error> &trouble = library.trouble())
        return *trouble; // not as if nothing had been decided
    made.reading = read(*text, decisions, *how);
    Result<std::vector<qint64>> articles = library.reconcile(page, *made.reading);
    if (!articles)
        return articles.error();
    made.articles = articles.take();
    Result<std::vector<Note>> notes = library.notes(page);
    if (!notes)
        return notes.error();
    made.notes = notes.take();
    return made;
}

ExportedArticle LibraryArticle::exported() const {
    return exportedArticle(page.reading, index, page.notes, QFileInfo(page.path).fileName());
}

Result<LibraryArticle> readLibraryArticle(Library &library, const QString &name) {
    bool number = false;
    LibraryArticle article;
    article.id = name.toLongLong(&number);
    if (!number)
        return Error{ErrorCode::NoSuchArticle, {name}};
    const Result<qint64> page = library.pageOf(article.id);
    if (!page)
        return page.error();
    Result<LibraryPage> read = readLibraryPage(library, *page);
    if (!read)
        return read.error();
    article.page = read.take();
    const auto &ids = article.page.articles;
    const auto at = std::find(ids.begin(), ids.end(), article.id);
    if (at == ids.end())
        return Error{ErrorCode::NoSuchArticle, {name}};
    article.index = static_cast<std::size_t>(at - ids.begin());
    return article;
}

NotedPlace notedPlace(const LibraryPage &page, const Note &note) {
    const Page &text = *page.reading->page;
    const AnchorPlace place = placeOf(note.anchor, text.text, text.codePoints);
    for (std::size_t i = 0; place.ok && i < page.reading->articles.size(); ++i) {
        const NoteProjection projection = project(place, page.reading->articles[i]->article.map);
        if (!projection.hidden)
            return {i, projection.text, false};
    }
    return {};
}

QJsonObject annotationJson(const LibraryPage &page, const Note &note) {
    const NotedPlace place = notedPlace(page, note);
    QJsonObject object{{QStringLiteral("annotation"), note.id}, {QStringLiteral("article"), QJsonValue()},
                       {QStringLiteral("title"), QJsonValue()}, {QStringLiteral("start"), QJsonValue()},
                       {QStringLiteral("end"), QJsonValue()},   {QStringLiteral("quote"), note.anchor.exact}};
    if (place.index < page.articles.size()) {
        const Article &article = page.reading->articles[place.index]->article;
        object[QLatin1StringView("article")] = page.articles[place.index];
        object[QLatin1StringView("title")] = article.title.isEmpty() ? QJsonValue() : QJsonValue(article.title);
        if (!place.hidden) {
            const Span span = CodePointIndex(article.text).toCodePoints(place.text);
            object[QLatin1StringView("start")] = span.begin;
            object[QLatin1StringView("end")] = span.end;
            object[QLatin1StringView("quote")] = article.text.mid(place.text.begin, place.text.length());
        }
    }
    const Span source = note.anchor.codePoints;
    object.insert(QStringLiteral("hidden"), place.hidden);
    object.insert(QStringLiteral("page"), page.id);
    object.insert(QStringLiteral("source"), QJsonArray{source.begin, source.end});
    object.insert(QStringLiteral("exact"), note.anchor.exact);
    object.insert(QStringLiteral("note"), note.body);
    object.insert(QStringLiteral("tags"), QJsonArray::fromStringList(note.tags));
    object.insert(QStringLiteral("color"), noteColourName(note.colour));
    object.insert(QStringLiteral("author"), note.author);
    object.insert(QStringLiteral("created"), note.created);
    object.insert(QStringLiteral("modified"), note.modified);
    return object;
}

} // namespace variorum::cli
