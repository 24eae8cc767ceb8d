// SPDX-License-Identifier: Apache-2.0
// Reads every include line of the tree against the table of who may include whom, and looks at what each file must
// have.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace {

// A room may include itself and those named here. Rooms of the core stand in the order of the data's way.
const QMap<QString, QStringList> &table() {
    static const QMap<QString, QStringList> rows = [] {
        const QString m = QStringLiteral("models/");
        const QStringList base{m + QStringLiteral("base")};
        const QStringList source = base + QStringList{m + QStringLiteral("source")};
        const QStringList clean = source + QStringList{m + QStringLiteral("html"), m + QStringLiteral("clean")};
        const QStringList article = clean + QStringList{m + QStringLiteral("article")};
        const QStringList facts = QStringList{m + QStringLiteral("entity"), m + QStringLiteral("figure")};
        const QStringList core = article + facts +
                                 QStringList{m + QStringLiteral("notes"), m + QStringLiteral("compare"),
                                             m + QStringLiteral("search"), m + QStringLiteral("pipeline")};
        const QStringList store = core + QStringList{m + QStringLiteral("store")};
        const QStringList exporting = core + QStringList{m + QStringLiteral("exporting")};
        const QStringList session =
            store + exporting + QStringList{m + QStringLiteral("session"), m + QStringLiteral("items")};
        QMap<QString, QStringList> made{
            {m + QStringLiteral("base"), {}},
            {m + QStringLiteral("source"), base},
            {m + QStringLiteral("html"), source},
            {m + QStringLiteral("clean"), source + QStringList{m + QStringLiteral("html")}},
            {m + QStringLiteral("article"), clean},
            {m + QStringLiteral("entity"), article},
            {m + QStringLiteral("figure"), article},
            {m + QStringLiteral("notes"), article},
            {m + QStringLiteral("compare"), article + facts},
            {m + QStringLiteral("search"), base},
            {m + QStringLiteral("pipeline"), core},
            {m + QStringLiteral("store"), core},
            {m + QStringLiteral("exporting"), core},
            {m + QStringLiteral("session"), session},
            {m + QStringLiteral("items"), session},
            {QStringLiteral("app"), session + QStringList{QStringLiteral("ui/window"), QStringLiteral("ui/settings"),
                                                          QStringLiteral("ui/prompts")}},
        };
        const QStringList shared{QStringLiteral("ui/widgets"), QStringLiteral("ui/actions"),
                                 QStringLiteral("ui/prompts")};
        for (const char *area : {"library", "reader", "compare", "entities", "notes", "importing", "exporting",
                                 "settings", "widgets", "actions", "prompts"})
            made.insert(QStringLiteral("ui/") + QString::fromLatin1(area), session + shared);
        QStringList everyArea = session + shared;
        for (auto row = made.constBegin(); row != made.constEnd(); ++row) {
            if (row.key().startsWith(QStringLiteral("ui/")))
                everyArea.append(row.key());
        }
        made.insert(QStringLiteral("ui/window"), everyArea);
        return made;
    }();
    return rows;
}

QString roomOf(const QString &path) {
    const QStringList parts = path.split(u'/');
    return parts.front() == QStringLiteral("app") ? parts.front() : parts.mid(0, 2).join(u'/');
}

QStringList sources() {
    const QDir root(QStringLiteral(SOURCE_DIR));
    QStringList files;
    for (const char *top : {"app", "models", "ui", "tests"}) {
        QDirIterator walk(root.filePath(QString::fromLatin1(top)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                          QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(root.relativeFilePath(walk.next()));
    }
    files.sort();
    return files;
}

QString contents(const QString &path) {
    QFile file(QDir(QStringLiteral(SOURCE_DIR)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class IncludesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeLineIsAllowed() {
        static const QRegularExpression line(QStringLiteral("^#include \"([^\"]+)\""),
                                             QRegularExpression::MultilineOption);
        const QStringList files = sources();
        QVERIFY(files.size() > 50);
        QStringList faults;
        for (const QString &path : files) {
            if (path.startsWith(QStringLiteral("tests/")))
                continue;
            const QString room = roomOf(path);
            if (!table().contains(room)) {
                faults.append(QStringLiteral("%1: the table has no row for %2").arg(path, room));
                continue;
            }
            for (auto matches = line.globalMatch(contents(path)); matches.hasNext();) {
                const QString included = matches.next().captured(1);
                if (!included.contains(u'/'))
                    continue; // what the build makes: moc files
                const QString other = roomOf(included);
                if (other != room && !table().value(room).contains(other))
                    faults.append(QStringLiteral("%1 includes %2").arg(path, included));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theCoreHasNoObjectsFilesOrClock() {
        static const QRegularExpression banned(QStringLiteral(
            "#include "
            "<(QObject|QFile|QDir|QDateTime|QElapsedTimer|QSettings|QWidget|chrono|filesystem|fstream|random)>"));
        QStringList faults;
        for (const QString &path : sources()) {
            const QString room = roomOf(path);
            const bool core = room.startsWith(QStringLiteral("models/")) &&
                              !QStringList{QStringLiteral("models/store"), QStringLiteral("models/exporting"),
                                           QStringLiteral("models/session"), QStringLiteral("models/items")}
                                   .contains(room);
            if (core && banned.match(contents(path)).hasMatch())
                faults.append(path + u' ' + banned.match(contents(path)).captured());
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void filesHaveALicenceAndStaySmall() {
        QStringList faults;
        for (const QString &path : sources()) {
            const QString text = contents(path);
            if (!text.startsWith(QStringLiteral("// SPDX-License-Identifier: Apache-2.0")))
                faults.append(path + QStringLiteral(": the first line names no licence"));
            if (text.count(u'\n') > 450)
                faults.append(QStringLiteral("%1 has %2 lines").arg(path).arg(text.count(u'\n')));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(IncludesTest)
#include "includes_test.moc"
