// SPDX-License-Identifier: Apache-2.0
// explain: what became of a character of a page, and why.
#include "app/cli/common.h"
#include "app/cli/interrupt.h"
#include "app/cli/libraryaccess.h"
#include "models/pipeline/explainjson.h"
#include "models/pipeline/explaintext.h"
#include "models/pipeline/readingjson.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace variorum::cli {

namespace {

/// A page and the path that it came from.
struct ExplainedPage {
    QString path;
    ReadingPointer reading; ///< none: cancelled
};

/// A file, or the page of an article of the library, with the decisions on it.
Result<ExplainedPage> pageNamed(const Context &context, const QString &name, const Progress &progress) {
    bool number = false;
    (void)name.toLongLong(&number);
    if (number && !QFileInfo::exists(name)) {
        const auto library = openLibrary(context);
        if (!library)
            return library.error();
        const Result<LibraryArticle> article = readLibraryArticle(**library, name);
        if (!article)
            return article.error();
        return ExplainedPage{article->page.path, article->page.reading};
    }
    const Result<PagePointer> page = loadPage(name);
    if (!page)
        return page.error();
    const Result<ReadOptions> how = withoutNames();
    if (!how)
        return how.error();
    return ExplainedPage{name, read(*page, {}, *how, progress)};
}

/// A number of characters, as an option gives it; -1 for what is none. What is beyond every page is the end of it.
Offset countOf(const QString &text) {
    const bool digits =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits)
        return -1;
    bool fits = false;
    const qlonglong number = text.toLongLong(&fits);
    constexpr qlonglong most = std::numeric_limits<Offset>::max();
    return static_cast<Offset>(fits ? std::min(number, most) : most);
}

void printText(const Reading &reading, const std::vector<Explanation> &parts) {
    bool first = true;
    for (const Explanation &part : parts) {
        QString text = first ? QString() : QStringLiteral("\n");
        first = false;
        const std::vector<ExplainedFact> facts =
            explainedFacts(reading, part, [](const QString &names) { return names; });
        constexpr qsizetype column = 18;
        for (const ExplainedFact &fact : facts) {
            text += (fact.label + u':').leftJustified(column) + fact.what.join(QStringLiteral(" · ")) + u'\n';
            if (!fact.reason.isEmpty())
                text += QString(column, u' ') + fact.reason + u'\n';
        }
        print(text);
    }
}

} // namespace

int explainCommand(const Context &context, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("explain")));
    options.add({QStringLiteral("offset")}, QStringLiteral("Which character of the page text, from 0."),
                QStringLiteral("N"));
    options.add({QStringLiteral("length")}, QStringLiteral("How many characters."), QStringLiteral("N"),
                QStringLiteral("1"));
    options.add({QStringLiteral("format")}, QStringLiteral("text or json"), QStringLiteral("FORMAT"),
                QStringLiteral("text"));
    if (!options.parse(arguments, 1, 1))
        return options.status();
    const QString format = options.choice(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")});
    if (format.isEmpty())
        return options.status();
    const Offset begin = countOf(options.value(QStringLiteral("offset")));
    const Offset length = countOf(options.value(QStringLiteral("length")));
    if (begin < 0 || length < 1) {
        tell(QStringLiteral("variorum-cli: explain takes --offset N from 0, and --length N from 1"));
        return WrongUsage;
    }
    const QString name = options.positional().front();
    const Interrupt interrupt;
    const Result<ExplainedPage> page = pageNamed(context, name, interrupt.progress());
    if (!page) {
        complain(page.error());
        return SomeFailed;
    }
    if (interrupt.happened() || !page->reading)
        return Interrupt::told();
    const Reading &reading = *page->reading;
    const Offset end = reading.page->codePoints.length();
    if (begin >= end) {
        complain({ErrorCode::OffsetOutside, {name, QString::number(end)}});
        return SomeFailed;
    }
    const Span wanted = reading.page->codePoints.toUnits(Span(begin, length < end - begin ? begin + length : end));
    const std::vector<Explanation> parts = explain(reading, wanted);
    if (format == QLatin1StringView("text")) {
        printText(reading, parts);
        return AllDone;
    }
    printJson(
        [&](JsonWriter &json) {
            json.key(QLatin1StringView("page"));
            json.value(pageJson(*reading.page, page->path));
            json.key(QLatin1StringView("source"));
            writeSpan(json, *reading.page, wanted);
            json.key(QLatin1StringView("parts"));
            json.beginArray();
            for (const Explanation &part : parts) {
                json.beginObject();
                writeExplanation(json, reading, part);
                json.endObject();
            }
            json.endArray();
        },
        interrupt.progress());
    return AllDone;
}

} // namespace variorum::cli
