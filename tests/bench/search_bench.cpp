// SPDX-License-Identifier: Apache-2.0
// Searching a large library: whether everything is found that a plain scan finds, how long the first results take, and
// the same of the tokenizers that FTS5 brings along.
#include "models/base/chinese.h"
#include "models/search/query.h"
#include "models/store/sqlite.h"
#include "tests/bench/newslibrary.h"
#include "tests/bench/newstexts.h"
#include "tests/support/testlibrary.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace variorum;
using namespace variorum::tests;

namespace {

constexpr int firstResults = 50;

double milliseconds(const QElapsedTimer &clock) {
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void require(bool done, const char *what) {
    if (!done)
        qFatal("%s", what);
}

void execute(sqlite::Connection &connection, const QByteArray &sql) {
    require(connection.execute(sql.constData()).ok(), sql.constData());
}

/// What of the articles a query finds, by reading all of them.
class Scan {
public:
    explicit Scan(const std::vector<NewsText> &texts) {
        for (const NewsText &text : texts)
            m_folded.push_back(folded(text.title + u'\n' + text.publisher + u'\n' + text.body));
    }
    [[nodiscard]] std::vector<bool> operator()(const QString &query) const {
        const QString wanted = folded(query);
        const bool latin = wanted.front().unicode() < 0x80;
        std::vector<bool> found;
        for (const QString &text : m_folded) {
            qsizetype at = text.indexOf(wanted);
            // Words of letters are found by their beginning.
            while (latin && at > 0 && text[at - 1].isLetter() && text[at - 1].unicode() < 0x80)
                at = text.indexOf(wanted, at + 1);
            found.push_back(at >= 0);
        }
        return found;
    }

private:
    std::vector<QString> m_folded;
};

struct Kind {
    const char *name;
    QStringList queries;
};

/// A way to search: gives the articles that are found (all of them), or only does the work for the first results.
struct Searcher {
    const char *name;
    std::function<std::vector<qint64>(const QString &)> all;
    std::function<void(const QString &)> first;
};

void measure(const Searcher &searcher, const std::vector<Kind> &kinds, const Scan &scan) {
    std::printf("\n%s\n  %-22s %8s %8s %10s %10s %10s\n", searcher.name, "queries", "recall", "false", "median", "95 %",
                "worst");
    for (const Kind &kind : kinds) {
        qint64 there = 0;
        qint64 hits = 0;
        qint64 wrong = 0;
        std::vector<double> times;
        for (const QString &query : kind.queries) {
            QElapsedTimer clock;
            clock.start();
            searcher.first(query);
            times.push_back(milliseconds(clock));
            const std::vector<bool> wanted = scan(query);
            there += std::count(wanted.begin(), wanted.end(), true);
            for (const qint64 article : searcher.all(query))
                ++(wanted[static_cast<std::size_t>(article - 1)] ? hits : wrong);
        }
        std::sort(times.begin(), times.end());
        std::printf("  %-22s %8.4f %8lld %7.1f ms %7.1f ms %7.1f ms   (%lld in %lld texts)\n", kind.name,
                    there > 0 ? static_cast<double>(hits) / static_cast<double>(there) : 1.0,
                    static_cast<long long>(wrong), times[times.size() / 2], times[times.size() * 95 / 100],
                    times.back(), static_cast<long long>(kind.queries.size()), static_cast<long long>(there));
        std::fflush(stdout);
    }
}

Searcher variorumSearcher(const Library &library) {
    const auto search = [&library](const QString &query, qsizetype limit) {
        SearchOptions how;
        how.limit = limit;
        const auto found = library.search(parseQuery(query).query, how);
        require(found.ok(), "the search failed");
        return found->hits;
    };
    return {"variorum",
            [search](const QString &query) {
                std::vector<qint64> articles;
                for (const SearchHit &hit : search(query, std::numeric_limits<qsizetype>::max()))
                    articles.push_back(hit.article);
                return articles;
            },
            [search](const QString &query) { (void)search(query, firstResults); }};
}

/// FTS5 as it comes, with the texts in it and its own ranking and snippets.
Searcher rival(sqlite::Connection &connection, const char *tokenizer, const std::vector<NewsText> &texts) {
    QElapsedTimer clock;
    clock.start();
    execute(connection, QByteArray("BEGIN; CREATE VIRTUAL TABLE ") + tokenizer + " USING fts5(title, source, body, " +
                            "tokenize='" + tokenizer + "')");
    {
        sqlite::Statement insert(
            connection,
            (QByteArray("INSERT INTO ") + tokenizer + "(rowid, title, source, body) VALUES(?,?,?,?)").constData());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            insert.bind(0, static_cast<qint64>(i + 1)).bind(1, texts[i].title).bind(2, texts[i].publisher);
            require(insert.bind(3, texts[i].body).run(), "a text cannot be written");
            insert.reset();
        }
    }
    execute(connection, "COMMIT");
    std::printf("%s: indexed in %.1f s\n", tokenizer, milliseconds(clock) / 1000);
    const auto select = [&connection, tokenizer](const QString &query, const QByteArray &what, const QByteArray &rest) {
        sqlite::Statement rows(
            connection,
            ("SELECT " + what + " FROM " + tokenizer + " WHERE " + tokenizer + " MATCH ?" + rest).constData());
        rows.bind(0, u'"' + query + (query.front().unicode() < 0x80 ? QStringLiteral("\" *") : QStringLiteral("\"")));
        std::vector<qint64> found;
        while (rows.step())
            found.push_back(rows.integer(0));
        return found;
    };
    return {tokenizer, [select](const QString &query) { return select(query, "rowid", ""); },
            [select, tokenizer](const QString &query) {
                (void)select(query, QByteArray("rowid, snippet(") + tokenizer + ", 2, '[', ']', '', 40)",
                             " ORDER BY rank LIMIT " + QByteArray::number(firstResults));
            }};
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("articles"), {}, QStringLiteral("N"), QStringLiteral("100000")});
    parser.addOption({QStringLiteral("characters"), {}, QStringLiteral("N"), QStringLiteral("150")});
    parser.addOption({QStringLiteral("queries"), {}, QStringLiteral("N"), QStringLiteral("60")});
    parser.process(application);
    NewsTexts news(7, parser.value(QStringLiteral("characters")).toInt());
    std::vector<NewsText> texts;
    qint64 bytes = 0;
    for (int i = parser.value(QStringLiteral("articles")).toInt(); i > 0; --i) {
        texts.push_back(news.next());
        bytes += texts.back().body.toUtf8().size();
    }
    std::printf("%zu articles, %.1f MB\n", texts.size(), static_cast<double>(bytes) / 1e6);

    LibraryFolder folder;
    const QString path = folder.fresh();
    QElapsedTimer clock;
    clock.start();
    fillLibrary(path, texts);
    std::printf("put away in %.1f s\n", milliseconds(clock) / 1000);
    const auto library = opened(path);
    clock.start();
    require(library->updateIndex().ok(), "the index cannot be made");
    std::printf("variorum: indexed in %.1f s, the cache has %.1f MB\n", milliseconds(clock) / 1000,
                static_cast<double>(QFileInfo(path + QStringLiteral("-cache")).size()) / 1e6);
    clock.start();
    require(library->updateIndex().ok(), "the index cannot be made");
    std::printf("nothing to index: %.1f ms\n", milliseconds(clock));

    const int count = parser.value(QStringLiteral("queries")).toInt();
    const std::vector<Kind> kinds{
        {"1 character", news.pieces(texts, count, 1, 1)},
        {"2 characters", news.pieces(texts, count, 2, 2)},
        {"3 or 4", news.pieces(texts, count, 3, 4)},
        {"5 to 12", news.pieces(texts, count, 5, 12)},
        {"the commonest, 1", news.commonest(10)},
        {"letters, by prefix", news.prefixes(count, 2)},
        {"one letter", news.prefixes(8, 1)},
    };
    const Scan scan(texts);
    measure(variorumSearcher(*library), kinds, scan);
    for (const char *tokenizer : {"trigram", "unicode61"}) {
        const auto connection = sqlite::Connection::open(folder.fresh());
        measure(rival(**connection, tokenizer, texts), kinds, scan);
        std::printf("  the file has %.1f MB\n", static_cast<double>(QFileInfo((*connection)->path()).size()) / 1e6);
    }
    return 0;
}
