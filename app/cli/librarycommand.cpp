// SPDX-License-Identifier: Apache-2.0
// library check, backup and compact.
#include "app/cli/common.h"
#include "app/cli/interrupt.h"
#include "app/cli/libraryaccess.h"
#include "models/store/librarycheck.h"

#include <QFileInfo>
#include <QJsonArray>

namespace variorum::cli {

namespace {

int check(const Library &library, bool json) {
    const Interrupt interrupt;
    const LibraryCheck found = checkLibrary(library, interrupt.progress());
    if (json) {
        printJson({{QStringLiteral("pages"), found.pages},
                   {QStringLiteral("articles"), found.articles},
                   {QStringLiteral("annotations"), found.notes},
                   {QStringLiteral("problems"), QJsonArray::fromStringList(found.problems)}});
    } else {
        for (const QString &problem : found.problems)
            print(problem + u'\n');
        print(QStringLiteral("%1 pages, %2 articles, %3 notes, %4 problems\n")
                  .arg(found.pages)
                  .arg(found.articles)
                  .arg(found.notes)
                  .arg(found.problems.size()));
    }
    if (interrupt.happened())
        return Interrupt::told(QStringLiteral("not all pages were looked at"));
    return found.problems.isEmpty() ? AllDone : SomeFailed;
}

int backup(const Library &library, const QString &target, bool replace) {
    // It may be another library, with notes of its own.
    if (!replace && QFileInfo(target).isFile()) {
        tell(QStringLiteral("variorum-cli: %1: the file is already there; --replace writes over it").arg(target));
        return SomeFailed;
    }
    if (const Result<void> done = library.backup(target); !done) {
        complain(done.error());
        return SomeFailed;
    }
    print(target + u'\n');
    return AllDone;
}

int compact(Library &library) {
    const qint64 before = QFileInfo(library.path()).size();
    if (const Result<void> done = library.compact(); !done) {
        complain(done.error());
        return SomeFailed;
    }
    print(QStringLiteral("%1 bytes before, %2 after\n").arg(before).arg(QFileInfo(library.path()).size()));
    return AllDone;
}

} // namespace

int libraryCommand(const Context &context, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("library")));
    options.add({QStringLiteral("format")}, QStringLiteral("of check: text or json"), QStringLiteral("FORMAT"),
                QStringLiteral("text"));
    options.add({QStringLiteral("replace")}, QStringLiteral("of backup: writes over an older copy"));
    if (!options.parse(arguments, 1, 2))
        return options.status();
    const QString format = options.choice(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")});
    if (format.isEmpty())
        return options.status();
    const QString what = options.positional().front();
    const bool copies = what == QLatin1StringView("backup");
    const bool known = copies || what == QLatin1StringView("check") || what == QLatin1StringView("compact");
    if (!known || options.positional().size() != (copies ? 2 : 1)) {
        tell(QStringLiteral("variorum-cli: library takes check, backup FILE, or compact"));
        return WrongUsage;
    }
    // Nobody means a library that is made by looking at it.
    if (!QFileInfo::exists(context.libraryPath)) {
        complain({ErrorCode::FileMissing, {context.libraryPath}});
        return SomeFailed;
    }
    const auto library = openLibrary(context);
    if (!library) {
        complain(library.error());
        return SomeFailed;
    }
    if (copies)
        return backup(**library, options.positional().back(), options.isSet(QStringLiteral("replace")));
    return what == QLatin1StringView("check") ? check(**library, format == QLatin1StringView("json"))
                                              : compact(**library);
}

} // namespace variorum::cli
