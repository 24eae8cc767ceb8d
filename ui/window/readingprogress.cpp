// SPDX-License-Identifier: Apache-2.0
#include "ui/window/readingprogress.h"

#include "models/session/librarysession.h"
#include "models/session/readingsession.h"
#include "ui/reader/readerview.h"

#include <algorithm>

namespace variorum {

namespace {

constexpr int glance = 800; // ms
constexpr int whole = 1000; // permille

} // namespace

ReadingProgress::ReadingProgress(LibrarySession &library, ReadingSession &reading, ReaderView &reader, QObject *parent)
    : QObject(parent), m_library(library), m_reading(reading), m_reader(reader) {
    m_glance.setSingleShot(true);
    m_glance.setInterval(glance);
    connect(&m_glance, &QTimer::timeout, this, &ReadingProgress::keep);
    // Anew with every change: a text that runs past is not read.
    connect(&m_reading, &ReadingSession::openedArticle, &m_glance, qOverload<>(&QTimer::start));
    connect(&m_reading, &ReadingSession::openedArticle, this, &ReadingProgress::resume);
    connect(&m_reader, &ReaderView::visibleRangeChanged, &m_glance, qOverload<>(&QTimer::start));
}

const ArticleRow *ReadingProgress::row() const {
    const std::vector<ArticleRow> &rows = m_library.articles();
    const auto found = std::lower_bound(rows.begin(), rows.end(), m_reading.article(),
                                        [](const ArticleRow &candidate, qint64 id) { return candidate.article < id; });
    return found != rows.end() && found->article == m_reading.article() ? &*found : nullptr;
}

void ReadingProgress::resume() {
    const ReadArticle *read = m_reading.readArticle();
    const ArticleRow *known = row();
    // What was read to its end begins anew; and whoever asked for a place is there already.
    if (read == nullptr || known == nullptr || known->place == 0 || known->progress >= whole ||
        m_reader.toArticle(m_reader.visibleRange().begin) > 0)
        return;
    const Offset at = CodePointIndex(read->article.text).toUnits(static_cast<Offset>(known->place));
    m_reader.scrollTo(m_reader.toDocument(at));
}

void ReadingProgress::keep() {
    const ReadArticle *read = m_reading.readArticle();
    const ArticleRow *known = row();
    if (read == nullptr || known == nullptr || !m_reader.isVisible())
        return;
    const QString &text = read->article.text;
    const Span seen = m_reader.toArticle(m_reader.visibleRange());
    const auto share = text.isEmpty() ? qint64{whole} : qint64{seen.end} * whole / qint64{text.size()};
    const auto counts = [](QChar unit) { return !unit.isLowSurrogate(); };
    ArticleProgress now;
    now.article = known->article;
    now.permille = std::clamp(static_cast<int>(share), std::max(1, known->progress), whole);
    now.place = std::count_if(text.begin(), text.begin() + seen.begin, counts);
    if (now.permille == known->progress && now.place == known->place)
        return;
    // What cannot be kept now is kept with the next look.
    (void)m_library.setProgress({now});
}

} // namespace variorum
