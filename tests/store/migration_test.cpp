// SPDX-License-Identifier: Apache-2.0
// Libraries of earlier versions open, and everything in them is found.
#include "models/store/sqlite.h"
#include "tests/support/testlibrary.h"

#include <QTest>

#include <array>
#include <thread>

using namespace variorum;
using namespace variorum::tests;

namespace {

const QByteArray otherBytes = "北岭水库上月蓄水,库容🎉两亿立方米。\n\n下游三县的灌溉从明年春天开始。\n";

/// A library as the first version left it: two pages, the second one with a decision.
void makeFirstVersion(const QString &path) {
    auto connection = sqlite::Connection::open(path);
    const QByteArray script = migrations(1).front();
    if (!(*connection)->execute(script.constData()) ||
        !(*connection)->execute("PRAGMA user_version=1; PRAGMA application_id=0x56415249"))
        qFatal("the first version cannot be made");
    for (const QByteArray &bytes : {pageBytes, otherBytes}) {
        const ReadingPointer reading = readingOf(bytes);
        const Page &page = *reading->page;
        sqlite::Statement insert(**connection,
                                 "INSERT INTO pages (sha256, path, imported, byte_count, bytes, encoding, media_type, "
                                 "extractor, text) VALUES (?,'old.txt','2030-05-05T05:05:05Z',?,?,?,?,1,?)");
        insert.bind(0, QString::fromLatin1(page.sha256())).bind(1, page.bytes).bindBlob(2, qCompress(bytes));
        insert.bind(3, page.encoding).bind(4, page.mediaType).bindBlob(5, qCompress(page.text.toUtf8()));
        if (!insert.run())
            qFatal("a page cannot be written");
        const qint64 id = (*connection)->lastId();
        sqlite::Statement article(**connection, "INSERT INTO articles (id, page_id, ranges) VALUES (?,?,?)");
        const QString ranges = rangesText(reading->articles.front()->article, page.codePoints);
        if (!article.bind(0, 40 + id).bind(1, id).bind(2, ranges).run())
            qFatal("an article cannot be written");
    }
    const ReadingPointer reading = readingOf(otherBytes);
    const Decision decision = decisionOn(reading->choice.script.edits().front(), Verdict::Reject, reading->page->text,
                                         reading->page->codePoints);
    sqlite::Statement insert(**connection, "INSERT INTO decisions VALUES (2,?,1,?,?,?,?)");
    insert.bind(0, QString::fromLatin1(decision.id));
    insert.bind(1, qint64{decision.codePoints.begin}).bind(2, qint64{decision.codePoints.end});
    insert.bindBlob(3, decision.before.toUtf8()).bindBlob(4, decision.after.toUtf8());
    if (!insert.run())
        qFatal("a decision cannot be written");
}

} // namespace

class MigrationTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

    /// What four that open a library at the same time are told.
    static QStringList openedAtOnce(const QString &path) {
        std::array<QString, 4> errors;
        std::vector<std::thread> threads;
        threads.reserve(errors.size());
        for (QString &error : errors)
            threads.emplace_back([&path, &error] {
                const auto library = Library::open(path, migrations());
                if (!library)
                    error = errorText(library.error());
                else if (!(*library)->articles())
                    error = QStringLiteral("the articles cannot be listed");
            });
        for (std::thread &thread : threads)
            thread.join();
        QStringList said(errors.begin(), errors.end());
        said.removeAll(QString());
        return said;
    }

private Q_SLOTS:
    void everythingOfTheFirstVersionIsFound() {
        const QString path = m_folder.fresh();
        makeFirstVersion(path);
        const auto library = opened(path);
        QVERIFY(library);
        QCOMPARE(library->pages(), (std::vector<qint64>{1, 2}));
        QCOMPARE(*library->originalBytes(1), pageBytes);
        QCOMPARE((*library->page(2))->text, readingOf(otherBytes)->page->text);
        QCOMPARE(library->byteCount(2), otherBytes.size());
        const ReadingPointer reading = readingOf(otherBytes);
        QCOMPARE(library->decisions(2).all().size(), 1U);
        const EditId id = editId(reading->choice.script.edits().front(), reading->page->codePoints);
        QVERIFY(library->decisions(2).find(id));
        const auto rows = library->articles();
        QCOMPARE(rows->size(), 2U);
        QCOMPARE(rows->back().article, 42);
        QCOMPARE(rows->back().path, QStringLiteral("old.txt"));
        QCOMPARE(rows->back().imported, QStringLiteral("2030-05-05T05:05:05Z"));
        QVERIFY(!rows->back().binned);
        // Identities hold, and the library takes what the new version adds.
        QCOMPARE(*library->reconcile(2, *readingOf(otherBytes)), std::vector<qint64>{42});
        Note note;
        note.id = QStringLiteral("n1");
        note.anchor = anchorAt(reading->page->text, reading->page->codePoints, {0, 4});
        QVERIFY(library->putNote(2, note).ok());
        const auto collection = library->putCollection({0, QStringLiteral("旧闻")}, {41, 42});
        QVERIFY(collection.ok());
        QCOMPARE(library->articles()->back().collections, std::vector<qint64>{*collection});
        QVERIFY(library->changeStories({{{-1, QStringLiteral("并网")}}, {{41, -1}, {42, -1}}, {}}).ok());
        QCOMPARE(library->articles()->back().story, library->stories()->front().id);
        QCOMPARE(library->changeStories({{}, {}, {}, {{42, 41}}})->declined.size(), 1U);
        QVERIFY(library->nameCorrections(2)->empty());
        KeptCorrection correction{QStringLiteral("c1"), 1, NameScope::Place, note.anchor, {}, {}, {}, {}, {}, 0, {}};
        QVERIFY(library->changeNameCorrections(2, {{correction.id, correction}}).ok());
        QCOMPARE(library->nameCorrections(2)->size(), 1U);
        QCOMPARE(library->integrityProblems(), QStringList());
    }

    void theFormerVersionIsKeptBeside() {
        const QString path = m_folder.fresh();
        makeFirstVersion(path);
        QVERIFY(opened(path));
        const QString kept = path + QStringLiteral(".before-%1").arg(migrations().size());
        const auto former = sqlite::Connection::open(kept);
        QCOMPARE((*former)->pragma("user_version"), 1);
        sqlite::Statement count(**former, "SELECT count(*) FROM pages WHERE bytes IS NOT NULL");
        QVERIFY(count.step());
        QCOMPARE(count.integer(0), 2);
    }

    void aMigrationThatFailsChangesNothing() {
        const QString path = m_folder.fresh();
        makeFirstVersion(path);
        std::vector<QByteArray> scripts = migrations();
        scripts.emplace_back("CREATE TABLE half (id INTEGER); INSERT INTO nowhere VALUES (1);");
        QVERIFY(!Library::open(path, scripts).ok());
        {
            auto connection = sqlite::Connection::open(path);
            QCOMPARE((*connection)->pragma("user_version"), 1);
            sqlite::Statement half(**connection, "SELECT count(*) FROM sqlite_master WHERE name='half'");
            QVERIFY(half.step());
            QCOMPARE(half.integer(0), 0);
        }
        QVERIFY(opened(path));
    }

    void severalMayOpenAnOldOneAtOnce() {
        const QString path = m_folder.fresh();
        makeFirstVersion(path);
        QCOMPARE(openedAtOnce(path).join(u'\n'), QString());
        QCOMPARE(opened(path)->pages().size(), 2U);
        QVERIFY(QFile::exists(path + QStringLiteral(".before-%1").arg(migrations().size())));
    }

    void severalMayMakeANewOneAtOnce() {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(openedAtOnce(m_folder.fresh()).join(u'\n'), QString());
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "migration_test.moc"
