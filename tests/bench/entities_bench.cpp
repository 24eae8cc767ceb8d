// SPDX-License-Identifier: Apache-2.0
// How long the bundled lexicons take to compile, and how fast names and figures are found in a text with a name every
// 25 characters. In processor time.
#include "models/base/chinese.h"
#include "models/entity/recogniser.h"
#include "models/figure/figure.h"
#include "tests/entity/bundledlexicon.h"

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
    std::printf("%zu entries compiled in %.1f ms\n", lexicon->entries().size(),
                1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    report("lexicon", bytes, [&] { return lexicon->findMentions(text, Script::Hans).size(); });
    report("figures", bytes, [&] { return findFigures(text).size(); });
    report("lexicon and rules", bytes, [&] { return recognise(*lexicon, text, Script::Hans).size(); });
    return 0;
}
