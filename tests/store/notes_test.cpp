// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random.h"
#include "tests/support/testlibrary.h"

#include <QTest>

#include <algorithm>

using namespace variorum;
using namespace variorum::tests;

namespace {

Note noteOn(const Page &page, Span span, const QString &id) {
    Note note;
    note.id = id;
    note.anchor = anchorAt(page.text, page.codePoints, span);
    note.created = note.modified = someTime;
    return note;
}

} // namespace

class NotesTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

private Q_SLOTS:
    void everythingOfANoteComesBack() {
        const QByteArray odd = pageBytes + QByteArray("\0\xF0\xA0\xAE\xB7 tail\r\n", 11);
        const QString path = m_folder.fresh();
        Note note = noteOn(*readingOf(odd)->page, {0, 60}, QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e"));
        note.colour = NoteColour::Pink;
        note.body = QStringLiteral("第一行\n第二行 \"引\" '号' 😀");
        note.author = QStringLiteral("叶 汀");
        note.tags = {QStringLiteral("待查"), QStringLiteral("a, b"), QStringLiteral("待查")};
        {
            const auto library = opened(path);
            QVERIFY(imported(*library, odd) != 0);
            QVERIFY(library->putNote(1, note).ok());
        }
        const auto library = opened(path);
        QCOMPARE(library->notes(1)->size(), 1U);
        QVERIFY(library->notes(1)->front() == note);
        QVERIFY(library->note(note.id)->note == note);
        QCOMPARE(library->note(note.id)->page, 1);
        QCOMPARE(library->pagesWithNotes(), std::vector<qint64>{1});
    }

    void puttingAgainReplaces() {
        const auto library = opened(m_folder.fresh());
        QVERIFY(imported(*library, pageBytes) != 0);
        Note note = noteOn(*readingOf(pageBytes)->page, {0, 4}, QStringLiteral("n"));
        note.tags = {QStringLiteral("一"), QStringLiteral("二")};
        QVERIFY(library->putNote(1, note).ok());
        const PageRevision before = library->revision(1);
        note.tags = {QStringLiteral("三")};
        note.body = QStringLiteral("改过");
        QVERIFY(library->putNote(1, note).ok());
        QCOMPARE(library->notes(1)->size(), 1U);
        QVERIFY(library->notes(1)->front() == note);
        QCOMPARE(library->revision(1).noted, before.noted + 1);
        QCOMPARE(library->revision(1).decided, before.decided);
    }

    void whatIsRemovedIsGone() {
        const auto library = opened(m_folder.fresh());
        QVERIFY(imported(*library, pageBytes) != 0);
        Note note = noteOn(*readingOf(pageBytes)->page, {0, 4}, QStringLiteral("n"));
        note.tags = {QStringLiteral("一")};
        QVERIFY(library->putNote(1, note).ok());
        QVERIFY(library->removeNote(note.id).ok());
        QVERIFY(library->notes(1)->empty());
        const auto again = library->removeNote(note.id);
        QVERIFY(!again.ok());
        QCOMPARE(static_cast<int>(again.error().code), static_cast<int>(ErrorCode::NoSuchNote));
        // No tag of it is left to turn up on a note that gets the same id.
        note.tags.clear();
        QVERIFY(library->putNote(1, note).ok());
        QCOMPARE(library->note(note.id)->note.tags, QStringList());
    }

    void severalAreStoredAllOrNone() {
        const auto library = opened(m_folder.fresh());
        QVERIFY(imported(*library, pageBytes) != 0);
        const ReadingPointer reading = readingOf(pageBytes);
        const Page &page = *reading->page;
        Note small = noteOn(page, {0, 4}, QStringLiteral("small"));
        Note large = noteOn(page, {5, 8}, QStringLiteral("large"));
        large.body = QString(2'000'000, u'字');
        library->limitPages(60);
        const auto refused = library->putNotes(1, {small, large});
        QVERIFY(!refused.ok());
        QCOMPARE(static_cast<int>(refused.error().code), static_cast<int>(ErrorCode::DiskFull));
        QVERIFY(refused.error().arguments.front() == library->path());
        QVERIFY(library->notes(1)->empty());
        QVERIFY(library->putNote(1, small).ok());
    }

    void notesOfAPageThatIsNotThereAreRefused() {
        const auto library = opened(m_folder.fresh());
        QVERIFY(!library->putNote(99, noteOn(*readingOf(pageBytes)->page, {0, 4}, QStringLiteral("n"))).ok());
        QVERIFY(library->pagesWithNotes().empty());
    }

    void eachArticleCountsItsOwn() {
        const QByteArray two =
            "海陵电站昨日并网，首期装机三百兆瓦，全部投资由两家公司共同承担，工程明年下半年完工。\n\n" + pageBytes;
        const auto library = opened(m_folder.fresh());
        // The split is the test's own: what the rules make of a page is not asked here.
        auto reading = std::make_shared<Reading>(*readingOf(two));
        QVERIFY(reading->articles.front()->article.blocks.size() >= 2);
        auto first = std::make_shared<ReadArticle>(*reading->articles.front());
        auto second = std::make_shared<ReadArticle>(*first);
        const Block last = first->article.blocks.back();
        first->article.blocks.pop_back();
        second->article.blocks = {last};
        reading->articles = {first, second};
        const auto outcome = library->importPage(two, *reading, QStringLiteral("a.txt"), someTime);
        QCOMPARE(outcome->articles.size(), 2U);
        const Page &page = *reading->page;
        QVERIFY(library->putNote(1, noteOn(page, {0, 4}, QStringLiteral("a"))).ok());
        QVERIFY(library->putNote(1, noteOn(page, last.source, QStringLiteral("b"))).ok());
        QVERIFY(library->putNote(1, noteOn(page, Span(last.source.begin, last.source.begin + 3), QStringLiteral("c")))
                    .ok());
        const auto rows = library->articles();
        QCOMPARE(rows->front().notes, 1);
        QCOMPARE(rows->back().notes, 2);
    }

    void randomNotesComeBack() {
        QRandomGenerator random = seeded("random notes come back");
        const QByteArray bytes = randomText(random, 400).toUtf8() + pageBytes;
        const auto page = readPage(bytes, QStringLiteral("page"));
        const auto library = opened(m_folder.fresh());
        QVERIFY(library->importPage(bytes, *read(*page, {}, {}), QStringLiteral("a.txt"), someTime).ok());
        std::vector<Note> notes;
        for (int i = 0; i < 50; ++i) {
            const int begin = random.bounded(300);
            Note note = noteOn(**page, {begin, begin + 1 + random.bounded(90)}, QString::number(i));
            note.body = randomText(random, random.bounded(40));
            for (int n = random.bounded(4); n > 0; --n)
                note.tags.append(randomText(random, 4));
            notes.push_back(note);
        }
        QVERIFY(library->putNotes(1, notes).ok());
        std::vector<Note> back = *library->notes(1);
        const auto byId = [](const Note &a, const Note &b) { return a.id.toInt() < b.id.toInt(); };
        std::sort(back.begin(), back.end(), byId);
        QVERIFY(back == notes);
    }
};

QTEST_GUILESS_MAIN(NotesTest)
#include "notes_test.moc"
