// SPDX-License-Identifier: Apache-2.0
// What the analyst adds to a page: decisions and notes.
#include "models/store/library.h"
#include "models/store/sqlite.h"

namespace variorum {

using sqlite::Statement;
using sqlite::Transaction;

Decisions Library::decisions(qint64 page) const {
    Decisions decisions;
    Statement select(*m_main,
                     "SELECT edit_id, verdict, begin_at, end_at, before, after, hand FROM decisions WHERE page_id=?");
    select.bind(0, page);
    while (select.step()) {
        decisions.put({select.blob(0), static_cast<Verdict>(select.integer(1)),
                       Span(select.integer(2), select.integer(3)), QString::fromUtf8(select.blob(4)),
                       QString::fromUtf8(select.blob(5)), select.text(6)});
    }
    return decisions;
}

Result<void> Library::writeDecision(qint64 page, const Decision &decision) {
    Statement insert(*m_main, "INSERT OR REPLACE INTO decisions VALUES (?,?,?,?,?,?,?,?)");
    insert.bind(0, page).bind(1, QString::fromLatin1(decision.id)).bind(2, static_cast<qint64>(decision.verdict));
    insert.bind(3, static_cast<qint64>(decision.codePoints.begin))
        .bind(4, static_cast<qint64>(decision.codePoints.end));
    insert.bindBlob(5, decision.before.toUtf8()).bindBlob(6, decision.after.toUtf8()).bind(7, decision.hand);
    if (!insert.run())
        return m_main->error();
    return {};
}

Result<void> Library::countUp(const char *sql, qint64 page) {
    Statement update(*m_main, sql);
    if (!update.bind(0, page).run())
        return m_main->error();
    return {};
}

Result<void> Library::setDecisions(qint64 page, const Decisions &decisions) {
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    Statement clear(*m_main, "DELETE FROM decisions WHERE page_id=?");
    if (!clear.bind(0, page).run())
        return m_main->error();
    for (const auto &entry : decisions.all()) {
        if (Result<void> written = writeDecision(page, entry.second); !written)
            return written;
    }
    if (Result<void> counted = countUp("UPDATE pages SET decided=decided+1 WHERE id=?", page); !counted)
        return counted;
    return transaction.commit();
}

Result<void> Library::changeDecisions(qint64 page, const std::vector<DecisionChange> &changes) {
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    for (const DecisionChange &change : changes) {
        if (change.decision) {
            if (Result<void> written = writeDecision(page, *change.decision); !written)
                return written;
            continue;
        }
        Statement remove(*m_main, "DELETE FROM decisions WHERE page_id=? AND edit_id=?");
        if (!remove.bind(0, page).bind(1, QString::fromLatin1(change.id)).run())
            return m_main->error();
    }
    if (Result<void> counted = countUp("UPDATE pages SET decided=decided+1 WHERE id=?", page); !counted)
        return counted;
    return transaction.commit();
}

Result<std::vector<StoredNote>> Library::selectedNotes(const char *where, const QString &id, qint64 page) const {
    std::vector<StoredNote> notes;
    const QByteArray sql = QByteArray("SELECT id, page_id, begin_at, end_at, exact, prefix, suffix, colour, body, "
                                      "author, created, modified FROM notes WHERE ") +
                           where + " ORDER BY begin_at, end_at, created, id";
    Statement select(*m_main, sql.constData());
    if (id.isEmpty())
        select.bind(0, page);
    else
        select.bind(0, id);
    Statement tags(*m_main, "SELECT tag FROM note_tags WHERE note_id=? ORDER BY position");
    while (select.step()) {
        StoredNote stored;
        stored.page = select.integer(1);
        Note &note = stored.note;
        note.id = select.text(0);
        note.anchor.codePoints = Span(select.integer(2), select.integer(3));
        note.anchor.exact = select.text(4);
        note.anchor.prefix = select.text(5);
        note.anchor.suffix = select.text(6);
        (void)noteColourFromName(select.text(7), &note.colour); // one of a later version is shown in the first colour
        note.body = select.text(8);
        note.author = select.text(9);
        note.created = select.text(10);
        note.modified = select.text(11);
        tags.bind(0, note.id);
        while (tags.step())
            note.tags.append(tags.text(0));
        tags.reset();
        notes.push_back(std::move(stored));
    }
    if (select.failed() || tags.failed())
        return m_main->error();
    return notes;
}

Result<std::vector<Note>> Library::notes(qint64 page) const {
    Result<std::vector<StoredNote>> stored = selectedNotes("page_id=?", {}, page);
    if (!stored)
        return stored.error();
    std::vector<Note> notes;
    for (StoredNote &one : *stored)
        notes.push_back(std::move(one.note));
    return notes;
}

std::vector<qint64> Library::pagesWithNotes() const {
    std::vector<qint64> pages;
    Statement select(*m_main, "SELECT DISTINCT page_id FROM notes ORDER BY page_id");
    while (select.step())
        pages.push_back(select.integer(0));
    return pages;
}

Result<StoredNote> Library::note(const QString &id) const {
    Result<std::vector<StoredNote>> stored = selectedNotes("id=?", id, 0);
    if (!stored)
        return stored.error();
    if (stored->empty())
        return Error{ErrorCode::NoSuchNote, {id}};
    return stored->front();
}

Result<void> Library::writeNote(qint64 page, const Note &note) {
    Statement insert(
        *m_main, "INSERT INTO notes VALUES (?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET "
                 "page_id=excluded.page_id, begin_at=excluded.begin_at, end_at=excluded.end_at, "
                 "exact=excluded.exact, prefix=excluded.prefix, suffix=excluded.suffix, colour=excluded.colour, "
                 "body=excluded.body, author=excluded.author, created=excluded.created, modified=excluded.modified");
    insert.bind(0, note.id).bind(1, page).bind(2, static_cast<qint64>(note.anchor.codePoints.begin));
    insert.bind(3, static_cast<qint64>(note.anchor.codePoints.end)).bindBlob(4, note.anchor.exact.toUtf8());
    insert.bindBlob(5, note.anchor.prefix.toUtf8()).bindBlob(6, note.anchor.suffix.toUtf8());
    insert.bind(7, noteColourName(note.colour)).bind(8, note.body).bind(9, note.author);
    insert.bind(10, note.created).bind(11, note.modified);
    Statement clear(*m_main, "DELETE FROM note_tags WHERE note_id=?");
    if (!insert.run() || !clear.bind(0, note.id).run())
        return m_main->error();
    for (qsizetype i = 0; i < note.tags.size(); ++i) {
        Statement tag(*m_main, "INSERT INTO note_tags VALUES (?,?,?)");
        if (!tag.bind(0, note.id).bind(1, static_cast<qint64>(i)).bind(2, note.tags[i]).run())
            return m_main->error();
    }
    return {};
}

Result<void> Library::putNote(qint64 page, const Note &note) {
    return putNotes(page, {note});
}

Result<void> Library::putNotes(qint64 page, const std::vector<Note> &notes) {
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    for (const Note &note : notes) {
        if (Result<void> written = writeNote(page, note); !written)
            return written;
    }
    if (Result<void> counted = countUp("UPDATE pages SET noted=noted+1 WHERE id=?", page); !counted)
        return counted;
    return transaction.commit();
}

Result<void> Library::removeNote(const QString &id) {
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    const Result<StoredNote> there = note(id);
    if (!there)
        return there.error();
    Statement remove(*m_main, "DELETE FROM notes WHERE id=?");
    if (!remove.bind(0, id).run())
        return m_main->error();
    if (Result<void> counted = countUp("UPDATE pages SET noted=noted+1 WHERE id=?", there->page); !counted)
        return counted;
    return transaction.commit();
}

PageRevision Library::revision(qint64 page) const {
    Statement select(*m_main, "SELECT decided, noted FROM pages WHERE id=?");
    if (!select.bind(0, page).step())
        return {};
    return {select.integer(0), select.integer(1)};
}

} // namespace variorum
