// SPDX-License-Identifier: Apache-2.0
// How long the bundled lexicons and a lexicon of 50,000 names take to compile, what that takes in memory, and how fast
// names and figures are found in a text with a name every 25 characters. In processor time.
#include "models/base/chinese.h"
#include "models/entity/lexiconcsv.h"
#include "models/entity/recogniser.h"
#include "models/figure/figure.h"
#include "tests/entity/bundledlexicon.h"
#include "tests/entity/bundledtagger.h"

#include <QRandomGenerator>

#include <cstdio>
#include <ctime>

using namespace variorum;

namespace {

QString corpusOf(qsizetype characters, const std::vector<LexiconEntry> &entries) {
    static const QString alphabet = QStringLiteral("清晨的渡口还没有灯海风从防波堤外吹进来把旧船坞的铁门推得轻响调度室"
                                                   "里三个人守着一面墙的屏幕看潮位电压和吊机影子，。");
    QRandomGenerator random(7);
    QString text;
    while (text.size() < characters) {
        for (int i = 0; i < 25; ++i)
            text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        text += entries[static_cast<std::size_t>(random.bounded(static_cast<int>(entries.size())))].hans;
        if (random.bounded(4) == 0)
            text += QString::number(random.bounded(3000)) + QStringLiteral("亿元");
        if (random.bounded(6) == 0)
            text += u'\n';
    }
    return text;
}

template <typename Run>
void report(const char *what, qsizetype bytes, Run run) {
    const std::clock_t start = std::clock();
    const std::size_t found = run();
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    std::printf("%-22s %8.1f MB/s  %zu found\n", what, static_cast<double>(bytes) / 1e6 / seconds, found);
}

} // namespace

/// The bundled entries, and made ones up to 50,000 names.
std::vector<LexiconEntry> manyEntries(std::vector<LexiconEntry> entries) {
    static const QString alphabet =
        QStringLiteral("海陵云河江声潮生星舟望北辰瑞丰华泰康宁远航明德启新蓝桥青石白鹭金山玉泉长风");
    QRandomGenerator random(11);
    std::size_t names = 0;
    for (const LexiconEntry &entry : entries)
        names += 2 + entry.aliases.size();
    for (int i = 0; names < 50'000; ++i, names += 2) {
        QString name;
        for (int k = 0; k < 4 + i % 4; ++k)
            name += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        const QString latin = QStringLiteral("Hailing %1").arg(i);
        entries.push_back({QStringLiteral("made-%1").arg(i), EntityType::Organisation, name, name, {{latin}}, {}, {}});
    }
    return entries;
}

/// Kilobytes that the process holds, from Linux's accounts; 0 elsewhere.
long resident() {
    long kilobytes = 0;
    if (std::FILE *file = std::fopen("/proc/self/status", "r")) {
        char line[256];
        while (std::fgets(line, sizeof line, file)) {
            if (std::sscanf(line, "VmRSS: %ld", &kilobytes) == 1)
                break;
        }
        std::fclose(file);
    }
    return kilobytes;
}

double milliseconds(std::clock_t since) {
    return 1e3 * static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC;
}

/// An analyst's table, as it is imported.
void reportTable(int rows) {
    QString csv = QStringLiteral("name,type,aliases\n");
    for (int i = 0; i < rows; ++i)
        csv += QStringLiteral("%1号风电场,ORG,%1号场\n").arg(i);
    const std::clock_t reading = std::clock();
    LexiconCsv table = parseLexiconCsv(csv);
    std::printf("%zu rows of a table read in %.0f ms\n", table.entries.size(), milliseconds(reading));
    const std::clock_t compiling = std::clock();
    const auto lexicon = Lexicon::compile(std::move(table.entries));
    std::printf("%zu entries compiled in %.0f ms\n", lexicon->entries().size(), milliseconds(compiling));
}

int main(int argc, char **argv) {
    const qsizetype characters = argc > 1 ? QByteArray(argv[1]).toLongLong() : 7'000'000;
    std::vector<LexiconEntry> entries = tests::bundledEntries(QStringLiteral(LEXICON_DIR));
    if (entries.empty() || characters <= 0)
        return 1;
    const QString text = corpusOf(characters, entries);
    const qsizetype bytes = text.toUtf8().size();
    (void)folded(u'a'); // the table of scripts is the reader's, and made before
    (void)folded(u'\u4E00');
    const std::clock_t start = std::clock();
    const auto lexicon = Lexicon::compile(std::move(entries));
    std::printf("%zu entries compiled in %.1f ms\n", lexicon->entries().size(), milliseconds(start));
    const long before = resident();
    std::vector<LexiconEntry> madeEntries = manyEntries(lexicon->entries());
    const std::clock_t startMany = std::clock();
    const auto many = Lexicon::compile(std::move(madeEntries));
    std::printf("50,000 names compiled in %.1f ms, %.1f MB\n", milliseconds(startMany),
                static_cast<double>(resident() - before) / 1e3);
    reportTable(argc > 2 ? QByteArray(argv[2]).toInt() : 1'000'000);
    report("50,000 names", bytes, [&] { return many->findMentions(text, Script::Hans).size(); });
    report("50,000 and figures", bytes, [&] {
        const std::vector<Mention> mentions = many->findMentions(text, Script::Hans);
        std::vector<Span> names;
        names.reserve(mentions.size());
        for (const Mention &mention : mentions)
            names.push_back(mention.span);
        FigureContext context;
        context.names = &names;
        return mentions.size() + findFigures(text, context).size();
    });
    report("lexicon", bytes, [&] { return lexicon->findMentions(text, Script::Hans).size(); });
    report("figures", bytes, [&] { return findFigures(text).size(); });
    report("lexicon and rules", bytes, [&] { return recognise(*lexicon, text, Script::Hans).size(); });
    const auto tagger = tests::bundledTagger(QStringLiteral(TAGGER_DIR));
    if (!tagger)
        return 1;
    const QString part = text.left(40'000);
    const std::clock_t startTagger = std::clock();
    const std::size_t tagged = (*tagger)->tag(part).size();
    const double seconds = static_cast<double>(std::clock() - startTagger) / CLOCKS_PER_SEC;
    std::printf("%-22s %8.0f characters/s  %zu found\n", "tagger", static_cast<double>(part.size()) / seconds, tagged);
    return 0;
}
