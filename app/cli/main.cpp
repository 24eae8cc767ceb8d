// SPDX-License-Identifier: Apache-2.0
#include "app/cli/common.h"
#include "app/services.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <memory>

namespace variorum::cli {

namespace {

// One row for each command; --help prints them in this order.
constexpr std::array commands{
    Command{"clean", "clean [--format text|markdown|json] [--with-source] [--reject RULE]... FILE...",
            "Restore the articles of pages. No library is needed.", cleanCommand},
    Command{"explain", "explain --offset N [--length N] [--format text|json] FILE|ARTICLE",
            "Say of a character of a page what holds it, what it became, and which rules decided that and why. Offsets "
            "count the characters of the page text from 0.",
            explainCommand},
    Command{"entities", "entities [--format json] [--lexicon CSV]... FILE...",
            "Say which things the articles of pages name and which figures they state.", entitiesCommand},
    Command{"compare", "compare [--format json|text] [--with-text] FILE|ARTICLE FILE|ARTICLE...",
            "Say what several sources of one story have in common, and where their figures differ.", compareCommand},
    Command{"import", "import PATH...", "Take files, and the files of folders, into the library.", importCommand},
    Command{"list", "list [--format text|json] [--collection NAME]... [--tag TAG]...",
            "Say which articles the library holds, or those in a collection, or with a tag.", listCommand},
    Command{"show", "show [--format text|markdown|json] ARTICLE", "Print an article of the library.", showCommand},
    Command{
        "search", "search [--format text|json] [--sort relevance|date] [--limit N] [--bin] QUERY...",
        "Find articles and notes by words, \"phrases\" and filters: title: source: entity: tag: before: after: date: "
        "has: script:, each also with - before it.",
        searchCommand},
    Command{"annotate", "annotate ARTICLE --quote TEXT [--occurrence N] [--note TEXT] [--tag TAG]... [--color NAME]",
            "Write a note on words of an article.", annotateCommand},
    Command{"annotations",
            "annotations list [--format text|json] [ARTICLE]... | "
            "export [--format jsonld|csv|markdown] [-o PATH] [ARTICLE]... | import [--article ARTICLE] FILE...",
            "List, write out or take in notes.", annotationsCommand},
    Command{"export", "export [--format pdf|html|markdown|jsonld] [--with LIST] -o PATH ARTICLE|FILE...",
            "Write annotated articles into one document, or into a folder.", exportCommand},
    Command{"library", "library check [--format text|json] | backup [--replace] FILE | compact",
            "Look whether the library is whole, copy it, or make its file small.", libraryCommand},
};

int overview(int status) {
    QString text = QStringLiteral("usage: variorum-cli [--library FILE] COMMAND ...\n\n");
    for (const Command &command : commands)
        text += QStringLiteral("  %1\n      %2\n")
                    .arg(QString::fromUtf8(command.synopsis), QString::fromUtf8(command.summary));
    text += QStringLiteral("\n`variorum-cli COMMAND --help` tells more of each.\n");
    if (status == AllDone)
        print(text);
    else
        tell(text.chopped(1));
    return status;
}

} // namespace

const Command &commandNamed(QLatin1StringView name) {
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [name](const Command &command) { return name == QLatin1StringView(command.name); });
    return found == commands.end() ? commands.front() : *found;
}

static int run(QStringList arguments) {
    Context context;
    while (!arguments.isEmpty() && arguments.front().startsWith(u'-')) {
        const QString option = arguments.takeFirst();
        if (option == QLatin1StringView("--help") || option == QLatin1StringView("-h"))
            return overview(AllDone);
        if (option == QLatin1StringView("--version")) {
            print(QStringLiteral("variorum-cli " VARIORUM_VERSION "\n"));
            return AllDone;
        }
        if (option == QLatin1StringView("--library") || option.startsWith(QLatin1StringView("--library="))) {
            const bool apart = !option.contains(u'=');
            context.libraryPath = !apart ? option.mid(10) : arguments.isEmpty() ? QString() : arguments.takeFirst();
            if (!context.libraryPath.isEmpty())
                continue;
            // The library that is used by default is not what an empty variable of a script meant.
            tell(QStringLiteral("variorum-cli: --library needs the name of a file"));
            return WrongUsage;
        }
        tell(QStringLiteral("variorum-cli: unknown option %1").arg(option));
        return WrongUsage;
    }
    if (arguments.isEmpty())
        return overview(WrongUsage);
    if (context.libraryPath.isEmpty())
        context.libraryPath = services::defaultLibraryPath();
    const QString name = arguments.takeFirst();
    for (const Command &command : commands) {
        if (name == QLatin1StringView(command.name))
            return command.run(context, arguments);
    }
    tell(QStringLiteral("variorum-cli: there is no command %1").arg(name));
    return overview(WrongUsage);
}

} // namespace variorum::cli

/// Qt tells developers what it misses on a machine (a server has no XDG_RUNTIME_DIR). Whoever reads this program's
/// standard error finds sentences about files there, and nothing else unless Qt cannot go on.
static void onlyWhatStops(QtMsgType type, const QMessageLogContext &, const QString &message) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        variorum::cli::tell(message);
}

int main(int argc, char **argv) {
    qInstallMessageHandler(onlyWhatStops);
    // Only documents need fonts. No window system is needed for those, and none is asked for, whatever a desktop has
    // set.
    char **command = argv + 1;
    while (command < argv + argc && **command == '-')
        command += qstrcmp(*command, "--library") == 0 ? 2 : 1;
    const bool drawing = command < argv + argc && qstrcmp(*command, "export") == 0;
    if (drawing)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(drawing ? new QGuiApplication(argc, argv)
                                                                : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("variorum"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VARIORUM_VERSION));
    const int status = variorum::cli::run(QCoreApplication::arguments().mid(1));
    if (variorum::cli::outputArrived())
        return status;
    variorum::cli::tell(QStringLiteral("variorum-cli: the output could not be written"));
    return status == variorum::cli::AllDone ? variorum::cli::SomeFailed : status;
}
