// SPDX-License-Identifier: Apache-2.0
// annotate: a note on words of an article of the library.
#include "app/cli/common.h"
#include "app/cli/libraryaccess.h"
#include "app/services.h"

#include <QUuid>

#include <algorithm>

namespace variorum::cli {

namespace {

/// The n-th place (from 1) of words in a clean text; empty where there is none.
Span occurrence(const QString &text, const QString &quote, int n) {
    qsizetype at = -1;
    for (int i = 0; i < n; ++i) {
        at = text.indexOf(quote, at + 1);
        if (at < 0)
            return {};
    }
    return {at, at + quote.size()};
}

/// The words as they are written, else in another script, width or case. Errors name the article: QuoteNotFound,
/// QuoteTooFew.
Result<Span> quotedSpan(const QString &text, const QString &quote, int n, const QString &article) {
    qsizetype places = 0;
    for (const bool fold : {false, true}) {
        const QString where = fold ? folded(text) : text;
        const QString what = fold ? folded(quote) : quote;
        if (const Span found = occurrence(where, what, n); !found.isEmpty())
            return found;
        places = std::max(places, where.count(what));
    }
    if (places == 0)
        return Error{ErrorCode::QuoteNotFound, {article}};
    return Error{ErrorCode::QuoteTooFew, {article, QString::number(places)}};
}

} // namespace

int annotateCommand(const Context &context, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("annotate")));
    options.add({QStringLiteral("quote")}, QStringLiteral("The words, as the clean article has them."),
                QStringLiteral("TEXT"));
    options.add({QStringLiteral("occurrence")}, QStringLiteral("Which of several places, from 1."), QStringLiteral("N"),
                QStringLiteral("1"));
    options.add({QStringLiteral("note")}, QStringLiteral("What to write there."), QStringLiteral("TEXT"));
    options.add({QStringLiteral("tag")}, QStringLiteral("A tag (repeatable)."), QStringLiteral("TAG"));
    options.add({QStringLiteral("color"), QStringLiteral("colour")},
                QStringLiteral("yellow, green, blue, pink or orange"), QStringLiteral("NAME"),
                QStringLiteral("yellow"));
    if (!options.parse(arguments, 1, 1))
        return options.status();
    const QString quote = options.value(QStringLiteral("quote"));
    bool isNumber = false;
    const int which = options.value(QStringLiteral("occurrence")).toInt(&isNumber);
    Note note;
    if (quote.isEmpty() || !isNumber || which < 1 ||
        !noteColourFromName(options.value(QStringLiteral("color")), &note.colour)) {
        tell(
            QStringLiteral("variorum-cli: annotate takes --quote TEXT, --occurrence from 1, and --color yellow, green, "
                           "blue, pink or orange"));
        return WrongUsage;
    }

    const auto library = openLibrary(context);
    if (!library) {
        complain(library.error());
        return SomeFailed;
    }
    Result<LibraryArticle> article = readLibraryArticle(**library, options.positional().front());
    if (!article) {
        complain(article.error());
        return SomeFailed;
    }
    const Article &clean = article->read().article;
    const Result<Span> text = quotedSpan(clean.text, quote, which, options.positional().front());
    if (!text) {
        complain(text.error());
        return SomeFailed;
    }
    const Page &page = *article->page.reading->page;
    note.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    note.anchor = anchorAt(page.text, page.codePoints, clean.map.toBase(*text));
    note.body = options.value(QStringLiteral("note"));
    note.tags = options.values(QStringLiteral("tag"));
    note.author = services::authorName();
    note.created = note.modified = services::now();
    if (const Result<void> stored = (*library)->putNote(article->page.id, note); !stored) {
        complain(stored.error());
        return SomeFailed;
    }
    printJson(annotationJson(article->page, note));
    return AllDone;
}

} // namespace variorum::cli
