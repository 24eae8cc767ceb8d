// SPDX-License-Identifier: Apache-2.0
#include "app/cli/common.h"

#include <QJsonArray>

namespace variorum::cli {

namespace {

QJsonValue orNull(const std::optional<double> &value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject figureObject(const Figure &figure, const QString &text, const CodePointIndex &index) {
    const Span span = index.toCodePoints(figure.span);
    const bool dated = figure.kind == FigureKind::Date || figure.kind == FigureKind::Duration;
    QJsonObject object{{QStringLiteral("start"), span.begin},
                       {QStringLiteral("end"), span.end},
                       {QStringLiteral("text"), text.mid(figure.span.begin, figure.span.length())},
                       {QStringLiteral("kind"), figureKindName(figure.kind)},
                       {QStringLiteral("value"),
                        dated ? (figure.iso.isEmpty() ? QJsonValue() : QJsonValue(figure.iso)) : orNull(figure.value)},
                       {QStringLiteral("valueMax"), orNull(figure.valueMax)},
                       {QStringLiteral("unit"), figure.unit.isEmpty() ? QJsonValue() : QJsonValue(figure.unit)},
                       {QStringLiteral("approximate"), figure.approximate}};
    const bool bounded = figure.bound != Bound::None;
    object.insert(QStringLiteral("bound"),
                  !bounded
                      ? QJsonValue()
                      : QJsonValue(figure.bound == Bound::Minimum ? QStringLiteral("min") : QStringLiteral("max")));
    if (!figure.resolved.isEmpty())
        object.insert(QStringLiteral("resolved"), figure.resolved);
    return object;
}

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
        figures.append(figureObject(figure, text, index));
    return {{QStringLiteral("title"), read.article.title.isEmpty() ? QJsonValue() : QJsonValue(read.article.title)},
            {QStringLiteral("text"), text},
            {QStringLiteral("mentions"), mentions},
            {QStringLiteral("figures"), figures}};
}

} // namespace

int entitiesCommand(const Context &, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("entities")));
    options.add({QStringLiteral("format")}, QStringLiteral("json"), QStringLiteral("FORMAT"), QStringLiteral("json"));
    if (!options.parse(arguments, 1))
        return options.status();
    if (options.choice(QStringLiteral("format"), {QStringLiteral("json")}).isEmpty())
        return options.status();
    const Result<ReadOptions> how = withNames();
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
