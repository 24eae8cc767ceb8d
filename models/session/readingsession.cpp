// SPDX-License-Identifier: Apache-2.0
// Opening, and reading again. What the analyst does is in readingsteps.cpp.
#include "models/session/readingsession.h"

#include "models/html/openpage.h"

#include <QUndoStack>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace variorum {

namespace {

/// On a pool thread, over a connection of its own.
ReadingPointer readFromLibrary(const QString &path, const std::vector<QByteArray> &migrations, qint64 page,
                               ReadOptions options, const Progress &progress, std::optional<Error> *error) {
    const auto library = Library::open(path, migrations);
    if (!library) {
        *error = library.error();
        return nullptr;
    }
    Result<PagePointer> loaded = (*library)->page(page);
    if (!loaded) {
        *error = loaded.error();
        return nullptr;
    }
    const Decisions decisions = (*library)->decisions(page);
    Result<NameCorrections> corrections = (*library)->nameCorrections(page);
    *error = (*library)->trouble();
    if (*error)
        return nullptr; // not as if nothing had been decided
    if (corrections)
        options.corrections = corrections.take();
    return read(loaded.take(), decisions, options, progress);
}

} // namespace

ReadingSession::ReadingSession(LibrarySession &library, QObject *parent)
    : QObject(parent), m_library(library), m_undo(new QUndoStack(this)), m_unsaved(library) {
    connect(&m_unsaved, &UnsavedNotes::stored, this, [this](qint64 page, const Note &note) {
        if (page != m_page) {
            m_library.invalidate(page);
            return;
        }
        place(note.id, note);
        Q_EMIT notesChanged();
    });
    connect(m_undo, &QUndoStack::indexChanged, this, &ReadingSession::settleStack);
    connect(&m_library, &LibrarySession::changedElsewhere, this, &ReadingSession::look);
    connect(&m_library, &LibrarySession::storiesChanged, this, &ReadingSession::followStory);
    connect(&m_library, &LibrarySession::namesKnownChanged, this, [this] {
        if (!m_reading)
            return;
        m_namesOld = true;
        findNames();
    });
    connect(&m_opening, &QFutureWatcherBase::finished, this, [this] {
        if (!m_isOpening)
            return;
        const Opened opened = m_opening.result();
        setOpening(false);
        if (opened.error)
            Q_EMIT failed(*opened.error);
        else if (opened.reading)
            enter(opened);
    });
    connect(&m_reader, &QFutureWatcherBase::finished, this, [this] {
        if (m_isReading)
            take(m_reader.result());
    });
    connect(&m_namer, &QFutureWatcherBase::finished, this, [this] {
        if (!std::exchange(m_isNaming, false))
            return;
        ReadingPointer named = m_namer.result();
        if (!named)
            return;
        m_namesOld = false;
        if (named == m_reading)
            return;
        m_reading = std::move(named);
        Q_EMIT namesChanged();
    });
}

ReadingSession::~ReadingSession() {
    m_openingProgress.cancel();
    m_namerProgress.cancel();
    m_undo->disconnect(this);
}

const ReadArticle *ReadingSession::readArticle() const {
    return m_reading && m_index >= 0 ? m_reading->articles[static_cast<std::size_t>(m_index)].get() : nullptr;
}

QFuture<std::shared_ptr<const QString>> ReadingSession::markup() const {
    const QString encoding = m_reading ? m_reading->page->encoding : QString();
    return QtConcurrent::run([path = m_library.library().path(), migrations = m_library.setup().migrations,
                              page = m_page, encoding]() -> std::shared_ptr<const QString> {
        const auto library = Library::open(path, migrations);
        const Result<QByteArray> bytes = library ? (*library)->originalBytes(page) : library.error();
        std::optional<QString> markup = bytes ? decodedMarkup(*bytes, encoding) : std::nullopt;
        return markup ? std::make_shared<const QString>(std::move(*markup)) : nullptr;
    });
}

void ReadingSession::open(qint64 article) {
    setOpening(false);
    if (article == m_article)
        return;
    if (article == 0) {
        close();
        return;
    }
    Library &library = m_library.library();
    const Result<qint64> page = library.pageOf(article);
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    if (*page == m_page) {
        m_article = article;
        findArticle();
        Q_EMIT openedArticle();
        Q_EMIT notesChanged();
        return;
    }
    // Nor does the window wait for what the program is still loading.
    if (library.byteCount(*page) > readAtOnceBytes || !isReady(m_library.setup())) {
        m_openingProgress = Progress();
        m_opening.setFuture(
            QtConcurrent::run([path = library.path(), migrations = m_library.setup().migrations, article, id = *page,
                               setup = m_library.setup(), progress = m_openingProgress] {
                const ReadOptions options = quickOptions(setup);
                Opened opened{article, id, nullptr, options.lexicon, std::nullopt};
                opened.reading = readFromLibrary(path, migrations, id, options, progress, &opened.error);
                return opened;
            }));
        setOpening(true);
        return;
    }
    Result<PagePointer> loaded = library.page(*page);
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    const Decisions decisions = library.decisions(*page);
    Result<NameCorrections> corrections = library.nameCorrections(*page);
    if (const std::optional<Error> &trouble = library.trouble()) {
        Q_EMIT failed(*trouble);
        return;
    }
    ReadOptions options = quickOptions(m_library.setup());
    if (corrections)
        options.corrections = corrections.take();
    enter({article, *page, read(loaded.take(), decisions, options), options.lexicon, std::nullopt});
}

void ReadingSession::close() {
    m_article = m_page = 0;
    m_isReading = false;
    stopNaming();
    m_reading.reset();
    m_index = -1;
    m_identities.clear();
    m_decisions = {};
    m_corrections.clear();
    m_finder.reset();
    m_notes.clear();
    m_undo->clear();
    setBusy();
    Q_EMIT openedArticle();
    Q_EMIT notesChanged();
}

void ReadingSession::enter(const Opened &opened) {
    Library &library = m_library.library();
    m_article = opened.article;
    m_page = opened.page;
    m_isReading = false;
    m_reading = opened.reading;
    m_namesOld = opened.lexicon != m_library.setup().lexicon.get();
    m_identities.clear();
    m_index = -1;
    m_undo->clear();
    m_revision = library.revision(m_page);
    m_decisions = library.decisions(m_page);
    m_finder = std::make_unique<AnchorFinder>(m_reading->page->text, m_reading->page->codePoints);
    m_notes.clear();
    std::optional<Error> error;
    m_corrections.clear();
    if (Result<NameCorrections> corrections = library.nameCorrections(m_page))
        m_corrections = corrections.take();
    else
        error = corrections.error();
    if (Result<std::vector<PlacedNote>> notes = storedNotes())
        m_notes = notes.take();
    else
        error = notes.error();
    Result<std::vector<qint64>> identities = library.reconcile(m_page, *m_reading);
    if (identities)
        m_identities = identities.take();
    else
        error = identities.error();
    findArticle();
    setBusy();
    Q_EMIT openedArticle();
    Q_EMIT notesChanged();
    if (error)
        Q_EMIT failed(*error);
    if (m_reading->decisions != m_decisions)
        readAgain();
    else
        findNames();
}

void ReadingSession::findNames() {
    stopNaming();
    const bool stale = m_reading->corrections != m_corrections;
    const bool anew = hasSlowNames(m_library.setup()) || m_namesOld;
    if (!anew && !stale)
        return;
    m_namerProgress = Progress();
    m_namer.setFuture(QtConcurrent::run([before = m_reading, setup = m_library.setup(), corrections = m_corrections,
                                         stale, anew, progress = m_namerProgress] {
        ReadOptions options = readOptions(setup);
        options.corrections = corrections;
        const ReadingPointer now = stale ? recorrected(before, options) : before;
        return anew ? renamed(now, options, progress) : now;
    }));
    m_isNaming = true;
}

void ReadingSession::stopNaming() {
    m_namerProgress.cancel();
    m_isNaming = false;
}

void ReadingSession::findArticle() {
    const auto found = std::find(m_identities.begin(), m_identities.end(), m_article);
    const auto at = static_cast<std::size_t>(found - m_identities.begin());
    m_index = m_reading && at < m_reading->articles.size() ? static_cast<int>(at) : -1;
    projectNotes(m_notes, readArticle());
}

Result<std::vector<PlacedNote>> ReadingSession::storedNotes() {
    Result<std::vector<Note>> notes = m_library.library().notes(m_page);
    if (!notes)
        return notes.error();
    std::vector<PlacedNote> placed;
    for (Note &note : *notes)
        placed.push_back(placedNote(std::move(note), *m_finder));
    sortNotes(placed);
    return placed;
}

void ReadingSession::readAgain() {
    if (m_reading->page->bytes <= readAtOnceBytes) {
        take(redecided(m_reading, m_decisions, corrected(quickOptions(m_library.setup()))));
        return;
    }
    // A result that is still on its way belongs to older decisions: setFuture() drops it.
    m_reader.setFuture(QtConcurrent::run(
        [before = m_reading, decisions = m_decisions, options = corrected(quickOptions(m_library.setup()))] {
            return redecided(before, decisions, options);
        }));
    m_isReading = true;
    setBusy();
}

void ReadingSession::take(ReadingPointer reading) {
    m_isReading = false;
    m_reading = std::move(reading);
    Result<std::vector<qint64>> identities = m_library.library().reconcile(m_page, *m_reading);
    if (identities && *identities != m_identities) {
        m_identities = identities.take();
        (void)lookAtCorrections(); // what is said in a story does not hold for an article that is new
    }
    findArticle();
    m_library.invalidate(m_page);
    setBusy();
    Q_EMIT readingChanged();
    Q_EMIT notesChanged();
    if (!identities)
        Q_EMIT failed(identities.error());
    findNames();
}

void ReadingSession::look() {
    if (m_page == 0)
        return;
    if (const Result<qint64> page = m_library.library().pageOf(m_article);
        !page && page.error().code == ErrorCode::NoSuchArticle) {
        open(0);
        Q_EMIT failed(Error{ErrorCode::ArticleGone, {}});
        return;
    }
    if (lookAtCorrections()) {
        m_undo->clear();
        followCorrections();
    }
    if (m_library.library().revision(m_page) == m_revision)
        return;
    m_revision = m_library.library().revision(m_page);
    m_undo->clear();
    if (Result<std::vector<PlacedNote>> notes = storedNotes())
        m_notes = notes.take();
    projectNotes(m_notes, readArticle());
    Q_EMIT notesChanged();
    Decisions decisions = m_library.library().decisions(m_page);
    if (decisions == m_decisions || m_library.library().trouble())
        return;
    m_decisions = std::move(decisions);
    readAgain();
}

void ReadingSession::setOpening(bool opening) {
    if (!opening)
        m_openingProgress.cancel();
    m_isOpening = opening;
    setBusy();
}

void ReadingSession::setBusy() {
    const bool busy = m_isOpening || m_isReading;
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace variorum
