// SPDX-License-Identifier: Apache-2.0
#include "app/cli/common.h"
#include "app/cli/figurejson.h"

#include <QJsonArray>

namespace variorum::cli {

namespace {

QJsonObject articleObject(const ReadArticle &read) {
    const QString &text = read.article.text;
    const CodePointIndex index(text);
    QJsonArray mentions;
    for (const Mention &mention : read.mentions) {
        const Span span = index.toCodePoints(mention.span);
        mentions.append(QJsonObject{{QStringLiteral("start"), span.begin},
                                    {QStringLiteral("end"), span.end},
                                    {QStringLiteral("text"), text.mid(mention.span.begin, mention.span.length())},
                                    {QStringLiteral("type"), entityTypeName(mention.type)},
                                    {QStringLiteral("entity"), mention.entity},
                                    {QStringLiteral("name"), mention.name},
                                    {QStringLiteral("confidence"), static_cast<double>(mention.confidence)}});
    }
    QJsonArray figures;
    for (const Figure &figure : read.figures)
        figures.append(figureJson(figure, text, index));
    return {{QStringLiteral("title"), read.article.title.isEmpty() ? QJsonValue() : QJsonValue(read.article.title)},
            {QStringLiteral("text"), text},
            {QStringLiteral("mentions"), mentions},
            {QStringLiteral("figures"), figures}};
}

} // namespace

int entitiesCommand(const Context &, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("entities")));
    options.add({QStringLiteral("format")}, QStringLiteral("json"), QStringLiteral("FORMAT"), QStringLiteral("json"));
    options.add(
        {QStringLiteral("lexicon")},
        QStringLiteral("a table of names of your own: CSV with name, type, aliases; may be given several times"),
        QStringLiteral("FILE"));
    if (!options.parse(arguments, 1))
        return options.status();
    if (options.choice(QStringLiteral("format"), {QStringLiteral("json")}).isEmpty())
        return options.status();
    const Result<ReadOptions> how = withNames(options.values(QStringLiteral("lexicon")));
    if (!how) {
        complain(how.error());
        return SomeFailed;
    }
    int status = AllDone;
    for (const QString &path : options.positional()) {
        const Result<PagePointer> page = loadPage(path);
        if (!page) {
            complain(page.error());
            status = SomeFailed;
            continue;
        }
        const ReadingPointer reading = read(*page, {}, *how);
        QJsonArray articles;
        for (const auto &article : reading->articles)
            articles.append(articleObject(*article));
        printJson({{QStringLiteral("page"), pageObject(**page, path)}, {QStringLiteral("articles"), articles}});
    }
    return status;
}

} // namespace variorum::cli
