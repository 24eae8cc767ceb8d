// SPDX-License-Identifier: Apache-2.0
#include "models/session/readingsession.h"
#include "models/store/sqlite.h"
#include "tests/entity/bundledtagger.h"
#include "tests/support/testsession.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace variorum;
using namespace variorum::tests;

namespace {

/// A library with one page, open in a session.
struct Desk {
    std::unique_ptr<LibrarySession> library;
    std::unique_ptr<ReadingSession> reading;
    qint64 article = 0;
    qint64 page = 0;

    Desk(const QString &path, const QByteArray &bytes) : library(openedSession(path)) {
        article = imported(library->library(), bytes);
        page = *library->library().pageOf(article);
        reading = std::make_unique<ReadingSession>(*library);
        reading->open(article);
    }

    [[nodiscard]] Span place(const QString &words) const {
        const auto at = reading->reading()->page->text.indexOf(words);
        return {at, at + words.size()};
    }
    [[nodiscard]] EditId idOf(const Edit &edit) const { return editId(edit, reading->reading()->page->codePoints); }
    [[nodiscard]] QString text() const { return reading->readArticle()->article.text; }
};

QByteArray largePage(int paragraphs) {
    QByteArray bytes;
    for (int i = 0; i < paragraphs; ++i)
        bytes += QByteArray::number(i) + "号站昨日并网,首期装机🚀三百兆瓦,明年下半年全部完工。\n\n";
    return bytes;
}

} // namespace

class ReadingSessionTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

private Q_SLOTS:
    void openingAndClosing() {
        Desk desk(m_folder.fresh(), pageBytes);
        QCOMPARE(desk.reading->article(), desk.article);
        QCOMPARE(desk.reading->index(), 0);
        QVERIFY(desk.text().contains(QStringLiteral("首期装机三百兆瓦")));
        QSignalSpy openedArticle(desk.reading.get(), &ReadingSession::openedArticle);
        desk.reading->open(0);
        QCOMPARE(openedArticle.size(), 1);
        QCOMPARE(desk.reading->article(), 0);
        QVERIFY(!desk.reading->reading());
        QVERIFY(!desk.reading->readArticle());
        desk.reading->decide("0123456789abcdef", Verdict::Reject);
        QVERIFY(!desk.reading->undoStack()->canUndo());
    }

    // The tagger is slow: an article is there before its names are.
    void namesOfTheTaggerFollow() {
        const auto tagger = bundledTagger(QStringLiteral(TAGGER_DIR));
        QVERIFY(tagger);
        SessionSetup setup = sessionSetup();
        setup.lexicon = Lexicon::compile({});
        setup.tagger = *tagger;
        auto library = LibrarySession::open(m_folder.fresh(), setup);
        QVERIFY(library);
        const QByteArray page("海陵的渡口很安静，王小明昨天在南京见了李建国，首期装机🚀三百兆瓦。\n");
        const qint64 article = imported((*library)->library(), page);
        ReadingSession reading(**library);
        QSignalSpy named(&reading, &ReadingSession::namesChanged);
        const auto names = [&reading] {
            QStringList all;
            for (const Mention &mention : reading.readArticle()->mentions)
                all << mention.name;
            return all;
        };
        const QString expected = QStringLiteral("王小明");
        reading.open(article);
        const QString text = reading.readArticle()->article.text;
        QVERIFY(!names().contains(expected));
        QTRY_VERIFY(names().contains(expected));
        QCOMPARE(named.size(), 1);
        QCOMPARE(reading.readArticle()->article.text, text);

        // A decision makes another Reading, and its names follow again.
        reading.toggle(editId(reading.reading()->choice.script.edits().front(), reading.reading()->page->codePoints));
        QVERIFY(reading.readArticle()->article.text != text);
        QTRY_VERIFY(names().contains(expected));
        reading.undoStack()->undo();
        QCOMPARE(reading.readArticle()->article.text, text);
        // Closing does not wait for names.
        reading.open(0);
        QVERIFY(!reading.reading());
    }

    void anArticleThatIsNotThereIsSaid() {
        Desk desk(m_folder.fresh(), pageBytes);
        QSignalSpy failed(desk.reading.get(), &ReadingSession::failed);
        desk.reading->open(4711);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(desk.reading->article(), desk.article);
    }

    void togglingTwiceIsTheIdentity() {
        Desk desk(m_folder.fresh(), pageBytes);
        const QString before = desk.text();
        const Edit emoji = desk.reading->reading()->choice.script.edits().at(1);
        QSignalSpy changed(desk.reading.get(), &ReadingSession::readingChanged);
        desk.reading->toggle(desk.idOf(emoji));
        QCOMPARE(changed.size(), 1);
        QVERIFY(desk.text() != before);
        QCOMPARE(desk.library->library().decisions(desk.page).all().size(), 1U);
        desk.reading->toggle(desk.idOf(emoji));
        QCOMPARE(desk.text(), before);
        QVERIFY(desk.library->library().decisions(desk.page).isEmpty());
    }

    void aRuleIsDecidedInOneStep() {
        Desk desk(m_folder.fresh(), pageBytes);
        const QString before = desk.text();
        const Edit comma = desk.reading->reading()->choice.script.edits().front();
        for (RuleId rule = 1; rule < 60; ++rule) {
            if (comma.rules.contains(rule))
                desk.reading->decideRule(rule, Verdict::Reject);
        }
        QCOMPARE(desk.reading->undoStack()->count(), 1);
        QCOMPARE(desk.text().count(u','), 2);
        desk.reading->resetDecisions();
        QCOMPARE(desk.text(), before);
        desk.reading->undoStack()->undo();
        QCOMPARE(desk.text().count(u','), 2);
        desk.reading->undoStack()->undo();
        QCOMPARE(desk.text(), before);
        QVERIFY(desk.library->library().decisions(desk.page).isEmpty());
    }

    void notesAreThereAfterARestart() {
        const QString path = m_folder.fresh();
        QString id;
        {
            Desk desk(path, pageBytes);
            id = *desk.reading->addNote(desk.place(QStringLiteral("两家公司")), NoteColour::Blue,
                                        QStringLiteral("哪两家？"));
            desk.reading->changeNote(id, NoteColour::Blue, QStringLiteral("哪两家？"), {QStringLiteral("待查")});
        }
        const auto session = openedSession(path);
        ReadingSession reading(*session);
        reading.open(session->articles().front().article);
        QCOMPARE(reading.notes().size(), 1U);
        const PlacedNote *note = reading.note(id);
        QVERIFY(note);
        QCOMPARE(note->note.anchor.exact, QStringLiteral("两家公司"));
        QCOMPARE(note->note.body, QStringLiteral("哪两家？"));
        QCOMPARE(note->note.tags, QStringList{QStringLiteral("待查")});
        QCOMPARE(note->note.author, QStringLiteral("测试员"));
        QCOMPARE(reading.readArticle()->article.text.mid(note->text.begin, note->text.length()),
                 QStringLiteral("两家公司"));
        QCOMPARE(session->articles().front().notes, 1);
    }

    void aNoteOnWhatAnEditTakesOutIsHiddenAndComesBack() {
        Desk desk(m_folder.fresh(), pageBytes);
        const QString id = *desk.reading->addNote(desk.place(QStringLiteral("🚀")), NoteColour::Pink);
        QVERIFY(desk.reading->note(id)->hidden);
        const Span page = desk.reading->note(id)->page;
        desk.reading->toggle(desk.idOf(desk.reading->reading()->choice.script.edits().at(1)));
        QVERIFY(!desk.reading->note(id)->hidden);
        QCOMPARE(desk.text().mid(desk.reading->note(id)->text.begin, 2), QStringLiteral("🚀"));
        QVERIFY(desk.reading->note(id)->page == page);
    }

    void typingIsOneStep() {
        Desk desk(m_folder.fresh(), pageBytes);
        const QString id = *desk.reading->addNote(desk.place(QStringLiteral("海陵电站")), NoteColour::Yellow);
        for (const QString &body : {QStringLiteral("一"), QStringLiteral("一座"), QStringLiteral("一座大")})
            desk.reading->changeNote(id, NoteColour::Yellow, body, {});
        QCOMPARE(desk.reading->undoStack()->count(), 2);
        desk.reading->changeNote(id, NoteColour::Green, QStringLiteral("一座大"), {});
        desk.reading->changeNote(id, NoteColour::Green, QStringLiteral("一座大站"), {});
        QCOMPARE(desk.reading->undoStack()->count(), 4);
        desk.reading->undoStack()->undo();
        desk.reading->undoStack()->undo();
        desk.reading->undoStack()->undo();
        QCOMPARE(desk.reading->note(id)->note.body, QString());
        QCOMPARE(desk.library->library().note(id)->note, desk.reading->note(id)->note);
        desk.reading->undoStack()->redo();
        QCOMPARE(desk.library->library().note(id)->note.body, QStringLiteral("一座大"));
    }

    void whatCannotBeStoredIsNotOnScreen() {
        Desk desk(m_folder.fresh(), pageBytes);
        const QString large(3'000'000, u'字');
        const QString id = *desk.reading->addNote(desk.place(QStringLiteral("海陵电站")), NoteColour::Yellow, large);
        desk.reading->removeNote(id);
        QVERIFY(desk.library->library().compact().ok());
        desk.library->library().limitPages(60);
        QSignalSpy failed(desk.reading.get(), &ReadingSession::failed);

        QVERIFY(!desk.reading->addNote(desk.place(QStringLiteral("两家公司")), NoteColour::Blue, large));
        QCOMPARE(failed.size(), 1);
        QVERIFY(desk.reading->notes().empty());
        QCOMPARE(desk.reading->undoStack()->count(), 2);

        // A step back that cannot be stored is not taken: the stack stays where the library is.
        desk.reading->undoStack()->undo();
        QCOMPARE(failed.size(), 2);
        QVERIFY(desk.reading->notes().empty());
        QCOMPARE(desk.reading->undoStack()->index(), 2);
        desk.library->library().limitPages(1'000'000);
        desk.reading->undoStack()->undo();
        QCOMPARE(failed.size(), 2);
        QCOMPARE(desk.reading->notes().size(), 1U);
        QCOMPARE(desk.library->library().notes(desk.page)->front().body, large);
    }

    void whatWasTypedWaitsUntilThereIsSpace() {
        Desk desk(m_folder.fresh(), pageBytes);
        const QString large(3'000'000, u'字');
        const QString id =
            *desk.reading->addNote(desk.place(QStringLiteral("海陵电站")), NoteColour::Yellow, QStringLiteral("先"));
        desk.library->library().limitPages(60);
        QSignalSpy failed(desk.reading.get(), &ReadingSession::failed);
        desk.reading->changeNote(id, NoteColour::Yellow, large, {});
        QCOMPARE(failed.size(), 1);
        UnsavedNotes &unsaved = desk.reading->unsaved();
        QCOMPARE(unsaved.count(), 1);
        QCOMPARE(unsaved.find(id)->body, large);
        QCOMPARE(desk.reading->note(id)->note.body, QStringLiteral("先")); // the list shows what is stored
        QVERIFY(!unsaved.tryAgain());
        // Another article, or none, may be open by the time that there is space again.
        desk.reading->open(0);
        desk.library->library().limitPages(1'000'000);
        QTRY_COMPARE(unsaved.count(), 0);
        QCOMPARE(desk.library->library().note(id)->note.body, large);
    }

    void aJumpOverSeveralStepsEndsWhereItFails() {
        Desk desk(m_folder.fresh(), pageBytes);
        const QString large(3'000'000, u'字');
        const QString first = *desk.reading->addNote(desk.place(QStringLiteral("海陵电站")), NoteColour::Yellow, large);
        const QString second = *desk.reading->addNote(desk.place(QStringLiteral("两家公司")), NoteColour::Yellow);
        desk.reading->removeNote(first);
        desk.reading->removeNote(second);
        QVERIFY(desk.library->library().compact().ok());
        desk.library->library().limitPages(60);
        QSignalSpy failed(desk.reading.get(), &ReadingSession::failed);
        desk.reading->undoStack()->setIndex(0);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(desk.reading->undoStack()->index(), 3);
        QVERIFY(desk.reading->note(second));
        QCOMPARE(desk.library->library().notes(desk.page)->size(), 1U);
    }

    void aBusyLibraryIsSaid() {
        const QString path = m_folder.fresh();
        Desk desk(path, pageBytes);
        auto other = sqlite::Connection::open(path);
        QVERIFY((*other)->execute("BEGIN IMMEDIATE").ok());
        QSignalSpy failed(desk.reading.get(), &ReadingSession::failed);
        const QString before = desk.text();
        desk.reading->toggle(desk.idOf(desk.reading->reading()->choice.script.edits().front()));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(static_cast<int>(failed.front().front().value<Error>().code),
                 static_cast<int>(ErrorCode::LibraryBusy));
        QCOMPARE(desk.text(), before);
        QVERIFY(!desk.reading->undoStack()->canUndo());
        QVERIFY((*other)->execute("ROLLBACK").ok());
        desk.reading->toggle(desk.idOf(desk.reading->reading()->choice.script.edits().front()));
        QVERIFY(desk.text() != before);
    }

    void articlesThatDoNotChangeAreShared() {
        QFile file(QStringLiteral(SAMPLES_DIR "/05-two-articles.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        Desk desk(m_folder.fresh(), file.readAll());
        QVERIFY(desk.reading->reading()->articles.size() >= 2);
        const auto first = desk.reading->reading()->articles[0];
        const auto second = desk.reading->reading()->articles[1];
        const auto range = desk.reading->reading()->choice.script.within(first->article.source.front());
        QVERIFY(range.first < range.second);
        desk.reading->toggle(desk.idOf(desk.reading->reading()->choice.script.edits()[range.first]));
        QVERIFY(desk.reading->reading()->articles[0] != first);
        QCOMPARE(desk.reading->reading()->articles[1], second);

        // The other article of the page is shown without reading again, and the steps stay.
        const auto ids = desk.library->library().find(desk.reading->reading()->page->sha256()).articles;
        const ReadingPointer reading = desk.reading->reading();
        desk.reading->open(ids[1]);
        QCOMPARE(desk.reading->reading(), reading);
        QCOMPARE(desk.reading->index(), 1);
        QVERIFY(desk.reading->undoStack()->canUndo());
    }

    void aLargePageIsReadInTheBackground() {
        Desk desk(m_folder.fresh(), pageBytes);
        const qint64 large = imported(desk.library->library(), largePage(3000));
        QSignalSpy openedArticle(desk.reading.get(), &ReadingSession::openedArticle);
        QSignalSpy busy(desk.reading.get(), &ReadingSession::busyChanged);
        desk.reading->open(large);
        QCOMPARE(desk.reading->article(), desk.article);
        QCOMPARE(busy.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(openedArticle.size(), 1, 60'000);
        QCOMPARE(desk.reading->article(), large);
        QCOMPARE(busy.size(), 2);

        QSignalSpy changed(desk.reading.get(), &ReadingSession::readingChanged);
        const QString before = desk.text();
        const EditId first = desk.idOf(desk.reading->reading()->choice.script.edits()[0]);
        const EditId second = desk.idOf(desk.reading->reading()->choice.script.edits()[2]);
        desk.reading->toggle(first);
        desk.reading->toggle(second);
        desk.reading->toggle(first);
        QCOMPARE(desk.text(), before);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 60'000);
        // The newest decisions win, and those before them are not shown one by one.
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.reading->reading()->decisions.all().size(), 1U);
        QVERIFY(desk.reading->reading()->decisions.find(second));
        QVERIFY(desk.text() != before);
    }

    void theNewestRequestWins() {
        Desk desk(m_folder.fresh(), pageBytes);
        const qint64 large = imported(desk.library->library(), largePage(2500));
        const qint64 larger = imported(desk.library->library(), largePage(2600));
        QSignalSpy openedArticle(desk.reading.get(), &ReadingSession::openedArticle);
        desk.reading->open(large);
        desk.reading->open(larger);
        QTRY_COMPARE_WITH_TIMEOUT(openedArticle.size(), 1, 60'000);
        QCOMPARE(desk.reading->article(), larger);
        desk.reading->open(large);
        desk.reading->open(desk.article);
        QCOMPARE(desk.reading->article(), desk.article);
        QCOMPARE(openedArticle.size(), 2);
        desk.reading->open(large);
        desk.reading.reset();
    }

    void whatAnotherWindowChangesIsShown() {
        const QString path = m_folder.fresh();
        Desk desk(path, pageBytes);
        const QString own = *desk.reading->addNote(desk.place(QStringLiteral("海陵电站")), NoteColour::Yellow);
        const auto elsewhere = openedSession(path);
        ReadingSession other(*elsewhere);
        other.open(desk.article);
        other.changeNote(own, NoteColour::Green, QStringLiteral("另一扇窗里写的"), {});
        other.toggle(desk.idOf(other.reading()->choice.script.edits().front()));
        QTRY_COMPARE(desk.reading->note(own)->note.body, QStringLiteral("另一扇窗里写的"));
        QTRY_COMPARE(desk.text(), other.readArticle()->article.text);
        // Going back would undo what the other wrote.
        QVERIFY(!desk.reading->undoStack()->canUndo());
    }
};

QTEST_GUILESS_MAIN(ReadingSessionTest)
#include "readingsession_test.moc"
