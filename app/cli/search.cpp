// SPDX-License-Identifier: Apache-2.0
#include "app/cli/common.h"
#include "app/cli/interrupt.h"
#include "app/cli/libraryaccess.h"
#include "models/base/codepoints.h"
#include "models/search/query.h"

#include <QJsonArray>

namespace variorum::cli {

namespace {

QJsonArray rangesJson(const QString &text, const std::vector<Span> &spans) {
    const CodePointIndex index(text);
    QJsonArray array;
    for (const Span units : spans) {
        const Span span = index.toCodePoints(units);
        array.append(QJsonArray{span.begin, span.end});
    }
    return array;
}

QJsonObject hitJson(const SearchHit &hit) {
    return {{QStringLiteral("article"), hit.article},
            {QStringLiteral("annotation"), hit.annotation.isEmpty() ? QJsonValue() : QJsonValue(hit.annotation)},
            {QStringLiteral("title"), hit.title.isEmpty() ? QJsonValue() : QJsonValue(hit.title)},
            {QStringLiteral("snippet"), hit.snippet},
            {QStringLiteral("ranges"), rangesJson(hit.snippet, hit.ranges)},
            {QStringLiteral("score"), hit.score}};
}

/// With what was found between square brackets.
QString marked(const QString &text, const std::vector<Span> &spans) {
    QString out;
    Offset at = 0;
    for (const Span span : spans) {
        out += QStringView(text).mid(at, span.begin - at);
        out += u'[' + QStringView(text).mid(span.begin, span.length()).toString() + u']';
        at = span.end;
    }
    return out + text.mid(at);
}

void printHit(const SearchHit &hit) {
    print(QStringLiteral("%1\t%2\n\t%3%4\n")
              .arg(QString::number(hit.article), hit.title.isEmpty() ? QStringLiteral("—") : hit.title,
                   hit.annotation.isEmpty() ? QString() : QStringLiteral("note: "), marked(hit.snippet, hit.ranges)));
}

/// `-source:江声` leaves out what a filter or a word finds, and is no option.
QStringList withMinuses(const QStringList &arguments) {
    QStringList options, words;
    for (const QString &argument : arguments) {
        const bool minus = argument.size() > 2 && argument.startsWith(u'-') && argument.at(1) != u'-';
        (minus ? words : options) << argument;
    }
    if (!words.isEmpty() && !options.contains(QStringLiteral("--")))
        options << QStringLiteral("--");
    return options + words;
}

} // namespace

int searchCommand(const Context &context, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("search")));
    options.add({QStringLiteral("format")}, QStringLiteral("text or json"), QStringLiteral("FORMAT"),
                QStringLiteral("text"));
    options.add({QStringLiteral("sort")}, QStringLiteral("relevance (best first) or date (newest first)"),
                QStringLiteral("ORDER"), QStringLiteral("relevance"));
    options.add({QStringLiteral("limit")}, QStringLiteral("print the first N only"), QStringLiteral("N"));
    options.add({QStringLiteral("bin")}, QStringLiteral("look in the bin instead"));
    if (!options.parse(withMinuses(arguments), 1))
        return options.status();
    const QString format = options.choice(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")});
    const QString sort = format.isEmpty() ? QString()
                                          : options.choice(QStringLiteral("sort"),
                                                           {QStringLiteral("relevance"), QStringLiteral("date")});
    if (sort.isEmpty())
        return options.status();
    SearchOptions how;
    how.order = sort == QLatin1StringView("date") ? SearchOrder::Date : SearchOrder::Relevance;
    how.binned = options.isSet(QStringLiteral("bin"));
    if (options.isSet(QStringLiteral("limit"))) {
        bool number = false;
        how.limit = options.value(QStringLiteral("limit")).toInt(&number);
        if (!number || how.limit < 1) {
            tell(QStringLiteral("variorum-cli: --limit takes a number from 1"));
            return WrongUsage;
        }
    }
    const ParsedQuery parsed = parseQuery(options.positional().join(u' '));
    if (parsed.fault) {
        tell(QStringLiteral("variorum-cli: ") + faultText(*parsed.fault));
        return WrongUsage;
    }
    const auto library = openLibrary(context);
    if (!library) {
        complain(library.error());
        return SomeFailed;
    }
    const Interrupt interrupt;
    Result<void> prepared = refreshLibrary(**library, interrupt.progress());
    if (prepared && asksForNames(parsed.query))
        prepared = updateNames(**library, interrupt.progress());
    const Result<SearchResult> found =
        prepared ? (*library)->search(parsed.query, how, interrupt.progress()) : Result<SearchResult>(prepared.error());
    if (!found) {
        complain(found.error());
        return SomeFailed;
    }
    for (const SearchHit &hit : found->hits) {
        if (format == QLatin1StringView("json"))
            printJson(hitJson(hit));
        else
            printHit(hit);
    }
    return ended(**library, AllDone);
}

} // namespace variorum::cli
