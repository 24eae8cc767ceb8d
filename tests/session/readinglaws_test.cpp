// SPDX-License-Identifier: Apache-2.0
// Random sequences of what an analyst does: the library holds what the screen shows, going all the way back gives the
// first state, no decision ever moves a note, and a correction changes the words that were corrected and no others.
#include "models/session/blockoperation.h"
#include "models/session/correction.h"
#include "models/session/readingsession.h"
#include "tests/support/random.h"
#include "tests/support/testsession.h"

#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <map>

using namespace variorum;
using namespace variorum::tests;

namespace {

struct State {
    Decisions decisions;
    std::map<QString, Note> notes;
    QString text;

    friend bool operator==(const State &, const State &) = default;
};

QString textOf(const Reading &reading) {
    QString text;
    for (const auto &article : reading.articles)
        text += article->article.text + QStringLiteral("\n----\n");
    return text;
}

State onScreen(const ReadingSession &session) {
    State state;
    state.decisions = session.reading()->decisions;
    for (const PlacedNote &note : session.notes())
        state.notes[note.note.id] = note.note;
    state.text = textOf(*session.reading());
    return state;
}

State inLibrary(const QString &path, qint64 page) {
    const auto library = opened(path);
    State state;
    state.decisions = library->decisions(page);
    const Result<std::vector<Note>> notes = library->notes(page);
    for (const Note &note : *notes)
        state.notes[note.id] = note;
    state.text = textOf(*read(*library->page(page), state.decisions, {}));
    return state;
}

/// One random deed. Spans may be anything that a selection can be.
class Analyst {
public:
    Analyst(ReadingSession &session, QRandomGenerator &random) : m_session(session), m_random(random) {}

    void act() {
        switch (m_random.bounded(13)) {
        case 0:
        case 1:
            m_session.toggle(someEdit());
            break;
        case 2:
            m_session.decide(someEdit(), someVerdict());
            break;
        case 3:
            if (m_random.bounded(3) == 0)
                m_session.decideRule(static_cast<RuleId>(m_random.bounded(1, 40)),
                                     m_random.bounded(2) == 0 ? Verdict::Accept : Verdict::Reject);
            break;
        case 4:
            m_session.addNote(someSpan(), NoteColour::Green, someText());
            break;
        case 5:
        case 6:
            if (const PlacedNote *note = someNote())
                m_session.changeNote(note->note.id, m_random.bounded(2) == 0 ? note->note.colour : NoteColour::Orange,
                                     someText(), m_random.bounded(2) == 0 ? note->note.tags : QStringList{someText()});
            break;
        case 7:
            if (const PlacedNote *note = someNote())
                m_session.removeNote(QString(note->note.id));
            break;
        case 8:
        case 9:
            correct();
            break;
        case 10:
        case 11:
            m_session.change(someOperation());
            break;
        default:
            walk();
        }
    }

    /// What a correction made of the page, where that is not what was asked for.
    [[nodiscard]] const QString &broken() const { return m_broken; }

private:
    void correct() {
        const ReadingPointer before = m_session.reading();
        const QString &page = before->page->text;
        const auto part = correctablePart(*before, m_random.bounded(4) > 0 ? someSpan() : somePlace());
        if (!part)
            return;
        // A part that grows, shrinks, changes inside, or goes.
        QString words = part->words;
        if (m_random.bounded(3) == 0)
            words = someText();
        else if (!words.isEmpty())
            editOneCharacter(words);
        words.replace(u'\n', u' ');
        QString expected = before->choice.script.apply(page);
        m_session.correct(*part, words);
        const EditScript &script = m_session.reading()->choice.script;
        const QString now = script.apply(page);
        // The part stands between what the script shows before and behind it.
        const qsizetype left = before->choice.script.apply(page, Span(0, part->page.begin)).size();
        const qsizetype at = part->page.isEmpty() ? left - part->words.size() : left;
        expected.replace(at, part->words.size(), words);
        if (now != expected && m_broken.isEmpty()) {
            const qsizetype here =
                std::mismatch(now.begin(), now.end(), expected.begin(), expected.end()).first - now.begin();
            m_broken = QStringLiteral("“%1” to “%2” at %3: “%4” instead of “%5”")
                           .arg(part->words, words)
                           .arg(part->page.begin)
                           .arg(now.mid(here - 10, 40), expected.mid(here - 10, 40));
        }
    }

    Span somePlace() {
        const Offset at = someSpan().begin;
        return {at, at};
    }

    /// Where a pair of surrogates stands, nothing goes: a person cannot cut it.
    void editOneCharacter(QString &words) {
        const qsizetype at = m_random.bounded(static_cast<int>(words.size()));
        if (words[at].isSurrogate())
            words.append(someText());
        else
            words.replace(at, m_random.bounded(2), someText());
    }

    BlockOperation someOperation() {
        const Reading &reading = *m_session.reading();
        BlockOperation operation;
        operation.sort = static_cast<BlockOperation::Sort>(m_random.bounded(6));
        operation.kind = static_cast<BlockKind>(m_random.bounded(8));
        operation.level = 2;
        operation.article = m_random.bounded(3);
        if (operation.sort == BlockOperation::Sort::BringBack)
            operation.places = discardedIn(reading, someSpan());
        else if (operation.sort == BlockOperation::Sort::Split)
            operation.places = {somePlace()};
        else
            operation.places = blocksIn(reading, someSpan());
        return operation;
    }

    void walk() {
        QUndoStack *stack = m_session.undoStack();
        for (int steps = m_random.bounded(1, 5); steps > 0; --steps) {
            if (m_random.bounded(3) > 0)
                stack->undo();
            else
                stack->redo();
        }
    }

    EditId someEdit() {
        const Reading &reading = *m_session.reading();
        std::vector<EditId> ids;
        for (const auto *edits : {&reading.cleaning->edits, &reading.cleaning->proposed, &reading.choice.rejected}) {
            for (const Edit &edit : *edits)
                ids.push_back(editId(edit, reading.page->codePoints));
        }
        for (const StructureEdit &edit : reading.cleaning->structure)
            ids.push_back(editId(edit, reading.page->codePoints));
        return ids.empty() ? EditId() : ids[m_random.bounded(static_cast<quint32>(ids.size()))];
    }

    std::optional<Verdict> someVerdict() {
        const int which = m_random.bounded(3);
        if (which == 0)
            return std::nullopt;
        return which == 1 ? Verdict::Accept : Verdict::Reject;
    }

    Span someSpan() {
        const auto length = static_cast<int>(m_session.reading()->page->text.size());
        const int begin = m_random.bounded(length);
        return {begin, std::min(length, begin + 1 + m_random.bounded(60))};
    }

    const PlacedNote *someNote() {
        const auto &notes = m_session.notes();
        return notes.empty() ? nullptr : &notes[m_random.bounded(static_cast<quint32>(notes.size()))];
    }

    QString someText() { return randomText(m_random, m_random.bounded(12)); }

    ReadingSession &m_session;
    QRandomGenerator &m_random;
    QString m_broken;
};

QByteArray sample(const QString &name) {
    QFile file(QStringLiteral(SAMPLES_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReadingLawsTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

private Q_SLOTS:
    void theLibraryHoldsWhatTheScreenShows_data() {
        QTest::addColumn<QString>("name");
        for (const char *name : {"01-mirror.txt", "02-platform.txt", "05-two-articles.txt", "08-clean-traditional.txt"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void theLibraryHoldsWhatTheScreenShows() {
        QFETCH(QString, name);
        QRandomGenerator random = seeded("the library holds what the screen shows");
        const QString path = m_folder.fresh();
        const auto library = openedSession(path);
        const qint64 article = imported(library->library(), sample(name));
        QVERIFY(article != 0);
        const qint64 page = *library->library().pageOf(article);
        ReadingSession session(*library);
        connect(&session, &ReadingSession::failed, this,
                [](const Error &error) { QFAIL(qPrintable(QStringLiteral("failed: ") + errorText(error))); });
        session.open(article);
        const State first = onScreen(session);
        Analyst analyst(session, random);
        for (int round = 0; round < 6; ++round) {
            for (int deed = 0; deed < 15; ++deed)
                analyst.act();
            QVERIFY2(analyst.broken().isEmpty(), qPrintable(analyst.broken()));
            const State screen = onScreen(session);
            QVERIFY2(screen == inLibrary(path, page), "the library holds something else");
            // Every note stands where it was put: the page has its words there, whatever is decided.
            for (const PlacedNote &note : session.notes()) {
                const Page &text = *session.reading()->page;
                QVERIFY(note.page == text.codePoints.toUnits(note.note.anchor.codePoints));
                QCOMPARE(text.text.mid(note.page.begin, note.page.length()), note.note.anchor.exact);
            }
        }
        session.undoStack()->setIndex(session.undoStack()->count());
        const State last = onScreen(session);
        session.undoStack()->setIndex(0);
        QVERIFY2(onScreen(session) == first, "undoing everything does not give the first state");
        QVERIFY(inLibrary(path, page) == first);
        session.undoStack()->setIndex(session.undoStack()->count());
        QVERIFY2(onScreen(session) == last, "redoing everything does not give the last state");
        QVERIFY(inLibrary(path, page) == last);
    }

    void decisionsNeverMoveANote() {
        QRandomGenerator random = seeded("decisions never move a note");
        const auto library = openedSession(m_folder.fresh());
        ReadingSession session(*library);
        session.open(imported(library->library(), sample(QStringLiteral("01-mirror.txt"))));
        const auto length = static_cast<int>(session.reading()->page->text.size());
        for (int i = 0; i < 25; ++i) {
            const int begin = random.bounded(length);
            QVERIFY(session.addNote({begin, std::min(length, begin + 1 + random.bounded(40))}, NoteColour::Blue));
        }
        std::map<QString, PlacedNote> before;
        for (const PlacedNote &note : session.notes())
            before[note.note.id] = note;
        std::vector<EditId> ids;
        for (const Edit &edit : session.reading()->cleaning->edits)
            ids.push_back(editId(edit, session.reading()->page->codePoints));
        for (const StructureEdit &edit : session.reading()->cleaning->structure)
            ids.push_back(editId(edit, session.reading()->page->codePoints));
        for (int i = 0; i < 60; ++i) {
            session.toggle(ids[random.bounded(static_cast<quint32>(ids.size()))]);
            for (const PlacedNote &note : session.notes()) {
                QVERIFY(note.page == before[note.note.id].page);
                QVERIFY(note.note == before[note.note.id].note);
            }
        }
        session.resetDecisions();
        for (const PlacedNote &note : session.notes())
            QVERIFY(note == before[note.note.id]);
    }
};

QTEST_GUILESS_MAIN(ReadingLawsTest)
#include "readinglaws_test.moc"
