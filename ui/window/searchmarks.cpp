// SPDX-License-Identifier: Apache-2.0
#include "ui/window/searchmarks.h"

#include "models/search/matches.h"
#include "models/session/readingsession.h"
#include "ui/library/librarypane.h"
#include "ui/reader/readerview.h"
#include "ui/window/findbar.h"
#include "ui/window/readingarea.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace variorum {

namespace {

constexpr Offset lookedThroughAtOnce = 200'000; ///< units, some milliseconds

std::vector<Span> marksOf(const TextDocument &document, const std::vector<SearchTerm> &terms) {
    std::vector<Span> marks;
    for (const TextBlock &block : document.blocks) {
        const bool title = block.role == TextRole::Title;
        for (const Span span : marksIn(block.text, terms, title ? SearchField::Title : SearchField::Anywhere))
            marks.push_back(span.shifted(block.begin));
    }
    return marks;
}

} // namespace

SearchMarks::SearchMarks(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        if (m_looking.future().resultCount() > 0)
            show(m_looking.result());
    });
    connect(&m_parts.library, &LibraryPane::searchChanged, this, &SearchMarks::mark);
    connect(&m_parts.reading, &ReadingSession::readingChanged, this, &SearchMarks::mark);
    connect(&m_parts.reading, &ReadingSession::openedArticle, this, [this] {
        mark();
        if (std::exchange(m_wanted, 0) == m_parts.reading.article())
            go();
    });
    connect(&m_parts.library, &LibraryPane::articleRequested, this, [this](qint64 article) {
        if (m_parts.library.searchedTerms().empty())
            return;
        if (article == m_parts.reading.article())
            go();
        else
            m_wanted = article;
    });
}

void SearchMarks::mark() {
    m_going = false;
    m_looking.setFuture({});
    const std::vector<SearchTerm> &terms = m_parts.library.searchedTerms();
    const TextDocument &document = m_parts.area.reader()->document();
    if (terms.empty() || m_parts.reading.readArticle() == nullptr)
        show({});
    else if (document.blocks.empty() || document.blocks.back().span().end <= lookedThroughAtOnce)
        show(marksOf(document, terms));
    else
        m_looking.setFuture(QtConcurrent::run([document, terms] { return marksOf(document, terms); }));
}

void SearchMarks::show(std::vector<Span> marks) {
    const bool changes = !m_marks.empty() || !marks.empty();
    m_marks = std::move(marks);
    if (changes && !m_parts.area.find()->isVisible())
        m_parts.area.reader()->setFound(m_marks);
    if (std::exchange(m_going, false))
        go();
}

void SearchMarks::go() {
    if (m_looking.isRunning()) {
        m_going = true;
        return;
    }
    ReaderView *reader = m_parts.area.reader();
    const QString note = m_parts.library.foundNote(m_parts.reading.article());
    if (const PlacedNote *placed = note.isEmpty() ? nullptr : m_parts.reading.note(note)) {
        reader->setCurrentNote(note);
        if (!placed->hidden)
            reader->showInArticle(placed->text);
        return;
    }
    const Offset body = reader->toDocument(0);
    const auto first = std::find_if(m_marks.begin(), m_marks.end(), [body](Span span) { return span.begin >= body; });
    if (first != m_marks.end())
        m_parts.area.goToText(reader->toArticle(*first));
}

} // namespace variorum
