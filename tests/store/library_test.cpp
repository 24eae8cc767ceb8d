// SPDX-License-Identifier: Apache-2.0
#include "models/html/openpage.h"
#include "models/html/pagemarkup.h"
#include "models/store/library.h"
#include "models/store/sqlite.h"
#include "tests/support/testlibrary.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace variorum;
using namespace variorum::tests;

class LibraryTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

    QString fresh() { return m_folder.fresh(); }

private Q_SLOTS:
    /// Two articles of one page have one file; what it is called tells them apart no more than it tells what they say.
    void anUntitledSecondArticleHasItsFirstWords() {
        const ReadingPointer whole = readingOf(pageBytes);
        const auto part = [&whole](std::size_t block) {
            ReadArticle read = *whole->articles.front();
            read.article.title.clear();
            read.article.blocks = {read.article.blocks[block]};
            read.article.source = {read.article.blocks.front().source};
            read.article.text = read.article.blocks.front().text + QStringLiteral("\n下一段。");
            return std::make_shared<const ReadArticle>(std::move(read));
        };
        Reading two = *whole;
        two.articles = {part(0), part(1)};
        const auto library = opened(fresh());
        QCOMPARE(library->importPage(pageBytes, two, QStringLiteral("a.txt"), someTime)->articles.size(), 2U);
        const auto rows = library->articles();
        QCOMPARE(rows->front().opening, QString());
        QCOMPARE(rows->back().opening, QStringLiteral("工程由两家公司共同出资，明年下半年全部完工。"));
    }

    void importingTwiceChangesNothing() {
        const auto library = opened(fresh());
        QVERIFY(library);
        const auto first = library->importPage(pageBytes, *readingOf(pageBytes), QStringLiteral("a.txt"),
                                               QStringLiteral("2031-01-01T00:00:00Z"));
        QVERIFY(first.ok() && !first->skipped);
        const auto second = library->importPage(pageBytes, *readingOf(pageBytes), QStringLiteral("b.txt"),
                                                QStringLiteral("2032-01-01T00:00:00Z"));
        QVERIFY(second.ok() && second->skipped);
        QCOMPARE(second->articles, first->articles);
        const auto rows = library->articles();
        QCOMPARE(rows->size(), 1U);
        QCOMPARE(rows->front().path, QStringLiteral("a.txt"));
    }

    void theOriginalBytesAndThePageTextAreKept() {
        const auto library = opened(fresh());
        const QByteArray odd = QByteArray("\xEF\xBB\xBF") + pageBytes + QByteArray("\0\xFF tail\r\n", 9);
        const auto outcome = library->importPage(odd, *readingOf(odd), QStringLiteral("a.txt"), {});
        QVERIFY(outcome.ok());
        QCOMPARE(*library->originalBytes(outcome->page), odd);
        QCOMPARE((*library->page(outcome->page))->text, readingOf(odd)->page->text);
    }

    void anHtmlPageComesBackWithItsMarkup() {
        const auto library = opened(fresh());
        const QByteArray bytes =
            "<!DOCTYPE html><nav><a href=/>首页</a></nav><article><h1>海陵电站并网</h1>"
            "<p>海陵电站昨日并网发电，首期装机三百兆瓦。</p></article><aside><a href=/2>别的新闻</a></aside>";
        const auto page = openPage(bytes, QStringLiteral("a.html"));
        const ReadingPointer before = read(*page, {}, {});
        const auto outcome = library->importPage(bytes, *before, QStringLiteral("a.html"), {});
        QVERIFY(outcome.ok());
        const PagePointer kept = *library->page(outcome->page);
        QCOMPARE(kept->text, (*page)->text);
        QCOMPARE(kept->mediaType, QStringLiteral("text/html"));
        QVERIFY(kept->markup && *kept->markup == *(*page)->markup);
        const ReadingPointer after = read(kept, {}, {});
        QCOMPARE(after->articles.front()->article.text, before->articles.front()->article.text);
        QCOMPARE(after->discarded.size(), before->discarded.size());
    }

    void decisionsAndIdentitiesSurviveOtherRules() {
        const QString path = fresh();
        qint64 article = 0;
        qint64 page = 0;
        {
            const auto library = opened(path);
            const ReadingPointer reading = readingOf(pageBytes);
            const auto outcome = library->importPage(pageBytes, *reading, QStringLiteral("a.txt"), {});
            article = outcome->articles.front();
            page = outcome->page;
            Decisions decisions;
            decisions.put(decisionOn(reading->choice.script.edits().front(), Verdict::Reject, reading->page->text,
                                     reading->page->codePoints));
            QVERIFY(library->setDecisions(page, decisions).ok());
        }
        const auto again = opened(path);
        QCOMPARE(again->decisions(page).all().size(), 1U);
        const auto ids = again->reconcile(
            page, *readingOf(pageBytes, {QStringLiteral("injected-emoji"), QStringLiteral("punctuation-width")}));
        QCOMPARE(*ids, std::vector<qint64>{article});
    }

    void theCacheIsMadeAgain() {
        const QString path = fresh();
        {
            const auto library = opened(path);
            QVERIFY(library->importPage(pageBytes, *readingOf(pageBytes), QStringLiteral("a.txt"), {}).ok());
            QVERIFY(library->stale().empty());
        }
        QFile cache(path + QStringLiteral("-cache"));
        QVERIFY(cache.open(QIODevice::WriteOnly));
        cache.write("this is no database, but it is long enough to be read as one: " + QByteArray(5000, 'x'));
        cache.close();
        const auto library = opened(path);
        QVERIFY(library);
        QCOMPARE(library->stale().size(), 1U);
        QVERIFY(library->reconcile(library->stale().front(), *readingOf(pageBytes)).ok());
        QVERIFY(library->stale().empty());
        QVERIFY(library->articles()->front().characters > 0);
    }

    void whatIsNoLibraryIsLeftAlone() {
        const QString path = fresh();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray words =
            "a letter to a friend, long enough not to be taken for an empty file" + QByteArray(2000, '.');
        file.write(words);
        file.close();
        const auto refused = Library::open(path, migrations());
        QVERIFY(!refused.ok());
        QCOMPARE(static_cast<int>(refused.error().code), static_cast<int>(ErrorCode::LibraryDamaged));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), words);
    }

    void aNewerLibraryIsRefused() {
        const QString path = fresh();
        QVERIFY(opened(path));
        {
            auto connection = sqlite::Connection::open(path);
            QVERIFY((*connection)->execute("PRAGMA user_version=99").ok());
        }
        const auto refused = Library::open(path, migrations());
        QCOMPARE(static_cast<int>(refused.error().code), static_cast<int>(ErrorCode::LibraryTooNew));
    }

    void twoMayHaveItOpen() {
        const QString path = fresh();
        const auto one = opened(path);
        const auto other = opened(path);
        QVERIFY(one->importPage(pageBytes, *readingOf(pageBytes), QStringLiteral("a.txt"), {}).ok());
        QCOMPARE(other->articles()->size(), 1U);
        const QByteArray more = pageBytes + "另有一段新的文字,用来区别两个页面。\n";
        QVERIFY(other->importPage(more, *readingOf(more), QStringLiteral("b.txt"), {}).ok());
        QCOMPARE(one->articles()->size(), 2U);
    }

    void aFullDiskIsSaidAndNothingIsHalfWritten() {
        const QString path = fresh();
        const auto library = opened(path);
        QVERIFY(library->importPage(pageBytes, *readingOf(pageBytes), QStringLiteral("a.txt"), {}).ok());
        QByteArray large = pageBytes;
        QRandomGenerator random(7);
        for (int i = 0; i < 60000; ++i)
            large += QString(QChar(0x4E00 + random.bounded(0x5000))).toUtf8();
        library->limitPages(40);
        const auto refused = library->importPage(large, *readingOf(large), QStringLiteral("b.txt"), {});
        QVERIFY(!refused.ok());
        QCOMPARE(static_cast<int>(refused.error().code), static_cast<int>(ErrorCode::DiskFull));
        QCOMPARE(library->articles()->size(), 1U);
    }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "library_test.moc"
