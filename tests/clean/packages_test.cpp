// SPDX-License-Identifier: Apache-2.0
// Do no harm, at large: the Chinese of Debian's packages, twelve megabytes in both scripts and ten thousand texts (see
// tests/support/harmless_texts.py), comes through with every character and every line, each text as a page and all of a
// package as one. The typographic rules are left out, for half-width marks are how these manuals are written.
// packages/known.tsv names the lines that are known to be lost: text, rule, at most how many, why.
#include "models/clean/ruletable.h"
#include "models/pipeline/reading.h"
#include "tests/support/language.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTest>

using namespace variorum;

namespace {

constexpr qsizetype least = 5'000'000; ///< bytes that all texts hold together

QByteArray contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "reference-zh-cn", "help-zh-tw", "fortune-tang300": what a text came with.
QString packageOf(const QString &name) {
    return name.section(u'-', 0, name.startsWith(QLatin1StringView("fortune")) ? 1 : 2);
}

QString shown(const QString &page, Span span) {
    constexpr Offset around = 12;
    const Offset from = std::max<Offset>(span.begin - around, 0);
    return page.mid(from, std::min<Offset>(span.end + around - from, 80)).replace(u'\n', u'|');
}

/// What was changed or proposed: rule, before, after, and where.
QStringList changes(const Cleaning &cleaning, const QString &page) {
    QStringList lines;
    for (const std::vector<Edit> &edits : {cleaning.edits, cleaning.proposed}) {
        for (const Edit &edit : edits)
            lines.append(QStringLiteral("%1 [%2] -> [%3] in %4")
                             .arg(ruleNames(edit.rules), edit.before(page), edit.after, shown(page, edit.span)));
    }
    return lines;
}

/// Lines that no article has, by rule. A second copy of the title is none, and neither are the fences around code; a
/// text of a few words is no article.
QMap<QString, QStringList> lost(const Reading &reading) {
    constexpr qsizetype fewWords = 20;
    const QString &page = reading.page->text;
    QMap<QString, QStringList> lines;
    if (page.trimmed().size() < fewWords && reading.articles.empty())
        return lines;
    for (const Discarded &range : reading.discarded) {
        const QString words = page.mid(range.source.begin, range.source.length());
        const bool title = std::any_of(reading.articles.begin(), reading.articles.end(), [&words](const auto &read) {
            return folded(words.trimmed()) == folded(read->article.title);
        });
        const QString rule = ruleNames(range.rules);
        if (!(title && rule == QLatin1StringView("duplicate-title")) && rule != QLatin1StringView("code-block"))
            lines[rule].append(shown(page, range.source));
    }
    return lines;
}

} // namespace

class PackagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const QList<QByteArray> rows = contents(QStringLiteral(KNOWN_TSV)).split('\n');
        for (const QByteArray &row : rows) {
            const QList<QByteArray> cells = row.split('\t');
            if (cells.size() == 4)
                m_known[QString::fromUtf8(cells[0] + ' ' + cells[1])] = cells[2].toInt();
        }
        QVERIFY(!m_known.isEmpty());
        const QDir folder(QStringLiteral(TEXTS_DIR));
        qsizetype bytes = 0;
        for (const QFileInfo &text : folder.entryInfoList({QStringLiteral("*.txt")}, QDir::Files))
            bytes += text.size();
        QVERIFY2(bytes >= least, "harmless_texts.py made too little: are the packages whole?");
    }

    void texts_data() { packages(); }
    void texts() {
        QFETCH(QStringList, paths);
        QStringList harm;
        int count = 0;
        for (const QString &path : paths) {
            const auto page = readPage(contents(path), path);
            QVERIFY2(page.ok(), qPrintable(path));
            const ReadingPointer reading = read(*page, {}, m_options);
            const QString name = QFileInfo(path).completeBaseName();
            for (const QString &line : changes(*reading->cleaning, (*page)->text))
                harm.append(name + QStringLiteral(": ") + line);
            const QMap<QString, QStringList> ranges = lost(*reading);
            for (auto rule = ranges.cbegin(); rule != ranges.cend(); ++rule) {
                count += static_cast<int>(rule->size());
                if (rule->size() > m_known.value(name + u' ' + rule.key()))
                    harm.append(QStringLiteral("%1: %2 drops %3 lines: %4")
                                    .arg(name, rule.key())
                                    .arg(rule->size())
                                    .arg(rule->join(QStringLiteral(" / "))));
            }
        }
        qInfo("%lld texts; %d lines lost, all but %lld of them known", static_cast<long long>(paths.size()), count,
              static_cast<long long>(harm.size()));
        say(harm);
        QVERIFY(harm.isEmpty());
    }

    // What rules count over a page, glosses and emoji among it, they count here over megabytes.
    void together_data() { packages(); }
    void together() {
        QFETCH(QStringList, paths);
        QByteArray all;
        for (const QString &path : paths)
            all += contents(path) + '\n';
        const auto page = readPage(all, QStringLiteral("all"));
        QVERIFY(page.ok());
        const CleaningPointer cleaning = clean(**page, *m_options.language, m_options.without);
        const QStringList harm = changes(*cleaning, (*page)->text);
        qInfo("%lld bytes", static_cast<long long>(all.size()));
        say(harm);
        QVERIFY(harm.isEmpty());
    }

private:
    static void say(const QStringList &harm) {
        for (const QString &line : harm)
            qInfo("%s", qPrintable(line.left(400)));
    }

    static void packages() {
        QTest::addColumn<QStringList>("paths");
        const QDir folder(QStringLiteral(TEXTS_DIR));
        const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        QMap<QString, QStringList> found;
        for (qsizetype i = 0; i < names.size(); i += STRIDE)
            found[packageOf(names[i])].append(folder.filePath(names[i]));
        for (auto package = found.cbegin(); package != found.cend(); ++package)
            QTest::newRow(qPrintable(package.key())) << package.value();
    }

    QMap<QString, int> m_known; ///< "text rule"
    const ReadOptions m_options = [] {
        ReadOptions options;
        options.language = tests::bundledLanguage();
        options.without = {QStringLiteral("punctuation-width"), QStringLiteral("spacing")};
        options.entities = false;
        return options;
    }();
};

QTEST_APPLESS_MAIN(PackagesTest)
#include "packages_test.moc"
