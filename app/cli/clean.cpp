// SPDX-License-Identifier: Apache-2.0
#include "app/cli/common.h"
#include "app/cli/interrupt.h"
#include "models/base/ahead.h"
#include "models/clean/ruletable.h"
#include "models/pipeline/readingjson.h"

#include <QFileInfo>

#include <optional>

namespace variorum::cli {

/// Of files that are read at the same time: what becomes of them is some ten times as large.
constexpr qint64 bytesAhead = qint64(32) * 1024 * 1024;

/// The blocks of the articles, one a line, a blank line between two articles.
static void printText(const Reading &reading, const Progress &progress) {
    for (std::size_t i = 0; i < reading.articles.size(); ++i) {
        if (i > 0)
            print(QStringLiteral("\n"));
        print(reading.articles[i]->article.text, progress);
        print(QStringLiteral("\n"));
    }
}

/// A file read: one of both, or none when cancelled.
struct Cleaned {
    ReadingPointer reading;
    std::optional<Error> error;
};

static Cleaned cleaned(const QString &path, const ReadOptions &how, const Progress &progress) {
    const Result<PagePointer> page = loadPage(path);
    if (!page)
        return {nullptr, page.error()};
    return {read(*page, {}, how, progress), std::nullopt};
}

int cleanCommand(const Context &, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("clean")));
    options.add({QStringLiteral("format")}, QStringLiteral("text, markdown or json"), QStringLiteral("FORMAT"),
                QStringLiteral("text"));
    options.add({QStringLiteral("with-source")}, QStringLiteral("Add the page text to the JSON."));
    options.add({QStringLiteral("reject")}, QStringLiteral("Leave this rule out (repeatable)."),
                QStringLiteral("RULE"));
    if (!options.parse(arguments, 1))
        return options.status();
    const QString format = options.choice(QStringLiteral("format"),
                                          {QStringLiteral("text"), QStringLiteral("markdown"), QStringLiteral("json")});
    if (format.isEmpty())
        return options.status();
    Result<ReadOptions> how = withoutNames();
    if (!how) {
        complain(how.error());
        return SomeFailed;
    }
    how->without = options.values(QStringLiteral("reject"));
    for (const QString &rule : how->without) {
        if (ruleId(QLatin1StringView(rule.toLatin1())) == manualRule) {
            tell(QStringLiteral("variorum-cli: there is no rule %1").arg(rule));
            return WrongUsage;
        }
    }

    const bool withSource = options.isSet(QStringLiteral("with-source"));
    const QStringList paths = options.positional();
    const Interrupt interrupt;
    Ahead<Cleaned> files(
        static_cast<std::size_t>(paths.size()),
        [&](std::size_t at) { return cleaned(paths[qsizetype(at)], *how, interrupt.progress()); },
        [&](std::size_t at) { return QFileInfo(paths[qsizetype(at)]).size(); }, bytesAhead);
    int status = AllDone;
    bool first = true;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString &path = paths[i];
        const OutputMark mark;
        const auto interrupted = [&] {
            mark.takeBack();
            return Interrupt::told(paths.size() > 1 ? QStringLiteral("%1 of %2 files are done").arg(i).arg(paths.size())
                                                    : QString());
        };
        const Cleaned next = files.next();
        const ReadingPointer &reading = next.reading;
        if (next.error) {
            complain(*next.error);
            status = SomeFailed;
            continue;
        }
        if (!reading)
            return interrupted();
        if (format == QLatin1StringView("json")) {
            printJson([&](JsonWriter &json) { writeReading(json, *reading, path, withSource); }, interrupt.progress());
        } else {
            if (!first)
                print(QStringLiteral("\n"));
            if (format == QLatin1StringView("text"))
                printText(*reading, interrupt.progress());
            else
                print(readingMarkdown(*reading), interrupt.progress());
            for (const PageIssue &issue : reading->issues)
                tell(QStringLiteral("%1: %2").arg(path, issueText(issue)));
        }
        if (interrupt.happened())
            return interrupted();
        first = false;
    }
    return status;
}

} // namespace variorum::cli
