// SPDX-License-Identifier: Apache-2.0
// How long a large library takes: to be imported, opened, listed, and to take a note or a decision.
#include "models/items/articlelistmodel.h"
#include "models/session/readingsession.h"
#include "tests/support/largelibrary.h"
#include "tests/support/testsession.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace variorum;
using namespace variorum::tests;

namespace {

/// A page of `paragraphs` damaged paragraphs, unlike any other with another number.
QByteArray pageOf(int number, int paragraphs) {
    QByteArray bytes = QByteArray::number(number) + "号电站并网,首期装机三百兆瓦\n\n";
    for (int i = 0; i < paragraphs; ++i)
        bytes +=
            QByteArray::number(number * 7 + i) +
            "号机组昨日并网,首期🚀装机三百兆瓦。工程由两家公司共同出资,明年下半年全部完工,沿岸三县的用电由此改观。\n\n";
    return bytes;
}

/// Time on the clock, and the processor's own: on a shared machine the second is the one to trust.
struct Times {
    double clock = 0;
    double processor = 0;
};

void print(const char *what, Times times, const char *more = "") {
    std::printf("%-40s %10.1f ms %10.1f ms  %s\n", what, times.clock, times.processor, more);
    std::fflush(stdout);
}

/// The medians of a few runs, in milliseconds.
template <typename Work>
Times timed(int runs, Work work) {
    std::vector<double> clocks;
    std::vector<double> processors;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer clock;
        clock.start();
        const std::clock_t before = std::clock();
        work();
        processors.push_back(1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        clocks.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(clocks.begin(), clocks.end());
    std::sort(processors.begin(), processors.end());
    return {clocks[clocks.size() / 2], processors[processors.size() / 2]};
}

void importRate(LibraryFolder &folder, int pages) {
    const auto library = opened(folder.fresh());
    const Times times = timed(1, [&] {
        for (int i = 0; i < pages; ++i)
            (void)imported(*library, pageOf(i, 12));
    });
    const QByteArray rate = QByteArray::number(1000.0 * pages / times.clock, 'f', 0) + " pages a second";
    print("import, one transaction a page", times, rate.constData());
}

void largeList(LibraryFolder &folder, int count) {
    const QString path = folder.fresh();
    fillRows(path, count);
    print("open it", timed(3, [&] { (void)opened(path); }));
    const auto library = opened(path);
    std::vector<ArticleRow> rows;
    print("read the list", timed(5, [&] { rows = *library->articles(); }));
    std::printf("    %zu rows\n", rows.size());
    print("look for stale rows", timed(5, [&] { (void)library->stale(); }));
    ArticleListModel model;
    ArticleFilterModel filter;
    filter.setSourceModel(&model);
    print("put it into the model", timed(1, [&] { model.setRows(rows); }));
    print("put it there again, one row changed", timed(5, [&] {
              rows.front().notes++;
              model.setRows(rows);
          }));
    print("sort by title", timed(1, [&] { filter.sort(ArticleListModel::Title); }));
    print("sort by length", timed(1, [&] { filter.sort(ArticleListModel::Characters); }));
    const auto everyNth = [&rows](std::size_t n) {
        std::vector<SearchHit> hits;
        for (std::size_t i = 0; i < rows.size(); i += n) {
            hits.emplace_back();
            hits.back().article = rows[i].article;
        }
        return hits;
    };
    print("show 500 hits of a search", timed(3, [&] {
              filter.setHits(std::nullopt);
              filter.setHits(everyNth(std::max<std::size_t>(rows.size() / 500, 1)));
          }));
}

void reading(LibraryFolder &folder, int paragraphs) {
    const auto library = openedSession(folder.fresh());
    const QByteArray bytes = pageOf(1, paragraphs);
    const qint64 article = imported(library->library(), bytes);
    std::printf("a page of %lld bytes\n", static_cast<long long>(bytes.size()));
    ReadingSession session(*library);
    print("    open it", timed(3, [&] {
              session.open(0);
              session.open(article);
          }));
    const Page &page = *session.reading()->page;
    const EditId id = editId(session.reading()->choice.script.edits().front(), page.codePoints);
    print("    reject or accept a change", timed(9, [&] { session.toggle(id); }));
    QString note;
    print("    add a note", timed(1, [&] { note = *session.addNote({20, 30}, NoteColour::Yellow); }));
    QString body;
    print("    type a character in it", timed(9, [&] {
              body += u'字';
              session.changeNote(note, NoteColour::Yellow, body, {});
          }));
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("articles"), {}, QStringLiteral("N"), QStringLiteral("100000")});
    parser.addOption({QStringLiteral("pages"), {}, QStringLiteral("N"), QStringLiteral("1000")});
    parser.process(application);
    LibraryFolder folder;
    importRate(folder, parser.value(QStringLiteral("pages")).toInt());
    reading(folder, 20);
    reading(folder, 380);
    largeList(folder, parser.value(QStringLiteral("articles")).toInt());
    return 0;
}
