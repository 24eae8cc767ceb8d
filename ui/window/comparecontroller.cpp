// SPDX-License-Identifier: Apache-2.0
#include "ui/window/comparecontroller.h"

#include "models/session/comparejob.h"
#include "models/session/librarysession.h"
#include "models/session/readingsession.h"
#include "ui/compare/compareview.h"
#include "ui/window/readingarea.h"

#include <utility>

namespace variorum {

CompareController::CompareController(LibrarySession &library, ReadingSession &reading, ReadingArea &area,
                                     QObject *parent)
    : QObject(parent), m_library(library), m_area(area) {
    connect(&reading, &ReadingSession::readingChanged, this, [this] { m_stale = true; });
    connect(&m_area, &ReadingArea::compareMade, this, [this] {
        connect(m_area.compare(), &CompareView::articleRequested, this, [this](int source, Span span) {
            if (source >= 0 && std::size_t(source) < m_articles.size())
                Q_EMIT articleRequested(m_articles[std::size_t(source)], span.begin);
        });
        connect(m_area.compare(), &CompareView::offerTaken, this, [this] { compare(m_offered); });
        showOffer();
    });
}

void CompareController::offer(std::vector<qint64> articles) {
    m_offered = std::move(articles);
    if (m_area.compare() != nullptr)
        showOffer();
}

void CompareController::showOffer() {
    m_area.compare()->setOffer(m_offered.size() < 2 ? 0 : int(m_offered.size()) - 1);
}

void CompareController::compare(const std::vector<qint64> &articles) {
    m_area.setMode(ReadingArea::Mode::Compare);
    if (articles.size() < 2 || (articles == m_articles && !m_stale))
        return;
    if (m_job != nullptr)
        m_job->cancel();
    if (articles != m_articles)
        m_area.compare()->showBusy(int(articles.size()));
    m_articles = articles;
    m_stale = false;
    m_job = new CompareJob(m_library.path(), m_library.setup(), rowsOf(m_library.articles(), articles), this);
    connect(m_job, &Job::finished, this, [this, job = m_job.data()] {
        if (job != m_job)
            return;
        if (job->isCancelled()) {
            m_articles.clear();
            m_area.compare()->setComparison({}, {});
        } else {
            show(*job);
        }
    });
    m_library.adopt(m_job);
}

void CompareController::fill(const std::vector<qint64> &articles) {
    if (m_area.mode() == ReadingArea::Mode::Compare && m_articles.empty())
        compare(articles);
}

void CompareController::show(const CompareJob &job) {
    m_articles.clear();
    std::vector<ComparedArticle> columns;
    for (const LoadedArticle &one : job.articles()) {
        m_articles.push_back(one.row.article);
        columns.push_back({one.article(), one.row.title});
    }
    m_area.compare()->setComparison(std::move(columns), job.comparison());
    if (!job.failures().empty())
        Q_EMIT failed(job.failures().front());
}

} // namespace variorum
