// SPDX-License-Identifier: Apache-2.0
// What all articles of a large library name: how long it takes to look through them, to count what they name, to gather
// what there is about one thing, and to find what is on one event.
#include "tests/bench/newslibrary.h"
#include "tests/support/testlibrary.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace variorum;
using namespace variorum::tests;

namespace {

double seconds(const QElapsedTimer &clock) {
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

void require(bool done, const char *what) {
    if (!done)
        qFatal("%s", what);
}

/// Companies without sense, as many as a bundled lexicon has.
std::vector<LexiconEntry> companies(int count) {
    const QString first = QStringLiteral("海江云青白赤金石川岭湖原");
    std::vector<LexiconEntry> entries;
    for (int i = 0; i < count; ++i) {
        LexiconEntry entry;
        entry.id = QStringLiteral("company-%1").arg(i);
        const auto at = [&first](int n) { return first[n % first.size()]; };
        entry.hans = entry.hant = QString(at(i)) + at(i / 12) + at(i / 144) + at(i / 1728) + QStringLiteral("集团");
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// A few sentences that name things and state figures of them, the first of the table far more often.
QString sentences(QRandomGenerator &random, const std::vector<LexiconEntry> &entries) {
    const auto name = [&] {
        const double rank = std::pow(static_cast<double>(entries.size()), random.generateDouble());
        return entries[std::min(entries.size() - 1, static_cast<std::size_t>(rank - 1))].hans;
    };
    QString text;
    for (int i = random.bounded(3, 9); i > 0; --i)
        text += QStringLiteral("%1与%2签约，出资%3亿元。").arg(name(), name()).arg(random.bounded(1, 900));
    return text;
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("articles"), {}, QStringLiteral("N"), QStringLiteral("100000")});
    parser.addOption({QStringLiteral("characters"), {}, QStringLiteral("N"), QStringLiteral("150")});
    parser.process(application);
    NewsTexts news(7, parser.value(QStringLiteral("characters")).toInt());
    QRandomGenerator random(11);
    ReadOptions how;
    how.lexicon = Lexicon::compile(companies(4000));
    std::vector<NewsText> texts;
    for (int i = parser.value(QStringLiteral("articles")).toInt(); i > 0; --i) {
        texts.push_back(news.next());
        texts.back().body += u'\n' + sentences(random, how.lexicon->entries());
    }
    LibraryFolder folder;
    const QString path = folder.fresh();
    fillLibrary(path, texts);
    const auto size = [&path] { return static_cast<double>(QFileInfo(path + QStringLiteral("-cache")).size()) / 1e6; };
    const double before = size();
    const auto library = opened(path);

    QElapsedTimer clock;
    clock.start();
    require(library->updateNames(how).ok(), "the names cannot be looked for");
    std::printf("%zu articles looked through in %.1f s; the cache has grown by %.1f MB\n", texts.size(), seconds(clock),
                size() - before);
    clock.start();
    require(*library->unnamed(how) == 0, "articles are left over");
    std::printf("nothing to look through: %.3f s\n", seconds(clock));
    clock.start();
    const Result<std::vector<LibraryThing>> things = library->things();
    require(things.ok(), "the things cannot be counted");
    std::printf("%zu things counted in %.3f s\n", things->size(), seconds(clock));
    for (const int company : {0, 10, 100, 1000}) {
        const QString entity = QStringLiteral("company-%1").arg(company);
        clock.start();
        const Result<ThingDossier> dossier = library->dossier(entity);
        require(dossier.ok(), "a thing cannot be gathered");
        std::printf("%s: %zu articles, %zu companions, %zu figures in %.3f s\n", qPrintable(entity),
                    dossier->articles.size(), dossier->companions.size(), dossier->figures.size(), seconds(clock));
    }
    for (const char *question : {"the first", "another"}) {
        clock.start();
        const Result<std::vector<RelatedArticle>> related = library->related({1}, {});
        require(related.ok(), "what is on the same event cannot be asked for");
        std::printf("%s question for articles on the same event: %zu in %.3f s\n", question, related->size(),
                    seconds(clock));
    }
    SearchOptions first;
    first.limit = 50;
    clock.start();
    const Result<SearchResult> found = library->search(parseQuery(QStringLiteral("entity:company-0")).query, first);
    require(found.ok(), "the search failed");
    std::printf("entity: finds %lld articles in %.3f s\n", static_cast<long long>(found->total), seconds(clock));
    return 0;
}
